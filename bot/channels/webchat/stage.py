"""What does the web chat need from the bot around it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody who can be played: id (an ASCII word), name, and a note such as "Đoàn viên – Thôn 5"."""

    user: str
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """A group: chat id and title."""

    chat: str
    title: str


class Stage(Protocol):
    """The clock and the cast. `demo` is False beside a real channel: then neither is the page's to move."""

    @property
    def demo(self) -> bool: ...

    def now(self) -> datetime:
        """The bot's time, aware."""
        ...

    async def advance(self, to: datetime) -> None:
        """Move the clock and run every tick in between.

        Raises ValueError with a Vietnamese sentence when that is not allowed.
        """
        ...

    async def settle(self) -> None:
        """Wait until the bot has answered what it heard; beside a real channel nobody waits."""
        ...

    async def explain(self, user: str, text: str) -> Sequence[str]:
        """What the bot reads in a person's words, a line for each thing understood."""
        ...

    def people(self) -> Sequence[Player]: ...

    def groups(self) -> Sequence[Room]: ...
