"""Which one-time addresses for files are there, whose, what for, and which have been used?"""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update

from storage.database import Query, Session, Statement
from storage.tables import Ticket, table_of

_ticket = table_of(Ticket)


class TicketRow(NamedTuple):
    """An address that has been sent."""

    id: int
    member: int
    purpose: str
    expires_at: datetime
    used_at: datetime | None


_ISSUE = Statement(
    insert(_ticket).values({name: bindparam(name) for name in ("member", "purpose", "expires_at")})
)
_REPLACE = Statement(
    delete(_ticket).where(
        _ticket.c.member == bindparam("key"),
        _ticket.c.purpose == bindparam("what_for"),
        _ticket.c.used_at.is_(None),
    )
)
_ARM = Statement(
    update(_ticket)
    .where(_ticket.c.id == bindparam("key"), _ticket.c.used_at.is_(None))
    .values(digest=bindparam("digest"), expires_at=bindparam("expires_at"))
)
_FIND = Query(
    select(*(_ticket.c[name] for name in TicketRow._fields)).where(_ticket.c.digest == bindparam("digest")),
    TicketRow,
)
_USE = Statement(
    update(_ticket)
    .where(_ticket.c.id == bindparam("key"), _ticket.c.used_at.is_(None))
    .values(used_at=bindparam("now"))
)
_OF_MEMBER = Statement(delete(_ticket).where(_ticket.c.member == bindparam("key")))
_DROP = Statement(delete(_ticket).where(_ticket.c.expires_at < bindparam("before")))


def issue(session: Session, member: int, purpose: str, expires_at: datetime) -> int:
    """A new address in place of the member's unused one for the same purpose; returns its number."""
    session.run(_REPLACE, key=member, what_for=purpose)
    return session.add(_ISSUE, member=member, purpose=purpose, expires_at=expires_at)


def arm(session: Session, number: int, digest: str, expires_at: datetime) -> None:
    """The address is being sent: from now on the secret with this digest opens it."""
    session.run(_ARM, key=number, digest=digest, expires_at=expires_at)


def find(session: Session, digest: str) -> TicketRow | None:
    """The address with this secret, whether or not it is still good."""
    return session.first(_FIND, digest=digest)


def use(session: Session, number: int, now: datetime) -> bool:
    """Use it up; False when somebody else did."""
    return session.run(_USE, key=number, now=now) == 1


def forget_member(session: Session, number: int) -> None:
    """No address of this member is left."""
    session.run(_OF_MEMBER, key=number)


def tidy(session: Session, before: datetime) -> None:
    """Drop addresses that ended before then."""
    session.run(_DROP, before=before)
