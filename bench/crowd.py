"""Who writes to a bot, and does each of them get exactly one answer?"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench.wire import Line, connect

TEXTS = (
    "do 3 lan thon 5 vt",
    "đo 2 lần thôn 5 viettel",
    "3 mau thon 5",
    "em do 1 lan thon 5 vina",
    "đo xong 2 mẫu thôn 5 mobi",
    "2 mẫu viettel thôn 5",
)
PATIENCE = 30.0
Talk = list[tuple[int, bytes]]  # chat, update


@dataclass
class Crowd:
    """The members of one bot, its webhook, and the books: asked, answered, answered without being asked."""

    token: str
    members: list[int]
    port: int = 0
    path: str = ""
    secret: str = ""
    known: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: dict[int, asyncio.Future[None]] = field(default_factory=dict)
    asked: int = 0
    doubled: int = 0
    lost: int = 0
    refused: Counter[int] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    _random: random.Random = field(default_factory=lambda: random.Random(2026))

    def webhook(self, path: str, secret: str) -> None:
        """The bot has told where it listens."""
        self.path, self.secret = path, secret
        self.known.set()

    def answered(self, chat: int) -> None:
        """The bot has sent something to a chat."""
        future = self.waiting.pop(chat, None)
        if future is None:
            self.doubled += 1
        elif not future.done():
            future.set_result(None)

    def prepare(self, messages: int, at_once: int) -> list[Talk]:
        """Updates made beforehand, a list a connection; nobody is in two lists."""
        return [list(self._bodies(part, messages, at_once)) for part in range(at_once)]

    async def write(self, talks: list[Talk]) -> float:
        """Everybody writes and waits for the answer before the next message; the seconds it took."""
        lines = [await connect(self.port) for _ in talks]
        began = time.perf_counter()
        try:
            async with asyncio.timeout(PATIENCE):
                await asyncio.gather(*map(self._people, lines, talks))
        except TimeoutError:
            self.lost += len(self.waiting)
            self.waiting.clear()
        took = time.perf_counter() - began
        for line in lines:
            line.close()
        return took

    def _bodies(self, part: int, messages: int, at_once: int) -> Iterator[tuple[int, bytes]]:
        mine = self.members[part::at_once]
        for number in range(len(range(part, messages, at_once))):
            chat = mine[number % len(mine)]
            yield chat, self._update(chat)

    def _update(self, chat: int) -> bytes:
        self.asked += 1
        person = {"id": chat, "is_bot": False, "first_name": f"Người {chat % 1000}", "language_code": "vi"}
        message = {
            "message_id": self.asked,
            "from": person,
            "chat": {"id": chat, "first_name": person["first_name"], "type": "private"},
            "date": int(time.time()),  # noqa: TID251 - Telegram's clock, not the bot's
            "text": self._random.choice(TEXTS),
        }
        return json.dumps({"update_id": 871_000_000 + self.asked, "message": message}).encode()

    async def _people(self, line: Line, talk: Talk) -> None:
        head = self.head()
        loop = asyncio.get_running_loop()
        for chat, body in talk:
            self.waiting[chat] = reply = loop.create_future()
            began = time.perf_counter()
            status = await line.post(head, body)
            if not 200 <= status <= 299:
                self.refused[status] += 1
            await reply
            self.seconds.append(time.perf_counter() - began)

    def head(self) -> str:
        """Request line and headers of a delivery, as Telegram sends them."""
        return (
            f"POST {self.path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nContent-Type: application/json\r\n"
            f"Accept-Encoding: gzip, deflate\r\nX-Telegram-Bot-Api-Secret-Token: {self.secret}"
        )
