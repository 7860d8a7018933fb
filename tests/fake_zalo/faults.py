"""What goes wrong on demand between a bot and the service?"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tests.fake_zalo.answers import BROKEN, INTERNAL, NOTHING_NEW, QUOTA, Refusal
from tests.fake_zalo.parameters import Call


class Fault(StrEnum):
    """The ways a call can go wrong that are nobody's mistake."""

    DROP = "drop"  # accepted and carried out, then the connection breaks: the outcome is unknown
    DROP_EARLY = "drop_early"  # the connection breaks and nothing was carried out
    HTML_502 = "html_502"  # a proxy's error page instead of JSON; nothing was carried out
    HTML_200 = "html_200"  # carried out, and a page where JSON should be
    HANG = "hang"  # accepted and carried out, never answered
    TIMEOUT = "timeout"  # 408 after it was carried out
    INTERNAL = "internal"  # 403 "internal server error"; nothing was carried out
    QUOTA = "quota"  # 429 out of the blue; nothing was carried out
    BROKEN = "broken"  # 500 in JSON; nothing was carried out


REFUSALS: dict[Fault, Refusal] = {
    Fault.INTERNAL: INTERNAL,
    Fault.QUOTA: QUOTA,
    Fault.BROKEN: BROKEN,
    Fault.TIMEOUT: NOTHING_NEW,
}
EARLY = frozenset({Fault.DROP_EARLY, Fault.HTML_502, Fault.INTERNAL, Fault.QUOTA, Fault.BROKEN})


@dataclass
class Planned:
    """A fault waiting for its calls."""

    fault: Fault
    method: str
    times: int
    bot: str
    chat: str | None


@dataclass
class Faults:
    """Faults of all bots, oldest first."""

    planned: list[Planned] = field(default_factory=list)

    def next_for(self, bot: str, call: Call) -> Fault | None:
        """The fault that hits this call, used up once."""
        for plan in self.planned:
            if (
                plan.method == call.method
                and plan.bot == bot
                and plan.chat in (None, call.given.get("chat_id"))
            ):
                plan.times -= 1
                self.planned = [each for each in self.planned if each.times > 0]
                return plan.fault
        return None
