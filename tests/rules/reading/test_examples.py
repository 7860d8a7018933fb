"""Does the reader understand the sixty labelled examples?"""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.rules.reading.common import FIELDS, asks_back, lines, understood

ROWS: list[dict[str, Any]] = [json.loads(line) for line in lines("checkins.jsonl")]


@pytest.mark.parametrize("row", ROWS, ids=[row["text"][:40] for row in ROWS])
def test_example(row: dict[str, Any]) -> None:
    reading = understood(row["text"])
    assert reading.intent == row["intent"]
    if row["intent"] in ("checkin", "undo") and not (row.get("ambiguous") and asks_back(reading)):
        got = reading.as_json()
        day = {row["day"], "today"} if row["day"] is None else {row["day"]}
        assert got.pop("day") in day
        assert {name: got[name] for name in FIELDS if name != "day"} == {
            name: row[name] for name in FIELDS if name != "day"
        }
        assert got["items"] == row.get("items", [])


AMBIGUOUS = [row for row in ROWS if row.get("ambiguous")]


@pytest.mark.parametrize("row", AMBIGUOUS, ids=[row["text"][:40] for row in AMBIGUOUS])
def test_an_ambiguous_example_is_never_booked_silently(row: dict[str, Any]) -> None:
    reading = understood(row["text"])
    assert asks_back(reading) or reading.intent != "checkin" or (reading.count or 0) > 30
