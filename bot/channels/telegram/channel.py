"""What does Telegram look like to the rest of the bot?"""

import asyncio
import contextlib
import logging
from collections.abc import Sequence

from aiohttp import web
from telegram.error import TelegramError

from bot.channels.backoff import Backoff
from bot.channels.base import Hear, Outcome, Parcel
from bot.channels.telegram.client import Client
from bot.channels.telegram.ear import Ear
from bot.channels.telegram.fields import NAME
from bot.channels.telegram.outcomes import retry_after
from bot.channels.telegram.parcels import CAPTION_LIMIT, TEXT_LIMIT
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.request import AiohttpRequest, Answered, told
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.soundness import is_hopeless, require_sound, why_not
from bot.channels.telegram.webhook import PATH, Webhook
from bot.channels.telegram.wire import ALLOWED_UPDATES
from bot.clock import Clock
from bot.settings import Telegram, Web
from handlers.messages import Capabilities

log = logging.getLogger(__name__)


class TelegramChannel:
    """One bot on Telegram, by polling or webhook. Raises ChannelError for settings that cannot work.

    `commands` is the menu: (command without "/", description). `first_wait` and `longest_wait` are the
    seconds between tries on a broken line.
    """

    name = NAME

    def __init__(
        self,
        settings: Telegram,
        web: Web,
        *,
        clock: Clock,
        commands: Sequence[tuple[str, str]] = (),
        first_wait: float = 1.0,
        longest_wait: float = 60.0,
    ) -> None:
        require_sound(settings, web)
        self._settings, self._web, self._commands = settings, web, tuple(commands)
        self._request = AiohttpRequest(settings.proxy)
        self._client = Client(settings.token, settings.api_url, self._request)
        self._ear = Ear(self._client, clock)
        self._sender = Sender(self._client, Backoff(first_wait, longest_wait))
        self._webhook = Webhook(self._ear, settings.webhook_secret)
        backoff = Backoff(first_wait, longest_wait)
        self._polling = Polling(self._client, self._ear, self._become_a_poller, backoff)
        self._task: asyncio.Task[None] | None = None
        self._able_as = "", True
        self._able = _capabilities(settings, *self._able_as)

    @property
    def bots(self) -> Sequence[str]:
        """One, whose name stays when its user name changes."""
        return (NAME,)

    def capabilities(self, bot: str) -> Capabilities:
        """Link and mention are empty until Telegram has said who the bot is."""
        named = self._ear.username, self._ear.hears_all
        if self._able_as != named:
            self._able_as, self._able = named, _capabilities(self._settings, *named)
        return self._able

    def routes(self) -> list[web.RouteDef]:
        """What the web server must serve; nothing when polling."""
        return self._webhook.routes() if self._settings.mode == "webhook" else []

    async def open(self, hear: Hear) -> None:
        """Start to listen. A line that is down is only waited for when polling; a wrong token never is."""
        polling = self._settings.mode == "polling"
        self._ear.open(hear)
        try:
            await self._introduce()
            if not polling:
                await self._set_webhook()
        except TelegramError as error:
            if not polling or is_hopeless(error):
                await self.close()
                raise why_not(error, self._settings) from None
            log.warning("%s", why_not(error, self._settings))
        if polling:
            self._task = asyncio.create_task(self._polling.run())

    async def close(self) -> None:
        """Stop to listen; updates not yet confirmed come again."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self._ear.close()
        await self._request.shutdown()

    async def send(self, parcel: Parcel) -> Outcome:
        """Hand one letter to Telegram."""
        return await self._sender.send(parcel)

    async def _introduce(self) -> None:
        await self._ear.introduce()
        try:
            await self._client.set_my_commands(self._commands)
        except TelegramError as error:
            log.warning("Telegram: chưa đặt được danh sách lệnh (%s)", told(error))

    async def _become_a_poller(self) -> None:
        if not self._ear.is_open:
            await self._introduce()
        await self._client.delete_webhook()

    async def _set_webhook(self) -> None:
        try:
            await self._client.set_webhook(
                self._web.public_url + PATH,
                secret_token=self._settings.webhook_secret.get_secret_value(),
                allowed_updates=ALLOWED_UPDATES,
            )
        except Answered as error:
            # A bot that starts twice within a second is asked for patience.
            if error.code != 429:
                raise
            await asyncio.sleep(retry_after(error))
            await self._set_webhook()


def _capabilities(settings: Telegram, name: str, hears_all: bool) -> Capabilities:
    return Capabilities(
        text_limit=TEXT_LIMIT,
        caption_limit=CAPTION_LIMIT,
        hears_all=hears_all,
        per_second=settings.per_second,
        per_chat_second=settings.per_chat_second,
        per_group_minute=settings.per_group_minute,
        group_prefix="-",
        invite_link=f"https://t.me/{name}?start={{code}}" if name else "",
        mention=f"@{name}" if name else "",
    )
