"""What stands in the file that a lead fetches?"""

from datetime import datetime

from handlers.campaign import Campaign
from handlers.files import CHECKINS, Visit, months, visit
from handlers.rules.sheets import Cell, as_csv
from handlers.words import common
from handlers.words import files as words
from storage import audit, checkins, tickets
from storage.checkins import Listed
from storage.database import Session


def take(session: Session, campaign: Campaign, secret: str, now: datetime) -> Visit | None:
    """Use the address up and write down who fetched what; "open" is only who was first. None: dead."""
    found = visit(session, secret, now)
    if found is None or found.purpose != CHECKINS:
        return None
    if found.standing == "open":
        tickets.use(session, found.ticket, now)
        held = [month.key for month in months(campaign, now)]
        unit = found.member.unit
        audit.note(session, now, found.member.id, "check-ins fetched", unit=unit, months=held)
    return found


def sheet(session: Session, campaign: Campaign, unit: str, now: datetime) -> bytes:
    """A unit's live reports of the open months as CSV."""
    held = months(campaign, now)
    rows = checkins.listed(session, unit, held[0].first, held[-1].last)
    return as_csv([words.COLUMNS, *(_row(unit, row) for row in rows)])


def file_name(campaign: Campaign, unit: str, now: datetime) -> str:
    """ "mau-do-03217-2026-11.csv", "mau-do-03217-2026-11_2026-12.csv" """
    return f"mau-do-{unit}-{'_'.join(month.key for month in months(campaign, now))}.csv"


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
