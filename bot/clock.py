"""What time is it? (The only place that asks.)"""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Anything that tells the time as an aware UTC datetime."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class MovableClock:
    """The machine's time plus a distance somebody chose; `frozen` stands still (transcripts)."""

    def __init__(self, at: datetime | None = None, *, frozen: bool = False) -> None:
        self._frozen = frozen
        self._start = datetime.now(UTC)
        self._shift = (at or self._start) - self._start

    def now(self) -> datetime:
        return (self._start if self._frozen else datetime.now(UTC)) + self._shift

    def move_to(self, at: datetime) -> None:
        """Set the time; it never goes back."""
        self._shift += max(at - self.now(), timedelta(0))
