"""Which handler is this message for?

In order: a command, the open step, what the reader makes of the words, the fallback. A command is "/word"
at the start or the bare word when it is the whole message; a free-text step only lets "/word" and the ways
out (huỷ, thôi, giúp, with or without politeness) lead away.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from handlers.messages import Kind
from handlers.rules.courtesy import without_courtesy
from handlers.rules.invites import normal_code
from handlers.rules.reading import fold
from handlers.turn import Handler, Turn

Key = TypeVar("Key")
Entry = TypeVar("Entry")

ANYONE, KNOWN, MEMBER, LEAD = "anyone", "known", "member", "lead"
"""Who may give a command; KNOWN are members and those who left, who keep their rights over their data."""
WAYS_OUT = frozenset({"huy", "thoi", "giup"})
LONGEST_COMMAND = 4
"""Words in a command's name ("du lieu cua toi")."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: who may give it, whether only in private.

    `argument` is the shape of what may follow the bare word ("dk 7K2MPQ"); "" = nothing may.
    """

    handler: Handler
    who: str = MEMBER
    private: bool = False
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a conversation: who may answer it; a free-text one takes any words."""

    handler: Handler
    free_text: bool = False
    who: str = MEMBER


@dataclass(slots=True)
class Router:
    """The commands, steps, intents and kinds one module claims; several are merged into one."""

    commands: dict[str, Command] = field(default_factory=dict)
    steps: dict[str, Step] = field(default_factory=dict)
    intents: dict[str, Handler] = field(default_factory=dict)
    kinds: dict[Kind, Handler] = field(default_factory=dict)

    @classmethod
    def of(cls, *parts: "Router") -> "Router":
        """Merge; two modules claiming one word or step is a ValueError at import."""
        whole = cls()
        for part in parts:
            _merge(whole.commands, part.commands)
            _merge(whole.steps, part.steps)
            _merge(whole.intents, part.intents)
            _merge(whole.kinds, part.kinds)
        return whole

    def command(
        self,
        *words: str,
        who: str = MEMBER,
        private: bool = False,
        slash_only: bool = False,
        argument: str = "",
    ) -> Callable[[Handler], Handler]:
        """Claim command words without marks ("tien do"); slash-only ones leave the bare word free."""
        keys = tuple(f"/{word}" if slash_only else word for word in words)
        return self._claim(self.commands, keys, lambda handler: Command(handler, who, private, argument))

    def step(self, name: str, *, free_text: bool = False, who: str = MEMBER) -> Callable[[Handler], Handler]:
        """Claim a step ("joining.name")."""
        return self._claim(self.steps, (name,), lambda handler: Step(handler, free_text, who))

    def intent(self, *names: str) -> Callable[[Handler], Handler]:
        """Claim an intent of the reader."""
        return self._claim(self.intents, names, lambda handler: handler)

    def kind(self, *kinds: Kind) -> Callable[[Handler], Handler]:
        """Claim a kind of message that is not words."""
        return self._claim(self.kinds, kinds, lambda handler: handler)

    def find(self, turn: Turn) -> Iterator[Handler | Command]:
        """The handlers to try in order; a command comes with its conditions."""
        if turn.inbound.kind in self.kinds:
            yield self.kinds[turn.inbound.kind]
            return
        step = self.steps.get(turn.talk.step)
        if command := self._command(turn, step):
            yield command
            return
        if step is not None:
            yield step.handler
        if turn.person is not None and turn.choice is None and (found := self._intent(turn)):
            yield found

    def _command(self, turn: Turn, step: Step | None) -> Command | None:
        if turn.text.startswith("/"):
            return self._with_slash(turn)
        bare = without_courtesy(turn.text)
        said = bare if bare in WAYS_OUT else fold(turn.text)
        if turn.choice is not None or (step is not None and step.free_text and said not in WAYS_OUT):
            return None
        return self.commands.get(said) or self._with_argument(turn)

    def _with_slash(self, turn: Turn) -> Command | None:
        """ "/sua 4", "/tiến độ": as many words as name a command, the rest is what it takes."""
        for size in range(LONGEST_COMMAND, 0, -1):
            *words, rest = [*turn.text[1:].split(maxsplit=size), ""][: size + 1]
            said = fold(" ".join(words))
            if found := self.commands.get(f"/{said}") or self.commands.get(said):
                turn.argument = rest.strip()
                return found
        return None

    def _with_argument(self, turn: Turn) -> Command | None:
        """ "dk 7K2MPQ", "noi 7K2M", "sửa 4": a bare word and what it takes."""
        word, _, rest = turn.text.partition(" ")
        found = self.commands.get(fold(word)) if rest and rest.isascii() else None
        if found is None or not found.argument or not re.fullmatch(found.argument, normal_code(rest)):
            return None
        turn.argument = rest.strip()
        return found

    def _intent(self, turn: Turn) -> Handler | None:
        return self.intents.get(turn.reading.intent) if turn.text else None

    @staticmethod
    def _claim(
        table: dict[Key, Entry], keys: tuple[Key, ...], entry: Callable[[Handler], Entry]
    ) -> Callable[[Handler], Handler]:
        def decorate(handler: Handler) -> Handler:
            _merge(table, {key: entry(handler) for key in keys})
            return handler

        return decorate


def _merge(mine: dict[Key, Entry], theirs: Mapping[Key, Entry]) -> None:
    if twice := mine.keys() & theirs.keys():
        raise ValueError(f"claimed twice: {sorted(map(str, twice))}")
    mine.update(theirs)
