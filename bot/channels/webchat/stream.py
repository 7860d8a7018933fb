"""How does the page hear of changes at once?"""

import contextlib
import json

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.channels.webchat.feed import Feed

HEARTBEAT = 15.0


def events(feed: Feed) -> Handler:
    """Server-sent events after `Last-Event-ID` (a reconnecting browser) or `?after=` (a fresh page)."""

    async def answer(request: web.Request) -> web.StreamResponse:
        cursor = request.headers.get("Last-Event-ID") or request.query.get("after", "")
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):  # the browser went away
            await _stream(feed, response, cursor)
        return response

    return answer


async def _stream(feed: Feed, response: web.StreamResponse, cursor: str) -> None:
    """A cursor the feed does not know makes the page load everything anew ("reset")."""
    await response.write(b"retry: 2000\n\n")
    while not feed.closed:
        fresh = feed.after(cursor)
        if fresh is None:
            fresh = [(feed.cursor, {"type": "reset"})]
        for cursor, event in fresh:
            data = json.dumps(event, ensure_ascii=False)
            await response.write(f"id: {cursor}\ndata: {data}\n\n".encode())
        if not fresh:
            await response.write(b": nhip\n\n")
        await feed.changed(cursor, HEARTBEAT)
