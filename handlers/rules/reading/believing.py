"""May a number word be a number where it stands? (năm is a year as well, ba a father)"""

from __future__ import annotations

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Token
from handlers.rules.reading.numbers import AMBIGUOUS_BARE

_NUMBER_NEIGHBOURS_AFTER = frozenset("UuMmS")
_NUMBER_NEIGHBOURS_BEFORE = frozenset("VvAgKSR~DCEnfxPy")
_CLOSING = frozenset(("thoi", "nha", "nhe", "roi"))
_BEFORE_ALONE = frozenset(("", ",", ".", ":", "d", "g"))
_WEAK_KINDS = frozenset(("ban", "to", "lang", "ap", "khu"))
_NEVER_ALONE = frozenset(("lam", "bam", "ham"))


def is_number_here(tokens: list[Token], at: int, before: list[Lex], after: str, known: Lex | None) -> bool:
    """Whether the number word at `at` is one: `before` are the items so far, `after` the tag that follows."""
    token = tokens[at]
    previous = before[-1].tag if before else ""
    if token.key in _NEVER_ALONE:
        return False
    if after in ("U", "u"):
        return True
    if (before and before[-1].value == "sum") or _stands_alone(tokens, at, previous, after):
        return True
    if previous == "K" and (known is None or known.bare):
        return not before[-1].bare or tokens[before[-1].first].key not in _WEAK_KINDS
    if token.key == "ba" and after == "m" and at and tokens[at - 1].key == "co":
        return True
    if token.key in AMBIGUOUS_BARE and not token.marked:
        return previous in ("V", "A") and known is None
    if known is not None:
        return after == "M" or previous in ("V", "A", "S")
    return after in _NUMBER_NEIGHBOURS_AFTER or previous in _NUMBER_NEIGHBOURS_BEFORE


def _stands_alone(tokens: list[Token], at: int, previous: str, after: str) -> bool:
    """rồi, bốn · mobi: hai · dạ có ạ, một thôi"""
    if previous not in _BEFORE_ALONE:
        return False
    last = at + 1 == len(tokens) or tokens[at + 1].kind in ("sign", "newline")
    if tokens[at].key in AMBIGUOUS_BARE and not tokens[at].marked:
        closed = last or tokens[at + 1].key in _CLOSING
        return tokens[at].key == "ba" and previous in ("g", ":", ",") and closed
    return at > 0 and (last or after in ("_", "d", "C"))
