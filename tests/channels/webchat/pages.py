"""How does a test talk to the page's server?"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.channels.webchat import WebChat
from tests.channels.webchat.fakes import KEY, FakeStage, ScriptedBot, opened


@dataclass
class Page:
    """A browser without a browser: sends the key with everything unless told otherwise."""

    channel: WebChat
    bot: ScriptedBot
    stage: FakeStage
    web: aiohttp.ClientSession

    @property
    def root(self) -> str:
        return self.channel.address().split("?")[0].rstrip("/")

    def url(self, path: str, key: str = KEY) -> str:
        return f"{self.root}{path}{'&' if '?' in path else '?'}k={key}"

    async def get(self, path: str, **how: Any) -> tuple[int, str]:
        async with self.web.get(self.url(path), **how) as answer:
            return answer.status, await answer.text()

    async def post(self, path: str, body: Mapping[str, Any]) -> tuple[int, Any]:
        """Status and the result, or the sentence of refusal."""
        async with self.web.post(self.url(f"/api/{path}"), json=body) as answer:
            told = await answer.json()
            return answer.status, told.get("error") or told.get("result")

    async def state(self) -> dict[str, Any]:
        async with self.web.get(self.url("/api/state")) as answer:
            told: dict[str, Any] = await answer.json()
            return told

    async def say(self, text: str, user: str = "chu", chat: str = "", **more: Any) -> tuple[int, Any]:
        return await self.post("say", {"user": user, "chat": chat or user, "text": text, **more})

    async def lines(self, chat: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await self.state())["lines"].get(chat, [])
        return found

    async def transcript(self) -> list[str]:
        return (await self.get("/api/transcript"))[1].splitlines()


@asynccontextmanager
async def page(stage: FakeStage | None = None, *, telegram: bool = False) -> AsyncIterator[Page]:
    stage = stage or FakeStage()
    async with opened(stage) as (channel, bot), aiohttp.ClientSession() as web:
        made = Page(channel, bot, stage, web)
        if telegram:
            await made.post("platform", {"platform": "telegram"})
        yield made
