"""Would the service show these buttons?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.fake_telegram.answers import Json, bad_request

MOST_BUTTONS = 100
MOST_DATA_BYTES = 64
ADDRESSES = ("http://", "https://", "tg://")
LOOKS = {"text", "icon_custom_emoji_id", "style"}


@dataclass(frozen=True)
class Button:
    """A button under a message."""

    label: str
    data: str | None = None
    url: str | None = None


def rows(markup: Json | None) -> list[list[Button]]:
    """The inline buttons of a reply_markup, row by row; none for other markups."""
    keyboard: list[list[Any]] = (markup or {}).get("inline_keyboard", [])
    return [[_button(item) for item in row] for row in keyboard]


def _button(item: Json) -> Button:
    return Button(item["text"], item.get("callback_data"), item.get("url"))


def check(markup: Json | None) -> None:
    """Raises Refused for buttons that Telegram does not accept."""
    buttons = [button for row in (markup or {}).get("inline_keyboard", []) for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for button in buttons:
        _inline(button)
    for key in (key for row in (markup or {}).get("keyboard", []) for key in row):
        _labelled(key, "Keyboard button")


def _inline(button: Json) -> None:
    _labelled(button, "Inline keyboard button")
    actions = button.keys() - LOOKS
    if len(actions) != 1:
        why = "Text buttons are unallowed in the inline keyboard"
        raise bad_request(f"can't parse inline keyboard button: {why}")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MOST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not button["url"].startswith(ADDRESSES):
        raise bad_request("BUTTON_URL_INVALID")


def _labelled(button: Json, what: str) -> None:
    if not button["text"].strip():
        raise bad_request(f"{what} text must be non-empty")
