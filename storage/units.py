"""Which units and hamlets take part, and what is asked of them?"""

from typing import NamedTuple

from sqlalchemy import bindparam, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import Hamlet, Member, Unit, table_of

_unit, _hamlet, _member = (table_of(model) for model in (Unit, Hamlet, Member))
_pool = _unit.alias("pool_unit")


class Place(NamedTuple):
    """A unit; `quota` are the samples a month asked of its pool together, `sharing` how many units it has."""

    code: str
    name: str
    referral_code: str
    pool: str
    quota: int
    sharing: int


class HamletRow(NamedTuple):
    """A hamlet; `merged_into` names the hamlet that took it in."""

    id: int
    unit: str
    name: str
    aliases: list[str]
    merged_into: int | None


_sharing = select(func.count()).where(_unit.alias("u").c.pool == _pool.c.code).scalar_subquery()
_PLACES = select(
    _unit.c.code, _unit.c.name, _unit.c.referral_code, _pool.c.code, _pool.c.quota, _sharing
).join(_pool, _pool.c.code == _unit.c.pool)
_ONE = Query(_PLACES.where(_unit.c.code == bindparam("code")), Place)
_ALL = Query(_PLACES.order_by(_unit.c.code), Place)
_HAMLET_COLUMNS = [_hamlet.c[name] for name in HamletRow._fields]
_HAMLETS = Query(
    select(*_HAMLET_COLUMNS).where(_hamlet.c.unit == bindparam("unit")).order_by(_hamlet.c.id), HamletRow
)
_HAMLET = Query(select(*_HAMLET_COLUMNS).where(_hamlet.c.id == bindparam("id")), HamletRow)
_HAMLET_NAMED = Query(
    select(*_HAMLET_COLUMNS).where(
        _hamlet.c.unit == bindparam("unit"), _hamlet.c.folded == bindparam("folded")
    ),
    HamletRow,
)
_ADD_HAMLET = Statement(
    insert(_hamlet).values({n: bindparam(n) for n in ("unit", "name", "folded", "aliases")})
)
_SET_ALIASES = Statement(
    update(_hamlet).where(_hamlet.c.id == bindparam("key")).values(aliases=bindparam("value"))
)
_MERGE = Statement(
    update(_hamlet)
    .where(
        _hamlet.c.unit == bindparam("in_unit"),
        or_(_hamlet.c.id == bindparam("key"), _hamlet.c.merged_into == bindparam("key")),
    )
    .values(merged_into=bindparam("value"))
)
_MOVE_HOME = Statement(
    update(_member).where(_member.c.hamlet == bindparam("key")).values(hamlet=bindparam("value"))
)
_SET_QUOTA = Statement(update(_unit).where(_unit.c.code == bindparam("key")).values(quota=bindparam("value")))
_SET_POOL = Statement(update(_unit).where(_unit.c.code == bindparam("key")).values(pool=bindparam("value")))
_PUT = Statement(
    upsert(_unit)
    .values({n: bindparam(n) for n in ("code", "name", "province", "quota", "pool", "referral_code")})
    .on_conflict_do_nothing()
)
_SET_REFERRAL = Statement(
    update(_unit).where(_unit.c.code == bindparam("key")).values(referral_code=bindparam("value"))
)


def unit(session: Session, code: str) -> Place | None:
    """A unit by its code."""
    return session.remembered(("unit", code), lambda: session.first(_ONE, code=code))


def every(session: Session) -> list[Place]:
    """Every unit of the campaign, by code."""
    return session.remembered("units", lambda: session.all(_ALL))


def put(session: Session, code: str, name: str, province: str, quota: int, referral_code: str = "") -> Place:
    """Make sure a unit is there; an existing one keeps its quota and its pool."""
    values = {
        "name": name,
        "province": province,
        "quota": quota,
        "pool": code,
        "referral_code": referral_code,
    }
    if session.run(_PUT, code=code, **values):
        session.forget()
    return session.one(_ONE, code=code)


def set_quota(session: Session, code: str, samples: int) -> None:
    """Ask another number of samples of the unit and of those in its pool."""
    session.run(_SET_QUOTA, key=code, value=samples)
    session.forget()


def set_pool(session: Session, code: str, pool: str) -> None:
    """Let a unit fill the quota of `pool` together with it; its own code: alone again."""
    session.run(_SET_POOL, key=code, value=pool)
    session.forget()


def set_referral_code(session: Session, code: str, referral_code: str) -> None:
    """The referral code comes from the province's annex; it is never invented."""
    session.run(_SET_REFERRAL, key=code, value=referral_code)
    session.forget()


def hamlets(session: Session, code: str) -> list[HamletRow]:
    """The hamlets of a unit, merged ones too (people go on using their names)."""
    return session.remembered(("hamlets", code), lambda: session.all(_HAMLETS, unit=code))


def hamlet(session: Session, number: int) -> HamletRow | None:
    """A hamlet by id."""
    return session.remembered(("hamlet", number), lambda: session.first(_HAMLET, id=number))


def merge_hamlet(session: Session, code: str, number: int, into: int) -> None:
    """One hamlet becomes part of another; what was merged into it before and who lives there go along."""
    session.run(_MERGE, in_unit=code, key=number, value=into)
    session.run(_MOVE_HOME, key=number, value=into)
    session.forget()


def hamlet_named(session: Session, code: str, folded: str) -> HamletRow | None:
    """A hamlet by its folded name."""
    return session.first(_HAMLET_NAMED, unit=code, folded=folded)


def add_hamlet(session: Session, code: str, name: str, folded: str, aliases: list[str] | None = None) -> int:
    """Add a hamlet, or find the one with that folded name; returns the id."""
    if (found := hamlet_named(session, code, folded)) is not None:
        return found.id
    session.forget()
    return session.add(_ADD_HAMLET, unit=code, name=name, folded=folded, aliases=aliases or [])


def set_aliases(session: Session, number: int, aliases: list[str]) -> None:
    """The further names people use for a hamlet."""
    session.run(_SET_ALIASES, key=number, value=aliases)
    session.forget()
