"""How does the example run without any configuration?"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bot import example, reading
from bot.app import App
from bot.channels.webchat import Player, Room, WebChat
from bot.channels.webchat.desk import NAME
from bot.clock import Clock, MovableClock
from bot.example import Cast
from bot.faults import Fault
from bot.lease import is_held
from bot.settings import Settings
from handlers.places import hamlets_of
from storage import people
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

    async def explain(self, user: str, text: str) -> Sequence[str]:
        assert self.app is not None
        return _explain(self.app.database, self.now(), user, text)

    def people(self) -> Sequence[Player]:
        return self.cast.people

    def groups(self) -> Sequence[Room]:
        return self.cast.groups


class RealStage:
    """Beside a real channel: the clock is everybody's, and nobody but people made on the page is played."""

    demo = False

    def __init__(self, clock: Clock, database: Database | None) -> None:
        self._clock = clock
        self._database = database

    def now(self) -> datetime:
        return self._clock.now()

    async def advance(self, to: datetime) -> None:
        raise ValueError("Bên cạnh kênh thật thì đồng hồ không chỉnh được ạ.")

    async def settle(self) -> None:
        """Other people's letters are under way as well: nobody waits for them."""

    async def explain(self, user: str, text: str) -> Sequence[str]:
        return _explain(self._database, self.now(), user, text) if self._database else ()

    def people(self) -> Sequence[Player]:
        return ()

    def groups(self) -> Sequence[Room]:
        return ()


def _explain(database: Database, now: datetime, user: str, text: str) -> list[str]:
    """In the light of the person's own commune."""
    with database.read() as session:
        known = people.by_contact(session, NAME, NAME, user)
        hamlets = hamlets_of(session, known.person.unit) if known else ()
    return reading.explained(text, now, hamlets)


def _fresh(file: Path) -> Database:
    """An empty database in place of the last example, unless that one is still being played."""
    database = Database(f"sqlite:///{file}")
    if file.exists() and is_held(database):
        raise Fault(f"{file}: một ví dụ khác đang chạy ở đây – hãy dừng nó (Ctrl+C) trước")
    database.close()
    for suffix in ("", "-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    migrate(database)
    return database


async def start(settings: Settings, folder: Path = Path()) -> tuple[App, WebChat]:
    """Make the example anew and start it: the running bot and its page. Raises Fault, ChannelError."""
    database = _fresh(folder / DATABASE)
    clock = MovableClock()
    stage = DemoStage(clock)
    page = WebChat(port=settings.web.port, stage=stage)
    app = App(settings, database, clock, [page])
    stage.app = app
    await app.start()
    stage.cast = await example.fill(app, page.name)
    return app, page
