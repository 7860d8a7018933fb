"""How do we ask Zalo for news without asking too often, and without acting twice?"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.channels.backoff import Backoff
from bot.channels.zalo.allowance import FIRST_WAIT_S
from bot.channels.zalo.api import Api, ApiError, Declined
from bot.channels.zalo.ear import Ear
from bot.channels.zalo.outcomes import NOTHING_NEW, QUOTA, TOKEN_PAUSE, TOKEN_REFUSED

HOLD_SECONDS = 30
SPARE_SECONDS = 10
log = logging.getLogger(__name__)


class Polling:
    """Long polling. There is nothing to confirm: Zalo replays an update, or the answer has consumed it.

    What was consumed and then not committed is lost with the process; while it lives it is tried again.
    `pause` is the wait in seconds after a poll that brought nothing new.
    """

    def __init__(
        self,
        bot: str,
        api: Api,
        ear: Ear,
        prepare: Callable[[], Awaitable[None]],
        backoff: Backoff,
        pause: float = 1.0,
    ) -> None:
        self._bot, self._api, self._ear = bot, api, ear
        self._prepare, self._backoff, self._idle = prepare, backoff, pause
        self._in_hand: object = None

    async def run(self) -> None:
        """Polls until cancelled."""
        while True:
            try:
                is_new = await self._once()
            except ApiError as error:
                await asyncio.sleep(self._pause(error))
            except Exception:
                log.exception("Zalo (%s): chưa ghi được tin mới, sẽ thử lại", self._bot)
                await asyncio.sleep(self._backoff.after_failure())
            else:
                self._backoff.succeeded()
                await asyncio.sleep(0 if is_new else self._idle)

    async def _once(self) -> bool:
        await self._prepare()
        if self._in_hand is None:
            self._in_hand = await self._ask()
        is_new = await self._ear.take(self._in_hand)
        self._in_hand = None
        return is_new

    async def _ask(self) -> object:
        """One update, or None: 408 is the normal idle answer."""
        try:
            return await self._api.call(
                "getUpdates", {"timeout": str(HOLD_SECONDS)}, HOLD_SECONDS + SPARE_SECONDS
            )
        except Declined as error:
            if error.code != NOTHING_NEW:
                raise
            return None

    def _pause(self, error: ApiError) -> float:
        code = error.code if isinstance(error, Declined) else 0
        if code == TOKEN_REFUSED:
            log.critical("zalo.bots.token (%s): Zalo không nhận mã bot nữa, bot không nghe được", self._bot)
            return TOKEN_PAUSE
        log.warning("Zalo (%s): chưa nhận được tin (%s), sẽ thử lại", self._bot, error)
        return FIRST_WAIT_S if code == QUOTA else self._backoff.after_failure()
