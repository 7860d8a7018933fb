"""How far is a commune, and who stands where on a board?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.leaderboard import board, board_by_share
from handlers.rules.periods import month_of
from handlers.rules.quota import standing

NOVEMBER = month_of(date(2026, 11, 1))


@pytest.mark.parametrize(
    ("done", "day", "expected", "missing", "a_day", "verdict"),
    [
        (0, "2026-11-01", 10, 300, 10, "behind"),
        (10, "2026-11-01", 10, 290, 10, "on_track"),
        (8, "2026-11-01", 10, 292, 10, "nearly"),
        (150, "2026-11-15", 150, 150, 10, "on_track"),
        (149, "2026-11-15", 150, 151, 10, "nearly"),
        (120, "2026-11-15", 150, 180, 12, "nearly"),
        (119, "2026-11-15", 150, 181, 12, "behind"),
        (299, "2026-11-30", 300, 1, 1, "nearly"),
        (300, "2026-11-02", 20, 0, 0, "reached"),
        (450, "2026-11-30", 300, 0, 0, "reached"),
        (299, "2026-12-01", 300, 1, 1, "missed"),
        (300, "2026-12-03", 300, 0, 0, "reached"),
        (5, "2026-10-20", 0, 295, 8, "on_track"),  # before it begins nothing is expected
    ],
)
def test_where_a_commune_stands(
    done: int, day: str, expected: int, missing: int, a_day: int, verdict: str
) -> None:
    found = standing(done, 300, NOVEMBER, date.fromisoformat(day))
    assert (found.expected, found.missing, found.a_day, found.verdict) == (expected, missing, a_day, verdict)


@pytest.mark.parametrize(("done", "percent"), [(0, 0), (299, 99), (300, 100), (301, 100), (450, 150), (1, 0)])
def test_a_percentage_promises_nothing(done: int, percent: int) -> None:
    assert standing(done, 300, NOVEMBER, date(2026, 11, 15)).percent == percent


@given(st.integers(0, 2000), st.integers(1, 1000), st.integers(0, 29))
def test_the_pace_that_is_needed_is_enough_and_no_less_would_be(done: int, quota: int, passed: int) -> None:
    today = NOVEMBER.first + timedelta(days=passed)
    found, left = standing(done, quota, NOVEMBER, today), 30 - passed
    assert done + found.a_day * left >= quota
    assert found.a_day == 0 or done + (found.a_day - 1) * left < quota
    assert 0 < found.expected + 1 <= quota + 1 and found.missing == max(quota - done, 0)
    assert (found.verdict == "reached") == (done >= quota)


def shown(scores: list[int], most: int = 10) -> tuple[list[tuple[int, int]], int, int]:
    found = board([(f"p{index}", samples) for index, samples in enumerate(scores)], most)
    return [(row.rank, row.samples) for row in found.rows], found.others, found.others_samples


@pytest.mark.parametrize(
    ("scores", "rows", "others", "samples"),
    [
        ([], [], 0, 0),
        ([0, 0], [], 0, 0),
        ([5], [(1, 5)], 0, 0),
        ([5, 0], [(1, 5)], 0, 0),
        ([3, 5], [(1, 5)], 1, 3),
        ([5, 5], [(1, 5), (1, 5)], 0, 0),
        ([5, 3, 3], [(1, 5)], 2, 6),
        ([9, 5, 5, 1], [(1, 9), (2, 5), (2, 5)], 1, 1),
        ([9, 7, 5, 1], [(1, 9), (2, 7), (3, 5)], 1, 1),
    ],
)
def test_nobody_is_shown_last(
    scores: list[int], rows: list[tuple[int, int]], others: int, samples: int
) -> None:
    assert shown(scores) == (rows, others, samples)


@given(st.lists(st.integers(0, 50), max_size=30), st.integers(1, 12))
def test_boards_add_up_and_show_nobody_last(scores: list[int], most: int) -> None:
    rows, others, samples = shown(scores, most)
    taking_part = [score for score in scores if score > 0]
    assert len(rows) <= most and len(rows) + others == len(taking_part)
    assert sum(score for _, score in rows) + samples == sum(taking_part)
    assert rows == sorted(rows, key=lambda row: (row[0], -row[1]))
    assert all(rank == 1 + sum(other > score for other in taking_part) for rank, score in rows)
    if len(set(taking_part)) > 1:
        assert min(taking_part) not in [score for _, score in rows]


def test_communes_rank_by_the_share_of_their_own_quota() -> None:
    scores = [("large", 300, 600), ("small", 90, 100), ("half", 50, 100), ("none", 0, 300)]
    found = board_by_share(scores)
    assert [(row.rank, row.who, row.samples) for row in found.rows] == [
        (1, "small", 90), (2, "large", 300), (2, "half", 50),
    ]  # fmt: skip
    assert (found.others, found.others_samples) == (1, 0)


def test_ties_are_exact() -> None:
    """1/3 and 100/300 are the same share, whatever floats say."""
    found = board_by_share([("a", 1, 3), ("b", 100, 300), ("c", 33, 100)])
    assert [row.rank for row in found.rows] == [1, 1]
