"""What do the tests of the doctor share: both fakes, impatient orders, what was logged."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.doctoring.findings import Finding
from bot.doctoring.zalo import Orders, examine
from bot.settings import Web, ZaloBot
from tests.fake_telegram import FakeTelegram
from tests.fake_zalo import FakeZalo


def in_a_hurry(**orders: Any) -> Orders:
    """Orders whose polls come back at once."""
    return Orders(**{"hold": 0, "pause": 0.01} | orders)


class Doctor:
    """Examines the fake's first bot; keeps what was logged."""

    def __init__(self, zalo: FakeZalo) -> None:
        self.zalo = zalo
        self.logged: list[object] = []

    async def __call__(self, settings: dict[str, Any] | None = None, **orders: Any) -> dict[str, Finding]:
        """The findings by their points."""
        bot = ZaloBot(
            **{"name": "bot1", "token": self.zalo.token, "api_url": self.zalo.url} | (settings or {})
        )
        web = Web(public_url="https://bot.example.vn")
        findings = await examine(bot, web, in_a_hurry(**orders), self.logged.append)
        return {finding.point: finding for finding in findings}


@pytest.fixture
async def zalo() -> AsyncIterator[FakeZalo]:
    async with FakeZalo(again_after=0.02) as running:
        yield running


@pytest.fixture
def doctor(zalo: FakeZalo) -> Doctor:
    return Doctor(zalo)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(repeat_after=0.01) as running:
        yield running
