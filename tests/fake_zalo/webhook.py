"""Does every update reach the bot's webhook, and how often?"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from tests.fake_zalo.answers import Json, bad_request
from tests.fake_zalo.world import Bell

HEADER = "X-Bot-Api-Secret-Token"
LOOPBACK = frozenset({"127.0.0.1", "localhost"})
CALLER = {"User-Agent": "Java/17.0.12"}
PATIENCE = aiohttp.ClientTimeout(total=10)


@dataclass
class Webhook:
    """Where to. What is not answered by 2xx comes again after `again_after` seconds, until it is.

    `doubles`: also what was accepted comes a second time. `wrapped`: the body is `{"ok":true,"result":…}`,
    else the bare update.
    """

    bell: Bell
    again_after: float = 33.0
    doubles: bool = False
    wrapped: bool = True
    url: str = ""
    secret: str = ""
    updated_at: int = 0
    statuses: list[int] = field(default_factory=list)
    waiting: list[Json] = field(default_factory=list)
    _line: asyncio.Task[None] | None = None
    _later: dict[asyncio.Task[None], Json] = field(default_factory=dict)

    def set(self, url: str, secret: str, now: int) -> None:
        """Checks the address as the service does. Plain http only to this machine."""
        address = urlsplit(url)
        if address.scheme != "https" and not (address.scheme == "http" and address.hostname in LOOPBACK):
            raise bad_request("url must be https")
        if not 8 <= len(secret) <= 256:
            raise bad_request("secret_token must have 8 to 256 characters")
        self.url, self.secret, self.updated_at = url, secret, now

    def add(self, update: Json) -> None:
        """Tells the update after all earlier ones were told once."""
        self.waiting.append(update)
        if self._line is None or self._line.done():
            self._line = asyncio.create_task(self._tell_all())

    @property
    def idle(self) -> bool:
        """Everything was accepted."""
        return not self.waiting and not self._later

    def clear(self) -> list[Json]:
        """Ends it; what was not accepted yet."""
        left = [*self._later.values(), *self.waiting]
        for task in [*self._later, *([self._line] if self._line else [])]:
            task.cancel()
        self.url, self.secret, self._later, self.waiting = "", "", {}, []
        return left

    async def post(self, body: bytes, method: str = "POST") -> int:
        """One call of the address; the HTTP status, 0 when nothing came back. Redirects are not followed."""
        headers = CALLER | ({HEADER: self.secret, "Content-Type": "application/json"} if body else {})
        try:
            async with (
                aiohttp.ClientSession(timeout=PATIENCE, headers=headers) as session,
                session.request(method, self.url, data=body or None, allow_redirects=False) as answer,
            ):
                return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return 0

    async def _tell_all(self) -> None:
        while self.waiting:
            update = self.waiting[0]
            accepted = await self._told(update)
            self.waiting.remove(update)
            if self.doubles or not accepted:
                task = asyncio.create_task(self._tell_again(update))
                self._later[task] = update
                task.add_done_callback(self._gone)
            self.bell.ring()

    async def _told(self, update: Json) -> bool:
        body = {"ok": True, "result": update} if self.wrapped else update
        status = await self.post(json.dumps(body, ensure_ascii=False).encode())
        self.statuses.append(status)
        self.bell.ring()
        return 200 <= status <= 299

    async def _tell_again(self, update: Json) -> None:
        told = False
        while not told:
            await asyncio.sleep(self.again_after)
            told = await self._told(update)

    def _gone(self, task: asyncio.Task[None]) -> None:
        self._later.pop(task, None)
        self.bell.ring()
