"""What are the fields of a reading, once its intent is known?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from handlers.rules.reading import parts as partition
from handlers.rules.reading.around import Count
from handlers.rules.reading.dates import UNCLEAR
from handlers.rules.reading.kept import drop, kept_of
from handlers.rules.reading.parts import Draft, odd
from handlers.rules.reading.places import Named
from handlers.rules.reading.shapes import Reading
from handlers.rules.reading.speeds import FIELDS
from handlers.rules.reading.tangled import is_tangled

T = TypeVar("T")


def summed(draft: Draft, intent: str, each_unknown: bool) -> Reading:
    """The reading of a message whose intent is known."""
    if intent == "checkin":
        return _checkin(draft, each_unknown)
    if intent == "undo":
        return _undo(draft)
    place = _only(_named(draft, False))
    return Reading(
        intent,
        count=0 if any(count.value == 0 for count in draft.found) else None,
        hamlet_text=_text(draft, place),
        hamlet=place.key if place else None,
        commune=_commune(draft),
        no_signal=intent == "difficulty" and "s" in draft.tags,
        planned=intent == "other" and _is_planned(draft),
        evidence=_evidence(draft),
    )


def _is_planned(draft: Draft) -> bool:
    """mai em đo; not tuần sau mọi người đo 3 mẫu nhé."""
    ordered = (
        draft.has("Y?!B") or draft.says("O", "") or any(token.key == "moi" for token in draft.message.tokens)
    )
    return "F" in draft.tags and "V" in draft.tags and not ordered and odd(draft) == 0


def _checkin(draft: Draft, each_unknown: bool) -> Reading:
    counts, proven, failed = kept_of(draft)
    posted = partition.results(draft.speeds)
    single = posted[0] if len(posted) == 1 else {}
    items = partition.split(draft, counts, posted)
    place = _only(_named(draft, False))
    day, unclear = _day(draft, counts, bool(items))
    unsure = each_unknown or failed or any(count.vague for count in counts) or is_tangled(draft, counts)
    return Reading(
        "checkin",
        count=_total(counts, posted),
        download_mbps=single.get("download_mbps"),
        upload_mbps=single.get("upload_mbps"),
        ping_ms=single.get("ping_ms"),
        carrier=_only([value for _, value in partition.carriers(draft)]),
        hamlet_text=_text(draft, place),
        hamlet=place.key if place else None,
        commune=_commune(draft),
        day=day,
        items=items,
        for_others=draft.says("V", "others"),
        wifi=_on_wifi(draft),
        weighed=draft.weighed,
        vague=unsure and not proven,
        ordinal=next((count.ordinal for count in counts if count.ordinal is not None), None),
        day_unclear=unclear,
        outside=_outside(draft),
        evidence=_evidence(draft, counts),
    )


def _total(counts: Sequence[Count], posted: Sequence[object]) -> int | None:
    """What the counts add up to; without any each posted result is one sample."""
    amounts = [count.total for count in counts if count.value is not None]
    if not counts:
        return len(posted) or None
    return sum(amounts) if amounts else None


def _undo(draft: Draft) -> Reading:
    fix = draft.correction
    if "z" in draft.tags and (fix is None or fix.at < draft.tags.index("z")):
        return Reading("undo", vague=draft.guessed, withdrawn=_named_number(draft), evidence=_evidence(draft))
    drop(draft)
    start = fix.at if fix else 0
    later = [k for k in range(start, len(draft.items)) if draft.items[k].tag in "nCDLUX#"]
    start = start if later else 0
    posted = partition.results([speed for speed in draft.speeds if speed.where >= start])
    newest = posted[-1] if posted else {}
    place = _last(_named(draft, False, start))
    days = [value for k, value in partition.days(draft) if k >= start and not _only_tells_when(draft, value)]
    return Reading(
        "undo",
        count=None if fix is not None and fix.delta else _corrected_count(draft, start),
        download_mbps=newest.get("download_mbps"),
        upload_mbps=newest.get("upload_mbps"),
        ping_ms=newest.get("ping_ms"),
        carrier=_last([value for k, value in partition.carriers(draft) if k >= start]),
        hamlet_text=_text(draft, place),
        hamlet=place.key if place else None,
        commune=_commune(draft),
        day=days[-1] if days and days[-1] != UNCLEAR else None,
        vague=draft.guessed or (fix is not None and fix.delta) or _names_no_value(draft, later),
        day_unclear=UNCLEAR in days[-1:],
        evidence=_evidence(draft),
    )


def _names_no_value(draft: Draft, later: Sequence[int]) -> bool:
    """nhầm thôn, không phải 3 lần đâu: what is wrong is said, what is right is not."""
    fix = draft.correction
    return fix is not None and not later and bool(fix.dropped or draft.has("Km"))


def _named_number(draft: Draft) -> int | None:
    """trừ 2 mẫu"""
    return next((int(item.number) for item in draft.items if item.tag == "n" and item.number), None)


def _only_tells_when(draft: Draft, day: str) -> bool:
    """đừng lưu cái hồi nãy: today is when the report was sent, unless a correction puts it right."""
    return day == "today" and (draft.guessed or draft.correction is None)


def _corrected_count(draft: Draft, start: int) -> int | None:
    """What a number is changed into; else the last one after the correction: with its noun, else bare."""
    changed = [
        item.number
        for before, item in pairwise(draft.items)
        if item.tag == "n" and item.number and draft.key(before) in _INTO and before.first
    ]
    if changed:
        return int(changed[-1])
    nouns = [count.total for count in draft.found if count.first >= start and count.value is not None]
    if nouns:
        return nouns[-1]
    bare = [item.number for item in draft.items[start:] if item.tag == "n" and item.number is not None]
    return int(bare[-1]) if bare else None


def _only(values: Sequence[T]) -> T | None:
    """The value when it is the only one."""
    return values[0] if values and all(value == values[0] for value in values) else None


def _last(values: Sequence[T]) -> T | None:
    return values[-1] if values else None


def _named(draft: Draft, communes: bool, start: int = 0) -> list[Named]:
    tag = "Y" if communes else "L"
    named = [item.value for item in draft.items[start:] if item.tag == tag and item.value.isdecimal()]
    return [draft.places[int(value)] for value in named]


def _text(draft: Draft, place: Named | None) -> str | None:
    return draft.message.cut(place.first, place.last) if place else None


def _commune(draft: Draft) -> str | None:
    return _last([place.key for place in _named(draft, True) if place.key])


def _outside(draft: Draft) -> str | None:
    """A city, or a commune that is none of the campaign's (where these are known), as written."""
    city = next((k for k in range(1, len(draft.items)) if _is_in_city(draft, k)), None)
    if city is not None or not draft.knows_communes:
        return draft.words(city, city) if city is not None else None
    unknown = [place for place in _named(draft, True) if place.key is None]
    return _text(draft, _last(unknown))


def _is_in_city(draft: Draft, at: int) -> bool:
    """ở Hà Nội: a city is no place of any campaign."""
    return draft.items[at].value == "city" and draft.items[at - 1].tag == "@"


def _days_beside(draft: Draft, counts: Sequence[Count]) -> list[str]:
    """The days named; where they differ those in the stretches of the counts: hôm qua mưa, nay đo 3 mẫu."""
    found = partition.days(draft)
    inside = [part for part in draft.parts if any(part.first <= c.first <= part.last for c in counts)]
    beside = [value for k, value in found if any(part.first <= k <= part.last for part in inside)]
    differ = len({value for _, value in found}) > 1
    return beside if differ and beside else [value for _, value in found]


def _day(draft: Draft, counts: Sequence[Count], split: bool) -> tuple[str | None, bool]:
    """(label, not clear) of the whole report: the only day named; several without a split are not clear."""
    named = _days_beside(draft, counts)
    known = [value for value in named if value != UNCLEAR]
    if len(set(known)) > 1:
        return None, not split
    return _last(known), not known and (bool(named) or draft.says("k", "other month"))


def _on_wifi(draft: Draft) -> bool:
    """Wifi named and not said to be off."""
    for k, item in enumerate(draft.items):
        if item.tag == "w":
            near = draft.items[max(0, k - 3) : k]
            off = any(other.tag in "!c" or draft.key(other) in _OFF for other in near)
            after = [token.key for token in draft.message.tokens[item.last + 1 : item.last + 2]]
            return not off and not _OFF.intersection(after)
    return False


def _evidence(draft: Draft, counts: Sequence[Count] = ()) -> tuple[tuple[str, str], ...]:
    """(field, words) for every value, and for the intent every word that may bear on it."""
    out = [("count", draft.words(count.first, count.last)) for count in counts]
    for speed in draft.speeds:
        if speed.field in FIELDS:
            out.append((FIELDS[speed.field], draft.words(speed.where, speed.where)))
    for item in draft.items:
        name = _NAMES.get(item.tag)
        if name:
            out.append((name, draft.message.cut(item.first, item.last)))
    return tuple(dict.fromkeys(out))


_INTO = frozenset(("thanh", "len", "sang", ">", "→"))
_OFF = frozenset(("tat", "off", "bo"))
_NAMES = {
    **dict.fromkeys("zyVhbrtQHFO", "intent"),
    **{"C": "carrier", "L": "hamlet_text", "D": "day", "Y": "commune", "w": "wifi", "s": "no_signal"},
}
