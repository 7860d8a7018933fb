"""Which parameters of the Bot API does a parcel become?"""

import logging
from typing import Any

from bot.channels.base import Parcel
from handlers.messages import utf16_length

CAPTION_LIMIT = 1024
TEXT_LIMIT = 4096
_DATA_LIMIT = 64

Parameters = dict[str, Any]
log = logging.getLogger(__name__)


def text_of(parcel: Parcel) -> Parameters:
    """For sendMessage: plain text, one choice a row. ValueError for a chat that is no number."""
    return _to(parcel) | {"text": parcel.text} | _answering(parcel)


def picture_of(parcel: Parcel) -> Parameters:
    """For sendPhoto, without the picture. A text too long for a caption follows, and the buttons with it."""
    if not fits_caption(parcel):
        return _to(parcel)
    caption = {"caption": parcel.text} if parcel.text else {}
    return _to(parcel) | caption | _answering(parcel)


def fits_caption(parcel: Parcel) -> bool:
    """Whether picture and text are one message."""
    return utf16_length(parcel.text) <= CAPTION_LIMIT


def _to(parcel: Parcel) -> Parameters:
    parameters: Parameters = {"chat_id": int(parcel.address.chat)}
    if parcel.address.topic:
        parameters["message_thread_id"] = int(parcel.address.topic)
    return parameters


def _answering(parcel: Parcel) -> Parameters:
    parameters: Parameters = {}
    if parcel.reply_to.isascii() and parcel.reply_to.isdigit():
        replied = {"message_id": int(parcel.reply_to), "allow_sending_without_reply": True}
        parameters["reply_parameters"] = replied
    if rows := _rows(parcel):
        parameters["reply_markup"] = {"inline_keyboard": rows}
    return parameters


def _rows(parcel: Parcel) -> list[list[dict[str, str]]]:
    buttons = [(choice.label, f"{parcel.question}:{choice.value}") for choice in parcel.choices]
    return [
        [{"text": label, "callback_data": data}]
        for label, data in buttons
        if _fits_button(parcel.letter, data)
    ]


def _fits_button(letter: int, data: str) -> bool:
    length = len(data.encode())
    if length > _DATA_LIMIT:
        log.error("thư %s: bỏ một nút có giá trị dài %s byte", letter, length)
    return length <= _DATA_LIMIT
