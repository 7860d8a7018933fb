"""How does a bot run for real, from settings to a clean end?"""

import asyncio
import gc
import logging
import signal
from pathlib import Path

from bot import demo
from bot.app import App
from bot.campaigning import require_known_units
from bot.channels.base import Channel
from bot.channels.webchat import WebChat
from bot.channels.zalo.channel import ZaloChannel
from bot.clock import Clock, SystemClock
from bot.faults import EXAMPLES, Fault
from bot.settings import Settings, database_url
from bot.web import WebServer
from bot.writer import Urgency
from handlers.words.help import COMMANDS
from storage import people
from storage.database import Database
from storage.migrating import MigrationError, migrate

log = logging.getLogger(__name__)


def has_channel(settings: Settings) -> bool:
    """Whether a real channel is set."""
    return bool(settings.telegram.token.get_secret_value() or settings.zalo.bots)


def open_database(settings: Settings, file: Path | None) -> Database:
    """The database of these settings, brought to today's shape. Raises Fault with one line."""
    database = Database(database_url(settings, file))
    try:
        migrate(database)
    except (MigrationError, OSError) as error:
        raise Fault(str(error)) from None
    return database


def require_channel(settings: Settings) -> None:
    """Raises Fault when there is nobody to listen to."""
    if not has_channel(settings):
        raise Fault(f"zalo.bots: chưa có kênh nào – ví dụ: {EXAMPLES['zalo.bots']} (hoặc telegram.token)")


async def run(settings: Settings, file: Path | None) -> None:
    """Run until a signal ends it. Raises Fault or ChannelError with one line."""
    if file is None and not has_channel(settings):
        await _run_demo(settings)
    else:
        require_channel(settings)
        await _run_real(settings, file)


async def _run_demo(settings: Settings) -> None:
    app, page = await demo.start(settings)
    told = _end_of_run()
    print(
        "\nNhịp Đo đang chạy ví dụ với những người được đặt ra. Mở trang này để trò chuyện:\n\n"
        f"    {page.address()}\n\n"
        "Bắt đầu thật: cp config.example.toml config.toml, điền rồi chạy ./nhipdo check. Dừng: Ctrl+C.\n",
        flush=True,
    )
    await told.wait()
    await app.stop()


async def _run_real(settings: Settings, file: Path | None) -> None:
    require_known_units(settings)
    clock = SystemClock()
    database = open_database(settings, file)
    channels = channels_of(settings, clock, database)
    app = App(settings, database, clock, channels)
    routes = [route for channel in channels for route in channel.routes()]
    if app.shelf:
        routes += [*app.shelf.routes(), *app.filing.routes()]
    server = WebServer(settings.web.host, settings.web.port, routes, lambda: app.writer.healthy)
    await server.start()
    try:
        await app.start()
        await _welcome_first(app)
        gc.freeze()  # What is there now stays to the end: with it out of sight a stop takes 0.05 s, not 0.5.
        told = _end_of_run()
        _announce(channels)
        await told.wait()
    finally:
        await server.stop()
        await app.stop()


def channels_of(settings: Settings, clock: Clock, database: Database | None = None) -> list[Channel]:
    """Every channel the settings ask for. Raises ChannelError for settings that cannot work."""
    channels: list[Channel] = []
    if settings.zalo.bots:
        channels.append(ZaloChannel(settings.zalo, settings.web, clock=clock))
    if settings.telegram.token.get_secret_value():
        # Imported here: the library behind it costs everybody else 0.8 s and 70 MB they do not need.
        from bot.channels.telegram.channel import TelegramChannel

        channels.append(TelegramChannel(settings.telegram, settings.web, clock=clock, commands=COMMANDS))
    if settings.web.chat:
        stage = demo.RealStage(clock, database)
        channels.append(WebChat(port=settings.web.chat_port, stage=stage, setting="web.chat_port"))
    return channels


async def _welcome_first(app: App) -> None:
    """A fresh configuration has nobody in it: say how the first administrator gets in."""
    if await app.writer.submit(people.count, Urgency.CLOCK) == 0:
        unit = next(iter(app.settings.campaign.units), "03217")
        log.info(
            "chưa có ai – mời quản trị đầu tiên: ./nhipdo invite --unit %s --kind staff --rank admin", unit
        )


def _announce(channels: list[Channel]) -> None:
    log.info("Nhịp Đo đang chạy: %s", ", ".join(channel.name for channel in channels))
    for channel in channels:
        if isinstance(channel, WebChat):
            print(f"Trang trò chuyện thử: {channel.address()}", flush=True)


def _end_of_run() -> asyncio.Event:
    """Set by Ctrl+C or SIGTERM. Asked for before we say that we run: who reads that may stop us at once."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, told.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(told.set))
    return told
