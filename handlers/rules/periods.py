"""Which week or month is it in Vietnam, and does it still take reports?"""

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole days, `first` to `last` inclusive; `key` is "2026-11" or "2026-W47"."""

    key: str
    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def local(moment: datetime) -> datetime:
    """An aware moment as Vietnam's wall clock."""
    return moment.astimezone(ZONE)


def local_day(moment: datetime) -> date:
    """The calendar day in Vietnam of an aware moment."""
    return moment.astimezone(ZONE).date()


def days_in_month(day: date) -> int:
    """28 to 31."""
    return calendar.monthrange(day.year, day.month)[1]


@lru_cache(512)
def month_of(day: date) -> Period:
    """The calendar month, which is how VNNIC counts the 300 samples."""
    first = day.replace(day=1)
    return Period(f"{day:%Y-%m}", first, day.replace(day=days_in_month(day)))


def week_of(day: date) -> Period:
    """Monday to Sunday, as Vietnam's offices count weeks."""
    first = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    return Period(f"{year}-W{week:02d}", first, first + timedelta(days=6))


def is_open(day: date, today: date, close_after_days: int) -> bool:
    """Whether the month of `day` still takes reports today (late ones until some days after its end)."""
    return today <= month_of(day).last + timedelta(days=close_after_days)


def open_months(today: date, close_after_days: int) -> tuple[Period, ...]:
    """The months that still take reports, today's last."""
    this = month_of(today)
    before = this.first - timedelta(days=1)
    return (month_of(before), this) if is_open(before, today, close_after_days) else (this,)


def earliest_open(today: date, close_after_days: int) -> date:
    """The first day a report may still be dated."""
    return open_months(today, close_after_days)[0].first


def starts(day: date) -> datetime:
    """Midnight in Vietnam at the beginning of `day`, as aware UTC."""
    return datetime.combine(day, time(), ZONE).astimezone(UTC)


def ends(day: date) -> datetime:
    """Midnight in Vietnam at the end of `day`, as aware UTC."""
    return starts(day + timedelta(days=1))
