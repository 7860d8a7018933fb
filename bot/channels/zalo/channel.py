"""What does Zalo look like to the rest of the bot?"""

from collections.abc import Sequence

from aiohttp import web

from bot.channels.base import Hear, Outcome, Parcel, Refused
from bot.channels.zalo.member import Member, Patience
from bot.channels.zalo.soundness import require_sound
from bot.channels.zalo.webhook import Door, Webhook
from bot.channels.zalo.wire import NAME
from bot.clock import Clock
from bot.settings import Web, Zalo
from handlers.messages import ZALO_LIKE, Capabilities


class ZaloChannel:
    """All the office's bots on Zalo, each by polling or webhook.

    `patience`: how long to wait between tries. Raises ChannelError for settings that cannot work.
    """

    name = NAME

    def __init__(self, settings: Zalo, web: Web, *, clock: Clock, patience: Patience | None = None) -> None:
        require_sound(settings, web)
        waits = patience or Patience()
        self._members = {bot.name: Member(bot, web, clock, waits) for bot in settings.bots}
        self._webhook = Webhook(
            {
                bot.name: Door(self._members[bot.name].ear, bot.secret)
                for bot in settings.bots
                if bot.mode == "webhook"
            }
        )

    @property
    def bots(self) -> Sequence[str]:
        """Their names, in the order of the settings."""
        return tuple(self._members)

    def capabilities(self, bot: str) -> Capabilities:
        """What this bot can do; a bot that is no longer set (old letters name it) like any other."""
        member = self._members.get(bot)
        return member.capabilities if member else ZALO_LIKE

    def routes(self) -> list[web.RouteDef]:
        """What the web server must serve: `/zalo/{name}`; nothing when every bot polls."""
        return self._webhook.routes()

    def spent(self, bot: str) -> bool:
        """Whether a bot's quota of this month counts as gone: nothing but 429 for 6 hours."""
        return bot in self._members and self._members[bot].spent

    def rejected(self, bot: str) -> int:
        """How many calls of a bot's webhook came with a wrong secret since the start."""
        return self._webhook.refused[bot]

    async def open(self, hear: Hear) -> None:
        """Start to listen with every bot; when one cannot, with none."""
        try:
            for member in self._members.values():
                await member.open(hear)
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Stop to listen; what was not committed is told again by a webhook, and by polls that replay."""
        for member in self._members.values():
            await member.close()

    async def send(self, parcel: Parcel) -> Outcome:
        """Hand one letter to Zalo."""
        member = self._members.get(parcel.address.bot)
        return await member.send(parcel) if member else Refused("no such bot in zalo.bots")
