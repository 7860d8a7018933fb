"""Which numbers may be samples, too uncertain to be booked, so that somebody should be asked?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.rules.reading.around import Count, set_around
from handlers.rules.reading.counts import may_end
from handlers.rules.reading.hints import is_polite
from handlers.rules.reading.judge import Judge
from handlers.rules.reading.parts import Draft, foreign
from handlers.rules.reading.segments import Segment, clauses
from handlers.rules.reading.weigh import commands

_MOST = 60
_TELLING = frozenset("VvgDdCL")
_OPEN = frozenset("?QHbhz%rcIts")
_BESIDE = frozenset("BW/:-x%M")
_NOT_BARE = _OPEN.union("FO!BEiM#xX/")
_ENDING = "_dpDCL@lk"
_BETWEEN = "_:~kWmB"
_LEADS = frozenset("VvgdDRCLAp")
_MEASURED = frozenset("VvCRU")


def perhaps(draft: Draft) -> list[Count]:
    """The counts that a statement may report; none where a plan, order, question or other trade counts."""
    inside = clauses(draft.message, draft.items, draft.parts)
    judge = Judge(draft.message, draft.items, inside)
    counts = [c for c in draft.found if judge.may_ask(c) and _tells(draft, judge.part(c), c)]
    counts = counts or _bare(draft, judge, inside)
    for count in counts:
        count.vague = True
    return counts


def _tells(draft: Draft, part: Segment, count: Count) -> bool:
    """A sample that somebody tells of, a time only with a verb; nothing else beside it."""
    before, after = part.tags[: count.first - part.first], part.tags[count.last + 1 - part.first :]
    if count.value == 0 or _OPEN.intersection(part.tags) or _BESIDE.intersection(after[:1]):
        return False
    if count.noun == "U" and count.sum:
        return True
    if part.foreign and not (count.noun == "U" and "V" in before):
        return False
    if count.noun == "U":
        told = bool(_TELLING.intersection(part.tags)) and (count.ordinal is None or "V" in before)
        return told and (part.odd == 0 or "V" in part.tags)
    pressed = before[-1:] == "i" and "C" in part.tags
    measured = "V" in before and "R" not in before and not foreign(draft)
    return count.noun == "u" and (pressed or measured) and not commands(part)


def _bare(draft: Draft, judge: Judge, inside: Sequence[Segment]) -> list[Count]:
    """nay em được hai · xong 3, … · hôm kia 2, hôm qua 2: a bare number at the end of what is told."""
    if draft.found:
        return []
    counts = [count for part in inside for count in _at_the_end(draft, part)]
    told = [count for count in counts if judge.may_ask(count)]
    leads = [_lead(draft, judge.part(count), count) for count in told]
    several = len(told) > 1 and len(set(leads)) == 1
    return told if several or any(_is_measured(draft, lead) for lead in leads) else []


def _at_the_end(draft: Draft, part: Segment) -> Iterator[Count]:
    if part.tags.count("n") != 1 or _NOT_BARE.intersection(part.tags):
        return
    at = part.first + part.tags.index("n")
    item = draft.items[at]
    if _ends(draft, part, at) and item.value != "range" and 0 < (item.number or 0) < _MOST:
        count = Count(at, at, int(item.number or 0), verb=True, vague=True, listed=True)
        set_around(draft.message, draft.items, count)
        yield count


def _ends(draft: Draft, part: Segment, at: int) -> bool:
    """Whether nothing that is counted follows the number: 3 nhé, 3 ở thôn 5; not 3 nhà, 3 con."""
    after = part.tags[at + 1 - part.first :]
    if after[:1] == "_" and not is_polite(draft, at + 1):
        return False
    return not after.strip(_ENDING) and after[:1] != "l" and may_end(draft.message, draft.items, at + 1)


def _lead(draft: Draft, part: Segment, count: Count) -> str:
    """The tag of what the number belongs to; "" when it is none of a report."""
    before = part.tags[: count.first - part.first].rstrip(_BETWEEN)
    return before[-1:] if before[-1:] in _LEADS else ""


def _is_measured(draft: Draft, lead: str) -> bool:
    """đo 3, xong 3, mobi 3; được 3, hôm nay 3 only in a message about measuring."""
    if lead in ("V", "v", "R", "C", "d"):
        return True
    return lead in ("g", "D", "L") and draft.has("VvCU")
