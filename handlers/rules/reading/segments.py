"""Into which stretches does a message fall, and which strange words does each hold?"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message

_ENDS = frozenset(".,")
_BECAUSE = frozenset(("vi", "boi", "nhung", "nhg", "ma", "do", "nen"))
_TAKES_BACK = frozenset("!cgVvUuQHFOn?%zyr")
_ANOTHER = frozenset("Wtmk")
_CLOSERS = frozenset(("a", "nhe", "nha", "roi", "nghen", "luon", "nua", "ak"))
_PLACING = frozenset("@lY")


class Segment:
    """A stretch of items between commas and full stops: its tags, unknown and foreign words."""

    __slots__ = ("first", "foreign", "last", "odd", "tags")

    def __init__(
        self, message: Message, items: Sequence[Lex], first: int, last: int, measured: bool = False
    ) -> None:
        self.first, self.last = first, last
        self.tags = "".join(item.tag for item in items[first : last + 1])
        self.odd, self.foreign = _strangers(message, items[first : last + 1], self.tags, measured)


def _strangers(message: Message, items: Sequence[Lex], tags: str, measured: bool) -> tuple[int, bool]:
    """Unknown words, not names after anh, chị nor what follows ở, tại; whether another trade is named."""
    if "W" not in tags and "B" not in tags:
        return 0, False
    odd, foreign, placed, person = 0, False, "", False
    for index, item in enumerate(items):
        if item.tag in _PLACING:
            placed = "@" if item.tag == "@" and placed != "l" else "l"
        elif item.tag == "W":
            name = message.tokens[item.first].cap and (person or placed != "")
            listed = (
                message.tokens[item.first].cap
                and item.first > 0
                and tags[index + 1 : index + 2] in ("n", "V")
            )
            odd += not (name or listed or placed == "l")
        elif item.tag == "B":
            if item.value == "life" and measured:
                odd += 1
                continue
            foreign = foreign or not (placed or (person and message.tokens[item.first].cap))
        elif item.tag not in "pnK":
            placed = ""
        person = item.tag == "p" or (person and item.tag in "WB")
    return odd, foreign


def segments(message: Message, items: Sequence[Lex]) -> list[Segment]:
    """The stretches of a message in order."""
    out: list[Segment] = []
    start = 0
    measured = any((item.tag == "V" and not item.bare) or item.tag == "C" for item in items)
    for index, item in enumerate(items):
        if index > start and (
            items[index - 1].tag == "?"
            or _turns(items, start, index)
            or _explains(message, items, start, index)
            or _goes_on(items, start, index)
            or _changes_subject(message, items, start, index)
        ):
            out.append(Segment(message, items, start, index - 1, measured))
            start = index
        if item.tag in _ENDS:
            if index > start:
                out.append(Segment(message, items, start, index - 1, measured))
            start = index + 1
    if start < len(items):
        out.append(Segment(message, items, start, len(items) - 1, measured))
    return out


def holding(parts: Sequence[Segment], at: int) -> Segment:
    """The stretch that item `at` stands in."""
    return next(part for part in parts if part.first <= at <= part.last)


def _turns(items: Sequence[Lex], start: int, index: int) -> bool:
    """hôm qua không đo được hôm nay đo 4 mẫu: a day or person with a verb and number, after what was not."""
    if items[index].tag not in "Dp" or items[index - 1].tag in "@DpV":
        return False
    after = "".join(item.tag for item in items[index : index + 8] if item.tag not in "_pdDAk")
    if not after.startswith(("Vn", "Vgn", "Vdn")):
        return False
    before = "".join(item.tag for item in items[start:index])
    if "n" in before or not set(before) & set("!ctF" if items[index].tag == "D" else "!ct"):
        return False
    return not ("F" in before and not before.strip("FpD_@"))


def _explains(message: Message, items: Sequence[Lex], start: int, index: int) -> bool:
    """Whether a clause begins here that only gives a reason for what was counted: 1 mẫu do bận họp."""
    word = message.tokens[items[index].first]
    if items[index].tag not in "_BO" or word.key not in _BECAUSE or (word.key == "do" and word.marked):
        return False
    before = "".join(item.tag for item in items[start:index])
    if "F" in before and ("V" in before or "n" in before) and message.tokens[items[index].first].key != "do":
        after = "".join(item.tag for item in items[index : index + 8] if item.tag != "_").partition("F")[0]
        return "gn" in after or "Vgn" in after
    if "n" not in before and ("!" in before or "t" in before) and items[index].tag == "_":
        after = "".join(item.tag for item in items[index : index + 8] if item.tag != "_")
        return "gn" in after or "Vn" in after
    if not set(before) & set("nVUu"):
        after = "".join(item.tag for item in items[index : index + 8])
        return "Vn" in after or "Vgn" in after
    if "n" not in before or not ("U" in before or ("V" in before and "u" in before)):
        return False
    end = next((k for k in range(index, len(items)) if items[k].tag in _ENDS), len(items))
    return not any(item.tag in _TAKES_BACK for item in items[index:end])


def _changes_subject(message: Message, items: Sequence[Lex], start: int, index: int) -> bool:
    """3 mẫu rồi nhé trời mưa to: what is told after a count and a word that closes it is another matter."""
    item, before = items[index], items[index - 1]
    if not (item.tag in _ANOTHER or item.value in ("event", "life")):
        return False
    closed = before.tag in "dC#LM" or (message.tokens[before.first].key in _CLOSERS and message.marked)
    if not (closed or (item.value == "event" and before.tag in "Uu")):
        return False
    told = "".join(other.tag for other in items[start:index])
    return "nU" in told or ("V" in told and ("nu" in told or "Vn" in told or "Vgn" in told))


def _goes_on(items: Sequence[Lex], start: int, index: int) -> bool:
    """Whether a plan or a rest begins here after what was done: đo 3 mẫu mai đo tiếp, đo 3 mẫu còn 2 mẫu."""
    item = items[index]
    if not (item.tag == "F" or item.value == "left") or items[index - 1].tag == "F":
        return False
    before = "".join(item.tag for item in items[start:index])
    if (
        "F" in before
        or "O" in before
        or "t" in before
        or not ("n" in before and ("V" in before or "U" in before))
    ):
        return False
    if "U" not in before and "u" not in before and not ("Vn" in before and item.value == "left"):
        return False
    rest = "".join(item.tag for item in items[index:]).partition(".")[0]
    after = rest[:5].partition(",")[0]
    return item.value == "left" or ("?" not in rest and any(tag in after for tag in "VAn"))
