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
    IDLE = "idle"  # 408 at once; nothing was carried out
    INTERNAL = "internal"  # 403 "internal server error"; nothing was carried out
    QUOTA = "quota"  # 429 out of the blue; nothing was carried out
    BROKEN = "broken"  # 500 in JSON; nothing was carried out


REFUSALS: dict[Fault, Refusal] = {
    Fault.INTERNAL: INTERNAL,
    Fault.QUOTA: QUOTA,
    Fault.BROKEN: BROKEN,
    Fault.TIMEOUT: NOTHING_NEW,
    Fault.IDLE: NOTHING_NEW,
}
EARLY = frozenset(Fault) - {Fault.DROP, Fault.HTML_200, Fault.HANG, Fault.TIMEOUT}


@dataclass
class Planned:
    """A fault waiting for its calls; the first `after` of them go well."""

    fault: Fault
    method: str
    times: int
    bot: str
    chat: str | None
    after: int = 0


@dataclass
class Faults:
    """Faults of all bots, oldest first."""

    planned: list[Planned] = field(default_factory=list)

    def next_for(self, bot: str, call: Call) -> Fault | None:
        """The fault that hits this call, used up once."""
        for plan in self.planned:
            hit = plan.method == call.method and plan.bot == bot
            if hit and plan.chat in (None, call.given.get("chat_id")):
                return self._use(plan)
        return None

    def _use(self, plan: Planned) -> Fault | None:
        if plan.after:
            plan.after -= 1
            return None
        plan.times -= 1
        self.planned = [each for each in self.planned if each.times > 0]
        return plan.fault
