"""What do the tests of the channel share: a fake Zalo, channels on it, an ear that can fail."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from bot.channels.base import Channel
from bot.channels.zalo.channel import ZaloChannel
from bot.channels.zalo.member import Patience
from bot.clock import Clock, SystemClock
from bot.settings import Web, Zalo, ZaloBot
from tests.channels.telegram.conftest import Listener
from tests.fake_zalo import FakeZalo

HURRY = Patience(first=0.01, longest=0.05, idle=0.01)
SECRET = "mot-chuoi-dai-kho-doan"


def bot_on(url: str, token: str, **settings: Any) -> ZaloBot:
    """The settings of one bot."""
    return ZaloBot(**{"name": "bot1", "token": token, "api_url": url} | settings)


def channel_of(*bots: ZaloBot, web: Web | None = None, clock: Clock | None = None) -> ZaloChannel:
    """A channel with a patience that tests can afford."""
    return ZaloChannel(Zalo(bots=bots), web or Web(), clock=clock or SystemClock(), patience=HURRY)


@asynccontextmanager
async def served(channel: Channel, port: int) -> AsyncIterator[None]:
    """A web server with the channel's routes; afterwards both are closed."""
    app = web.Application()
    app.add_routes(channel.routes())
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield
    await channel.close()
    await runner.cleanup()


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
async def zalo() -> AsyncIterator[FakeZalo]:
    async with FakeZalo(again_after=0.02) as running:
        yield running


@pytest.fixture
async def channel(zalo: FakeZalo) -> AsyncIterator[ZaloChannel]:
    made = channel_of(bot_on(zalo.url, zalo.token))
    yield made
    await made.close()
