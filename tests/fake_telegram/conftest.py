"""What do the fake's own tests share: a clock, a running fake, somebody on it, a plain HTTP client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.fake_telegram import FakeTelegram, User


class Ticks:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 1_795_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
async def fake(ticks: Ticks) -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(clock=ticks, pace_clock=ticks, repeat_after=0.01) as running:
        yield running


@pytest.fixture
def lan(fake: FakeTelegram) -> User:
    return fake.add_user("Lan", started=True)


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


class Caller:
    """Calls methods as any client would, and gives the whole answer."""

    def __init__(self, fake: FakeTelegram, http: aiohttp.ClientSession) -> None:
        self.fake, self.http = fake, http

    async def __call__(self, method: str, **parameters: Any) -> dict[str, Any]:
        address = f"{self.fake.url}/bot{self.fake.token}/{method}"
        async with self.http.post(address, json=parameters) as response:
            answer: dict[str, Any] = await response.json()
        assert response.status == (200 if answer["ok"] else answer["error_code"])
        return answer


@pytest.fixture
def call(fake: FakeTelegram, http: aiohttp.ClientSession) -> Caller:
    return Caller(fake, http)
