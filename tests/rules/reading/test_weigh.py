"""Do the points around a number order what is left alone, asked about and booked?"""

from __future__ import annotations

import pytest

from handlers.rules.reading.weigh import LIKELY, MOST_FOREIGN, POINTS, SURE
from tests.rules.reading.common import asks_back, understood

KINDS = {"after", "before", "elsewhere", "governor", "is", "key", "next", "noun", "odd", "previous"}


def test_the_table_is_in_halves_and_of_known_kinds() -> None:
    assert {kind for kind, _ in POINTS} == KINDS
    assert all(worth and worth * 2 == int(worth * 2) for worth in POINTS.values())
    assert POINTS["next", ","] > 0 > POINTS["is", "open"]


def test_what_another_trade_counts_is_never_booked() -> None:
    assert LIKELY < MOST_FOREIGN < SURE


@pytest.mark.parametrize(
    "texts",
    [
        # the more is said of measuring, the surer: left alone, asked about, booked
        ("áo size 3 còn không", "dạ em 3 ạ", "em làm 3 phát viettel rồi"),
        ("3 năm rồi mới gặp", "được 3 ạ", "hôm nay được 3 mẫu ạ"),
        ("ăn 2 bát rồi", "xong 2 cái rồi chị", "đo xong 2 cái rồi chị"),
    ],
)
def test_the_more_is_said_the_surer_it_is(texts: tuple[str, str, str]) -> None:
    assert [degree(text) for text in texts] == [0, 1, 2]


def degree(text: str) -> int:
    """0 left alone, 1 asked about, 2 booked."""
    reading = understood(text)
    return 0 if reading.intent != "checkin" else 1 if asks_back(reading) else 2


def test_a_document_full_of_numbers_is_no_report() -> None:
    assert understood(" ".join(f"mục {n}" for n in range(1, 60))).intent != "checkin"


def test_a_quoted_line_is_somebody_elses() -> None:
    quoted = understood("> các em đo 5 mẫu nhé\nem đo 3 mẫu ở thôn 5 rồi ạ")
    assert (quoted.intent, quoted.count, quoted.hamlet_text) == ("checkin", 3, "thôn 5")
