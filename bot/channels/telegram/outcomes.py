"""What becomes of a letter that Telegram did not simply take?"""

import logging
import re
import time
from collections import deque
from collections.abc import Callable

from telegram.error import TelegramError

from bot.channels.backoff import Backoff
from bot.channels.base import Gone, Later, Moved, Outcome, Refused, Unsure
from bot.channels.json_values import as_number
from bot.channels.telegram.request import Answered, NotSent, told

TOKEN_REFUSED = (401, 404)
_TOKEN_PAUSE = 60.0
_UNKNOWN_PAUSE = 5
_GONE = re.compile(
    r"chat not found|user not found|user is deactivated|peer_id_invalid|bot was (kicked|blocked)"
    r"|bot is not a member|group chat was (deleted|deactivated)|chat was deleted",
    re.IGNORECASE,
)
log = logging.getLogger(__name__)


class Verdicts:
    """Turns the errors of sending into outcomes. Remembers the last 429s: many chats at once mean the bot."""

    def __init__(self, backoff: Backoff, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._backoff = backoff
        self._monotonic = monotonic
        self._floods: deque[tuple[float, str]] = deque(maxlen=32)

    def on(self, error: TelegramError, chat: str) -> Outcome:
        """The outcome of a letter to `chat` that ended with `error`."""
        if isinstance(error, NotSent):
            return Later(self._backoff.after_failure(), whole_bot=True, reason=error.message)
        if not isinstance(error, Answered):
            return Unsure(told(error))
        if error.code in TOKEN_REFUSED:
            log.critical("telegram.token: Telegram không nhận mã bot nữa (%s), thư phải chờ", error.message)
            return Later(_TOKEN_PAUSE, whole_bot=True, reason=error.message)
        if error.code == 429:
            return self._flood(error, chat)
        if not 400 <= error.code < 500:
            return Later(self._backoff.after_failure(), reason=error.message)
        return _final(error)

    def _flood(self, error: Answered, chat: str) -> Later:
        now = self._monotonic()
        self._floods.append((now, chat))
        hit = {flooded for at, flooded in self._floods if now - at <= 1}
        return Later(retry_after(error), whole_bot=len(hit) >= 3, reason=error.message)


def retry_after(error: Answered) -> float:
    """The pause a 429 asks for, in seconds; a second at least."""
    return float(max(1, as_number(error.parameters.get("retry_after")) or _UNKNOWN_PAUSE))


def _final(error: Answered) -> Outcome:
    new_id = as_number(error.parameters.get("migrate_to_chat_id"))
    if new_id:
        return Moved(str(new_id))
    if error.code == 403 or _GONE.search(error.description):
        return Gone(error.message)
    return Refused(error.message)
