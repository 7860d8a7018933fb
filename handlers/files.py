"""How does a lead get a one-time address for a file, and what may somebody do who opens one?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from handlers.campaign import Campaign
from handlers.messages import TICKET_MARK, address_of
from handlers.places import unit_name
from handlers.router import LEAD, Router
from handlers.rules.periods import Period, local_day, open_months
from handlers.rules.tickets import LASTS, Standing, digest_of, is_secret, standing
from handlers.turn import Reply, Turn, say
from handlers.words import files as words
from storage import people, tickets
from storage.database import Session
from storage.people import Person

router = Router()
CHECKINS, HAMLETS = "checkins", "hamlets"
"""What an address is for: to fetch the reports of the open months, to hand in a list of hamlets."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody opens an address: its number, what it is for, whose it is, whether it is still good."""

    ticket: int
    purpose: str
    member: Person
    standing: Standing


@router.command("tai danh sach", "tai mau do", who=LEAD, private=True)
@router.command("tai", who=LEAD, private=True, slash_only=True)
def fetch(turn: Turn) -> Reply:
    """An address to fetch the commune's reports of the months that are still open."""
    return _address(turn, CHECKINS, words.FETCH)


@router.command("nap thon", "nap danh sach thon", who=LEAD, private=True)
@router.command("napthon", who=LEAD, private=True, slash_only=True)
def hand_in(turn: Turn) -> Reply:
    """An address to hand in the commune's list of hamlets."""
    return _address(turn, HAMLETS, words.HAND_IN)


def _address(turn: Turn, purpose: str, sentence: str) -> Reply:
    at = turn.inbound.address
    if not files_at(turn.campaign, at.channel, at.bot):
        return say(words.NO_ADDRESS)
    number = tickets.issue(turn.session, turn.member.id, purpose, turn.now + LASTS)
    unit = unit_name(turn.session, turn.member.unit)
    held = months_said(turn.campaign, turn.now)
    return say(sentence.format(months=held, unit=unit, address=address_of(number)))


def files_at(campaign: Campaign, channel: str, bot: str) -> str:
    """Where one-time addresses in letters to this bot's chats begin; "" = files cannot be handed over."""
    return campaign.capabilities(channel, bot).files_at or campaign.public_url


def with_addresses(text: str, draw: Callable[[int], str]) -> str:
    """The text with every address in its place; `draw` makes one from a ticket's number."""
    return TICKET_MARK.sub(lambda mark: draw(int(mark[1])), text)


def visit(session: Session, secret: str, now: datetime) -> Visit | None:
    """What this secret opens. None: nothing (any more), or its member no longer leads."""
    row = tickets.find(session, digest_of(secret)) if is_secret(secret) else None
    member = people.member(session, row.member) if row else None
    if row is None or member is None:
        return None
    stands = standing(row.expires_at, row.used_at, member.leads and member.left_at is None, now)
    return None if stands == "dead" else Visit(row.id, row.purpose, member, stands)


def months(campaign: Campaign, now: datetime) -> tuple[Period, ...]:
    """What the file of reports holds: every month whose figures may still change, this one last."""
    return open_months(local_day(now), campaign.close_after_days)


def months_said(campaign: Campaign, now: datetime) -> str:
    """ "11/2026", in the first days of December "11/2026 và 12/2026"."""
    held = (f"{month.first.month}/{month.first.year}" for month in months(campaign, now))
    return f" {words.AND} ".join(held)
