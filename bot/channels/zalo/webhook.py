"""How does Zalo call us, and how do we know that it is Zalo?"""

import json
import logging
from collections import Counter
from collections.abc import Mapping
from hmac import compare_digest
from typing import NamedTuple

from aiohttp import web
from aiohttp.http import HttpProcessingError
from pydantic import SecretStr

from bot.channels.zalo.ear import Ear

PATH = "/zalo"
HEADER = "X-Bot-Api-Secret-Token"
MOST_BYTES = 1_000_000
log = logging.getLogger(__name__)


class Door(NamedTuple):
    """One bot's ear, and the secret that opens it."""

    ear: Ear
    secret: SecretStr


class _Unfit(Exception):
    """A body that is no JSON object; the status says why."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Webhook:
    """The routes of all bots: 200 after the commit, 503 when there was none (Zalo tells again).

    GET and an empty POST are pings, which carry no secret. `refused` counts wrong secrets by bot.
    """

    def __init__(self, doors: Mapping[str, Door]) -> None:
        self._doors = doors
        self.refused: Counter[str] = Counter()

    def routes(self) -> list[web.RouteDef]:
        path = PATH + "/{name}"
        return [web.post(path, self.handle), web.get(path, self.handle)] if self._doors else []

    async def handle(self, request: web.Request) -> web.Response:
        door = self._doors.get(request.match_info["name"])
        if door is None:
            return web.Response(status=404)
        if request.method != "POST" or not request.can_read_body:
            return web.Response()
        if not _is_zalo(request, door.secret):
            return self._refuse(request.match_info["name"])
        try:
            update = _json(await _body(request))
        except _Unfit as unfit:
            return web.Response(status=unfit.status)
        return web.Response(status=200 if update is None or await _taken(door.ear, update) else 503)

    def _refuse(self, name: str) -> web.Response:
        self.refused[name] += 1
        times = self.refused[name]
        # Whoever knocks all night fills no disk: the 1st, 2nd, 4th, 8th … time is told.
        if times & (times - 1) == 0:
            log.warning("Zalo (%s): %d lần gọi webhook với mã bí mật sai, đã chặn", name, times)
        return web.Response(status=401)


async def _taken(ear: Ear, update: dict[str, object]) -> bool:
    if not ear.is_open:
        return False
    try:
        await ear.take(update)
    except Exception:
        log.exception("Zalo: chưa ghi được tin mới, Zalo sẽ gửi lại")
        return False
    return True


def _is_zalo(request: web.Request, secret: SecretStr) -> bool:
    given = request.headers.get(HEADER, "").encode(errors="replace")
    return compare_digest(given, secret.get_secret_value().encode())


async def _body(request: web.Request) -> bytes:
    """The whole body, however its length was declared. Raises _Unfit."""
    body = bytearray()
    try:
        async for chunk in request.content.iter_any():
            body += chunk
            if len(body) > MOST_BYTES:
                raise _Unfit(413)
    except (OSError, HttpProcessingError):
        raise _Unfit(400) from None
    return bytes(body)


def _json(body: bytes) -> dict[str, object] | None:
    """The update; None for a ping. Raises _Unfit."""
    if not body.strip():
        return None
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        raise _Unfit(400) from None
    if not isinstance(update, dict):
        raise _Unfit(400)
    return update
