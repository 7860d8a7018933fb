"""How is Nhịp Đo itself made ready to be measured: settings, members, what it has stored?"""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from bench.bots import ROOT, Bot, Setting
from bot.campaigning import put_unit
from bot.clock import SystemClock
from handlers.campaign import CONSENT_VERSION
from handlers.places import keep_hamlet
from storage import people
from storage.database import Database, Session
from storage.migrating import migrate
from storage.people import NewMember, Proof

UNIT = "03217"
CONFIG = """
[database]
url = "sqlite:///{database}"
[telegram]
token = "{token}"
api_url = "{api}"
mode = "webhook"
webhook_secret = "{secret}"
per_second = 100000
per_chat_second = 100000
per_group_minute = 100000
[web]
port = {port}
public_url = "http://127.0.0.1:{port}"
[campaign]
units = ["{unit}"]
ask_above_a_day = 1000000
"""


def command(setting: Setting) -> list[str | Path]:
    """Write the settings, let the members join, and say how to start."""
    config = setting.folder / "config.toml"
    config.write_text(
        CONFIG.format(
            database=setting.database,
            token=setting.token,
            api=setting.api,
            secret=setting.secret,
            port=setting.port,
            unit=UNIT,
        )
    )
    _let_join(setting)
    return [ROOT / "nhipdo", "run", "--config", config]


def stored(setting: Setting) -> int:
    """How many check-ins it has booked."""
    database = sqlite3.connect(setting.database)
    try:
        return int(database.execute("SELECT count(DISTINCT message || chat) FROM check_in").fetchone()[0])
    finally:
        database.close()


def _let_join(setting: Setting) -> None:
    database = Database(f"sqlite:///{setting.database}")
    migrate(database)
    with database.write() as session:
        put_unit(session, UNIT, 300)
        hamlet = keep_hamlet(session, UNIT, "Thôn 5")
        for user in setting.members:
            _join(session, user, hamlet, SystemClock().now())
    database.close()


def _join(session: Session, user: int, hamlet: int, now: datetime) -> None:
    new = NewMember(UNIT, hamlet, "youth", "member", "Sùng A Chu", True, "android", True, True, now)
    number = people.keep(session, None, new, Proof(CONSENT_VERSION, "telegram", now))
    people.seen(session, "telegram", "telegram", str(user), number, str(user), now)


NHIP_DO = Bot("Nhịp Đo", command, stored)
