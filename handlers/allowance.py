"""Who is told that a bot's month runs short, and how?"""

from datetime import datetime

from handlers import seating
from handlers.campaign import Campaign
from handlers.letters import Post, to_member
from handlers.messages import Message
from handlers.rules.allowance import percent, used
from handlers.rules.periods import Period, ends
from handlers.words import common
from handlers.words.allowance import WARNINGS
from storage import people, units
from storage.database import Session
from storage.people import Person
from storage.traffic import Count

ONCE = "allowance:"
"""How the once-keys of these letters begin."""


def percent_of(campaign: Campaign, channel: str, bot: str, count: Count) -> int:
    """Whole percent of a bot's allowance that is used up; 0 for a bot without one."""
    allowance = campaign.capabilities(channel, bot).monthly_allowance
    counted = used(count.sent, count.heard, campaign.heard_counts)
    return percent(counted, allowance, count.spent) if allowance else 0


def tell(
    session: Session,
    campaign: Campaign,
    channel: str,
    bot: str,
    month: Period,
    count: Count,
    level: int,
    now: datetime,
) -> int:
    """Write one warning (70, 90 or 100 %) to whoever looks after the bot; returns how many were written."""
    text = WARNINGS[level].format(
        bot=seating.title_of(campaign, channel, bot) or bot,
        percent=percent_of(campaign, channel, bot, count),
        month=month.first.month,
        used=common.number(used(count.sent, count.heard, campaign.heard_counts)),
        allowance=common.number(campaign.capabilities(channel, bot).monthly_allowance),
    )
    written = 0
    for person in _keepers(session, campaign, channel, bot):
        once = f"{ONCE}{channel}:{bot}:{month.key}:{level}:{person.id}"
        post = Post("digest", once, ends(month.last), person.id)
        written += to_member(session, campaign, now, person.id, Message(text), post)
    return written


def _keepers(session: Session, campaign: Campaign, channel: str, bot: str) -> list[Person]:
    """The administrators; where there are none, who leads the bot's communes."""
    found = people.admins(session)
    if found:
        return found
    door = next((door for door in campaign.doors if (door.channel, door.bot) == (channel, bot)), None)
    codes = door.units if door and door.units else tuple(unit.code for unit in units.every(session))
    return [person for code in codes for person in people.leads_of(session, code)]
