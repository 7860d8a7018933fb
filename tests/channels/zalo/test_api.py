"""How far did a failed call get – and does the token stay out of everything said about it?"""

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from pydantic import SecretStr

from bot.channels.base import ChannelError, Gone, Later, Outcome, Parcel, Refused, Sent, Unsure
from bot.channels.zalo.api import Api, ApiError, Declined, NotSent, Unanswered
from bot.channels.zalo.channel import ZaloChannel
from bot.settings import Web
from handlers.messages import Address
from tests.channels.telegram.conftest import Listener, free_port
from tests.channels.telegram.lines import http, line
from tests.channels.zalo.conftest import SECRET, bot_on, channel_of

TOKEN = "4400000001:short-secret"  # too short for what recognises tokens by their shape
PARCEL = Parcel(1, Address("zalo", "bot1", "51"), "Chào anh/chị ạ.")
ECHO = f"cannot reach http://up/bot{TOKEN}/sendMessage"

ANSWERS: dict[str, tuple[bytes | None, type[ApiError], type[Outcome]]] = {
    "closed at once": (None, Unanswered, Unsure),
    "no HTTP": (f"{ECHO}\r\n\r\n".encode(), Unanswered, Unsure),
    "cut short": (http("200 OK", "{}")[:-1], Unanswered, Unsure),
    "no JSON": (http("200 OK", f"<html>{ECHO}"), Unanswered, Unsure),
    "too deep": (http("200 OK", "[" * 100_000), Unanswered, Unsure),
    "another service": (http("200 OK", '{"status": "up"}'), Unanswered, Unsure),
    "no object": (http("200 OK", '["ok"]'), Unanswered, Unsure),
    "ok that is none": (http("200 OK", '{"ok": "true", "result": {}}'), Unanswered, Unsure),
    "no in a 200": (http("200 OK", '{"ok": false, "error_code": 400}'), Declined, Refused),
    "no without a code": (http("200 OK", '{"ok": false}'), Declined, Refused),
    "no with the code of HTTP": (http("403 Forbidden", '{"ok": false}'), Declined, Later),
    "a code that is none": (http("200 OK", '{"ok": false, "error_code": "400"}'), Declined, Refused),
    "the code counts": (http("400 Bad", '{"ok": false, "error_code": 403}'), Declined, Later),
    "no such chat": (http("200 OK", '{"ok": false, "error_code": 404}'), Declined, Gone),
    "time-out in a 200": (http("200 OK", '{"ok": false, "error_code": 408}'), Declined, Unsure),
    "gateway page": (http("502 Bad Gateway", f"<html>{ECHO}"), Declined, Later),
    "gateway JSON": (http("503 Busy", f'{{"ok": false, "description": "{ECHO}"}}'), Declined, Later),
    "page that is not there": (http("404 Not Found", f"<html>{ECHO}"), Declined, Later),
    "refusal that quotes": (
        http("200 OK", f'{{"ok": false, "error_code": 400, "description": "{ECHO}"}}'),
        Declined,
        Refused,
    ),
    "odd fields": (http("400 Bad Request", '{"ok": false, "description": 5}'), Declined, Refused),
    "unknown code": (http("599 Odd", ""), Declined, Later),
    "moved": (http("302 Found", "", f"Location: http://up/bot{TOKEN}/x\r\n"), Declined, Later),
}


def everything_said(error: BaseException) -> str:
    chain = [error, error.__cause__, error.__context__]
    return "".join(traceback.format_exception(error)) + "".join(f"{each} {each!r}" for each in chain)


@asynccontextmanager
async def quiet(url: str, caplog: pytest.LogCaptureFixture) -> AsyncIterator[tuple[ZaloChannel, Api]]:
    """A channel and a client that must not log or show their token."""
    channel, api = channel_of(bot_on(url, TOKEN)), Api(SecretStr(TOKEN), url)
    with caplog.at_level(logging.DEBUG):
        try:
            yield channel, api
        finally:
            await channel.close()
            await api.close()
    shown = caplog.text + repr(channel) + repr(vars(channel)) + repr(vars(api))
    assert "short-secret" not in shown


async def fails(api: Api, kind: type[ApiError]) -> None:
    with pytest.raises(ApiError) as failed:
        await api.call("sendMessage", {"chat_id": "51", "text": "x"})
    assert type(failed.value) is kind
    assert "short-secret" not in everything_said(failed.value)
    logging.getLogger("test").error("gửi", exc_info=failed.value)


@pytest.mark.parametrize(("answer", "kind", "outcome"), ANSWERS.values(), ids=ANSWERS.keys())
async def test_bad_answers(
    answer: bytes | None, kind: type[ApiError], outcome: type, caplog: pytest.LogCaptureFixture
) -> None:
    async with line(answer) as url, quiet(url, caplog) as (channel, api):
        await fails(api, kind)
        given = await channel.send(PARCEL)
        assert type(given) is outcome and "short-secret" not in repr(given)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:{closed}", "http://zalo.invalid", "https://127.0.0.1:{open}"]
)
async def test_calls_that_never_left(url: str, caplog: pytest.LogCaptureFixture) -> None:
    async with line(http("200 OK", "")) as other:
        ports = {"closed": await free_port(), "open": other.rpartition(":")[2]}
        async with quiet(url.format(**ports), caplog) as (channel, api):
            await fails(api, NotSent)
            given = await channel.send(PARCEL)
            assert isinstance(given, Later) and given.whole_bot


async def test_a_server_that_never_answers(caplog: pytest.LogCaptureFixture) -> None:
    async with line(b"", hold=True) as url, quiet(url, caplog) as (_, api):
        with pytest.raises(Unanswered) as late:
            async with asyncio.timeout(5):
                await api.call("sendPhoto", {"chat_id": "51"}, seconds=0.05)
        assert "short-secret" not in everything_said(late.value)


@pytest.mark.parametrize("status", ["200 OK", "502 Bad Gateway"])
async def test_ok_decides(status: str, caplog: pytest.LogCaptureFixture) -> None:
    answer = http(status, '{"ok": true, "result": {"message_id": "5f20", "date": 1}}')
    async with line(answer) as url, quiet(url, caplog) as (channel, api):
        assert await api.call("getMe") == {"message_id": "5f20", "date": 1}
        assert await channel.send(PARCEL) == Sent("5f20")


@pytest.mark.parametrize("body", ['{"ok": true}', '{"ok": true, "result": {}}', '{"ok": true, "result": 5}'])
async def test_sent_without_a_number_is_sent(body: str, caplog: pytest.LogCaptureFixture) -> None:
    async with line(http("200 OK", body)) as url, quiet(url, caplog) as (channel, _):
        assert await channel.send(PARCEL) == Sent("")


@pytest.mark.parametrize("status", ["200 OK", "401 Unauthorized"])
@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_wrong_token_is_named_and_not_shown(
    status: str, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    body = f'{{"ok": false, "error_code": 401, "description": "{ECHO}"}}'
    async with line(http(status, body)) as url:
        web = Web(public_url="https://bot.example.vn")
        channel = channel_of(bot_on(url, TOKEN, mode=mode, secret=SECRET), web=web)
        with pytest.raises(ChannelError, match=r"^zalo\.bots\.token \(bot1\): .* – ví dụ: ") as refused:
            await channel.open(Listener())
    assert "short-secret" not in everything_said(refused.value) + caplog.text
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("result", ["{}", '{"id": 5}', "[]", "null"])
async def test_a_server_that_does_not_say_who_we_are(result: str, caplog: pytest.LogCaptureFixture) -> None:
    async with line(http("200 OK", f'{{"ok": true, "result": {result}}}')) as url:
        channel = channel_of(bot_on(url, TOKEN))
        await channel.open(Listener())
        await channel.close()
    assert "chưa nối được (getMe: no answer of a Zalo server)" in caplog.text


async def test_a_session_opens_again_after_a_close() -> None:
    async with line(http("200 OK", '{"ok": true, "result": 1}')) as url:
        api = Api(SecretStr(TOKEN), url)
        await api.close()
        assert await api.call("getMe") == 1
        await api.close()
        assert await api.call("getMe") == 1
        await api.close()
