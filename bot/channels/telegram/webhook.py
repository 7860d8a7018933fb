"""How does Telegram call us, and how do we know that it is Telegram?"""

import json
import logging
from hmac import compare_digest

from aiohttp import web
from aiohttp.http import HttpProcessingError
from pydantic import SecretStr

from bot.channels.telegram.ear import Ear

PATH = "/telegram"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1_000_000
log = logging.getLogger(__name__)


class Webhook:
    """The route of the webhook: 200 after the commit, 503 when there was none (Telegram tells again)."""

    def __init__(self, ear: Ear, secret: SecretStr) -> None:
        self._ear = ear
        self._secret = secret.get_secret_value().encode()

    def routes(self) -> list[web.RouteDef]:
        return [web.post(PATH, self.handle)]

    async def handle(self, request: web.Request) -> web.Response:
        given = request.headers.get(HEADER, "").encode(errors="replace")
        if not compare_digest(given, self._secret):
            return web.Response(status=401)
        body = await _body(request)
        if body is None:
            return web.Response(status=413)
        update = _json(body)
        if update is None:
            return web.Response(status=400)
        return web.Response(status=200 if await self._taken(update) else 503)

    async def _taken(self, update: object) -> bool:
        if not self._ear.is_open:
            return False
        try:
            await self._ear.take([update])
        except Exception:
            log.exception("Telegram: chưa ghi được tin mới, Telegram sẽ gửi lại")
            return False
        return True


async def _body(request: web.Request) -> bytes | None:
    """The body, empty when the caller broke off; None when too long, however its length was declared."""
    if (request.content_length or 0) > MOST_BYTES:
        return None
    body = bytearray()
    try:
        async for chunk in request.content.iter_any():
            body += chunk
            if len(body) > MOST_BYTES:
                return None
    except (OSError, HttpProcessingError):
        return b""
    return bytes(body)


def _json(body: bytes) -> dict[str, object] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) else None
