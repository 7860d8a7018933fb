"""What exactly would be booked, and how is it said in one line?"""

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from handlers.places import hamlet_name
from handlers.rules.doubt import DOWNLOAD_MBPS, PING_MS, UPLOAD_MBPS
from handlers.rules.reading import Part, Reading, day_of
from handlers.turn import Turn
from handlers.words import checkin as words
from handlers.words import common
from storage import units
from storage.checkins import Report

SPEEDS = {"download_mbps": DOWNLOAD_MBPS, "upload_mbps": UPLOAD_MBPS, "ping_ms": PING_MS}
"""The speeds of an entry and what is plausible; a value outside is questioned, not kept."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row to book. `day` is an ISO date ("" = not known), `place` a name no hamlet is known for."""

    samples: int
    day: str
    unit: str
    hamlet: int | None = None
    place: str = ""
    carrier: str | None = None
    download_mbps: float | None = None
    upload_mbps: float | None = None
    ping_ms: float | None = None
    for_others: bool = False

    @property
    def date(self) -> date:
        """The day, once it is known."""
        return date.fromisoformat(self.day)


def entries_of(turn: Turn, reading: Reading) -> list[Entry]:
    """The rows a report would book; samples 0 where no number was said."""
    parts = reading.items or (Part(),)
    return [_entry(turn, reading, part) for part in parts]


def to_draft(entries: list[Entry]) -> list[dict[str, Any]]:
    """Entries as JSON."""
    return [asdict(entry) for entry in entries]


def from_draft(rows: list[dict[str, Any]]) -> list[Entry]:
    """The inverse of `to_draft`."""
    return [Entry(**row) for row in rows]


def _entry(turn: Turn, reading: Reading, part: Part) -> Entry:
    def said(field: str) -> Any:
        value = getattr(part, field)
        return getattr(reading, field) if value is None else value

    day = day_of(said("day"), turn.inbound.sent_at)
    hamlet, place, unit = _place(turn, said("hamlet"), said("hamlet_text"), said("commune"))
    return Entry(
        samples=said("count") or 0,
        day=day.isoformat() if day and not reading.day_unclear else "",
        unit=unit,
        hamlet=hamlet,
        place=place,
        carrier=said("carrier"),
        for_others=reading.for_others,
        **{name: _plausible(said(name), *limits) for name, limits in SPEEDS.items()},
    )


def _plausible(value: float | None, low: float, high: float) -> float | None:
    return value if value is not None and low < value <= high else None


def _place(
    turn: Turn, hamlet: str | None, text: str | None, commune: str | None
) -> tuple[int | None, str, str]:
    mine = turn.member
    if commune and commune != mine.unit:
        return None, "", commune
    if hamlet:
        return int(hamlet), "", mine.unit
    return (None, text, mine.unit) if text else (mine.hamlet, "", mine.unit)


def describe(turn: Turn, entries: list[Entry]) -> str:
    """One line: "3 mẫu – thôn Đề Bua – Viettel – hôm nay (21/11)"; parts are joined by "; "."""
    return "; ".join(_one(turn, entry) for entry in entries)


def describe_report(turn: Turn, report: Report) -> str:
    """The same line for a booked report."""
    return _one(turn, entry_of(report))


def entry_of(report: Report) -> Entry:
    """A booked report as an entry."""
    speeds = {name: getattr(report, name) for name in SPEEDS}
    return Entry(
        report.samples, report.day.isoformat(), report.unit, report.hamlet, "", report.carrier, **speeds
    )


def with_samples(entries: list[Entry], samples: int) -> list[Entry]:
    """The number was said now: it belongs to the first entry, which is the only one without."""
    return [replace(entries[0], samples=samples), *entries[1:]]


def _one(turn: Turn, entry: Entry) -> str:
    parts = [
        words.SAMPLES.format(samples=common.number(entry.samples)) if entry.samples else "",
        hamlet_name(turn.session, entry.hamlet) or entry.place,
        _elsewhere(turn, entry),
        common.CARRIERS.get(entry.carrier or "", ""),
        *(
            words.SPEEDS[name].format(common.number(getattr(entry, name)))
            for name in SPEEDS
            if getattr(entry, name)
        ),
        common.day_name(entry.date, turn.today) if entry.day else "",
    ]
    return " – ".join(part for part in parts if part)


def _elsewhere(turn: Turn, entry: Entry) -> str:
    if entry.unit == turn.member.unit:
        return ""
    unit = units.unit(turn.session, entry.unit)
    return words.ELSEWHERE.format(unit=unit.name if unit else entry.unit)
