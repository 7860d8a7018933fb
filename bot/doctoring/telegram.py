"""How is the Telegram bot asked, without taking an update from the real one?"""

import asyncio
import time
from typing import Any, NamedTuple

from telegram.error import TelegramError

from bot.channels.json_values import Json, as_number, as_table, as_words
from bot.channels.telegram.client import Client
from bot.channels.telegram.request import AiohttpRequest, told
from bot.channels.telegram.webhook import PATH
from bot.doctoring.findings import Finding, Verdict
from bot.doctoring.zalo import GREETING, Log, Orders
from bot.redact import mask
from bot.settings import Telegram, Web


class _Reply(NamedTuple):
    """A result, or why there is none."""

    result: Any
    failure: str = ""


async def examine(settings: Telegram, web: Web, orders: Orders, log: Log) -> list[Finding]:
    """Asks the bot; `log` gets each update as it comes. What is heard is not confirmed: it comes again."""
    request = AiohttpRequest(settings.proxy)
    try:
        return await _asked(Client(settings.token, settings.api_url, request), settings, web, orders, log)
    finally:
        await request.shutdown()


async def _asked(client: Client, settings: Telegram, web: Web, orders: Orders, log: Log) -> list[Finding]:
    me, hook = await _ask(client, "getMe"), await _ask(client, "getWebhookInfo")
    findings = [_who(me), _groups(me), *_webhook(hook, settings, web)]
    if me.failure:
        return findings[:1]
    if orders.chat:
        findings.append(_sent(await _ask(client, "sendMessage", chat_id=orders.chat, text=GREETING)))
    if orders.listen:
        findings.append(await _listen(client, orders, log))
    return findings


async def _listen(client: Client, orders: Orders, log: Log) -> Finding:
    ends, known = time.monotonic() + orders.listen, set[int]()
    while time.monotonic() < ends:
        # No offset: nothing is confirmed. No timeout: what is not confirmed would end it at once anyhow.
        reply = await _ask(client, "getUpdates")
        if reply.failure:
            return Finding("Nghe", "một nơi nghe một lúc", _why_deaf(reply.failure), Verdict.BROKEN)
        for update in map(as_table, reply.result):
            if (number := as_number(update.get("update_id"))) not in known:
                known.add(number)
                log(update)
        await asyncio.sleep(orders.pause)
    found = f"{len(known)} tin; bot thật vẫn sẽ nhận lại"
    return Finding("Nghe", "tin chưa xác nhận thì đến lại", found, Verdict.AS_SAID)


def _why_deaf(failure: str) -> str:
    return (
        f"{failure} – nơi khác đang nhận tin, hoặc đang có webhook" if failure.startswith("409") else failure
    )


def _who(me: _Reply) -> Finding:
    table = as_table(me.result)
    found = me.failure or f"@{as_words(table.get('username'))} ({as_number(table.get('id'))})"
    return Finding(
        "Mã bot (getMe)", "trả id, username", found, Verdict.BROKEN if me.failure else Verdict.AS_SAID
    )


def _groups(me: _Reply) -> Finding:
    hears = as_table(me.result).get("can_read_all_group_messages") is True
    found = "nghe mọi tin" if hears else "chỉ nghe lệnh và tin trả lời bot: @BotFather /setprivacy"
    return Finding("Trong nhóm", "mặc định chỉ nghe lệnh", found, Verdict.SETTLED)


def _webhook(hook: _Reply, settings: Telegram, web: Web) -> list[Finding]:
    info = as_table(hook.result)
    url, polls = as_words(info.get("url")), settings.mode == "polling"
    fits = not hook.failure and url == ("" if polls else web.public_url + PATH)
    found = hook.failure or mask(url)[:80] or "chưa đặt"
    row = Finding(
        "Webhook đang đặt", "polling thì không có", found, Verdict.AS_SAID if fits else Verdict.BROKEN
    )
    waiting = Finding("Tin đang chờ", "", f"{as_number(info.get('pending_update_count'))}", Verdict.SETTLED)
    return [row, waiting, *_last_error(info)]


def _last_error(info: Json) -> list[Finding]:
    error = mask(as_words(info.get("last_error_message")))[:120]
    return [Finding("Lỗi webhook", "", error, Verdict.BROKEN)] if error else []


def _sent(reply: _Reply) -> Finding:
    found = reply.failure or f"message_id {as_number(as_table(reply.result).get('message_id'))}"
    verdict = Verdict.BROKEN if reply.failure else Verdict.AS_SAID
    return Finding("Gửi thử", "trả message_id", found, verdict)


async def _ask(client: Client, method: str, **parameters: Any) -> _Reply:
    try:
        return _Reply(await client.call(method, parameters))
    except TelegramError as error:
        return _Reply(None, told(error))
