"""Does the doctor ask Telegram without taking an update from the real bot?"""

from typing import Any

import pytest

from bot.doctoring.findings import Finding, Verdict
from bot.doctoring.telegram import examine
from bot.settings import Telegram, Web
from tests.doctoring.conftest import in_a_hurry
from tests.fake_telegram import FakeTelegram

WEB = Web(public_url="https://bot.example.vn")


async def examined(
    telegram: FakeTelegram, logged: list[Any], settings: dict[str, Any] | None = None, **orders: Any
) -> dict[str, Finding]:
    made = Telegram(**{"token": telegram.token, "api_url": telegram.url} | (settings or {}))
    findings = await examine(made, WEB, in_a_hurry(**orders), logged.append)
    return {finding.point: finding for finding in findings}


async def test_it_hears_and_takes_nothing_away(telegram: FakeTelegram) -> None:
    lan, logged = telegram.add_user("Lan", started=True), list[Any]()
    telegram.say(lan, "một")
    telegram.say(lan, "hai")
    found = await examined(telegram, logged, chat=str(lan.id), listen=0.1)
    assert [update["message"]["text"] for update in logged] == ["một", "hai"]
    assert len(telegram.service.updates.pending) == 2 and not telegram.service.updates.allowed
    assert found["Nghe"].verdict is Verdict.AS_SAID and len(telegram.inbox(lan)) == 1
    assert found["Tin đang chờ"].found == "2" and not telegram.violations


@pytest.mark.parametrize("privacy", [True, False])
async def test_what_it_hears_in_groups(telegram: FakeTelegram, privacy: bool) -> None:
    telegram.service.privacy = privacy
    assert ("/setprivacy" in (await examined(telegram, []))["Trong nhóm"].found) is privacy


@pytest.mark.parametrize(
    ("mode", "url", "verdict"),
    [
        ("polling", "", Verdict.AS_SAID),
        ("polling", "https://la.example.vn/telegram", Verdict.BROKEN),
        ("webhook", "", Verdict.BROKEN),
        ("webhook", "https://bot.example.vn/telegram", Verdict.AS_SAID),
    ],
)
async def test_the_webhook(telegram: FakeTelegram, mode: str, url: str, verdict: Verdict) -> None:
    telegram.service.webhook.url = url
    assert (await examined(telegram, [], {"mode": mode}))["Webhook đang đặt"].verdict is verdict


async def test_a_webhook_makes_it_deaf(telegram: FakeTelegram) -> None:
    telegram.service.webhook.url = "https://la.example.vn/telegram"
    seen = (await examined(telegram, [], listen=0.1))["Nghe"]
    assert seen.verdict is Verdict.BROKEN and "đang có webhook" in seen.found


async def test_a_wrong_token_ends_it(telegram: FakeTelegram) -> None:
    wrong = {"token": "123456:" + "x" * 30}
    found = await examined(telegram, [], wrong, chat="1", listen=0.1)
    assert list(found) == ["Mã bot (getMe)"] and found["Mã bot (getMe)"].verdict is Verdict.BROKEN


async def test_a_chat_that_is_none(telegram: FakeTelegram) -> None:
    assert (await examined(telegram, [], chat="4711"))["Gửi thử"].verdict is Verdict.BROKEN
