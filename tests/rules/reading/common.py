"""What do the tests of the reader share? The time of the examples, and how their files are read."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple

from handlers.rules.reading import Reading, read

HERE = Path(__file__).parent
AT = datetime(2026, 11, 21, 10, 0, tzinfo=timezone(timedelta(hours=7)))
FIELDS = ("count", "download_mbps", "upload_mbps", "ping_ms", "carrier", "hamlet_text", "day")


def understood(text: str) -> Reading:
    """The reading of a message written on Saturday 2026-11-21 at 10:00."""
    return read(text, at=AT)


def asks_back(reading: Reading) -> bool:
    """Whether the reader itself says that a question is needed."""
    return reading.vague or reading.day_unclear or (reading.intent == "checkin" and reading.count is None)


def lines(name: str) -> list[str]:
    """The lines of a file that are neither empty nor a comment."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("# ")]


class Sentence(NamedTuple):
    """A line of sentences.txt: text, intent, fields as written, and whether a question back is right too."""

    text: str
    intent: str
    fields: dict[str, str]
    may_ask: bool


def sentence(line: str) -> Sentence:
    """One line `text => intent field=value … ?`."""
    text, _, expected = line.rpartition(" => ")
    intent, *rest = re.findall(r'\w+="[^"]*"|\S+', expected)
    pairs = (word.split("=", 1) for word in rest if "=" in word)
    return Sentence(text, intent, {name: value.strip('"') for name, value in pairs}, "?" in rest)
