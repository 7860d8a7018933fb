"""What do we remember? (Every table, nothing else.)

Times are aware UTC; days are Vietnam's calendar days. A commune is its 5-digit code, never its name.
Table models do not validate: what comes from outside is checked before it gets here.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, Table, text
from sqlmodel import Field, SQLModel


def _only(name: str, *columns: str, when: str, unique: bool = False) -> Index:
    """An index over the rows for which `when` holds."""
    return Index(name, *columns, unique=unique, sqlite_where=text(when))


class Unit(SQLModel, table=True):
    """A commune (5-digit code) or an office with a code of its own.

    `quota` is asked of all units whose `pool` is this one's code together; most are a pool of their own.
    """

    code: str = Field(primary_key=True)
    name: str
    province: str = ""
    referral_code: str = ""
    quota: int
    pool: str = Field(foreign_key="unit.code", index=True)


class Hamlet(SQLModel, table=True):
    """A hamlet of a commune. Hamlets are being merged nation-wide: an old name leads to `merged_into`."""

    __table_args__ = (Index("hamlet_name", "unit", "folded", unique=True),)
    id: int | None = Field(default=None, primary_key=True)
    unit: str = Field(foreign_key="unit.code")
    name: str
    folded: str
    aliases: list[str] = Field(default_factory=list, sa_type=JSON)
    merged_into: int | None = Field(default=None, foreign_key="hamlet.id")


class Member(SQLModel, table=True):
    """A person who consented. `left_at` set: no reminders, no boards. `also_kind`: of a merged member."""

    __table_args__ = (Index("member_unit", "unit", "kind"),)
    id: int | None = Field(default=None, primary_key=True)
    unit: str = Field(foreign_key="unit.code")
    hamlet: int | None = Field(default=None, foreign_key="hamlet.id")
    kind: str
    also_kind: str = ""
    rank: str = "member"
    name: str
    address_form: str = "anh/chị"
    shown: bool = False
    phone: str = ""
    installed: bool = False
    referral_entered: bool = False
    joined_at: datetime
    left_at: datetime | None = None


class Consent(SQLModel, table=True):
    """The proof the law asks for (Luật 91/2025/QH15, Art. 9): which text, when, where, withdrawn when."""

    id: int | None = Field(default=None, primary_key=True)
    member: int = Field(foreign_key="member.id", index=True)
    version: str
    channel: str
    given_at: datetime
    withdrawn_at: datetime | None = None


class Contact(SQLModel, table=True):
    """One way to reach a member. Zalo's ids differ per bot, so the bot is part of the identity."""

    __table_args__ = (Index("contact_member", "member", "heard_at"),)
    channel: str = Field(primary_key=True)
    bot: str = Field(primary_key=True)
    user: str = Field(primary_key=True)
    member: int = Field(foreign_key="member.id")
    chat: str = ""
    heard_at: datetime
    blocked_at: datetime | None = None


class Invite(SQLModel, table=True):
    """A code somebody may join with. `bot` named: so many seats as it has uses are held there."""

    code: str = Field(primary_key=True)
    unit: str = Field(foreign_key="unit.code")
    kind: str | None = None
    rank: str = "member"
    uses_left: int
    created_at: datetime
    expires_at: datetime
    created_by: int | None = None
    channel: str = ""
    bot: str = ""


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


class ContactCode(SQLModel, table=True):
    """A one-time code a member got in a private chat to add a further contact."""

    __tablename__ = "contact_code"
    code: str = Field(primary_key=True)
    member: int = Field(foreign_key="member.id")
    channel: str
    bot: str
    chat: str
    expires_at: datetime


class Proposal(SQLModel, table=True):
    """A contact that may be a member's; asked about in the private chat that got the code.

    `chat` is its private chat, "" where it has only been heard in `group_chat`. Numbers never come twice:
    an old answer must not mean a new question.
    """

    __table_args__ = {"sqlite_autoincrement": True}
    id: int | None = Field(default=None, primary_key=True)
    member: int = Field(foreign_key="member.id")
    channel: str
    bot: str
    user: str
    chat: str = ""
    group_chat: str = ""
    asked_channel: str
    asked_bot: str
    asked_chat: str
    proposed_at: datetime


class Merge(SQLModel, table=True):
    """Two members turned out to be one person: `gone` became a part of `kept`. Ids only, for the undo.

    `moved`: table name -> ids; `before`: what the two rows and their consents said. Numbers never come twice.
    """

    __table_args__ = {"sqlite_autoincrement": True}
    id: int | None = Field(default=None, primary_key=True)
    kept: int = Field(foreign_key="member.id", index=True)
    gone: int = Field(foreign_key="member.id", index=True)
    moved: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    before: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    merged_at: datetime
    undone_at: datetime | None = None


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


class CheckIn(SQLModel, table=True):
    """A report of samples. `withdrawn_at` set: it no longer counts."""

    __tablename__ = "check_in"
    __table_args__ = (
        Index("check_in_unit_day", "unit", "day"),
        Index("check_in_member_day", "member", "day"),
    )
    id: int | None = Field(default=None, primary_key=True)
    member: int = Field(foreign_key="member.id")
    unit: str = Field(foreign_key="unit.code")
    hamlet: int | None = Field(default=None, foreign_key="hamlet.id")
    day: date
    samples: int
    download_mbps: float | None = None
    upload_mbps: float | None = None
    ping_ms: float | None = None
    carrier: str | None = None
    for_others: bool = False
    channel: str
    bot: str
    chat: str
    message: str
    reported_at: datetime
    withdrawn_at: datetime | None = None


class NoSignal(SQLModel, table=True):
    """A finding, not a sample: there was no signal in a hamlet that day, for that carrier."""

    __tablename__ = "no_signal"
    __table_args__ = (Index("no_signal_unit_day", "unit", "day"),)
    id: int | None = Field(default=None, primary_key=True)
    member: int = Field(foreign_key="member.id")
    unit: str = Field(foreign_key="unit.code")
    hamlet: int | None = Field(default=None, foreign_key="hamlet.id")
    day: date
    carrier: str | None = None
    reported_at: datetime


class Tally(SQLModel, table=True):
    """Live samples of a unit in a calendar month: always the sum of its live check-ins."""

    unit: str = Field(primary_key=True, foreign_key="unit.code")
    month: str = Field(primary_key=True)
    samples: int


class Question(SQLModel, table=True):
    """Something for a lead: a question without an answer, or a difficulty (kept for the monthly report)."""

    id: int | None = Field(default=None, primary_key=True)
    member: int = Field(foreign_key="member.id")
    kind: str = "question"
    channel: str
    bot: str
    chat: str
    text: str
    asked_at: datetime
    answered_at: datetime | None = None
    answered_by: int | None = None


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


class Routine(SQLModel, table=True):
    """Something that recurs for a unit; the due time is a column claimed by compare-and-set."""

    unit: str = Field(primary_key=True, foreign_key="unit.code")
    kind: str = Field(primary_key=True)
    cadence: str
    next_due_at: datetime = Field(index=True)
    cursor: int = 0


class Lease(SQLModel, table=True):
    """Which process may run on this database."""

    name: str = Field(primary_key=True)
    holder: str
    until: datetime


class Audit(SQLModel, table=True):
    """Who changed what; holds ids, never names."""

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    actor: int | None = None
    act: str
    detail: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


def table_of(model: type[SQLModel]) -> Table:
    """The Core table behind a model, for statements built once."""
    return SQLModel.metadata.tables[str(model.__tablename__)]
