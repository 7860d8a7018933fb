"""Where was there no signal?"""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import bindparam, insert, select

from storage.database import Query, Session, Statement
from storage.tables import NoSignal, table_of

_finding = table_of(NoSignal)


class Finding(NamedTuple):
    """No signal in a hamlet on a day, for a carrier (None = not said)."""

    member: int
    unit: str
    hamlet: int | None
    day: date
    carrier: str | None
    reported_at: datetime


_ADD = Statement(insert(_finding).values({name: bindparam(name) for name in Finding._fields}))
_FOUND_BY = Query(
    select(_finding.c.member)
    .distinct()
    .where(
        _finding.c.unit == bindparam("unit"), _finding.c.day.between(bindparam("first"), bindparam("last"))
    ),
    int,
)


def add(session: Session, finding: Finding) -> int:
    """Keep a finding; it adds no samples."""
    return session.add(_ADD, **finding._asdict())


def found_by(session: Session, unit: str, first: date, last: date) -> set[int]:
    """Who reported a finding in a unit: it keeps their cadence."""
    return set(session.all(_FOUND_BY, unit=unit, first=first, last=last))
