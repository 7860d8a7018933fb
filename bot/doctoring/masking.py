"""What of a raw update may be shown? (Pure.)"""

import json
from collections.abc import Sequence
from typing import Any

from bot.redact import HIDDEN, mask

# Strings that say what an update is, not who wrote it or what. Whatever is not named here is hidden.
_PLAIN = frozenset(
    {"event_name", "message_id", "id", "chat_type", "type", "status", "account_type", "language_code"}
)


def shown(update: object, *, raw: bool, secrets: Sequence[str] = ()) -> str:
    """An update as one line of JSON: names and texts hidden unless `raw`, tokens and phone numbers always."""
    line = json.dumps(_value(update, raw, secrets, plain=False), ensure_ascii=False)
    return printable(line)


def printable(text: str) -> str:
    """Without characters that move a terminal's cursor or turn its writing round."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def _value(value: object, raw: bool, secrets: Sequence[str], plain: bool) -> Any:
    if isinstance(value, dict):
        return {
            mask(str(key), secrets): _value(each, raw, secrets, key in _PLAIN) for key, each in value.items()
        }
    if isinstance(value, list):
        return [_value(each, raw, secrets, plain) for each in value]
    if isinstance(value, str):
        return mask(value, secrets) if raw or plain else f"{HIDDEN} ({len(value)} chữ)"
    return value
