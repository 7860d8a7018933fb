"""Does each way of saying a number, a day, a carrier, a place or a wish reach its field?"""

from __future__ import annotations

import pytest

from tests.rules.reading.common import FIELDS, Sentence, asks_back, lines, sentence, understood

SENTENCES = [sentence(line) for line in lines("sentences.txt")]


@pytest.mark.parametrize("row", SENTENCES, ids=[row.text[:40] for row in SENTENCES])
def test_sentence(row: Sentence) -> None:
    reading = understood(row.text)
    assert reading.intent == row.intent
    if row.may_ask and asks_back(reading):
        return
    if row.intent == "checkin" and "count" in row.fields:
        assert not asks_back(reading)
    assert len(reading.items) == int(row.fields.get("items", 0))
    if row.intent in ("checkin", "undo") and not reading.items:
        _fields_are(row)


def _fields_are(row: Sentence) -> None:
    reading = understood(row.text)
    for name in FIELDS:
        said, got = row.fields.get(name), getattr(reading, name)
        if name in ("count", "download_mbps", "upload_mbps", "ping_ms"):
            assert got == (None if said is None else float(said)), name
        elif not (name == "day" and said is None and got == "today"):
            assert got == said, name
