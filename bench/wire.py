"""How do requests and answers travel, with next to no work on this side?

The loader shares the machine with the bots. A plain protocol class needs a tenth of what an HTTP library
needs, so that what is measured is the bot.
"""

from __future__ import annotations

import asyncio
import re

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)


class Frames(asyncio.Protocol):
    """Cuts a stream of HTTP messages into heads and bodies."""

    def __init__(self) -> None:
        self.buffer = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (frame := _frame(self.buffer)) is not None:
            head, body, self.buffer = frame
            self.got(head, body)

    def got(self, head: bytes, body: bytes) -> None:
        """A whole message has come."""
        raise NotImplementedError

    def close(self) -> None:
        if self.transport is not None:
            self.transport.close()

    def write(self, head: str, body: bytes) -> None:
        """Sends a message; the head without its last empty line and length."""
        assert self.transport is not None
        self.transport.write(f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)


def _frame(data: bytes) -> tuple[bytes, bytes, bytes] | None:
    """Head, body and rest, or nothing while the message is not complete."""
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return None
    head, start = data[:end], end + 4
    length = LENGTH.search(head)
    if length is None and CHUNKED.search(head):
        return _chunked(head, data, start)
    stop = start + (int(length[1]) if length else 0)
    return (head, data[start:stop], data[stop:]) if len(data) >= stop else None


def _chunked(head: bytes, data: bytes, at: int) -> tuple[bytes, bytes, bytes] | None:
    body = b""
    while (line := data.find(b"\r\n", at)) >= 0:
        size = int(data[at:line].split(b";")[0], 16)
        stop = line + 2 + size + 2
        if len(data) < stop:
            return None
        body += data[line + 2 : stop - 2]
        if size == 0:
            return head, body, data[stop:]
        at = stop
    return None


class Line(Frames):
    """One connection to a webhook; one request at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.answer: asyncio.Future[int] | None = None

    async def post(self, head: str, body: bytes) -> int:
        """The HTTP status of the answer."""
        self.answer = asyncio.get_running_loop().create_future()
        self.write(head, body)
        return await self.answer

    def got(self, head: bytes, body: bytes) -> None:
        if self.answer is not None and not self.answer.done():
            self.answer.set_result(int(head[9:12]))

    def connection_lost(self, exc: Exception | None) -> None:
        if self.answer is not None and not self.answer.done():
            self.answer.set_exception(exc or ConnectionResetError("the bot closed the connection"))


async def connect(port: int) -> Line:
    """A connection to a bot on this machine; OSError while it does not listen."""
    _, line = await asyncio.get_running_loop().create_connection(Line, "127.0.0.1", port)
    return line
