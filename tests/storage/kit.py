"""What must be in a database before a test of the storage begins?"""

import tempfile
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from storage import checkins, groups, people, units
from storage.checkins import NewCheckIn
from storage.database import Database, Session
from storage.groups import Code, Group
from storage.migrating import migrate
from storage.people import NewMember, Proof
from storage.units import Place

NOON = datetime(2026, 11, 18, 5, 0, tzinfo=UTC)
"""Wednesday 18 November 2026, 12:00 in Vietnam."""
TODAY = date(2026, 11, 18)
TUA_CHUA, SIN_CHAI = "03217", "03226"


def fresh(folder: Path, name: str = "nhipdo.db") -> Database:
    """The database of this folder; where there is none yet, an empty one of today's shape."""
    file = folder / name
    if not file.exists():
        file.write_bytes(_template())
    return Database(f"sqlite:///{file}", durable=False)


@cache
def _template() -> bytes:
    """Migrating takes a fifth of a second; copying nothing."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/template.db")
        migrate(database)
        database.close()
        return database.file.read_bytes()


def add_unit(session: Session, code: str = TUA_CHUA, quota: int = 300) -> Place:
    """A commune that takes part."""
    return units.put(session, code, f"xã {code}", "Tỉnh Điện Biên", quota)


def add_member(
    session: Session,
    name: str = "Sùng A Chu",
    *,
    unit: str = TUA_CHUA,
    kind: str = "youth",
    rank: str = "member",
    user: str = "",
    shown: bool = False,
    at: datetime = NOON,
) -> int:
    """Somebody who has joined; with `user`, somebody who has written in private to the Telegram bot."""
    add_unit(session, unit)
    new = NewMember(unit, None, kind, rank, name, shown, "android", True, False, at)
    number = people.keep(session, None, new, Proof("2026-11", "telegram", at))
    if user:
        people.seen(session, "telegram", "telegram", user, number, user, at)
    return number


def a_report(member: int, samples: int = 3, **other: object) -> NewCheckIn:
    """A check-in of today, made at noon in Tủa Chùa."""
    plain = NewCheckIn(
        member=member,
        unit=TUA_CHUA,
        hamlet=None,
        day=TODAY,
        samples=samples,
        download_mbps=None,
        upload_mbps=None,
        ping_ms=None,
        carrier=None,
        for_others=False,
        channel="telegram",
        bot="telegram",
        chat="1",
        message="1",
        reported_at=NOON,
    )
    return plain._replace(**other)


def report(session: Session, member: int, samples: int = 3, **other: object) -> int:
    """The same, booked."""
    return checkins.add(session, a_report(member, samples, **other))


def link_group(session: Session, chat: str, unit: str = TUA_CHUA, topic: str = "") -> Group:
    """A Telegram group that a lead has given to a commune."""
    lead = add_member(session, "Lò Thị Mai", unit=unit, rank="lead", kind="staff")
    code = Code(f"C{chat}", lead, unit, NOON + timedelta(hours=24))
    groups.add_code(session, code)
    groups.meet(session, "telegram", "telegram", chat, "Tổ đo")
    met = groups.find(session, "telegram", "telegram", chat)
    assert met is not None
    groups.link(session, met, topic, code, NOON)
    return met._replace(unit=unit, topic=topic)
