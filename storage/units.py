"""Which units and hamlets take part, and what is asked of them?"""

from typing import NamedTuple

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import Hamlet, Quota, Unit, table_of

_unit, _hamlet, _quota = (table_of(model) for model in (Unit, Hamlet, Quota))


class Place(NamedTuple):
    """A unit; `quota` are the samples a month asked of its pool, `sharing` how many units share them."""

    code: str
    name: str
    referral_code: str
    quota_id: int
    quota: int
    sharing: int


class HamletRow(NamedTuple):
    """A hamlet; `merged_into` names the hamlet that took it in."""

    id: int
    unit: str
    name: str
    aliases: list[str]
    merged_into: int | None


_sharing = select(func.count()).where(_unit.alias("u").c.quota_id == _quota.c.id).scalar_subquery()
_PLACES = select(
    _unit.c.code, _unit.c.name, _unit.c.referral_code, _quota.c.id, _quota.c.samples, _sharing
).join(_quota, _quota.c.id == _unit.c.quota_id)
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
_ADD_QUOTA = Statement(insert(_quota).values(name=bindparam("name"), samples=bindparam("samples")))
_SET_QUOTA = Statement(
    update(_quota).where(_quota.c.id == bindparam("key")).values(samples=bindparam("value"))
)
_SET_POOL = Statement(
    update(_unit).where(_unit.c.code == bindparam("key")).values(quota_id=bindparam("value"))
)
_PUT = Statement(
    upsert(_unit)
    .values({n: bindparam(n) for n in ("code", "name", "province", "quota_id", "referral_code")})
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
    """Make sure a unit is there; an existing one keeps its quota's pool."""
    if (found := unit(session, code)) is None:
        number = session.add(_ADD_QUOTA, name=name, samples=quota)
        session.run(
            _PUT, code=code, name=name, province=province, quota_id=number, referral_code=referral_code
        )
        session.forget()
        return session.one(_ONE, code=code)
    return found


def set_quota(session: Session, place: Place, samples: int) -> None:
    """Ask another number of samples of the unit (and of those that share its quota)."""
    session.run(_SET_QUOTA, key=place.quota_id, value=samples)
    session.forget()


def set_referral_code(session: Session, code: str, referral_code: str) -> None:
    """The referral code comes from the province's annex; it is never invented."""
    session.run(_SET_REFERRAL, key=code, value=referral_code)
    session.forget()


def share_quota(session: Session, code: str, quota_id: int) -> None:
    """Let a unit fill another's quota together with it: a pool."""
    session.run(_SET_POOL, key=code, value=quota_id)
    session.forget()


def hamlets(session: Session, code: str) -> list[HamletRow]:
    """The hamlets of a unit, merged ones too (people go on using their names)."""
    return session.remembered(("hamlets", code), lambda: session.all(_HAMLETS, unit=code))


def hamlet(session: Session, number: int) -> HamletRow | None:
    """A hamlet by id."""
    return session.remembered(("hamlet", number), lambda: session.first(_HAMLET, id=number))


def hamlet_named(session: Session, code: str, folded: str) -> HamletRow | None:
    """A hamlet by its folded name."""
    return session.first(_HAMLET_NAMED, unit=code, folded=folded)


def add_hamlet(session: Session, code: str, name: str, folded: str, aliases: list[str] | None = None) -> int:
    """Add a hamlet, or find the one with that folded name; returns the id."""
    if (found := hamlet_named(session, code, folded)) is not None:
        return found.id
    session.forget()
    return session.add(_ADD_HAMLET, unit=code, name=name, folded=folded, aliases=aliases or [])
