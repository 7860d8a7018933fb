"""What do the settings mean for the conversations and the database?"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import holidays

from bot.channels.zalo.wire import NAME
from bot.faults import EXAMPLES, Fault
from bot.settings import Settings, ZaloBot
from handlers.campaign import Campaign
from handlers.messages import Capabilities
from handlers.rules.hours import read_window
from handlers.rules.seats import Door
from storage import units
from storage.communes import Commune, full_name, national_list
from storage.database import Session
from storage.units import Place


def campaign_of(settings: Settings) -> Campaign:
    """The office's decisions, as conversations need them."""
    set_by_office = settings.campaign
    return Campaign(
        name=set_by_office.name,
        operator=set_by_office.operator,
        contact=set_by_office.contact,
        quota=set_by_office.quota,
        report_day=set_by_office.report_day,
        close_after_days=set_by_office.close_after_days,
        ask_above=set_by_office.ask_above,
        ask_above_a_day=set_by_office.ask_above_a_day,
        refuse_above=set_by_office.refuse_above,
        answers=set_by_office.answers,
        weekly_reminder=settings.schedule.cadence("weekly_reminder"),
        monthly_reminder=settings.schedule.cadence("monthly_reminder"),
        weekly_board=settings.schedule.cadence("weekly_board"),
        quiet=tuple(read_window(window) for window in settings.schedule.quiet),
        is_holiday=_holiday_rule(settings),
        doors=tuple(_door(bot) for bot in settings.zalo.bots),
        heard_counts=settings.zalo.count == "both",
        public_url=settings.web.public_url,
    )


def _door(bot: ZaloBot) -> Door:
    title = bot.display_name or bot.name
    return Door(NAME, bot.name, title, bot.link, bot.units, bot.max_users, bot.max_groups)


def with_channels(campaign: Campaign, capabilities: Callable[[str, str], Capabilities]) -> Campaign:
    """The campaign, knowing what the running channels can do."""
    return replace(campaign, capabilities=capabilities)


def require_known_units(settings: Settings) -> None:
    """Raises Fault for a code the national list does not have."""
    for code in settings.campaign.units:
        _commune(code)
    for bot in settings.zalo.bots:
        for code in bot.units:
            _commune(code, "zalo.bots.units", f" ({bot.name})")


def sync_units(session: Session, settings: Settings) -> None:
    """Bring the units named in the settings into the database."""
    campaign = settings.campaign
    for code in campaign.units:
        place = put_unit(session, code, campaign.quota)
        referral = campaign.referral_codes.get(code, "")
        if referral and referral != place.referral_code:
            units.set_referral_code(session, code, referral)
    _sync_quotas(session, settings)


def _sync_quotas(session: Session, settings: Settings) -> None:
    """Each unit its own quota, except that the units of a pool share the first one's."""
    campaign = settings.campaign
    pools = {code: pool[0] for pool in campaign.pools for code in pool}
    for code in campaign.units:
        units.set_quota(session, code, campaign.quotas.get(code, campaign.quota))
        units.set_pool(session, code, pools.get(code, code))


def put_unit(session: Session, code: str, quota: int) -> Place:
    """Make sure a commune of the national list takes part. Raises Fault for an unknown code."""
    commune = _commune(code)
    return units.put(session, code, full_name(commune), commune.province, quota)


def _commune(code: str, key: str = "campaign.units", which: str = "") -> Commune:
    commune = national_list().get(code)
    if commune is None:
        raise Fault(f"{key}{which}: không có xã, phường nào mã {code} – ví dụ: {EXAMPLES[key]}")
    return commune


def _holiday_rule(settings: Settings) -> Callable[[date], bool]:
    national = holidays.country_holidays("VN")
    extra = frozenset(settings.schedule.extra_holidays)
    return lambda day: day in national or day in extra
