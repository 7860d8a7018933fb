"""Which calls does a parcel become? (Pure.)"""

from typing import NamedTuple

from bot.channels.base import Parcel
from handlers.messages import ZALO_LIKE, utf16_length
from handlers.render import numbered, split

# Zalo takes 2,000 and does not say of what.
LIMIT = ZALO_LIKE.text_limit


class Call(NamedTuple):
    """A method and its parameters, all text."""

    method: str
    parameters: dict[str, str]


def picture_of(parcel: Parcel) -> Call | None:
    """One picture with the whole text under it; None without an address, or where the text is too long."""
    caption = numbered(parcel.text, parcel.choices)
    if not parcel.picture_url or utf16_length(caption) > LIMIT:
        return None
    parameters = {"chat_id": parcel.address.chat, "photo": parcel.picture_url}
    return Call("sendPhoto", parameters | ({"caption": caption} if caption else {}))


def texts_of(parcel: Parcel) -> list[Call]:
    """The text with its choices as a numbered list: one message, more only where it is over the limit.

    No `parse_mode`: names would need escaping.
    """
    pieces = split(numbered(parcel.text, parcel.choices), LIMIT)
    return [Call("sendMessage", {"chat_id": parcel.address.chat, "text": piece}) for piece in pieces]
