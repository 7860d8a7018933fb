"""How many people and groups does a bot know, and how many seats are held for invites?

Whoever a bot has ever heard takes a seat, members or not. Before consent nothing may be kept that names
somebody (Luật 91/2025/QH15, Art. 9), so a seat holds a digest of the id, which nobody can turn back.
"""

from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import ColumnElement, Table, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import GroupChat, Invite, Seat, table_of

_seat, _invite, _group = (table_of(model) for model in (Seat, Invite, GroupChat))


class Seats(NamedTuple):
    """`heard`: people a bot has heard; `held`: seats of invites still good; `groups`: linked ones it is in.

    `unlinked`: groups it is in, as far as it knows, that no lead has linked.
    """

    heard: int
    held: int
    groups: int
    unlinked: int = 0

    @property
    def taken(self) -> int:
        """Seats that are not free for another invite."""
        return self.heard + self.held


def _of(table: Table) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return table.c.channel == bindparam("channel"), table.c.bot == bindparam("bot")


_TAKE = Statement(
    upsert(_seat)
    .values({name: bindparam(name) for name in ("channel", "bot", "person")})
    .on_conflict_do_nothing()
)
_HEARD = select(func.count()).select_from(_seat).where(*_of(_seat)).scalar_subquery()
_HELD = (
    select(func.coalesce(func.sum(_invite.c.uses_left), 0))
    .where(*_of(_invite), _invite.c.expires_at > bindparam("now"))
    .scalar_subquery()
)
_IN_GROUPS = select(func.count()).select_from(_group).where(*_of(_group), _group.c.gone_at.is_(None))
_LINKED = _IN_GROUPS.where(_group.c.unit.is_not(None)).scalar_subquery()
_UNLINKED = _IN_GROUPS.where(_group.c.unit.is_(None)).scalar_subquery()
_COUNT = Query(select(_HEARD, _HELD, _LINKED, _UNLINKED), Seats)


def take(session: Session, channel: str, bot: str, user: str) -> None:
    """A bot has heard this user; harmless to repeat."""
    person = sha256(f"{channel} {bot} {user}".encode()).hexdigest()[:32]
    session.run(_TAKE, channel=channel, bot=bot, person=person)


def count(session: Session, channel: str, bot: str, now: datetime) -> Seats:
    """A bot's seats and groups."""
    return session.one(_COUNT, channel=channel, bot=bot, now=now)
