"""Whom does the clock make us remind, and with which words?"""

from collections.abc import Sequence
from datetime import date, datetime

from handlers.campaign import Campaign
from handlers.letters import Post, to_member
from handlers.messages import Message, name_of
from handlers.rules.periods import Period, ends, local, month_of, week_of
from handlers.words import common
from handlers.words import nudges as words
from storage import checkins, findings, people
from storage.database import Session
from storage.people import Person
from storage.units import Place

WEEKLY_KINDS = ("youth",)


def period_of(kind: str, due: datetime) -> Period:
    """The week or month a reminder that was due then is about."""
    day = local(due).date()
    return week_of(day) if kind == "weekly_reminder" else month_of(day)


def is_weekly(person: Person) -> bool:
    """Whether the weekly reminder is theirs; of two kinds the stricter holds."""
    return person.kind in WEEKLY_KINDS or person.also_kind in WEEKLY_KINDS


def missing(session: Session, kind: str, unit: str, period: Period) -> list[Person]:
    """Members of the kind without a report or a finding of their own in the period."""
    weekly = kind == "weekly_reminder"
    reported = checkins.reported(session, unit, period.first, period.last)
    reported |= findings.found_by(session, unit, period.first, period.last)
    return [
        person
        for person in people.of_unit(session, unit)
        if is_weekly(person) == weekly and person.id not in reported
    ]


def remind(
    session: Session,
    campaign: Campaign,
    kind: str,
    unit: Place,
    members: Sequence[Person],
    due: datetime,
    now: datetime,
) -> int:
    """Write the reminders of one period, each person's once; returns how many were written."""
    period = period_of(kind, due)
    need = _need(session, unit, now)
    sentence = words.WEEKLY if kind == "weekly_reminder" else words.MONTHLY
    written = 0
    for person in members:
        message = Message(sentence.format(name=name_of(person.id), need=need))
        post = Post("nudge", f"{kind}:{person.id}:{period.key}", ends(period.last), person.id)
        written += to_member(session, campaign, now, person.id, message, post)
    return written


def _need(session: Session, unit: Place, now: datetime) -> str:
    """What the unit still lacks this month, "" when it lacks nothing."""
    today: date = local(now).date()
    lacking = unit.quota - checkins.of_pool(session, unit.pool, month_of(today).key)
    if lacking <= 0:
        return ""
    return words.NEED.format(
        unit=common.capital(unit.name), missing=common.number(lacking), month=today.month
    )
