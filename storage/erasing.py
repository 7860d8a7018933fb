"""What is left of a person who asked to be forgotten?

Luật 91/2025/QH15, Art. 14: deletion must not be recoverable. The counts stay; name, accounts, questions and
whatever names the chat go. The good-bye itself and this talk go with the next housekeeping.
"""

from datetime import datetime

from sqlalchemy import bindparam, delete, or_, update

from storage import contacts, merging, people, tickets
from storage.database import Session, Statement
from storage.people import Account
from storage.tables import (
    CheckIn,
    Contact,
    Conversation,
    Heard,
    Letter,
    LinkCode,
    Question,
    matches,
    table_of,
)

_contact, _talk, _heard = (table_of(model) for model in (Contact, Conversation, Heard))
_letter, _checkin, _question, _code = (table_of(model) for model in (Letter, CheckIn, Question, LinkCode))

_OF_MEMBER = (
    Statement(delete(_contact).where(_contact.c.member == bindparam("key"))),
    Statement(delete(_question).where(_question.c.member == bindparam("key"))),
    Statement(update(_checkin).where(_checkin.c.member == bindparam("key")).values(chat="", message="")),
    Statement(update(_code).where(_code.c.member == bindparam("key")).values(chat="")),
)
_OF_ACCOUNT = (
    Statement(
        delete(_heard).where(
            *matches(_heard, "channel", "bot"),
            or_(_heard.c.key.like(bindparam("of_chat")), _heard.c.key.like(bindparam("of_user"))),
        )
    ),
    Statement(
        update(_letter)
        .where(
            *matches(_letter, "channel", "bot", "chat"),
            _letter.c.settled_at.is_not(None),
        )
        .values(chat="", body={})
    ),
    Statement(
        update(_talk)
        .where(
            *matches(_talk, "channel", "bot", "user"),
        )
        .values(step="", draft={}, asked="")
    ),
)


def erase(session: Session, number: int, now: datetime) -> None:
    """Forget a member on every account; what they reported still counts for the commune."""
    people.leave(session, number, now)
    for part in (number, *merging.parts_of(session, number)):
        people.change(session, part, name="", phone="", shown=False)
        merging.forget(session, part)
    for account in people.accounts(session, number):
        _forget_account(session, account)
    contacts.forget_member(session, number)
    tickets.forget_member(session, number)
    for statement in _OF_MEMBER:
        session.run(statement, key=number)


def _forget_account(session: Session, account: Account) -> None:
    contacts.forget_account(session, account.channel, account.bot, account.user)
    named = {"of_chat": f"%:{account.chat}:%", "of_user": f"stranger:{account.user}:%"}
    where = {f"in_{name}": value for name, value in account._asdict().items()}
    for statement in _OF_ACCOUNT:
        session.run(statement, **where, **named)
