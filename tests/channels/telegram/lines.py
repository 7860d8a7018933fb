"""Servers that do one wrong thing to everybody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

Answer = bytes | None


@asynccontextmanager
async def line(answer: Answer, hold: bool = False) -> AsyncIterator[str]:
    """An address whose server reads a request, writes `answer` and closes – or holds the line."""
    closing = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65536)
        if answer:
            writer.write(answer)
        if hold:
            await closing.wait()
        writer.transport.abort() if answer is None else writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        closing.set()


def http(status: str, body: str, headers: str = "") -> bytes:
    """An HTTP answer."""
    content = body.encode()
    return (
        f"HTTP/1.1 {status}\r\n{headers}Connection: close\r\nContent-Length: {len(content)}\r\n\r\n".encode()
        + content
    )
