"""A Telegram whose ear is the real one and whose letters only look: is each fit to be sent?"""

import json
import random
import re
from collections import defaultdict
from collections.abc import Sequence
from types import ModuleType
from typing import Any, cast

from aiohttp import web

from bot.channels.base import Gone, Hear, Later, Outcome, Parcel, Refused, Sent
from bot.channels.telegram.client import Client
from bot.channels.telegram.ear import Ear
from bot.clock import Clock
from handlers import words
from handlers.messages import Capabilities, utf16_length

BOT, USERNAME = 7700000001, "nhip_do_bot"
KEPT = 8
NAME_MARKS = re.compile("[\ue000\ue001]")


class Answers:
    """Stands for the client: who am I, and yes to everything."""

    async def call(self, method: str, parameters: object = None, read_timeout: object = None) -> object:
        return {"id": BOT, "username": USERNAME} if method == "getMe" else True


class Watched:
    """Hears updates as the webhook would; keeps the last letters of every chat; notes unfit ones."""

    name = "telegram"

    def __init__(self, clock: Clock, seed: int) -> None:
        self._ear = Ear(cast(Client, Answers()), clock)
        self._seed = seed
        self._put_off: set[int] = set()
        self.newest: defaultdict[str, list[Parcel]] = defaultdict(list)
        self.unfit: list[str] = []
        self.sent = 0

    @property
    def bots(self) -> Sequence[str]:
        return (self.name,)

    def capabilities(self, bot: str) -> Capabilities:
        link = f"https://t.me/{USERNAME}?start={{code}}"
        return Capabilities(group_prefix="-", invite_link=link, mention=f"@{USERNAME}")

    def routes(self) -> Sequence[web.RouteDef]:
        return ()

    async def open(self, hear: Hear) -> None:
        self._ear.open(hear)
        await self._ear.introduce()

    async def close(self) -> None:
        await self._ear.close()

    async def take(self, updates: Sequence[object]) -> None:
        """As they would come over the wire."""
        await self._ear.take(json.loads(json.dumps(updates)))

    async def send(self, parcel: Parcel) -> Outcome:
        self.unfit += [f"{fault}: {parcel.text[:300]!r}" for fault in _faults(parcel)]
        # The letter decides, not the moment: which chat is first depends on the machine.
        roll = random.Random(f"{self._seed} {parcel.letter}").random()
        if roll < 0.02 and parcel.letter not in self._put_off:
            self._put_off.add(parcel.letter)
            return Later(0.0, whole_bot=roll < 0.01)
        if 0.02 <= roll < 0.03:
            return Refused("the fake does not like it")
        if 0.03 <= roll < 0.035:
            return Gone("blocked")
        self.sent += 1
        self.newest[parcel.address.chat] = [*self.newest[parcel.address.chat][1 - KEPT :], parcel]
        return Sent(str(self.sent))


def _faults(parcel: Parcel) -> list[str]:
    """What Telegram would refuse, and what nobody should read."""
    data = [f"{parcel.question}:{choice.value}".encode() for choice in parcel.choices]
    labels = [choice.label for choice in parcel.choices]
    written = "\n".join([parcel.text, *labels])
    checks = {
        "empty": not parcel.text.strip() or not all(label.strip() for label in labels),
        "too long": utf16_length(parcel.text) > 4096,
        "data too long": any(len(each) > 64 for each in data),
        "unfilled name": NAME_MARKS.search(written) is not None,
        "unfilled place": PLACEHOLDER.search(written) is not None,
        "not UTF-8": _is_broken(written),
    }
    return [name for name, holds in checks.items() if holds]


def _is_broken(written: str) -> bool:
    try:
        written.encode()
    except UnicodeEncodeError:
        return True
    return "\0" in written


def _placeholders(module: ModuleType) -> set[str]:
    """The {names} in everything this module of sentences says."""
    return set(re.findall(r"\{(\w+)[^{}]*\}", repr(_sentences(module))))


def _sentences(module: ModuleType) -> list[Any]:
    return [value for name, value in vars(module).items() if name.isupper()]


def _modules() -> list[ModuleType]:
    from handlers.conversations import ROUTER  # with the conversations come all their sentences

    assert ROUTER.commands
    return [value for value in vars(words).values() if isinstance(value, ModuleType)]


PLACEHOLDER = re.compile("[{](" + "|".join(sorted(set().union(*map(_placeholders, _modules())))) + r")\b")
