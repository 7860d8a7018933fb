"""Which bot does an invite name?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.seats import Door, full_from, offer

SMALL, HERE, ALL = (
    Door("zalo", "a", "A", "", ("03226",), 50),
    Door("zalo", "b", "B", "", ("03217", "03220"), 50),
    Door("zalo", "c", "C", "", (), 50),
)


@pytest.mark.parametrize(("max_users", "full"), [(50, 48), (100, 98), (3, 1), (2, 1), (1, 1)])
def test_two_seats_are_spared(max_users: int, full: int) -> None:
    assert full_from(max_users) == full


@pytest.mark.parametrize(
    ("taken", "unit", "wanted", "bot", "seats"),
    [
        ((0, 0, 0), "03217", 1, "b", 1),
        ((0, 0, 0), "03226", 1, "a", 1),
        ((0, 0, 0), "99999", 1, "c", 1),
        ((0, 47, 0), "03217", 1, "b", 1),
        ((0, 48, 0), "03217", 1, "c", 1),
        ((0, 0, 0), "03217", 50, "b", 12),
        ((0, 43, 0), "03217", 50, "b", 5),
        ((0, 51, 48), "03217", 1, None, 0),
    ],
)
def test_the_next_bot_for_the_commune_with_room(
    taken: tuple[int, int, int], unit: str, wanted: int, bot: str | None, seats: int
) -> None:
    found = offer(zip((SMALL, HERE, ALL), taken, strict=True), unit, wanted)
    assert (found and found.door.bot, found.seats if found else 0) == (bot, seats)


@given(st.integers(1, 200), st.lists(st.integers(1, 60), max_size=60))
def test_no_bot_gives_away_more_than_it_has(max_users: int, wishes: list[int]) -> None:
    door, taken = ALL._replace(max_users=max_users), 0
    for wanted in wishes:
        found = offer([(door, taken)], "03217", wanted)
        assert (found is None) == (taken == full_from(max_users))
        taken += found.seats if found else 0
    assert taken <= full_from(max_users)


def test_without_bots_nobody_is_seated() -> None:
    assert offer([], "03217", 1) is None
