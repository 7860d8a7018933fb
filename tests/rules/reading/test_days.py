"""Which date is a day label, and which label do people's words give?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.reading import day_of, read
from handlers.rules.reading.days import VIETNAM, WEEKDAYS
from tests.rules.reading.common import AT, understood

LABELS = [
    (None, date(2026, 11, 21)),
    ("today", date(2026, 11, 21)),
    ("yesterday", date(2026, 11, 20)),
    ("2026-11-05", date(2026, 11, 5)),
    ("dow:sat", date(2026, 11, 21)),
    ("dow:sun", date(2026, 11, 15)),
    ("dow:mon", date(2026, 11, 16)),
    ("dow:xyz", None),
    ("2026-02-30", None),
]


@pytest.mark.parametrize(("label", "day"), LABELS)
def test_day_of(label: str | None, day: date | None) -> None:
    assert day_of(label, AT) == day


def test_the_day_turns_at_midnight_in_vietnam() -> None:
    late_on_saturday_in_utc = datetime(2026, 11, 21, 17, 30, tzinfo=UTC)
    assert day_of("today", late_on_saturday_in_utc) == date(2026, 11, 22)
    assert day_of("yesterday", late_on_saturday_in_utc) == date(2026, 11, 21)


@given(st.integers(0, 40_000), st.sampled_from(WEEKDAYS))
def test_a_weekday_is_the_latest_one_not_after_the_message(hours: int, weekday: str) -> None:
    at = AT + timedelta(hours=hours)
    day = day_of(f"dow:{weekday}", at)
    assert day is not None
    assert day.weekday() == WEEKDAYS.index(weekday)
    assert 0 <= (at.date() - day).days < 7


UNCLEAR = [
    "tuần trước đo 3 mẫu",
    "hôm nọ đo 3 mẫu",
    "ngày 31/11 đo 3 mẫu",
    "ngày 32 đo 3 mẫu",
    "mùng 5 tết đo 2 mẫu",
]


@pytest.mark.parametrize("text", UNCLEAR)
def test_a_day_nobody_can_name_is_unclear(text: str) -> None:
    reading = understood(text)
    assert (reading.intent, reading.day, reading.day_unclear) == ("checkin", None, True)


AROUND_THE_TURN = [
    (datetime(2027, 1, 3, 9, tzinfo=VIETNAM), "ngày 30/12 đo 2 mẫu", "2026-12-30"),
    (datetime(2027, 1, 3, 9, tzinfo=VIETNAM), "ngày 30 đo 2 mẫu", "2026-12-30"),
    (datetime(2026, 12, 2, 9, tzinfo=VIETNAM), "ngày 30 đo 2 mẫu", "2026-11-30"),
    (datetime(2026, 11, 21, 9, tzinfo=VIETNAM), "ngày 25 đo 2 mẫu", "2026-11-25"),
    (datetime(2026, 11, 23, 0, 30, tzinfo=VIETNAM), "cn tuần trước đo 2 mẫu", "2026-11-22"),
]


@pytest.mark.parametrize(("at", "text", "day"), AROUND_THE_TURN)
def test_dates_without_a_year(at: datetime, text: str, day: str) -> None:
    assert read(text, at=at).day == day
