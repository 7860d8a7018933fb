"""Does a number of samples in a message report a measurement that was made?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from handlers.rules.reading.counts import Count
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message

_ENDS = frozenset(".,")
_DENIED = frozenset("?QHbIhzB%Z")
_PLACED = frozenset("@lY")
_NEVER = frozenset(("Z", "%"))


class Segment(NamedTuple):
    """A stretch of items between commas, full stops and line ends."""

    first: int
    last: int


def segments(items: Sequence[Lex]) -> list[Segment]:
    """The stretches of a message."""
    out: list[Segment] = []
    start = 0
    for index, item in enumerate(items):
        if item.tag in _ENDS:
            if index > start:
                out.append(Segment(start, index - 1))
            start = index + 1
    if start < len(items):
        out.append(Segment(start, len(items) - 1))
    return out


def around(parts: Sequence[Segment], index: int) -> Segment:
    """The segment that holds an item."""
    return next((part for part in parts if part.first <= index <= part.last), Segment(index, index))


def unknown(message: Message, items: Sequence[Lex], part: Segment) -> int:
    """Words of a segment that nobody knows, not counting names of people and what follows a preposition of place."""
    found, placed, after_person = 0, False, False
    for item in items[part.first : part.last + 1]:
        if item.tag in _PLACED:
            placed = True
        elif item.tag in "VUuRC#L":
            placed = False
        elif item.tag == "W" and not placed:
            found += not (after_person and message.tokens[item.first].cap)
        after_person = item.tag == "p" or (after_person and item.tag == "W")
    return found


def foreign(items: Sequence[Lex], part: Segment) -> bool:
    """Whether a word of another trade stands in the segment, outside the name of a place."""
    placed = False
    for item in items[part.first : part.last + 1]:
        if item.tag in _PLACED:
            placed = True
        elif item.tag in "VUuRC#L":
            placed = False
        elif item.tag == "B" and not placed:
            return True
    return False


def is_report(message: Message, items: Sequence[Lex], parts: Sequence[Segment], count: Count) -> bool:
    """Whether a count says that samples were taken: nothing denies it and its words fit the vocabulary."""
    part = around(parts, count.first)
    inside = items[part.first : part.last + 1]
    if foreign(items, part) or any(item.tag in "?QHbIhzr%" for item in inside) or _of_the_commune(items, part, count):
        return False
    if _planned(items, part, count) or _denied(items, part, count):
        return False
    return _fits(message, items, part, count)


def _of_the_commune(items: Sequence[Lex], part: Segment, count: Count) -> bool:
    """xã mình được 120 mẫu: a total, nobody's report."""
    for index in range(part.first, count.first):
        if items[index].tag == "Y" and items[index].value == "" and (index == part.first or items[index - 1].tag != "@"):
            return True
    return False


def _planned(items: Sequence[Lex], part: Segment, count: Count) -> bool:
    before = items[part.first : count.first]
    after = items[count.last + 1 : part.last + 1]
    done = any(item.tag == "d" for item in items[part.first : part.last + 1])
    if any(item.tag in "FO" and (item.value != "weak" or not done) for item in before):
        return True
    later = next((k for k, item in enumerate(after) if item.tag in "FO"), None)
    return later is not None and not any(item.tag == "d" for item in [*before, *after[:later]])


def _denied(items: Sequence[Lex], part: Segment, count: Count) -> bool:
    for index in range(part.first, count.first):
        if items[index].tag in "!c" and items[index + 1].tag not in "wks":
            return True
    after = [item for item in items[count.last + 1 : part.last + 1] if item.tag not in "_p"]
    return any(
        item.tag in "!c" and (k + 1 == len(after) or after[k + 1].tag in "gV") for k, item in enumerate(after)
    )


def _fits(message: Message, items: Sequence[Lex], part: Segment, count: Count) -> bool:
    """The fewer signs of measuring there are, the fewer unknown words are borne."""
    odd = unknown(message, items, part)
    following = items[count.last + 1] if count.last < part.last else None
    strange = following is not None and following.tag == "W" and not message.tokens[following.first].cap
    known = any(item.tag in "CL#" or item.value == "app" for item in items)
    verb = count.verb or any(item.tag == "V" for item in items[part.first : part.last + 1])
    if count.noun == "U":
        return (odd <= 5 and not (strange and not known)) if verb else odd <= known
    if count.noun == "u":
        if verb:
            return odd <= 1 + known and not strange
        timed = any(item.tag in "DA" for item in items)
        return odd == 0 and (known or timed or message.tokens[items[count.last].first].key == "luot")
    return odd <= known
