"""What must a channel be able to do, and what can become of a letter?"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from handlers.messages import Address, Capabilities, Choice, Inbound

if TYPE_CHECKING:
    from aiohttp import web


@dataclass(frozen=True, slots=True)
class Parcel:
    """A letter ready for the wire: names filled in, picture drawn, within the channel's limits.

    `question` numbers the choices so that a press on an old message can be told from a new one.
    """

    letter: int
    address: Address
    text: str
    choices: tuple[Choice, ...] = ()
    question: int = 0
    reply_to: str = ""
    picture: bytes | None = None
    picture_url: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform took it."""

    message_id: str


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: try again in `after` seconds; `whole_bot` when every chat of the bot must wait."""

    after: float
    whole_bot: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """The platform will never take this letter."""

    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The chat cannot be reached any more: blocked, left, deleted."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has a new id; send it there."""

    chat: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may or may not have arrived (time-out after sending, crash mid-send)."""

    reason: str


Outcome = Sent | Later | Refused | Gone | Moved | Unsure
Hear = Callable[[Sequence[Inbound]], Awaitable[None]]
"""Returns once everything given is committed (or was heard before): only then may a channel acknowledge."""


class Channel(Protocol):
    """One platform with one or more bots on it."""

    name: str

    @property
    def bots(self) -> Sequence[str]:
        """The bots' names, as they stand in `Address.bot`."""
        ...

    def capabilities(self, bot: str) -> Capabilities:
        """What this bot can do; may change once the channel has opened (invite link, mention)."""
        ...

    def routes(self) -> "Sequence[web.RouteDef]":
        """What the public web server must serve for this channel (webhooks)."""
        ...

    async def open(self, hear: Hear) -> None:
        """Start to listen. Raises `ChannelError` with one line for the operator when it cannot."""
        ...

    async def close(self) -> None:
        """Stop to listen; what was heard and not committed will be told again by the platform."""
        ...

    async def send(self, parcel: Parcel) -> Outcome:
        """Hand one letter to the platform. Never raises for what a network or a platform does."""
        ...


@runtime_checkable
class Rationed(Protocol):
    """A channel whose bots have a monthly allowance and can tell that the platform takes no more."""

    def spent(self, bot: str) -> bool: ...


@runtime_checkable
class Hosting(Protocol):
    """A channel with a listener of its own, whose people open one-time addresses there."""

    def host(self, routes: "Sequence[web.RouteDef]") -> None: ...


class ChannelError(Exception):
    """A channel cannot start; the text is one line for the operator, without any token."""
