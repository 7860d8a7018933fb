"""How does a test run the bot inside its own process, on a channel that it steers?"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from bot.app import App
from bot.channels.base import Channel, Hear, Outcome, Parcel, Sent
from bot.clock import Clock, MovableClock
from bot.settings import Settings
from handlers.messages import Address, Capabilities, Inbound, clean
from tests.storage.kit import fresh

PATIENCE = 20.0
NOON = datetime(2026, 11, 18, 3, 0, tzinfo=UTC)  # a Wednesday, 10 o'clock in Vietnam


class Line:
    """A Telegram-like channel whose `outcomes` come one after the other, then everything is sent.

    `None` among the outcomes is a send that never returns.
    """

    name = "telegram"

    def __init__(self, *outcomes: Outcome | None, can: Capabilities | None = None) -> None:
        self.outcomes = list(outcomes)
        self.tried: list[Parcel] = []
        self.sent: list[Parcel] = []
        self.hear: Hear | None = None
        self.hanging = asyncio.Event()
        self._can = can or Capabilities()

    @property
    def bots(self) -> Sequence[str]:
        return (self.name,)

    def capabilities(self, bot: str) -> Capabilities:
        return self._can

    def routes(self) -> Sequence[web.RouteDef]:
        return ()

    async def open(self, hear: Hear) -> None:
        self.hear = hear

    async def close(self) -> None:
        self.hear = None

    async def send(self, parcel: Parcel) -> Outcome:
        self.tried.append(parcel)
        outcome = self.outcomes.pop(0) if self.outcomes else Sent(str(len(self.tried)))
        if outcome is None:
            self.hanging.set()
            await asyncio.Event().wait()
        if isinstance(outcome, Sent):
            self.sent.append(parcel)
        assert outcome is not None
        return outcome

    async def say(self, user: int, number: int, text: str, group: int = 0) -> None:
        """Somebody writes in private, or to the bot in a group; returns when it is committed."""
        assert self.hear is not None
        chat = str(group or user)
        inbound = Inbound(
            key=f"m:{chat}:{number}",
            address=Address(self.name, self.name, chat),
            user=str(user),
            message_id=str(number),
            sent_at=NOON,
            private=not group,
            text=clean(text),
        )
        await self.hear([inbound])


async def app_on(
    folder: Path, channel: Channel, clock: Clock | None = None, settings: Settings | None = None
) -> App:
    """A running bot on the database of this folder, with a clock that only the test moves."""
    at = clock or MovableClock(NOON, frozen=True)
    app = App(settings or Settings(), fresh(folder), at, [channel], ticking=False)
    await app.start()
    return app


@asynccontextmanager
async def running(
    folder: Path, channel: Channel, clock: Clock | None = None, settings: Settings | None = None
) -> AsyncIterator[App]:
    """The same, stopped at the end."""
    app = await app_on(folder, channel, clock, settings)
    try:
        yield app
    finally:
        await app.stop()


async def settled(app: App) -> None:
    """Returns when no turn and no letter is under way. TimeoutError when one got stuck."""
    async with asyncio.timeout(PATIENCE):
        await app.settle()


async def stuck(line: Line) -> None:
    """Returns when the line hangs in the middle of a send."""
    async with asyncio.timeout(PATIENCE):
        await line.hanging.wait()
