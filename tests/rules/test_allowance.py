"""How much of a month is used up, and what waits?"""

import pytest

from handlers.rules.allowance import HELD_FROM, may_go, percent, used, warning


@pytest.mark.parametrize(("heard_counts", "counted"), [(True, 1500), (False, 1000)])
def test_what_counts_is_a_setting(heard_counts: bool, counted: int) -> None:
    assert used(1000, 500, heard_counts) == counted


@pytest.mark.parametrize(
    ("counted", "spent", "is_"),
    [(0, False, 0), (2099, False, 69), (2100, False, 70), (3000, False, 100), (4500, False, 150),
     (0, True, 100), (2999, True, 100), (4500, True, 150)],
)  # fmt: skip
def test_percent_is_rounded_down_and_full_when_the_platform_says_so(
    counted: int, spent: bool, is_: int
) -> None:
    assert percent(counted, 3000, spent) == is_


@pytest.mark.parametrize(
    ("used_percent", "go"),
    [
        (0, {"reply", "nudge", "board", "digest"}),
        (89, {"reply", "nudge", "board", "digest"}),
        (90, {"reply", "nudge", "board"}),
        (94, {"reply", "nudge", "board"}),
        (95, {"reply"}),
        (100, {"reply"}),
        (300, {"reply"}),
    ],
)
def test_digests_wait_first_then_boards_and_nudges_replies_never(used_percent: int, go: set[str]) -> None:
    assert {kind for kind in ("reply", "nudge", "board", "digest") if may_go(kind, used_percent)} == go
    assert "reply" not in HELD_FROM


@pytest.mark.parametrize(
    ("used_percent", "told", "level"),
    [(69, 0, 0), (70, 0, 70), (70, 70, 0), (89, 70, 0), (90, 70, 90), (95, 0, 90), (95, 90, 0),
     (100, 90, 100), (100, 0, 100), (250, 100, 0)],
)  # fmt: skip
def test_each_warning_is_due_once(used_percent: int, told: int, level: int) -> None:
    assert warning(used_percent, told) == level
