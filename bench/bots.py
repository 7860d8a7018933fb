"""Which bots are measured, and how is each one started?"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
PYTHON = HERE / ".venv" / "bin" / "python"


@dataclass(frozen=True)
class Setting:
    """What one bot is given: its folder, the fake API, its token, secret, port and members."""

    folder: Path
    api: str
    token: str
    secret: str
    port: int
    members: tuple[int, ...]

    @property
    def database(self) -> Path:
        return self.folder / "bot.db"


@dataclass(frozen=True)
class Bot:
    """A bot to measure: its command line, and how many messages it has stored."""

    name: str
    command: Callable[[Setting], list[str | Path]]
    stored: Callable[[Setting], int]


def minimal(script: str) -> Callable[[Setting], list[str | Path]]:
    """The command line of one of bench/peers."""

    def command(setting: Setting) -> list[str | Path]:
        given = {
            "--api": setting.api,
            "--token": setting.token,
            "--secret": setting.secret,
            "--port": setting.port,
            "--database": setting.database,
        }
        return [PYTHON, HERE / "peers" / script, *(str(word) for pair in given.items() for word in pair)]

    return command


def rows(setting: Setting) -> int:
    """How many messages a minimal bot has stored."""
    database = sqlite3.connect(setting.database)
    try:
        return int(database.execute("SELECT count(DISTINCT message) FROM checkins").fetchone()[0])
    finally:
        database.close()


PEERS = (
    Bot("python-telegram-bot", minimal("ptb_bot.py"), rows),
    Bot("aiogram", minimal("aiogram_bot.py"), rows),
    Bot("bare aiohttp + sqlite3", minimal("bare_bot.py"), rows),
)
