"""How is one Zalo bot asked everything we want to know, without taking more than was allowed?"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

from bot.channels.zalo.api import Api, ApiError
from bot.channels.zalo.polling import HOLD_SECONDS, SPARE_SECONDS
from bot.channels.zalo.webhook import PATH
from bot.channels.zalo.wire import identity_of
from bot.doctoring.evidence import Answer, Evidence
from bot.doctoring.findings import Finding, Verdict
from bot.doctoring.zalo_points import LONG_TEXTS, judge
from bot.settings import Web, ZaloBot

GREETING = "Nhịp Đo: đây là tin thử của người quản trị bot, anh/chị không cần trả lời ạ."
Log = Callable[[object], None]


@dataclass(frozen=True, slots=True)
class Orders:
    """What was asked for: a chat to write to ("" for none), seconds to listen (0: not), long texts or not.

    `hold` is how long Zalo may hold a poll open, `pause` the wait after one without news (seconds).
    """

    chat: str = ""
    listen: float = 0.0
    long: bool = False
    hold: int = HOLD_SECONDS
    pause: float = 1.0


async def examine(bot: ZaloBot, web: Web, orders: Orders, log: Log) -> list[Finding]:
    """Asks one bot; `log` gets each update as it comes. Polls only while no webhook is set."""
    api = Api(bot.token, bot.api_url)
    try:
        return _told(await _asked(api, bot, web, orders, log), orders)
    finally:
        await api.close()


async def _asked(api: Api, bot: ZaloBot, web: Web, orders: Orders, log: Log) -> Evidence:
    me, hook = await _ask(api, "getMe"), await _ask(api, "getWebhookInfo")
    address = f"{web.public_url}{PATH}/{bot.name}"
    evidence = Evidence(bot.display_name, address, bot.mode, me, hook)
    if not evidence.own_id:
        return evidence
    if orders.chat:
        await _send(api, orders, evidence)
    if orders.listen and not evidence.webhook:
        await _listen(api, orders, evidence, log)
    return evidence


async def _send(api: Api, orders: Orders, evidence: Evidence) -> None:
    evidence.sent = await _write(api, orders.chat, GREETING)
    for name, text in LONG_TEXTS.items() if orders.long and evidence.sent.ok else ():
        evidence.long[name] = await _write(api, orders.chat, text)
        # The next text tells only more where this one was taken.
        if not evidence.long[name].ok:
            return


async def _write(api: Api, chat: str, text: str) -> Answer:
    return await _ask(api, "sendMessage", {"chat_id": chat, "text": text})


async def _listen(api: Api, orders: Orders, evidence: Evidence, log: Log) -> None:
    ends, known = time.monotonic() + orders.listen, {""}
    while (left := ends - time.monotonic()) > 0:
        hold = min(orders.hold, ceil(left))
        poll = await _ask(api, "getUpdates", {"timeout": str(hold)}, hold + SPARE_SECONDS)
        evidence.polls.append(poll)
        if poll.result:
            log(poll.result)
        if identity_of(poll.result) in known:
            await asyncio.sleep(orders.pause)
        known.add(identity_of(poll.result))


async def _ask(
    api: Api, method: str, parameters: Mapping[str, str] | None = None, seconds: float = 60.0
) -> Answer:
    try:
        status, body = await api.answer(method, parameters, seconds)
    except ApiError as error:
        return Answer(0, {}, str(error))
    return (
        Answer(status, body)
        if "ok" in body
        else Answer(status, _nothing(), f"HTTP {status}, không phải Zalo")
    )


def _nothing() -> dict[str, Any]:
    return {}


def _told(evidence: Evidence, orders: Orders) -> list[Finding]:
    findings = judge(evidence)
    if evidence.sent is not None:
        verdict = Verdict.AS_SAID if evidence.sent.ok else Verdict.BROKEN
        findings.append(Finding("Gửi thử", "trả message_id", evidence.sent.told, verdict))
    if orders.listen:
        findings.append(_heard(evidence))
    return findings


def _heard(evidence: Evidence) -> Finding:
    if evidence.webhook:
        found = "đang có webhook nên không nghe bằng cách hỏi được"
        return Finding("Nghe", "có webhook thì hỏi tin im lặng", found, Verdict.OPEN)
    found = f"{len(evidence.messages)} tin của người, trong {len(evidence.polls)} lần hỏi"
    return Finding("Nghe", "hai nơi cùng hỏi thì chia nhau tin", found, Verdict.SETTLED)
