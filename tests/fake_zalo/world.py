"""Who is there: people, groups, bots – and what has each bot sent to whom?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha1
from itertools import count

from tests.fake_telegram.world import Bell

__all__ = ["Bell", "Chat", "Group", "Person", "Sent", "World"]


@dataclass(eq=False)
class Person:
    """Somebody on Zalo. `known` holds the bots they have written to; a protected one is never quoted."""

    number: int
    name: str
    protected: bool = False
    known: set[str] = field(default_factory=set)

    def id_at(self, bot: str) -> str:
        """The person's id as one bot sees it: every bot sees another one."""
        return sha1(f"{bot} person {self.number}".encode()).hexdigest()[:20]


@dataclass(eq=False)
class Group:
    """A group; `bots` are the names of the bots in it, `known` those that were mentioned there once."""

    number: int
    title: str
    members: list[Person]
    bots: set[str]
    known: set[str] = field(default_factory=set)

    def id_at(self, bot: str) -> str:
        """The group's id as one bot sees it."""
        return "zgr-" + sha1(f"{bot} group {self.number}".encode()).hexdigest()[:12]


Chat = Person | Group


@dataclass(eq=False)
class Sent:
    """A message of a bot as its reader sees it. `fetches` are the statuses of every look at its picture."""

    bot: str
    chat_id: str
    message_id: str
    method: str
    text: str = ""
    photo: bytes | None = None
    url: str = ""
    fetches: list[int] = field(default_factory=list)


@dataclass
class World:
    """Everything people and bots have done so far. `clock` gives Unix seconds."""

    clock: Callable[[], float]
    people: list[Person] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def number(self) -> int:
        """1, 2, 3 …"""
        return next(self._numbers)

    def now_ms(self) -> int:
        return int(self.clock() * 1000)

    def new_message_id(self) -> str:
        return sha1(f"message {self.number()}".encode()).hexdigest()[:20]

    def chat(self, bot: str, chat_id: str) -> Chat | None:
        """Who has this id at a bot."""
        everybody: list[Chat] = [*self.people, *self.groups]
        return next((chat for chat in everybody if chat.id_at(bot) == chat_id), None)

    def keep(self, sent: Sent) -> None:
        self.sent.append(sent)
        self.bell.ring()
