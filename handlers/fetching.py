"""What stands in the file that a lead fetches?"""

from datetime import datetime

from handlers.files import CHECKINS, Visit, visit
from handlers.rules.periods import local_day, month_of
from handlers.rules.sheets import Cell, as_csv
from handlers.words import common
from handlers.words import files as words
from storage import audit, checkins, tickets
from storage.checkins import Listed
from storage.database import Session


def take(session: Session, secret: str, now: datetime) -> Visit | None:
    """Use the address up and write down who fetched what; "open" is only who was first. None: dead."""
    found = visit(session, secret, now)
    if found is None or found.purpose != CHECKINS:
        return None
    if found.standing == "open":
        tickets.use(session, found.ticket, now)
        month = month_of(local_day(now)).key
        unit = found.member.unit
        audit.note(session, now, found.member.id, "check-ins fetched", unit=unit, month=month)
    return found


def sheet(session: Session, unit: str, now: datetime) -> bytes:
    """This month's live reports of a unit as CSV."""
    month = month_of(local_day(now))
    rows = checkins.listed(session, unit, month.first, month.last)
    return as_csv([words.COLUMNS, *(_row(unit, row) for row in rows)])


def file_name(unit: str, now: datetime) -> str:
    """ "mau-do-03217-2026-11.csv" """
    return f"mau-do-{unit}-{month_of(local_day(now)).key}.csv"


def _row(unit: str, row: Listed) -> tuple[Cell, ...]:
    return (
        row.day,
        *_who(unit, row),
        row.hamlet,
        row.samples,
        common.CARRIERS.get(row.carrier or "", row.carrier),
        row.download_mbps,
        row.upload_mbps,
        row.ping_ms,
        words.FOR_OTHERS if row.for_others else "",
    )


def _who(unit: str, row: Listed) -> tuple[str, str]:
    """Name and kind. People consented that their own commune's leads see them, while they take part."""
    if row.left_at is not None:
        return words.HAS_LEFT, ""
    if row.member_unit != unit:
        return words.FROM_ELSEWHERE, ""
    return row.name, common.KINDS.get(row.kind, row.kind)
