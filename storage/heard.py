"""Have we heard this message before?"""

from datetime import datetime

from sqlalchemy import bindparam, delete
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Session, Statement
from storage.tables import Heard, table_of

_heard = table_of(Heard)
_HEAR = Statement(
    upsert(_heard)
    .values({name: bindparam(name) for name in ("channel", "bot", "key", "at")})
    .on_conflict_do_nothing()
)
_FORGET = Statement(delete(_heard).where(_heard.c.at < bindparam("before")))


def is_new(session: Session, channel: str, bot: str, key: str, now: datetime) -> bool:
    """Remember the key; False when it was heard before."""
    return session.run(_HEAR, channel=channel, bot=bot, key=key, at=now) == 1


def forget(session: Session, before: datetime) -> int:
    """Drop keys older than the platforms' longest redelivery; returns how many."""
    return session.run(_FORGET, before=before)
