"""Where is the story played: on the strict fake of the project's own, or on a server of strangers?"""

from collections import defaultdict
from typing import Any, Protocol

from tests.channels.telegram.emulator import TOKEN, Emulator, Person, Told
from tests.fake_telegram import FakeTelegram, Group, Sent, User

SECRET = "mot-chuoi-dai-kho-doan"
GROUP_ID = -1002100000001
GROUP = "Tổ đo Tủa Chùa"


class Stage(Protocol):
    """People write, press and read; `group` names the one group's chat, None a private one."""

    url: str
    token: str

    def person(self, name: str) -> Any: ...

    async def says(self, who: Any, text: str, *, in_group: bool = False) -> int: ...

    async def presses(self, who: Any, label: str) -> None: ...

    async def reads(self, who: Any = None) -> str:
        """The next message nobody has read yet in private, or (without `who`) in the group."""
        ...

    def complaints(self) -> list[Any]:
        """What the server found wrong with what the bot did."""
        ...


class Strict:
    """The strict fake; the group is a forum, and everything in it happens in one of its topics."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self.telegram = telegram
        self.url, self.token = telegram.url, telegram.token
        self.group: Group | None = None
        self.topic = 0
        self.pressed: list[str] = []
        self._read: defaultdict[int, int] = defaultdict(int)

    def person(self, name: str) -> User:
        return self.telegram.add_user(name)

    def found_group(self, *members: User) -> None:
        """The first member makes it; the bot is not in it yet."""
        self.group = self.telegram.add_group(GROUP, list(members), forum=True, bot="left")
        self.topic = self.telegram.add_topic(self.group, "Báo mẫu")

    async def says(self, who: User, text: str, *, in_group: bool = False) -> int:
        if not in_group:
            return self.telegram.say(who, text)
        return self.telegram.say(who, text, self.group, thread=self.topic)

    async def presses(self, who: User, label: str) -> None:
        self.pressed.append(self.telegram.press(who, self.newest(who), label))

    async def reads(self, who: User | None = None) -> str:
        return (await self.finds(who)).text

    async def finds(self, who: User | None = None) -> Sent:
        """The whole message that `reads` gives the text of."""
        chat = who or self.group
        assert chat is not None
        at = self._read[chat.id] = self._read[chat.id] + 1
        return (await self.telegram.sent(chat, at))[at - 1]

    def newest(self, who: User) -> Sent:
        """The newest message with buttons."""
        return [sent for sent in self.telegram.inbox(who) if sent.buttons][-1]

    def unread(self, who: User) -> list[str]:
        return [sent.text for sent in self.telegram.inbox(who)[self._read[who.id] :]]

    async def rested(self) -> None:
        """Every pressed button has been answered: none turns for ever."""
        answers = self.telegram.answers
        assert await self.telegram.service.world.bell.until(lambda: answers.keys() >= set(self.pressed), 5.0)

    def complaints(self) -> list[Any]:
        return self.telegram.violations


class Strangers:
    """The emulator from PyPI: no topics, no edits, no pace."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator
        self.url, self.token = emulator.url, TOKEN
        self._people = 0
        self._read: defaultdict[int, int] = defaultdict(int)
        self._newest: dict[int, Told] = {}

    def person(self, name: str) -> Person:
        self._people += 1
        return Person(50 + self._people, name)

    async def says(self, who: Person, text: str, *, in_group: bool = False) -> int:
        return await self.emulator.say(who, text, GROUP_ID if in_group else 0)

    async def presses(self, who: Person, label: str) -> None:
        await self.emulator.answered(await self.emulator.press(who, self._newest[who.id], label))

    async def reads(self, who: Person | None = None) -> str:
        chat = who.id if who else GROUP_ID
        at = self._read[chat] = self._read[chat] + 1
        told = (await self.emulator.sent(who or Person(0, ""), at, 0 if who else GROUP_ID))[at - 1]
        if told.buttons:
            self._newest[chat] = told
        return told.text

    def complaints(self) -> list[Any]:
        return self.emulator.refused()
