"""Do Zalo and Telegram, by polling and by webhook, keep the one contract of channels?"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.settings import Web
from tests.channels import stages
from tests.channels.contract import Contract, Stage
from tests.channels.telegram.conftest import channel_on, free_port
from tests.channels.zalo.conftest import SECRET, bot_on, channel_of, served
from tests.fake_telegram import FakeTelegram
from tests.fake_zalo import FakeZalo

UNLIMITED: dict[str, Any] = {"per_second": None, "per_chat_second": None, "per_group_minute": None}


@asynccontextmanager
async def on_zalo(mode: str, web: Web) -> AsyncIterator[Stage]:
    async with FakeZalo(again_after=0.02) as zalo:
        bot = bot_on(zalo.url, zalo.token, mode=mode, secret=SECRET)
        yield stages.OnZalo(zalo, channel_of(bot, web=web))


@asynccontextmanager
async def on_telegram(mode: str, web: Web) -> AsyncIterator[Stage]:
    async with FakeTelegram(repeat_after=0.01, **UNLIMITED) as telegram:
        channel = channel_on(telegram.url, telegram.token, web, mode=mode, webhook_secret=SECRET)
        yield stages.OnTelegram(telegram, channel)


STAGES = {"zalo": on_zalo, "telegram": on_telegram}


@pytest.mark.parametrize("platform", STAGES)
@pytest.mark.parametrize("mode", ["polling", "webhook"])
class TestContract(Contract):
    """The suite, on four stages."""

    @pytest.fixture
    async def stage(self, platform: str, mode: str) -> AsyncIterator[Stage]:
        web = Web(public_url=f"http://127.0.0.1:{(port := await free_port())}")
        async with STAGES[platform](mode, web) as stage, served(stage.channel, port):
            yield stage
