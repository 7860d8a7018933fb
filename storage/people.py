"""Who is this, who belongs to a unit, and how are they reached?"""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, bindparam, func, insert, null, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import Consent, Contact, Hamlet, Member, matches, table_of

_member, _contact, _consent, _hamlet = (table_of(model) for model in (Member, Contact, Consent, Hamlet))


class Person(NamedTuple):
    """A member as the conversations see one."""

    id: int
    unit: str
    hamlet: int | None
    kind: str
    rank: str
    name: str
    address_form: str
    shown: bool
    phone: str
    joined_at: datetime
    left_at: datetime | None
    also_kind: str = ""
    installed: bool = False
    referral_entered: bool = False

    @property
    def leads(self) -> bool:
        """Whether this person may see and steer the team."""
        return self.rank in ("lead", "admin")


class Known(NamedTuple):
    """A contact and the person behind it; `heard_at` is when it last wrote."""

    heard_at: datetime
    blocked_at: datetime | None
    person: Person


class Reach(NamedTuple):
    """Where letters to a member go."""

    channel: str
    bot: str
    chat: str
    blocked_at: datetime | None


class Account(NamedTuple):
    """One of a member's contacts; `chat` is "" when it never wrote in private."""

    channel: str
    bot: str
    user: str
    chat: str


class NewMember(NamedTuple):
    """What joining has found out."""

    unit: str
    hamlet: int | None
    kind: str
    rank: str
    name: str
    shown: bool
    phone: str
    installed: bool
    referral_entered: bool
    joined_at: datetime
    address_form: str = "anh/chị"


class Proof(NamedTuple):
    """That somebody consented: to which text, where, when (Luật 91/2025/QH15, Art. 9)."""

    version: str
    channel: str
    given_at: datetime


_PERSON = [_member.c[name] for name in Person._fields]


def _known(heard_at: datetime, blocked_at: datetime | None, *person: object) -> Known:
    return Known(heard_at, blocked_at, Person._make(person))


_BY_CONTACT = Query(
    select(_contact.c.heard_at, _contact.c.blocked_at, *_PERSON)
    .join(_member, _member.c.id == _contact.c.member)
    .where(
        _contact.c.channel == bindparam("channel"),
        _contact.c.bot == bindparam("bot"),
        _contact.c.user == bindparam("user"),
    ),
    _known,
)
_BY_ID = Query(select(*_PERSON).where(_member.c.id == bindparam("id")), Person)
_OF_UNIT = Query(
    select(*_PERSON)
    .where(_member.c.unit == bindparam("unit"), _member.c.left_at.is_(None))
    .order_by(_member.c.id),
    Person,
)
_ADD = Statement(insert(_member).values({name: bindparam(name) for name in NewMember._fields}))
_SET = {
    name: Statement(
        update(_member).where(_member.c.id == bindparam("key")).values({name: bindparam("value")})
    )
    for name in (*NewMember._fields, "left_at", "also_kind")
}
_CONSENT = Statement(
    insert(_consent).values({name: bindparam(name) for name in ("member", "version", "channel", "given_at")})
)
_WITHDRAW_CONSENT = Statement(
    update(_consent)
    .where(_consent.c.member == bindparam("key"), _consent.c.withdrawn_at.is_(None))
    .values(withdrawn_at=bindparam("now"))
)
_contacted = upsert(_contact).values(
    {name: bindparam(name) for name in ("channel", "bot", "user", "member", "chat", "heard_at")}
)
_SEEN = Statement(
    _contacted.on_conflict_do_update(
        index_elements=["channel", "bot", "user"],
        set_={
            "member": _contacted.excluded.member,
            "heard_at": _contacted.excluded.heard_at,
            "blocked_at": null(),
            "chat": func.coalesce(func.nullif(_contacted.excluded.chat, ""), _contact.c.chat),
        },
    )
)
_BLOCKED = Statement(
    update(_contact)
    .where(
        *matches(_contact, "channel", "bot", "chat"),
    )
    .values(blocked_at=bindparam("now"))
)
_REACH = Query(
    select(_contact.c.channel, _contact.c.bot, _contact.c.chat, _contact.c.blocked_at)
    .where(_contact.c.member == bindparam("member"), _contact.c.chat != "")
    .order_by(_contact.c.blocked_at.is_not(None), _contact.c.heard_at.desc()),
    Reach,
)
_ACCOUNTS = Query(
    select(*(_contact.c[name] for name in Account._fields))
    .where(_contact.c.member == bindparam("member"))
    .order_by(_contact.c.channel, _contact.c.bot, _contact.c.user),
    Account,
)
_LEADS = Query(
    select(*_PERSON)
    .where(_member.c.unit == bindparam("unit"), _member.c.rank != "member", _member.c.left_at.is_(None))
    .order_by(_member.c.id),
    Person,
)
_ADMINS = Query(
    select(*_PERSON).where(_member.c.rank == "admin", _member.c.left_at.is_(None)).order_by(_member.c.id),
    Person,
)
_UNREACHABLE = Query(
    select(_member.c.id)
    .join(_contact, and_(_contact.c.member == _member.c.id, _contact.c.chat != ""), isouter=True)
    .where(_member.c.unit == bindparam("unit"), _member.c.left_at.is_(None))
    .group_by(_member.c.id)
    .having(func.count(_contact.c.user) == func.count(_contact.c.blocked_at)),
    lambda member: member,
)
_COUNT = Query(select(func.count()).select_from(_member), lambda number: int(number))


def by_contact(session: Session, channel: str, bot: str, user: str) -> Known | None:
    """The person behind a contact, whether or not they have left."""
    return session.first(_BY_CONTACT, channel=channel, bot=bot, user=user)


def member(session: Session, number: int) -> Person | None:
    """A member by id."""
    return session.first(_BY_ID, id=number)


def of_unit(session: Session, unit: str) -> list[Person]:
    """Members of a unit who have not left, oldest first."""
    return session.all(_OF_UNIT, unit=unit)


def leads_of(session: Session, unit: str) -> list[Person]:
    """Who leads a unit."""
    return session.all(_LEADS, unit=unit)


def admins(session: Session) -> list[Person]:
    """Who looks after the whole campaign."""
    return session.all(_ADMINS)


def unreachable(session: Session, unit: str) -> set[int]:
    """Members of a unit no letter can reach: never wrote in private, or blocked the bot."""
    return set(session.all(_UNREACHABLE, unit=unit))


def count(session: Session) -> int:
    """How many members there have ever been."""
    return session.one(_COUNT)


def the(session: Session, number: int) -> Person:
    """A member that must be there. Raises LookupError."""
    return session.one(_BY_ID, id=number)


def keep(session: Session, number: int | None, new: NewMember, proof: Proof) -> int:
    """Add a member (or, given a former one's id, take them back) together with the consent they gave."""
    if number is None:
        number = session.add(_ADD, **new._asdict())
    else:
        change(session, number, **new._asdict(), left_at=None, also_kind="")
    session.run(_CONSENT, member=number, **proof._asdict())
    return number


def change(session: Session, number: int, **fields: object) -> None:
    """Change fields of a member: those of `NewMember`, `left_at` and `also_kind`."""
    for name, value in fields.items():
        session.run(_SET[name], key=number, value=value)


def leave(session: Session, number: int, now: datetime) -> None:
    """A member withdraws: consent ends, reports stay, nothing more is sent."""
    session.run(_WITHDRAW_CONSENT, key=number, now=now)
    change(session, number, left_at=now)


def seen(session: Session, channel: str, bot: str, user: str, number: int, chat: str, now: datetime) -> None:
    """A contact wrote (in private when `chat` is given): it can be reached there."""
    session.run(_SEEN, channel=channel, bot=bot, user=user, member=number, chat=chat, heard_at=now)


def blocked(session: Session, channel: str, bot: str, chat: str, now: datetime | None) -> None:
    """A private chat can no longer be reached (`None`: it can again)."""
    session.run(_BLOCKED, in_channel=channel, in_bot=bot, in_chat=chat, now=now)


def accounts(session: Session, number: int) -> list[Account]:
    """Every contact of a member."""
    return session.all(_ACCOUNTS, member=number)


def reach(session: Session, number: int) -> Reach | None:
    """Where to write to a member: the contact last used, unblocked first; None: never wrote in private."""
    return session.first(_REACH, member=number)
