"""When does a month's quota count as gone?"""

from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.zalo.allowance import Drought
from bot.clock import MovableClock

NOON = datetime(2026, 11, 21, 5, tzinfo=UTC)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOON, frozen=True)


def after(clock: MovableClock, **how: float) -> None:
    clock.move_to(clock.now() + timedelta(**how))


def dry(clock: MovableClock, drought: Drought, until: datetime) -> None:
    """Every letter is refused, and tried again when it may."""
    while clock.now() <= until:
        after(clock, seconds=drought.refused())


def test_the_pause_doubles_from_a_minute_to_an_hour(clock: MovableClock) -> None:
    drought, waits = Drought(clock), []
    for _ in range(8):
        waits.append(drought.refused())
        after(clock, seconds=waits[-1])
    assert waits == [60, 120, 240, 480, 960, 1920, 3600, 3600]
    drought.ended()
    assert drought.refused() == 60


def test_letters_on_their_way_at_the_same_time_are_refused_once(clock: MovableClock) -> None:
    drought = Drought(clock)
    assert {drought.refused() for _ in range(30)} == {60}
    after(clock, seconds=29)
    assert drought.refused() == 60
    after(clock, seconds=1)
    assert drought.refused() == 120


def test_six_hours_of_it_are_the_month(clock: MovableClock) -> None:
    drought = Drought(clock)
    dry(clock, drought, NOON + timedelta(hours=5, minutes=2))
    assert not drought.spent
    dry(clock, drought, NOON + timedelta(hours=6, minutes=3))
    assert drought.spent
    drought.ended()
    assert not drought.spent


def test_one_refusal_and_silence_are_not_the_month(clock: MovableClock) -> None:
    drought = Drought(clock)
    assert not drought.spent
    drought.refused()
    after(clock, hours=7)
    assert not drought.spent
    drought.refused()
    assert drought.spent


def test_a_letter_that_goes_begins_the_count_anew(clock: MovableClock) -> None:
    drought = Drought(clock)
    drought.refused()
    after(clock, hours=7)
    drought.ended()
    drought.refused()
    assert not drought.spent
    after(clock, hours=6)
    drought.refused()
    assert drought.spent, "six hours to the second"


def test_a_new_month_begins_in_vietnam(clock: MovableClock) -> None:
    clock.move_to(datetime(2026, 11, 30, 9, tzinfo=UTC))
    drought = Drought(clock)
    dry(clock, drought, datetime(2026, 11, 30, 16, tzinfo=UTC))
    clock.move_to(datetime(2026, 11, 30, 16, 59, tzinfo=UTC))
    assert drought.spent
    clock.move_to(datetime(2026, 11, 30, 17, 1, tzinfo=UTC))
    assert not drought.spent
