"""Which questions and difficulties are there for a lead?"""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, case, insert, select, update

from storage.database import Query, Session, Statement
from storage.tables import Question, table_of

_question = table_of(Question)
_WRITTEN = ("member", "kind", "channel", "bot", "chat", "text", "asked_at")


class Asked(NamedTuple):
    """Something somebody told the bot: kind question | difficulty."""

    id: int
    member: int
    kind: str
    channel: str
    bot: str
    chat: str
    text: str
    answered_at: datetime | None


class Told(NamedTuple):
    """What somebody told us, in their words."""

    asked_at: datetime
    text: str


_ADD = Statement(insert(_question).values({name: bindparam(name) for name in _WRITTEN}))
_FIND = Query(
    select(*(_question.c[name] for name in Asked._fields)).where(_question.c.id == bindparam("id")), Asked
)
_KEPT_OF = Query(
    select(_question.c.asked_at, _question.c.text)
    .where(_question.c.member == bindparam("member"), _question.c.text != "")
    .order_by(_question.c.id.desc()),
    Told,
)
_ANSWER = Statement(
    update(_question)
    .where(_question.c.id == bindparam("key"))
    .values(
        answered_at=bindparam("now"),
        answered_by=bindparam("by"),
        text=case((_question.c.kind == "difficulty", _question.c.text), else_=""),
    )
)


def add(
    session: Session,
    *,
    member: int,
    kind: str,
    channel: str,
    bot: str,
    chat: str,
    text: str,
    asked_at: datetime,
) -> int:
    """Keep a question until it is answered, a difficulty for the monthly report; returns its number."""
    return session.add(
        _ADD, member=member, kind=kind, channel=channel, bot=bot, chat=chat, text=text, asked_at=asked_at
    )


def find(session: Session, number: int) -> Asked | None:
    """A question by its number."""
    return session.first(_FIND, id=number)


def kept_of(session: Session, member: int) -> list[Told]:
    """What of a member's questions and difficulties is still kept in words, the newest first."""
    return session.all(_KEPT_OF, member=member)


def answered(session: Session, number: int, by: int, now: datetime) -> None:
    """A lead answered; a question's words are no longer kept."""
    session.run(_ANSWER, key=number, by=by, now=now)
