"""Who changed what?"""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert

from storage.database import Session, Statement
from storage.tables import Audit, table_of

_ADD = Statement(
    insert(table_of(Audit)).values({name: bindparam(name) for name in ("at", "actor", "act", "detail")})
)


def note(session: Session, now: datetime, actor: int | None, act: str, **detail: Any) -> None:
    """Write down a change: ids and figures only, never names."""
    session.run(_ADD, at=now, actor=actor, act=act, detail=detail)
