"""How does one talk to a bot by hand, without Zalo?

    python -m tests.fake_zalo --port 8082

prints the settings for the bot, then takes one line at a time from the keyboard and shows what the bot sends:

    lan> do 3 lan thon 5 vt      Lan writes in private
    lan> (3 mẫu)                 Lan sends a picture with that caption, () without one
    lan> (sticker) (voice) (file)
    lan@Tổ đo> 3 mẫu             Lan writes in a group and mentions the bot
    lan@Tổ đo>> 3 mẫu            Lan writes in a group and answers the bot's last message there
    lan@Tổ đo! ăn cơm chưa       Lan just talks: no bot hears it
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
from typing import Any

from tests.fake_zalo import FakeZalo, Group, Person
from tests.fake_zalo.world import Chat

LINE = re.compile(r"(?P<who>\w+)(@(?P<group>[^>!]+))?(?P<how>>>|>|!)\s*(\((?P<thing>.*)\)|(?P<text>.*))$")


class Console:
    """Lines from the keyboard become what people do; what the bot sends is printed."""

    def __init__(self, zalo: FakeZalo) -> None:
        self.zalo = zalo
        self.people: dict[str, Person] = {}
        self.groups: dict[str, Group] = {}
        self.shown = 0

    def act(self, line: str) -> None:
        """Does what the line says; a line that says nothing is explained."""
        found = LINE.match(line)
        if not found:
            return print(__doc__)
        user = self._person(found["who"])
        group = self._group(found["group"], user) if found["group"] else None
        answered = self.zalo.inbox(group)[-1:] if group and found["how"] == ">>" else []
        how: dict[str, Any] = {
            "mention": found["how"] == ">" and group is not None,
            "reply_to": next(iter(answered), None),
        }
        if found["thing"] is None:
            self.zalo.say(user, found["text"], group, **how)
        else:
            self._send(user, group, found["thing"], how)
        return None

    def show(self) -> None:
        """Prints what the bot has sent since the last time."""
        for sent in self.zalo.world.sent[self.shown :]:
            everywhere: list[tuple[str, Chat]] = [*self.people.items(), *self.groups.items()]
            name = next((name for name, chat in everywhere if chat.id_at(sent.bot) == sent.chat_id), "?")
            print(f"{name}< {'(picture) ' if sent.photo else ''}{sent.text}", flush=True)
        self.shown = len(self.zalo.world.sent)
        while self.zalo.violations:
            print(f"  !! {self.zalo.violations.pop(0)}", flush=True)

    def _send(self, user: Person, group: Group | None, thing: str, how: dict[str, Any]) -> None:
        things = {"sticker": self.zalo.sticker, "voice": self.zalo.voice, "file": self.zalo.unsupported}
        if thing in things:
            things[thing](user, group, **how)
        else:
            self.zalo.photo(user, thing, group, **how)

    def _person(self, name: str) -> Person:
        if name not in self.people:
            self.people[name] = self.zalo.add_user(name.capitalize())
        return self.people[name]

    def _group(self, title: str, user: Person) -> Group:
        if title not in self.groups:
            self.groups[title] = self.zalo.add_group(title, [user])
        if user not in self.groups[title].members:
            self.groups[title].members.append(user)
        return self.groups[title]


async def serve(options: argparse.Namespace) -> None:
    async with FakeZalo(port=options.port, replay=options.replay, echo=options.echo) as zalo:
        lines = ("[[zalo.bots]]", 'name = "bot1"', f'token = "{zalo.token}"', f'api_url = "{zalo.url}"')
        print("\n".join(lines), flush=True)
        console = Console(zalo)
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
    options.add_argument("--port", type=int, default=8082)
    options.add_argument("--replay", type=int, default=0, help="hand out every update so often (0: once)")
    options.add_argument("--echo", action="store_true", help="deliver the bot's own messages back to it")
    try:
        asyncio.run(serve(options.parse_args()))
    except KeyboardInterrupt:
        print()
