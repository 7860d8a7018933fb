"""Is every update read as it was meant, and none of them fatal?"""

import copy
import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.fields import NAME
from bot.channels.telegram.wire import ALLOWED_UPDATES, read_update
from handlers.messages import Inbound, Kind
from tests.channels.telegram.payloads import ALL, AT, BOT_ID, USERNAME, heard, text

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


def read(update: object, username: str = USERNAME) -> Inbound | None:
    return read_update(update, bot_id=BOT_ID, username=username, at=AT)


@pytest.mark.parametrize(("update", "expected"), ALL.values(), ids=ALL.keys())
def test_update(update: Any, expected: Inbound | None) -> None:
    # Through JSON as it arrives, lone surrogates included.
    assert read(json.loads(json.dumps(update))) == expected


def test_a_bot_whose_name_is_not_known_yet_takes_nothing_away() -> None:
    assert read(text("@ 3 mẫu @nhip_do_bot"), username="") == heard(text="@ 3 mẫu @nhip_do_bot")


@given(JSON)
def test_any_json_is_survived(update: object) -> None:
    assert read(update) is None


@given(st.dictionaries(st.sampled_from(ALLOWED_UPDATES), JSON), st.integers())
def test_any_json_in_known_places_is_survived(update: dict[str, object], number: int) -> None:
    assert read(update | {"update_id": number}) is None


@given(st.data())
def test_any_damage_to_a_real_update_is_survived(data: st.DataObject) -> None:
    update = copy.deepcopy(data.draw(st.sampled_from([update for update, _ in ALL.values()])))
    for _ in range(data.draw(st.integers(1, 3))):
        _damage(update, data)
    inbound = read(update)
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
    texts = (inbound.key, inbound.user, inbound.text, inbound.album, inbound.title, inbound.message_id)
    for word in (*texts, inbound.address.chat, inbound.address.topic, inbound.press and inbound.press.value):
        assert "\0" not in (word or "") and (word or "").encode().decode() == (word or "")
    assert inbound.key[:2] in ("m:", "e:", "c:", "u:")
    assert inbound.address.channel == inbound.address.bot == NAME and int(inbound.address.chat)
    assert inbound.sent_at.utcoffset() == timedelta(0)
    assert inbound.user or inbound.kind in (
        Kind.MIGRATED,
        Kind.ADDED,
        Kind.REMOVED,
        Kind.BLOCKED,
        Kind.UNBLOCKED,
    )
    assert (inbound.press is None) == (inbound.kind is not Kind.PRESS)
