"""Which updates wait for the bot, and who fetches them? (getUpdates)"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice

from tests.fake_telegram.answers import SECOND_POLLER, WEBHOOK_CAME, Json, Refusal, Refused
from tests.fake_telegram.world import Bell

MOST = 100
# not sent unless asked for by name
ONLY_ON_DEMAND = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FIRST_ID = 871_000_000


@dataclass
class Poll:
    """One open getUpdates; `ended` says why it was cut off."""

    ended: Refusal | None = None


@dataclass
class Updates:
    """The queue. An update stays until it is confirmed: by a higher offset, or by the webhook's 2xx."""

    bell: Bell
    pending: dict[int, Json] = field(default_factory=dict)
    lines: dict[int, dict[int, Json]] = field(default_factory=dict)  # the same by chat, whose order is kept
    line_of: dict[int, int] = field(default_factory=dict)
    allowed: frozenset[str] = frozenset()
    added: Callable[[int], None] = lambda chat_id: None
    last_id: int = FIRST_ID
    poll: Poll | None = None

    def add(self, kind: str, payload: Json, chat_id: int) -> int | None:
        """Queues an update if the bot wants its kind; its id."""
        if not (kind in self.allowed if self.allowed else kind not in ONLY_ON_DEMAND):
            return None
        self.last_id += 1
        update = {"update_id": self.last_id, kind: payload}
        self.pending[self.last_id] = self.lines.setdefault(chat_id, {})[self.last_id] = update
        self.line_of[self.last_id] = chat_id
        self.added(chat_id)
        self.bell.ring()
        return self.last_id

    def allow(self, kinds: Iterable[str] | None) -> None:
        """An empty list means the default, None leaves things as they are. Older updates stay."""
        if kinds is not None:
            self.allowed = frozenset(kinds)

    def confirm(self, update_ids: Iterable[int]) -> None:
        for update_id in [each for each in update_ids if each in self.pending]:
            del self.pending[update_id]
            self._leave_line(update_id)
        self.bell.ring()

    def drop_all(self) -> None:
        self.confirm(self.pending)

    async def get(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Waits up to `seconds` for the first update; a newer poll ends an older one."""
        self._confirm_below(offset)
        mine = self._take_over()
        await self.bell.until(lambda: bool(self.pending) or mine.ended is not None, seconds)
        if mine.ended is not None:
            raise Refused(mine.ended)
        self.poll = None
        return list(islice(self.pending.values(), max(1, min(limit, MOST))))

    def end_poll(self, why: Refusal = WEBHOOK_CAME) -> None:
        if self.poll is not None:
            self.poll.ended, self.poll = why, None
            self.bell.ring()

    def _leave_line(self, update_id: int) -> None:
        chat_id = self.line_of.pop(update_id)
        del self.lines[chat_id][update_id]
        if not self.lines[chat_id]:
            del self.lines[chat_id]

    def _take_over(self) -> Poll:
        self.end_poll(SECOND_POLLER)
        self.poll = Poll()
        self.bell.ring()
        return self.poll

    def _confirm_below(self, offset: int) -> None:
        """A negative offset keeps that many of the newest."""
        ids = list(self.pending)
        first = ids[max(0, len(ids) + offset)] if offset < 0 and ids else offset
        self.confirm(update_id for update_id in ids if update_id < first)
