"""Does each way of saying a number, a day, a carrier, a place or a wish reach its field?"""

from __future__ import annotations

from collections.abc import Iterator

from handlers.rules.reading import Reading
from tests.rules.reading.common import FIELDS, Sentence, asks_back, lines, sentence, understood

NUMBERS = ("count", "download_mbps", "upload_mbps", "ping_ms")


def test_every_sentence() -> None:
    rows = [sentence(line) for line in lines("sentences.txt")]
    assert len(rows) > 1000
    assert [f"{row.text}: {fault}" for row in rows for fault in _faults(row)] == []


def _faults(row: Sentence) -> Iterator[str]:
    reading = understood(row.text)
    asked = asks_back(reading)
    if row.may_ask and asked:
        return
    if reading.intent != row.intent:
        yield f"intent {reading.intent}"
    if row.intent == "checkin" and "count" in row.fields and asked:
        yield "asks back"
    if len(reading.items) != int(row.fields.get("items", 0)):
        yield f"items {reading.items}"
    if row.intent in ("checkin", "undo") and not reading.items:
        yield from _wrong_fields(row, reading)


def _wrong_fields(row: Sentence, reading: Reading) -> Iterator[str]:
    for name in FIELDS:
        said, got = row.fields.get(name), getattr(reading, name)
        wanted = float(said) if name in NUMBERS and said is not None else said
        unsaid_today = name == "day" and said is None and got == "today"
        if got != wanted and not unsaid_today:
            yield f"{name} {got!r}"
