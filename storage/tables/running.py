"""What does the bot remember about its own running?"""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel


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
