"""Is what the bot wants to send fit to be read: text, caption, buttons, topic, quoted message, file?"""

from __future__ import annotations

import re
from typing import Any

from tests.fake_telegram import keyboards
from tests.fake_telegram.answers import Json, bad_request
from tests.fake_telegram.markup import parse_html
from tests.fake_telegram.parameters import Upload
from tests.fake_telegram.text import entities, units
from tests.fake_telegram.world import Chat, Group, World

MOST = {"text": 4096, "caption": 1024}
TOO_LONG = {"text": "message is too long", "caption": "message caption is too long"}
MOST_PHOTO_BYTES = 10 * 2**20
PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")
# the service removes these without a word
INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def readable(given: Json, name: str) -> tuple[str, list[Json]]:
    """The text (`name` "text") or caption ("caption") as read, with its entities; Refused if unfit."""
    text, marked = _parsed(INVISIBLE.sub("", given.get(name, "")), given.get("parse_mode"))
    if name == "text" and not text.strip():
        raise bad_request("message text is empty")
    if units(text) > MOST[name]:
        raise bad_request(TOO_LONG[name])
    own = given.get("entities" if name == "text" else "caption_entities") or []
    return text, _inside(own, text) + marked + entities(text)


def _parsed(text: str, mode: str | None) -> tuple[str, list[Json]]:
    if mode is None or mode == "":
        return text, []
    if mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    return parse_html(text)


def _inside(own: list[Json], text: str) -> list[Json]:
    length = units(text)
    for entity in own:
        if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] + entity["length"] > length:
            raise bad_request("ENTITY_BOUNDS_INVALID")
    return own


def markup(given: Json) -> Json | None:
    """The reply_markup if its buttons can be shown."""
    found: Json | None = given.get("reply_markup")
    keyboards.check(found)
    return found


def topic(chat: Chat, given: Json) -> int | None:
    """The topic asked for; there is none in private chats and plain groups."""
    thread: int | None = given.get("message_thread_id")
    if thread is not None and not (isinstance(chat, Group) and thread in chat.topics):
        raise bad_request("message thread not found")
    return thread


def quoted(world: World, chat: Chat, given: Json) -> int | None:
    """The message that is answered; nothing if it is gone and the bot said that this is all right."""
    reply: Json = given.get("reply_parameters") or {}
    if not reply or reply["message_id"] in world.messages[chat.id]:
        return reply.get("message_id")
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def upload(given: Json, name: str, world: World) -> Upload:
    """The file that came with the call, or one sent before."""
    value: Any = given[name]
    if isinstance(value, Upload):
        return _not_empty(value)
    if value in world.files:
        return Upload(value, world.files[value])
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    raise bad_request("wrong file identifier/HTTP URL specified")


def picture(file: Upload) -> Upload:
    """The file if Telegram can show it as a picture."""
    if len(file.content) > MOST_PHOTO_BYTES:
        raise bad_request("file is too big for a photo; the maximum size is 10 MB")
    if not file.content.startswith(PICTURES):
        raise bad_request("IMAGE_PROCESS_FAILED")
    return file


def _not_empty(file: Upload) -> Upload:
    if not file.content:
        raise bad_request("file must be non-empty")
    return file
