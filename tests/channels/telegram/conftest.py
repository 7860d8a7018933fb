"""What do the tests of the channel share: a fake Telegram, channels on it, an ear that can fail."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from bot.channels.telegram.channel import TelegramChannel
from bot.clock import SystemClock
from bot.settings import Telegram, Web
from handlers.messages import Inbound
from tests.fake_telegram import FakeTelegram
from tests.fake_telegram.world import Bell

COMMANDS = (("bao", "Báo số mẫu đã đo"), ("tiendo", "Xem tiến độ"))


class Listener:
    """A `hear` that keeps what it commits; while `broken` it commits nothing."""

    def __init__(self) -> None:
        self.heard: list[Inbound] = []
        self.attempts = 0
        self.broken = False
        self._bell = Bell()

    async def __call__(self, batch: Sequence[Inbound]) -> None:
        self.attempts += 1
        self._bell.ring()
        if self.broken:
            raise OSError("disk full")
        self.heard += batch

    async def until(self, true: Callable[[], bool]) -> None:
        assert await self._bell.until(true, 5.0), self.heard

    async def texts(self, count: int) -> list[str]:
        await self.until(lambda: len(self.heard) >= count)
        return [inbound.text for inbound in self.heard]


def channel_on(url: str, token: str, web: Web | None = None, **settings: Any) -> TelegramChannel:
    """A channel with a patience that tests can afford."""
    telegram = Telegram(token=token, api_url=url, **settings)
    return TelegramChannel(
        telegram, web or Web(), clock=SystemClock(), commands=COMMANDS, first_wait=0.01, longest_wait=0.05
    )


async def free_port() -> int:
    """A port nobody listens on."""
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port


@asynccontextmanager
async def served(channel: TelegramChannel, port: int) -> AsyncIterator[None]:
    """A web server with the channel's routes; afterwards both are closed."""
    app = web.Application()
    app.add_routes(channel.routes())
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield
    await channel.close()
    await runner.cleanup()


async def eventually(true: Callable[[], object]) -> None:
    """Waits for what no bell rings for."""
    async with asyncio.timeout(5.0):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    limits = {"per_second": None, "per_chat_second": None, "per_group_minute": None}
    async with FakeTelegram(repeat_after=0.01, **limits) as running:
        yield running


@pytest.fixture
async def channel(fake: FakeTelegram) -> AsyncIterator[TelegramChannel]:
    made = channel_on(fake.url, fake.token)
    yield made
    await made.close()
