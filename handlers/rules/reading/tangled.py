"""Does a report hold more numbers than its count explains, so that it is asked about?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from handlers.rules.reading import parts as partition
from handlers.rules.reading.around import Count, setting
from handlers.rules.reading.dates import UNCLEAR
from handlers.rules.reading.parts import Draft
from handlers.rules.reading.segments import holding
from handlers.rules.reading.weigh import SURE

_TURNS = frozenset(("ma", "nhung", "nhg"))
_UNDONE = frozenset("FOIt")


def is_tangled(draft: Draft, kept: Sequence[Count]) -> bool:
    """Whether the counts kept are perhaps not all of it or too much."""
    return any(holds(draft, kept) for _, holds in _SIGNS)


def _left_out(draft: Draft, kept: Sequence[Count]) -> bool:
    """đo 3 mẫu ở nhà, 2 mẫu ở trường: one was not taken, and nothing says that it is a plan or was wrong."""
    reported = {count.first for count in (*kept, *draft.reported)}
    left = [count for count in draft.found if count.total and count.first not in reported]
    parts = len(left) > 1 and sum(count.total for count in left) == sum(count.total for count in kept)
    if parts or any(count.got or count.kept for count in kept):
        return False
    return any(count.ordinal is None and not _is_explained(draft, count) for count in left)


def _bare_left_out(draft: Draft, kept: Sequence[Count]) -> bool:
    """ông Lử nhờ báo hộ 2 lần, còn tôi 3: a number of somebody's own."""
    if not ("pn" in draft.tags or "Wn" in draft.tags):
        return False
    taken = {at for count in (*draft.found, *kept) for at in range(count.first, count.last + 1)}
    own = (
        at
        for at, item in enumerate(draft.items)
        if item.tag == "n" and item.number and at not in taken and at and _is_owner(draft, at - 1)
    )
    return bool(kept) and any(draft.tags[at + 1 : at + 2] in ("", ".", ",") for at in own)


def _is_owner(draft: Draft, at: int) -> bool:
    """Somebody: em, or a name."""
    item = draft.items[at]
    return item.tag == "p" or (item.tag == "W" and draft.message.tokens[item.first].cap)


def _swallowed(draft: Draft, kept: Sequence[Count]) -> bool:
    """thôn Nậm Pang 3, thôn Khua Trá 2: a name that took its number, beside one that did not."""
    listed = any(count.listed for count in kept)
    ends = (
        draft.message.tokens[item.last].key
        for item in draft.items
        if item.tag == "L" and item.last - item.first > 1
    )
    return listed and any(end.isdecimal() for end in ends)


def _is_explained(draft: Draft, count: Count) -> bool:
    part = holding(draft.parts, count.first)
    rest = any(item.value == "left" for item in draft.items[part.first : count.first])
    dropped = draft.correction is not None
    return rest or dropped or count.failed or bool(_UNDONE.intersection(part.tags))


def _mixed(draft: Draft, kept: Sequence[Count]) -> bool:
    """đo được 1, leo lên đồi được 1, hai lần khác nhau: perhaps said twice."""
    nouns = {count.noun for count in kept}
    return len(nouns) > 1 and "u" in nouns


def _broken(draft: Draft, kept: Sequence[Count]) -> bool:
    """đo 5 hỏng 1 còn 4: a bare number after what went wrong."""
    if any(count.kept or count.got for count in kept):
        return False
    pairs = pairwise(draft.items)
    return any(item.tag == "t" and following.tag == "n" for item, following in pairs)


def _contrasted(draft: Draft, kept: Sequence[Count]) -> bool:
    """bốn mẫu mà chỉ 2 mẫu có sóng: the second is perhaps part of the first."""
    first, last = (kept[0].last, kept[-1].first) if len(kept) > 1 else (0, 0)
    return any(draft.key(item) in _TURNS for item in draft.items[first:last])


def _summed(draft: Draft, kept: Sequence[Count]) -> bool:
    """vợ em đo 2, em đo 2, cả nhà 4: perhaps the last is all of it."""
    if len(kept) < 3:
        return False
    if kept[0].total == sum(count.total for count in kept[1:]) and not _is_listed(draft, kept):
        return True
    last = kept[-1]
    return not setting(draft.items, last) and last.total == sum(count.total for count in kept[:-1])


def _is_listed(draft: Draft, kept: Sequence[Count]) -> bool:
    """viettel 2, mobi 1, vina 1: every number has a carrier, a day or a place of its own."""
    kinds = [setting(draft.items, count) for count in kept]
    return "" not in kinds and len(set(kinds)) == 1


def _dropped(draft: Draft, kept: Sequence[Count]) -> bool:
    """đo 7, trừ 2 cái lỗi: something is taken off."""
    return "z" in draft.tags


def _of_a_hamlet(draft: Draft, kept: Sequence[Count]) -> bool:
    """thôn 5 được 2 mẫu: perhaps the hamlet's total, nobody's report."""
    start = draft.tags.find("L")
    between = draft.tags[start + 1 : draft.tags.find("n", start)] if start >= 0 else ""
    return "g" in between and not draft.has("VvRp")


def _running(draft: Draft, kept: Sequence[Count]) -> bool:
    """từ đầu tháng đo 12 mẫu: perhaps reported before."""
    numbered = any(count.ordinal is not None for count in kept)
    dated = any(value != UNCLEAR for _, value in partition.days(draft))
    return draft.has("P") and not numbered and not dated


def _beside_a_result(draft: Draft, kept: Sequence[Count]) -> bool:
    """được 2 quả 5G, tận 430 mega: one figure of a result, and a number that may be how many."""
    lone = len({speed.field for speed in draft.speeds}) == 1
    return not kept and lone and any(points >= SURE for points, _ in draft.possible)


_SIGNS: tuple[tuple[str, Callable[[Draft, Sequence[Count]], bool]], ...] = (
    ("a number of samples left out", _left_out),
    ("somebody's number left out", _bare_left_out),
    ("a number within a name", _swallowed),
    ("said in several ways", _mixed),
    ("some went wrong", _broken),
    ("something taken off", _dropped),
    ("set against each other", _contrasted),
    ("the last adds up the others", _summed),
    ("a hamlet's total", _of_a_hamlet),
    ("a running total", _running),
    ("a number beside a result", _beside_a_result),
)
