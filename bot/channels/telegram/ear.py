"""What did Telegram tell us, and may we say that we heard it?"""

import asyncio
import logging
from collections.abc import Sequence

from telegram.error import TelegramError

from bot.channels.base import Hear
from bot.channels.json_values import as_number, as_table, as_words
from bot.channels.telegram.client import Client
from bot.channels.telegram.request import Unanswered, told
from bot.channels.telegram.wire import read_update
from bot.clock import Clock
from handlers.messages import Inbound

log = logging.getLogger(__name__)


class Ear:
    """Hands updates on and returns when they are committed; then lets the pressed buttons rest."""

    def __init__(self, client: Client, clock: Clock) -> None:
        self.bot_id = 0
        self.username = ""
        self.hears_all = True
        self._client = client
        self._clock = clock
        self._hear: Hear | None = None
        self._answers: set[asyncio.Task[None]] = set()

    @property
    def is_open(self) -> bool:
        """Whether updates can be taken."""
        return self._hear is not None and self.bot_id > 0

    def open(self, hear: Hear) -> None:
        self._hear = hear

    async def introduce(self) -> None:
        """Learn the bot's own id and user name. Raises TelegramError."""
        me = as_table(await self._client.call("getMe"))
        if as_number(me.get("id")) < 1:
            raise Unanswered("getMe: no answer of a Bot API server")
        self.bot_id, self.username = as_number(me.get("id")), as_words(me.get("username"))
        # BotFather's privacy mode is on by default: plain group talk is then never delivered.
        self.hears_all = me.get("can_read_all_group_messages") is not False

    async def take(self, updates: Sequence[object]) -> None:
        """Returns once everything readable in `updates` is committed; raises what `hear` raises."""
        at = self._clock.now()
        read = (read_update(each, bot_id=self.bot_id, username=self.username, at=at) for each in updates)
        inbound = [each for each in read if each is not None]
        if inbound and self._hear is not None:
            await self._hear(inbound)
        for each in inbound:
            if each.press is not None:
                self._rest(each)

    async def close(self) -> None:
        self._hear = None
        for task in self._answers:
            task.cancel()
        await asyncio.gather(*self._answers, return_exceptions=True)

    def _rest(self, press: Inbound) -> None:
        task = asyncio.create_task(self._answer(press.key.removeprefix("c:")))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _answer(self, query: str) -> None:
        try:
            await self._client.call("answerCallbackQuery", {"callback_query_id": query})
        except TelegramError as error:
            log.info("answerCallbackQuery: %s", told(error))
