"""Does a total that its parts make settle a report, and does one that they do not make leave it open?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.reading.common import asks_back, understood

PARTS = st.lists(st.integers(1, 9), min_size=2, max_size=4)
PLACES = ("viettel", "vina", "mobi", "vietnamobile")


@pytest.mark.parametrize("said", ["tổng", "tổng cộng", "cả thảy", "vị chi là", "=", "=>", "cộng lại"])
@given(parts=PARTS)
def test_a_total_is_counted_once(said: str, parts: list[int]) -> None:
    text = ", ".join(f"{place} {part}" for place, part in zip(PLACES, parts, strict=False))
    reading = understood(f"{text}, {said} {sum(parts)} mẫu")
    assert (reading.intent, reading.count, asks_back(reading)) == ("checkin", sum(parts), False)


@pytest.mark.parametrize(
    "text",
    [
        "anh Páo 3, chị Dua 2, em 4, tổng 8",
        "3 mẫu, 2 mẫu, cả nhà 5 mẫu",
    ],
)
def test_numbers_that_do_not_agree_are_asked_about(text: str) -> None:
    assert asks_back(understood(text))


@pytest.mark.parametrize("text", ["tổng 5 mẫu à", "nếu em 2 vợ 3 thì tổng 5 mẫu", "mai em 2 vợ 3 tổng 5 mẫu"])
def test_a_total_that_is_asked_supposed_or_planned_is_not_booked(text: str) -> None:
    reading = understood(text)
    assert reading.intent != "checkin" or asks_back(reading)
