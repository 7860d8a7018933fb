"""When does something that recurs come next?"""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.cadence import Cadence, next_due, read_cadence, write_cadence
from handlers.rules.periods import ZONE, month_of, week_of

cadences = st.builds(
    lambda every, day, hour, minute: Cadence(every, day % 7 if every == "week" else day, time(hour, minute)),
    st.sampled_from(["week", "month"]),
    st.integers(1, 31),
    st.integers(0, 23),
    st.integers(0, 59),
)
moments = st.builds(
    lambda day, at: datetime.combine(day, at, ZONE), st.dates(date(2025, 1, 1), date(2030, 1, 1)), st.times()
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("text", "cadence"),
    [
        ("fri 19:00", Cadence("week", 4, time(19))),
        (" SUN 7:05 ", Cadence("week", 6, time(7, 5))),
        ("1 00:00", Cadence("month", 1, time())),
        ("31 23:59", Cadence("month", 31, time(23, 59))),
    ],
)
def test_a_cadence_can_be_read(text: str, cadence: Cadence) -> None:
    assert read_cadence(text) == cadence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "fri",
        "19:00",
        "fri 24:00",
        "fri 19:60",
        "fri 19",
        "0 19:00",
        "32 19:00",
        "thứ sáu 19:00",
        "fri 19:00 x",
    ],
)
def test_what_is_no_cadence_is_told_in_vietnamese(text: str) -> None:
    with pytest.raises(ValueError, match="phải"):
        read_cadence(text)


@given(cadences)
def test_a_written_cadence_reads_back(cadence: Cadence) -> None:
    assert read_cadence(write_cadence(cadence)) == cadence


@pytest.mark.parametrize(
    ("cadence", "after", "due"),
    [
        ("fri 19:00", "2026-11-18 10:00", "2026-11-20 19:00"),
        ("fri 19:00", "2026-11-20 18:59", "2026-11-20 19:00"),
        ("fri 19:00", "2026-11-20 19:00", "2026-11-27 19:00"),
        ("mon 00:00", "2026-11-22 23:59", "2026-11-23 00:00"),
        ("25 19:00", "2026-11-25 19:00", "2026-12-25 19:00"),
        ("31 19:00", "2026-11-29 10:00", "2026-11-30 19:00"),  # the last day there is
        ("31 19:00", "2027-02-01 10:00", "2027-02-28 19:00"),
        ("30 19:00", "2026-12-30 20:00", "2027-01-30 19:00"),
    ],
)
def test_the_next_time(cadence: str, after: str, due: str) -> None:
    assert next_due(read_cadence(cadence), at(after)) == at(due)


@pytest.mark.parametrize(
    ("cadence", "after", "skipped", "due"),
    [
        ("fri 19:00", "2026-11-18 10:00", ["2026-11-20"], "2026-11-19 19:00"),
        ("25 19:00", "2026-11-18 10:00", ["2026-11-25", "2026-11-24"], "2026-11-23 19:00"),
        # it has moved to before now: the next week is next
        ("fri 19:00", "2026-11-20 08:00", ["2026-11-20"], "2026-11-27 19:00"),
        # it never moves out of its own week or month
        ("mon 19:00", "2026-11-22 10:00", ["2026-11-23"], "2026-11-23 19:00"),
        ("2 19:00", "2026-11-15 10:00", ["2026-12-01", "2026-12-02"], "2026-12-02 19:00"),
    ],
)
def test_a_day_off_moves_it_earlier(cadence: str, after: str, skipped: list[str], due: str) -> None:
    days = {date.fromisoformat(day) for day in skipped}
    assert next_due(read_cadence(cadence), at(after), days.__contains__) == at(due)


@given(cadences, moments, st.sets(st.integers(0, 6), max_size=7))
def test_it_comes_once_in_every_period_after_now_and_never_on_a_day_off_it_can_avoid(
    cadence: Cadence, after: datetime, off: set[int]
) -> None:
    def skip(day: date) -> bool:
        return day.weekday() in off

    of = week_of if cadence.every == "week" else month_of
    first = next_due(cadence, after, skip)
    second = next_due(cadence, first, skip)
    assert after < first < second and first.time() == cadence.at
    assert of(second.date()).first == of(first.date()).last + timedelta(days=1), "no period is left out"
    period = of(first.date())
    before = [period.first + timedelta(days=n) for n in range((first.date() - period.first).days + 1)]
    assert not skip(first.date()) or all(map(skip, before))
