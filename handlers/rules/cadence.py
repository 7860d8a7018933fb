"""When does something that recurs happen next, and for which period?"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from handlers.rules.periods import ZONE, days_in_month

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Cadence:
    """Every week on a weekday (0 = Monday) or every month on a day (1–31, 31 = the last), at a local time."""

    every: str
    day: int
    at: time


def read_cadence(text: str) -> Cadence:
    """Read "fri 19:00" (weekly) or "25 19:00" (monthly). Raises ValueError with a Vietnamese sentence."""
    match = re.fullmatch(r"(\w+) (\d{1,2}):(\d{2})", text.strip().lower())
    if not match or int(match[2]) > 23 or int(match[3]) > 59:
        raise ValueError("phải có dạng “fri 19:00” hoặc “25 19:00”")
    at = time(int(match[2]), int(match[3]))
    if match[1] in WEEKDAYS:
        return Cadence("week", WEEKDAYS.index(match[1]), at)
    if match[1].isdecimal() and 1 <= int(match[1]) <= 31:
        return Cadence("month", int(match[1]), at)
    raise ValueError("ngày phải là mon…sun hoặc 1…31")


def write_cadence(cadence: Cadence) -> str:
    """The inverse of `read_cadence`."""
    day = WEEKDAYS[cadence.day] if cadence.every == "week" else str(cadence.day)
    return f"{day} {cadence.at:%H:%M}"


def next_due(cadence: Cadence, after: datetime, skip: Callable[[date], bool] = lambda _: False) -> datetime:
    """The first moment strictly after `after` (both aware); a skipped day moves *earlier*, as deadlines do.

    It never moves out of its own week or month: a period whose every day up to the planned one is
    skipped keeps its planned day.
    """
    day = after.astimezone(ZONE).date()
    for _ in range(64):
        due = datetime.combine(_moved(cadence, _planned(cadence, day), skip), cadence.at, ZONE)
        if due > after:
            return due
        day = _next_period(cadence, day)
    raise AssertionError("a cadence always comes round within a few periods")


def _planned(cadence: Cadence, day: date) -> date:
    if cadence.every == "week":
        return day - timedelta(days=day.weekday()) + timedelta(days=cadence.day)
    return day.replace(day=min(cadence.day, days_in_month(day)))


def _moved(cadence: Cadence, planned: date, skip: Callable[[date], bool]) -> date:
    first = planned - timedelta(days=planned.weekday()) if cadence.every == "week" else planned.replace(day=1)
    day = planned
    while skip(day) and day > first:
        day -= timedelta(days=1)
    return planned if skip(day) else day


def _next_period(cadence: Cadence, day: date) -> date:
    if cadence.every == "week":
        return day - timedelta(days=day.weekday()) + timedelta(days=7)
    return day.replace(day=1) + timedelta(days=days_in_month(day))
