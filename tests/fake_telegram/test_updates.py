"""Do updates reach the bot as Telegram hands them over: by polling and by webhook?"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from tests.fake_telegram import FakeTelegram, Group, User, payloads
from tests.fake_telegram.conftest import Caller


async def until(call: Caller, true: Callable[[], bool]) -> None:
    assert await call.fake.service.world.bell.until(true, 5)


async def test_polling_confirms_below_the_offset(call: Caller, lan: User) -> None:
    for text in ("một", "hai", "ba"):
        call.fake.say(lan, text)
    first = (await call("getUpdates"))["result"]
    assert first == (await call("getUpdates"))["result"], "unconfirmed updates come again"
    assert len((await call("getUpdates", limit=2))["result"]) == 2
    rest = (await call("getUpdates", offset=first[0]["update_id"] + 1))["result"]
    assert [update["message"]["text"] for update in rest] == ["hai", "ba"]
    assert [u["message"]["text"] for u in (await call("getUpdates", offset=-1))["result"]] == ["ba"]
    assert len((await call("getUpdates"))["result"]) == 1, "a negative offset forgets the older ones"
    await call("getUpdates", offset=first[-1]["update_id"] + 1)
    await call.fake.drained()


async def test_polling_only_what_is_allowed(call: Caller, lan: User) -> None:
    await call("getUpdates", allowed_updates=["my_chat_member"])
    call.fake.say(lan, "một")
    call.fake.block(lan)
    assert [set(u) - {"update_id"} for u in (await call("getUpdates"))["result"]] == [{"my_chat_member"}]
    await call("getUpdates", allowed_updates=[])
    call.fake.unblock(lan)
    call.fake.say(lan, "hai")
    call.fake.raw("message_reaction", {})
    assert len((await call("getUpdates"))["result"]) == 3, "reactions come only when asked for"


async def test_a_long_poll_ends_with_the_update(call: Caller, lan: User) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=50))
    await until(call, lambda: call.fake.service.updates.poll is not None)
    call.fake.say(lan, "một")
    assert (await poll)["result"][0]["message"]["text"] == "một"


async def test_one_poller_at_a_time(call: Caller, lan: User) -> None:
    old = asyncio.create_task(call("getUpdates", timeout=50))
    await until(call, lambda: call.fake.service.updates.poll is not None)
    new = asyncio.create_task(call("getUpdates", timeout=50))
    answer = await old
    assert answer["error_code"] == 409
    assert answer["description"].startswith("Conflict: terminated by other getUpdates request")
    assert (await call("setWebhook", url="https://nhipdo.example/hook"))["ok"]
    assert (await new)["description"] == "Conflict: terminated by setWebhook request"
    active = "Conflict: can't use getUpdates method while webhook is active; "
    assert (await call("getUpdates"))["description"].startswith(active)
    assert (await call("deleteWebhook"))["ok"]
    assert (await call("getUpdates"))["ok"]


@dataclass(eq=False)
class Hook:
    """A bot's webhook that answers with the planned statuses, then 200."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    heard: list[tuple[int, str]] = field(default_factory=list)  # status given, text
    secrets: set[str | None] = field(default_factory=set)

    async def hear(self, request: web.Request) -> web.Response:
        status = self.statuses.pop(0) if self.statuses else 200
        update: dict[str, Any] = await request.json()
        self.heard.append((status, update["message"]["text"]))
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return web.Response(status=status)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    app, hook = web.Application(), Hook()
    app.router.add_post("/hook", hook.hear)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_a_webhook_gets_each_update_once_with_the_secret(call: Caller, lan: User, hook: Hook) -> None:
    call.fake.say(lan, "một")
    assert (await call("setWebhook", url=hook.url, secret_token="b1-m_at"))["ok"]
    call.fake.say(lan, "hai")
    await call.fake.drained()
    assert (hook.heard, hook.secrets) == ([(200, "một"), (200, "hai")], {"b1-m_at"})


async def test_a_failing_webhook_gets_the_update_again_before_the_next(
    call: Caller, lan: User, hook: Hook
) -> None:
    hook.statuses = [500, 404, 204]
    await call("setWebhook", url=hook.url)
    call.fake.say(lan, "một")
    call.fake.say(lan, "hai")
    await call.fake.drained()
    assert hook.heard == [(500, "một"), (404, "một"), (204, "một"), (200, "hai")]
    info = (await call("getWebhookInfo"))["result"]
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"


async def test_a_webhook_that_is_down_is_waited_for(call: Caller, lan: User, hook: Hook) -> None:
    await call("setWebhook", url="http://127.0.0.1:1/hook")
    call.fake.say(lan, "một")
    await until(call, lambda: call.fake.service.webhook.failures > 0)
    assert (await call("getWebhookInfo"))["result"]["pending_update_count"] == 1
    await call("setWebhook", url=hook.url)
    await call.fake.drained()
    assert hook.heard == [(200, "một")]


async def test_pending_updates_are_dropped_on_request(call: Caller, lan: User) -> None:
    call.fake.say(lan, "một")
    await call("deleteWebhook", drop_pending_updates=True)
    assert (await call("getUpdates"))["result"] == []


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"url": "http://nhipdo.example/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://a.example", "secret_token": "bí"}, "secret token contains unallowed characters"),
        ({"url": "https://a.example", "secret_token": "x" * 257}, "secret token is too long"),
        ({"url": "https://a.example", "max_connections": 0},
         "bad webhook: max_connections must be between 1 and 100"),
        ({}, 'parameter "url" is required'),
    ],
)  # fmt: skip
async def test_unfit_webhooks_are_refused(call: Caller, given: dict[str, Any], why: str) -> None:
    assert (await call("setWebhook", **given))["description"] == f"Bad Request: {why}"
    assert (await call("getWebhookInfo"))["result"]["url"] == ""


def ask(fake: FakeTelegram, group: Group) -> int:
    """The bot's own question in a group."""
    return int(
        payloads.message(fake.service.world, group, fake.service.world.bot, text="Đúng không?")["message_id"]
    )


async def test_privacy_mode_hears_only_what_is_meant_for_it() -> None:
    async with FakeTelegram(privacy=True) as fake:
        lan = fake.add_user("Lan")
        group = fake.add_group("Tổ đo", [lan])
        for text in (
            "trời đẹp",
            "/bxh",
            "/bxh@other_bot",
            "/bxh@Nhip_Do_Bot",
            "@nhip_do_bot 3 mẫu",
            "@lan ơi",
        ):
            fake.say(lan, text, group)
        heard = [update["message"]["text"] for update in fake.service.updates.pending.values()]
        assert heard == ["/bxh", "/bxh@Nhip_Do_Bot", "@nhip_do_bot 3 mẫu"]
        fake.say(lan, "đúng ạ", group, reply_to=ask(fake, group))
        fake.promote(group)
        fake.say(lan, "trời đẹp", group)
        assert len(fake.service.updates.pending) == 6, "an administrator hears everything"
