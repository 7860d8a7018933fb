"""When is a one-time address drawn? (As the letter leaves: the outbox and backups never hold it.)"""

import secrets

from bot.clock import Clock
from handlers.campaign import Campaign
from handlers.files import files_at, with_addresses
from handlers.messages import Address
from handlers.rules.tickets import LASTS, SECRET_BYTES, digest_of
from storage import tickets
from storage.database import Session

PATH = "/t"


class Addresses:
    """Draws the secret of each address in a letter; a letter sent again gets a new one."""

    def __init__(self, campaign: Campaign, clock: Clock) -> None:
        self._campaign = campaign
        self._clock = clock

    def fill(self, session: Session, at: Address, text: str) -> str:
        """The letter's text with its addresses, good for 15 minutes from now."""
        base = files_at(self._campaign, at.channel, at.bot)
        return with_addresses(text, lambda ticket: f"{base}{PATH}/{self._draw(session, ticket)}")

    def _draw(self, session: Session, ticket: int) -> str:
        secret = secrets.token_hex(SECRET_BYTES)
        tickets.arm(session, ticket, digest_of(secret), self._clock.now() + LASTS)
        return secret
