"""Which letters wait, and what became of the others?

States: waiting → sending → sent | failed | unsure | stale | withdrawn. Only turns and the scheduler write
letters, only delivery moves them on.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, func, literal_column, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import Letter, matches, table_of

_letter = table_of(Letter)
KINDS = ("reply", "nudge", "board", "digest")
"""Kinds of letters, the one that goes first in front."""


class NewLetter(NamedTuple):
    """A letter to write. `once` is used at most once ever; `stale_after` None = worth sending always."""

    channel: str
    bot: str
    chat: str
    topic: str
    kind: str
    member: int | None
    body: Mapping[str, Any]
    once: str | None
    not_before: datetime
    stale_after: datetime | None


class Waiting(NamedTuple):
    """What delivery needs to plan a letter."""

    id: int
    channel: str
    bot: str
    chat: str
    kind: str
    not_before: datetime


class Claimed(NamedTuple):
    """A letter that delivery has taken to send; `doubted`: it may have arrived already."""

    id: int
    channel: str
    bot: str
    chat: str
    topic: str
    kind: str
    member: int | None
    body: dict[str, Any]
    attempts: int
    doubted: bool
    stale_after: datetime | None
    once: str | None = None


# Written out, because sqlite uses a partial index only where the statement's text implies its condition.
_IN_CHAT = matches(_letter, "channel", "bot", "chat")
_IS_WAITING = _letter.c.state == literal_column("'waiting'")
_IS_SENDING = _letter.c.state == literal_column("'sending'")
_IS_NUDGE = _letter.c.kind == literal_column("'nudge'")
_written: dict[str, Any] = {name: bindparam(name) for name in NewLetter._fields}
_ADD = Statement(upsert(_letter).values(_written).on_conflict_do_nothing())
_WAITING = Query(
    select(*(_letter.c[name] for name in Waiting._fields))
    .where(_IS_WAITING, _letter.c.id > bindparam("after"))
    .order_by(_letter.c.id)
    .limit(bindparam("most")),
    Waiting,
)
_CLAIM = Query(
    update(_letter)
    .where(_letter.c.id == bindparam("key"), _letter.c.state == "waiting")
    .values(state="sending", attempts=_letter.c.attempts + 1)
    .returning(*(_letter.c[name] for name in Claimed._fields)),
    Claimed,
)
_SETTLE = Statement(
    update(_letter)
    .where(_letter.c.id == bindparam("key"), _letter.c.state == "sending")
    .values({name: bindparam(name) for name in ("state", "error", "message", "settled_at")})
)
_AGAIN = Statement(
    update(_letter)
    .where(_letter.c.id == bindparam("key"), _letter.c.state == "sending")
    .values(
        state="waiting",
        error=bindparam("error"),
        not_before=bindparam("not_before"),
        doubted=or_(_letter.c.doubted, bindparam("doubted", type_=_letter.c.doubted.type)),
    )
)
_WITHDRAW = Statement(
    update(_letter)
    .where(_letter.c.member == bindparam("key"), _IS_WAITING, _IS_NUDGE)
    .values(state="withdrawn", settled_at=bindparam("now"))
)
_WITHDRAW_ALL = Statement(
    update(_letter)
    .where(
        *_IN_CHAT,
        _IS_WAITING,
    )
    .values(state="withdrawn", settled_at=bindparam("now"))
)
_WITHDRAW_BOARDS = Statement(
    update(_letter)
    .where(
        *_IN_CHAT,
        _letter.c.kind == "board",
        _IS_WAITING,
    )
    .values(state="withdrawn", settled_at=bindparam("now"))
)
_MID_SEND = Query(
    select(_letter.c.id, _letter.c.kind).where(_IS_SENDING),
    lambda *row: row,
)
_MOVE = Statement(
    update(_letter)
    .where(
        *_IN_CHAT,
        or_(_letter.c.state == "waiting", _letter.c.state == "sending"),
    )
    .values(chat=bindparam("to_chat"))
)
_CLEAR = Statement(
    update(_letter)
    .where(_letter.c.settled_at < bindparam("before"), _letter.c.body != {})
    .values(body={}, chat="")
)
# The newest stays: sqlite would give its number again, and delivery only looks for higher ones.
_DROP = Statement(
    delete(_letter).where(
        _letter.c.settled_at < bindparam("before"),
        _letter.c.once.is_(None),
        _letter.c.id < select(func.max(_letter.alias().c.id)).scalar_subquery(),
    )
)
_COUNTS = Query(
    select(_letter.c.state, func.count()).group_by(_letter.c.state), lambda state, number: (state, number)
)
_NEXT: Query[datetime | None] = Query(
    select(func.min(_letter.c.not_before)).where(_IS_WAITING, _letter.c.not_before > bindparam("now")),
    lambda moment: moment,
)


def add(session: Session, letter: NewLetter) -> bool:
    """Write a letter; False when its once-key has been used."""
    return session.run(_ADD, **letter._asdict()) == 1


def waiting(session: Session, after: int, most: int) -> list[Waiting]:
    """Waiting letters with an id above `after`, oldest first."""
    return session.all(_WAITING, after=after, most=most)


def claim(session: Session, number: int) -> Claimed | None:
    """Take a waiting letter; None when it was withdrawn or taken meanwhile."""
    return session.first(_CLAIM, key=number)


def settle(session: Session, rows: Iterable[Mapping[str, Any]]) -> None:
    """Record what became of claimed letters: rows of key, state, error, message, settled_at."""
    session.many(_SETTLE, rows)


def again(session: Session, number: int, error: str, not_before: datetime, *, doubted: bool = False) -> None:
    """Put a claimed letter back; `doubted` when it may have arrived all the same."""
    session.run(_AGAIN, key=number, error=error, not_before=not_before, doubted=doubted)


def withdraw_nudges(session: Session, member: int, now: datetime) -> int:
    """A person needs no reminding any more; returns how many nudges were withdrawn."""
    return session.run(_WITHDRAW, key=member, now=now)


def withdraw_chat(session: Session, channel: str, bot: str, chat: str, now: datetime) -> int:
    """Nothing more goes to this chat."""
    return session.run(_WITHDRAW_ALL, in_channel=channel, in_bot=bot, in_chat=chat, now=now)


def withdraw_boards(session: Session, channel: str, bot: str, chat: str, now: datetime) -> int:
    """No board goes to this group any more; answers still do."""
    return session.run(_WITHDRAW_BOARDS, in_channel=channel, in_bot=bot, in_chat=chat, now=now)


def mid_send(session: Session) -> list[tuple[int, str]]:
    """Letters a crash caught between the platform and us: id, kind."""
    return session.all(_MID_SEND)


def move(session: Session, channel: str, bot: str, chat: str, to_chat: str) -> None:
    """A group has a new id: its letters follow."""
    session.run(_MOVE, in_channel=channel, in_bot=bot, in_chat=chat, to_chat=to_chat)


def clear(session: Session, before: datetime) -> int:
    """Empty letters settled before then: neither words nor chat are needed any more; returns how many."""
    return session.run(_CLEAR, before=before)


def drop(session: Session, before: datetime) -> int:
    """Delete letters settled before then; those with a once-key stay, they guard against a repeat."""
    return session.run(_DROP, before=before)


def counts(session: Session) -> dict[str, int]:
    """How many letters are in each state."""
    return dict(session.all(_COUNTS))


def next_wake(session: Session, now: datetime) -> datetime | None:
    """When the next letter that waits for its time may go."""
    return session.one(_NEXT, now=now)
