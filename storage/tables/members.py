"""Who takes part, where, with whose leave, and how are they reached?"""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlmodel import Field, SQLModel


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
