"""Which group chats do we know, and which commune do they belong to?"""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import GroupChat, LinkCode, matches, table_of

_group, _code = (table_of(model) for model in (GroupChat, LinkCode))


class Group(NamedTuple):
    """A group chat; `unit` None = not linked."""

    channel: str
    bot: str
    chat: str
    topic: str
    title: str
    unit: str | None
    hinted_at: datetime | None
    gone_at: datetime | None
    linked_at: datetime | None = None


class Code(NamedTuple):
    """A live one-time code to link a group, and the private chat that got it."""

    code: str
    member: int
    unit: str
    expires_at: datetime
    channel: str = ""
    bot: str = ""
    chat: str = ""


_GROUP = [_group.c[name] for name in Group._fields]
_here = matches(_group, "channel", "bot", "chat")
_FIND = Query(select(*_GROUP).where(*_here), Group)
_OF_UNIT = Query(
    select(*_GROUP)
    .where(_group.c.unit == bindparam("unit"), _group.c.gone_at.is_(None))
    .order_by(_group.c.channel, _group.c.bot, _group.c.chat),
    Group,
)
_met = upsert(_group).values({name: bindparam(name) for name in ("channel", "bot", "chat", "title")})
_MEET = Statement(
    _met.on_conflict_do_update(
        index_elements=["channel", "bot", "chat"], set_={"title": _met.excluded.title, "gone_at": None}
    )
)
_LINK = Statement(
    update(_group)
    .where(*_here)
    .values({name: bindparam(name) for name in ("unit", "topic", "linked_by", "linked_at")})
)
# Whoever goes on writing there hears once more how a lead links it.
_UNLINK = Statement(
    update(_group).where(*_here).values(unit=None, topic="", linked_by=None, linked_at=None, hinted_at=None)
)
_HINTED = Statement(update(_group).where(*_here).values(hinted_at=bindparam("now")))
_GONE = Statement(update(_group).where(*_here).values(gone_at=bindparam("now")))
_MOVE = Statement(update(_group).where(*_here).values(chat=bindparam("to_chat")))
_DROP = Statement(delete(_group).where(*_here))
_ADD_CODE = Statement(insert(_code).values({name: bindparam(name) for name in Code._fields}))
_FIND_CODE = Query(
    select(*(_code.c[name] for name in Code._fields)).where(
        _code.c.code == bindparam("code"), _code.c.used_at.is_(None)
    ),
    Code,
)
_USE_CODE = Statement(update(_code).where(_code.c.code == bindparam("key")).values(used_at=bindparam("now")))


def find(session: Session, channel: str, bot: str, chat: str) -> Group | None:
    """A group by its chat."""
    return session.first(_FIND, in_channel=channel, in_bot=bot, in_chat=chat)


def of_unit(session: Session, unit: str) -> list[Group]:
    """The linked groups of a unit the bot is still in."""
    return session.all(_OF_UNIT, unit=unit)


def meet(session: Session, channel: str, bot: str, chat: str, title: str) -> None:
    """The bot is in this group (again)."""
    session.run(_MEET, channel=channel, bot=bot, chat=chat, title=title)


def link(session: Session, group: Group, topic: str, code: Code, now: datetime) -> None:
    """Give a group to a unit and use up the code; boards go to `topic`."""
    session.run(_LINK, **_in(group), unit=code.unit, topic=topic, linked_by=code.member, linked_at=now)
    session.run(_USE_CODE, key=code.code, now=now)


def unlink(session: Session, group: Group) -> None:
    """Take a group from its unit; the bot may still be in it."""
    session.run(_UNLINK, **_in(group))


def hinted(session: Session, group: Group, now: datetime) -> None:
    """The group was told how a lead links it."""
    session.run(_HINTED, **_in(group), now=now)


def gone(session: Session, channel: str, bot: str, chat: str, now: datetime) -> None:
    """The bot was removed from the group."""
    session.run(_GONE, in_channel=channel, in_bot=bot, in_chat=chat, now=now)


def move(session: Session, channel: str, bot: str, chat: str, to_chat: str) -> None:
    """The group has a new id. It may have been met under it already; a link to a unit is kept."""
    old, new = find(session, channel, bot, chat), find(session, channel, bot, to_chat)
    if old is None or chat == to_chat:
        return
    superfluous = chat if new is not None and new.unit is not None else to_chat
    session.run(_DROP, in_channel=channel, in_bot=bot, in_chat=superfluous)
    session.run(_MOVE, in_channel=channel, in_bot=bot, in_chat=chat, to_chat=to_chat)


def add_code(session: Session, code: Code) -> None:
    """Remember a one-time code."""
    session.run(_ADD_CODE, **code._asdict())


def find_code(session: Session, code: str) -> Code | None:
    """An unused code, whether or not it has expired."""
    return session.first(_FIND_CODE, code=code)


def _in(group: Group) -> dict[str, str]:
    return {"in_channel": group.channel, "in_bot": group.bot, "in_chat": group.chat}
