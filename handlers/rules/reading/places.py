"""Which hamlet or commune does a message name?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from handlers.rules.reading.carriers import distance
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message, Token, fold
from handlers.rules.reading.shapes import Place

_KIND_FORMS = {
    "to": ("to", "to dan pho", "tdp", "to dp", "t dan pho", "t d p", "to dan"),
    "khu": ("khu", "khu pho", "kp", "k pho", "k p", "kpho", "khu dan cu", "kdc"),
    "thon": ("thon", "thon ban"),
    "soc": ("soc", "sok"),
    "plei": ("plei", "play", "pley"),
    "khoi": ("khoi", "khoi pho"),
    "phuong": ("phuong", "p"),
    "xa": ("xa", "thi tran"),
    **{kind: (kind,) for kind in ("khom", "ban", "ap", "buon", "lang", "xom", "phum", "dac khu")},
}
_KINDS = {form: kind for kind, forms in _KIND_FORMS.items() for form in forms}
_KIND_WORDS = sorted(_KINDS, key=len, reverse=True)
_KIND_START = re.compile(rf"(?:so |{'|'.join(re.escape(k) for k in _KIND_WORDS)})(?=\s|\d)\s*")
_NAME_TAGS = frozenset("WB")
_PLAIN_NAMES = frozenset(
    (
        "moi", "dong", "tay", "nam", "bac", "trung", "thuong", "ha", "cu", "chua", "hang", "cau", "ben",
        "giua", "trong", "ngoai", "tren", "duoi", "lon", "con", "nha", "song", "nuoc", "mo", "cao",
        "thap", "dai", "thang", "loi", "hoa", "binh", "tan", "lap", "phu", "an", "my", "long", "vinh",
        "hung",
    )
)  # fmt: skip
_COLLIDING = frozenset("WBbtyzrholiOIk~")
_MAX_WORDS = 4


class Named(NamedTuple):
    """A place a message names: the tokens it takes, and the key of the known place it is."""

    first: int
    last: int
    key: str | None
    is_commune: bool


def bare_name(name: str) -> tuple[str, str]:
    """(kind, name without the kind word, apostrophes and hyphens) of a folded place name."""
    plain = re.sub(r"['’`\-.]", "", fold(name))
    kind, before = "", None
    while plain != before:
        before = plain
        start = _KIND_START.match(plain)
        if start and start.end() < len(plain):
            word = start.group().strip()
            kind, plain = kind or _KINDS.get(word, ""), plain[start.end() :]
    return kind, re.sub(r"\b0+(?=\d)", "", plain).replace(" ", "")


class Gazetteer:
    """The known places of one person's campaign, ready to be looked up."""

    __slots__ = ("_by_name", "_first_words")

    def __init__(self, hamlets: Sequence[Place], communes: Sequence[Place]) -> None:
        self._by_name: dict[str, list[tuple[str, str, bool]]] = {}
        self._first_words: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
        for is_commune, places in ((False, hamlets), (True, communes)):
            for place in places:
                for name in (place.name, *place.aliases):
                    self._add(name, place.key, is_commune)
        for found in self._first_words.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def _add(self, name: str, key: str, is_commune: bool) -> None:
        kind, plain = bare_name(name)
        self._by_name.setdefault(plain, []).append((kind, key, is_commune))
        whole = tuple(token.key for token in Message(name).tokens)
        short = tuple(token.key for token in Message(re.sub(r"['’`]", "'", name)).tokens)[
            _kind_length(whole) :
        ]
        for words in {whole, short}:
            if words and (len(words) > 1 or (len(words[0]) > 3 and not words[0].isdigit())):
                self._first_words.setdefault(words[0], []).append((words, key, is_commune))

    def __bool__(self) -> bool:
        return bool(self._by_name)

    def written_out(self, tokens: Sequence[Token], at: int) -> tuple[int, str, bool] | None:
        """(tokens used, key, is a commune) of a known name written at token `at`, or None."""
        for words, key, is_commune in self._first_words.get(tokens[at].key, ()):
            if len(words) <= len(tokens) - at and all(tokens[at + k].key == w for k, w in enumerate(words)):
                return len(words), key, is_commune
        return None

    def find(self, text: str, is_commune: bool) -> str | None:
        """The key of the known place that a named place means: the same name, or one or two letters away."""
        kind, plain = bare_name(text)
        same = [entry for entry in self._by_name.get(plain, ()) if entry[2] == is_commune]
        of_kind = [entry for entry in same if entry[0] == kind or not kind or not entry[0]]
        if of_kind or (same and not plain.isdigit()):
            keys = {entry[1] for entry in of_kind or same}
            return keys.pop() if len(keys) == 1 else None
        return self._near(plain, is_commune)

    def _near(self, plain: str, is_commune: bool) -> str | None:
        letters, digits = _split(plain)
        if not letters:
            return None
        allowed = 0 if len(letters) < 4 else 1 if len(letters) < 7 else 2
        best: dict[str, int] = {}
        for name, entries in self._by_name.items():
            other, numbers = _split(name)
            if numbers != digits or abs(len(other) - len(letters)) > allowed:
                continue
            away = distance(letters, other, allowed)
            for _, key, commune in entries:
                if commune == is_commune and away <= allowed:
                    best[key] = min(away, best.get(key, 9))
        nearest = [key for key, away in best.items() if away == min(best.values())]
        return nearest[0] if len(nearest) == 1 else None


def _split(name: str) -> tuple[str, str]:
    return re.sub(r"\d", "", name), re.sub(r"\D", "", name)


def _kind_length(words: tuple[str, ...]) -> int:
    for length in (3, 2, 1):
        if len(words) > length and " ".join(words[:length]) in _KINDS:
            return length
    return 0


@lru_cache(maxsize=256)
def gazetteer(hamlets: tuple[Place, ...], communes: tuple[Place, ...]) -> Gazetteer:
    """The look-up tables of a set of places, kept between messages."""
    return Gazetteer(hamlets, communes)


def mark(message: Message, items: list[Lex], known: Gazetteer) -> tuple[list[Lex], list[Named]]:
    """The words with every named place as one item (L hamlet, Y commune), and the places in order."""
    out: list[Lex] = []
    named: list[Named] = []
    skip = -1
    for index, item in enumerate(items):
        if item.first <= skip:
            continue
        place = _known(message, item, known) if known else None
        place = place or (_of_kind(message, items, index, known) if item.tag in "KY" else None)
        if place is None:
            out.append(item)
            continue
        if out and out[-1].tag == "K" and not place.is_commune and out[-1].last + 1 == place.first:
            place = place._replace(first=out.pop().first)
        skip = place.last
        named.append(place)
        out.append(Lex("Y" if place.is_commune else "L", str(len(named) - 1), place.first, place.last))
    return out, named


def _known(message: Message, item: Lex, known: Gazetteer) -> Named | None:
    found = known.written_out(message.tokens, item.first)
    if not found:
        return None
    used, key, is_commune = found
    return Named(item.first, item.first + used - 1, key, is_commune)


def _of_kind(message: Message, items: list[Lex], index: int, known: Gazetteer) -> Named | None:
    """A kind word and the name after it; in a form (thôn: Pa Cheo) the name alone."""
    item = items[index]
    if index + 2 < len(items) and items[index + 1].tag == ":":
        return _after_colon(message, items, index, known)
    last = _name_end(message.tokens, items, index, message.marked)
    if last is None:
        return None
    is_commune = item.tag == "Y"
    for end in range(last, item.last, -1) if known else ():
        key = known.find(message.cut(item.first, end), is_commune)
        if key:
            return Named(item.first, end, key, is_commune)
    return Named(item.first, last, None, is_commune)


def _after_colon(message: Message, items: list[Lex], index: int, known: Gazetteer) -> Named | None:
    kind = Lex("K", "", items[index + 1].first, items[index + 1].last)
    first, is_commune = items[index + 2].first, items[index].tag == "Y"
    last = _name_end(message.tokens, [*items[:index], kind, *items[index + 2 :]], index, message.marked)
    if last is None:
        return None
    words = message.cut(items[index].first, items[index].last) + " " + message.cut(first, last)
    return Named(first, last, known.find(words, is_commune) if known else None, is_commune)


def _name_end(tokens: Sequence[Token], items: list[Lex], index: int, marked: bool) -> int | None:
    """The last token of the name after a kind word, or None when no name follows."""
    following = items[index + 1 : index + 2 + _MAX_WORDS * 2]
    if not following:
        return None
    first = following[0]
    if first.tag == "k" and tokens[first.first].key == "so" and len(following) > 1:
        first, following = following[1], following[1:]
    if _spells_a_count(tokens, following):
        return following[1].last
    if first.tag in "nf" and first.first == first.last:
        return _numbered(tokens, following)
    if first.tag == "K" and items[index].tag == "K" and (index == 0 or items[index - 1].tag != "K"):
        return _name_end(tokens, items, index + 1, marked)
    return _words(tokens, items[index], following, marked)


def _spells_a_count(tokens: Sequence[Token], following: list[Lex]) -> bool:
    """thôn Ba Mẫu: both words with a capital, where the message does not give every word one."""
    if len(following) < 3 or following[0].value != "words" or following[1].tag not in "Uu":
        return False
    capitals = tokens[following[0].first].cap and tokens[following[1].first].cap
    return capitals and not all(token.cap for token in tokens if token.kind == "word")


def _numbered(tokens: Sequence[Token], following: list[Lex]) -> int | None:
    """thôn 5 · thôn 5A; "ở thôn 3 mẫu" names no hamlet."""
    if len(following) > 1 and following[1].tag in "UuM" and tokens[following[1].first].kind == "word":
        return None
    last = following[0].last
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after and after.kind == "word" and len(after.key) == 1 and after.glued and after.key in "abcdeg":
        return last + 1
    return last


def _words(tokens: Sequence[Token], kind: Lex, following: list[Lex], marked: bool) -> int | None:
    """Capitalised words, or words nobody knows, up to four."""
    last: int | None = None
    count = 0
    at = kind.last + 1
    by_token = {k: item for item in following for k in range(item.first, item.last + 1)}
    capital = tokens[at].cap if at < len(tokens) else False
    while at in by_token and count < _MAX_WORDS:
        item, token = by_token[at], tokens[at]
        inside = marked and not capital and count > 0 and _is_inside(token, item, by_token.get(at + 1))
        if not (inside or _continues(token, item, capital, count, kind, marked)):
            break
        last, at, count = at, at + 1, count + 1
    if last is not None and last + 1 in by_token and _is_name_number(tokens, by_token, last + 1):
        last += 1
    return last


def _is_inside(token: Token, item: Lex, following: Lex | None) -> bool:
    """bản đề bua, thôn tà là cáo: a word known by its letters alone, or one before a word nobody knows."""
    if item.first != item.last or token.kind != "word":
        return False
    unknown = following is not None and following.tag == "W" and following.first > item.first
    return (item.bare and item.tag in "m_kBloiyz~") or (unknown and item.tag in "_k~o")


def _continues(token: Token, item: Lex, capital: bool, count: int, kind: Lex, marked: bool) -> bool:
    if token.kind != "word":
        return token.key == "-" and token.glued and count > 0
    if capital:
        return token.cap and (item.tag not in "CUVSMRDT" or item.first != item.last)
    if item.tag in _NAME_TAGS:
        return True
    if not marked:
        return count < 3 and item.bare and item.first == item.last and item.tag in _COLLIDING
    return (
        count == 0
        and not kind.bare
        and item.first == item.last
        and token.key in _PLAIN_NAMES
        and item.tag in "_koBmln"
    )


def _is_name_number(tokens: Sequence[Token], by_token: dict[int, Lex], at: int) -> bool:
    """Phú Hòa 2: a number closes the name unless it counts what follows."""
    item = by_token[at]
    after = by_token.get(at + 1)
    if item.tag != "n" or item.first != item.last or tokens[at].kind != "number":
        return False
    return after is None or after.tag in ".,?VdCDk_p@"
