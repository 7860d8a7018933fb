"""What do the fake's own tests share: a running fake, a plain HTTP client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.fake_zalo import FakeZalo


class Caller:
    """Calls methods as any client would, and gives the whole answer."""

    def __init__(self, zalo: FakeZalo, http: aiohttp.ClientSession) -> None:
        self.zalo, self.http = zalo, http
        self.status = 0

    async def __call__(self, method: str, *, token: str = "", **parameters: Any) -> dict[str, Any]:
        address = f"{self.zalo.url}/bot{token or self.zalo.token}/{method}"
        async with self.http.post(address, json=parameters) as response:
            self.status = response.status
            answer: dict[str, Any] = await response.json()
        return answer

    async def code(self, method: str, **parameters: Any) -> int:
        """The error's code; 0 when there is none."""
        return int((await self(method, **parameters)).get("error_code", 0))


@pytest.fixture
async def zalo() -> AsyncIterator[FakeZalo]:
    async with FakeZalo(again_after=0.02) as running:
        yield running


@pytest.fixture
async def call(zalo: FakeZalo) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as session:
        yield Caller(zalo, session)
