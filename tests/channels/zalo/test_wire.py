"""Is every update read as it was meant, and none of them fatal?"""

import copy
import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.zalo.mention import without_mention
from bot.channels.zalo.wire import EVENTS, identity_of, read_update, unwrapped
from handlers.messages import Inbound, clean
from tests.channels.zalo.payloads import (
    ALL,
    GROUP,
    IN_GROUP,
    NAME,
    NUMBER,
    SAID,
    US,
    heard_in_group,
    image,
    text,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


def read(body: object) -> Inbound | None:
    return read_update(unwrapped(body), US)


@pytest.mark.parametrize(("update", "expected"), ALL.values(), ids=ALL.keys())
def test_update(update: Any, expected: Inbound | None) -> None:
    # Through JSON as it arrives, lone surrogates included.
    assert read(json.loads(json.dumps(update))) == expected


@pytest.mark.parametrize(("said", "meant"), SAID.values(), ids=SAID.keys())
def test_words_in_a_group(said: str, meant: str) -> None:
    assert read(text(said, chat=IN_GROUP)) == heard_in_group(text=meant)


@pytest.mark.parametrize("name", ["Nhịp Đo (thử)", "A+B*", "bot.nhipdo", "Đo"])
def test_any_display_name(name: str) -> None:
    assert without_mention(f"@{name} 3 mẫu", name) == "3 mẫu"
    assert without_mention(f"@{name} 3 mẫu", "") == f"@{name} 3 mẫu"


def test_a_display_name_typed_on_another_keyboard() -> None:
    assert without_mention("@Bot Đo Mạng 3", "Bot Đo Ma\u0323ng") == "3"


@given(st.text(), st.text(max_size=10))
def test_nothing_but_the_mention_goes(said: str, name: str) -> None:
    words = clean(said).replace("@", "")
    assert without_mention(words, name) == words


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (text("3"), text("3"), True),
        (text("3"), {"ok": True, "result": text("3")}, True),
        (text("3"), text("4"), True),
        (text("3"), text("3", message_id="6"), False),
        (text("3"), text("3", chat=IN_GROUP), False),
        (text("3"), image(), False),
    ],
)
def test_what_is_the_same_update(one: Any, other: Any, same: bool) -> None:
    assert (identity_of(unwrapped(one)) == identity_of(unwrapped(other))) is same


@pytest.mark.parametrize("body", [None, [], "", {}, {"ok": True}, {"result": []}, text("3", message_id=None)])
def test_what_cannot_be_told_apart(body: Any) -> None:
    assert identity_of(unwrapped(body)) == ""


@given(JSON)
def test_any_json_is_survived(update: object) -> None:
    assert read(update) is None
    assert identity_of(unwrapped(update)) == ""


@given(st.sampled_from([*EVENTS, "", "x"]), JSON)
def test_any_json_in_known_places_is_survived(event: str, message: object) -> None:
    assert read({"event_name": event, "message": message}) is None


@given(st.data())
def test_any_damage_to_a_real_update_is_survived(data: st.DataObject) -> None:
    update = copy.deepcopy(data.draw(st.sampled_from([update for update, _ in ALL.values()])))
    for _ in range(data.draw(st.integers(1, 3))):
        _damage(update, data)
    inbound = read(update)
    identity_of(unwrapped(update))
    if inbound is not None:
        _check(inbound)


def _damage(node: Any, data: st.DataObject) -> None:
    """Replaces or removes one value somewhere below `node`."""
    while isinstance(node, dict) and node:
        name = data.draw(st.sampled_from(sorted(node)))
        inner = node[name]
        if not (isinstance(inner, dict) and inner) or data.draw(st.booleans()):
            node.pop(name) if data.draw(st.booleans()) else node.update({name: data.draw(JSON)})
            return
        node = inner


def _check(inbound: Inbound) -> None:
    """What everybody behind the channel relies on."""
    for word in (inbound.key, inbound.user, inbound.text, inbound.message_id, inbound.address.chat):
        assert "\0" not in word and word.encode().decode() == word
    assert inbound.key == f"m:{inbound.address.chat}:{inbound.message_id}"
    assert (inbound.address.channel, inbound.address.bot, inbound.address.topic) == ("zalo", "bot1", "")
    assert inbound.user and inbound.message_id and inbound.address.chat
    assert inbound.sent_at.utcoffset() == timedelta(0)
    assert inbound.addressed and not inbound.edited and inbound.press is None


def test_the_facts_own_examples() -> None:
    """Word for word from the platform's notes."""
    said = {
        "ok": True,
        "result": {
            "event_name": "message.text.received",
            "message": {
                "from": {"id": "7b1c0e52aa9d31f0c6e4", "display_name": "Lan Nguyễn", "is_bot": False},
                "chat": {"id": "zgr-0a1b2c3d4e5f", "chat_type": "GROUP"},
                "text": f"@{NAME} 12 mẫu Viettel",
                "message_id": "61b3d00e5c7794f2a81d",
                "date": 1760000005000,
            },
        },
    }
    inbound = read(said)
    assert inbound is not None
    assert (inbound.text, inbound.key) == ("12 mẫu Viettel", f"m:{GROUP}:61b3d00e5c7794f2a81d")
    assert inbound.sent_at.isoformat() == "2025-10-09T08:53:25+00:00"
    assert NUMBER not in inbound.key
