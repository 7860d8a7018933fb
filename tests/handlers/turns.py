"""What turn would these words make? (Without a database: a stranger's words are never read.)"""

from datetime import UTC, datetime
from typing import cast

from handlers.campaign import Campaign
from handlers.conversations import ROUTER
from handlers.messages import Address, Inbound, Kind
from handlers.router import Command
from handlers.turn import Turn
from storage.conversations import Talk
from storage.database import Session

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)


def turn_of(text: str, step: str = "", kind: Kind = Kind.TEXT) -> Turn:
    """A stranger's private message while `step` is open."""
    inbound = Inbound("m:1", Address("zalo", "zalo", "la"), "la", "m1", NOW, True, kind, text)
    nowhere = cast(Session, None)
    return Turn(nowhere, NOW, inbound, Campaign(), None, None, Talk(step), text)


def command_in(text: str, step: str = "") -> Command | None:
    """The command these words give, if any."""
    return next((found for found in ROUTER.find(turn_of(text, step)) if isinstance(found, Command)), None)
