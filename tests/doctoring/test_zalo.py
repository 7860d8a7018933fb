"""Does the doctor settle each doubtful point of Zalo, whichever way the platform turns out to be?"""

from collections.abc import Callable
from typing import Any

import pytest

from bot.doctoring.findings import Verdict
from handlers.messages import utf16_length
from tests.doctoring.conftest import Doctor
from tests.fake_zalo import FakeZalo, Fault

AS_SAID, OTHERWISE, SETTLED, OPEN, BROKEN = Verdict
LISTEN = 0.15
HOOK = "https://bot.example.vn/zalo/bot1"


def a_message(text: str = "3 mẫu", group: bool = False, **fields: Any) -> dict[str, Any]:
    chat = {"id": "zgr-1", "chat_type": "GROUP"} if group else {"id": "ab12", "chat_type": "PRIVATE"}
    message = {"from": {"id": "ab12", "display_name": "Lan"}, "chat": chat, "text": text}
    message |= {"message_id": "5f20c91d7a30b86e41aa", "date": 1_760_000_000_000} | fields
    return {"event_name": "message.text.received", "message": message}


async def test_without_leave_it_takes_nothing_and_sends_nothing(zalo: FakeZalo, doctor: Doctor) -> None:
    zalo.say(zalo.add_user("Lan"), "một")
    found = await doctor()
    assert set(zalo.calls) == {"getMe", "getWebhookInfo"} and not zalo.world.sent
    assert found["Mã bot (getMe)"].found == "Bot Đo Mạng (bot.bot1)"
    assert {each.verdict for each in found.values()} == {AS_SAID, OPEN}


async def test_a_wrong_token_ends_it(zalo: FakeZalo, doctor: Doctor) -> None:
    found = await doctor({"token": "123456:khong-phai-ma"}, chat="ab", listen=LISTEN)
    assert found["Mã bot (getMe)"].verdict is BROKEN and "401" in found["Mã bot (getMe)"].found
    assert not zalo.calls


@pytest.mark.parametrize(
    ("replay", "found"),
    [(0, "MỘT LẦN: bot bị tắt ngang có thể mất tin đang cầm"), (3, "LẶP LẠI: một tin đến")],
)
async def test_polls(zalo: FakeZalo, doctor: Doctor, replay: int, found: str) -> None:
    zalo.account().updates.replay = replay
    zalo.say(zalo.add_user("Lan"), "một")
    seen = (await doctor(listen=LISTEN))["Hỏi tin"]
    assert seen.found.startswith(found) and seen.verdict is SETTLED


async def test_a_poll_that_failed_settles_nothing(zalo: FakeZalo, doctor: Doctor) -> None:
    zalo.say(zalo.add_user("Lan"), "một")
    zalo.fail(Fault.HTML_502, "getUpdates", times=9999, after=1)
    assert (await doctor(listen=LISTEN))["Hỏi tin"].verdict is OPEN


@pytest.mark.parametrize(("field", "verdict"), [("photo_url", AS_SAID), ("photo", OTHERWISE)])
async def test_pictures(zalo: FakeZalo, doctor: Doctor, field: str, verdict: Verdict) -> None:
    zalo.photo_field = field
    zalo.photo(zalo.add_user("Lan"), "sáng nay")
    seen = (await doctor(listen=LISTEN))["Trường ảnh"]
    assert (seen.found, seen.verdict) == (field, verdict)


@pytest.mark.parametrize("echo", [True, False])
async def test_its_own_messages(zalo: FakeZalo, doctor: Doctor, echo: bool) -> None:
    zalo.outbox.echo = echo
    chat = zalo.add_user("Lan", known=True).id_at("bot1")
    seen = (await doctor(chat=chat, listen=LISTEN))["Tin của chính bot"]
    assert (seen.found == "CÓ đưa lại") is echo and seen.verdict is SETTLED


@pytest.mark.parametrize(
    ("measure", "found", "sent"),
    [
        (utf16_length, "đơn vị UTF-16", 2),
        (len, "ký tự Unicode", 3),
        (lambda text: len(text.encode()), "byte", 1),
        (lambda text: 1, "không chặn", 4),
    ],
)
async def test_what_the_two_thousand_are(
    zalo: FakeZalo, doctor: Doctor, measure: Callable[[str], int], found: str, sent: int
) -> None:
    zalo.server.measure = measure
    lan = zalo.add_user("Lan", known=True)
    seen = (await doctor(chat=lan.id_at("bot1"), long=True))["2.000 chữ tính thế nào"]
    assert found in seen.found and len(zalo.inbox(lan)) == sent


async def test_a_quota_says_nothing_about_lengths(zalo: FakeZalo, doctor: Doctor) -> None:
    zalo.account().allowance = 1
    found = await doctor(chat=zalo.add_user("Lan", known=True).id_at("bot1"), long=True)
    assert found["2.000 chữ tính thế nào"].verdict is OPEN


@pytest.mark.parametrize(("empty", "verdict"), [(False, AS_SAID), (True, OTHERWISE)])
async def test_no_webhook(zalo: FakeZalo, doctor: Doctor, empty: bool, verdict: Verdict) -> None:
    zalo.account().empty_hook = empty
    found = await doctor()
    assert found["Chưa có webhook"].verdict is verdict
    assert found["Webhook đang đặt"].found == "chưa đặt"


@pytest.mark.parametrize(
    ("mode", "url", "verdict"),
    [("webhook", HOOK, AS_SAID), ("webhook", "https://la.example.vn/x", BROKEN), ("polling", HOOK, BROKEN)],
)
async def test_a_webhook(zalo: FakeZalo, doctor: Doctor, mode: str, url: str, verdict: Verdict) -> None:
    """While there is one nothing is polled: it would only be silent."""
    zalo.account().webhook.url = url
    found = await doctor({"mode": mode}, listen=LISTEN)
    assert found["Webhook đang đặt"].verdict is verdict and found["Nghe"].verdict is OPEN
    assert not zalo.calls["getUpdates"]


@pytest.mark.parametrize(("honest", "status"), [(False, 200), (True, 408)])
async def test_nothing_new(zalo: FakeZalo, doctor: Doctor, honest: bool, status: int) -> None:
    zalo.server.honest = honest
    found = await doctor(listen=LISTEN)
    assert found["Không có tin mới"].found == f"HTTP {status}, mã 408"
    assert (found["Lỗi: mã HTTP"].verdict is AS_SAID) is not honest


async def test_nothing_new_as_an_empty_yes(zalo: FakeZalo, doctor: Doctor) -> None:
    zalo.raw({})
    assert (await doctor(listen=LISTEN))["Không có tin mới"].verdict is OTHERWISE


@pytest.mark.parametrize("joins", [False, True])
async def test_groups(zalo: FakeZalo, doctor: Doctor, joins: bool) -> None:
    zalo.account().can_join_groups = joins
    lan = zalo.add_user("Lan")
    zalo.say(lan, "3 mẫu", zalo.add_group("Tổ đo", [lan]), mention=True)
    found = await doctor(listen=LISTEN)
    assert found["can_join_groups"].found == f"{str(joins).lower()}; có nghe được tin nhóm"
    assert found["can_join_groups"].verdict is (OTHERWISE if joins else AS_SAID)
    assert found["Tên bot trong nhóm"].verdict is AS_SAID


@pytest.mark.parametrize(
    ("update", "point", "verdict"),
    [
        (a_message(), "message_id", AS_SAID),
        (a_message(message_id="m-77!"), "message_id", OTHERWISE),
        (a_message(message_id=771), "message_id", AS_SAID),
        (a_message(), "date", AS_SAID),
        (a_message(date=1_760_000_000), "date", OTHERWISE),
        (a_message(), "Chat riêng", AS_SAID),
        (a_message(chat={"id": "cd34", "chat_type": "PRIVATE"}), "Chat riêng", OTHERWISE),
        (a_message("@Bot Khác 3 mẫu", group=True), "Tên bot trong nhóm", OTHERWISE),
        (a_message("3 mẫu @Bot Đo Mạng", group=True), "Tên bot trong nhóm", OTHERWISE),
        (a_message(group=True), "Chat riêng", OPEN),
    ],
)
async def test_shapes(
    zalo: FakeZalo, doctor: Doctor, update: dict[str, Any], point: str, verdict: Verdict
) -> None:
    zalo.raw(update)
    assert (await doctor(listen=LISTEN))[point].verdict is verdict


@pytest.mark.parametrize(
    "update", [None, "x", [], {"event_name": 3}, {"message": []}, {"message": {"from": 1, "chat": "x"}}]
)
async def test_broken_updates_are_only_shown(zalo: FakeZalo, doctor: Doctor, update: Any) -> None:
    zalo.raw(update)
    assert (await doctor(listen=LISTEN))["Mã bot (getMe)"].verdict is AS_SAID


async def test_a_chat_that_is_none(zalo: FakeZalo, doctor: Doctor) -> None:
    seen = (await doctor(chat="khong-co"))["Gửi thử"]
    assert (seen.found, seen.verdict) == ("HTTP 200, mã 404", BROKEN)


async def test_what_is_no_zalo(zalo: FakeZalo, doctor: Doctor) -> None:
    zalo.fail(Fault.HTML_502, "getMe")
    seen = (await doctor())["Mã bot (getMe)"]
    assert seen.verdict is BROKEN and "HTTP 502, không phải Zalo" in seen.found


async def test_nobody_there(doctor: Doctor) -> None:
    """No line is not a wrong token, and says nothing about a webhook."""
    points = await doctor({"api_url": "http://127.0.0.1:9"})
    seen, hook = points["Mã bot (getMe)"], points["Webhook đang đặt"]
    assert seen.verdict is BROKEN and "không có trả lời" in seen.found
    assert "không nhận mã bot" not in seen.found and hook.verdict is Verdict.OPEN
