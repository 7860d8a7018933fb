"""Does only Zalo get through, and is 200 said only after the commit?"""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.channels.base import ChannelError
from bot.channels.zalo.channel import ZaloChannel
from bot.channels.zalo.webhook import HEADER, MOST_BYTES
from bot.settings import Web
from tests.channels.telegram.conftest import Listener, eventually, free_port
from tests.channels.zalo.conftest import SECRET, bot_on, channel_of, served
from tests.channels.zalo.payloads import text
from tests.fake_zalo import FakeZalo, Fault


class Site:
    """The web server of a bot by webhook: address and channel."""

    def __init__(self, url: str, channel: ZaloChannel) -> None:
        self.url, self.channel = url, channel

    async def ask(
        self, method: str, body: bytes = b"", secret: str | None = SECRET, name: str = "bot1"
    ) -> int:
        sent = {HEADER: secret} if secret is not None else {}
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, f"{self.url}/zalo/{name}", data=body or None, headers=sent) as answer,
        ):
            return answer.status

    async def raw(self, rest: bytes) -> bytes:
        """What comes back when the head ends and the body goes like this, then nothing more."""
        reader, writer = await asyncio.open_connection("127.0.0.1", int(self.url.rpartition(":")[2]))
        writer.write(f"POST /zalo/bot1 HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\n".encode() + rest)
        writer.write_eof()
        answer = await reader.read(100)
        writer.close()
        return answer

    async def tell(self, update: Any) -> int:
        return await self.ask("POST", json.dumps(update).encode())


@pytest.fixture
async def site(zalo: FakeZalo) -> AsyncIterator[Site]:
    url = f"http://127.0.0.1:{(port := await free_port())}"
    channel = by_webhook(zalo, url)
    async with served(channel, port):
        yield Site(url, channel)


def by_webhook(zalo: FakeZalo, url: str) -> ZaloChannel:
    return channel_of(bot_on(zalo.url, zalo.token, mode="webhook", secret=SECRET), web=Web(public_url=url))


@pytest.mark.parametrize("wrapped", [True, False])
async def test_people_are_heard(zalo: FakeZalo, site: Site, listener: Listener, wrapped: bool) -> None:
    zalo.account().webhook.wrapped = wrapped
    await site.channel.open(listener)
    lan = zalo.add_user("Lan")
    for words in ("một", "hai", "ba"):
        zalo.say(lan, words)
    assert await listener.texts(3) == ["một", "hai", "ba"]
    await zalo.drained()
    asked = next(call for _, call in zalo.log if call.method == "setWebhook").given
    assert asked == {"url": f"{site.url}/zalo/bot1", "secret_token": SECRET}
    assert zalo.calls["getUpdates"] == 0 and not zalo.violations


async def test_zalo_tells_again_what_was_not_committed(
    zalo: FakeZalo, site: Site, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    await site.channel.open(listener)
    listener.broken = True
    zalo.say(zalo.add_user("Lan"), "một")
    await listener.until(lambda: listener.attempts >= 3)
    assert set(zalo.account().webhook.statuses) == {503}
    listener.broken = False
    assert await listener.texts(1) == ["một"]
    await zalo.drained()
    assert "disk full" in caplog.text and zalo.account().webhook.statuses[-1] == 200


async def test_what_zalo_tells_twice_is_heard_once(zalo: FakeZalo, site: Site, listener: Listener) -> None:
    zalo.account().webhook.doubles = True
    await site.channel.open(listener)
    zalo.say(zalo.add_user("Lan"), "một")
    await eventually(lambda: zalo.account().webhook.statuses == [200, 200])
    assert listener.attempts == 1


async def test_200_waits_for_the_commit(site: Site) -> None:
    commit, heard = asyncio.Event(), asyncio.Event()

    async def hear(batch: object) -> None:
        heard.set()
        await commit.wait()

    await site.channel.open(hear)
    telling = asyncio.create_task(site.tell(text("một")))
    await heard.wait()
    done, _ = await asyncio.wait([telling], timeout=0.05)
    assert not done
    commit.set()
    assert await telling == 200


@pytest.mark.parametrize("secret", ["", SECRET[:-1], SECRET + "x", SECRET.upper(), "ü", None])
async def test_others_stay_out_and_are_counted(
    site: Site, listener: Listener, caplog: pytest.LogCaptureFixture, secret: str | None
) -> None:
    await site.channel.open(listener)
    assert await site.ask("POST", json.dumps(text("một")).encode(), secret) == 401
    for _ in range(4):
        assert await site.ask("POST", b"{", secret) == 401
    assert listener.attempts == 0 and site.channel.rejected("bot1") == 5
    assert caplog.text.count("mã bí mật sai") == 3, "told at the 1st, 2nd and 4th"
    assert site.channel.rejected("bot9") == 0


@pytest.mark.parametrize("secret", [SECRET, "sai-bet-nhe", None])
async def test_pings(site: Site, listener: Listener, secret: str | None) -> None:
    await site.channel.open(listener)
    for method in ("GET", "HEAD", "POST"):
        assert await site.ask(method, b"", secret) == 200
    assert await site.ask("GET", b"{}", secret) == 200
    assert listener.attempts == 0 and site.channel.rejected("bot1") == 0


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("name", ["bot2", "BOT1", "bot1%20"])
async def test_an_unknown_bot(site: Site, listener: Listener, method: str, name: str) -> None:
    await site.channel.open(listener)
    assert await site.ask(method, b"{}" if method == "POST" else b"", name=name) == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"  \n", 200),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b"[]", 400),
        (b"1" * 5000, 400),
        (b"{}", 200),
        (b'{"ok": true, "result": null}', 200),
        (b'{"event_name": 1, "message": {"text": "\\ud800"}}', 200),
        (b"x" * (MOST_BYTES + 1), 413),
    ],
)
async def test_broken_bodies(
    site: Site, listener: Listener, caplog: pytest.LogCaptureFixture, body: bytes, status: int
) -> None:
    await site.channel.open(listener)
    assert await site.ask("POST", body) == status
    assert listener.attempts == 0 and "Traceback" not in caplog.text


async def test_a_body_without_a_length_has_a_limit_too(site: Site, listener: Listener) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(MOST_BYTES // 10_000 + 2):
            yield b" " * 10_000

    await site.channel.open(listener)
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{site.url}/zalo/bot1", data=endless(), headers={HEADER: SECRET}) as answer,
    ):
        assert answer.status == 413


@pytest.mark.parametrize(
    "rest",
    [
        b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"Content-Encoding: deflate\r\nContent-Length: 3\r\n\r\nabc",
    ],
)
async def test_what_is_no_http(
    site: Site, listener: Listener, caplog: pytest.LogCaptureFixture, rest: bytes
) -> None:
    await site.channel.open(listener)
    assert b" 200 " not in await site.raw(rest)
    assert await site.tell(text("một")) == 200
    assert not [record for record in caplog.records if record.name.startswith("bot.")]
    assert listener.attempts == 1


async def test_a_secret_of_no_alphabet(site: Site, listener: Listener) -> None:
    await site.channel.open(listener)
    head = b"POST /zalo/bot1 HTTP/1.1\r\nHost: x\r\n" + HEADER.encode() + b": \xff\xfe\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", int(site.url.rpartition(":")[2]))
    writer.write(head + b"Content-Length: 2\r\n\r\n{}")
    assert b" 401 " in await reader.read(100)
    writer.close()


async def test_a_caller_who_breaks_off(
    site: Site, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    await site.channel.open(listener)
    assert b" 200 " not in await site.raw(b'Content-Length: 100\r\n\r\n{"event_name": 1')
    assert await site.tell(text("một")) == 200
    assert listener.attempts == 1 and "Traceback" not in caplog.text


async def test_not_open_yet(site: Site) -> None:
    assert await site.tell(text("một")) == 503
    assert await site.ask("GET") == 200


async def test_no_longer_open(site: Site, listener: Listener) -> None:
    await site.channel.open(listener)
    await site.channel.close()
    assert await site.tell(text("một")) == 503 and not listener.heard


async def test_a_line_that_is_down_at_the_start_is_waited_for(
    zalo: FakeZalo, site: Site, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    zalo.fail(Fault.HTML_502, "getMe", times=1000)
    await site.channel.open(listener)
    assert await site.tell(text("quá sớm")) == 503, "whose words are our own is not known yet"
    zalo.server.faults.planned.clear()
    zalo.fail(Fault.HTML_502, "setWebhook", times=2)
    await eventually(lambda: zalo.account().webhook.url)
    zalo.say(zalo.add_user("Lan"), "một")
    assert await listener.texts(1) == ["một"]
    assert "chưa đặt được webhook (502 Bad Gateway)" in caplog.text


async def test_a_webhook_that_zalo_cannot_reach_is_told(
    zalo: FakeZalo, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    channel = by_webhook(zalo, f"http://127.0.0.1:{await free_port()}")
    await channel.open(listener)
    assert "chưa gọi tới được (HTTP 0 answer 200)" in caplog.text
    await channel.close()


async def test_no_more_webhooks_today(
    zalo: FakeZalo, site: Site, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    zalo.account().hooks_left = 1
    await site.channel.open(listener)
    await site.channel.close()
    await site.channel.open(listener)
    again = by_webhook(zalo, site.url)
    await again.open(listener)
    assert "dùng tiếp webhook đang có" in caplog.text
    await again.close()


async def test_no_more_webhooks_today_and_another_one_is_set(
    zalo: FakeZalo, site: Site, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    zalo.account().webhook.set("https://cu.example.vn/zalo", "s" * 8, 1)
    zalo.account().hooks_left = 0
    await site.channel.open(listener)
    await eventually(lambda: "chưa đặt được webhook (426" in caplog.text)


async def test_an_address_that_zalo_refuses(zalo: FakeZalo, listener: Listener) -> None:
    channel = by_webhook(zalo, "http://example.vn")
    with pytest.raises(ChannelError, match=r"^web\.public_url \(bot1\): .*400 Bad Request.* – ví dụ: "):
        await channel.open(listener)


async def test_only_bots_by_webhook_have_a_route(listener: Listener) -> None:
    async with FakeZalo("bac", "nam") as zalo:
        port = await free_port()
        hook: dict[str, Any] = {"mode": "webhook", "secret": SECRET}
        bac = bot_on(zalo.url, zalo.account("bac").token, name="bac", **hook)
        nam = bot_on(zalo.url, zalo.account("nam").token, name="nam")
        channel = channel_of(bac, nam, web=Web(public_url=f"http://127.0.0.1:{port}"))
        async with served(channel, port):
            await channel.open(listener)
            site, lan = Site(f"http://127.0.0.1:{port}", channel), zalo.add_user("Lan")
            assert [await site.ask("GET", name=name) for name in ("bac", "nam")] == [200, 404]
            zalo.say(lan, "một", bot="bac")
            zalo.say(lan, "hai", bot="nam")
            await listener.texts(2)
            assert {each.address.bot for each in listener.heard} == {"bac", "nam"}


def test_polling_serves_no_route(channel: ZaloChannel) -> None:
    assert channel.routes() == []
