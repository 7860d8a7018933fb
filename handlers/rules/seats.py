"""Which bot has room for one more? (Zalo's free plan: 50 people and 3 groups a bot.)"""

from collections.abc import Iterable
from typing import NamedTuple

SPARE = 2
"""Seats no invite names: strangers may write to a bot as well."""
INVITE_SHARE = 4
"""One invite may hold this part of a bot's seats (50: 12), so that several teams find room."""


class Door(NamedTuple):
    """A bot with limited people and groups. `units` empty: for all; `link`: where people find it."""

    channel: str
    bot: str
    title: str
    link: str
    units: tuple[str, ...]
    max_users: int
    max_groups: int = 3


class Offer(NamedTuple):
    """A bot with room, and how many seats one invite may hold there."""

    door: Door
    seats: int


def full_from(max_users: int) -> int:
    """How many seats are given away by invites: 48 of 50."""
    return max(1, max_users - SPARE)


def serves(door: Door, unit: str) -> bool:
    """Whether a bot is for this commune."""
    return not door.units or unit in door.units


def offer(doors: Iterable[tuple[Door, int]], unit: str, wanted: int) -> Offer | None:
    """The first bot with room for a commune; `doors` come with the seats taken or held. None: all full."""
    for door, taken in doors:
        room = full_from(door.max_users) - taken
        if room > 0 and serves(door, unit):
            return Offer(door, min(wanted, room, max(1, door.max_users // INVITE_SHARE)))
    return None
