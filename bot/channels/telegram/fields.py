"""What lies in one field of a Bot API object, whatever JSON somebody sent there? (Never raises.)"""

from datetime import UTC, datetime
from typing import NamedTuple

from bot.channels.json_values import Json, as_number, as_table, as_words
from handlers.messages import Address, Kind

NAME = "telegram"

_GROUPS = ("supergroup", "group")
_YEAR_10000 = 253_402_300_800

# What a message can be besides words. Places, contacts and polls are not read: they only deserve an answer.
_KINDS = (
    ("photo", Kind.PHOTO),
    ("sticker", Kind.STICKER),
    ("voice", Kind.VOICE),
    ("audio", Kind.VOICE),
    ("video_note", Kind.VOICE),
    ("document", Kind.FILE),
    ("video", Kind.FILE),
    ("animation", Kind.FILE),
    ("location", Kind.FILE),
    ("contact", Kind.FILE),
    ("poll", Kind.FILE),
    ("dice", Kind.FILE),
    ("story", Kind.FILE),
)
_PRESENT = {"member": True, "administrator": True, "creator": True, "left": False, "kicked": False}


class Place(NamedTuple):
    """Where something happened; `title` is the group's name."""

    address: Address
    private: bool
    title: str


def place_of(body: Json) -> Place | None:
    """The place in `chat` and `message_thread_id`; None for channels and for what is no chat."""
    chat = as_table(body.get("chat"))
    ident, kind = as_number(chat.get("id")), chat.get("type")
    if not ident or not (kind == "private" or kind in _GROUPS):
        return None
    topic = as_number(body.get("message_thread_id")) if body.get("is_topic_message") is True else 0
    title = "" if kind == "private" else as_words(chat.get("title"))
    return Place(Address(NAME, NAME, str(ident), str(topic or "")), kind == "private", title)


def person_of(body: Json) -> str:
    """The id in `from`; "" for bots, and for those who write as a channel or as the group itself."""
    sender = as_table(body.get("from"))
    nobody = sender.get("is_bot") is True or "sender_chat" in body
    return "" if nobody else str(as_number(sender.get("id")) or "")


def kind_of(message: Json) -> Kind | None:
    """What a message is; None for the service's own notes (joined, pinned …)."""
    if isinstance(message.get("text"), str):
        return Kind.TEXT
    return next((kind for field, kind in _KINDS if field in message), None)


def is_present(member: object) -> bool | None:
    """Whether a ChatMember is in the chat; None when that cannot be told."""
    table = as_table(member)
    status = table.get("status")
    if status == "restricted":
        return table.get("is_member") is True
    return _PRESENT.get(status) if isinstance(status, str) else None


def as_moment(value: object) -> datetime | None:
    """Unix seconds as aware UTC."""
    seconds = as_number(value)
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _YEAR_10000 else None
