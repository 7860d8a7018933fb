"""What is left of a person who asked to be forgotten?

Luật 91/2025/QH15, Art. 14: deletion must not be recoverable. The counts stay; name, accounts, questions and
whatever names the chat go. The good-bye itself and this talk go with the next housekeeping.
"""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, or_, select, update

from storage import people
from storage.database import Query, Session, Statement
from storage.tables import CheckIn, Contact, Conversation, Heard, Letter, Question, table_of

_contact, _talk, _heard = (table_of(model) for model in (Contact, Conversation, Heard))
_letter, _checkin, _question = (table_of(model) for model in (Letter, CheckIn, Question))


class _Account(NamedTuple):
    in_channel: str
    in_bot: str
    in_user: str
    in_chat: str


_ACCOUNTS = Query(
    select(_contact.c.channel, _contact.c.bot, _contact.c.user, _contact.c.chat).where(
        _contact.c.member == bindparam("key")
    ),
    _Account,
)
_OF_MEMBER = (
    Statement(delete(_contact).where(_contact.c.member == bindparam("key"))),
    Statement(delete(_question).where(_question.c.member == bindparam("key"))),
    Statement(update(_checkin).where(_checkin.c.member == bindparam("key")).values(chat="", message="")),
)
_OF_ACCOUNT = (
    Statement(
        delete(_heard).where(
            _heard.c.channel == bindparam("in_channel"),
            _heard.c.bot == bindparam("in_bot"),
            or_(_heard.c.key.like(bindparam("of_chat")), _heard.c.key.like(bindparam("of_user"))),
        )
    ),
    Statement(
        update(_letter)
        .where(
            _letter.c.channel == bindparam("in_channel"),
            _letter.c.bot == bindparam("in_bot"),
            _letter.c.chat == bindparam("in_chat"),
            _letter.c.settled_at.is_not(None),
        )
        .values(chat="", body={})
    ),
    Statement(
        update(_talk)
        .where(
            _talk.c.channel == bindparam("in_channel"),
            _talk.c.bot == bindparam("in_bot"),
            _talk.c.user == bindparam("in_user"),
        )
        .values(step="", draft={}, asked="")
    ),
)


def erase(session: Session, number: int, now: datetime) -> None:
    """Forget a member on every account; what they reported still counts for the commune."""
    people.leave(session, number, now)
    people.change(session, number, name="", phone="", shown=False)
    for account in session.all(_ACCOUNTS, key=number):
        named = {"of_chat": f"%:{account.in_chat}:%", "of_user": f"stranger:{account.in_user}:%"}
        for statement in _OF_ACCOUNT:
            session.run(statement, **account._asdict(), **named)
    for statement in _OF_MEMBER:
        session.run(statement, key=number)
