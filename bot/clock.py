"""What time is it? (The only place that asks.)"""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Anything that tells the time as an aware UTC datetime, and measures pauses."""

    def now(self) -> datetime: ...

    def seconds(self) -> float:
        """Seconds that only ever grow: for pauses, which a corrected wall clock must not stretch."""
        ...


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def seconds(self) -> float:
        return time.monotonic()


class MovableClock:
    """The machine's time plus a distance somebody chose; `frozen` stands still (transcripts)."""

    def __init__(self, at: datetime | None = None, *, frozen: bool = False) -> None:
        self._frozen = frozen
        self._start = datetime.now(UTC)
        self._shift = (at or self._start) - self._start
        self._moved = 0.0

    def now(self) -> datetime:
        return (self._start if self._frozen else datetime.now(UTC)) + self._shift

    def seconds(self) -> float:
        """Pauses pass as well when the clock is moved; between two moves they take their real time."""
        return time.monotonic() + self._moved

    def move_to(self, at: datetime) -> None:
        """Set the time; it never goes back."""
        further = max(at - self.now(), timedelta(0))
        self._shift += further
        self._moved += further.total_seconds()
