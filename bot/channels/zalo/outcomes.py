"""What becomes of a letter that Zalo did not simply take?"""

import logging

from bot.channels.backoff import Backoff
from bot.channels.base import Gone, Later, Outcome, Refused, Unsure
from bot.channels.zalo.allowance import Drought
from bot.channels.zalo.api import ApiError, Declined, NotSent

TOKEN_REFUSED = 401
QUOTA = 429
NOTHING_NEW = 408
NOT_FOUND = 404
TOKEN_PAUSE = 600.0
# 408 on a send, and a gateway that gave up waiting: the letter may have gone.
_NOBODY_KNOWS = (NOTHING_NEW, 504)
# Zalo's table calls 403 "internal server error".
_TRANSIENT = 403
log = logging.getLogger(__name__)


class Verdicts:
    """Turns the errors of one bot's sending into outcomes."""

    def __init__(self, bot: str, backoff: Backoff, drought: Drought) -> None:
        self._bot, self._backoff, self._drought = bot, backoff, drought

    def on(self, error: ApiError) -> Outcome:
        """The outcome of a letter that ended with `error`."""
        if isinstance(error, NotSent):
            return self._hold(self._backoff.after_failure(), error)
        if not isinstance(error, Declined) or error.code in _NOBODY_KNOWS:
            return Unsure(str(error))
        if error.code == TOKEN_REFUSED:
            log.critical("zalo.bots.token (%s): Zalo không nhận mã bot nữa, thư phải chờ", self._bot)
            return self._hold(TOKEN_PAUSE, error)
        if error.code == QUOTA:
            return self._dry(error)
        if error.code == _TRANSIENT or error.code >= 500:
            return Later(self._backoff.after_failure(), reason=str(error))
        return self._final(error)

    def _final(self, error: Declined) -> Outcome:
        if not error.zalo and (error.code == NOT_FOUND or error.code < 400):
            log.error("zalo.bots.api_url (%s): địa chỉ này không phải của Zalo (%s)", self._bot, error)
            return self._hold(self._backoff.after_failure(), error)
        # A send names nothing but its chat: what Zalo does not find is the chat.
        return Gone(str(error)) if error.code == NOT_FOUND else Refused(str(error))

    def _dry(self, error: Declined) -> Later:
        before, pause = self._drought.spent, self._drought.refused()
        log.warning("Zalo (%s): hết lượt gửi (%s), chờ %.0f giây", self._bot, error, pause)
        if self._drought.spent and not before:
            log.error("Zalo (%s): đã 6 giờ không gửi được, coi như hết hạn mức tháng này", self._bot)
        return self._hold(pause, error)

    @staticmethod
    def _hold(seconds: float, error: ApiError) -> Later:
        return Later(seconds, whole_bot=True, reason=str(error))
