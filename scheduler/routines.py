"""What is due, and what does it make us say?

A routine's next due time is claimed by compare-and-set, and each letter carries a once-key: a restart, an
overlap or a second process never sends twice. What was missed is still done while it is worth saying.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from handlers import boards, nudges
from handlers.campaign import Campaign
from handlers.hours import is_day_off
from handlers.letters import Post, to_group
from handlers.rules.cadence import Cadence, next_due, read_cadence, write_cadence
from handlers.rules.periods import ends, local, week_of
from storage import groups, routines, units
from storage.database import Session, is_trouble
from storage.routines import Due
from storage.units import Place

log = logging.getLogger(__name__)
SLICE = 200
"""People a commit: replies never wait long behind a broadcast."""
BOARD_WORTH = timedelta(hours=12)

Slice = Callable[[Session, Campaign, Due, Place, datetime], bool]
"""Does one slice; True when the routine is done."""


def plan(session: Session, campaign: Campaign, now: datetime) -> None:
    """Make sure every unit has its routines, at the cadence and with the holidays the office has set.

    A run that was missed stays due.
    """
    planned = {(routine.unit, routine.kind): routine for routine in routines.every(session)}
    for code, kind in planned:
        if kind not in KINDS:
            routines.drop(session, code, kind)
    for unit in units.every(session):
        for kind in KINDS:
            cadence = cadence_of(campaign, kind)
            first = _next(campaign, kind, cadence, now)
            known = planned.get((unit.code, kind))
            if known is None:
                routines.put(session, unit.code, kind, write_cadence(cadence), first)
            elif known.cadence != write_cadence(cadence) or now < known.next_due_at != first:
                routines.reschedule(session, unit.code, kind, write_cadence(cadence), first)


def tick(session: Session, campaign: Campaign, now: datetime) -> bool:
    """Do one slice of the routine that has been due longest; False when nothing is due."""
    routine = routines.due(session, now)
    if routine is None:
        return False
    if _one_slice(session, campaign, routine, now):
        cadence = read_cadence(routine.cadence)
        routines.done(session, routine, _next(campaign, routine.kind, cadence, max(routine.next_due_at, now)))
    return True


def _one_slice(session: Session, campaign: Campaign, routine: Due, now: datetime) -> bool:
    """True when the routine is done. One that breaks is done too: it would keep all others back for ever."""
    unit = units.unit(session, routine.unit)
    if unit is None:
        return True
    try:
        with session.savepoint():
            return KINDS[routine.kind](session, campaign, routine, unit, now)
    except Exception as error:
        if is_trouble(error):
            raise
        log.exception("a routine failed: %s of %s", routine.kind, routine.unit)
        return True


def cadence_of(campaign: Campaign, kind: str) -> Cadence:
    """What the office has set for a kind of routine."""
    cadence: Cadence = getattr(campaign, kind)
    return cadence


def _next(campaign: Campaign, kind: str, cadence: Cadence, after: datetime) -> datetime:
    if kind == "weekly_board":
        return next_due(cadence, after)
    return next_due(cadence, after, lambda day: is_day_off(campaign, day))


def _remind(session: Session, campaign: Campaign, routine: Due, unit: Place, now: datetime) -> bool:
    period = nudges.period_of(routine.kind, routine.next_due_at)
    if now >= ends(period.last):
        return True
    missing = nudges.missing(session, routine.kind, unit.code, period)
    left = [person for person in missing if person.id > routine.cursor]
    nudges.remind(session, campaign, routine.kind, unit, left[:SLICE], routine.next_due_at, now)
    if len(left) <= SLICE:
        return True
    routines.slice_done(session, routine, left[SLICE - 1].id)
    return False


def _board(session: Session, campaign: Campaign, routine: Due, unit: Place, now: datetime) -> bool:
    if now >= routine.next_due_at + BOARD_WORTH:
        return True
    message = boards.weekly(session, campaign, unit, routine.next_due_at, now)
    week = week_of(local(routine.next_due_at).date()).key
    for group in groups.of_unit(session, unit.code):
        once = f"board:{group.channel}:{group.bot}:{group.chat}:{week}"
        post = Post("board", once, routine.next_due_at + BOARD_WORTH)
        to_group(session, campaign, now, group, message, post)
    return True


KINDS: Mapping[str, Slice] = {"weekly_reminder": _remind, "monthly_reminder": _remind, "weekly_board": _board}
