"""Does only Telegram get through, and is 200 said only after the commit?"""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.channels.base import ChannelError
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.webhook import HEADER, MOST_BYTES
from bot.settings import Web
from tests.channels.telegram.conftest import Listener, channel_on, free_port, served
from tests.channels.telegram.payloads import press, text
from tests.fake_telegram import FakeTelegram, Fault

SECRET = "mot-chuoi-dai-kho-doan"
WEBHOOK: dict[str, Any] = {"mode": "webhook", "webhook_secret": SECRET}


class Site:
    """The web server of a bot by webhook: address and channel."""

    def __init__(self, url: str, channel: TelegramChannel) -> None:
        self.url, self.channel = url, channel

    async def post(self, body: bytes, secret: str | None = SECRET, **headers: str) -> int:
        sent = headers | ({HEADER: secret} if secret is not None else {})
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.url}/telegram", data=body, headers=sent) as answer,
        ):
            return answer.status

    async def raw(self, rest: bytes) -> bytes:
        """What comes back when the head ends and the body goes like this, then nothing more."""
        reader, writer = await asyncio.open_connection("127.0.0.1", int(self.url.rpartition(":")[2]))
        writer.write(f"POST /telegram HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\n".encode() + rest)
        writer.write_eof()
        answer = await reader.read(100)
        writer.close()
        return answer

    async def tell(self, update: Any) -> int:
        return await self.post(json.dumps(update).encode())


@pytest.fixture
async def site(fake: FakeTelegram) -> AsyncIterator[Site]:
    url = f"http://127.0.0.1:{(port := await free_port())}"
    channel = channel_on(fake.url, fake.token, Web(public_url=url), **WEBHOOK)
    async with served(channel, port):
        yield Site(url, channel)


async def test_people_are_heard(fake: FakeTelegram, site: Site, listener: Listener) -> None:
    await site.channel.open(listener)
    lan = fake.add_user("Lan")
    for words in ("một", "hai", "ba"):
        fake.say(lan, words)
    assert await listener.texts(3) == ["một", "hai", "ba"]
    await fake.drained()
    asked = next(call for call in fake.log if call.method == "setWebhook").given
    assert asked["secret_token"] == SECRET and "my_chat_member" in asked["allowed_updates"]
    assert fake.calls["getUpdates"] == 0 and not fake.violations


async def test_telegram_tells_again_what_was_not_committed(
    fake: FakeTelegram, site: Site, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    await site.channel.open(listener)
    listener.broken = True
    fake.say(fake.add_user("Lan"), "một")
    await listener.until(lambda: listener.attempts >= 3)
    assert fake.service.updates.pending
    listener.broken = False
    assert await listener.texts(1) == ["một"]
    await fake.drained()
    assert "disk full" in caplog.text


async def test_200_waits_for_the_commit(site: Site, fake: FakeTelegram) -> None:
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


@pytest.mark.parametrize("secret", ["", SECRET[:-1], SECRET + "x", "ü", None])
async def test_others_stay_out(site: Site, listener: Listener, secret: str | None) -> None:
    await site.channel.open(listener)
    assert await site.post(json.dumps(text("một")).encode(), secret) == 401
    assert await site.post(b"{", secret) == 401
    assert listener.attempts == 0


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b"[]", 400),
        (b"1" * 5000, 400),
        (b"{}", 200),
        (b'{"update_id": 1, "message": {"text": "\\ud800"}}', 200),
        (b"x" * (MOST_BYTES + 1), 413),
    ],
)
async def test_broken_bodies(
    site: Site, listener: Listener, caplog: pytest.LogCaptureFixture, body: bytes, status: int
) -> None:
    await site.channel.open(listener)
    assert await site.post(body) == status
    assert listener.attempts == 0 and "Traceback" not in caplog.text


async def test_a_body_without_a_length_has_a_limit_too(site: Site, listener: Listener) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(MOST_BYTES // 10_000 + 2):
            yield b" " * 10_000

    await site.channel.open(listener)
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{site.url}/telegram", data=endless(), headers={HEADER: SECRET}) as answer,
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
    # What no parser can read is aiohttp's to tell, before any handler sees it.
    assert not [record for record in caplog.records if record.name.startswith("bot.")]
    assert listener.attempts == 1


async def test_a_caller_who_breaks_off(
    site: Site, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    await site.channel.open(listener)
    assert b" 200 " not in await site.raw(b'Content-Length: 100\r\n\r\n{"update_id": 1')
    assert await site.tell(text("một")) == 200
    assert listener.attempts == 1 and "Traceback" not in caplog.text


async def test_a_menu_that_cannot_be_set_stops_nothing(
    fake: FakeTelegram, site: Site, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    fake.fail(Fault.HTML_500, "setMyCommands")
    await site.channel.open(listener)
    assert await site.tell(text("một")) == 200
    assert "danh sách lệnh (500 Internal Server Error)" in caplog.text


async def test_not_open_yet(site: Site) -> None:
    assert await site.tell(text("một")) == 503


async def test_a_press_is_answered(fake: FakeTelegram, site: Site, listener: Listener) -> None:
    await site.channel.open(listener)
    assert await site.tell(press("1:x")) == 200
    assert listener.heard[0].press is not None


async def test_patience_is_kept_when_the_webhook_is_set_twice(
    fake: FakeTelegram, site: Site, listener: Listener
) -> None:
    fake.fail(Fault.TOO_MANY, "setWebhook")
    await site.channel.open(listener)
    assert fake.calls["setWebhook"] == 2


async def test_an_address_that_telegram_refuses(fake: FakeTelegram, listener: Listener) -> None:
    channel = channel_on(fake.url, fake.token, Web(public_url="http://example.vn"), **WEBHOOK)
    with pytest.raises(ChannelError, match=r"^web\.public_url: .*400 Bad Request.* – ví dụ: "):
        await channel.open(listener)


async def test_polling_serves_no_route(channel: TelegramChannel) -> None:
    assert channel.routes() == []
