"""What comes in and goes out through the chats?"""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, text
from sqlmodel import Field, SQLModel


class GroupChat(SQLModel, table=True):
    """A group we have seen; `unit` set: linked by a lead. `hinted_at`: told once how to link it."""

    channel: str = Field(primary_key=True)
    bot: str = Field(primary_key=True)
    chat: str = Field(primary_key=True)
    topic: str = ""
    title: str = ""
    unit: str | None = Field(default=None, foreign_key="unit.code", index=True)
    linked_by: int | None = None
    linked_at: datetime | None = None
    hinted_at: datetime | None = None
    gone_at: datetime | None = None


class LinkCode(SQLModel, table=True):
    """A one-time code a lead got in a private chat to link a group."""

    code: str = Field(primary_key=True)
    member: int = Field(foreign_key="member.id")
    unit: str = Field(foreign_key="unit.code")
    channel: str = ""
    bot: str = ""
    chat: str = ""
    expires_at: datetime
    used_at: datetime | None = None


class Ticket(SQLModel, table=True):
    """A one-time web address over which a member fetches or hands in a file, for one purpose.

    Only the digest of its secret is kept, from when the address was sent. Numbers never come twice: an old
    letter must not draw a new address.
    """

    __table_args__ = (Index("ticket_digest", "digest", unique=True), {"sqlite_autoincrement": True})
    id: int | None = Field(default=None, primary_key=True)
    member: int = Field(foreign_key="member.id", index=True)
    purpose: str
    digest: str | None = None
    expires_at: datetime
    used_at: datetime | None = None


class Heard(SQLModel, table=True):
    """What has been heard, so that a repeat changes nothing."""

    __table_args__ = {"sqlite_with_rowid": False}
    channel: str = Field(primary_key=True)
    bot: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    at: datetime = Field(index=True)


class Conversation(SQLModel, table=True):
    """Where a talk stands: the open step, its draft, the choices offered last. Survives a kill."""

    channel: str = Field(primary_key=True)
    bot: str = Field(primary_key=True)
    chat: str = Field(primary_key=True)
    topic: str = Field(primary_key=True)
    user: str = Field(primary_key=True)
    step: str = ""
    draft: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    choices: list[list[Any]] = Field(default_factory=list, sa_type=JSON)
    asked: str = ""
    version: int = 1
    updated_at: datetime = Field(index=True)


def _only(name: str, *columns: str, when: str, unique: bool = False) -> Index:
    """An index over the rows for which `when` holds."""
    return Index(name, *columns, unique=unique, sqlite_where=text(when))


class Letter(SQLModel, table=True):
    """Something to send; kinds and states are listed in outbox.py. `doubted`: a try may have arrived."""

    __table_args__ = (
        # Partial: sent letters, by far the most, cost no index at all.
        _only("letter_waiting", "id", when="state = 'waiting'"),
        _only("letter_sending", "id", when="state = 'sending'"),
        _only("letter_nudge", "member", when="state = 'waiting' AND kind = 'nudge'"),
        _only("letter_chat", "channel", "bot", "chat", when="state = 'waiting'"),
        _only("letter_once", "once", when="once IS NOT NULL", unique=True),
    )
    id: int | None = Field(default=None, primary_key=True)
    channel: str
    bot: str
    chat: str
    topic: str = ""
    kind: str
    member: int | None = None
    body: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    once: str | None = None
    state: str = "waiting"
    not_before: datetime
    stale_after: datetime | None = None
    attempts: int = 0
    doubted: bool = False
    error: str = ""
    message: str = ""
    settled_at: datetime | None = None


class Traffic(SQLModel, table=True):
    """Messages of a bot in a calendar month; `spent`: the platform takes no more; `told`: warned at (%)."""

    channel: str = Field(primary_key=True)
    bot: str = Field(primary_key=True)
    month: str = Field(primary_key=True)
    sent: int
    heard: int
    spent: bool = False
    told: int = 0


class Seat(SQLModel, table=True):
    """Somebody a bot has heard, as a digest: it counts people and names nobody."""

    __table_args__ = {"sqlite_with_rowid": False}
    channel: str = Field(primary_key=True)
    bot: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
