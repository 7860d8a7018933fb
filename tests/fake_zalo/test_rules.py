"""Does the fake keep the platform's rules?"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.fake_zalo import FakeZalo
from tests.fake_zalo.conftest import Caller
from tests.fake_zalo.parameters import METHODS

HOOK = {"url": "https://127.0.0.1:9/zalo", "secret_token": "s" * 8}


@pytest.mark.parametrize(
    ("method", "parameters", "code"),
    [
        ("getMe", {}, 0),
        ("getMe", {"token": "1:wrong"}, 401),
        ("getMe", {"verbose": "1"}, 400),
        ("editMessage", {}, 404),
        ("getUpdates", {"timeout": 0}, 400),
        ("getUpdates", {"timeout": "soon"}, 400),
        ("getUpdates", {"timeout": "0"}, 408),
        ("getUpdates", {"offset": "1"}, 400),
        ("sendMessage", {"text": "x"}, 400),
        ("sendMessage", {"chat_id": "lan", "text": "x"}, 0),
        ("sendMessage", {"chat_id": "lan", "text": " "}, 400),
        ("sendMessage", {"chat_id": "lan", "text": "x" * 2000}, 0),
        ("sendMessage", {"chat_id": "lan", "text": "🙂" * 1001}, 400),
        ("sendMessage", {"chat_id": 5, "text": "x"}, 400),
        ("sendMessage", {"chat_id": "mai", "text": "x"}, 404),
        ("sendMessage", {"chat_id": "ai đó", "text": "x"}, 404),
        ("sendMessage", {"chat_id": "lan", "text": "x", "reply_to_message_id": "1"}, 400),
        ("sendPhoto", {"chat_id": "lan", "photo": "http://127.0.0.1:9/a.png"}, 400),
        ("sendPhoto", {"chat_id": "lan", "photo": "a.png"}, 400),
        ("sendSticker", {"chat_id": "lan", "sticker": "bfe4"}, 0),
        ("sendVoice", {"chat_id": "lan", "voice": "https://a.vn/a.aac"}, 0),
        ("sendVoice", {"chat_id": "lan", "voice": "https://a.vn/a.mp3"}, 400),
        ("sendVoice", {"chat_id": "to", "voice": "https://a.vn/a.aac"}, 400),
        ("sendChatAction", {"chat_id": "lan", "action": "typing"}, 0),
        ("sendChatAction", {"chat_id": "lan", "action": "dancing"}, 400),
        ("getWebhookInfo", {}, 404),
        ("deleteWebhook", {}, 400),
        ("testWebhook", {}, 404),
        ("setWebhook", HOOK, 0),
        ("setWebhook", HOOK | {"url": "http://bot.example.vn/zalo"}, 400),
        ("setWebhook", HOOK | {"secret_token": "s" * 7}, 400),
        ("setWebhook", HOOK | {"secret_token": "s" * 257}, 400),
        ("setWebhook", {"url": HOOK["url"]}, 400),
    ],
)
async def test_calls(
    zalo: FakeZalo, call: Caller, method: str, parameters: dict[str, Any], code: int
) -> None:
    lan, mai = zalo.add_user("Lan", known=True), zalo.add_user("Mai")
    group = zalo.add_group("Tổ đo", [lan])
    group.known.add("bot1")
    ids = {"lan": lan.id_at("bot1"), "mai": mai.id_at("bot1"), "to": group.id_at("bot1")}
    if parameters.get("chat_id") in ids:
        parameters = parameters | {"chat_id": ids[parameters["chat_id"]]}
    answer = await call(method, **parameters)
    assert (answer["ok"], answer.get("error_code", 0), call.status) == (code == 0, code, 200)
    assert bool(zalo.violations) is (code in (400, 401) or method == "editMessage")


def test_eleven_methods() -> None:
    assert len(METHODS) == 11


async def test_an_honest_status(zalo: FakeZalo, call: Caller) -> None:
    zalo.server.honest = True
    assert await call.code("getWebhookInfo") == call.status == 404


async def test_polls_consume(zalo: FakeZalo, call: Caller) -> None:
    lan = zalo.add_user("Lan")
    for words in ("một", "hai"):
        zalo.say(lan, words)
    said = [(await call("getUpdates", timeout="0"))["result"]["message"]["text"] for _ in range(2)]
    assert said == ["một", "hai"] and await call.code("getUpdates", timeout="0") == 408


async def test_polls_replay_until_something_newer_is_there(zalo: FakeZalo, call: Caller) -> None:
    zalo.account().updates.replay = 2
    lan = zalo.add_user("Lan")
    for words in ("một", "hai"):
        zalo.say(lan, words)
    said = [(await call("getUpdates", timeout="0"))["result"]["message"]["text"] for _ in range(6)]
    assert said == ["một", "một", "hai", "hai", "hai", "hai"]
    zalo.say(lan, "ba")
    assert (await call("getUpdates", timeout="0"))["result"]["message"]["text"] == "ba"


async def test_a_long_poll_ends_with_the_update(zalo: FakeZalo, call: Caller) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout="30"))
    assert await zalo.world.bell.until(lambda: zalo.account().updates.open_polls == 1, 5)
    zalo.say(zalo.add_user("Lan"), "một")
    assert (await poll)["result"]["event_name"] == "message.text.received"


async def test_polls_are_silent_while_a_webhook_is_set(zalo: FakeZalo, call: Caller) -> None:
    await call("setWebhook", **HOOK)
    zalo.say(zalo.add_user("Lan"), "một")
    assert await call.code("getUpdates", timeout="0") == 408
    assert (await call("getWebhookInfo"))["result"]["url"] == HOOK["url"]
    await call("deleteWebhook")
    assert (await call("getUpdates", timeout="0"))["result"]["message"]["text"] == "một"


async def test_webhooks_a_day(zalo: FakeZalo, call: Caller) -> None:
    zalo.account().hooks_left = 2
    assert [await call.code("setWebhook", **HOOK) for _ in range(3)] == [0, 0, 426]
    assert await call.code("testWebhook") == 426
    verified = zalo.account().webhook
    assert verified.url == HOOK["url"] and verified.secret == HOOK["secret_token"]


async def test_the_months_quota(zalo: FakeZalo, call: Caller) -> None:
    now = [1_795_000_000.0]
    zalo.world.clock, zalo.account().allowance = (lambda: now[0]), 2
    chat = {"chat_id": zalo.add_user("Lan", known=True).id_at("bot1"), "text": "x"}
    assert [await call.code("sendMessage", **chat) for _ in range(3)] == [0, 0, 429]
    now[0] += 31 * 86400
    assert await call.code("sendMessage", **chat) == 0


async def test_who_is_heard_in_a_group(zalo: FakeZalo) -> None:
    lan, mai = zalo.add_user("Lan"), zalo.add_user("Mai")
    group = zalo.add_group("Tổ đo", [lan])
    assert zalo.say(lan, "12 Viettel", group) is None and zalo.photo(lan, "3 mẫu", group) is None
    assert zalo.sticker(lan, group) is None
    told = zalo.say(lan, "12 Viettel", group, mention=True)
    assert told is not None and told["message"]["text"] == "@Bot Đo Mạng 12 Viettel"
    assert zalo.say(lan, "này @bot đo mạng ơi", group) and zalo.photo(lan, "3", group, mention=True)
    with pytest.raises(ValueError, match="Mai is not in"):
        zalo.say(mai, "x", group, mention=True)
    zalo.leave(group)
    assert zalo.say(lan, "12 Viettel", group, mention=True) is None


async def test_an_answer_to_the_bot_is_heard(zalo: FakeZalo, call: Caller) -> None:
    lan = zalo.add_user("Lan")
    group = zalo.add_group("Tổ đo", [lan])
    zalo.say(lan, "chào", group, mention=True)
    await call("sendMessage", chat_id=group.id_at("bot1"), text="Mấy mẫu ạ?")
    told = zalo.say(lan, "3", group, reply_to=zalo.inbox(group)[0])
    assert told is not None and told["message"]["text"] == "3"
    assert zalo.voice(lan, group, reply_to=zalo.inbox(group)[0])


async def test_ids_differ_from_bot_to_bot() -> None:
    async with FakeZalo("bac", "nam") as zalo:
        lan = zalo.add_user("Lan")
        north, south = zalo.say(lan, "x", bot="bac"), zalo.say(lan, "x", bot="nam")
        assert north is not None and south is not None
        assert north["message"]["from"]["id"] == north["message"]["chat"]["id"] == lan.id_at("bac")
        assert south["message"]["from"]["id"] == lan.id_at("nam") != lan.id_at("bac")
        assert zalo.account("nam").display_name == "Bot Đo Mạng 2"


async def test_a_protected_person(zalo: FakeZalo) -> None:
    told = zalo.say(zalo.add_user("Mai", protected=True), "riêng tư")
    assert told is not None and told["event_name"] == "message.unsupported.received"
    assert "text" not in told["message"]
