"""What has changed since the page last looked?"""

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import Any

Event = Mapping[str, Any]


class Feed:
    """The last changes, numbered. A cursor ("run.number") from another run or too far back is not known."""

    def __init__(self, run: str, keep: int = 2000) -> None:
        self._run = run
        self._events: deque[Event] = deque(maxlen=keep)
        self._count = 0
        self._bell = asyncio.Event()
        self.closed = False

    @property
    def cursor(self) -> str:
        return self.cursor_of(self._count)

    def cursor_of(self, number: int) -> str:
        return f"{self._run}.{number}"

    def post(self, event: Event) -> None:
        self._events.append(event)
        self._count += 1
        self._ring()

    def after(self, cursor: str) -> list[tuple[str, Event]] | None:
        """The changes after a cursor, each with its own cursor; None when they are not all known."""
        run, _, number = cursor.rpartition(".")
        oldest = self._count - len(self._events)
        if run != self._run or not number.isdecimal() or not oldest <= int(number) <= self._count:
            return None
        fresh = list(self._events)[int(number) - oldest :]
        return [(self.cursor_of(at), event) for at, event in enumerate(fresh, int(number) + 1)]

    async def changed(self, cursor: str, patience: float) -> None:
        """Returns when something came after `cursor`, when the feed closes, or after `patience` seconds."""
        if self.closed or cursor != self.cursor:
            return
        try:
            await asyncio.wait_for(self._bell.wait(), patience)
        except TimeoutError:
            return

    def close(self) -> None:
        self.closed = True
        self._ring()

    def _ring(self) -> None:
        self._bell.set()
        self._bell = asyncio.Event()
