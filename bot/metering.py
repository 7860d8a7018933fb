"""How much of its month has a bot used, who sits on it, and which letters must wait?

Only bots with a monthly allowance are counted. Counts live in the database; what the last statement
returned is kept here, so that a claim costs none.
"""

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.outcomes import Verdict
from handlers import allowance
from handlers.campaign import Campaign
from handlers.hours import may_go_from
from handlers.messages import Inbound
from handlers.rules.allowance import HELD_FROM, may_go, warning
from handlers.rules.periods import Period, ends, local_day, month_of
from storage import seats, traffic
from storage.database import Session, is_trouble
from storage.outbox import Claimed
from storage.traffic import Count

log = logging.getLogger(__name__)
Bot = tuple[str, str]
"""Channel and name."""


class Wait(NamedTuple):
    """Until when a letter waits: for the next month ("allowance"), or not to disturb ("hours")."""

    until: datetime
    why: str


class Meter:
    """Counts what rationed bots send and hear; `is_spent` is what the platform says about a bot's month."""

    def __init__(
        self, campaign: Campaign | None = None, is_spent: Callable[[str, str], bool] = lambda *_: False
    ) -> None:
        self._campaign = campaign or Campaign()
        self._is_spent = is_spent
        self._counts: dict[Bot, tuple[str, Count]] = {}
        self._seated: set[tuple[str, str, str]] = set()

    def heard(self, session: Session, inbound: Inbound, now: datetime) -> None:
        """A bot heard a message it had not heard before."""
        bot = inbound.address.channel, inbound.address.bot
        if not self._is_rationed(bot):
            return
        if (*bot, inbound.user) not in self._seated:
            seats.take(session, *bot, inbound.user)
        self._add(session, bot, now, heard=1)

    def committed(self, inbounds: Sequence[Inbound]) -> None:
        """These are in the database: their people need no seat any more."""
        for inbound in inbounds:
            bot = inbound.address.channel, inbound.address.bot
            if self._is_rationed(bot):
                self._seated.add((*bot, inbound.user))

    def settled(self, session: Session, verdicts: Sequence[Verdict], now: datetime) -> bool:
        """Count what went, or may have gone; True when a warning was written."""
        bots = {(verdict.letter.channel, verdict.letter.bot) for verdict in verdicts}
        went = Counter((v.letter.channel, v.letter.bot) for v in verdicts if _went(v))
        told = False
        for bot in sorted(filter(self._is_rationed, bots)):
            spent = self._is_spent(*bot)
            if went[bot] or spent:
                told |= self._add(session, bot, now, sent=went[bot], spent=spent)
        return told

    def must_wait(self, session: Session, letter: Claimed, now: datetime) -> Wait | None:
        """How long a letter must wait that may not go now; None: it may.

        Asked right before it goes: it may have been written at a better time (a bot that was down, 429).
        """
        held = self._is_held(session, letter, now)
        turn = may_go_from(self._campaign, letter.kind, ends(_month(now).last) if held else now)
        if turn <= now:
            return None
        until = min(turn, letter.stale_after) if letter.stale_after else turn
        return Wait(until, "allowance" if held else "hours")

    def _is_held(self, session: Session, letter: Claimed, now: datetime) -> bool:
        """Whether it waits for the next month."""
        bot = letter.channel, letter.bot
        if letter.kind not in HELD_FROM or not self._is_rationed(bot):
            return False
        # What says that letters wait must not wait itself.
        if (letter.once or "").startswith(allowance.ONCE):
            return False
        count = self._count(session, bot, _month(now))
        return not may_go(letter.kind, allowance.percent_of(self._campaign, *bot, count))

    def _is_rationed(self, bot: Bot) -> bool:
        return self._campaign.capabilities(*bot).monthly_allowance > 0

    def _count(self, session: Session, bot: Bot, month: Period) -> Count:
        known = self._counts.get(bot)
        if known is None or known[0] != month.key:
            known = self._counts[bot] = month.key, traffic.read(session, *bot, month.key)
        return known[1]

    def _add(
        self, session: Session, bot: Bot, now: datetime, *, sent: int = 0, heard: int = 0, spent: bool = False
    ) -> bool:
        month = _month(now)
        count = traffic.add(session, *bot, month.key, sent=sent, heard=heard, spent=spent)
        self._counts[bot] = month.key, count
        level = warning(allowance.percent_of(self._campaign, *bot, count), count.told)
        return bool(level) and self._tell(session, bot, month, count, level, now)

    def _tell(
        self, session: Session, bot: Bot, month: Period, count: Count, level: int, now: datetime
    ) -> bool:
        traffic.told(session, *bot, month.key, level)
        log.warning("%s (%s): đã dùng hết %d%% số tin tháng %s", *bot, level, month.key)
        try:
            with session.savepoint():
                return allowance.tell(session, self._campaign, *bot, month, count, level, now) > 0
        except Exception as error:
            if is_trouble(error):
                raise
            log.exception("nobody could be told of an allowance")
            return False


def _month(now: datetime) -> Period:
    return month_of(local_day(now))


def _went(verdict: Verdict) -> bool:
    """The platform took it, or may have."""
    return verdict.state in ("sent", "unsure") or verdict.doubted
