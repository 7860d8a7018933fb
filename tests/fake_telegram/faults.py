"""What goes wrong on demand between the bot and the service?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum

from tests.fake_telegram.parameters import Call


class Fault(StrEnum):
    """The ways a call can go wrong that are nobody's mistake."""

    DROP = "drop"  # accepted and carried out, then the connection breaks: the outcome is unknown
    DROP_EARLY = "drop_early"  # the connection breaks and nothing was carried out
    HTML_500 = "html_500"  # a proxy's error page instead of JSON; nothing was carried out
    HANG = "hang"  # accepted and carried out, never answered
    TOO_MANY = "too_many"  # 429 out of the blue; nothing was carried out


EARLY = frozenset({Fault.DROP_EARLY, Fault.HTML_500, Fault.TOO_MANY})


@dataclass
class Planned:
    """A fault waiting for its calls."""

    fault: Fault
    times: int
    chat: int | None
    retry_after: int


@dataclass
class Faults:
    """Faults by method, oldest first."""

    planned: defaultdict[str, list[Planned]] = field(default_factory=lambda: defaultdict(list))

    def plan(self, fault: Fault, method: str, times: int, chat: int | None, retry_after: int) -> None:
        self.planned[method].append(Planned(fault, times, chat, retry_after))

    def next_for(self, call: Call) -> Planned | None:
        """The fault that hits this call, used up once."""
        waiting = self.planned[call.method]
        hit = next((each for each in waiting if each.chat is None or str(each.chat) == call.chat), None)
        if hit is not None:
            hit.times -= 1
            self.planned[call.method] = [each for each in waiting if each.times > 0]
        return hit
