"""What do people do on Zalo, and which bot hears of it?"""

from __future__ import annotations

from typing import Any

from tests.fake_zalo import payloads
from tests.fake_zalo.account import Account
from tests.fake_zalo.answers import Json
from tests.fake_zalo.world import Chat, Group, Person, Sent, World


class People:
    """The people's side of the fake. Everything goes to the first bot, or to the one named.

    In a group a bot hears only what mentions it (`mention` adds that as Zalo does) and what answers a message
    of its own. What is returned is the update as it was delivered, None when the bot hears nothing.
    """

    world: World
    accounts: dict[str, Account]
    photo_field: str

    def add_user(self, name: str, *, protected: bool = False, known: bool = False) -> Person:
        """A new person; `known` when they have written to every bot before."""
        person = Person(self.world.number(), name, protected, set(self.accounts) if known else set())
        self.world.people.append(person)
        return person

    def add_group(self, title: str, members: list[Person], *, bots: tuple[str, ...] | None = None) -> Group:
        """A group with these bots in it (all, if none are named). No bot is told."""
        group = Group(self.world.number(), title, list(members), set(bots or self.accounts))
        self.world.groups.append(group)
        return group

    def leave(self, group: Group, bot: str = "") -> None:
        """A bot is taken out of a group; it is not told."""
        group.bots.discard(self.account(bot).name)

    def say(
        self,
        user: Person,
        text: str,
        group: Group | None = None,
        *,
        mention: bool = False,
        reply_to: Sent | None = None,
        bot: str = "",
    ) -> Json | None:
        """A text in private or in a group."""
        words = self._mentioning(text, bot) if mention else text
        return self._write("text", user, group, reply_to, bot, text=words)

    def photo(
        self,
        user: Person,
        caption: str = "",
        group: Group | None = None,
        *,
        mention: bool = False,
        reply_to: Sent | None = None,
        bot: str = "",
    ) -> Json | None:
        """A picture; in a group only its caption can mention the bot."""
        words = self._mentioning(caption, bot) if mention else caption
        content = {self.photo_field: "https://cdn.invalid/a.jpg"} | ({"caption": words} if words else {})
        return self._write("image", user, group, reply_to, bot, **content)

    def sticker(self, user: Person, group: Group | None = None, *, bot: str = "", **how: Any) -> Json | None:
        content = {"sticker": "bfe458bf64fa8da4d4eb", "url": "https://cdn.invalid/s.png"}
        return self._write("sticker", user, group, how.get("reply_to"), bot, **content)

    def voice(self, user: Person, group: Group | None = None, *, bot: str = "", **how: Any) -> Json | None:
        content = {"voice_url": "https://cdn.invalid/v.aac"}
        return self._write("voice", user, group, how.get("reply_to"), bot, **content)

    def unsupported(
        self, user: Person, group: Group | None = None, *, bot: str = "", **how: Any
    ) -> Json | None:
        """A file, a video, a place."""
        return self._write("unsupported", user, group, how.get("reply_to"), bot)

    def raw(self, update: Any, bot: str = "") -> None:
        """An update of any shape, for what no person can do."""
        self.account(bot).tell(update)

    def account(self, bot: str = "") -> Account:
        """A bot by its name; the first one when none is named."""
        return self.accounts[bot or next(iter(self.accounts))]

    def _mentioning(self, text: str, bot: str) -> str:
        return f"@{self.account(bot).display_name} {text}"

    def _write(
        self, event: str, user: Person, group: Group | None, reply_to: Sent | None, bot: str, **content: str
    ) -> Json | None:
        account = self.account(bot)
        there: Chat = group or user
        if group is not None and not _hears(account, user, group, reply_to, content):
            return None
        there.known.add(account.name)
        if user.protected:
            event, content = "unsupported", {}
        told = payloads.update(event, payloads.message(self.world, account, user, there, **content))
        account.tell(told)
        return told


def _hears(account: Account, user: Person, group: Group, reply_to: Sent | None, content: Json) -> bool:
    if user not in group.members:
        raise ValueError(f"{user.name} is not in {group.title}")
    words = content.get("text") or content.get("caption") or ""
    mentioned = f"@{account.display_name}".casefold() in words.casefold()
    answers = reply_to is not None and reply_to.bot == account.name
    return account.name in group.bots and (mentioned or answers)
