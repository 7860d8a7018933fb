"""Which letter may go now? (Order and pace of one bot, without a clock or a network of its own.)

Times are seconds of a monotonic clock, passed in. One letter at a time is under way in a chat; replies go
before nudges before boards before digests, and keep some slots of every second to themselves.
"""

from collections import deque
from dataclasses import dataclass, field
from heapq import heappop, heappush

from handlers.messages import Capabilities
from storage.outbox import KINDS

REPLIES = KINDS.index("reply")
RESERVED_SHARE = 0.15
"""Share of a bot's rate that only replies may use: a broadcast of thousands never delays an answer."""
MINUTE_S = 60.0


@dataclass(order=True, frozen=True, slots=True)
class Entry:
    """A letter in the queue: rank of its kind, id, chat."""

    rank: int
    letter: int
    chat: str = field(compare=False)


@dataclass(slots=True)
class _Chat:
    busy: bool = False
    free_at: float = 0.0
    recent: deque[float] = field(default_factory=deque)
    parked: list[Entry] = field(default_factory=list)


class Pacer:
    """The queue of one bot."""

    def __init__(self, can: Capabilities) -> None:
        self._can = can
        self._ready: list[Entry] = []
        self._later: list[tuple[float, Entry]] = []
        self._chats: dict[str, _Chat] = {}
        self._sent: deque[float] = deque()
        self._held_until = 0.0

    def add(self, entry: Entry, at: float = 0.0) -> None:
        """Queue a letter, to go at `at` or later."""
        heappush(self._later, (at, entry))

    def take(self, now: float) -> list[Entry]:
        """Every letter that may go now; its chat is busy until `release`."""
        while self._later and self._later[0][0] <= now:
            heappush(self._ready, heappop(self._later)[1])
        taken: list[Entry] = []
        while self._ready and now >= self._held_until and self._has_slot(self._ready[0].rank, now):
            entry = heappop(self._ready)
            if self._begins(entry, now):
                taken.append(entry)
        return taken

    def release(self, chat: str, now: float, after: float = 0.0) -> None:
        """The chat's letter is settled; the next may go once the chat's own pace (and `after`) allows.

        Both paces count from here: the platform counts what arrives, and a slow letter arrived late.
        """
        state = self._chats[chat]
        state.busy = False
        if state.recent:
            state.recent[-1] = now
        pause = 1 / self._can.per_chat_second if self._can.per_chat_second else 0.0
        state.free_at = now + max(after, pause)
        free_at = max(state.free_at, self._minute_free_at(state, chat))
        for entry in state.parked:
            heappush(self._later, (free_at, entry))
        state.parked.clear()
        if not pause and not self._is_paced_group(chat) and free_at <= now:
            del self._chats[chat]

    def hold(self, until: float) -> None:
        """No letter of this bot goes before `until`."""
        self._held_until = max(self._held_until, until)

    def next_time(self, now: float) -> float | None:
        """When `take` is worth calling again; None when only an event can change something."""
        times = [self._later[0][0]] if self._later else []
        if self._ready:
            times.append(max(self._held_until, self._slot_at(self._ready[0].rank, now)))
        return min(times, default=None)

    @property
    def empty(self) -> bool:
        """Nothing queued and nothing under way."""
        return not (
            self._ready or self._later or any(chat.busy or chat.parked for chat in self._chats.values())
        )

    def _begins(self, entry: Entry, now: float) -> bool:
        chat = self._chats.setdefault(entry.chat, _Chat())
        if chat.busy:
            chat.parked.append(entry)
            return False
        if (free_at := max(chat.free_at, self._minute_free_at(chat, entry.chat))) > now:
            heappush(self._later, (free_at, entry))
            return False
        chat.busy = True
        chat.recent.append(now)
        self._sent.append(now)
        return True

    def _minute_free_at(self, chat: _Chat, name: str) -> float:
        """When a group is below its letters a minute again."""
        if not self._is_paced_group(name):
            while len(chat.recent) > 1:
                chat.recent.popleft()
            return 0.0
        most, seconds = _whole(self._can.per_group_minute, MINUTE_S)
        while len(chat.recent) > most:
            chat.recent.popleft()
        return chat.recent[0] + seconds if len(chat.recent) >= most else 0.0

    def _is_paced_group(self, chat: str) -> bool:
        return bool(
            self._can.per_group_minute and self._can.group_prefix and chat.startswith(self._can.group_prefix)
        )

    def _has_slot(self, rank: int, now: float) -> bool:
        return self._slot_at(rank, now) <= now

    def _slot_at(self, rank: int, now: float) -> float:
        """When the bot's letters of the last second leave room for one of this rank."""
        if not self._can.per_second:
            return now
        most, seconds = _whole(self._can.per_second, 1.0)
        while self._sent and self._sent[0] <= now - seconds:
            self._sent.popleft()
        if rank != REPLIES and most > 1:
            most = int(most - max(1.0, most * RESERVED_SHARE))
        over = len(self._sent) - most
        return self._sent[over] + seconds if over >= 0 else now


def _whole(rate: float, seconds: float) -> tuple[int, float]:
    """A rate as a whole number of letters in so many seconds: half a letter in 1 s is one in 2 s."""
    return (int(rate), seconds) if rate >= 1 else (1, seconds / rate)
