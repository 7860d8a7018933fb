"""How does the example run without any configuration?"""

import contextlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bot import example
from bot.app import App
from bot.channels.webchat import Player, Room, WebChat
from bot.clock import MovableClock
from bot.example import Cast
from bot.settings import Settings
from storage.database import Database
from storage.migrating import migrate

DATABASE = Path("data/demo.db")


class DemoStage:
    """The clock and the cast of the example, for the page."""

    demo = True

    def __init__(self, clock: MovableClock) -> None:
        self._clock = clock
        self.app: App | None = None
        self.cast = Cast((), ())

    def now(self) -> datetime:
        return self._clock.now()

    async def advance(self, to: datetime) -> None:
        if to < self._clock.now():
            raise ValueError("Đồng hồ chỉ đi tới, không lùi lại được ạ.")
        assert self.app is not None
        await self.app.advance(to)

    async def settle(self) -> None:
        assert self.app is not None
        await self.app.settle()

    def people(self) -> Sequence[Player]:
        return self.cast.people

    def groups(self) -> Sequence[Room]:
        return self.cast.groups


class RealStage:
    """Beside a real channel: the clock is everybody's, and nobody but people made on the page is played."""

    demo = False

    def __init__(self, clock: object) -> None:
        self._clock = clock

    def now(self) -> datetime:
        return self._clock.now()  # type: ignore[attr-defined,no-any-return]

    async def advance(self, to: datetime) -> None:
        raise ValueError("Bên cạnh kênh thật thì đồng hồ không chỉnh được ạ.")

    async def settle(self) -> None:
        """Other people's letters are under way as well: nobody waits for them."""

    def people(self) -> Sequence[Player]:
        return ()

    def groups(self) -> Sequence[Room]:
        return ()


async def start(settings: Settings, folder: Path = Path()) -> tuple[App, WebChat]:
    """Make the example anew and start it; returns the running bot and its page."""
    file = folder / DATABASE
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + suffix).unlink()
    database = Database(f"sqlite:///{file}")
    migrate(database)
    clock = MovableClock()
    stage = DemoStage(clock)
    page = WebChat(port=settings.web.port, stage=stage)
    app = App(settings, database, clock, [page])
    stage.app = app
    await app.start()
    stage.cast = await example.fill(app, page.name)
    return app, page
