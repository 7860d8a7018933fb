"""Which contacts may become a member's, and which codes ask for it?"""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, insert, select

from storage.database import Query, Session, Statement
from storage.tables import ContactCode, Proposal, matches, table_of

_code, _proposal = table_of(ContactCode), table_of(Proposal)


class ContactCodeRow(NamedTuple):
    """A live one-time code and the private chat that got it."""

    code: str
    member: int
    channel: str
    bot: str
    chat: str
    expires_at: datetime


class Proposed(NamedTuple):
    """A contact that may be a member's, and the private chat that is asked; `id` is 0 until it is kept."""

    member: int
    channel: str
    bot: str
    user: str
    chat: str
    group_chat: str
    asked_channel: str
    asked_bot: str
    asked_chat: str
    proposed_at: datetime
    id: int = 0


_ADD_CODE = Statement(insert(_code).values({name: bindparam(name) for name in ContactCodeRow._fields}))
_DROP_CODES = Statement(delete(_code).where(_code.c.member == bindparam("key")))
_FIND_CODE = Query(
    select(*(_code.c[name] for name in ContactCodeRow._fields)).where(_code.c.code == bindparam("code")),
    ContactCodeRow,
)
_USE_CODE = Statement(delete(_code).where(_code.c.code == bindparam("key")))
_PROPOSE = Statement(insert(_proposal).values({name: bindparam(name) for name in Proposed._fields[:-1]}))
_PROPOSED = [_proposal.c[name] for name in Proposed._fields]
_FIND = Query(select(*_PROPOSED).where(_proposal.c.id == bindparam("id")), Proposed)
_OPEN = Query(
    select(*_PROPOSED)
    .where(
        _proposal.c.member == bindparam("member"),
        _proposal.c.asked_channel == bindparam("channel"),
        _proposal.c.asked_bot == bindparam("bot"),
        _proposal.c.asked_chat == bindparam("chat"),
        _proposal.c.proposed_at > bindparam("since"),
    )
    .order_by(_proposal.c.id.desc()),
    Proposed,
)
_DROP = Statement(delete(_proposal).where(_proposal.c.id == bindparam("key")))
_OF_ACCOUNT = matches(_proposal, "channel", "bot", "user")
_DROP_OF_ACCOUNT = Statement(delete(_proposal).where(*_OF_ACCOUNT))
_DROP_OF_MEMBER = Statement(delete(_proposal).where(_proposal.c.member == bindparam("key")))
_DROP_OLD = (
    Statement(delete(_code).where(_code.c.expires_at < bindparam("before"))),
    Statement(delete(_proposal).where(_proposal.c.proposed_at < bindparam("before"))),
)


def add_code(session: Session, code: ContactCodeRow) -> None:
    """Remember a code; the member's earlier ones are no longer good."""
    session.run(_DROP_CODES, key=code.member)
    session.run(_ADD_CODE, **code._asdict())


def find_code(session: Session, code: str) -> ContactCodeRow | None:
    """An unused code, whether or not it has expired."""
    return session.first(_FIND_CODE, code=code)


def use_code(session: Session, code: str) -> bool:
    """Use it up; False when somebody else did."""
    return session.run(_USE_CODE, key=code) == 1


def propose(session: Session, new: Proposed) -> Proposed:
    """Remember that this contact may be the member's, instead of what was proposed for it before."""
    forget_account(session, new.channel, new.bot, new.user)
    values = dict(zip(new._fields[:-1], new, strict=False))
    return new._replace(id=session.add(_PROPOSE, **values))


def find(session: Session, number: int) -> Proposed | None:
    """A proposal nobody has answered."""
    return session.first(_FIND, id=number)


def open_at(
    session: Session, member: int, channel: str, bot: str, chat: str, since: datetime
) -> Proposed | None:
    """The newest proposal the member is asked about in this private chat."""
    return session.first(_OPEN, member=member, channel=channel, bot=bot, chat=chat, since=since)


def answered(session: Session, number: int) -> None:
    """The member said yes or no."""
    session.run(_DROP, key=number)


def forget_account(session: Session, channel: str, bot: str, user: str) -> None:
    """Nothing is proposed for this contact any more."""
    session.run(_DROP_OF_ACCOUNT, in_channel=channel, in_bot=bot, in_user=user)


def forget_member(session: Session, number: int) -> None:
    """Neither codes nor proposals of this member are left."""
    session.run(_DROP_CODES, key=number)
    session.run(_DROP_OF_MEMBER, key=number)


def tidy(session: Session, before: datetime) -> None:
    """Drop codes and proposals nobody answered until then."""
    for statement in _DROP_OLD:
        session.run(statement, before=before)
