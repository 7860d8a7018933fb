"""What do the service's updates look like?"""

from __future__ import annotations

from typing import Any

from tests.fake_zalo.account import Account
from tests.fake_zalo.answers import Json
from tests.fake_zalo.world import Chat, Group, Person, Sent, World


def update(event: str, message: Json) -> Json:
    return {"event_name": f"message.{event}.received", "message": message}


def message(world: World, bot: Account, by: Person, there: Chat, **content: Any) -> Json:
    """A person's message, as one bot sees it."""
    writer = {"id": by.id_at(bot.name), "display_name": by.name, "is_bot": False}
    return _message(world, writer, _chat(bot, there), world.new_message_id(), content)


def own(world: World, bot: Account, there: Chat, sent: Sent) -> Json:
    """A bot's message, delivered back to it. Nothing but the id says that it is the bot's own."""
    writer = {"id": bot.id, "display_name": bot.display_name, "is_bot": False}
    return update("text", _message(world, writer, _chat(bot, there), sent.message_id, {"text": sent.text}))


def _message(world: World, writer: Json, chat: Json, message_id: str, content: Json) -> Json:
    return {"from": writer, "chat": chat, **content, "message_id": message_id, "date": world.now_ms()}


def _chat(bot: Account, there: Chat) -> Json:
    kind = "GROUP" if isinstance(there, Group) else "PRIVATE"
    return {"id": there.id_at(bot.name), "chat_type": kind}
