"""What do the platforms of a transcript look like: who writes, and what has arrived?"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from aiohttp import web

from bot.channels.base import Gone, Hear, Outcome, Parcel, Sent
from bot.channels.webchat.platforms import PAGE, Platform, capabilities
from bot.redact import without_secrets
from handlers.messages import TELEGRAM_LIKE, ZALO_LIKE, Capabilities

MENTION = "@Nhịp Đo"
PLATFORMS = {
    "zalo": replace(ZALO_LIKE, mention=MENTION),
    "telegram": replace(TELEGRAM_LIKE, mention=MENTION, invite_link="https://t.me/NhipDoBot?start={code}"),
    "webchat": replace(ZALO_LIKE, mention=MENTION),
}


@dataclass(slots=True)
class Inbox:
    """What has arrived in one chat; `read` and `since` count messages."""

    messages: list[Parcel] = field(default_factory=list)
    read: int = 0
    since: int = 0

    @property
    def unread(self) -> list[Parcel]:
        """Messages nobody has looked at."""
        return self.messages[self.read :]

    def new_action(self) -> None:
        """Somebody acts or the clock moves: what was unread is dropped."""
        self.read = self.since = len(self.messages)


@dataclass(slots=True)
class Desk:
    """The chats of a transcript by (platform, chat), and who blocked the bot.

    `page` is what the web chat's page acts as where a talk was saved there ("" for none): all its people
    change over at once.
    """

    inboxes: dict[tuple[str, str], Inbox] = field(default_factory=dict)
    blocked: set[tuple[str, str]] = field(default_factory=set)
    sent: int = 0
    page: str = ""

    def can(self, platform: str) -> Capabilities:
        """What the platform is capable of."""
        if not self.page:
            return PLATFORMS[platform]
        return capabilities(Platform.TELEGRAM if self.page == "telegram" else Platform.ZALO, PAGE)

    def inbox(self, platform: str, chat: str) -> Inbox:
        """The inbox of a person or a group."""
        return self.inboxes.setdefault((platform, chat), Inbox())

    def newest_offer(self, platform: str, chat: str) -> Parcel | None:
        """The newest message that offers choices."""
        offers = [parcel for parcel in self.inbox(platform, chat).messages if parcel.choices]
        return offers[-1] if offers else None


class StageChannel:
    """One platform of a transcript."""

    def __init__(self, name: str, desk: Desk) -> None:
        self.name = name
        self._desk = desk
        self.hear: Hear | None = None

    @property
    def bots(self) -> Sequence[str]:
        return (self.name,)

    def capabilities(self, bot: str) -> Capabilities:
        return self._desk.can(self.name)

    def routes(self) -> Sequence[web.RouteDef]:
        return ()

    async def open(self, hear: Hear) -> None:
        self.hear = hear

    async def close(self) -> None:
        self.hear = None

    async def send(self, parcel: Parcel) -> Outcome:
        chat = parcel.address.chat
        if (self.name, chat) in self._desk.blocked:
            return Gone("blocked")
        self._desk.sent += 1
        self._desk.inbox(self.name, chat).messages.append(parcel)
        return Sent(f"b{self._desk.sent}")


def shown(parcel: Parcel) -> str:
    """A message as transcripts write it: one-time addresses hidden, a line "[1] …" for each choice."""
    choices = [f"[{number}] {choice.label}" for number, choice in enumerate(parcel.choices, start=1)]
    return "\n".join([without_secrets(parcel.text), *choices])
