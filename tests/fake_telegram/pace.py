"""Does the bot send faster than Telegram allows?

30 messages a second overall, 1 a second in a chat, 20 a minute in a group (core.telegram.org/bots/faq). The
real service is kinder for a moment and stricter for long; a bot that keeps these figures is safe with both.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

# two sends a second apart arrive a little closer when the first one was slower on its way
JITTER = 0.05


@dataclass
class Pace:
    """What was accepted lately. None lifts a limit. Times are seconds of a clock that never goes back."""

    per_second: int | None = 30
    per_chat_second: int | None = 1
    per_group_minute: int | None = 20
    _accepted: defaultdict[object, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def take(self, chat: int, now: float, *, edit: bool = False) -> int | None:
        """None and the message counts, or the whole seconds to wait. A negative chat is a group.

        An edit counts overall and in a group's minute, not in the chat's second: a pressed button is edited
        away while the answer is sent.
        """
        windows = list(self._windows(chat, edit))
        wait = max((self._wait(key, most, seconds, now) for key, most, seconds in windows), default=0.0)
        if wait > 0:
            return math.ceil(wait)
        for key, _, _ in windows:
            self._accepted[key].append(now)
        return None

    def _windows(self, chat: int, edit: bool) -> Iterator[tuple[object, int, float]]:
        if self.per_second is not None:
            yield "all", self.per_second, 1.0
        if self.per_chat_second is not None and not edit:
            yield ("second", chat), self.per_chat_second, 1.0
        if self.per_group_minute is not None and chat < 0:
            yield ("minute", chat), self.per_group_minute, 60.0

    def _wait(self, key: object, most: int, seconds: float, now: float) -> float:
        accepted = self._accepted[key]
        while accepted and accepted[0] <= now - seconds + JITTER:
            accepted.popleft()
        return accepted[len(accepted) - most] + seconds - now if len(accepted) >= most else 0.0
