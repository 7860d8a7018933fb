"""Who is there: people, groups, topics, messages – and what has the bot sent to whom?"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from tests.fake_telegram.answers import Json
from tests.fake_telegram.keyboards import Button


@dataclass(eq=False)
class User:
    """A person. `started`: has written to the bot in private, so the bot may write too."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str = "vi"
    started: bool = False
    blocked: bool = False


@dataclass(eq=False)
class Group:
    """A group; its first member made it. `bot` is the bot's status there."""

    id: int
    title: str
    members: list[User]
    supergroup: bool = True
    forum: bool = False
    bot: str = "member"
    topics: dict[int, str] = field(default_factory=dict)
    migrated_to: int | None = None


Chat = User | Group


@dataclass(eq=False)
class Sent:
    """A message of the bot, as its reader sees it now (edits change it)."""

    chat_id: int
    message_id: int
    method: str
    text: str  # what is read: tags stripped; of a picture or file the caption
    html: str  # what the bot wrote
    buttons: list[list[Button]]
    thread: int | None
    reply_to: int | None
    photo: bytes | None = None
    document: bytes | None = None
    filename: str | None = None
    edits: int = 0
    deleted: bool = False
    all_buttons: list[Button] = field(
        default_factory=list
    )  # also those edited away: a slow thumb presses them

    @property
    def labels(self) -> list[str]:
        """The labels in reading order."""
        return [button.label for row in self.buttons for button in row]


class Bell:
    """Wakes everybody who waits for something to change."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def ring(self) -> None:
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, true: Callable[[], bool], seconds: float) -> bool:
        """Whether the condition came true within the seconds."""
        try:
            async with asyncio.timeout(seconds):
                while not true():
                    future = asyncio.get_running_loop().create_future()
                    self._waiting.append(future)
                    await future
        except TimeoutError:
            return bool(true())
        return True


@dataclass
class World:
    """Everything people and the bot have done so far. `clock` gives Unix seconds."""

    clock: Callable[[], float]
    bot: User
    users: dict[int, User] = field(default_factory=dict)
    groups: dict[int, Group] = field(default_factory=dict)
    messages: defaultdict[int, dict[int, Json]] = field(default_factory=lambda: defaultdict(dict))
    sent: defaultdict[int, list[Sent]] = field(default_factory=lambda: defaultdict(list))
    callbacks: dict[str, Json] = field(default_factory=dict)
    answers: dict[str, Json] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    bell: Bell = field(default_factory=Bell)
    _ids: defaultdict[str, count[int]] = field(default_factory=lambda: defaultdict(lambda: count(1)))

    def number(self, of: str) -> int:
        """1, 2, 3 … for each kind of thing."""
        return next(self._ids[of])

    def now(self) -> int:
        return int(self.clock())

    def chat(self, chat_id: int) -> Chat | None:
        return self.users.get(chat_id) or self.groups.get(chat_id)

    def next_message_id(self, chat: Chat) -> int:
        return self.number(f"message {chat.id}")

    def keep(self, message: Json) -> Json:
        """Remembers a message, the bot's or a person's."""
        self.messages[message["chat"]["id"]][message["message_id"]] = message
        return message

    def seen(self, user: User) -> bool:
        """Whether the bot shares a group with somebody."""
        return any(user in group.members and group.bot in PRESENT for group in self.groups.values())


PRESENT = frozenset({"member", "administrator", "creator"})
