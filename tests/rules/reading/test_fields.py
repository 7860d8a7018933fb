"""What else does a reading carry: parts, phones of others, wifi, signal, evidence, its row?"""

from __future__ import annotations

import pytest

from handlers.rules.reading import Part, fold
from handlers.rules.reading.carriers import distance, misspelt
from tests.rules.reading.common import understood

FOLDED = [
    ("Tiến  độ", "tien do"),
    ("ĐO Đạc", "do dac"),
    ("  hòa\u200b hoà ", "hoa hoa"),
    ("mẫu".encode().decode(), "mau"),
    ("ma\u0302\u0303u", "mau"),
    ("３ mẫu", "3 mau"),
    ("5\ufe0f\u20e3", "5"),
    ("H₂", "h2"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


MISSPELT = [
    ("viettell", "viettel"),
    ("vettel", "viettel"),
    ("vinaphome", "vinaphone"),
    ("mobifon", "mobifone"),
    ("vietnamobille", "vietnamobile"),
    ("gmobil", "gmobile"),
    ("mobile", None),
    ("vietnam", None),
    ("vina", None),
    ("winter", None),
]


@pytest.mark.parametrize(("word", "carrier"), MISSPELT)
def test_misspelt(word: str, carrier: str | None) -> None:
    assert misspelt(word) == carrier


@pytest.mark.parametrize(
    ("left", "right", "limit", "away"),
    [
        ("abc", "abc", 2, 0),
        ("abc", "acb", 2, 1),
        ("abc", "abcd", 2, 1),
        ("abc", "xyz", 1, 2),
        ("", "ab", 3, 2),
    ],
)
def test_distance(left: str, right: str, limit: int, away: int) -> None:
    assert distance(left, right, limit) == away


PARTS = [
    ("vt 3, vina 2", (Part(count=3, carrier="viettel"), Part(count=2, carrier="vinaphone"))),
    ("5 mẫu: 3 vina 2 mobi", (Part(count=3, carrier="vinaphone"), Part(count=2, carrier="mobifone"))),
    ("hôm nay đo 2, hôm qua 3", (Part(count=2, day="today"), Part(count=3, day="yesterday"))),
    ("em 3 mẫu, chị Hoa 2 mẫu", (Part(count=3, who="em"), Part(count=2, who="chị Hoa"))),
    (
        "thôn 5 3 mẫu, thôn 6 4 mẫu",
        (Part(count=3, hamlet_text="thôn 5"), Part(count=4, hamlet_text="thôn 6")),
    ),
    (
        "vina với viettel mỗi mạng 2 mẫu",
        (Part(count=2, carrier="vinaphone"), Part(count=2, carrier="viettel")),
    ),
    (
        "viettel 45/12/24, vina 30/8/40",
        (
            Part(count=1, carrier="viettel", download_mbps=45, upload_mbps=12, ping_ms=24),
            Part(count=1, carrier="vinaphone", download_mbps=30, upload_mbps=8, ping_ms=40),
        ),
    ),
    ("sáng 2 mẫu chiều 3 mẫu", ()),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_parts(text: str, parts: tuple[Part, ...]) -> None:
    assert understood(text).items == parts


FLAGS = [
    ("đo giúp chị Hoa 3 mẫu", "for_others", True),
    ("đo hộ mẹ 2 mẫu", "for_others", True),
    ("em đo 3 mẫu, bot ghi giúp em", "for_others", False),
    ("đo 3 mẫu bằng wifi", "wifi", True),
    ("đo 3 mẫu đã tắt wifi", "wifi", False),
    ("đo 3 mẫu không dùng wifi", "wifi", False),
    ("thôn em không có sóng", "no_signal", True),
    ("sóng yếu quá", "no_signal", False),
    ("khoảng 5 mẫu", "vague", True),
    ("mỗi máy 3 lần", "vague", True),
    ("5 mẫu", "vague", False),
]


@pytest.mark.parametrize(("text", "flag", "value"), FLAGS)
def test_flags(text: str, flag: str, value: bool) -> None:
    assert getattr(understood(text), flag) is value


def test_an_ordinal_is_one_more_sample() -> None:
    reading = understood("đo lần thứ 3 rồi ạ")
    assert (reading.count, reading.ordinal) == (1, 3)


def test_evidence_names_the_words() -> None:
    evidence = dict(understood("hn do 5 mau, vina, ban Pu On, 28 mega").evidence)
    assert evidence["count"] == "5 mau"
    assert evidence["carrier"] == "vina"
    assert evidence["hamlet_text"] == "ban Pu On"
    assert evidence["day"] == "hn"
    assert evidence["download_mbps"] == "28"


def test_the_row_of_the_command_line() -> None:
    assert understood("vt 3, vina 2").as_json() == {
        "intent": "checkin",
        "count": 5,
        "download_mbps": None,
        "upload_mbps": None,
        "ping_ms": None,
        "carrier": None,
        "hamlet_text": None,
        "day": None,
        "items": [{"count": 3, "carrier": "viettel"}, {"count": 2, "carrier": "vinaphone"}],
        "no_signal": False,
    }
