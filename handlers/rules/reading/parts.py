"""How do the counts, carriers, days, hamlets, people and speeds of a report belong together?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.rules.reading import corrections
from handlers.rules.reading.around import Count
from handlers.rules.reading.dates import UNCLEAR
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.places import Named
from handlers.rules.reading.segments import Segment
from handlers.rules.reading.shapes import Part
from handlers.rules.reading.speeds import FIELDS, Speed

Found = list[tuple[int, str]]


@dataclass(slots=True)
class Draft:
    """Everything found in a message, before it is put together; `guessed`: no plain rule told its intent."""

    message: Message
    items: list[Lex]
    parts: list[Segment]
    places: list[Named]
    speeds: list[Speed]
    found: list[Count]
    reported: list[Count]
    possible: list[tuple[float, Count]] = field(default_factory=list)
    correction: corrections.Correction | None = None
    tags: str = ""
    knows_communes: bool = False
    weighed: bool = False
    guessed: bool = False

    def has(self, tags: str) -> bool:
        """Whether any item has one of these tags."""
        return not set(tags).isdisjoint(self.tags)

    def says(self, tag: str, *values: str) -> bool:
        """Whether an item with this tag has one of these values."""
        return tag in self.tags and any(item.tag == tag and item.value in values for item in self.items)

    def key(self, item: Lex) -> str:
        """The first word of an item, folded."""
        return self.message.tokens[item.first].key

    def words(self, first: int, last: int) -> str:
        """The original words of a run of items."""
        return self.message.cut(self.items[first].first, self.items[last].last)


def odd(draft: Draft) -> int:
    """How many words of a message nobody knows."""
    return sum(part.odd for part in draft.parts)


def foreign(draft: Draft) -> bool:
    """Whether another trade is named."""
    return any(part.foreign for part in draft.parts)


def carriers(draft: Draft) -> Found:
    """The carriers named, in order; one named twice running (Vina VNPT) once."""
    return _runs([(k, item.value) for k, item in enumerate(draft.items) if item.tag == "C"])


def days(draft: Draft) -> Found:
    """The days named, in order; a part of a day adds nothing to it."""
    return _runs([(k, item.value) for k, item in enumerate(draft.items) if item.tag == "D"])


def hamlets(draft: Draft) -> Found:
    """The places of `draft.places` that are hamlets, by their number in that list."""
    return [(k, item.value) for k, item in enumerate(draft.items) if item.tag == "L"]


def _runs(found: Found) -> Found:
    return [pair for k, pair in enumerate(found) if k == 0 or pair[1] != found[k - 1][1]]


def people(draft: Draft, counts: Sequence[Count]) -> Found:
    """Who measured each count, when every count has a person of its own before it."""
    out: Found = []
    start = 0
    for count in counts:
        who = next((k for k in range(count.first - 1, start - 1, -1) if draft.items[k].tag == "p"), None)
        if who is None:
            return []
        last = who
        while last + 1 < count.first and draft.items[last + 1].tag in "WB":
            last += 1
        out.append((who, draft.words(who, last)))
        start = count.last + 1
    return out if len({name.lower() for _, name in out}) > 1 else []


def shared(found: Found, counts: Sequence[Count]) -> list[str | None]:
    """The value each count has: in order when there are as many, else the one before or after it."""
    if len(found) == len(counts):
        return [value for _, value in found]
    leading = bool(found) and bool(counts) and found[0][0] < counts[0].first
    return [_beside(found, count, leading) for count in counts]


def _beside(found: Found, count: Count, leading: bool) -> str | None:
    before = [value for index, value in found if index < count.first]
    after = [value for index, value in found if index > count.last]
    if leading:
        return before[-1] if before else None
    return next(iter([*after, *before]), None)


def results(speeds: Sequence[Speed]) -> list[dict[str, float]]:
    """The results posted: a field said again begins the next one."""
    out: list[dict[str, float]] = []
    for speed in speeds:
        name = FIELDS.get(speed.field)
        if name is None:
            continue
        if not out or name in out[-1]:
            out.append({})
        out[-1][name] = speed.value
    return out


def without_sums(counts: Sequence[Count]) -> list[Count]:
    """The counts without those that only add up the others, and without ordinals next to a plain number."""
    plain = [count for count in counts if count.ordinal is None]
    counts = plain or list(counts)
    counts = _without_attempts(counts)
    everything = sum(count.total for count in counts)
    for count in counts:
        rest = everything - count.total
        heads = len(counts) > 2 and count is counts[0] and (count.heads or _some_failed(counts))
        if count.total == rest and (count.sum or heads):
            return [other for other in counts if other is not count]
    summing = [count for count in counts if count.sum]
    return summing[-1:] if summing and len(counts) > 1 else counts


def _some_failed(counts: Sequence[Count]) -> bool:
    """đo 5 mẫu, 2 mẫu lỗi, còn 3 mẫu"""
    return any(count.failed for count in counts)


def _without_attempts(counts: list[Count]) -> list[Count]:
    """đo 4 lần được 3 mẫu: three."""
    done = [count for count in counts if not count.failed]
    last = done[-1] if done else None
    tried = len(done) == 2 and done[0].total >= done[1].total
    kept = last is not None and (last.kept or (done[0].noun == "u" and last.got))
    return [last] if tried and last and kept else counts


def split(draft: Draft, counts: Sequence[Count], posted: list[dict[str, float]]) -> tuple[Part, ...]:
    """The parts of a report, when they differ in carrier, day, hamlet, person or speeds; else none."""
    columns: dict[str, list[str | None]] = {}
    if len(counts) > 1:
        columns = {
            "carrier": shared(carriers(draft), counts),
            "day": shared(days(draft), counts),
            "place": shared(hamlets(draft), counts),
            "who": shared(people(draft, counts), counts),
        }
    amounts = [count.total if count.value is not None else None for count in counts]
    if len(counts) == 1 and counts[0].times > 1:
        columns, amounts = _multiplied(draft, counts[0])
    several = _several_results(draft, counts, posted)
    if several:
        amounts, columns = [1] * len(posted), several
    kept = {name: values for name, values in columns.items() if len(set(values)) > 1}
    speeds = posted if len(posted) == len(amounts) > 1 else [{}] * len(amounts)
    if not kept and not any(speeds):
        return ()
    return tuple(_part(draft, k, amount, kept, speeds[k]) for k, amount in enumerate(amounts))


def _multiplied(draft: Draft, count: Count) -> tuple[dict[str, list[str | None]], list[int | None]]:
    """vina với viettel mỗi mạng 2 mẫu: a part for each."""
    for name, found in (("carrier", carriers(draft)), ("day", days(draft)), ("place", hamlets(draft))):
        if len(found) == count.times:
            return {name: [value for _, value in found]}, [count.value] * count.times
    return {}, [count.total]


def _several_results(
    draft: Draft, counts: Sequence[Count], posted: list[dict[str, float]]
) -> dict[str, list[str | None]] | None:
    """Columns of several results posted under no count or under one that says how many they are."""
    if len(posted) < 2 or len(counts) > 1 or (counts and counts[0].total != len(posted)):
        return None
    found = carriers(draft)
    return {"carrier": [value for _, value in found] if len(found) == len(posted) else [None] * len(posted)}


def _part(
    draft: Draft, k: int, amount: int | None, kept: dict[str, list[str | None]], speeds: dict[str, float]
) -> Part:
    day = kept["day"][k] if "day" in kept else None
    place = kept["place"][k] if "place" in kept else None
    named = draft.places[int(place)] if place is not None else None
    return Part(
        count=amount,
        carrier=kept["carrier"][k] if "carrier" in kept else None,
        hamlet_text=draft.message.cut(named.first, named.last) if named else None,
        hamlet=named.key if named else None,
        day=None if day == UNCLEAR else day,
        who=kept["who"][k] if "who" in kept else None,
        download_mbps=speeds.get("download_mbps"),
        upload_mbps=speeds.get("upload_mbps"),
        ping_ms=speeds.get("ping_ms"),
    )
