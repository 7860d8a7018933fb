"""Through which bot does somebody who is invited come in?"""

from datetime import datetime

from handlers.campaign import Campaign
from handlers.messages import Address
from handlers.rules.seats import Door, Offer, offer
from handlers.words import allowance as words
from storage import seats
from storage.database import Session
from storage.invites import InviteRow


def find(session: Session, campaign: Campaign, unit: str, wanted: int, now: datetime) -> Offer | None:
    """The next bot with room for people of a commune, and for how many of `wanted`; None: all are full."""
    counted = ((door, seats.count(session, door.channel, door.bot, now).taken) for door in campaign.doors)
    return offer(counted, unit, wanted)


def full_of_groups(session: Session, campaign: Campaign, at: Address, now: datetime) -> Door | None:
    """The bot of this chat, when no further group may be linked to it."""
    door = _door(campaign, at.channel, at.bot)
    if door is None or seats.count(session, door.channel, door.bot, now).groups < door.max_groups:
        return None
    return door


def title_of(campaign: Campaign, channel: str, bot: str) -> str:
    """The name people see of a bot with limited people and groups, "" for others."""
    door = _door(campaign, channel, bot)
    return door.title if door else ""


def seated(row: InviteRow, found: Offer | None) -> InviteRow:
    """The invite with its seats held, as many as its uses; without a bot it stays as it is."""
    if found is None:
        return row
    return row._replace(channel=found.door.channel, bot=found.door.bot, uses_left=found.seats)


def way_in(campaign: Campaign, row: InviteRow) -> str:
    """A line with the bot's name and link, "" for an invite without a bot."""
    door = door_of(campaign, row)
    if door is None:
        return ""
    return words.BOT.format(title=door.title, link=words.BOT_LINK.format(link=door.link) if door.link else "")


def door_of(campaign: Campaign, row: InviteRow) -> Door | None:
    """The bot an invite names, while it is set."""
    return _door(campaign, row.channel, row.bot)


def _door(campaign: Campaign, channel: str, bot: str) -> Door | None:
    return next((door for door in campaign.doors if (door.channel, door.bot) == (channel, bot)), None)
