"""How does a call travel: address, token, faults, checks, the method, the answer?"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.fake_telegram import account, chats, editing, menu, sending
from tests.fake_telegram.answers import NOT_FOUND, WEBHOOK_ACTIVE, Json, Refusal, Refused, too_many
from tests.fake_telegram.faults import EARLY, Fault, Planned
from tests.fake_telegram.parameters import Call, check, read_call
from tests.fake_telegram.service import Service

Method = Callable[[Service, Call], Any]
PLAYED: dict[str, Method] = {
    "getMe": account.get_me,
    "setWebhook": account.set_webhook,
    "deleteWebhook": account.delete_webhook,
    "getWebhookInfo": account.webhook_info,
    "setMyCommands": menu.set_commands,
    "getMyCommands": menu.get_commands,
    "deleteMyCommands": menu.delete_commands,
    "setChatMenuButton": menu.set_menu_button,
    "getChatMenuButton": menu.get_menu_button,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatMemberCount": chats.count_members,
    "leaveChat": chats.leave_chat,
    "sendChatAction": chats.chat_action,
    "answerCallbackQuery": chats.answer_callback,
    "getFile": chats.get_file,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "editMessageText": editing.edit_text,
    "editMessageCaption": editing.edit_caption,
    "editMessageReplyMarkup": editing.edit_markup,
    "deleteMessage": editing.delete,
}
MOST_BODY_BYTES = 50 * 2**20
ERROR_PAGE = "<html><head><title>500 Internal Server Error</title></head><body>nginx</body></html>"


class Server:
    """The HTTP side of the fake."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def start(self, host: str, port: int) -> int:
        """Listens; the port, chosen by the system when 0 was asked for."""
        app = web.Application(client_max_size=MOST_BODY_BYTES)
        app.router.add_route("*", "/bot{token}/{method}", self.handle)
        app.router.add_route("*", "/{elsewhere:.*}", self.nothing_here)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        return int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        self.closing.set()
        self.service.updates.end_poll()
        if self._runner is not None:
            await self._runner.cleanup()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._answer(request)
        except Refused as refused:
            return self._refuse(request.match_info["method"], refused.refusal)

    async def nothing_here(self, request: web.Request) -> web.Response:
        return self._refuse(request.path, NOT_FOUND)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.service.check_token(request.match_info["token"])
        call = await read_call(request.match_info["method"], request)
        self.service.calls[call.method] += 1
        self.service.log.append(call)
        planned = self.service.faults.next_for(call)
        if planned is not None and planned.fault in EARLY:
            return _fail_early(request, planned)
        check(call)
        result = await self._run(call)
        if planned is not None:
            await self._fail_late(request, planned.fault)
        return web.json_response({"ok": True, "result": result})

    async def _run(self, call: Call) -> Any:
        if call.method == "getUpdates":
            return await self._get_updates(call.given)
        method = PLAYED.get(call.method)
        if method is None:
            raise Refused(Refusal(501, f"Not Implemented: the fake does not play {call.method}"))
        return method(self.service, call)

    async def _get_updates(self, given: Json) -> list[Json]:
        if self.service.webhook.url:
            raise Refused(WEBHOOK_ACTIVE)
        updates = self.service.updates
        updates.allow(given.get("allowed_updates"))
        return await updates.get(given.get("offset", 0), given.get("limit", 100), given.get("timeout", 0))

    async def _fail_late(self, request: web.Request, fault: Fault) -> None:
        if fault is Fault.HANG:
            await self.closing.wait()
        _cut(request)

    def _refuse(self, method: str, refusal: Refusal) -> web.Response:
        if refusal.blame:
            self.service.violations.append(f"{method}: {refusal.code} {refusal.description}")
        return web.json_response(refusal.body(), status=refusal.code)


def _fail_early(request: web.Request, planned: Planned) -> web.Response:
    if planned.fault is Fault.TOO_MANY:
        raise too_many(planned.retry_after, blame=False)
    if planned.fault is Fault.DROP_EARLY:
        _cut(request)
    return web.Response(status=500, text=ERROR_PAGE, content_type="text/html")


def _cut(request: web.Request) -> None:
    """Breaks the connection; the answer written afterwards reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
