"""What recurs, and when is it due next?"""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import Routine, table_of

_routine = table_of(Routine)


class Due(NamedTuple):
    """A routine of a unit; `cursor` is the last member done when a due run goes in slices."""

    unit: str
    kind: str
    cadence: str
    next_due_at: datetime
    cursor: int


_COLUMNS = [_routine.c[name] for name in Due._fields]
_here = [_routine.c.unit == bindparam("at_unit"), _routine.c.kind == bindparam("at_kind")]
_DUE = Query(
    select(*_COLUMNS)
    .where(_routine.c.next_due_at <= bindparam("now"))
    .order_by(_routine.c.next_due_at, _routine.c.unit, _routine.c.kind)
    .limit(1),
    Due,
)
_ALL = Query(select(*_COLUMNS).order_by(_routine.c.unit, _routine.c.kind), Due)
_PUT = Statement(
    upsert(_routine).values({name: bindparam(name) for name in Due._fields}).on_conflict_do_nothing()
)
_RESCHEDULE = Statement(
    update(_routine)
    .where(*_here)
    .values(cadence=bindparam("cadence"), next_due_at=bindparam("next_due_at"), cursor=0)
)
_DONE = Statement(
    update(_routine)
    .where(*_here, _routine.c.next_due_at == bindparam("seen"))
    .values(next_due_at=bindparam("next_due_at"), cursor=0)
)
_SLICE = Statement(
    update(_routine)
    .where(*_here, _routine.c.next_due_at == bindparam("seen"))
    .values(cursor=bindparam("cursor"))
)
_DROP = Statement(delete(_routine).where(*_here))
_NEXT: Query[datetime | None] = Query(select(func.min(_routine.c.next_due_at)), lambda moment: moment)


def due(session: Session, now: datetime) -> Due | None:
    """The routine that has been due longest."""
    return session.first(_DUE, now=now)


def every(session: Session) -> list[Due]:
    """All routines."""
    return session.all(_ALL)


def put(session: Session, unit: str, kind: str, cadence: str, next_due_at: datetime) -> None:
    """Make sure a routine is there; one that is keeps its due time, so a restart loses no missed run."""
    session.run(_PUT, unit=unit, kind=kind, cadence=cadence, next_due_at=next_due_at, cursor=0)


def reschedule(session: Session, unit: str, kind: str, cadence: str, next_due_at: datetime) -> None:
    """The office changed the cadence."""
    session.run(_RESCHEDULE, at_unit=unit, at_kind=kind, cadence=cadence, next_due_at=next_due_at)


def done(session: Session, routine: Due, next_due_at: datetime) -> bool:
    """Move on to the next due time; False when somebody else did."""
    return (
        session.run(
            _DONE,
            at_unit=routine.unit,
            at_kind=routine.kind,
            seen=routine.next_due_at,
            next_due_at=next_due_at,
        )
        == 1
    )


def slice_done(session: Session, routine: Due, cursor: int) -> bool:
    """Remember how far a due run has come; False when somebody else took it over."""
    return (
        session.run(
            _SLICE, at_unit=routine.unit, at_kind=routine.kind, seen=routine.next_due_at, cursor=cursor
        )
        == 1
    )


def drop(session: Session, unit: str, kind: str) -> None:
    """A routine is no longer wanted."""
    session.run(_DROP, at_unit=unit, at_kind=kind)


def next_due(session: Session) -> datetime | None:
    """The earliest due time of all."""
    return session.one(_NEXT)
