"""How does a call travel: address, token, faults, checks, the method, the answer?"""

from __future__ import annotations

import asyncio
import inspect
from collections import Counter, deque
from collections.abc import Callable
from typing import Any

from aiohttp import web

from handlers.messages import utf16_length
from tests.fake_zalo import account
from tests.fake_zalo.account import Account
from tests.fake_zalo.answers import NOTHING_NEW, UNAUTHORIZED, Json, Refusal, Refused, bad_request
from tests.fake_zalo.faults import EARLY, REFUSALS, Fault, Faults
from tests.fake_zalo.parameters import Call, read_call
from tests.fake_zalo.sending import Outbox

ABOUT_ITSELF: dict[str, Callable[[Account, Call, int], Any]] = {
    "getMe": account.get_me,
    "setWebhook": account.set_webhook,
    "testWebhook": account.test_webhook,
    "deleteWebhook": account.delete_webhook,
    "getWebhookInfo": account.webhook_info,
}
ERROR_PAGE = "<html><head><title>502 Bad Gateway</title></head><body>nginx {path}</body></html>"


class Server:
    """The HTTP side. `honest`: errors carry their code as HTTP status, else 200 (which is common).

    `measure`: what a text's length is.
    """

    def __init__(self, accounts: dict[str, Account], outbox: Outbox, honest: bool) -> None:
        self.accounts, self.outbox, self.honest = accounts, outbox, honest
        self.measure: Callable[[str], int] = utf16_length
        self.faults = Faults()
        self.calls: Counter[str] = Counter()
        self.log: deque[tuple[str, Call]] = deque(maxlen=2000)
        self.violations: list[str] = []
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def start(self, host: str, port: int) -> int:
        """Listens; the port, chosen by the system when 0 was asked for."""
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self.handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.02)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        return int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._answer(request)
        except Refused as refused:
            if refused.refusal.blame:
                self.violations.append(f"{request.match_info['method']}: {refused.refusal.description}")
            return self._refuse(refused.refusal)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        bot = self._bot(request.match_info["token"])
        call = await read_call(request.match_info["method"], request, self.measure)
        self.calls[call.method] += 1
        self.log.append((bot.name, call))
        fault = self.faults.next_for(bot.name, call)
        if fault in EARLY:
            return self._fail_early(request, fault)
        result = await self._run(bot, call)
        if fault is not None:
            return await self._fail_late(request, fault)
        return web.json_response({"ok": True} | ({} if result is None else {"result": result}))

    def _bot(self, token: str) -> Account:
        for bot in self.accounts.values():
            if bot.token == token:
                return bot
        raise Refused(UNAUTHORIZED)

    async def _run(self, bot: Account, call: Call) -> Json | None:
        if call.method == "getUpdates":
            return await _get_update(bot, call)
        if call.method in ABOUT_ITSELF:
            result = ABOUT_ITSELF[call.method](bot, call, self.outbox.world.now_ms())
            answer: Json = await result if inspect.isawaitable(result) else result
            return answer
        return await self.outbox.take(bot, call)

    def _fail_early(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault in REFUSALS:
            return self._refuse(REFUSALS[fault])
        if fault is Fault.DROP_EARLY:
            _cut(request)
        return _page(request, 502)

    async def _fail_late(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault in REFUSALS:
            return self._refuse(REFUSALS[fault])
        if fault is Fault.HANG:
            await self._closing.wait()
        if fault is Fault.DROP:
            _cut(request)
        return _page(request, 200)

    def _refuse(self, refusal: Refusal) -> web.Response:
        return web.json_response(refusal.body(), status=refusal.code if self.honest else 200)


async def _get_update(bot: Account, call: Call) -> Json:
    """One update. While a webhook is set a poll is simply silent."""
    seconds = call.given.get("timeout", "30")
    if not seconds.isdigit():
        raise bad_request("timeout must be a number of seconds")
    update = await bot.updates.take(float(seconds))
    if update is None:
        raise Refused(NOTHING_NEW)
    return update


def _page(request: web.Request, status: int) -> web.Response:
    """What stands between the bot and the service, quoting the whole address."""
    return web.Response(status=status, text=ERROR_PAGE.format(path=request.path), content_type="text/html")


def _cut(request: web.Request) -> None:
    """Breaks the connection; the answer written afterwards reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
