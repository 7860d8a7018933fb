"""How does one person play several in a browser, without any platform?"""

import errno
from collections.abc import Sequence

from aiohttp import web

from bot.channels.base import ChannelError, Hear, Outcome, Parcel
from bot.channels.webchat.desk import NAME, Desk
from bot.channels.webchat.guard import Guard, check_host, make_key
from bot.channels.webchat.platforms import capabilities
from bot.channels.webchat.server import make_app
from bot.channels.webchat.stage import Stage
from handlers.messages import Capabilities


class WebChat:
    """The embedded channel: a loopback listener of its own, and a page that acts as Zalo or Telegram.

    A private chat's id is its person's. `setting` is named when the port is taken; `port` 0 takes any free
    one. Raises `ChannelError` for a host that other machines could reach and for a weak key.
    """

    name = NAME

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int,
        key: str | None = None,
        stage: Stage,
        setting: str = "web.port",
    ) -> None:
        check_host(host)
        self._host, self._port, self._setting = host, port, setting
        self._key = make_key(key)
        self._desk = Desk(stage)
        self._runner: web.AppRunner | None = None
        self._hosted: Sequence[web.RouteDef] = ()

    @property
    def bots(self) -> Sequence[str]:
        return (NAME,)

    def capabilities(self, bot: str) -> Capabilities:
        """Zalo's or Telegram's, as the page's switch stands."""
        return capabilities(self._desk.platform, self._page())

    def address(self) -> str:
        """What to open in a browser, with the key; the port is right once the channel is open."""
        return f"{self._page()}?k={self._key}"

    def routes(self) -> Sequence[web.RouteDef]:
        """None: the page is a listener of its own, never the public one."""
        return ()

    def host(self, routes: Sequence[web.RouteDef]) -> None:
        """Serve these as well, behind the same guard; before it is opened."""
        self._hosted = routes

    async def open(self, hear: Hear) -> None:
        self._desk.listen(hear)
        app = make_app(self._desk, lambda: Guard(self._host, self._port, self._key), self._hosted)
        # The access log would hold the key.
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError as error:
            await runner.cleanup()
            raise ChannelError(self._unusable(error)) from None
        self._port = int(runner.addresses[0][1])
        self._runner = runner

    async def close(self) -> None:
        self._desk.feed.close()
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def send(self, parcel: Parcel) -> Outcome:
        return self._desk.deliver(parcel, self._page())

    def _page(self) -> str:
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}/"

    def _unusable(self, error: OSError) -> str:
        hint = f"đổi {self._setting} (hoặc NHIPDO_{self._setting.upper().replace('.', '__')})"
        if error.errno == errno.EADDRINUSE:
            return f"cổng {self._port} đang có chương trình khác dùng – {hint}"
        return f"không mở được {self._host}:{self._port} ({error.strerror}) – {hint}"
