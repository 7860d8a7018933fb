"""Which numbers may be samples, too uncertain to be booked, so that somebody should be asked?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.rules.reading import parts as partition
from handlers.rules.reading.around import Count, is_polite, set_around
from handlers.rules.reading.counts import may_end
from handlers.rules.reading.hints import stands_before_place
from handlers.rules.reading.judge import Judge
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.parts import Draft
from handlers.rules.reading.segments import Segment, clauses
from handlers.rules.reading.weigh import commands

_MOST = 60
_TELLING = frozenset("VvgDdCL")
_SAID = frozenset("gdDp")
_OWNERS = frozenset("PCLp")
_OPEN = frozenset("?QHbhz%rcIs")
_BESIDE = frozenset("BW/:-x%Mt")
_NOT_BARE = _OPEN.union("FO!BEiM#xX/t")
_CLOSED = "FO?QHzIBcst"
_UNTOLD = "?QHFOI!czB"
_ENDING = "_dpDCL@lkE"
_BETWEEN = "_:~kWmB"
_LEADS = frozenset("VvgdDRCLApl")


def perhaps(draft: Draft) -> list[Count]:
    """The counts that a statement may report; none where a plan, order, question or other trade counts."""
    if not draft.found and not draft.has("n#"):
        return []
    inside = clauses(draft.message, draft.items, draft.parts)
    judge = Judge(draft.message, draft.items, inside)
    counts = [c for c in draft.found if judge.may_ask(c) and _tells(draft, judge, judge.part(c), c)]
    counts = counts or _sums(draft) or _bare(draft, judge, inside) or _loose(draft, inside) or _results(draft)
    for count in counts:
        count.vague = True
    return counts


def _sums(draft: Draft) -> list[Count]:
    """4 lần thì 2 lần lỗi, còn 2 lần: the parts of what was tried."""
    first, rest = draft.found[:1], draft.found[1:]
    adds_up = len(rest) > 1 and first[0].total == sum(count.total for count in rest)
    return draft.found if adds_up and not draft.has("?QHFOIB") else []


def _tells(draft: Draft, judge: Judge, part: Segment, count: Count) -> bool:
    """A sample that somebody tells of, a time only with a verb; nothing else beside it."""
    before, after = part.tags[: count.first - part.first], part.tags[count.last + 1 - part.first :]
    if count.value == 0 or _OPEN.intersection(part.tags) or _BESIDE.intersection(after[:1]):
        return False
    if count.noun == "U":
        return count.sum or _tells_sample(part, before, count)
    if not count.noun:
        return "V" in before and bool(_SAID.intersection(before)) and _ends(draft, part, count.last)
    if commands(part) or (judge.foreign and not ("V" in before and draft.has("C#M"))):
        return False
    return "R" not in before and _tells_times(draft, part, before, after, count)


def _tells_times(draft: Draft, part: Segment, before: str, after: str, count: Count) -> bool:
    """đo 3 lần · bấm 3 phát vina · hơn chục lần rồi · nhà em 2 cái, nhà bên 1 cái"""
    pressed = before[-1:] == "i" and "C" in part.tags
    if pressed or "V" in before or count.verb:
        return True
    if part.odd or draft.has(_UNTOLD) or before[-1:] == "C" or _reads_on(after):
        return False
    listed = len({other.first for other in draft.found if other.noun == "u"}) > 1 and "p" in before
    return (
        draft.has("VvCL#")
        or ("g" in before and "t" in draft.tags)
        or ("~" in before and "d" in after)
        or listed
    )


def _reads_on(after: str) -> bool:
    """3 lần rồi đo, thi lại 2 lần mới đo: what was done comes after the times."""
    return "V" in after and not after.startswith("V")


def _tells_sample(part: Segment, before: str, count: Count) -> bool:
    """em đo 3 mẫu · hăm ba mẫu cả tuần của em · gửi ad 3 mẫu"""
    tags = set(part.tags)
    if part.foreign or count.ordinal is not None:
        return "V" in before
    told = bool(tags & _TELLING) and (part.odd == 0 or bool(tags & {"V", "v"}))
    return told or (not before.strip("op~") and part.odd < 2 and bool(tags & _OWNERS))


def _bare(draft: Draft, judge: Judge, inside: Sequence[Segment]) -> list[Count]:
    """nay em được hai · xong 3, … · hôm kia 2, hôm qua 2: a bare number at the end of what is told."""
    if any(not count.failed for count in draft.found):
        return []
    counts = [count for part in inside for count in _in_lists(draft, part) if judge.may_ask(count)]
    leads = [_lead(judge.part(count), count) for count in counts if not count.sum]
    several = len(leads) > 1 and len(set(leads)) == 1
    told = several or any(_is_measured(draft, lead) for lead in leads)
    return counts if told and not ("C" in leads and "W" in draft.tags) else []


def _loose(draft: Draft, inside: Sequence[Segment]) -> list[Count]:
    """Bare numbers anywhere in a message about measuring that asks, plans, denies and sells nothing."""
    if draft.found or not draft.has("VvUL") or draft.has(_CLOSED):
        return []
    places = [(part, at) for part in inside for at in range(part.first, part.last + 1)]
    ends = [at for part, at in places if _is_small(draft.items[at]) and _ends(draft, part, at)]
    return [Count(at, at, int(draft.items[at].number or 0), listed=True) for at in ends]


def _is_small(item: Lex) -> bool:
    return item.tag == "n" and item.value != "range" and 0 < (item.number or 0) < _MOST


def _in_lists(draft: Draft, part: Segment) -> Iterator[Count]:
    """The bare numbers of a stretch that end it or are followed by the next of a list."""
    if _NOT_BARE.intersection(part.tags):
        return
    for at in range(part.first, part.last + 1):
        item = draft.items[at]
        if _is_small(item) and _ends(draft, part, at):
            count = Count(at, at, int(item.number or 0), verb=True, vague=True, listed=True)
            set_around(draft.message, draft.items, count)
            if count.sum or _lead(part, count):
                yield count


def _ends(draft: Draft, part: Segment, at: int) -> bool:
    """Whether nothing that is counted follows the number: 3 nhé, 3 ở thôn 5; not 3 nhà, 3 con."""
    after = part.tags[at + 1 - part.first :]
    if after[:1] == "_" and not is_polite(draft.message, draft.items[at + 1]):
        return False
    if after[:1] == "L" and not stands_before_place(draft, at):
        return False
    last = "n" in after or not after.strip(_ENDING)
    return last and after[:1] not in ("l", "n") and may_end(draft.message, draft.items, at + 1)


def _lead(part: Segment, count: Count) -> str:
    """The tag of what the number belongs to; "" when it is none of a report."""
    before = part.tags[: count.first - part.first].rpartition("n")[2].rstrip(_BETWEEN)
    return before[-1:] if before[-1:] in _LEADS else ""


def _is_measured(draft: Draft, lead: str) -> bool:
    """đo 3, xong 3, mobi 3; được 3, hôm nay 3 only in a message about measuring."""
    if lead in ("V", "v", "R", "C", "d"):
        return True
    return (lead in ("g", "D", "L") and draft.has("VvCU")) or (lead == "A" and draft.has("CL"))


def _results(draft: Draft) -> list[Count]:
    """gõ tay: xuống 27 lên 6 ping 33 vê tê: a result among words that nobody knows."""
    fields = {speed.field for speed in draft.speeds}
    several = "d" in fields and len(fields) > 1
    one = bool(fields & {"d", "?"}) and "M" in draft.tags
    if draft.found or not draft.has("CLV") or not (several or one) or draft.has("FOIzB!"):
        return []
    first = draft.speeds[0].where
    return [Count(first, first, len(partition.results(draft.speeds)) or 1, listed=True)]
