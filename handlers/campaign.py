"""What has this campaign decided that conversations must know?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time

from handlers.messages import TELEGRAM_LIKE, Capabilities
from handlers.rules.cadence import Cadence
from handlers.rules.hours import Window
from handlers.rules.seats import Door

CONSENT_VERSION = "2026-11-22"


FRIDAY_EVENING = Cadence("week", 4, time(19))
MONTHS_LAST_WEEK = Cadence("month", 25, time(19))
SUNDAY_EVENING = Cadence("week", 6, time(19, 30))


@dataclass(frozen=True, slots=True)
class Campaign:
    """An office's decisions. Counts are samples; `quiet` are the hours without unasked letters.

    `doors` are the bots with limited seats; `heard_counts`: what is heard uses up a monthly allowance too.
    `public_url` is where the bot's own web server is reached, "" = nowhere.
    """

    name: str = "Đo mạng di động i-Speed"
    operator: str = ""
    contact: str = ""
    quota: int = 300
    report_day: int = 10
    close_after_days: int = 3
    ask_above: int = 30
    ask_above_a_day: int = 60
    refuse_above: int = 300
    answers: Mapping[str, str] = field(default_factory=dict)
    weekly_reminder: Cadence = FRIDAY_EVENING
    monthly_reminder: Cadence = MONTHS_LAST_WEEK
    weekly_board: Cadence = SUNDAY_EVENING
    quiet: tuple[Window, ...] = ()
    is_holiday: Callable[[date], bool] = lambda _: False
    doors: tuple[Door, ...] = ()
    heard_counts: bool = True
    public_url: str = ""
    capabilities: Callable[[str, str], Capabilities] = lambda _channel, _bot: TELEGRAM_LIKE
