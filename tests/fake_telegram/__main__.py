"""How does one talk to a bot by hand, without Telegram?

    python -m tests.fake_telegram --port 8081

prints the settings for the bot, then takes one line at a time from the keyboard and shows what the bot sends:

    lan> do 3 lan thon 5 vt      Lan writes in private
    lan> [Đồng ý]                Lan presses that button under the newest message that has it
    lan@Tổ đo> 3 mẫu             Lan writes in a group
    lan block                    Lan blocks the bot (unblock undoes it)
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys

from tests.fake_telegram import FakeTelegram, Group, Sent, User

LINE = re.compile(r"(?P<who>\w+)(@(?P<group>[^>]+))?>\s*(\[(?P<press>.+)\]|(?P<text>.*))$")
MEMBERSHIP = re.compile(r"(?P<who>\w+) (?P<what>block|unblock)$")


class Console:
    """Lines from the keyboard become what people do; what the bot sends is printed."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self.telegram = telegram
        self.people: dict[str, User] = {}
        self.groups: dict[str, Group] = {}
        self.shown: set[tuple[int, int, int]] = set()

    def act(self, line: str) -> None:
        """Does what the line says; a line that says nothing is explained."""
        if found := MEMBERSHIP.match(line):
            change = self.telegram.block if found["what"] == "block" else self.telegram.unblock
            return change(self._person(found["who"]))
        if not (found := LINE.match(line)):
            return print(__doc__)
        user = self._person(found["who"])
        group = self._group(found["group"], user) if found["group"] else None
        if found["press"]:
            return self._press(user, group, found["press"])
        self.telegram.say(user, found["text"], group)
        return None

    def show(self) -> None:
        """Prints what the bot has sent or changed since the last time."""
        everywhere: list[User | Group] = [*self.people.values(), *self.groups.values()]
        for where in everywhere:
            for sent in self.telegram.inbox(where):
                self._show(where, sent)
        while self.telegram.violations:
            print(f"  !! {self.telegram.violations.pop(0)}", flush=True)

    def _show(self, where: User | Group, sent: Sent) -> None:
        key = (sent.chat_id, sent.message_id, sent.edits)
        if key in self.shown:
            return
        self.shown.add(key)
        name = where.title if isinstance(where, Group) else where.first_name
        picture = "(picture) " if sent.photo else f"({sent.filename}) " if sent.document else ""
        buttons = "".join(f"\n  [{label}]" for label in sent.labels)
        print(f"{name}{'~' if sent.edits else ''}< {picture}{sent.text}{buttons}", flush=True)

    def _press(self, user: User, group: Group | None, label: str) -> None:
        for sent in reversed(self.telegram.inbox(group or user)):
            if label in sent.labels:
                self.telegram.press(user, sent, label)
                return
        print(f"  no button [{label}]")

    def _person(self, name: str) -> User:
        if name not in self.people:
            self.people[name] = self.telegram.add_user(name.capitalize())
        return self.people[name]

    def _group(self, title: str, user: User) -> Group:
        if title not in self.groups:
            self.groups[title] = self.telegram.add_group(title, [user])
        if user not in self.groups[title].members:
            self.telegram.join_group(self.groups[title], user)
        return self.groups[title]


async def serve(port: int) -> None:
    async with FakeTelegram(port=port) as telegram:
        print(f'telegram.token = "{telegram.token}"\ntelegram.api_url = "{telegram.url}"', flush=True)
        console = Console(telegram)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_watch(console))
            tasks.create_task(_listen(console))


async def _watch(console: Console) -> None:
    while True:
        console.show()
        await asyncio.sleep(0.1)


async def _listen(console: Console) -> None:
    """Without a keyboard (or after its end) the server just goes on."""
    while line := await asyncio.to_thread(sys.stdin.readline):
        try:
            console.act(line.strip())
        except (ValueError, LookupError) as error:
            print(f"  {error}")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--port", type=int, default=8081)
    try:
        asyncio.run(serve(options.parse_args().port))
    except KeyboardInterrupt:
        print()
