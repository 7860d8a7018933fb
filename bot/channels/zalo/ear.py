"""What did Zalo tell one bot, and may we say that we heard it?"""

import logging
from collections.abc import Mapping
from typing import Any

from bot.channels.base import Hear
from bot.channels.json_values import as_words
from bot.channels.zalo.wire import EVENTS, Us, identity_of, read_update, unwrapped
from bot.clock import Clock
from bot.redact import mask
from handlers.messages import Inbound

MOST_REMEMBERED = 500
MOST_UNKNOWN = 20
log = logging.getLogger(__name__)


class Ear:
    """Hands updates on and returns when they are committed. Remembers the last ones: Zalo may replay them."""

    def __init__(self, bot: str, display_name: str, clock: Clock) -> None:
        self.display_name = display_name
        self._bot, self._clock = bot, clock
        self._own_id = ""
        self._hear: Hear | None = None
        self._heard: dict[str, None] = {}
        self._unknown: set[str] = set()
        self._named = False

    @property
    def knows_itself(self) -> bool:
        """Whether Zalo has said which messages are the bot's own."""
        return bool(self._own_id)

    @property
    def is_open(self) -> bool:
        """Whether updates can be taken."""
        return self._hear is not None and self.knows_itself

    def open(self, hear: Hear) -> None:
        self._hear = hear

    def close(self) -> None:
        self._hear = None

    def introduce(self, me: Mapping[str, Any]) -> None:
        """Learn the bot's own id and, where the settings give none, its display name."""
        self._own_id = as_words(me.get("id"))
        self.display_name = (
            self.display_name or as_words(me.get("display_name")) or as_words(me.get("account_name"))
        )

    async def take(self, body: object) -> bool:
        """Whether it brought something new; returns once that is committed, raises what `hear` raises."""
        update = unwrapped(body)
        identity = identity_of(update)
        if self._hear is None or identity in self._heard:
            return False
        inbound = read_update(update, Us(self._bot, self._own_id, self.display_name, self._clock.now()))
        if inbound is not None:
            self._look_for_the_name(inbound)
            await self._hear([inbound])
        else:
            self._look_for_news(as_words(update.get("event_name")))
        self._remember(identity)
        return bool(identity)

    def _remember(self, identity: str) -> None:
        if identity:
            self._heard[identity] = None
        if len(self._heard) > MOST_REMEMBERED:
            del self._heard[next(iter(self._heard))]

    def _look_for_news(self, event: str) -> None:
        """Zalo may learn to tell more than we know: each kind is named once."""
        if event and event not in EVENTS and event not in self._unknown and len(self._unknown) < MOST_UNKNOWN:
            self._unknown.add(event)
            log.info("Zalo (%s): sự kiện chưa biết “%s”", self._bot, mask(event)[:60])

    def _look_for_the_name(self, inbound: Inbound) -> None:
        if inbound.private or self._named or not inbound.text.startswith("@"):
            return
        self._named = True
        log.warning(
            "Zalo (%s): tin nhóm còn một tên sau @; nếu đó là tên bot thì đặt zalo.bots.display_name "
            "(đang là “%s”)",
            self._bot,
            self.display_name,
        )
