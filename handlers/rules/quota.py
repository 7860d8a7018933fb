"""How far is a commune on the way to its quota, and what must it do a day?"""

from dataclasses import dataclass
from datetime import date
from math import ceil

from handlers.rules.periods import Period

NEARLY = 0.8
"""Share of the expected samples from which a commune counts as nearly on its way."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Samples done and asked in a period, expected by today, missing, and needed a day from today on."""

    done: int
    quota: int
    expected: int
    missing: int
    a_day: int
    verdict: str

    @property
    def percent(self) -> int:
        """Share of the quota in whole percent, rounded down: 299 of 300 is not 100 %."""
        return self.done * 100 // self.quota


def standing(done: int, quota: int, period: Period, today: date) -> Standing:
    """Where a unit stands; verdict reached | on_track | nearly | behind | missed."""
    passed = min(max((today - period.first).days + 1, 0), period.days)
    left = max((period.last - today).days + 1, 0)
    expected = quota * passed // period.days
    missing = max(quota - done, 0)
    a_day = ceil(missing / left) if left else missing
    return Standing(done, quota, expected, missing, a_day, _verdict(done, quota, expected, left))


def _verdict(done: int, quota: int, expected: int, left: int) -> str:
    table = (
        (done >= quota, "reached"),
        (not left, "missed"),
        (done >= expected, "on_track"),
        (done >= expected * NEARLY, "nearly"),
    )
    return next((verdict for holds, verdict in table if holds), "behind")
