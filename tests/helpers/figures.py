"""What does a database say that no bot may be asked: do the counters hold, is every text sound?"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

LIVE = "withdrawn_at IS NULL"


class Figures:
    """Questions to a database file, read directly, whether or not a bot runs on it."""

    def __init__(self, database: Path) -> None:
        self._file = database

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self._file)) as connection:
            return connection.execute(query).fetchall()

    def counters(self) -> dict[tuple[str, str], int]:
        """The counter of each unit and month that is not 0."""
        found = self.rows("SELECT unit, month, samples FROM tally WHERE samples <> 0")
        return {(unit, month): samples for unit, month, samples in found}

    def added_up(self) -> dict[tuple[str, str], int]:
        """The same from the live check-ins."""
        found = self.rows(
            f"SELECT unit, substr(day, 1, 7), sum(samples) FROM check_in WHERE {LIVE} GROUP BY 1, 2"
        )
        return {(unit, month): samples for unit, month, samples in found}

    def counted(self) -> Counter[tuple[int, int]]:
        """How often each message (chat, number) has been counted."""
        found = self.rows(f"SELECT chat, message FROM check_in WHERE {LIVE}")
        return Counter((int(chat), int(message)) for chat, message in found)

    def samples(self) -> int:
        """The sum of the live check-ins."""
        return int(self.rows(f"SELECT coalesce(sum(samples), 0) FROM check_in WHERE {LIVE}")[0][0])

    def out_of_bounds(self) -> list[tuple[Any, ...]]:
        """Live check-ins of less than 1 or more than 300."""
        return self.rows(f"SELECT id, samples FROM check_in WHERE {LIVE} AND samples NOT BETWEEN 1 AND 300")

    def without_consent(self) -> list[tuple[Any, ...]]:
        """Check-ins, live or not, whose member had given no consent when they reported."""
        return self.rows(
            "SELECT c.id, c.member FROM check_in c WHERE NOT EXISTS (SELECT 1 FROM consent k"
            " WHERE k.member = c.member AND k.given_at <= c.reported_at"
            " AND (k.withdrawn_at IS NULL OR k.withdrawn_at >= c.reported_at))"
        )

    def letters(self) -> Counter[str]:
        """How many letters are in each state."""
        return Counter(state for (state,) in self.rows("SELECT state FROM letter"))

    def unsound_texts(self) -> list[str]:
        """Where a stored text is no UTF-8, or holds NUL or half a surrogate pair, as such or inside JSON."""
        return [where for where, text in self._texts() if _problem(text)]

    def _texts(self) -> Iterator[tuple[str, bytes]]:
        with closing(sqlite3.connect(self._file)) as connection:
            connection.text_factory = bytes
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for table in [name.decode() for (name,) in tables]:
                cursor = connection.execute(f'SELECT * FROM "{table}"')
                columns = [column[0] for column in cursor.description]
                for row in cursor:
                    for column, value in zip(columns, row, strict=True):
                        if isinstance(value, bytes):
                            yield f"{table}.{column}: {value[:80]!r}", value


def _problem(stored: bytes) -> bool:
    try:
        text = stored.decode()
    except UnicodeDecodeError:
        return True
    return _is_broken(text) or (text[:1] in '[{"' and any(map(_is_broken, _inside(text))))


def _is_broken(text: str) -> bool:
    return any(char == "\0" or "\ud800" <= char <= "\udfff" for char in text)


def _inside(text: str) -> list[str]:
    """The strings of a JSON column, keys too; none where the text only looks like JSON."""
    try:
        return list(_strings(json.loads(text)))
    except ValueError:
        return []


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
