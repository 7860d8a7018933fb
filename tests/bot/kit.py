"""How does a test run the writer and the delivery on a channel it steers, by a clock it moves?"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web

from bot.channels.base import Hear, Outcome, Parcel, Sent
from bot.clock import MovableClock
from bot.delivery import Delivery
from bot.metering import Meter
from bot.parcels import Drawer, Packer
from bot.writer import Urgency, Writer
from handlers.messages import Capabilities
from storage import outbox
from storage.database import Database, Query, Session
from storage.outbox import NewLetter
from storage.tables import Letter, table_of
from tests.storage.kit import NOON

PATIENCE = 8.0
_letter = table_of(Letter)
_ROWS = Query(
    _letter.select().order_by(_letter.c.id),
    lambda *row: dict(zip(_letter.c.keys(), row, strict=True)),
)


async def until(fact: Callable[[], bool]) -> None:
    """For what only another thread knows."""
    async with asyncio.timeout(PATIENCE):
        while not fact():  # noqa: ASYNC110
            await asyncio.sleep(0.001)


class Wire:
    """A channel: what it is handed, it keeps; what becomes of it, the test says.

    `outcomes[chat]` come one after the other, an exception among them is raised; then everything is sent.
    """

    def __init__(self, name: str = "telegram", can: Capabilities | None = None) -> None:
        self.name = name
        self.can = can or Capabilities()
        self.bots: Sequence[str] = (name, "second")
        self.outcomes: defaultdict[str, list[Outcome | Exception]] = defaultdict(list)
        self.sent: list[Parcel] = []
        self.arrived: asyncio.Queue[Parcel] = asyncio.Queue()
        self.hear: Hear | None = None
        self._held: dict[str, asyncio.Event] = {}

    def capabilities(self, bot: str) -> Capabilities:
        return self.can

    def routes(self) -> Sequence[web.RouteDef]:
        return ()

    async def open(self, hear: Hear) -> None:
        self.hear = hear

    async def close(self) -> None:
        self.hear = None

    def hold(self, chat: str) -> asyncio.Event:
        """Letters to this chat are under way until the event is set."""
        return self._held.setdefault(chat, asyncio.Event())

    async def send(self, parcel: Parcel) -> Outcome:
        chat = parcel.address.chat
        self.arrived.put_nowait(parcel)
        if chat in self._held:
            await self._held[chat].wait()
        outcome = self.outcomes[chat].pop(0) if self.outcomes[chat] else Sent(f"m{parcel.letter}")
        if isinstance(outcome, Exception):
            raise outcome
        if isinstance(outcome, Sent):
            self.sent.append(parcel)
        return outcome

    async def next(self) -> Parcel:
        """The next letter it is handed."""
        async with asyncio.timeout(PATIENCE):
            return await self.arrived.get()

    @property
    def texts(self) -> list[str]:
        return [parcel.text for parcel in self.sent]


class House:
    """Writer and delivery on one database, with some channels."""

    def __init__(
        self,
        database: Database,
        *wires: Wire,
        drawers: Mapping[str, Drawer] | None = None,
        meter: Meter | None = None,
    ) -> None:
        self.database = database
        self.clock = MovableClock(NOON, frozen=True)
        self.writer = Writer(database)
        channels: dict[str, Any] = {wire.name: wire for wire in wires}
        self.delivery = Delivery(self.writer, channels, Packer(drawers or {}), self.clock, meter)
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "House":
        self.writer.start()
        self._task = asyncio.create_task(self.delivery.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        died = self._task.done()
        self._task.cancel()
        ended = (await asyncio.gather(self._task, return_exceptions=True))[0]
        await self.writer.stop()
        assert not died, f"delivery ended by itself: {ended!r}"

    async def do(self, work: Callable[[Session], Any]) -> Any:
        """A job of the writer."""
        return await self.writer.submit(work, Urgency.TURN)

    async def write(self, text: str, **other: Any) -> None:
        """A letter, of which delivery is told."""
        await self.do(partial(outbox.add, letter=a_letter(text, **other)))
        self.delivery.wake()

    async def settle(self) -> None:
        await until(lambda: self.writer.idle and self.delivery.idle)

    def letters(self) -> list[dict[str, Any]]:
        """The outbox as others see it."""
        with self.database.read() as session:
            return session.all(_ROWS)

    def states(self) -> list[str]:
        return [letter["state"] for letter in self.letters()]

    async def until_state(self, *states: str) -> None:
        await until(lambda: self.states() == list(states))

    async def move(self, to: datetime) -> None:
        """The clock moves."""
        self.clock.move_to(to)
        self.delivery.wake()


def a_letter(text: str, **other: Any) -> NewLetter:
    """A reply to chat 7, to go at once."""
    plain = NewLetter("telegram", "telegram", "7", "", "reply", None, {"text": text}, None, NOON, None)
    return plain._replace(**other)
