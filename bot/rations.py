"""How many seats, groups and messages has each Zalo bot left?"""

from datetime import datetime

from bot.channels.zalo.wire import NAME
from bot.settings import Settings, ZaloBot
from handlers.rules.allowance import used
from handlers.rules.periods import local_day, month_of
from handlers.rules.seats import full_from
from handlers.words.common import number
from storage import seats, traffic
from storage.database import Session
from storage.seats import Seats
from storage.traffic import Count


def lines(session: Session | None, settings: Settings, now: datetime) -> list[str]:
    """A line for each bot, in the order of the settings; without a database nothing is used yet."""
    return [_line(session, settings, bot, now) for bot in settings.zalo.bots]


def _line(session: Session | None, settings: Settings, bot: ZaloBot, now: datetime) -> str:
    month = month_of(local_day(now))
    sat = seats.count(session, NAME, bot.name, now) if session else Seats(0, 0, 0)
    count = traffic.read(session, NAME, bot.name, month.key) if session else Count()
    return (
        f"Bot Zalo {bot.name}: {sat.heard}/{bot.max_users} người{_held(sat, bot)}, "
        f"{sat.groups}/{bot.max_groups} nhóm{_groups(sat, bot)}; tháng {month.first.month} "
        f"{_left(count, bot, settings.zalo.count == 'both')} "
        f"(gửi {number(count.sent)}, nhận {number(count.heard)})."
    )


def _held(sat: Seats, bot: ZaloBot) -> str:
    held = f", giữ {sat.held} chỗ cho mã mời" if sat.held else ""
    return held + (" – hết chỗ để mời" if sat.taken >= full_from(bot.max_users) else "")


def _groups(sat: Seats, bot: ZaloBot) -> str:
    unlinked = f", thêm {sat.unlinked} nhóm chưa nối" if sat.unlinked else ""
    return unlinked + (" – hết chỗ cho nhóm mới" if sat.groups >= bot.max_groups else "")


def _left(count: Count, bot: ZaloBot, heard_counts: bool) -> str:
    left = max(0, bot.monthly_allowance - used(count.sent, count.heard, heard_counts))
    refuses = ", nhưng Zalo không nhận thêm" if count.spent else ""
    return f"còn {number(left)}/{number(bot.monthly_allowance)} tin{refuses}"
