"""What has been reported, and what must a lead hear?"""

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


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
