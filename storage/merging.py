"""What moves when two members turn out to be one person, and how is it undone?

Counters never change: a report keeps its unit and day, only whose it is changes.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, null, or_, select, update

from storage import people
from storage.database import Query, Session, Statement
from storage.people import Account, Person
from storage.tables import CheckIn, Consent, Contact, Member, Merge, NoSignal, Question, matches, table_of

_merge, _contact, _consent, _member = (table_of(model) for model in (Merge, Contact, Consent, Member))
_OWNED = {str(model.__tablename__): table_of(model) for model in (CheckIn, NoSignal, Question, Consent)}
_WROTE = ("check_in", "question")
"""What was written in a chat, by which it can be told apart later."""


class Merged(NamedTuple):
    """A merge that can be undone."""

    id: int
    kept: int
    gone: int
    moved: dict[str, Any]
    before: dict[str, Any]
    merged_at: datetime


_COLUMNS = [_merge.c[name] for name in Merged._fields]
_ADD = Statement(insert(_merge).values({name: bindparam(name) for name in Merged._fields[1:]}))
_FIND = Query(select(*_COLUMNS).where(_merge.c.id == bindparam("id"), _merge.c.undone_at.is_(None)), Merged)
_LATER = Query(
    select(_merge.c.id).where(
        _merge.c.id > bindparam("id"),
        _merge.c.undone_at.is_(None),
        or_(
            _merge.c.kept.in_([bindparam("one"), bindparam("other")]),
            _merge.c.gone.in_([bindparam("one"), bindparam("other")]),
        ),
    ),
    int,
)
_PARTS = Query(
    select(_merge.c.gone).where(_merge.c.kept == bindparam("kept"), _merge.c.undone_at.is_(None)), int
)
_UNDONE = Statement(update(_merge).where(_merge.c.id == bindparam("key")).values(undone_at=bindparam("now")))
_IDS = {
    name: Query(select(table.c.id).where(table.c.member == bindparam("member")), int)
    for name, table in _OWNED.items()
}
_GIVE = {
    name: Statement(
        update(table)
        .where(table.c.id == bindparam("row"), table.c.member == bindparam("of_member"))
        .values(member=bindparam("to_member"))
    )
    for name, table in _OWNED.items()
}
_GIVE_WRITTEN = [
    Statement(
        update(_OWNED[name])
        .where(
            _OWNED[name].c.member == bindparam("of_member"),
            *matches(_OWNED[name], "channel", "bot", "chat"),
        )
        .values(member=bindparam("to_member"))
    )
    for name in _WROTE
]
_GIVE_CONTACT = Statement(
    update(_contact)
    .where(
        *matches(_contact, "channel", "bot", "user"),
        _contact.c.member == bindparam("of_member"),
    )
    .values(member=bindparam("to_member"))
)
_LIVE_CONSENTS = Query(
    select(_consent.c.id)
    .where(_consent.c.member == bindparam("member"), _consent.c.withdrawn_at.is_(None))
    .order_by(_consent.c.given_at.desc(), _consent.c.id.desc()),
    int,
)
_SUPERSEDE = Statement(
    update(_consent).where(_consent.c.id == bindparam("key")).values(withdrawn_at=bindparam("now"))
)
_RESTORE = Statement(update(_consent).where(_consent.c.id == bindparam("key")).values(withdrawn_at=null()))
_FORGET = Statement(
    delete(_merge).where(or_(_merge.c.kept == bindparam("one"), _merge.c.gone == bindparam("other")))
)
_SETTLED = _merge.c.merged_at < bindparam("before_then")
_BLANK = Statement(
    update(_member)
    .where(
        _member.c.id.in_(select(_merge.c.gone).where(_SETTLED, _merge.c.undone_at.is_(None))),
        _member.c.name != "",
    )
    .values(name="", phone="")
)
_EMPTY = Statement(update(_merge).where(_SETTLED, _merge.c.moved != {}).values(moved={}, before={}))


def merge(session: Session, kept: Person, gone: Person, rank: str, also_kind: str, now: datetime) -> int:
    """Make `gone` a part of `kept`: earlier join, later consent, all reports; returns the merge's number."""
    moved: dict[str, Any] = {name: session.all(ids, member=gone.id) for name, ids in _IDS.items()}
    moved["contact"] = [list(account) for account in people.accounts(session, gone.id)]
    before: dict[str, Any] = {
        "kept": {"rank": kept.rank, "also_kind": kept.also_kind, "joined_at": kept.joined_at.isoformat()},
        "left_at": gone.left_at.isoformat() if gone.left_at else None,
    }
    _give(session, moved, gone.id, kept.id)
    before["superseded"] = _supersede(session, kept.id, now)
    joined = min(kept.joined_at, gone.joined_at)
    people.change(session, kept.id, rank=rank, also_kind=also_kind, joined_at=joined)
    people.change(session, gone.id, left_at=gone.left_at or now)
    return session.add(_ADD, kept=kept.id, gone=gone.id, moved=moved, before=before, merged_at=now)


def find(session: Session, number: int) -> Merged | None:
    """A merge that has not been undone."""
    return session.first(_FIND, id=number)


def is_last(session: Session, merged: Merged) -> bool:
    """Whether no later merge has changed either member: only then can it be undone."""
    return session.first(_LATER, id=merged.id, one=merged.kept, other=merged.gone) is None


def undo(session: Session, merged: Merged, now: datetime) -> None:
    """Two members again; what was written since in a private chat of the second goes to the second."""
    _give(session, merged.moved, merged.kept, merged.gone)
    for row in merged.moved["contact"]:
        _give_written(session, merged, Account(*row))
    for number in merged.before["superseded"]:
        session.run(_RESTORE, key=number)
    kept, left_at = merged.before["kept"], merged.before["left_at"]
    joined = datetime.fromisoformat(kept["joined_at"])
    people.change(session, merged.kept, rank=kept["rank"], also_kind=kept["also_kind"], joined_at=joined)
    people.change(session, merged.gone, left_at=datetime.fromisoformat(left_at) if left_at else None)
    session.run(_UNDONE, key=merged.id, now=now)


def parts_of(session: Session, number: int) -> list[int]:
    """Every member who became a part of this one, and of those."""
    parts = session.all(_PARTS, kept=number)
    return [*parts, *(deeper for part in parts for deeper in parts_of(session, part))]


def forget(session: Session, number: int) -> None:
    """No merge this member had a part in can be undone any more."""
    session.run(_FORGET, one=number, other=number)


def tidy(session: Session, before: datetime) -> None:
    """Too late to undo: name of the second and the list of what was moved are no longer needed."""
    session.run(_BLANK, before_then=before)
    session.run(_EMPTY, before_then=before)


def _give(session: Session, moved: dict[str, Any], of_member: int, to_member: int) -> None:
    whose = {"of_member": of_member, "to_member": to_member}
    for name, statement in _GIVE.items():
        session.many(statement, ({"row": row, **whose} for row in moved[name]))
    session.many(_GIVE_CONTACT, (_at(row[:3]) | whose for row in moved["contact"]))


def _at(names: Iterable[str]) -> dict[str, Any]:
    return {f"in_{part}": name for part, name in zip(("channel", "bot", "user"), names, strict=True)}


def _give_written(session: Session, merged: Merged, account: Account) -> None:
    if not account.chat:
        return
    where = {"in_channel": account.channel, "in_bot": account.bot, "in_chat": account.chat}
    for statement in _GIVE_WRITTEN:
        session.run(statement, of_member=merged.kept, to_member=merged.gone, **where)


def _supersede(session: Session, number: int, now: datetime) -> list[int]:
    """One consent holds, the one given last; returns the others."""
    superseded = session.all(_LIVE_CONSENTS, member=number)[1:]
    for consent in superseded:
        session.run(_SUPERSEDE, key=consent, now=now)
    return superseded
