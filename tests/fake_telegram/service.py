"""What does the service hold for one bot, and which of its rules does every method share?"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fake_telegram.answers import (
    UNAUTHORIZED,
    Json,
    Refused,
    bad_request,
    forbidden,
    migrated,
    too_many,
)
from tests.fake_telegram.faults import Faults
from tests.fake_telegram.pace import Pace
from tests.fake_telegram.parameters import Call
from tests.fake_telegram.updates import Updates
from tests.fake_telegram.webhook import Webhook
from tests.fake_telegram.world import PRESENT, Chat, Group, User, World

KICKED = "bot was kicked from the {kind} chat"
ABSENT = "bot is not a member of the {kind} chat"


@dataclass
class Service:
    """One bot's account with everything around it."""

    token: str
    world: World
    updates: Updates
    webhook: Webhook
    pace: Pace
    pace_clock: Callable[[], float]
    privacy: bool = False
    commands: dict[str, list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    calls: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)
    log: deque[Call] = field(default_factory=lambda: deque(maxlen=2000))

    def check_token(self, token: str) -> None:
        if token != self.token:
            raise Refused(UNAUTHORIZED)

    def known_chat(self, given: Any) -> Chat:
        """The chat of an id, or Refused."""
        found = self.world.chat(given) if isinstance(given, int) else None
        if found is None:
            raise bad_request("chat not found")
        return found

    def writable_chat(self, given: Any) -> Chat:
        """The chat of an id if the bot may write there now, or Refused."""
        found = self.known_chat(given)
        if isinstance(found, User):
            return self._open_person(found)
        return _open_group(found)

    def _open_person(self, user: User) -> User:
        if user.blocked:
            raise forbidden("bot was blocked by the user")
        if not user.started and self.world.seen(user):
            raise forbidden("bot can't initiate conversation with a user")
        if not user.started:
            raise bad_request("chat not found")
        return user

    def keep_pace(self, chat: Chat, *, edit: bool = False) -> None:
        """Counts a message, or Refused with 429."""
        wait = self.pace.take(chat.id, self.pace_clock(), edit=edit)
        if wait is not None:
            raise too_many(wait)


def _open_group(group: Group) -> Group:
    if group.migrated_to is not None:
        raise migrated(group.migrated_to)
    if group.bot not in PRESENT:
        sentence = KICKED if group.bot == "kicked" else ABSENT
        raise forbidden(sentence.format(kind="supergroup" if group.supergroup else "group"))
    return group
