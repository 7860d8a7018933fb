"""Who has joined already, before a test begins?"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.campaigning import put_unit
from handlers.campaign import CONSENT_VERSION
from handlers.places import keep_hamlet
from storage import invites, people
from storage.database import Session
from storage.invites import InviteRow
from storage.people import NewMember, Proof
from tests.storage.kit import fresh

UNIT = "03217"
HAMLET = "Thôn 5"
SINCE = datetime(2026, 1, 1, tzinfo=UTC)
YEARS = timedelta(days=3650)


def populate(file: Path, users: Iterable[int]) -> None:
    """A database in which these Telegram users are volunteers of one hamlet."""
    database = fresh(file.parent, file.name)
    with database.write() as session:
        add_unit(session)
        for user in users:
            add_member(session, user)
    database.close()


def add_unit(session: Session, code: str = UNIT, quota: int = 300) -> None:
    put_unit(session, code, quota)
    keep_hamlet(session, code, HAMLET)


def add_member(session: Session, user: int, rank: str = "member", unit: str = UNIT, name: str = "") -> int:
    """A volunteer who has written in private; the member's number."""
    new = NewMember(
        unit=unit,
        hamlet=keep_hamlet(session, unit, HAMLET),
        kind="youth" if rank == "member" else "staff",
        rank=rank,
        name=name or f"Sùng A {chr(65 + user % 26)}u",
        shown=user % 2 == 0,
        phone="android",
        installed=True,
        referral_entered=True,
        joined_at=SINCE,
    )
    number = people.keep(session, None, new, Proof(CONSENT_VERSION, "telegram", SINCE))
    people.seen(session, "telegram", "telegram", str(user), number, str(user), SINCE)
    return number


def add_invite(session: Session, code: str, uses: int, kind: str | None = None, rank: str = "member") -> None:
    invites.add(session, InviteRow(code, UNIT, kind, rank, uses, SINCE, SINCE + YEARS, None))
