"""A strict Zalo Bot Platform of our own: does the bot behave as the platform's rules demand?

    async with FakeZalo() as zalo:
        lan = zalo.add_user("Lan Nguyễn")
        zalo.say(lan, "dk 7K2MPQ")
        hello = (await zalo.sent(lan))[-1]
        zalo.say(lan, "1")

Refused calls that are the bot's own fault stand in `violations`; a test ends with
`assert not zalo.violations`.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.fake_zalo.account import Account
from tests.fake_zalo.faults import Fault, Planned
from tests.fake_zalo.parameters import Call
from tests.fake_zalo.people import People
from tests.fake_zalo.sending import Outbox
from tests.fake_zalo.server import Server
from tests.fake_zalo.updates import Updates
from tests.fake_zalo.webhook import Webhook
from tests.fake_zalo.world import Chat, Group, Person, Sent, World

__all__ = ["Call", "FakeZalo", "Fault", "Group", "Person", "Sent"]

PATIENCE = 5.0
DISPLAY_NAME = "Bot Đo Mạng"


class FakeZalo(People):
    """The server, its bots and the people on it.

    `bots`: their names. `replay`, `again_after`, `doubles`, `wrapped`, `echo`, `honest`, `photo_field`: the
    points on which reports about Zalo differ (see Updates, Webhook, Outbox, Server). `allowance`: what a bot
    may send a month. `late`: seconds until a picture is fetched again. `clock` dates messages (Unix seconds).
    """

    def __init__(
        self,
        *bots: str,
        display_name: str = DISPLAY_NAME,
        replay: int = 0,
        again_after: float = 33.0,
        doubles: bool = False,
        wrapped: bool = True,
        echo: bool = False,
        honest: bool = False,
        photo_field: str = "photo_url",
        allowance: int = 3000,
        late: float = 0.0,
        clock: Callable[[], float] = time.time,  # noqa: TID251 - another company's server has its own clock
        port: int = 0,
    ) -> None:
        self.world, self.photo_field, self.port = World(clock), photo_field, port
        bell = self.world.bell
        self.accounts: dict[str, Account] = {}
        for number, name in enumerate(bots or ("bot1",), start=1):
            shown = display_name if number == 1 else f"{display_name} {number}"
            token = f"{4_400_000_000 + number}:FakeZaloTokenOfTheProjectsOwnServer{number:02}"
            webhook = Webhook(bell, again_after, doubles, wrapped)
            self.accounts[name] = Account(name, token, shown, Updates(bell, replay), webhook, allowance)
        self.outbox = Outbox(self.world, echo, late)
        self.server = Server(self.accounts, self.outbox, honest)

    async def __aenter__(self) -> Self:
        self.port = await self.server.start("127.0.0.1", self.port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for bot in self.accounts.values():
            bot.webhook.clear()
        await self.outbox.close()
        await self.server.stop()

    @property
    def url(self) -> str:
        """The base address, for `zalo.bots.api_url`."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def token(self) -> str:
        """The first bot's token."""
        return self.account().token

    @property
    def calls(self) -> Counter[str]:
        """How often each method was called, by any bot; calls the platform does not understand left out."""
        return self.server.calls

    @property
    def log(self) -> deque[tuple[str, Call]]:
        """The last 2,000 calls: bot, method, parameters."""
        return self.server.log

    @property
    def violations(self) -> list[str]:
        """What was refused through a bot's own fault, oldest first."""
        return self.server.violations

    def inbox(self, chat: Chat, bot: str = "") -> list[Sent]:
        """What a bot has sent there, oldest first."""
        name = self.account(bot).name
        return [sent for sent in self.world.sent if sent.bot == name and sent.chat_id == chat.id_at(name)]

    async def sent(self, chat: Chat, n: int = 1, *, bot: str = "", patience: float = PATIENCE) -> list[Sent]:
        """The inbox once it holds `n` messages; AssertionError after `patience` seconds."""
        there = await self.world.bell.until(lambda: len(self.inbox(chat, bot)) >= n, patience)
        texts = [sent.text for sent in self.inbox(chat, bot)]
        assert there, f"{n} messages expected, {len(texts)} came: {texts}; refused: {self.violations}"
        return self.inbox(chat, bot)

    async def drained(self, patience: float = PATIENCE) -> None:
        """Waits until every update was handed out or accepted."""
        bots = self.accounts.values()
        there = await self.world.bell.until(
            lambda: all(bot.updates.idle and bot.webhook.idle for bot in bots), patience
        )
        assert there, [(bot.updates.pending, bot.webhook.waiting) for bot in bots]

    def fail(
        self,
        fault: Fault,
        method: str = "sendMessage",
        *,
        times: int = 1,
        chat: Chat | None = None,
        bot: str = "",
        after: int = 0,
    ) -> None:
        """Lets `times` calls of a method (to one chat, if given) go wrong, once `after` more went well."""
        name = self.account(bot).name
        hit = None if chat is None else chat.id_at(name)
        self.server.faults.planned.append(Planned(fault, method, times, name, hit, after))
