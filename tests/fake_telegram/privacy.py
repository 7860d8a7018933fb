"""Does the bot hear this message at all?"""

from __future__ import annotations

from tests.fake_telegram.answers import Json
from tests.fake_telegram.text import cut
from tests.fake_telegram.world import PRESENT, Chat, User, World


def hears(world: World, there: Chat, message: Json, *, private: bool) -> bool:
    """Nothing from groups it is not in; with privacy mode on, of people's talk only what is meant for it."""
    if isinstance(there, User):
        return True
    if there.bot not in PRESENT or not private or there.bot == "administrator":
        return there.bot in PRESENT
    return _meant(world, message) or not (
        {"text", "caption", "photo", "sticker", "voice", "document"} & message.keys()
    )


def _meant(world: World, message: Json) -> bool:
    answered = message.get("reply_to_message", {}).get("from", {}).get("id")
    return answered == world.bot.id or any(_names_bot(world, message, e) for e in message.get("entities", []))


def _names_bot(world: World, message: Json, entity: Json) -> bool:
    words = cut(message["text"], entity).lower()
    mine = f"@{(world.bot.username or '').lower()}"
    if entity["type"] == "bot_command":
        return "@" not in words or words.endswith(mine)
    return entity["type"] == "mention" and words == mine
