"""How long does one wait after a failure?"""

import time
from collections.abc import Callable
from random import uniform


class Backoff:
    """Seconds that double from `first` to `most`, less up to half at random.

    Failures at the same time (thirty letters on a line that breaks) count as one.
    """

    def __init__(
        self, first: float = 1.0, most: float = 60.0, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._first, self._most, self._monotonic = first, most, monotonic
        self._wait = 0.0
        self._grown_at = 0.0

    def after_failure(self) -> float:
        """The seconds to wait now."""
        now = self._monotonic()
        if now - self._grown_at >= self._wait / 2:
            self._wait = min(self._most, self._wait * 2 or self._first)
            self._grown_at = now
        return uniform(self._wait / 2, self._wait)

    def succeeded(self) -> None:
        """The next failure is a first one again."""
        self._wait = 0.0
