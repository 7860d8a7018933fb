"""Which week and month is it in Vietnam, and what does still take reports?"""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.periods import (
    days_in_month,
    earliest_open,
    ends,
    is_open,
    local,
    local_day,
    month_of,
    open_months,
    starts,
    week_of,
)

days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
moments = st.builds(
    lambda day, at: datetime.combine(day, at, UTC), st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.times()
)


@pytest.mark.parametrize(
    ("utc", "day"),
    [
        ("2026-11-22 16:59", "2026-11-22"),
        ("2026-11-22 17:00", "2026-11-23"),  # Sunday in UTC, Monday in Vietnam
        ("2026-11-22 17:30", "2026-11-23"),
        ("2026-12-31 17:00", "2027-01-01"),
    ],
)
def test_the_day_is_vietnams(utc: str, day: str) -> None:
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert local_day(moment) == date.fromisoformat(day) == local(moment).date()


@pytest.mark.parametrize(
    ("day", "key", "first", "last"),
    [
        ("2026-11-22", "2026-W47", "2026-11-16", "2026-11-22"),
        ("2026-11-23", "2026-W48", "2026-11-23", "2026-11-29"),
        ("2027-01-01", "2026-W53", "2026-12-28", "2027-01-03"),  # the year of the week, not of the day
        ("2024-12-30", "2025-W01", "2024-12-30", "2025-01-05"),
    ],
)
def test_weeks_run_from_monday_to_sunday(day: str, key: str, first: str, last: str) -> None:
    week = week_of(date.fromisoformat(day))
    assert (week.key, week.first.isoformat(), week.last.isoformat(), week.days) == (key, first, last, 7)


@pytest.mark.parametrize(
    ("day", "key", "days"),
    [("2026-11-21", "2026-11", 30), ("2024-02-29", "2024-02", 29), ("2026-12-31", "2026-12", 31)],
)
def test_months_are_calendar_months(day: str, key: str, days: int) -> None:
    month = month_of(date.fromisoformat(day))
    assert (month.key, month.days, month.first.day, month.last.day) == (key, days, 1, days)
    assert days_in_month(date.fromisoformat(day)) == days


@pytest.mark.parametrize(
    ("day", "today", "close", "takes"),
    [
        ("2026-10-31", "2026-10-31", 0, True),
        ("2026-10-31", "2026-11-01", 0, False),
        ("2026-10-01", "2026-11-03", 3, True),
        ("2026-10-31", "2026-11-04", 3, False),
        ("2026-11-30", "2026-11-01", 3, True),
    ],
)
def test_a_month_takes_late_reports_for_some_days(day: str, today: str, close: int, takes: bool) -> None:
    assert is_open(date.fromisoformat(day), date.fromisoformat(today), close) is takes


@pytest.mark.parametrize(
    ("today", "close", "first"),
    [
        ("2026-11-03", 3, "2026-10-01"),
        ("2026-11-04", 3, "2026-11-01"),
        ("2027-01-02", 3, "2026-12-01"),
        ("2026-11-01", 0, "2026-11-01"),
    ],
)
def test_the_first_day_that_is_open(today: str, close: int, first: str) -> None:
    assert earliest_open(date.fromisoformat(today), close) == date.fromisoformat(first)


@given(days, st.integers(0, 20))
def test_open_days_begin_where_they_say(today: date, close: int) -> None:
    first = earliest_open(today, close)
    assert is_open(first, today, close) and not is_open(first - timedelta(days=1), today, close)
    months = open_months(today, close)
    assert months[0].first == first and months[-1] == month_of(today) and len(months) <= 2


@given(days)
def test_a_day_is_in_its_own_periods_and_neighbours_are_in_the_next(day: date) -> None:
    for of in (week_of, month_of):
        period = of(day)
        assert period.first <= day <= period.last and of(period.first) == of(period.last) == period
        following = of(period.last + timedelta(days=1))
        assert following.first == period.last + timedelta(days=1) and following.key > period.key


@given(moments)
def test_a_day_holds_its_moments(moment: datetime) -> None:
    day = local_day(moment)
    assert starts(day) <= moment < ends(day) == starts(day + timedelta(days=1))
    assert starts(day).utcoffset() == timedelta(0)
    assert local_day(moment.astimezone(timezone(timedelta(hours=-11)))) == day
