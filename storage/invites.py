"""Which codes may somebody join with?"""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, insert, select, update

from storage.database import Query, Session, Statement
from storage.tables import Invite, table_of

_invite = table_of(Invite)


class InviteRow(NamedTuple):
    """An invite; `kind` None = the person says which; `uses_left` 0 = used up.

    `channel` and `bot` name the bot that has seats for those who come with it; "" = any.
    """

    code: str
    unit: str
    kind: str | None
    rank: str
    uses_left: int
    created_at: datetime
    expires_at: datetime
    created_by: int | None
    channel: str = ""
    bot: str = ""


_ADD = Statement(insert(_invite).values({name: bindparam(name) for name in InviteRow._fields}))
_FIND = Query(
    select(*(_invite.c[name] for name in InviteRow._fields)).where(_invite.c.code == bindparam("code")),
    InviteRow,
)
_USE = Statement(
    update(_invite)
    .where(_invite.c.code == bindparam("key"), _invite.c.uses_left > 0)
    .values(uses_left=_invite.c.uses_left - 1)
)
_WITHDRAW = Statement(update(_invite).where(_invite.c.code == bindparam("key")).values(uses_left=0))


def add(session: Session, invite: InviteRow) -> None:
    """Remember an invite."""
    session.run(_ADD, **invite._asdict())


def find(session: Session, code: str) -> InviteRow | None:
    """An invite by its code, whether or not it is still good."""
    return session.first(_FIND, code=code)


def use(session: Session, code: str) -> bool:
    """Use it once; False when it was used up."""
    return session.run(_USE, key=code) == 1


def withdraw(session: Session, code: str) -> None:
    """No use and no seat is left, also for those who are half-way in with it."""
    session.run(_WITHDRAW, key=code)
