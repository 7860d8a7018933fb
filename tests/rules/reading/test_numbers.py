"""Which number do Vietnamese words say, in the spellings people use?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vn_numberwords import number_to_words  # type: ignore[import-untyped]

from handlers.rules.reading import fold
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.numbers import spoken, written, written_count
from tests.rules.reading.common import understood

SPOKEN = [
    ("một", 1),
    ("mười", 10),
    ("mười lăm", 15),
    ("hai mươi mốt", 21),
    ("hai mươi tư", 24),
    ("hai tư", 24),
    ("ba lăm", 35),
    ("hăm lăm", 25),
    ("hăm mốt", 21),
    ("băm hai", 32),
    ("chục", 10),
    ("hai chục", 20),
    ("chục rưỡi", 15),
    ("hai chục rưỡi", 25),
    ("nửa chục", 5),
    ("tá", 12),
    ("hai tá", 24),
    ("nửa tá", 6),
    ("2 chục", 20),
    ("1 tá", 12),
    ("trăm", 100),
    ("trăm hai", 120),
    ("trăm rưỡi", 150),
    ("hai trăm mốt", 210),
    ("một trăm linh năm", 105),
    ("một trăm lẻ năm", 105),
    ("nghìn hai", 1200),
    ("một nghìn không trăm linh năm", 1005),
    ("một ngàn lẻ năm", 1005),
    ("bốn mươi lăm phẩy hai", 45.2),
    ("bốn lăm chấm tám", 45.8),
    ("mười hai phẩy không năm", 12.05),
    ("không phẩy tám", 0.8),
    ("ba rưỡi", 3.5),
]
RANGES = ["hai ba", "ba bốn", "năm bảy", "chín mười"]


@pytest.mark.parametrize(("words", "value"), SPOKEN)
def test_spoken(words: str, value: float) -> None:
    tokens = Message(words).tokens
    assert spoken(tokens, 0) == (value, len(tokens), False)


@pytest.mark.parametrize("words", RANGES[:3])
def test_two_digits_in_a_row_are_a_range(words: str) -> None:
    said = spoken(Message(words).tokens, 0)
    assert said is not None and said[2]


@pytest.mark.parametrize("word", ["lẻ", "linh", "rưỡi", "phẩy", "không", "đo", "5"])
def test_these_begin_no_number(word: str) -> None:
    assert spoken(Message(word).tokens, 0) is None


@pytest.mark.parametrize(
    ("key", "value"),
    [("45,2", 45.2), ("54.34", 54.34), ("7", 7.0), ("1.2.3", None), ("5/11", None), ("1" * 20, None)],
)
def test_written(key: str, value: float | None) -> None:
    assert written(key) == value


@pytest.mark.parametrize(
    ("key", "value"),
    [("02", 2), ("1.000", 1000), ("12,500", 12500), ("45,2", None), ("0.800", None), ("9" * 12, None)],
)
def test_written_count(key: str, value: int | None) -> None:
    assert written_count(key) == value


def _spellings(number: int) -> list[str]:
    words = number_to_words(number)
    southern = words.replace("nghìn", "ngàn").replace("linh", "lẻ").replace("bảy", "bẩy")
    short = words.replace("mươi bốn", "mươi tư").replace("mươi năm", "mươi lăm")
    return [words, southern, short, words.upper()]


@pytest.mark.parametrize("start", range(0, 2001, 250))
def test_every_number_to_two_thousand_is_read_back(start: int) -> None:
    """Against the words of an independent library, with and without marks."""
    for number in range(start, min(start + 250, 2001)):
        for words in _spellings(number):
            for text in (f"đo {words} mẫu", f"{words} mẫu", fold(f"đo {words} mẫu")):
                assert understood(text).count == number, text


@given(st.integers(1, 2000), st.sampled_from(["đo {} lần rồi ạ", "em đo được {} mẫu", "thêm {} mẫu nữa nha"]))
def test_a_number_in_words_inside_a_sentence(number: int, frame: str) -> None:
    reading = understood(frame.format(number_to_words(number)))
    assert (reading.intent, reading.count, reading.vague) == ("checkin", number, False)
