"""How is one running bot put together? (The composition root.)"""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.addresses import Addresses
from bot.campaigning import campaign_of, sync_units, with_channels
from bot.channels.base import Channel, Hosting, Rationed
from bot.clock import Clock, MovableClock
from bot.delivery import Delivery
from bot.filing import Filing
from bot.lease import Lease
from bot.metering import Meter
from bot.parcels import Packer
from bot.pictures import Shelf
from bot.settings import Settings
from bot.turns import Turns
from bot.writer import Urgency, Writer
from handlers.messages import Capabilities
from handlers.papers import DRAWERS
from scheduler import routines
from scheduler.clockwork import Clockwork
from scheduler.housekeeping import tidy
from storage import outbox
from storage import routines as stored_routines
from storage.database import Database, Session

log = logging.getLogger(__name__)
MINUTE = timedelta(minutes=1)
TIDY_EVERY = timedelta(hours=1)
LONGEST_FAREWELL_S = 5.0


class App:
    """A bot on one database: turns, delivery, clock and channels around one writer."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        clock: Clock,
        channels: Sequence[Channel],
        *,
        ticking: bool = True,
    ) -> None:
        self.settings, self.database, self.clock = settings, database, clock
        self._channels = {channel.name: channel for channel in channels}
        self.campaign = with_channels(campaign_of(settings), self._capabilities)
        self.writer = Writer(database)
        self._lease = Lease(self.writer, clock)
        self.shelf = _shelf(settings, database.file.parent)
        packer = Packer(DRAWERS, self.shelf, Addresses(self.campaign, clock))
        meter = Meter(self.campaign, self._is_spent)
        self.delivery = Delivery(self.writer, self._channels, packer, clock, meter)
        self.turns = Turns(self.writer, self.campaign, clock, self.delivery.wake, meter=meter)
        self.filing = Filing(self.writer, database, self.campaign, clock, self.delivery.wake)
        self._clockwork = Clockwork(self.tick) if ticking else None
        self._tidied: datetime | None = None
        self._sender: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take the lease, prepare, recover, then listen. Raises Fault or ChannelError with one line."""
        self.writer.start()
        await self._lease.take()
        await self.writer.submit(self._prepare, Urgency.CLOCK)
        await self.delivery.recover()
        for channel in self._channels.values():
            if isinstance(channel, Hosting):
                channel.host(self.filing.routes())
            await channel.open(self.turns.hear)
        self._sender = asyncio.create_task(self.delivery.run())
        self._sender.add_done_callback(_tell_of_death)
        await self.tick()
        if self._clockwork is not None:
            self._clockwork.start()

    async def stop(self, patience: float = LONGEST_FAREWELL_S) -> None:
        """Stop sending and listening; what was not acknowledged comes again, what was not sent waits.

        Letters under way and the database get `patience` seconds each: either may be out of order.
        """
        if self._clockwork is not None:
            self._clockwork.stop()
        await self._finish_sending(patience)
        for channel in self._channels.values():
            await channel.close()
        await self._lease.give_back(patience)
        await self.writer.stop()
        self.database.close()

    async def crash(self) -> None:
        """End as `kill -9` would: nothing is finished, given back or told (transcripts)."""
        self._lease.abandon()
        await self._end_sender()
        await self.writer.stop()
        self.database.close()

    async def tick(self) -> None:
        """Do everything that is due, a slice a commit."""
        now = self.clock.now()
        while await self.writer.submit(partial(self._slice, now=now), Urgency.CLOCK):
            self.delivery.wake()
        if self._tidied is None or now - self._tidied >= TIDY_EVERY:
            self._tidied = now
            await self.writer.submit(partial(tidy, now=now), Urgency.CLOCK)
            if self.shelf is not None:
                await asyncio.to_thread(self.shelf.tidy)
        self.delivery.wake()

    async def settle(self) -> None:
        """Wait until no turn, tick or letter is under way."""
        while not (self.writer.idle and self.delivery.idle):  # noqa: ASYNC110 (neither knows it is the last)
            await asyncio.sleep(0.001)

    async def advance(self, to: datetime) -> None:
        """Move the clock, running every tick in between that has something to do."""
        clock = self.clock
        assert isinstance(clock, MovableClock)
        while (next_stop := await self._next_event(clock.now())) is not None and next_stop < to:
            clock.move_to(next_stop)
            await self.tick()
            await self.settle()
        clock.move_to(to)
        await self.tick()
        await self.settle()

    async def _next_event(self, now: datetime) -> datetime | None:
        """The next full minute at which a routine is due or a deferred letter may go."""
        due = await self.writer.submit(stored_routines.next_due, Urgency.CLOCK)
        wake = await self.writer.submit(partial(outbox.next_wake, now=now), Urgency.CLOCK)
        times = [moment for moment in (due, wake) if moment is not None and moment > now]
        return min((_full_minute(moment) for moment in times), default=None)

    def _slice(self, session: Session, now: datetime) -> bool:
        return routines.tick(session, self.campaign, now)

    def _prepare(self, session: Session) -> None:
        sync_units(session, self.settings)
        routines.plan(session, self.campaign, self.clock.now())

    def _capabilities(self, channel: str, bot: str) -> Capabilities:
        """A person may be known from a channel that is not set any more: their letters wait for it."""
        found = self._channels.get(channel)
        return found.capabilities(bot) if found is not None else Capabilities()

    def _is_spent(self, channel: str, bot: str) -> bool:
        found = self._channels.get(channel)
        return isinstance(found, Rationed) and found.spent(bot)

    async def _finish_sending(self, patience: float) -> None:
        self.delivery.stop()
        if self._sender is not None:
            await asyncio.wait([self._sender], timeout=patience)
        await self._end_sender()

    async def _end_sender(self) -> None:
        if self._sender is not None:
            self._sender.cancel()
            await asyncio.wait([self._sender])


def _tell_of_death(sender: "asyncio.Task[None]") -> None:
    if not sender.cancelled() and (error := sender.exception()) is not None:
        log.critical("delivery has ended: no letter leaves until a new start", exc_info=error)


def _full_minute(moment: datetime) -> datetime:
    whole = moment.replace(second=0, microsecond=0)
    return whole if whole == moment else whole + MINUTE


def _shelf(settings: Settings, folder: Path) -> Shelf | None:
    return Shelf(folder / "pictures", settings.web.public_url) if settings.web.public_url else None
