"""Where do the minimal bots keep what they hear? One row a message, on disk before the answer."""

from __future__ import annotations

import argparse
import sqlite3

WELCOME = "Em ghi rồi ạ: "


class Rows:
    """A table in WAL mode, synced at every commit, as Nhịp Đo's database is."""

    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA journal_mode=WAL")
        self.db.execute("PRAGMA synchronous=FULL")
        self.db.execute("CREATE TABLE checkins (chat INTEGER, message INTEGER, text TEXT)")

    def add(self, chat: int, message: int, text: str) -> None:
        self.db.execute("INSERT INTO checkins VALUES (?, ?, ?)", (chat, message, text))


def options() -> argparse.Namespace:
    """What the benchmark hands to every minimal bot."""
    parser = argparse.ArgumentParser()
    for name in ("api", "token", "secret", "database"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--port", type=int, required=True)
    return parser.parse_args()
