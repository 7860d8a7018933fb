"""What stands on the boards, in a group on Sunday evening and on request?"""

from datetime import datetime
from typing import Any

from handlers.campaign import Campaign
from handlers.messages import Message, name_of
from handlers.places import hamlet_name
from handlers.rules.leaderboard import Board, board, board_by_share
from handlers.rules.periods import Period, is_open, local, month_of, week_of
from handlers.words import common
from handlers.words import groups as group_words
from handlers.words import progress as words
from storage import checkins, units
from storage.database import Session
from storage.units import Place

MOST_PEOPLE, MOST_HAMLETS, MOST_COMMUNES = 10, 10, 15


def text(session: Session, campaign: Campaign, unit: Place, month: Period, now: datetime) -> str:
    """People of the unit, its hamlets, and the units of the campaign by share of their quota."""
    day = local(now).date()
    final = not is_open(month.last, day, campaign.close_after_days)
    at = words.FINAL if final else words.AS_OF.format(at=f"{local(now):%H:%M} {day.day}/{day.month}")
    title = words.BOARD_TITLE.format(unit=unit.name, month=month.first.month, at=at)
    parts = [_people(session, unit, month), _hamlets(session, unit, month), _communes(session, month)]
    return "\n\n".join(part for part in [title, *parts] if part)


def weekly(session: Session, campaign: Campaign, unit: Place, due: datetime, now: datetime) -> Message:
    """The Sunday board of the week in which it was due."""
    week = week_of(local(due).date())
    done = checkins.in_unit(session, unit.code, week.first, week.last)
    sentences = (
        (group_words.WEEKLY, group_words.THANKS) if done else (group_words.QUIET_WEEK, group_words.INVITE)
    )
    opening, closing = (each.format(unit=unit.name, week=common.number(done)) for each in sentences)
    standings = text(session, campaign, unit, month_of(week.last), now)
    return Message("\n\n".join([opening, standings, closing]))


def _people(session: Session, unit: Place, month: Period) -> str:
    shares = checkins.by_member(session, unit.code, month.first, month.last)
    found = board([(share.key or 0, share.samples) for share in shares], MOST_PEOPLE)
    if not found.rows:
        return words.NOBODY_YET
    rows = [
        words.PEOPLE_ROW.format(rank=r.rank, who=name_of(r.who, "board"), samples=common.number(r.samples))
        for r in found.rows
    ]
    return "\n".join([words.PEOPLE, *rows, *_others(words.OTHERS, found)])


def _hamlets(session: Session, unit: Place, month: Period) -> str:
    shares = checkins.by_hamlet(session, unit.code, month.first, month.last)
    named = [(hamlet_name(session, share.key) or words.ELSEWHERE, share.samples) for share in shares]
    found = board(named, MOST_HAMLETS)
    rows = [
        words.HAMLET_ROW.format(rank=r.rank, who=r.who, samples=common.number(r.samples)) for r in found.rows
    ]
    return "\n".join([words.HAMLETS, *rows, *_others(words.OTHER_HAMLETS, found)]) if rows else ""


def _communes(session: Session, month: Period) -> str:
    every = units.every(session)
    if len(every) < 2:
        return ""
    scores = [(unit, checkins.of_pool(session, unit.pool, month.key), unit.quota) for unit in every]
    if not any(samples for _, samples, _ in scores):
        return ""
    found = board_by_share(scores, MOST_COMMUNES)
    rows = [
        words.COMMUNE_ROW.format(
            rank=row.rank,
            who=common.capital(row.who.name),
            percent=row.samples * 100 // row.who.quota,
            samples=common.number(row.samples),
            quota=common.number(row.who.quota),
        )
        for row in found.rows
    ]
    return "\n".join([words.COMMUNES, *rows, *_others(words.OTHER_COMMUNES, found)])


def _others(sentence: str, found: Board[Any]) -> list[str]:
    """What the others gave together; of a single one it would be that one's own figure."""
    alone = found.others == 1 and "{samples}" in sentence
    if not found.others or alone:
        return []
    return [sentence.format(others=found.others, samples=common.number(found.others_samples))]
