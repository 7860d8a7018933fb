"""What does the outside reach over HTTP? (Webhooks, /healthz, pictures, files; never the web chat.)"""

import asyncio
from collections.abc import Callable, Iterable

from aiohttp import web

from bot.faults import Fault

LARGEST_BODY = 1024 * 1024


class WebServer:
    """One listener for everything public."""

    def __init__(
        self, host: str, port: int, routes: Iterable[web.RouteDef], healthy: Callable[[], bool]
    ) -> None:
        self._host, self._port, self._healthy = host, port, healthy
        application = web.Application(client_max_size=LARGEST_BODY)
        application.add_routes([web.get("/healthz", self._health), *routes])
        self._runner = web.AppRunner(application, access_log=None)

    async def start(self) -> None:
        """Listen. Raises Fault when the port is taken or the host is not ours."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise Fault(
                f"web.port: cổng {self._port} trên {self._host} không mở được ({error.strerror or error}) – "
                "ví dụ: port = 8090 (hoặc NHIPDO_WEB__PORT=8090)"
            ) from None

    async def stop(self) -> None:
        """Finish what is being answered and close."""
        await asyncio.shield(self._runner.cleanup())

    async def _health(self, _request: web.Request) -> web.Response:
        ok = self._healthy()
        return web.json_response({"ok": ok}, status=200 if ok else 503)
