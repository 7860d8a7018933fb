"""Which questions does a reading raise before it may be booked?"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handlers.rules.reading import Reading, day_of
from handlers.rules.reading.shapes import Part


class Doubt(StrEnum):
    """Why a report is not booked as it stands; SPEED keeps the sample and questions the speed alone."""

    ABSURD = "absurd"
    WIFI = "wifi"
    PLACE = "place"
    COUNT = "count"
    VAGUE = "vague"
    MANY = "many"
    MANY_TODAY = "many_today"
    DAY = "day"
    SPEED = "speed"


# Plausible mobile speeds of 2026, domain facts 1.3: 5G medians are near 600 Mbps down, 125 Mbps up.
DOWNLOAD_MBPS = (0.0, 2000.0)
UPLOAD_MBPS = (0.0, 600.0)
PING_MS = (1.0, 3000.0)


def doubts(
    reading: Reading,
    *,
    at: datetime,
    already_today: int = 0,
    ask_above: int = 30,
    ask_above_a_day: int = 60,
    refuse_above: int = 300,
) -> tuple[Doubt, ...]:
    """The doubts about a check-in or a correction in the order they should be asked; () means book it.

    `already_today` is what the person has reported for the same day so far.
    """
    if reading.intent not in ("checkin", "undo"):
        return ()
    count = reading.count or 0
    tests = (
        (Doubt.ABSURD, count > refuse_above),
        (Doubt.WIFI, reading.wifi),
        (Doubt.PLACE, reading.outside is not None),
        (Doubt.COUNT, reading.intent == "checkin" and reading.count is None and not reading.vague),
        (Doubt.VAGUE, reading.vague),
        (Doubt.MANY, ask_above < count <= refuse_above),
        (Doubt.MANY_TODAY, count <= ask_above and count > 0 and already_today + count > ask_above_a_day),
        (Doubt.DAY, _day_is_odd(reading, at)),
        (Doubt.SPEED, _speed_is_odd(reading) or any(_speed_is_odd(part) for part in reading.items)),
    )
    return tuple(doubt for doubt, holds in tests if holds)


def _day_is_odd(reading: Reading, at: datetime) -> bool:
    """Not known, impossible, or after the day of the message."""
    today = day_of(None, at)
    days = [day_of(day, at) for day in (reading.day, *(part.day for part in reading.items))]
    return reading.day_unclear or any(day is None or (today is not None and day > today) for day in days)


def _speed_is_odd(part: Reading | Part) -> bool:
    return (
        _outside(part.download_mbps, DOWNLOAD_MBPS)
        or _outside(part.upload_mbps, UPLOAD_MBPS)
        or (part.ping_ms is not None and not PING_MS[0] <= part.ping_ms <= PING_MS[1])
    )


def _outside(value: float | None, limits: tuple[float, float]) -> bool:
    return value is not None and not limits[0] < value <= limits[1]
