"""A strict Telegram of our own: does the bot behave as the real Bot API demands?

    async with FakeTelegram() as telegram:
        lan = telegram.add_user("Lan")
        telegram.say(lan, "/start")
        hello = (await telegram.sent(lan))[-1]
        telegram.press(lan, hello, "Đồng ý")

Refused calls that are the bot's own fault stand in `violations`; a test ends with
`assert not telegram.violations`.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.fake_telegram.comings import Comings
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.keyboards import Button
from tests.fake_telegram.pace import Pace
from tests.fake_telegram.parameters import Call
from tests.fake_telegram.server import Server
from tests.fake_telegram.service import Service
from tests.fake_telegram.updates import Updates
from tests.fake_telegram.webhook import Webhook
from tests.fake_telegram.world import Chat, Group, Sent, User, World

__all__ = ["Button", "Call", "FakeTelegram", "Fault", "Group", "Sent", "User"]

TOKEN = "7700000001:AAFakeTokenOfTheProjectsOwnServer00"
PATIENCE = 5.0


class FakeTelegram(Comings):
    """The server and the people on it. Limits: None lifts one. `clock` dates messages (Unix seconds)."""

    def __init__(
        self,
        *,
        token: str = TOKEN,
        bot_username: str = "nhip_do_bot",
        per_second: int | None = 30,
        per_chat_second: int | None = 1,
        per_group_minute: int | None = 20,
        privacy: bool = False,
        clock: Callable[[], float] = time.time,  # noqa: TID251 - another company's server has its own clock
        pace_clock: Callable[[], float] = time.monotonic,
        repeat_after: float = 0.2,
        port: int = 0,
    ) -> None:
        bot = User(int(token.split(":")[0]), "Nhịp Đo", username=bot_username)
        world = World(clock, bot)
        updates = Updates(world.bell)
        webhook = Webhook(updates, repeat_after)
        updates.added = webhook.wake
        pace = Pace(per_second, per_chat_second, per_group_minute)
        self.service = Service(token, world, updates, webhook, pace, pace_clock, privacy)
        self.token, self.bot_username = token, bot_username
        self.port = port
        self._server: Server | None = None

    async def __aenter__(self) -> Self:
        self._server = Server(self.service)
        self.port = await self._server.start("127.0.0.1", self.port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.service.webhook.close()
        if self._server is not None:
            await self._server.stop()

    @property
    def url(self) -> str:
        """The base address, for `telegram.api_url`."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def calls(self) -> Counter[str]:
        """How often each method was called, refused calls included."""
        return self.service.calls

    @property
    def log(self) -> deque[Call]:
        """The last 2,000 calls with their parameters."""
        return self.service.log

    @property
    def violations(self) -> list[str]:
        """What was refused through the bot's own fault, oldest first."""
        return self.service.violations

    @property
    def answers(self) -> dict[str, dict[str, object]]:
        """What answerCallbackQuery said, by callback query id."""
        return self.service.world.answers

    def inbox(self, chat: Chat) -> list[Sent]:
        """What the bot has sent there and not deleted, oldest first."""
        return [sent for sent in self.service.world.sent[chat.id] if not sent.deleted]

    async def sent(self, chat: Chat, n: int = 1, patience: float = PATIENCE) -> list[Sent]:
        """The inbox once it holds `n` messages; AssertionError after `patience` seconds."""
        there = await self.service.world.bell.until(lambda: len(self.inbox(chat)) >= n, patience)
        texts = [sent.text for sent in self.inbox(chat)]
        assert there, f"{n} messages expected, {len(texts)} came: {texts}; refused: {self.violations}"
        return self.inbox(chat)

    async def drained(self, patience: float = PATIENCE) -> None:
        """Waits until the bot has confirmed every update."""
        pending = self.service.updates.pending
        assert await self.service.world.bell.until(lambda: not pending, patience), (
            f"unconfirmed: {list(pending)}"
        )

    def fail(
        self,
        fault: Fault,
        method: str = "sendMessage",
        *,
        times: int = 1,
        chat: Chat | None = None,
        retry_after: int = 1,
    ) -> None:
        """Lets the next `times` calls of a method (to one chat, if given) go wrong."""
        self.service.faults.plan(fault, method, times, None if chat is None else chat.id, retry_after)
