"""How does one parcel become one outcome, even when it takes two messages?"""

import logging
from collections import deque
from typing import Any

from telegram import InputFile
from telegram.error import TelegramError

from bot.channels.backoff import Backoff
from bot.channels.base import Outcome, Parcel, Refused, Sent, Unsure
from bot.channels.json_values import as_number, as_table
from bot.channels.telegram.client import Client
from bot.channels.telegram.outcomes import Verdicts
from bot.channels.telegram.parcels import fits_caption, picture_of, text_of

log = logging.getLogger(__name__)


class Sender:
    """Sends parcels; never raises for what a network or Telegram does."""

    def __init__(self, client: Client, backoff: Backoff) -> None:
        self._client = client
        self._backoff = backoff
        self._verdicts = Verdicts(backoff)
        # Letters whose picture has gone while their text must wait: the picture does not go twice.
        self._half_sent: deque[int] = deque(maxlen=1000)

    async def send(self, parcel: Parcel) -> Outcome:
        """One outcome for the whole letter.

        A picture that Telegram refuses leaves the text to go alone; a text too long for a caption follows.
        """
        try:
            text, picture = text_of(parcel), _photo(parcel)
        except ValueError:
            return Refused("not a Telegram chat")
        if picture is not None and parcel.letter not in self._half_sent:
            outcome = await self._call("sendPhoto", picture, parcel)
            if not self._text_follows(outcome, parcel):
                return outcome
        return await self._call("sendMessage", text, parcel)

    def _text_follows(self, outcome: Outcome, parcel: Parcel) -> bool:
        if isinstance(outcome, Refused) and parcel.text:
            log.warning("thư %s: Telegram không nhận ảnh (%s), chỉ gửi chữ", parcel.letter, outcome.reason)
            return True
        if isinstance(outcome, Sent) and not fits_caption(parcel):
            self._half_sent.append(parcel.letter)
            return True
        return False

    async def _call(self, method: str, parameters: dict[str, Any], parcel: Parcel) -> Outcome:
        try:
            answer = await self._client.call(method, parameters)
        except TelegramError as error:
            return self._verdicts.on(error, parcel.address.chat)
        self._backoff.succeeded()
        number = as_number(as_table(answer).get("message_id"))
        return Sent(str(number)) if number > 0 else Unsure("no message_id in the answer")


def _photo(parcel: Parcel) -> dict[str, Any] | None:
    if parcel.picture is not None:
        return picture_of(parcel) | {"photo": InputFile(parcel.picture, filename="nhipdo.png")}
    return picture_of(parcel) | {"photo": parcel.picture_url} if parcel.picture_url else None
