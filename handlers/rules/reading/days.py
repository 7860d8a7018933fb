"""Which day does a message mean, and which date is that?"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

# Vietnam has kept UTC+7 without summer time since 1975; a fixed offset needs no time zone data.
VIETNAM = timezone(timedelta(hours=7))
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def local_date(at: datetime) -> date:
    """The calendar date in Asia/Ho_Chi_Minh of an aware time (a naive one is taken as local)."""
    return at.astimezone(VIETNAM).date() if at.tzinfo else at.date()


def day_of(day: str | None, at: datetime) -> date | None:
    """The date a day label means for a message written at `at`; None when the label names no date.

    A weekday is the latest one not after that day; no label is that day itself.
    """
    today = local_date(at)
    if day is None or day == "today":
        return today
    if day == "yesterday":
        return today - timedelta(days=1)
    if day.startswith("dow:") and day[4:] in WEEKDAYS:
        return today - timedelta(days=(today.weekday() - WEEKDAYS.index(day[4:])) % 7)
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None


def days_ago(days: int, at: datetime) -> str:
    """The label of the day so many days before the message."""
    if days < 2:
        return ("today", "yesterday")[days]
    return (local_date(at) - timedelta(days=days)).isoformat()


def weekday_of_week(weekday: int, weeks_ago: int, at: datetime) -> str:
    """The date of a weekday (0 = Monday) in the calendar week so many weeks before the message."""
    today = local_date(at)
    monday = today - timedelta(days=today.weekday() + 7 * weeks_ago)
    return (monday + timedelta(days=weekday)).isoformat()


def written_date(day: int, month: int | None, year: int | None, at: datetime) -> str | None:
    """The date of `day` (and month, year) day first; None when there is no such date.

    Without a month the latest such day near the message; without a year the one not long past.
    A date in the future is returned as such: the doubt asks.
    """
    today = local_date(at)
    if month is None:
        return _day_of_month(day, today)
    if year is not None:
        return _iso(year + 2000 if year < 100 else year, month, day)
    this_year = _iso(today.year, month, day)
    if this_year is not None and this_year > today.isoformat() and month > 10 and today.month < 3:
        return _iso(today.year - 1, month, day)
    return this_year


def _day_of_month(day: int, today: date) -> str | None:
    if day > today.day and today.day <= 10 and day >= 20:
        last = today.replace(day=1) - timedelta(days=1)
        return _iso(last.year, last.month, day)
    return _iso(today.year, today.month, day)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
