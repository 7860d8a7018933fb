"""How many messages did a bot send and hear this month? (Only of bots with a monthly allowance.)"""

from typing import NamedTuple

from sqlalchemy import and_, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import Traffic, matches, table_of

_traffic = table_of(Traffic)
_KEY = ("channel", "bot", "month")


class Count(NamedTuple):
    """A bot's month: `spent` when the platform refuses to take more, `told` the highest warning told (%)."""

    sent: int = 0
    heard: int = 0
    spent: bool = False
    told: int = 0


_COUNT = [_traffic.c[name] for name in Count._fields]
_added = upsert(_traffic).values({name: bindparam(name) for name in (*_KEY, "sent", "heard", "spent")})
_ADD = Query(
    _added.on_conflict_do_update(
        index_elements=list(_KEY),
        set_={
            "sent": _traffic.c.sent + _added.excluded.sent,
            "heard": _traffic.c.heard + _added.excluded.heard,
            # A letter that was taken proves that the month was not spent after all.
            "spent": and_(_traffic.c.spent, _added.excluded.sent == 0) | _added.excluded.spent,
        },
    ).returning(*_COUNT),
    Count,
)
_here = matches(_traffic, *_KEY)
_READ = Query(select(*_COUNT).where(*_here), Count)
_TELL = Statement(update(_traffic).where(*_here).values(told=bindparam("level")))


def add(
    session: Session,
    channel: str,
    bot: str,
    month: str,
    *,
    sent: int = 0,
    heard: int = 0,
    spent: bool = False,
) -> Count:
    """Count messages of a month ("2026-11", Vietnam's calendar) and return what it comes to."""
    return session.one(_ADD, channel=channel, bot=bot, month=month, sent=sent, heard=heard, spent=spent)


def read(session: Session, channel: str, bot: str, month: str) -> Count:
    """What a month has come to so far."""
    return session.first(_READ, in_channel=channel, in_bot=bot, in_month=month) or Count()


def told(session: Session, channel: str, bot: str, month: str, level: int) -> None:
    """The administrators know that so many percent are used up."""
    session.run(_TELL, in_channel=channel, in_bot=bot, in_month=month, level=level)
