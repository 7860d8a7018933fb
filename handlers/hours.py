"""From when may a letter of a kind arrive?"""

from datetime import date, datetime

from handlers.campaign import Campaign
from handlers.rules.hours import first_allowed


def is_day_off(campaign: Campaign, day: date) -> bool:
    """Sundays and holidays: nobody is reminded then; answers and boards go all the same."""
    return day.weekday() == 6 or campaign.is_holiday(day)


def may_go_from(campaign: Campaign, kind: str, moment: datetime) -> datetime:
    """`moment` itself, or the first one after it at which a letter of this kind disturbs nobody."""
    if kind == "reply":
        return moment
    if kind != "nudge":
        return first_allowed(moment, campaign.quiet)
    return first_allowed(moment, campaign.quiet, lambda day: is_day_off(campaign, day))
