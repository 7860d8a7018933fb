"""Which question does a reading raise before it is booked?"""

from __future__ import annotations

import pytest

from handlers.rules.doubt import Doubt, doubts
from handlers.rules.reading import Part, Reading
from tests.rules.reading.common import AT, understood

ROWS: list[tuple[str, int, tuple[Doubt, ...]]] = [
    ("3 mẫu", 0, ()),
    ("em đo rồi ạ", 0, (Doubt.COUNT,)),
    ("đo khoảng 5 mẫu", 0, (Doubt.VAGUE,)),
    ("vài mẫu thôi", 0, (Doubt.VAGUE,)),
    ("đo 30 mẫu", 0, ()),
    ("đo 31 mẫu", 0, (Doubt.MANY,)),
    ("đo 300 mẫu", 0, (Doubt.MANY,)),
    ("đo 301 mẫu", 0, (Doubt.ABSURD,)),
    ("đo 99999 mẫu", 0, (Doubt.ABSURD,)),
    ("đo 10 mẫu", 50, ()),
    ("đo 11 mẫu", 50, (Doubt.MANY_TODAY,)),
    ("đo 3 mẫu ngày 25/11", 0, (Doubt.DAY,)),
    ("tuần trước đo 3 mẫu", 0, (Doubt.DAY,)),
    ("đo 3 mẫu bằng wifi", 0, (Doubt.WIFI,)),
    ("đo 1 mẫu tải 5000 mbps", 0, (Doubt.SPEED,)),
    ("đo 1 mẫu ping 9000", 0, (Doubt.SPEED,)),
    ("đo 1 mẫu 5G 612 down 88 up", 0, ()),
    ("nhầm, 400 mẫu", 0, (Doubt.ABSURD,)),
    ("huỷ giúp em", 0, ()),
    ("mai em đo 500 mẫu", 0, ()),
]


@pytest.mark.parametrize(("text", "already", "expected"), ROWS)
def test_doubts(text: str, already: int, expected: tuple[Doubt, ...]) -> None:
    assert doubts(understood(text), at=AT, already_today=already) == expected


def test_several_doubts_come_in_the_order_they_are_asked() -> None:
    reading = Reading("checkin", count=40, wifi=True, day_unclear=True, download_mbps=9999.0)
    assert doubts(reading, at=AT) == (Doubt.WIFI, Doubt.MANY, Doubt.DAY, Doubt.SPEED)


def test_the_parts_are_looked_at_too() -> None:
    future = Reading("checkin", count=2, items=(Part(count=1, day="2026-11-30"), Part(count=1)))
    fast = Reading("checkin", count=2, items=(Part(count=1, upload_mbps=900.0), Part(count=1)))
    assert doubts(future, at=AT) == (Doubt.DAY,)
    assert doubts(fast, at=AT) == (Doubt.SPEED,)


def test_the_limits_are_settings() -> None:
    reading = Reading("checkin", count=20)
    assert doubts(reading, at=AT, ask_above=10) == (Doubt.MANY,)
    assert doubts(reading, at=AT, refuse_above=10) == (Doubt.ABSURD,)
    assert doubts(reading, at=AT, already_today=1, ask_above_a_day=20) == (Doubt.MANY_TODAY,)


@pytest.mark.parametrize("speed", ["download_mbps", "upload_mbps", "ping_ms"])
def test_no_speed_is_zero(speed: str) -> None:
    values = {speed: 0.0}
    reading = Reading(
        "checkin",
        count=1,
        download_mbps=values.get("download_mbps"),
        upload_mbps=values.get("upload_mbps"),
        ping_ms=values.get("ping_ms"),
    )
    assert doubts(reading, at=AT) == (Doubt.SPEED,)
