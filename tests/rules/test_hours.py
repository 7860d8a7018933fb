"""When may a letter nobody asked for arrive?"""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.rules.hours import Window, first_allowed, read_window
from handlers.rules.periods import ZONE

QUIET = (read_window("21:00-07:00"), read_window("11:30-13:30"))
times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
windows = st.lists(st.builds(Window, times, times), max_size=4).map(tuple)
some_days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
moments = st.builds(lambda day, at: datetime.combine(day, at, ZONE), some_days, st.times())


def is_quiet(moment: datetime, quiet: tuple[Window, ...]) -> bool:
    at = moment.astimezone(ZONE).time()
    return any(start <= at < end if start <= end else at >= start or at < end for start, end in quiet)


@pytest.mark.parametrize(
    ("at", "goes"),
    [
        ("2026-11-20 07:00", "2026-11-20 07:00"),
        ("2026-11-20 06:59", "2026-11-20 07:00"),
        ("2026-11-20 11:29", "2026-11-20 11:29"),
        ("2026-11-20 11:30", "2026-11-20 13:30"),
        ("2026-11-20 20:59", "2026-11-20 20:59"),
        ("2026-11-20 21:00", "2026-11-21 07:00"),
        ("2026-12-31 23:59", "2027-01-01 07:00"),
        ("2026-11-20 00:00", "2026-11-20 07:00"),
    ],
)
def test_quiet_hours_are_waited_out(at: str, goes: str) -> None:
    moment, expected = (datetime.fromisoformat(text).replace(tzinfo=ZONE) for text in (at, goes))
    assert first_allowed(moment, QUIET) == expected


@pytest.mark.parametrize(
    ("at", "goes"),
    [
        ("2026-11-21 20:00", "2026-11-21 20:00"),  # Saturday evening
        ("2026-11-21 21:00", "2026-11-23 07:00"),  # the night leads into Sunday
        ("2026-11-22 00:00", "2026-11-23 07:00"),
        ("2026-11-22 12:00", "2026-11-23 07:00"),
        ("2026-11-23 23:59", "2026-11-25 07:00"),  # 24 November is a holiday
        ("2026-11-24 19:00", "2026-11-25 07:00"),
        ("2027-02-03 22:00", "2027-02-11 07:00"),  # Tết
        ("2026-11-20 12:00", "2026-11-20 13:30"),
    ],
)
def test_sundays_and_holidays_are_waited_out(at: str, goes: str) -> None:
    off = {date(2026, 11, 24), *(date(2027, 2, day) for day in range(4, 11))}
    moment, expected = (datetime.fromisoformat(text).replace(tzinfo=ZONE) for text in (at, goes))
    assert first_allowed(moment, QUIET, lambda day: day.weekday() == 6 or day in off) == expected


def test_where_every_day_is_off_only_quiet_hours_count() -> None:
    """Asked again when its time has come, a letter must not be put off for ever."""
    morning, night = (datetime(2026, 11, 20, hour, tzinfo=ZONE) for hour in (10, 5))
    assert first_allowed(morning, QUIET, lambda _: True) == morning
    assert first_allowed(night, QUIET, lambda _: True) == night.replace(hour=7)


def test_where_every_hour_is_quiet_none_is() -> None:
    noon = datetime(2026, 11, 20, 12, tzinfo=ZONE)
    assert first_allowed(noon, (read_window("06:00-18:00"), read_window("18:00-06:00"))) == noon


def test_windows_that_touch_are_one() -> None:
    quiet = (read_window("06:00-08:00"), read_window("20:00-06:00"), read_window("08:00-09:00"))
    night = datetime(2026, 11, 20, 22, tzinfo=ZONE)
    assert first_allowed(night, quiet) == datetime(2026, 11, 21, 9, tzinfo=ZONE)


def test_no_quiet_hours_no_waiting() -> None:
    night = datetime(2026, 11, 20, 3, tzinfo=ZONE)
    assert first_allowed(night, ()) == night
    assert first_allowed(night, (read_window("03:00-03:00"),)) == night


@pytest.mark.parametrize("text", ["", "21:00", "21:00-", "25:00-07:00", "a-b"])
def test_what_is_no_window(text: str) -> None:
    with pytest.raises(ValueError):
        read_window(text)


@settings(max_examples=40)
@given(moments, windows)
def test_it_is_the_first_moment_that_is_not_quiet(moment: datetime, quiet: tuple[Window, ...]) -> None:
    goes = first_allowed(moment, quiet)
    minutes = [moment + timedelta(minutes=n) for n in range(24 * 60 + 1)]
    always_quiet = all(is_quiet(minute.replace(second=0, microsecond=0), quiet) for minute in minutes)
    assert goes >= moment
    if not is_quiet(moment, quiet):
        assert goes == moment
    elif not always_quiet:
        assert not is_quiet(goes, quiet)
        assert goes - moment <= timedelta(days=1)
        between = (minute for minute in minutes if minute < goes)
        assert all(is_quiet(minute, quiet) for minute in between)
