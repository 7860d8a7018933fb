"""What was reported, by whom, for where, and how much does it come to?"""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.database import Query, Session, Statement
from storage.tables import CheckIn, Hamlet, Member, Tally, Unit, table_of

_checkin, _tally, _member, _hamlet, _unit = (
    table_of(model) for model in (CheckIn, Tally, Member, Hamlet, Unit)
)


class NewCheckIn(NamedTuple):
    """A report to book; `samples` 1–300."""

    member: int
    unit: str
    hamlet: int | None
    day: date
    samples: int
    download_mbps: float | None
    upload_mbps: float | None
    ping_ms: float | None
    carrier: str | None
    for_others: bool
    channel: str
    bot: str
    chat: str
    message: str
    reported_at: datetime


class Report(NamedTuple):
    """A booked report."""

    id: int
    member: int
    unit: str
    hamlet: int | None
    day: date
    samples: int
    download_mbps: float | None
    upload_mbps: float | None
    ping_ms: float | None
    carrier: str | None
    reported_at: datetime
    channel: str
    bot: str
    chat: str


class Share(NamedTuple):
    """Samples of one member or hamlet."""

    key: int | None
    samples: int


class Listed(NamedTuple):
    """A live report with what a list of them says about the member and the place, as both are today."""

    day: date
    member: int
    name: str
    kind: str
    member_unit: str
    left_at: datetime | None
    hamlet: str | None
    samples: int
    carrier: str | None
    download_mbps: float | None
    upload_mbps: float | None
    ping_ms: float | None
    for_others: bool


_REPORT = [_checkin.c[name] for name in Report._fields]
_LIVE = _checkin.c.withdrawn_at.is_(None)
_BETWEEN = _checkin.c.day.between(bindparam("first"), bindparam("last"))
_total = func.coalesce(func.sum(_checkin.c.samples), 0)

_ADD = Statement(insert(_checkin).values({name: bindparam(name) for name in NewCheckIn._fields}))
_CHANGE = Statement(
    update(_checkin)
    .where(_checkin.c.id == bindparam("key"), _LIVE)
    .values(
        {
            name: bindparam(name)
            for name in ("day", "samples", "hamlet", "carrier", "download_mbps", "upload_mbps", "ping_ms")
        }
    )
)
_WITHDRAW = Statement(
    update(_checkin).where(_checkin.c.id == bindparam("key"), _LIVE).values(withdrawn_at=bindparam("now"))
)
_tallied = upsert(_tally).values({name: bindparam(name) for name in ("unit", "month", "samples")})
_COUNT = Statement(
    _tallied.on_conflict_do_update(
        index_elements=["unit", "month"], set_={"samples": _tally.c.samples + _tallied.excluded.samples}
    )
)
_LAST = Query(
    select(*_REPORT)
    .where(_checkin.c.member == bindparam("member"), _LIVE, _checkin.c.reported_at >= bindparam("since"))
    .order_by(_checkin.c.id.desc())
    .limit(1),
    Report,
)
_first = _checkin.alias("first")
_TOGETHER = Query(
    select(*_REPORT)
    .join(_first, _first.c.id == bindparam("id"))
    .where(
        _checkin.c.member == bindparam("member"),
        *(_checkin.c[name] == _first.c[name] for name in ("channel", "bot", "chat", "message")),
        _LIVE,
    )
    .order_by(_checkin.c.id),
    Report,
)
_FROM_MESSAGE = Query(
    select(*_REPORT).where(
        _checkin.c.member == bindparam("member"),
        _checkin.c.channel == bindparam("channel"),
        _checkin.c.bot == bindparam("bot"),
        _checkin.c.chat == bindparam("chat"),
        _checkin.c.message == bindparam("message"),
        _LIVE,
    ),
    Report,
)
_OF_DAY = Query(
    select(_total).where(_checkin.c.member == bindparam("member"), _checkin.c.day == bindparam("day"), _LIVE),
    int,
)
_OF_MEMBER = Query(select(_total).where(_checkin.c.member == bindparam("member"), _BETWEEN, _LIVE), int)
_OF_HAMLET = Query(
    select(_total).where(
        _checkin.c.unit == bindparam("unit"), _checkin.c.hamlet == bindparam("hamlet"), _BETWEEN, _LIVE
    ),
    int,
)
_OF_POOL = Query(
    select(func.coalesce(func.sum(_tally.c.samples), 0))
    .join(_unit, _unit.c.code == _tally.c.unit)
    .where(_unit.c.pool == bindparam("pool"), _tally.c.month == bindparam("month")),
    int,
)
_IN_UNIT = Query(select(_total).where(_checkin.c.unit == bindparam("unit"), _BETWEEN, _LIVE), int)
_BY_MEMBER = Query(
    select(_checkin.c.member, _total)
    .where(_checkin.c.unit == bindparam("unit"), _BETWEEN, _LIVE)
    .group_by(_checkin.c.member),
    Share,
)
_BY_HAMLET = Query(
    select(func.coalesce(_hamlet.c.merged_into, _hamlet.c.id), _total)
    .select_from(_checkin.join(_hamlet, _hamlet.c.id == _checkin.c.hamlet, isouter=True))
    .where(_checkin.c.unit == bindparam("unit"), _BETWEEN, _LIVE)
    .group_by(func.coalesce(_hamlet.c.merged_into, _hamlet.c.id)),
    Share,
)
_REPORTED = Query(
    select(_checkin.c.member)
    .distinct()
    .join(_member, _member.c.id == _checkin.c.member)
    .where(_member.c.unit == bindparam("unit"), _BETWEEN, _LIVE, _checkin.c.for_others.is_(False)),
    int,
)
_named = _hamlet.alias("named")
_LISTED = Query(
    select(
        _checkin.c.day,
        _member.c.id,
        _member.c.name,
        _member.c.kind,
        _member.c.unit,
        _member.c.left_at,
        _named.c.name,
        *(_checkin.c[name] for name in Listed._fields[7:]),
    )
    .select_from(
        _checkin.join(_member, _member.c.id == _checkin.c.member)
        .join(_hamlet, _hamlet.c.id == _checkin.c.hamlet, isouter=True)
        .join(_named, _named.c.id == func.coalesce(_hamlet.c.merged_into, _hamlet.c.id), isouter=True)
    )
    .where(_checkin.c.unit == bindparam("unit"), _BETWEEN, _LIVE)
    .order_by(_checkin.c.day, _checkin.c.id),
    Listed,
)


def add(session: Session, new: NewCheckIn) -> int:
    """Book a report and count it; returns its id."""
    number = session.add(_ADD, **new._asdict())
    count(session, new.unit, new.day, new.samples)
    return number


def change(session: Session, old: Report, new: Report) -> None:
    """Replace what a live report says; the counters move with it."""
    fields = {name: getattr(new, name) for name in ("day", "samples", "hamlet", "carrier")}
    speeds = {name: getattr(new, name) for name in ("download_mbps", "upload_mbps", "ping_ms")}
    if session.run(_CHANGE, key=old.id, **fields, **speeds):
        for day, samples in sorted([(old.day, -old.samples), (new.day, new.samples)]):
            count(session, old.unit, day, samples)


def withdraw(session: Session, report: Report, now: datetime) -> None:
    """Take a live report back; the counters move with it."""
    if session.run(_WITHDRAW, key=report.id, now=now):
        count(session, report.unit, report.day, -report.samples)


def count(session: Session, unit: str, day: date, samples: int) -> None:
    """Move the unit's counter of the day's month."""
    session.run(_COUNT, unit=unit, month=f"{day:%Y-%m}", samples=samples)


def last_of(session: Session, member: int, since: datetime) -> Report | None:
    """A member's newest live report made after `since`."""
    return session.first(_LAST, member=member, since=since)


def together(session: Session, report: Report) -> list[Report]:
    """The live reports made from the same message: one message may name several places or days."""
    return session.all(_TOGETHER, member=report.member, id=report.id)


def from_message(
    session: Session, member: int, channel: str, bot: str, chat: str, message: str
) -> Report | None:
    """The member's live report that was made from this very message."""
    return session.first(_FROM_MESSAGE, member=member, channel=channel, bot=bot, chat=chat, message=message)


def of_day(session: Session, member: int, day: date) -> int:
    """Live samples a member reported for a day."""
    return session.one(_OF_DAY, member=member, day=day)


def of_member(session: Session, member: int, first: date, last: date) -> int:
    """Live samples a member reported for these days."""
    return session.one(_OF_MEMBER, member=member, first=first, last=last)


def of_hamlet(session: Session, unit: str, hamlet: int, first: date, last: date) -> int:
    """Live samples of a hamlet."""
    return session.one(_OF_HAMLET, unit=unit, hamlet=hamlet, first=first, last=last)


def of_pool(session: Session, pool: str, month: str) -> int:
    """Live samples in a month ("2026-11") of all units that share a quota, from the counters."""
    return session.one(_OF_POOL, pool=pool, month=month)


def in_unit(session: Session, unit: str, first: date, last: date) -> int:
    """Live samples of a unit between two days, added up."""
    return session.one(_IN_UNIT, unit=unit, first=first, last=last)


def by_member(session: Session, unit: str, first: date, last: date) -> list[Share]:
    """Live samples made in a unit, for each member."""
    return session.all(_BY_MEMBER, unit=unit, first=first, last=last)


def by_hamlet(session: Session, unit: str, first: date, last: date) -> list[Share]:
    """Live samples made in a unit, for each hamlet (merged ones with the hamlet that took them in)."""
    return session.all(_BY_HAMLET, unit=unit, first=first, last=last)


def reported(session: Session, unit: str, first: date, last: date) -> set[int]:
    """Members of a unit who reported for themselves; a report for other people keeps no cadence."""
    return set(session.all(_REPORTED, unit=unit, first=first, last=last))


def listed(session: Session, unit: str, first: date, last: date) -> list[Listed]:
    """Every live report made in a unit, by day; a merged hamlet under the one that took it in."""
    return session.all(_LISTED, unit=unit, first=first, last=last)
