"""May this process run on this database?"""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import Lease, table_of

_lease = table_of(Lease)
LASTS = timedelta(seconds=30)

_taken = upsert(_lease).values(name="bot", holder=bindparam("holder"), until=bindparam("until"))
_TAKE = Statement(
    _taken.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": _taken.excluded.holder, "until": _taken.excluded.until},
        where=or_(
            _lease.c.holder == _taken.excluded.holder,
            _lease.c.until < bindparam("now", type_=_lease.c.until.type),
        ),
    )
)
_HOLDER = Query(select(_lease.c.holder).where(_lease.c.name == "bot"), str)
_UNTIL: Query[datetime] = Query(select(_lease.c.until).where(_lease.c.name == "bot"), lambda moment: moment)
_RELEASE = Statement(delete(_lease).where(_lease.c.holder == bindparam("holder")))


def take(session: Session, holder: str, now: datetime) -> bool:
    """Take or renew the lease; False while another holder's lasts."""
    return session.run(_TAKE, holder=holder, until=now + LASTS, now=now) == 1


def holder(session: Session) -> str | None:
    """Who holds it, living or dead."""
    return session.first(_HOLDER)


def release(session: Session, holder: str) -> None:
    """Give it back."""
    session.run(_RELEASE, holder=holder)


def until(session: Session) -> datetime | None:
    """How long the present lease lasts."""
    return session.first(_UNTIL)
