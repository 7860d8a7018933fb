"""What happens between a message heard and the commit that remembers it?"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.clock import Clock
from bot.metering import Meter
from bot.writer import Urgency, Writer
from handlers import engine
from handlers.campaign import Campaign
from handlers.messages import Inbound
from storage import heard
from storage.database import Session, is_trouble

log = logging.getLogger(__name__)
OLDEST, NEWEST = timedelta(days=7), timedelta(minutes=5)
MOST_TRIES = 3


Take = Callable[[Session, Campaign, Inbound, datetime], object]


class Turns:
    """Takes what channels hear; returns when it is committed, so that they may acknowledge."""

    def __init__(
        self,
        writer: Writer,
        campaign: Campaign,
        clock: Clock,
        answered: Callable[[], None],
        take: Take = engine.take,
        meter: Meter | None = None,
    ) -> None:
        self._meter = meter or Meter()
        self._writer = writer
        self._decide_one = take
        self._campaign = campaign
        self._clock = clock
        self._answered = answered

    async def hear(self, inbounds: Sequence[Inbound]) -> None:
        """Decide and remember every message, in the order given."""
        jobs = [self._writer.submit(partial(self._take, inbound), Urgency.TURN) for inbound in inbounds]
        if len(jobs) == 1:
            await jobs[0]
        elif jobs:
            await asyncio.gather(*jobs)
        self._meter.committed(inbounds)
        self._answered()

    def _take(self, inbound: Inbound, session: Session) -> None:
        now = self._clock.now()
        at = inbound.address
        if heard.is_new(session, at.channel, at.bot, inbound.key, now):
            self._meter.heard(session, inbound, now)
            self._decide(session, replace_time(inbound, now), now)

    def _decide(self, session: Session, inbound: Inbound, now: datetime) -> None:
        try:
            for attempt in range(MOST_TRIES):
                try:
                    with session.savepoint():
                        self._decide_one(session, self._campaign, inbound, now)
                    return
                except engine.Conflict:
                    if attempt == MOST_TRIES - 1:
                        raise
        except Exception as error:
            if is_trouble(error):
                raise
            log.exception("a turn failed")
            self._apologise(session, inbound, now)

    def _apologise(self, session: Session, inbound: Inbound, now: datetime) -> None:
        try:
            with session.savepoint():
                engine.apologise(session, self._campaign, inbound, now)
        except Exception as error:
            if is_trouble(error):
                raise
            log.exception("an apology failed")


def replace_time(inbound: Inbound, now: datetime) -> Inbound:
    """The message with a time of writing that can be believed: 7 days ago to 5 minutes ahead, else now."""
    if now - OLDEST <= inbound.sent_at <= now + NEWEST:
        return inbound
    return replace(inbound, sent_at=now)
