"""How many samples does each part of a message say, and where?"""

from __future__ import annotations

from dataclasses import dataclass

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message


@dataclass(slots=True)
class Count:
    """One number of samples: items it takes, how it was said (strong, weak or no noun), and what is unsure about it."""

    first: int
    last: int
    value: int | None
    noun: str = ""
    verb: bool = False
    vague: bool = False
    ordinal: int | None = None
    each: bool = False
    added: bool = False


_SKIP = frozenset("_g~d")


def find(message: Message, items: list[Lex]) -> list[Count]:
    """The counts of a message in order, products not yet multiplied."""
    out: list[Count] = []
    at = 0
    while at < len(items):
        count = _at(message, items, at)
        if count is None:
            at += 1
            continue
        out.append(count)
        at = count.last + 1
    return out


def _tag(items: list[Lex], at: int) -> str:
    return items[at].tag if 0 <= at < len(items) else ""


def _at(message: Message, items: list[Lex], at: int) -> Count | None:
    item = items[at]
    if item.tag in "nf" and item.number is not None:
        return _number(message, items, at)
    if item.tag == "q":
        return _some(items, at)
    if item.tag == "X":
        return _fraction(items, at)
    if item.tag in "Uu":
        return _noun_first(message, items, at)
    return None


def _noun(items: list[Lex], at: int) -> str:
    """U, u or "" of the item, where "test" after a number is a noun too."""
    tag = _tag(items, at)
    return "u" if tag == "v" else tag if tag in ("U", "u") else ""


def _number(message: Message, items: list[Lex], at: int) -> Count | None:
    item = items[at]
    value = int(item.number or 0)
    noun_at = at + 1
    noun = _noun(items, noun_at)
    if noun and _tag(items, noun_at + 1) == "U":
        noun, noun_at = "U", noun_at + 1
    if not noun:
        noun, noun_at = _letter(message, items, at)
    vague = item.value == "range" or item.tag == "f" or _is_about(items, at) or message.tokens[item.first].key == "chuc"
    verb = _verb_before(items, at)
    if noun:
        return Count(at, noun_at, value, noun, verb, vague)
    if verb and item.tag == "n" and item.value != "range" and _may_end(items, at + 1):
        return Count(at, at, value, "", True, vague)
    return None


def _letter(message: Message, items: list[Lex], at: int) -> tuple[str, int]:
    """5m, 3l after a verb of measuring: one-letter forms of mẫu and lần."""
    if _tag(items, at + 1) and at and items[at - 1].tag == "V" and items[at].number is not None:
        token = message.tokens[items[at + 1].first]
        if token.key in ("m", "l") and (items[at].number or 0) <= 30:
            return "u", at + 1
    return "", at


def _is_about(items: list[Lex], at: int) -> bool:
    return _tag(items, at - 1) == "~" or (_tag(items, at - 1) in "_g" and _tag(items, at - 2) == "~")


def _verb_before(items: list[Lex], at: int) -> bool:
    """Whether a verb of measuring or reporting governs the number: đo 5, đo được 5, báo cáo 5."""
    at -= 1
    while at >= 0 and items[at].tag in _SKIP:
        at -= 1
    return at >= 0 and items[at].tag in "VvR"


def _may_end(items: list[Lex], at: int) -> bool:
    """Whether a number without a noun may stand before this item."""
    return _tag(items, at) in ("", ".", ",", "d", "_", "C", "L", "@", "D", "p", "k", "T", "K", "+")


def _some(items: list[Lex], at: int) -> Count | None:
    noun = _noun(items, at + 1)
    if not noun:
        return None
    return Count(at, at + 1, None, noun, _verb_before(items, at), vague=True)


def _fraction(items: list[Lex], at: int) -> Count | None:
    """3/5 mẫu is three of five; 5-6 mẫu is a range."""
    text = items[at].value
    noun = _noun(items, at + 1)
    last = at + 1 if noun else at
    verb = _verb_before(items, at)
    if "/" in text and text.count("/") == 1 and (noun or verb):
        done, _, of = text.partition("/")
        if done.isdecimal() and of.isdecimal() and int(done) <= int(of) and len(done) < 9:
            return Count(at, last, int(done), noun, verb)
    if "-" in text and noun:
        return Count(at, last, None, noun, verb, vague=True)
    return None


def _noun_first(message: Message, items: list[Lex], at: int) -> Count | None:
    """lần thứ 3 · mẫu số 2 · lần 2 (one more) and số mẫu: 3 (a form)."""
    after = at + 1
    if _tag(items, after) == ":" and _tag(items, after + 1) == "n" and not _noun(items, after + 2):
        number = items[after + 1]
        return Count(at, after + 1, int(number.number or 0), items[at].tag if items[at].tag == "U" else "u")
    word = message.tokens[items[after].first].key if after < len(items) else ""
    if word in ("thu", "so") and _tag(items, after + 1) == "n":
        after += 1
    elif word in ("dau",):
        return Count(at, after, 1, items[at].tag, _verb_before(items, at), ordinal=1)
    if _tag(items, after) == "n" and not _noun(items, after + 1) and items[after].value != "range":
        number = items[after]
        form = _tag(items, at - 1) in ("k", ".", "") and word not in ("thu", "so") and items[at].tag == "U"
        value = int(number.number or 0)
        if form and _tag(items, at - 1) == "k":
            return Count(at, after, value, "U")
        return Count(at, after, 1, items[at].tag, _verb_before(items, at), ordinal=value)
    return None
