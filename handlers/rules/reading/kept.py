"""Which numbers of a report count, once corrections, totals and failures are settled?"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from handlers.rules.reading import parts as partition
from handlers.rules.reading.around import Count
from handlers.rules.reading.parts import Draft
from handlers.rules.reading.segments import holding
from handlers.rules.reading.totals import proven


class Kept(NamedTuple):
    """The counts; whether a total in the message confirms them, and whether failures were left out."""

    counts: list[Count]
    proven: bool
    failed: bool


def kept_of(draft: Draft) -> Kept:
    """What counts of a report; what a correction took back is gone from the draft afterwards."""
    drop(draft)
    counts = _of_today(draft, _said_once(draft, _counts(draft)))
    total = proven(draft) if draft.correction is None else None
    if total is not None and sum(count.total for count in counts) != total.total:
        counts = [total]
    made = [count for count in counts if not count.failed] or counts
    failed = len(counts) > 1 and any(count.failed for count in counts)
    return Kept(made, total is not None, failed)


def _of_today(draft: Draft, counts: list[Count]) -> list[Count]:
    """hôm nay 4 mẫu, luỹ kế tháng 16 mẫu: a running total beside what is new."""
    new = [count for count in counts if "P" not in holding(draft.parts, count.first).tags]
    return new or counts


def _said_once(draft: Draft, counts: list[Count]) -> list[Count]:
    """năm mẫu năm mẫu nhé: a number said again right behind it, by voice as a rule."""
    again = [after for before, after in pairwise(counts) if _is_repeated(draft, before, after)]
    return [count for count in counts if count not in again]


def _is_repeated(draft: Draft, before: Count, after: Count) -> bool:
    """Also in words behind the digits, as offices write: 05 mẫu (năm mẫu)."""
    if not after.noun or (before.value, before.noun) != (after.value, after.noun):
        return False
    between = draft.tags[before.last + 1 : after.first]
    if between == "," and draft.key(draft.items[after.first - 1]) == "(":
        return True
    own = draft.tags[after.last + 1 : after.last + 2] in ("C", "L", "k", "n")
    return not own and not between.strip("_")


def drop(draft: Draft) -> None:
    """What a correction took back is no longer there."""
    fix = draft.correction
    if fix is None:
        return
    for k in fix.dropped:
        draft.items[k].tag = "_"
    draft.found = [count for count in draft.found if count.first not in fix.dropped]
    draft.reported = [count for count in draft.reported if count.first not in fix.dropped]
    draft.speeds = [speed for speed in draft.speeds if speed.where not in fix.dropped]
    for tag in "CDL":
        if any(item.tag == tag for item in draft.items[fix.at :]):
            for item in draft.items[: fix.at]:
                item.tag = "_" if item.tag == tag else item.tag


def _counts(draft: Draft) -> list[Count]:
    """The counts of the report; after a correction those that follow it, with a noun or bare."""
    fix = draft.correction
    if fix is None:
        return partition.without_sums(draft.reported)
    later = [count for count in draft.found if count.first >= fix.at and count.value is not None]
    if later:
        return later[-1:]
    bare = [k for k in range(fix.at, len(draft.items)) if draft.items[k].tag == "n"]
    if bare and draft.items[bare[-1]].number is not None:
        unsure = any(count.vague for count in draft.reported)
        return [Count(bare[-1], bare[-1], int(draft.items[bare[-1]].number or 0), vague=unsure)]
    return partition.without_sums(draft.reported)
