"""How well does the reader understand messages it was not written from? Figures only, never a message."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cached_property
from pathlib import Path
from typing import Any

from handlers.rules.doubt import Doubt, doubts
from handlers.rules.reading import day_of, read

MESSAGES = Path(__file__).with_name("messages.jsonl")
LATER = Path(__file__).with_name("later.jsonl")
AT = datetime(2026, 11, 21, 10, 0, tzinfo=timezone(timedelta(hours=7)))
FIELDS = ("count", "download_mbps", "upload_mbps", "ping_ms", "carrier", "hamlet_text", "day")
INTENTS = ("checkin", "undo", "progress", "leaderboard", "difficulty", "help", "question", "other")
# Above this many samples in one message the bot asks by rule, however plainly the number was said.
ASK_ABOVE = 30

Row = dict[str, Any]


@dataclass(frozen=True)
class Figure:
    """`hits` of `of` messages; `at_least` or `at_most` is the aim in per cent, None where there is none."""

    name: str
    hits: int
    of: int
    at_least: float | None = None
    at_most: float | None = None

    @property
    def percent(self) -> float:
        return 100 * self.hits / self.of if self.of else 0.0

    @property
    def holds(self) -> bool:
        """True where there is no aim."""
        return (self.at_least or 0.0) <= self.percent <= (100.0 if self.at_most is None else self.at_most)

    def __str__(self) -> str:
        line = f"{self.name:44}{self.hits:5} of {self.of:4}{self.percent:8.1f} %"
        if self.at_least is None and self.at_most is None:
            return line
        sign, aim = (">=", self.at_least) if self.at_least is not None else ("<=", self.at_most)
        return f"{line}   aim {sign} {aim:g} %   {'yes' if self.holds else 'NO'}"


class Judged:
    """One labelled message beside what the reader made of it."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.reading = read(row["text"], at=AT)

    @cached_property
    def asked(self) -> bool:
        """A remark about a speed is no question: the sample is booked."""
        return any(doubt is not Doubt.SPEED for doubt in doubts(self.reading, at=AT))

    @property
    def excused(self) -> bool:
        """Asking back is right too."""
        return bool(self.row.get("ambiguous")) and self.asked

    @property
    def intent(self) -> bool:
        return self.excused or self.reading.intent == self.row["intent"]

    @property
    def taken(self) -> bool:
        """Whether it is read as a report, to be counted or asked about."""
        return self.reading.intent == "checkin"

    @property
    def exact(self) -> bool:
        """The message states one count that may be booked as it stands."""
        count = self.row["count"]
        return count is not None and count <= ASK_ABOVE and not self.row.get("ambiguous")

    def field(self, name: str) -> bool:
        """Whether the field would be booked as labelled; one of a report taken for something else is lost."""
        if self.excused:
            return True
        return self.reading.intent == self.row["intent"] and same(name, getattr(self.reading, name), self.row)

    @property
    def items(self) -> bool:
        """Each labelled part has a part of the reading to itself, in any order; people's names are free."""
        left = list(self.reading.items)
        for wanted in self.row.get("items", ()):
            found = next((part for part in left if has_all(part, wanted)), None)
            if found is None:
                return self.excused
            left.remove(found)
        return not left or self.excused

    @property
    def whole(self) -> bool:
        return all(self.field(name) for name in FIELDS) and ("items" not in self.row or self.items)


def same(name: str, value: object, row: Row) -> bool:
    """Days are compared as dates, so that `dow:thu` and its date agree; nothing said means today."""
    wanted = row.get(name)
    if name != "day":
        return bool(value == wanted)
    return day_of(value, AT) == day_of(wanted, AT) if value is None or isinstance(value, str) else False


def has_all(part: object, wanted: Row) -> bool:
    return all(same(name, getattr(part, name), wanted) for name in wanted if name in FIELDS)


def load(path: Path) -> list[Row]:
    """One JSON object a line. Raises OSError and ValueError."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def share(name: str, answers: Iterable[bool], **aim: float) -> Figure:
    counted = list(answers)
    return Figure(name, sum(counted), len(counted), **aim)


def headlines(judged: Sequence[Judged]) -> list[Figure]:
    """The five figures that decide.

    A false check-in would be counted and was none (domain facts 3.4). What is asked about is counted by
    nobody: it is an error of intent, and has a line of its own below.
    """
    reports = [j for j in judged if j.row["intent"] == "checkin"]
    rest = [j for j in judged if j.row["intent"] != "checkin"]
    return [
        share("intent", (j.intent for j in judged), at_least=92),
        share("count right", (j.field("count") for j in reports), at_least=90),
        share("count right or asked", (j.field("count") or j.asked for j in reports), at_least=95),
        share("asked although the count was exact", (j.asked for j in reports if j.exact), at_most=10),
        share("false check-ins", (j.taken and not j.asked for j in rest), at_most=1),
    ]


def details(judged: Sequence[Judged]) -> list[Figure]:
    """Where the reader is strong and weak; no aims."""
    reports = [j for j in judged if j.row["intent"] == "checkin"]
    rest = [j for j in judged if j.row["intent"] != "checkin"]
    understood = [j for j in reports if j.intent]
    undone = [j for j in judged if j.row["intent"] == "undo"]
    corrected = [j for j in undone if any(j.row[name] is not None for name in FIELDS)]
    return [
        *(share(f"intent {i}", (j.intent for j in judged if j.row["intent"] == i)) for i in INTENTS),
        share("asked about though it was no report", (j.taken and j.asked for j in rest)),
        share("check-ins with every field right", (j.whole for j in reports)),
        *(field_share(f"  read as check-ins: {name}", name, understood) for name in FIELDS),
        share("parts of a report (items)", (j.items for j in reports if "items" in j.row)),
        share("corrections with the corrected field", (j.whole for j in corrected)),
    ]


def field_share(title: str, field: str, reports: Iterable[Judged], **aim: float) -> Figure:
    return share(title, (j.field(field) for j in reports), **aim)


def example_figures(judged: Sequence[Judged]) -> list[Figure]:
    """The aims for the examples the reader was written from."""
    reports = [j for j in judged if j.row["intent"] == "checkin"]
    return [
        share("intent", (j.intent for j in judged), at_least=98),
        *(field_share(f"check-ins with the right {name}", name, reports, at_least=95) for name in FIELDS),
        share("check-ins with every field right", (j.whole for j in reports), at_least=95),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 2 where the messages cannot be read, otherwise 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.blind.score", description=__doc__)
    parser.add_argument("--examples", type=Path, metavar="FILE", help="score these labelled messages instead")
    parser.add_argument("--file", type=Path, metavar="FILE", help="score another blind set")
    options = parser.parse_args(arguments)
    chosen = options.examples or options.file
    paths = [chosen] if chosen else [MESSAGES, LATER]
    return max(table(path, bool(options.examples)) for path in paths)


def table(path: Path, examples: bool) -> int:
    """Print the figures of one file; 2 where it cannot be read, otherwise 0."""
    try:
        judged = [Judged(row) for row in load(path)]
    except (OSError, ValueError, KeyError) as fault:
        print(f"{path} cannot be read: {fault!r}", file=sys.stderr)
        return 2
    reports = sum(j.row["intent"] == "checkin" for j in judged)
    print(f"{path.stem}: {len(judged)} messages, {reports} check-ins, {len(judged) - reports} others")
    for part in [example_figures(judged)] if examples else [headlines(judged), details(judged)]:
        print("", *part, sep="\n")
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
