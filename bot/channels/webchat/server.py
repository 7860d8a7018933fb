"""What does the page's own small web server answer?"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.channels.webchat.bodies import Body, Edit, Explain, Meet, Move, Pick, Refusal, Say, Switch, read
from bot.channels.webchat.desk import Desk
from bot.channels.webchat.guard import Guard, add_policy
from bot.channels.webchat.stream import events

log = logging.getLogger(__name__)
B = TypeVar("B", bound=Body)
BODY_LIMIT = 64 * 1024

_STATIC = Path(__file__).parent / "static"
_FILES = {
    "/": ("index.html", "text/html"),
    "/chat.css": ("chat.css", "text/css"),
    "/dom.js": ("dom.js", "text/javascript"),
    "/model.js": ("model.js", "text/javascript"),
    "/view.js": ("view.js", "text/javascript"),
    "/chat.js": ("chat.js", "text/javascript"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}
_SENTENCES = {
    404: "Không có địa chỉ này.",
    405: "Địa chỉ này không nhận cách gọi đó.",
    413: "Yêu cầu quá lớn.",
}


def make_app(desk: Desk, guard: Callable[[], Guard], hosted: Iterable[web.RouteDef] = ()) -> web.Application:
    """The page, its actions and its stream, and what the channel hosts.

    `guard` is asked at every request: the port may be known late.
    """
    app = web.Application(middlewares=[_answering(guard)], client_max_size=BODY_LIMIT)
    app.on_response_prepare.append(add_policy)
    for path, (name, kind) in _FILES.items():
        app.router.add_get(path, _file(_STATIC / name, kind, guard), allow_head=False)
    app.router.add_get("/api/state", _state(desk), allow_head=False)
    app.router.add_get("/api/events", events(desk.feed), allow_head=False)
    app.router.add_get("/api/transcript", _transcript(desk), allow_head=False)
    app.router.add_get("/api/pictures/{line}", _picture(desk), allow_head=False)
    app.router.add_post("/api/say", _action(Say, desk.in_turn(desk.say)))
    app.router.add_post("/api/press", _action(Pick, desk.in_turn(desk.pick)))
    app.router.add_post("/api/edit", _action(Edit, desk.in_turn(desk.edit)))
    app.router.add_post("/api/explain", _action(Explain, desk.explain))
    app.router.add_post("/api/clock", _action(Move, desk.in_turn(desk.move)))
    app.router.add_post("/api/people", _action(Meet, _soon(desk.meet)))
    app.router.add_post("/api/platform", _action(Switch, _soon(desk.switch)))
    app.add_routes(hosted)
    return app


def _answering(guard: Callable[[], Guard]) -> Middleware:
    """Every request passes the guard; every refusal is one sentence."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            guard().check(request)
            return await handler(request)
        except Refusal as refusal:
            return _refused(request, refusal.status, refusal.sentence)
        except web.HTTPException as error:
            return _refused(request, error.status, _SENTENCES.get(error.status, "Yêu cầu không hợp lệ."))
        except (ConnectionError, asyncio.CancelledError):
            raise
        except Exception:  # the next request must still be answered
            log.exception("webchat: %s failed", request.path)
            return _refused(request, 500, "Trang gặp lỗi, xem nhật ký của bot.")

    return middleware


def _refused(request: web.Request, status: int, sentence: str) -> web.Response:
    if request.path.startswith("/api/"):
        return _json({"error": sentence}, status)
    return web.Response(text=sentence + "\n", status=status, content_type="text/plain", charset="utf-8")


def _json(value: object, status: int = 200) -> web.Response:
    text = json.dumps(value, ensure_ascii=False)
    return web.Response(text=text, status=status, content_type="application/json", charset="utf-8")


def _file(path: Path, kind: str, guard: Callable[[], Guard]) -> Handler:
    body = path.read_bytes()

    async def answer(request: web.Request) -> web.Response:
        response = web.Response(body=body, content_type=kind, charset="utf-8")
        if "k" in request.query:
            # Not a redirect: after one from another site's link a strict cookie would not be sent.
            now = guard()
            response.set_cookie(now.cookie, now.key, httponly=True, samesite="Strict", path="/")
        return response

    return answer


def _action(model: type[B], act: Callable[[B], Awaitable[object]]) -> Handler:
    """POST JSON → act → JSON: what it returned under "result"."""

    async def answer(request: web.Request) -> web.Response:
        if request.content_type != "application/json":
            raise Refusal(415, "Yêu cầu phải là JSON (Content-Type: application/json).")
        return _json({"result": await act(read(model, await request.read()))})

    return answer


def _soon(act: Callable[[B], object]) -> Callable[[B], Awaitable[object]]:
    async def later(body: B) -> object:
        return act(body)

    return later


def _state(desk: Desk) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        return _json(desk.state())

    return answer


def _transcript(desk: Desk) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        disposition = 'attachment; filename="tro-chuyen-nhip-do.txt"'
        return web.Response(
            text=desk.talk.text(),
            content_type="text/plain",
            charset="utf-8",
            headers={"Content-Disposition": disposition},
        )

    return answer


def _picture(desk: Desk) -> Handler:
    async def answer(request: web.Request) -> web.Response:
        found = desk.memory.picture(request.match_info["line"])
        if found is None:
            raise Refusal(404, "Ảnh này không còn trên trang.")
        return web.Response(body=found, content_type=_kind_of(found))

    return answer


def _kind_of(picture: bytes) -> str:
    return "image/png" if picture.startswith(b"\x89PNG") else "image/jpeg"
