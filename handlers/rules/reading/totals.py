"""Does a message state a total that its other numbers add up to?"""

from __future__ import annotations

from handlers.rules.reading.around import Count, heads, states_sum, tag
from handlers.rules.reading.parts import Draft

_MOST = 300
_THINGS = frozenset("mpBTMx")
_UNSAID = "?QHFOIzhb"


def proven(draft: Draft) -> Count | None:
    """The total of anh Tủa 3, chị Sinh 2, em 4, tổng 9; None when there is none or the parts differ."""
    if draft.has(_UNSAID):
        return None
    return _stated(draft) or _leading(draft)


def _stated(draft: Draft) -> Count | None:
    """tổng 9, cộng: 9, => 9 beside numbers that make nine."""
    places = _numbers(draft)
    stated = [at for at in places if states_sum(draft.message, draft.items, at)]
    total = _value(draft, stated[-1]) if stated else 0
    makes = (
        _makes(draft, parts, stated[-1], total) for parts in (places, _of_things(draft, places)) if total
    )
    if total > _MOST or not any(makes):
        return None
    at = stated[-1]
    known = next((count for count in draft.found if count.first == at), None)
    return known or Count(at, at, total, listed=True, sum=True)


def _leading(draft: Draft) -> Count | None:
    """10 mẫu (Viettel 6, VinaPhone 4): parts that make what is said before them."""
    first, rest = draft.found[:1], draft.found[1:]
    if len(rest) < 2 or first[0].noun != "U" or not heads(draft.message, draft.items, draft.found):
        return None
    return first[0] if first[0].total == sum(count.total for count in rest) else None


def _numbers(draft: Draft) -> list[int]:
    """The plain numbers that are no part of a name."""
    places = (k for k, item in enumerate(draft.items) if item.tag == "n" and item.value != "range")
    return [k for k in places if tag(draft.items, k - 1) != "K"]


def _of_things(draft: Draft, places: list[int]) -> list[int]:
    """Those that count no people, phones or other things."""
    return [k for k in places if tag(draft.items, k + 1) not in _THINGS]


def _makes(draft: Draft, places: list[int], stated: int, total: int) -> bool:
    """Whether the other numbers add up to the total, or are so many times so many: 3 bạn, mỗi bạn 3 mẫu."""
    parts = [_value(draft, at) for at in places if at != stated]
    if len(parts) < 2:
        return False
    return sum(parts) == total or ("E" in draft.tags and len(parts) == 2 and parts[0] * parts[1] == total)


def _value(draft: Draft, at: int) -> int:
    return int(draft.items[at].number or 0)
