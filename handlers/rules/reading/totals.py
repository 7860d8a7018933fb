"""Does a message state a total that its other numbers add up to?"""

from __future__ import annotations

from handlers.rules.reading.around import Count, states_sum, tag
from handlers.rules.reading.parts import Draft

_MOST = 300
_THINGS = frozenset("mpBTMx")
_UNSAID = "?QHFOIzhb"


def proven(draft: Draft) -> Count | None:
    """The total of anh Tủa 3, chị Sinh 2, em 4, tổng 9; None when there is none or the parts differ."""
    places = _numbers(draft)
    stated = [at for at in places if states_sum(draft.message, draft.items, at)]
    if not stated or draft.has(_UNSAID):
        return None
    at = stated[-1]
    total = _value(draft, at)
    if total > _MOST or not (
        _add_up(draft, places, at, total) or _add_up(draft, _of_things(draft, places), at, total)
    ):
        return None
    known = next((count for count in draft.found if count.first == at), None)
    return known or Count(at, at, total, listed=True, sum=True)


def _numbers(draft: Draft) -> list[int]:
    """The plain numbers that are no part of a name."""
    places = (k for k, item in enumerate(draft.items) if item.tag == "n" and item.value != "range")
    return [k for k in places if tag(draft.items, k - 1) != "K"]


def _of_things(draft: Draft, places: list[int]) -> list[int]:
    """Those that count no people, phones or other things."""
    return [k for k in places if tag(draft.items, k + 1) not in _THINGS]


def _add_up(draft: Draft, places: list[int], stated: int, total: int) -> bool:
    parts = [_value(draft, at) for at in places if at != stated]
    return len(parts) > 1 and sum(parts) == total


def _value(draft: Draft, at: int) -> int:
    return int(draft.items[at].number or 0)
