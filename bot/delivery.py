"""How does a letter leave the house, and what becomes of it?"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from heapq import heappop, heappush
from typing import Any

from bot.channels.base import Channel, Outcome, Parcel, Unsure
from bot.clock import Clock
from bot.metering import Meter
from bot.outcomes import Verdict, judge, settle
from bot.pacing import Entry, Pacer
from bot.parcels import Packer
from bot.writer import Urgency, Writer
from storage import outbox
from storage.database import Session, is_trouble
from storage.outbox import KINDS, Claimed, Waiting

log = logging.getLogger(__name__)
MOST_A_LOOK = 1000
LOOK_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class _Ready:
    letter: Claimed
    parcel: Parcel


@dataclass(frozen=True, slots=True)
class _Held:
    """A letter that may not go now: its bot's month is nearly used up, or it would disturb."""

    letter: Claimed
    until: datetime


@dataclass(frozen=True, slots=True)
class _Judged:
    """`chat` is the one the letter was queued for; it may have moved since."""

    chat: str
    verdict: Verdict


class Delivery:
    """Sends waiting letters in order and at each bot's pace, and records every outcome."""

    def __init__(
        self,
        writer: Writer,
        channels: Mapping[str, Channel],
        packer: Packer,
        clock: Clock,
        meter: Meter | None = None,
    ) -> None:
        self._meter = meter or Meter()
        self._writer = writer
        self._channels = channels
        self._packer = packer
        self._clock = clock
        self._pacers: dict[tuple[str, str], Pacer] = {}
        self._deferred: list[tuple[datetime, int, Waiting]] = []
        self._newest = 0
        self._wake = asyncio.Event()
        self._looked = False
        self._stopping = False
        self._sending: set[asyncio.Task[None]] = set()
        self._judged: list[_Judged] = []
        self._recording = asyncio.Lock()

    def wake(self) -> None:
        """There may be new letters, or the clock has moved."""
        self._looked = False
        self._wake.set()

    @property
    def idle(self) -> bool:
        """Nothing that could go now is queued or under way."""
        return self._looked and not self._sending and all(pacer.empty for pacer in self._pacers.values())

    def stop(self) -> None:
        """Begin no more letters: `run` ends when those under way have arrived."""
        self._stopping = True
        self._wake.set()

    async def recover(self) -> None:
        """Letters a crash caught mid-send: replies go again after each crash, all others stay unsure."""
        await self._writer.submit(partial(_recover, now=self._clock.now()), Urgency.DELIVERY)

    async def run(self) -> None:
        """Send until told to stop; then the letters under way still arrive and are written down."""
        while not self._stopping:
            self._wake.clear()
            if not self._looked:
                await self._look()
            while not self._stopping and await self._send_ready():
                pass
            try:
                # Not `wait_for`: before Python 3.12 it forgets that we were cancelled when a wake comes then.
                async with asyncio.timeout(self._patience()):
                    await self._wake.wait()
            except TimeoutError:
                self._looked = False
        while self._sending:
            await asyncio.wait(self._sending)

    async def _look(self) -> None:
        """Take notice of new letters, written here or by a command beside us."""
        look = partial(outbox.waiting, after=self._newest, most=MOST_A_LOOK)
        found: list[Waiting] = await self._writer.submit(look, Urgency.DELIVERY)
        for waiting in found:
            self._newest = waiting.id
            if self._is_running(waiting):
                self._queue(waiting)
        while self._due_deferred():
            self._enter(heappop(self._deferred)[2])
        if len(found) == MOST_A_LOOK:
            self.wake()
        self._looked = not self._wake.is_set()

    def _is_running(self, waiting: Waiting) -> bool:
        """Letters for a channel or bot that is not set (any more) wait for a start with it."""
        channel = self._channels.get(waiting.channel)
        return channel is not None and waiting.bot in channel.bots

    def _due_deferred(self) -> bool:
        return bool(self._deferred) and self._deferred[0][0] <= self._clock.now()

    def _queue(self, waiting: Waiting) -> None:
        if waiting.not_before > self._clock.now():
            heappush(self._deferred, (waiting.not_before, waiting.id, waiting))
        else:
            self._enter(waiting)

    def _enter(self, waiting: Waiting, after: float = 0.0) -> None:
        entry = Entry(KINDS.index(waiting.kind), waiting.id, waiting.chat)
        self._pacer(waiting.channel, waiting.bot).add(entry, self._clock.seconds() + after if after else 0.0)

    def _pacer(self, channel: str, bot: str) -> Pacer:
        pacer = self._pacers.get((channel, bot))
        if pacer is None:
            pacer = self._pacers[channel, bot] = Pacer(self._channels[channel].capabilities(bot))
        return pacer

    async def _send_ready(self) -> bool:
        now = self._clock.seconds()
        entries = [(key, entry) for key, pacer in self._pacers.items() for entry in pacer.take(now)]
        if not entries:
            return False
        numbers = [entry.letter for _, entry in entries]
        claim = partial(self._claim, numbers)
        claimed: Sequence[_Ready | _Held | None] = await self._writer.submit(claim, Urgency.DELIVERY)
        for (key, entry), ready in zip(entries, claimed, strict=True):
            if isinstance(ready, _Ready):
                self._start(entry.chat, ready)
                continue
            self._pacers[key].release(entry.chat, self._clock.seconds())
            if ready is not None:
                self._defer(ready)
        return True

    def _defer(self, held: _Held) -> None:
        letter = held.letter
        waiting = Waiting(letter.id, letter.channel, letter.bot, letter.chat, letter.kind, held.until)
        heappush(self._deferred, (held.until, letter.id, waiting))

    def _claim(self, numbers: Sequence[int], session: Session) -> list[_Ready | _Held | None]:
        now = self._clock.now()
        return [self._claim_one(session, number, now) for number in numbers]

    def _claim_one(self, session: Session, number: int, now: datetime) -> _Ready | _Held | None:
        letter = outbox.claim(session, number)
        if letter is None:
            return None
        if letter.stale_after is not None and letter.stale_after <= now:
            row = {"key": number, "state": "stale", "error": "", "message": "", "settled_at": now}
            outbox.settle(session, [row])
            return None
        if (wait := self._meter.must_wait(session, letter, now)) is not None:
            outbox.again(session, number, wait.why, wait.until)
            return _Held(letter, wait.until)
        try:
            return _Ready(letter, self._packer.pack(session, letter))
        except Exception as error:
            if is_trouble(error):
                raise
            log.exception("letter %s (%s) cannot be packed", number, letter.kind)
            settle([Verdict(letter, "failed", now, f"cannot be packed: {error!r}")], session)
            return None

    def _start(self, chat: str, ready: _Ready) -> None:
        task = asyncio.create_task(self._send(chat, ready))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def _send(self, chat: str, ready: _Ready) -> None:
        outcome = await self._hand_over(ready)
        self._judged.append(_Judged(chat, judge(ready.letter, outcome, self._clock.now())))
        async with self._recording:
            await self._record()

    async def _hand_over(self, ready: _Ready) -> Outcome:
        try:
            return await self._channels[ready.letter.channel].send(ready.parcel)
        except Exception as error:
            log.exception("letter %s: the channel failed", ready.letter.id)
            return Unsure(f"the channel failed: {error!r}")

    async def _record(self) -> None:
        """Write down every verdict there is by now, together, and go on with their chats."""
        judged, self._judged = self._judged, []
        if not judged:
            return
        verdicts = [each.verdict for each in judged]
        if await self._writer.submit(partial(self._settle, verdicts), Urgency.DELIVERY):
            self.wake()
        for each in judged:
            self._go_on(each.chat, each.verdict)

    def _settle(self, verdicts: Sequence[Verdict], session: Session) -> bool:
        """Whether a warning about an allowance was written, too."""
        settle(verdicts, session)
        return self._meter.settled(session, verdicts, self._clock.now())

    def _go_on(self, from_chat: str, verdict: Verdict) -> None:
        """Free the chat, and queue the letter again where it is to be tried again."""
        letter = verdict.letter
        now = self._clock.seconds()
        pacer = self._pacer(letter.channel, letter.bot)
        if verdict.hold_bot:
            pacer.hold(now + verdict.after)
        if verdict.again:
            chat = verdict.moved_to or letter.chat
            pacer.add(Entry(KINDS.index(letter.kind), letter.id, chat), now + verdict.after)
        pacer.release(from_chat, now, verdict.after if verdict.again and not verdict.moved_to else 0.0)
        self._wake.set()

    def _patience(self) -> float:
        now = self._clock.seconds()
        times = [at for pacer in self._pacers.values() if (at := pacer.next_time(now)) is not None]
        return max(0.0, min([LOOK_EVERY_S, *(at - now for at in times)]))


def _recover(session: Session, now: datetime) -> None:
    for number, kind in outbox.mid_send(session):
        if kind == "reply":
            outbox.again(session, number, "crash mid-send", now, doubted=True)
        else:
            row: dict[str, Any] = {"key": number, "state": "unsure", "error": "crash mid-send", "message": ""}
            outbox.settle(session, [{**row, "settled_at": now}])
