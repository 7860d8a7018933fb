"""Where does a talk stand?"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from storage.database import Query, Session, Statement
from storage.tables import Conversation, table_of

_talk = table_of(Conversation)
_KEY = ("channel", "bot", "chat", "topic", "user")


@dataclass(frozen=True, slots=True)
class Where:
    """One person in one chat."""

    channel: str
    bot: str
    chat: str
    topic: str
    user: str


@dataclass(frozen=True, slots=True)
class Talk:
    """An open step ("" = none), its draft, the choices offered last and the text that offered them.

    `version` 0 means there is no row yet; it also numbers the question the choices belong to.
    """

    step: str = ""
    draft: dict[str, Any] = field(default_factory=dict)
    choices: list[list[Any]] = field(default_factory=list)
    asked: str = ""
    version: int = 0


_here = [_talk.c[name] == bindparam(f"at_{name}") for name in _KEY]
_READ = Query(
    select(_talk.c.step, _talk.c.draft, _talk.c.choices, _talk.c.asked, _talk.c.version).where(*_here), Talk
)
_FIELDS = ("step", "draft", "choices", "asked", "updated_at")
_ADD = Statement(
    insert(_talk)
    .values({name: bindparam(name) for name in (*_KEY, *_FIELDS, "version")})
    .on_conflict_do_nothing()
)
_SAVE = Statement(
    update(_talk)
    .where(*_here, _talk.c.version == bindparam("seen"))
    .values({name: bindparam(name) for name in (*_FIELDS, "version")})
)
_DROP_OLD = Statement(
    delete(_talk).where(_talk.c.updated_at < bindparam("before"), _talk.c.step.like(bindparam("steps")))
)
_DROP_OF_CHAT = Statement(delete(_talk).where(*_here))


def next_version(talk: Talk, now: datetime) -> int:
    """The number of the next question; a fresh talk begins at the clock, so that no number comes twice."""
    return talk.version + 1 if talk.version else int(now.timestamp())


def read(session: Session, where: Where) -> Talk:
    """Where this talk stands; a fresh one when it has not begun."""
    return session.first(_READ, **_at(where)) or Talk()


def save(session: Session, where: Where, talk: Talk, seen: int, now: datetime) -> bool:
    """Save over the version that was seen; False when somebody else saved in between."""
    fields = {name: getattr(talk, name) for name in _FIELDS[:-1]} | {
        "version": talk.version,
        "updated_at": now,
    }
    if seen:
        return session.run(_SAVE, **_at(where), seen=seen, **fields) == 1
    return session.run(_ADD, **{name: getattr(where, name) for name in _KEY}, **fields) == 1


def drop(session: Session, where: Where) -> None:
    """Forget a talk altogether."""
    session.run(_DROP_OF_CHAT, **_at(where))


def drop_old(session: Session, before: datetime, steps: str) -> int:
    """Drop talks untouched since `before` whose step is like `steps` (SQL pattern); returns how many."""
    return session.run(_DROP_OLD, before=before, steps=steps)


def _at(where: Where) -> dict[str, str]:
    return {f"at_{name}": getattr(where, name) for name in _KEY}
