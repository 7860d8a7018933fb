"""What does an update of Zalo's say, in our words? (Pure; raw JSON in, `Inbound` or nothing out.)"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from bot.channels.json_values import as_number, as_table, as_words
from bot.channels.zalo.mention import without_mention
from handlers.messages import Address, Inbound, Kind

NAME = "zalo"
EVENTS: Mapping[str, Kind] = {
    "message.text.received": Kind.TEXT,
    "message.image.received": Kind.PHOTO,
    "message.sticker.received": Kind.STICKER,
    "message.voice.received": Kind.VOICE,
    # Files, videos, places, and every word of a person whose messages Zalo protects.
    "message.unsupported.received": Kind.FILE,
}
# What a message without an event's name is. A picture is documented as "photo", and really is "photo_url".
_CONTENT = (
    ("photo_url", Kind.PHOTO),
    ("photo", Kind.PHOTO),
    ("text", Kind.TEXT),
    ("sticker", Kind.STICKER),
    ("voice_url", Kind.VOICE),
)
_LONGEST_ID = 128
_YEAR_10000_MS = 253_402_300_800_000

Json = Mapping[str, Any]


class Us(NamedTuple):
    """The bot that heard it: its name here, its id and display name at Zalo; `at` is when it arrived."""

    bot: str
    own_id: str
    display_name: str
    at: datetime


def unwrapped(body: object) -> Json:
    """The update in a webhook's body or a poll's answer, bare or under `result`; empty for anything else."""
    table = as_table(body)
    return as_table(table["result"]) if "result" in table else table


def identity_of(update: Json) -> str:
    """What makes it the same update when it comes again; "" where that cannot be told."""
    message = as_table(update.get("message"))
    number = _ident(message.get("message_id"))
    return f"{as_words(update.get('event_name'))} {_chat(message)} {number}" if number else ""


def read_update(update: Json, us: Us) -> Inbound | None:
    """One update as an Inbound; None for what is not for us, broken or unknown. Never raises.

    Zalo may deliver a bot's own messages back to it: they are dropped, as are other bots'. Whatever arrives
    from a group is meant for the bot.
    """
    message = as_table(update.get("message"))
    kind, private = _kind(update, message), _private(message)
    chat, user, number = _chat(message), _person(message, us), _ident(message.get("message_id"))
    if kind is None or private is None or not (chat and user and number):
        return None
    text = as_words(message.get("text")) or as_words(message.get("caption"))
    return Inbound(
        key=f"m:{chat}:{number}",
        address=Address(NAME, us.bot, chat),
        user=user,
        message_id=number,
        sent_at=_moment(message.get("date")) or us.at,
        private=private,
        kind=kind,
        text=without_mention(text, us.display_name),
    )


def _kind(update: Json, message: Json) -> Kind | None:
    """By the event's name; by what is there when it has none. An unknown event may take words back."""
    event = as_words(update.get("event_name"))
    if event:
        return EVENTS.get(event)
    return next((kind for field, kind in _CONTENT if message.get(field)), None)


def _private(message: Json) -> bool | None:
    kind = as_words(as_table(message.get("chat")).get("chat_type"))
    return {"PRIVATE": True, "GROUP": False}.get(kind.upper())


def _chat(message: Json) -> str:
    return _ident(as_table(message.get("chat")).get("id"))


def _person(message: Json, us: Us) -> str:
    """The id in `from`; "" for bots, ourselves first."""
    sender = as_table(message.get("from"))
    user = _ident(sender.get("id"))
    return "" if user == us.own_id or sender.get("is_bot") is True else user


def _ident(value: object) -> str:
    """An id as text; "" when it is none."""
    ident = as_words(value) or str(as_number(value) or "")
    return ident if len(ident) <= _LONGEST_ID else ""


def _moment(value: object) -> datetime | None:
    """Epoch milliseconds as aware UTC."""
    ms = as_number(value)
    return datetime.fromtimestamp(ms / 1000, UTC) if 0 < ms < _YEAR_10000_MS else None
