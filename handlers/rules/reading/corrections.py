"""Which words of a message take back what was said before?"""

from __future__ import annotations

from typing import NamedTuple

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message

_VALUES = frozenset("nfCDLUuX#T")


class Correction(NamedTuple):
    """A correction: its first word, where the new values begin and the items it says are wrong.

    `strong`: its word says so by itself; `delta`: its number is a difference (ghi thừa 1).
    """

    first: int
    at: int
    dropped: frozenset[int]
    strong: bool
    delta: bool


def find(message: Message, items: list[Lex]) -> Correction | None:
    """à nhầm 4 · 4 chứ không phải 5 · không phải 5 mà 4 · sửa 5 thành 4; None when nothing is corrected."""
    dropped: set[int] = set()
    at: int | None = None
    first, strong, delta = len(items), False, False
    for index, item in enumerate(items):
        if item.tag != "y" or index in dropped:
            continue
        if item.value == "not":
            end = _until(message, items, index, ".,y")
            at = _clause_start(items, index) if at is None else at
        elif item.value == "deny":
            end = _until(message, items, index, ".,y", but=True)
            if not _VALUES.intersection(other.tag for other in items[index + 1 : end]):
                continue
            at = end
        else:
            delta = delta or item.value == "delta"
            at, strong = index, strong or delta or item.value == "" or _says_into(message, items, index)
            first = min(first, index)
            continue
        strong, first = True, min(first, index)
        dropped.update(range(index, end))
    return None if at is None else Correction(first, at, frozenset(dropped), strong, delta)


def _until(message: Message, items: list[Lex], index: int, signs: str, but: bool = False) -> int:
    for k in range(index + 1, len(items)):
        if items[k].tag in signs or (but and message.tokens[items[k].first].key == "ma"):
            return k
    return len(items)


def _says_into(message: Message, items: list[Lex], index: int) -> bool:
    """sửa 5 thành 4"""
    return any(message.tokens[item.first].key == "thanh" for item in items[index + 1 : index + 6])


def _clause_start(items: list[Lex], index: int) -> int:
    while index > 0 and items[index - 1].tag not in ".,":
        index -= 1
    return index
