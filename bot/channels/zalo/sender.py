"""How does one parcel become one outcome, even when it takes several calls?"""

import logging
from collections.abc import Sequence

from bot.channels.backoff import Backoff
from bot.channels.base import Outcome, Parcel, Refused, Sent
from bot.channels.json_values import as_table, as_words
from bot.channels.zalo.allowance import Drought
from bot.channels.zalo.api import TOTAL_SECONDS, Api, ApiError
from bot.channels.zalo.outcomes import Verdicts
from bot.channels.zalo.parcels import Call, picture_of, texts_of

# Zalo fetches the picture, more than once, before it answers.
SECONDS = {"sendPhoto": 150.0}
_MOST_BEGUN = 1000
log = logging.getLogger(__name__)


class Sender:
    """Sends one bot's parcels; never raises for what a network or Zalo does."""

    def __init__(self, bot: str, api: Api, backoff: Backoff, drought: Drought) -> None:
        self._api, self._backoff, self._drought = api, backoff, drought
        self._verdicts = Verdicts(bot, backoff, drought)
        # How many messages of a letter have gone while the rest must wait: they do not go twice.
        self._begun: dict[int, int] = {}

    async def send(self, parcel: Parcel) -> Outcome:
        """One outcome for the whole letter. A picture that Zalo refuses leaves the text to go alone."""
        picture, texts = picture_of(parcel), texts_of(parcel)
        if picture is not None:
            outcome = await self._call(picture)
            if not (isinstance(outcome, Refused) and texts):
                return outcome
            log.warning("thư %s: Zalo không nhận ảnh (%s), chỉ gửi chữ", parcel.letter, outcome.reason)
        return await self._all(texts, parcel.letter)

    async def _all(self, calls: Sequence[Call], letter: int) -> Outcome:
        outcome: Outcome = Refused("nothing to say")
        for number in range(self._begun.pop(letter, 0), len(calls)):
            outcome = await self._call(calls[number])
            if not isinstance(outcome, Sent):
                self._remember(letter, number)
                return outcome
        return outcome

    def _remember(self, letter: int, gone: int) -> None:
        if gone:
            self._begun[letter] = gone
        while len(self._begun) > _MOST_BEGUN:
            del self._begun[next(iter(self._begun))]

    async def _call(self, call: Call) -> Outcome:
        try:
            seconds = SECONDS.get(call.method, TOTAL_SECONDS)
            answer = await self._api.call(call.method, call.parameters, seconds)
        except ApiError as error:
            return self._verdicts.on(error)
        self._backoff.succeeded()
        self._drought.ended()
        # `ok` decided; a missing id is no reason to send it twice.
        return Sent(as_words(as_table(answer).get("message_id")))
