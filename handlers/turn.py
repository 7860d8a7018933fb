"""What does a handler get, and what does it give back?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from handlers.campaign import Campaign
from handlers.messages import Capabilities, Choice, Inbound, Message
from handlers.places import communes_of, hamlets_of
from handlers.rules.periods import local_day
from handlers.rules.reading import Reading, read
from storage.conversations import Talk
from storage.database import Session
from storage.groups import Group
from storage.people import Person

KEEP = "\0keep"
"""As a reply's step: leave the talk as it stands."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a handler answers. `step` opens that step with `draft`, "" closes the talk, KEEP leaves it."""

    messages: tuple[Message, ...] = ()
    step: str = ""
    draft: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Turn:
    """One message on its way through: who, where, what was open. A handler asks nobody else.

    `text` are the words (of a press: its value), `choice` the value of an offered choice they meant,
    `argument` what followed a command.
    """

    session: Session
    now: datetime
    inbound: Inbound
    campaign: Campaign
    known: Person | None
    group: Group | None
    talk: Talk
    text: str
    choice: str | None = None
    argument: str = ""
    _reading: Reading | None = None

    @property
    def person(self) -> Person | None:
        """The member, unless they have left."""
        return self.known if self.known and self.known.left_at is None else None

    @property
    def someone(self) -> Person:
        """The person, in handlers that former members reach too."""
        assert self.known is not None
        return self.known

    @property
    def member(self) -> Person:
        """The person, in handlers that only members reach."""
        assert self.person is not None
        return self.person

    @property
    def can(self) -> Capabilities:
        """What the platform of this message can do."""
        return self.campaign.capabilities(self.inbound.address.channel, self.inbound.address.bot)

    @property
    def today(self) -> date:
        """The day by the clock, which decides what is open."""
        return local_day(self.now)

    @property
    def written_on(self) -> date:
        """The day the message was written, which decides what "hôm nay" means."""
        return local_day(self.inbound.sent_at)

    @property
    def reading(self) -> Reading:
        """What the words say, read once."""
        if self._reading is None:
            self._reading = self.read(self.text)
        return self._reading

    def read(self, text: str) -> Reading:
        """Read words in the light of the person's commune."""
        hamlets = hamlets_of(self.session, self.person.unit) if self.person else ()
        return read(text, at=self.inbound.sent_at, hamlets=hamlets, communes=communes_of(self.session))


Handler = Callable[[Turn], Reply | None]
"""None: not mine after all, try the next one."""

SILENCE = Reply(step=KEEP)


def say(text: str, *choices: Choice) -> Reply:
    """Answer and close the talk."""
    return Reply((Message(text, choices),))


def also_say(text: str, *choices: Choice) -> Reply:
    """Answer beside an open talk, which stays open."""
    return Reply((Message(text, choices),), KEEP)


def ask(step: str, text: str, *choices: Choice, **draft: Any) -> Reply:
    """Ask one question and wait at `step`."""
    return Reply((Message(text, choices),), step, draft)
