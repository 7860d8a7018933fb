"""How many times does "each" multiply a count?"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.rules.reading.around import Count, tag
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message

_MOST = 100
_HAVERS = frozenset("mpE")
_DEVICES = ("", "mạng")


def multiply(message: Message, items: list[Lex], counts: Sequence[Count]) -> bool:
    """Sets `times` and `each` of the counts said per phone, SIM, person, day, carrier or hamlet.

    Returns whether "each phone" was left without a number (mỗi máy 3 lần): then nobody knows how many.
    """
    unknown = False
    start = 0
    for k, count in enumerate(counts):
        end = counts[k + 1].first if k + 1 < len(counts) else len(items)
        each = _each(items, start, count, end)
        if each is not None:
            count.times, count.each = _times(message, items, count, each), _kind(items, each)
            unknown = unknown or (count.times == 1 and count.each == "device")
        start = count.last + 1
    return unknown


def _people(items: list[Lex], end: int) -> int:
    """em và bạn em, anh Tú với em: the people joined before mỗi người."""
    joined = [k for k in range(1, end - 1) if items[k].value == "and" or items[k].tag == "A"]
    return 1 + sum(any(item.tag == "p" for item in items[:k]) and items[k + 1].tag == "p" for k in joined)


def _each(items: list[Lex], start: int, count: Count, end: int) -> int | None:
    """Where mỗi (or the sign x) stands: before the count, or right after it."""
    before = [k for k in range(start, count.first) if items[k].tag in "Ex"]
    if before and not any(
        item.tag in ".," and item.value != "\n" for item in items[before[-1] : count.first]
    ):
        return before[-1]
    after = [
        k
        for k in range(count.last + 1, min(end, count.last + 3))
        if items[k].tag == "E" and items[k].value != "all"
    ]
    return after[0] if after and tag(items, after[0] + 1) else None


def _shared_by(message: Message, items: list[Lex], count: Count, each: int) -> int:
    """3 nhà mỗi nhà, 5 người đo mỗi người: the nearest number before the same word; 0 when none."""
    if each + 1 >= len(items):
        return 0
    shared = items[each + 1]
    for k in sorted(range(len(items) - 1), key=lambda k: (k > each, abs(each - k))):
        item, word = items[k], items[k + 1]
        alike = _key(message, word) == _key(message, shared) and word.tag in "WBlKm_p"
        alike = alike or (word.value == "head" and shared.value == "người")
        outside = not count.first <= k <= count.last and k != each
        if (
            outside
            and item.tag == "n"
            and alike
            and not _names_class(message, item)
            and 1 < (item.number or 0) < _MOST
        ):
            shared.tag = word.tag = "m"
            return int(item.number or 1)
    if shared.value == "người" and any(
        _key(message, item) in ("hai", "vo", "2") for item in items if item.tag == "p"
    ):
        return 2
    if shared.value == "ngày" and not any(item.tag == "D" for item in items):
        return sum(item.value == "part" for item in items)
    return 0


def _names_class(message: Message, item: Lex) -> bool:
    """lớp 9A, lớp 7"""
    after = message.tokens[item.last + 1 : item.last + 2]
    lettered = bool(after) and after[0].glued and len(after[0].key) == 1 and after[0].key.isalpha()
    return lettered or (item.first > 0 and message.tokens[item.first - 1].key == "lop")


def _key(message: Message, item: Lex) -> str:
    return message.tokens[item.first].key


def _kind(items: list[Lex], each: int) -> str:
    """device for phones, SIMs, carriers and x; other for people, places and days."""
    if items[each].value == "ngày":
        return "other"
    if items[each].tag == "x" or tag(items, each + 1) in ("V", "g", "n", "C"):
        return "device"
    following = items[each + 1] if each + 1 < len(items) else None
    is_device = following is not None and following.tag in "mu" and following.value in _DEVICES
    return "device" if is_device else "other"


def _times(message: Message, items: list[Lex], count: Count, each: int) -> int:
    """2 máy, mỗi máy … · mỗi máy …, 2 máy · vina với viettel mỗi mạng …"""
    shared = _shared_by(message, items, count, each)
    if shared:
        return shared
    for k, item in enumerate(items):
        outside = not count.first <= k <= count.last
        counted = item.tag == "n" and tag(items, k + 1) in _HAVERS and not _names_class(message, item)
        if outside and counted and 1 < (item.number or 0) < _MOST:
            return int(item.number or 1)
    following = items[each + 1] if each + 1 < len(items) else None
    if following is not None and following.tag in "mp" and following.value not in (*_DEVICES, "ngày"):
        return _people(items, each)
    kind = "C"
    if items[each].value == "ngày" or (following is not None and following.value == "ngày"):
        kind = "D"
    elif following is not None and following.tag in "Ko":
        kind = "L"
    return max(1, len({item.value for item in items if item.tag == kind}))
