"""Does every update reach the bot's webhook, in order, however often it fails?"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from tests.fake_telegram.answers import Json, bad_request
from tests.fake_telegram.updates import Updates

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
SLOWEST_REPEAT = 64  # times the first pause


@dataclass
class Webhook:
    """Where to; one line of updates a chat, `max_connections` chats at once.

    A failed delivery is repeated after `repeat_after` seconds, then twice as long, and so on until a 2xx.
    """

    updates: Updates
    repeat_after: float = 0.2
    answer_within: float = 60.0
    url: str = ""
    secret: str | None = None
    max_connections: int = 40
    failures: int = 0
    last_error: Json = field(default_factory=dict)
    _busy: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    _session: aiohttp.ClientSession | None = None
    _slots: asyncio.Semaphore | None = None

    def set(self, url: str, secret: str | None, max_connections: int) -> None:
        """Checks the address as the service does and starts to deliver."""
        _check(url, secret)
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self._slots = asyncio.Semaphore(max_connections)
        self.updates.end_poll()
        for chat_id in self.updates.lines:
            self.wake(chat_id)

    def clear(self) -> None:
        self.url, self.secret, self.last_error = "", None, {}
        for task in self._busy.values():
            task.cancel()

    async def close(self) -> None:
        self.clear()
        await asyncio.gather(*self._busy.values(), return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def wake(self, chat_id: int) -> None:
        """Starts a chat's line when it has updates and does not run yet."""
        if self.url and chat_id in self.updates.lines and chat_id not in self._busy:
            self._busy[chat_id] = asyncio.create_task(self._line(chat_id))

    async def _line(self, chat_id: int) -> None:
        try:
            while self.url and chat_id in self.updates.lines:
                await self._until_accepted(next(iter(self.updates.lines[chat_id].values())))
        finally:
            del self._busy[chat_id]
            self.wake(chat_id)

    async def _until_accepted(self, update: Json) -> None:
        pause = self.repeat_after
        while update["update_id"] in self.updates.pending and not await self._accepted(update):
            self.failures += 1
            self.updates.bell.ring()
            await asyncio.sleep(pause)
            pause = min(2 * pause, SLOWEST_REPEAT * self.repeat_after)

    async def _accepted(self, update: Json) -> bool:
        assert self._slots is not None
        async with self._slots:
            problem = await self._post(update)
        if problem is None:
            self.updates.confirm([update["update_id"]])
        else:
            self.last_error = {"last_error_message": problem}
        return problem is None

    async def _post(self, update: Json) -> str | None:
        """What went wrong, or nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(self.answer_within))
        headers = {SECRET_HEADER: self.secret} if self.secret else {}
        try:
            async with self._session.post(self.url, json=update, headers=headers) as response:
                if 200 <= response.status <= 299:
                    return None
                return f"Wrong response from the webhook: {response.status} {response.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientError as error:
            return f"Connection failed: {error}"


def _check(url: str, secret: str | None) -> None:
    """Plain http only to this machine, as a self-hosted server in local mode allows it."""
    address = urlsplit(url)
    if address.scheme != "https" and not (address.scheme == "http" and address.hostname in LOOPBACK):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret is not None and len(secret) > 256:
        raise bad_request("secret token is too long")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
