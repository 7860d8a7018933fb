"""What is the least that Python can do? aiohttp in, one row, aiohttp out: no library for bots at all."""

from __future__ import annotations

import hmac
from collections.abc import AsyncIterator

from aiohttp import ClientSession, TCPConnector, web
from rows import WELCOME, Rows, options

HEADER = "X-Telegram-Bot-Api-Secret-Token"


def main() -> None:
    given = options()
    rows = Rows(given.database)
    base = f"{given.api}/bot{given.token}"
    sessions: list[ClientSession] = []

    async def call(method: str, **parameters: object) -> None:
        async with sessions[0].post(f"{base}/{method}", json=parameters) as response:
            await response.read()

    async def hook(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(HEADER, ""), given.secret):
            return web.Response(status=401)
        message = (await request.json())["message"]
        rows.add(message["chat"]["id"], message["message_id"], message["text"])
        await call("sendMessage", chat_id=message["chat"]["id"], text=WELCOME + message["text"])
        return web.Response()

    async def session(_app: web.Application) -> AsyncIterator[None]:
        async with ClientSession(connector=TCPConnector(limit=0)) as opened:
            sessions.append(opened)
            await call("setWebhook", url=f"http://127.0.0.1:{given.port}/hook", secret_token=given.secret)
            yield

    app = web.Application()
    app.router.add_post("/hook", hook)
    app.cleanup_ctx.append(session)
    web.run_app(app, host="127.0.0.1", port=given.port, access_log=None, print=lambda _line: None)


main()
