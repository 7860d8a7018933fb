"""What does an update of the Bot API say, in our words? (Pure; raw JSON in, `Inbound` or nothing out.)"""

import re
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from bot.channels.json_values import Json, as_number, as_table, as_words
from bot.channels.telegram.fields import Place, as_moment, is_present, kind_of, person_of, place_of
from handlers.messages import Inbound, Kind, Press, clean

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

_COMMAND = re.compile(r"(/\w{1,64})@(\w{1,64})(?!\w)")
_CHANGES = {
    (True, True): Kind.UNBLOCKED,
    (True, False): Kind.BLOCKED,
    (False, True): Kind.ADDED,
    (False, False): Kind.REMOVED,
}


class _Us(NamedTuple):
    bot_id: int
    username: str
    at: datetime


def read_update(update: object, *, bot_id: int, username: str, at: datetime) -> Inbound | None:
    """One update of the Bot API as an Inbound; None for what is not for us, broken or unknown. Never raises.

    `at` is when it arrived: presses carry no time of their own. What bots, channels and anonymous
    administrators write is nobody's: several people share one id there and cannot be told apart.
    """
    if not isinstance(update, dict):
        return None
    for name, read in _READERS:
        body = update.get(name)
        if isinstance(body, dict):
            return read(body, as_number(update.get("update_id")), _Us(bot_id, username, at))
    return None


def _message(message: Json, update: int, us: _Us, edit: int | None = None) -> Inbound | None:
    place, sent_at = place_of(message), as_moment(message.get("date"))
    number = as_number(message.get("message_id"))
    if place is None or sent_at is None or number < 1:
        return None
    if "migrate_to_chat_id" in message:
        return _migrated(message, place, number, sent_at)
    user, kind, said = person_of(message), kind_of(message), _said(message, place.private, us)
    if not user or kind is None or said is None:
        return None
    return Inbound(
        key=_key(place, number, edit),
        address=place.address,
        user=user,
        message_id=str(number),
        sent_at=sent_at,
        private=place.private,
        kind=kind,
        text=said[0],
        addressed=said[1],
        edited=edit is not None,
        album=as_words(message.get("media_group_id")),
        title=place.title,
    )


def _edited(message: Json, update: int, us: _Us) -> Inbound | None:
    # A live location is edited every few seconds: only words and captions can correct a report.
    inbound = _message(message, update, us, edit=as_number(message.get("edit_date")))
    corrects = inbound is not None and (inbound.text or inbound.kind is Kind.PHOTO)
    return inbound if corrects else None


def _press(query: Json, update: int, us: _Us) -> Inbound | None:
    message, data, ident = as_table(query.get("message")), query.get("data"), as_words(query.get("id"))
    place, user = place_of(message), person_of({"from": query.get("from")})
    if place is None or not user or not ident or not isinstance(data, str):
        return None
    return Inbound(
        key=f"c:{ident}",
        address=place.address,
        user=user,
        message_id=str(as_number(message.get("message_id"))),
        sent_at=us.at,
        private=place.private,
        kind=Kind.PRESS,
        press=_choice(clean(data)),
        title=place.title,
    )


def _membership(event: Json, update: int, us: _Us) -> Inbound | None:
    place, sent_at = place_of(event), as_moment(event.get("date"))
    before, after = is_present(event.get("old_chat_member")), is_present(event.get("new_chat_member"))
    user = as_number(as_table(event.get("from")).get("id"))
    if place is None or sent_at is None or update < 1 or not user:
        return None
    if before is None or after is None or before is after:
        return None
    return Inbound(
        key=f"u:{update}",
        address=place.address,
        user=str(user),
        message_id="",
        sent_at=sent_at,
        private=place.private,
        kind=_CHANGES[place.private, after],
        title=place.title,
    )


_READERS: tuple[tuple[str, Callable[[Json, int, _Us], Inbound | None]], ...] = (
    ("message", _message),
    ("callback_query", _press),
    ("edited_message", _edited),
    ("my_chat_member", _membership),
)


def _migrated(message: Json, place: Place, number: int, sent_at: datetime) -> Inbound | None:
    target = as_number(message.get("migrate_to_chat_id"))
    if not target:
        return None
    return Inbound(
        key=_key(place, number, None),
        address=place.address,
        user=person_of(message),
        message_id=str(number),
        sent_at=sent_at,
        private=False,
        kind=Kind.MIGRATED,
        text=str(target),
        title=place.title,
    )


def _key(place: Place, number: int, edit: int | None) -> str:
    chat = place.address.chat
    return f"m:{chat}:{number}" if edit is None else f"e:{chat}:{number}:{edit}"


def _said(message: Json, private: bool, us: _Us) -> tuple[str, bool] | None:
    """The words and whether they are meant for the bot; None for another bot's command."""
    text = as_words(message.get("text", message.get("caption")))
    addressed = private or (text[:1] == "/" and text[1:2].isalnum()) or _answers_us(message, us)
    if "@" not in text or not us.username:
        return text, addressed
    command = _COMMAND.match(text)
    if command and command[2].lower() == us.username.lower():
        text = f"{command[1]} {text[command.end() :].lstrip()}".strip()
    elif command and not private:
        return None
    without = _mention(us.username).sub("", text)
    return without.strip(), addressed or without != text


def _answers_us(message: Json, us: _Us) -> bool:
    # In a forum every message "replies" to the one that opened its topic.
    replied = as_table(message.get("reply_to_message"))
    return as_table(replied.get("from")).get("id") == us.bot_id and "forum_topic_created" not in replied


@lru_cache(maxsize=8)
def _mention(username: str) -> re.Pattern[str]:
    return re.compile(rf"[ \t]*(?<!\w)@{re.escape(username)}(?!\w)[,:]?", re.IGNORECASE)


def _choice(data: str) -> Press:
    question, colon, value = data.partition(":")
    numbered = colon and question.isascii() and question.isdigit() and len(question) < 19
    return Press(int(question), value) if numbered else Press(0, data)
