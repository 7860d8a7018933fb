"""How does a stored letter become something a channel can send?"""

from collections.abc import Callable, Mapping
from typing import Any

from bot.channels.base import Parcel
from bot.pictures import Shelf
from handlers.letters import from_rows
from handlers.messages import Address, Recipe
from handlers.naming import fill
from storage.database import Session
from storage.outbox import Claimed

Drawer = Callable[[Mapping[str, Any]], bytes]


class Packer:
    """Fills in names and draws pictures; `shelf` keeps pictures for channels that want an address."""

    def __init__(self, drawers: Mapping[str, Drawer], shelf: Shelf | None = None) -> None:
        self._drawers = drawers
        self._shelf = shelf

    def pack(self, session: Session, letter: Claimed) -> Parcel:
        """A letter as a parcel: names as they are now, the picture drawn from its recipe."""
        body = letter.body
        picture = self._draw(body["picture"]) if body.get("picture") else None
        return Parcel(
            letter=letter.id,
            address=Address(letter.channel, letter.bot, letter.chat, letter.topic),
            text=fill(session, body["text"]),
            choices=from_rows(body.get("choices", [])),
            question=body.get("question", 0),
            reply_to=body.get("reply_to", ""),
            picture=picture,
            picture_url=self._shelf.keep(picture) if picture and self._shelf else "",
        )

    def _draw(self, row: list[Any]) -> bytes:
        recipe = Recipe(*row)
        return self._drawers[recipe.name](recipe.arguments)
