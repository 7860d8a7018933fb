"""Which numbers may be samples, too uncertain to be booked, so that somebody should be asked?"""

from __future__ import annotations

from handlers.rules.reading.around import Count
from handlers.rules.reading.judge import Judge
from handlers.rules.reading.parts import Draft, foreign
from handlers.rules.reading.segments import Segment, clauses
from handlers.rules.reading.weigh import commands

_TELLING = frozenset("VvgDdCL")
_OPEN = frozenset("?QHbhz%rcIts")
_BESIDE = frozenset("BW/:-x%M")


def perhaps(draft: Draft) -> list[Count]:
    """The counts that a statement may report; none where a plan, order, question or other trade counts."""
    inside = clauses(draft.message, draft.items, draft.parts)
    judge = Judge(draft.message, draft.items, inside)
    counts = [
        count for count in draft.found if judge.may_ask(count) and _tells(draft, judge.part(count), count)
    ]
    for count in counts:
        count.vague = True
    return counts


def _tells(draft: Draft, part: Segment, count: Count) -> bool:
    """A sample that somebody tells of, a time only with a verb; nothing else beside it."""
    before, after = part.tags[: count.first - part.first], part.tags[count.last + 1 - part.first :]
    if count.value == 0 or _OPEN.intersection(part.tags) or _BESIDE.intersection(after[:1]):
        return False
    if part.foreign and not (count.noun == "U" and "V" in before):
        return False
    if count.noun == "U":
        told = bool(_TELLING.intersection(part.tags)) and (count.ordinal is None or "V" in before)
        return told and (part.odd == 0 or "V" in part.tags)
    return (
        count.noun == "u"
        and not foreign(draft)
        and "V" in before
        and "R" not in before
        and not commands(part)
    )
