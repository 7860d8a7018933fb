"""Which updates wait for a bot that polls? (getUpdates)"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.fake_zalo.answers import Json
from tests.fake_zalo.world import Bell


@dataclass
class Updates:
    """The queue, one update a poll.

    Sources conflict on what a poll does to it. `replay` 0: the answer consumes the update, whoever asked.
    `replay` n: it is handed out n times at least, and again on every poll until a newer one is there.
    """

    bell: Bell
    replay: int = 0
    pending: list[Json] = field(default_factory=list)
    handed: int = 0
    open_polls: int = 0

    def add(self, update: Json) -> None:
        self.pending.append(update)
        self.bell.ring()

    async def take(self, seconds: float) -> Json | None:
        """The next update, or None when none comes within the seconds."""
        self._drop_what_was_replayed()
        self.open_polls += 1
        self.bell.ring()
        try:
            await self.bell.until(lambda: bool(self.pending), seconds)
        finally:
            self.open_polls -= 1
        if not self.pending:
            return None
        if not self.replay:
            return self.pending.pop(0)
        self.handed += 1
        return self.pending[0]

    @property
    def idle(self) -> bool:
        """Every update was handed out."""
        return len(self.pending) <= (1 if self.handed else 0)

    def _drop_what_was_replayed(self) -> None:
        if self.replay and self.handed >= self.replay and len(self.pending) > 1:
            self.pending.pop(0)
            self.handed = 0
