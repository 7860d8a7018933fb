"""What does a message look like before a platform touches it, and after?"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Address:
    """Where a chat is: channel ("telegram"), the bot's own name there, chat id, forum topic ("" = none)."""

    channel: str
    bot: str
    chat: str
    topic: str = ""


class Kind(StrEnum):
    """What arrived. The last five are events of the chat itself, not words of a person."""

    TEXT = "text"
    PRESS = "press"
    PHOTO = "photo"
    STICKER = "sticker"
    VOICE = "voice"
    FILE = "file"
    ADDED = "added"
    REMOVED = "removed"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    MIGRATED = "migrated"


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed choice: the number of the question it belonged to, and the choice's value."""

    question: int
    value: str


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing a platform told us, in our words.

    `key` makes it the same message when it comes twice (`m:chat:message`, `e:chat:message:edit_date`,
    `c:callback`, `u:update`). `sent_at` is the platform's time of the original message, aware UTC.
    `addressed` says it is meant for the bot: private, a mention, a reply to the bot, a command, a press.
    For `Kind.MIGRATED` the text is the chat's new id.
    """

    key: str
    address: Address
    user: str
    message_id: str
    sent_at: datetime
    private: bool
    kind: Kind = Kind.TEXT
    text: str = ""
    press: Press | None = None
    addressed: bool = True
    edited: bool = False
    album: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to pick. A value starting with "/" is a command; `also` are further words for it."""

    label: str
    value: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """A picture or document to draw at delivery: which drawer, with which arguments (JSON)."""

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """One message to one chat. The text may hold names as `name_of` marks."""

    text: str
    choices: tuple[Choice, ...] = ()
    picture: Recipe | None = None


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can do. Lengths are UTF-16 units; rates and the allowance of a
    calendar month are letters; 0 = no such limit. `files_at` is where one-time addresses for files
    begin ("http://127.0.0.1:8080"), where that is not the office's public address.
    """

    text_limit: int = 4096
    caption_limit: int = 1024
    buttons: bool = True
    edits: bool = True
    files: bool = True
    picture_by_url: bool = False
    hears_all: bool = True
    per_second: float = 0
    per_chat_second: float = 0
    per_group_minute: float = 0
    group_prefix: str = ""
    monthly_allowance: int = 0
    invite_link: str = ""
    mention: str = ""
    files_at: str = ""


ZALO_LIKE = Capabilities(
    text_limit=1900,
    caption_limit=1900,
    buttons=False,
    edits=False,
    files=False,
    picture_by_url=True,
    hears_all=False,
)
TELEGRAM_LIKE = Capabilities()

PERSON_MARK = re.compile("\ue000(\\d+):(\\w+)\ue001")
TICKET_MARK = re.compile("\ue003(\\d+)\ue004")
"""What `name_of` and `address_of` write."""
_OURS = frozenset("\0\ue000\ue001\ue002\ue003\ue004")


def name_of(member: int, form: str = "called") -> str:
    """A place for a member's name, filled in at sending: form "called", "full" or "board"."""
    return f"\ue000{member}:{form}\ue001"


def address_of(ticket: int) -> str:
    """A place for a one-time address, drawn at sending: nothing but its digest is ever stored."""
    return f"\ue003{ticket}\ue004"


def clean(text: str) -> str:
    """NFC without NUL, lone surrogates and the private-use marks that are ours; ends trimmed."""
    kept = "".join(c for c in text if c not in _OURS and not "\ud800" <= c <= "\udfff")
    return unicodedata.normalize("NFC", kept).strip()


def utf16_length(text: str) -> int:
    """Length in UTF-16 units, which is how Telegram (and probably Zalo) count."""
    return len(text.encode("utf-16-le")) // 2
