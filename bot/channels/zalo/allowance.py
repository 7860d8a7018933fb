"""Is the month's quota gone? (429 carries no `retry_after`, and may mean exactly that.)"""

from datetime import datetime, timedelta

from bot.clock import Clock
from handlers.rules.periods import local

FIRST_WAIT_S, LONGEST_WAIT_S = 60.0, 3600.0
SPENT_AFTER = timedelta(hours=6)


class Drought:
    """429 after 429: the pause doubles from a minute to an hour; after 6 hours of it the month is spent.

    Refusals of the same moment (thirty letters on their way) count as one.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: datetime | None = None
        self._last: datetime | None = None
        self._wait = 0.0

    def refused(self) -> float:
        """Zalo said 429; the seconds to wait now."""
        now = self._clock.now()
        if self._last is None or now - self._last >= timedelta(seconds=self._wait / 2):
            self._wait = min(LONGEST_WAIT_S, self._wait * 2 or FIRST_WAIT_S)
            self._last = now
        self._since = self._since or now
        return self._wait

    def ended(self) -> None:
        """Zalo took a letter: the next 429 is a first one again."""
        self._since = self._last = None
        self._wait = 0.0

    @property
    def spent(self) -> bool:
        """Nothing has gone for 6 hours, and it is still the same month in Vietnam."""
        if self._since is None or self._last is None or self._last - self._since < SPENT_AFTER:
            return False
        return _month(self._last) == _month(self._clock.now())


def _month(moment: datetime) -> tuple[int, int]:
    day = local(moment)
    return day.year, day.month
