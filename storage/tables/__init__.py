"""What do we remember? (Every table, nothing else.)

Times are aware UTC; days are Vietnam's calendar days. A commune is its 5-digit code, never its name.
Table models do not validate: what comes from outside is checked before it gets here.
"""

from sqlalchemy import ColumnElement, Table, bindparam
from sqlmodel import SQLModel

from storage.tables.chats import Conversation, GroupChat, Heard, Letter, LinkCode, Seat, Ticket, Traffic
from storage.tables.members import (
    Consent,
    Contact,
    ContactCode,
    Hamlet,
    Invite,
    Member,
    Merge,
    Proposal,
    Unit,
)
from storage.tables.reports import CheckIn, NoSignal, Question, Tally
from storage.tables.running import Audit, Lease, Routine

__all__ = [
    "Audit",
    "CheckIn",
    "Consent",
    "Contact",
    "ContactCode",
    "Conversation",
    "GroupChat",
    "Hamlet",
    "Heard",
    "Invite",
    "Lease",
    "Letter",
    "LinkCode",
    "Member",
    "Merge",
    "NoSignal",
    "Proposal",
    "Question",
    "Routine",
    "Seat",
    "Tally",
    "Ticket",
    "Traffic",
    "Unit",
    "matches",
    "table_of",
]


def table_of(model: type[SQLModel]) -> Table:
    """The Core table behind a model, for statements built once."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


def matches(table: Table, *names: str) -> list[ColumnElement[bool]]:
    """Conditions that these columns are the parameters `in_…`: free of the names that a statement sets."""
    return [table.c[name] == bindparam(f"in_{name}") for name in names]
