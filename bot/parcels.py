"""How does a stored letter become something a channel can send?"""

from collections.abc import Callable, Mapping
from typing import Any

from bot.addresses import Addresses
from bot.channels.base import Parcel
from bot.pictures import Shelf
from handlers.letters import from_rows
from handlers.messages import Address, Recipe
from handlers.naming import fill
from storage.database import Session
from storage.outbox import Claimed

Drawer = Callable[[Mapping[str, Any]], bytes]


class Packer:
    """Fills in names and one-time addresses, draws pictures.

    `shelf` keeps pictures for channels that want an address of theirs.
    """

    def __init__(
        self,
        drawers: Mapping[str, Drawer],
        shelf: Shelf | None = None,
        addresses: Addresses | None = None,
    ) -> None:
        self._drawers = drawers
        self._shelf = shelf
        self._addresses = addresses

    def pack(self, session: Session, letter: Claimed) -> Parcel:
        """A letter as a parcel: names as they are now, the picture drawn from its recipe."""
        body = letter.body
        picture = self._draw(body["picture"]) if body.get("picture") else None
        at = Address(letter.channel, letter.bot, letter.chat, letter.topic)
        text = self._addresses.fill(session, at, body["text"]) if self._addresses else body["text"]
        return Parcel(
            letter=letter.id,
            address=at,
            text=fill(session, text),
            choices=from_rows(body.get("choices", [])),
            question=body.get("question", 0),
            reply_to=body.get("reply_to", ""),
            picture=picture,
            picture_url=self._shelf.keep(picture) if picture and self._shelf else "",
        )

    def _draw(self, row: list[Any]) -> bytes:
        recipe = Recipe(*row)
        return self._drawers[recipe.name](recipe.arguments)
