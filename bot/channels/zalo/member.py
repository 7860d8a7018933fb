"""What is one of the office's bots, from its settings to its tasks?"""

import asyncio
import contextlib
import logging
from dataclasses import dataclass, replace

from bot.channels.backoff import Backoff
from bot.channels.base import Hear, Outcome, Parcel
from bot.channels.json_values import as_table
from bot.channels.zalo import hooks
from bot.channels.zalo.allowance import Drought
from bot.channels.zalo.api import Api, ApiError, Unanswered
from bot.channels.zalo.ear import Ear
from bot.channels.zalo.polling import Polling
from bot.channels.zalo.sender import Sender
from bot.channels.zalo.soundness import why_hopeless
from bot.channels.zalo.webhook import PATH
from bot.clock import Clock
from bot.settings import Web, ZaloBot
from handlers.messages import ZALO_LIKE, Capabilities

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: between tries on a broken line, at first and at most; after a poll without anything new."""

    first: float = 1.0
    longest: float = 60.0
    idle: float = 1.0

    def backoff(self) -> Backoff:
        return Backoff(self.first, self.longest)


class Member:
    """One bot: its ear, its sender, and the task that polls or sets the webhook."""

    def __init__(self, settings: ZaloBot, web: Web, clock: Clock, patience: Patience) -> None:
        self._settings, self._url = settings, f"{web.public_url}{PATH}/{settings.name}"
        self._api = Api(settings.token, settings.api_url)
        self._drought = Drought(clock)
        self._sender = Sender(settings.name, self._api, patience.backoff(), self._drought)
        self._backoff = patience.backoff()
        self.ear = Ear(settings.name, settings.display_name, clock)
        self._polling = Polling(
            settings.name, self._api, self.ear, self._prepare, self._backoff, patience.idle
        )
        self._prepared = False
        self._task: asyncio.Task[None] | None = None

    @property
    def capabilities(self) -> Capabilities:
        """The mention is empty until the settings or Zalo have said the display name."""
        name = self.ear.display_name
        mention = f"@{name}" if name else ""
        return replace(ZALO_LIKE, mention=mention, monthly_allowance=self._settings.monthly_allowance)

    @property
    def spent(self) -> bool:
        """Whether the month's quota counts as gone: nothing but 429 for 6 hours."""
        return self._drought.spent

    async def open(self, hear: Hear) -> None:
        """Start to listen. A line that is down is waited for; a wrong token or address: ChannelError."""
        self.ear.open(hear)
        try:
            await self._prepare()
        except ApiError as error:
            if fault := why_hopeless(error, self._settings):
                raise fault from None
            log.warning("Zalo (%s): chưa nối được (%s), sẽ thử lại", self._settings.name, error)
        run = self._polling.run() if self._settings.mode == "polling" else self._until_prepared()
        self._task = asyncio.create_task(run)

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        self.ear.close()
        await self._api.close()

    async def send(self, parcel: Parcel) -> Outcome:
        return await self._sender.send(parcel)

    async def _prepare(self) -> None:
        """Learn who we are and set or unset the webhook, once. Raises ApiError."""
        if self._prepared:
            return
        if not self.ear.knows_itself:
            self.ear.introduce(as_table(await self._api.call("getMe")))
        if not self.ear.knows_itself:
            raise Unanswered("getMe: no answer of a Zalo server")
        if self._settings.mode == "polling":
            await hooks.unset(self._settings.name, self._api)
        else:
            await hooks.put(
                self._settings.name, self._api, self._url, self._settings.secret.get_secret_value()
            )
        self._prepared = True

    async def _until_prepared(self) -> None:
        while not self._prepared:
            try:
                await self._prepare()
            except ApiError as error:
                log.warning("Zalo (%s): chưa đặt được webhook (%s)", self._settings.name, error)
                await asyncio.sleep(self._backoff.after_failure())
