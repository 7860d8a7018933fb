"""What of an update does an operator's terminal show?"""

import json
from typing import Any

import pytest

from bot.doctoring.masking import shown

TOKEN = "4400000001:FakeZaloTokenOfTheProjectsOwnServer01"
ODD = "1:x.y~z+w"
UPDATE = {
    "event_name": "message.text.received",
    "message": {
        "from": {"id": "7b1c0e52", "display_name": "Lan Nguyễn", "is_bot": False},
        "chat": {"id": "7b1c0e52", "chat_type": "PRIVATE"},
        "text": "gọi 0912 345 678 nhé",
        "photo_url": "https://cdn.example/a.jpg?sig=abc",
        "new_field": ["Mai", {"note": "riêng"}],
        "date": 1_760_000_000_000,
    },
}


def test_names_texts_and_what_is_unknown_are_hidden() -> None:
    line = shown(UPDATE, raw=False)
    for secret in ("Lan", "gọi", "0912", "cdn.example", "Mai", "riêng"):
        assert secret not in line
    for plain in ("message.text.received", "7b1c0e52", "PRIVATE", "1760000000000", "••• (20 chữ)"):
        assert plain in line


def test_raw_shows_all_but_tokens_and_phone_numbers() -> None:
    line = shown(UPDATE | {"said": f"mã {TOKEN} và {ODD}", TOKEN: 1}, raw=True, secrets=[ODD])
    for plain in ("Lan Nguyễn", "gọi ••• nhé", "riêng"):
        assert plain in line
    assert TOKEN not in line and ODD not in line


@pytest.mark.parametrize("raw", [True, False])
def test_an_id_that_holds_a_token_is_masked(raw: bool) -> None:
    assert TOKEN not in shown({"message": {"id": TOKEN}}, raw=raw)


@pytest.mark.parametrize("text", ["\x1b[2J", "\u202eabc", "\x9b2J", "a\nb", "\x00", "\ud800"])
def test_nothing_moves_the_cursor(text: str) -> None:
    line = shown({"text": text, text: text}, raw=True)
    assert line.isprintable() and line.encode()


@pytest.mark.parametrize("update", [None, 3, "x", [], {}, {"a": {"b": [None, True, 1.5]}}])
def test_any_shape(update: Any) -> None:
    assert json.loads(shown(update, raw=True)) == update
