"""How do we ask Telegram for news without losing any?"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from telegram.error import TelegramError

from bot.channels.backoff import Backoff
from bot.channels.json_values import as_number, as_table
from bot.channels.telegram.client import Client
from bot.channels.telegram.ear import Ear
from bot.channels.telegram.outcomes import TOKEN_REFUSED, retry_after
from bot.channels.telegram.request import Answered, Unanswered, told
from bot.channels.telegram.wire import ALLOWED_UPDATES

_HOLD_SECONDS = 30
_SPARE_SECONDS = 10
log = logging.getLogger(__name__)


class Polling:
    """Long polling that confirms an update after its commit: the offset moves when `Ear.take` returns."""

    def __init__(
        self, client: Client, ear: Ear, prepare: Callable[[], Awaitable[None]], backoff: Backoff
    ) -> None:
        self._client, self._ear, self._prepare, self._backoff = client, ear, prepare, backoff
        self._prepared = False
        self._offset = 0

    async def run(self) -> None:
        """Polls until cancelled."""
        while True:
            try:
                await self._once()
            except TelegramError as error:
                await asyncio.sleep(self._pause(error))
            except Exception:
                log.exception("Telegram: chưa ghi được tin mới, sẽ hỏi lại")
                await asyncio.sleep(self._backoff.after_failure())
            else:
                self._backoff.succeeded()

    async def _once(self) -> None:
        if not self._prepared:
            await self._prepare()
            self._prepared = True
        updates = await self._ask()
        await self._ear.take(updates)
        self._offset = max([self._offset, *(_number(update) + 1 for update in updates)])

    async def _ask(self) -> list[object]:
        parameters = {
            "offset": self._offset,
            "timeout": _HOLD_SECONDS,
            "allowed_updates": ALLOWED_UPDATES,
        }
        updates = await self._client.call("getUpdates", parameters, _HOLD_SECONDS + _SPARE_SECONDS)
        if not isinstance(updates, list) or not all(map(_number, updates)):
            raise Unanswered("getUpdates: no list of updates")
        return updates

    def _pause(self, error: TelegramError) -> float:
        code = error.code if isinstance(error, Answered) else 0
        if isinstance(error, Answered) and code == 429:
            return retry_after(error)
        if code == 409:
            self._prepared = False
            log.error(
                "Telegram: một tiến trình khác đang nhận tin bằng cùng telegram.token (%s)", told(error)
            )
        elif code in TOKEN_REFUSED:
            log.critical("telegram.token: Telegram không nhận mã bot nữa (%s)", told(error))
        else:
            log.warning("Telegram: chưa nhận được tin (%s), sẽ thử lại", told(error))
        return self._backoff.after_failure()


def _number(update: object) -> int:
    return as_number(as_table(update).get("update_id"))
