"""How far did a failed call get – and does the token stay out of everything said about it?"""

import logging
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram.error import TelegramError

from bot.channels.base import ChannelError, Later, Outcome, Parcel, Refused, Sent, Unsure
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.request import AiohttpRequest, Answered, NotSent, Unanswered
from bot.settings import Web
from handlers.messages import Address
from tests.channels.telegram.conftest import Listener, channel_on, free_port
from tests.channels.telegram.lines import http, line

TOKEN = "7700000001:AAFakeTokenOfTheProjectsOwnServer00"
PARCEL = Parcel(1, Address("telegram", "telegram", "51"), "Chào anh/chị ạ.")
ECHO = f"cannot reach http://up/bot{TOKEN}/sendMessage"

ANSWERS: dict[str, tuple[bytes | None, type[TelegramError], type[Outcome]]] = {  # type: ignore[valid-type]
    "closed at once": (None, Unanswered, Unsure),
    "no HTTP": (f"{ECHO}\r\n\r\n".encode(), Unanswered, Unsure),
    "cut short": (http("200 OK", "{}")[:-1], Unanswered, Unsure),
    "no JSON": (http("200 OK", f"<html>{ECHO}"), Unanswered, Unsure),
    "too deep": (http("200 OK", "[" * 100_000), Unanswered, Unsure),
    "another service": (http("200 OK", '{"status": "up"}'), Unanswered, Unsure),
    "no object": (http("200 OK", '["ok"]'), Unanswered, Unsure),
    "gateway page": (http("502 Bad Gateway", f"<html>{ECHO}"), Answered, Later),
    "gateway JSON": (http("503 Busy", f'{{"ok": false, "description": "{ECHO}"}}'), Answered, Later),
    "refusal that quotes": (http("400 Bad Request", f'{{"description": "{ECHO}"}}'), Answered, Refused),
    "odd fields": (http("400 Bad Request", '{"description": 5, "parameters": 5}'), Answered, Refused),
    "unknown code": (http("599 Odd", ""), Answered, Later),
    "moved": (http("302 Found", "", f"Location: http://up/bot{TOKEN}/x\r\n"), Answered, Later),
}


def everything_said(error: BaseException) -> str:
    chain = [error, error.__cause__, error.__context__]
    return "".join(traceback.format_exception(error)) + "".join(f"{each} {each!r}" for each in chain)


@asynccontextmanager
async def quiet(
    url: str, caplog: pytest.LogCaptureFixture, **settings: str
) -> AsyncIterator[TelegramChannel]:
    """A channel that must not log or show its token."""
    channel = channel_on(url, TOKEN, **settings)
    with caplog.at_level(logging.DEBUG):
        try:
            yield channel
        finally:
            await channel.close()
    shown = caplog.text + repr(channel) + repr(vars(channel))
    assert "AAFake" not in shown


async def fails(channel: TelegramChannel, kind: type[TelegramError]) -> None:
    with pytest.raises(TelegramError) as failed:
        await channel._client.call("sendMessage", {"chat_id": 51, "text": "x"})
    assert type(failed.value) is kind
    assert "AAFake" not in everything_said(failed.value)
    logging.getLogger("test").error("gửi", exc_info=failed.value)


@pytest.mark.parametrize(("answer", "kind", "outcome"), ANSWERS.values(), ids=ANSWERS.keys())
async def test_bad_answers(
    answer: bytes | None, kind: type[TelegramError], outcome: type, caplog: pytest.LogCaptureFixture
) -> None:
    async with line(answer) as url, quiet(url, caplog) as channel:
        await fails(channel, kind)
        given = await channel.send(PARCEL)
        assert type(given) is outcome and "AAFake" not in repr(given)


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("http://127.0.0.1:{closed}", ""),
        ("http://telegram.invalid", ""),
        ("https://127.0.0.1:{open}", ""),
        ("http://127.0.0.1:{open}", "http://127.0.0.1:{closed}"),
        ("https://telegram.invalid", "http://lan:mat-khau@127.0.0.1:{open}"),
    ],
)
async def test_calls_that_never_left(url: str, proxy: str, caplog: pytest.LogCaptureFixture) -> None:
    async with line(http("407 Proxy Authentication Required", "")) as other:
        ports = {"closed": await free_port(), "open": other.rpartition(":")[2]}
        async with quiet(url.format(**ports), caplog, proxy=proxy.format(**ports)) as channel:
            await fails(channel, NotSent)
            given = await channel.send(PARCEL)
            assert isinstance(given, Later) and given.whole_bot
            assert "mat-khau" not in repr(given) + caplog.text


async def test_the_proxy_is_gone_through(caplog: pytest.LogCaptureFixture) -> None:
    answer = http("200 OK", '{"ok": true, "result": {"message_id": 8}}')
    async with line(answer) as proxy, quiet("http://telegram.invalid", caplog, proxy=proxy) as channel:
        assert await channel.send(PARCEL) == Sent("8")


async def test_a_server_that_never_answers(caplog: pytest.LogCaptureFixture) -> None:
    async with line(b"", hold=True) as url, quiet(url, caplog) as channel:
        with pytest.raises(Unanswered) as late:
            await channel._client.call("sendMessage", {"chat_id": 51}, read_timeout=0.05)
        assert "AAFake" not in everything_said(late.value)


@pytest.mark.parametrize("answer", [ANSWERS["gateway page"][0], ANSWERS["no JSON"][0], None])
async def test_the_start_by_webhook_says_what_is_wrong(
    answer: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    async with line(answer) as url:
        channel = channel_on(
            url, TOKEN, Web(public_url="https://bot.example.vn"), mode="webhook", webhook_secret="s" * 20
        )
        with pytest.raises(ChannelError, match=r"^telegram\.api_url: không nối được .* – ví dụ: ") as refused:
            await channel.open(Listener())
    assert "AAFake" not in everything_said(refused.value) + caplog.text
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("status", ["401 Unauthorized", "404 Not Found"])
@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_wrong_token_is_named_and_not_shown(
    status: str, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with line(http(status, f'{{"ok": false, "description": "{ECHO}"}}')) as url:
        web = Web(public_url="https://bot.example.vn")
        channel = channel_on(url, TOKEN, web, mode=mode, webhook_secret="s" * 20)
        with pytest.raises(ChannelError, match=r"^telegram\.token: ") as refused:
            await channel.open(Listener())
    assert "AAFake" not in everything_said(refused.value) + caplog.text


async def test_a_session_opens_again_after_a_close() -> None:
    request = AiohttpRequest()
    await request.initialize()
    await request.shutdown()
    await request.shutdown()
    async with line(http("200 OK", '{"ok": true, "result": 1}')) as url:
        assert await request.post(url) == 1
    await request.shutdown()
