"""Which words of a message take back what was said before?"""

from __future__ import annotations

from typing import NamedTuple

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message, Token

_TURNS = frozenset(("ma", "chu", "dau"))
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
        if item.tag != "y" or index in dropped or _adds(message, items, index):
            continue
        if _is_asked_for(message, items, index):
            continue
        if item.value == "not":
            end = _until(message, items, index, ".,?y")
            at = _clause_start(items, index) if at is None else at
        elif item.value == "deny":
            end = _until(message, items, index, ".,y", but=True)
            if not _VALUES.intersection(other.tag for other in items[index + 1 : end]):
                if not _starts_over(items, index, end):
                    continue
                at, strong, first = index, True, min(first, index)
                continue
            at = end
        elif item.value == "weak" and _closes(message, items, index):
            at, first = _clause_start(items, index), min(first, index)
            continue
        elif _slipped(message, items, index):
            at, first, strong = 0, min(first, index), True
            dropped.update(range(index, len(items)))
            continue
        else:
            delta = delta or item.value == "delta"
            at, strong = index, strong or delta or item.value == "" or _says_into(message, items, index)
            first = min(first, index)
            continue
        strong, first = True, min(first, index)
        dropped.update(range(index, end))
    return None if at is None else Correction(first, at, frozenset(dropped), strong, delta)


def _adds(message: Message, items: list[Lex], index: int) -> bool:
    """4 mẫu, à quên còn làm thêm 1: forgotten is no mistake."""
    forgot = message.tokens[items[index].last].key == "quen"
    following = items[index + 1 : index + 9]
    return forgot and any(message.tokens[item.last].key == "them" or item.tag == "A" for item in following)


def _is_asked_for(message: Message, items: list[Lex], index: int) -> bool:
    """báo lại em số mẫu, thôn nào chưa đủ báo lại: somebody is to report."""
    first, last = items[index].first, items[index].last
    again = (message.tokens[first].key, message.tokens[last].key) == ("bao", "lai")
    following = items[index + 1].tag if index + 1 < len(items) else ""
    return again and (following == "p" or any(item.tag in "cQrbH" for item in items[:index]))


def _until(message: Message, items: list[Lex], index: int, signs: str, but: bool = False) -> int:
    for k in range(index + 1, len(items)):
        if items[k].tag in signs or (but and message.tokens[items[k].first].key in _TURNS):
            return k
    return len(items)


def _starts_over(items: list[Lex], index: int, end: int) -> bool:
    """2 mẫu, không phải, 3 mẫu"""
    before = any(item.tag == "n" for item in items[:index])
    return before and end == index + 1 and any(item.tag == "n" for item in items[end : end + 3])


def _closes(message: Message, items: list[Lex], index: int) -> bool:
    """4 mới đúng: the right value stands before the words, and nothing after them."""
    start = _clause_start(items, index)
    values = any(item.tag in _VALUES for item in items[start:index])
    alone = not any(item.tag in _VALUES for item in items[index:])
    return values and alone and message.tokens[items[index].last].key == "dung" and start > 0


def _slipped(message: Message, items: list[Lex], index: int) -> bool:
    """3 mẫu, em gõ thành 30: what was sent was wrong; sửa thành 30 says what is right."""
    words = [token.key for item in items[index : index + 3] for token in _tokens(message, item)]
    ours = words[0] in ("bam", "go", "ghi", "bao", "viet", "danh", "nhap") and "thanh" in words[:4]
    earlier = any(item.tag == "n" for item in items[:index])
    return ours and earlier and any(item.tag == "n" for item in items[index + 1 : index + 4])


def _tokens(message: Message, item: Lex) -> list[Token]:
    return message.tokens[item.first : item.last + 1]


def _says_into(message: Message, items: list[Lex], index: int) -> bool:
    """sửa 5 thành 4"""
    return any(message.tokens[item.first].key == "thanh" for item in items[index + 1 : index + 6])


def _clause_start(items: list[Lex], index: int) -> int:
    while index > 0 and items[index - 1].tag not in ".,":
        index -= 1
    return index
