"""Does a general verb (làm, bấm, góp) make samples where it stands?"""

from __future__ import annotations

from handlers.rules.reading.context import Place
from handlers.rules.reading.lexicon import Lex, lookup
from handlers.rules.reading.numbers import number_word

MAKING = frozenset(
    ("lam", "bam", "gop", "man", "nap", "up", "keo", "phang", "quat", "san", "chot", "danh", "tha", "post")
)
_BETWEEN = frozenset(
    (
        "bu", "ca", "choi", "co", "day", "dc", "du", "dung", "duoc", "han", "het", "lai", "lien", "luon",
        "moi", "ngay", "not", "ra", "roi", "tai", "tam", "tan", "them", "thu", "tron", "voi", "xong",
    )
)  # fmt: skip


def made(place: Place) -> Lex | None:
    """làm 3 cái, bấm thêm 2 phát: a general verb with times of it."""
    at = place.known.last + 1
    while at < len(place.tokens) and at < place.known.last + 3 and place.tokens[at].key in _BETWEEN:
        at += 1
    numbered = at < len(place.tokens) and (place.tokens[at].key.isdecimal() or number_word(place.tokens[at]))
    noun = lookup(place.tokens, at + 1, place.marked) if numbered and at + 1 < len(place.tokens) else None
    return place.as_("v", "made") if noun and noun.tag in "Uu" else None
