"""How does a test run the bot for real on the fake Zalo, and play the people of a commune there?"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import func, select

from bot import inviting
from bot.app import App
from bot.channels.zalo.channel import ZaloChannel
from bot.clock import MovableClock
from bot.settings import Campaign, Schedule, Settings, Web, Zalo
from bot.web import WebServer
from storage import traffic
from storage.database import Database, Query
from storage.migrating import migrate
from storage.tables import CheckIn, Letter, table_of
from storage.traffic import Count
from tests.channels.telegram.conftest import free_port
from tests.channels.zalo.conftest import HURRY, SECRET, bot_on
from tests.fake_zalo import FakeZalo, Group, Person

SATURDAY = datetime(2026, 11, 21, 2, tzinfo=UTC)
"""9:00 in Vietnam."""
_checkin, _letter = table_of(CheckIn), table_of(Letter)
_COUNTS = Query(select(_checkin.c.samples).where(_checkin.c.withdrawn_at.is_(None)), int)
_STATES = Query(
    select(_letter.c.kind, _letter.c.state, func.count()).group_by(_letter.c.kind, _letter.c.state),
    lambda kind, state, number: (f"{kind} {state}", number),
)
_TRIES: Query[int | None] = Query(
    select(func.max(_letter.c.attempts)).where(_letter.c.state == "waiting", _letter.c.error.like("429%")),
    lambda tries: tries,
)


class Commune(NamedTuple):
    """A running bot on the fake, and its people's side; everything happens at the first bot unless named."""

    app: App
    zalo: FakeZalo

    def invite(self, kind: str, rank: str = "member") -> str:
        """A code to join with."""
        now = self.app.clock.now()
        row, _ = inviting.make(self.app.database, self.app.settings, "03217", kind, rank, now)
        return row.code

    async def asks(self, who: Person, text: str, group: Group | None = None, bot: str = "") -> str:
        """Says it (in a group with the mention), and what comes back."""
        where = group or who
        before = len(self.zalo.inbox(where, bot))
        self.zalo.say(who, text, group, mention=group is not None, bot=bot)
        return (await self.zalo.sent(where, before + 1, bot=bot))[-1].text

    async def joins(self, who: Person, code: str, bot: str = "") -> str:
        """From the code to the welcome, by numbers."""
        consent = await self.asks(who, f"dk {code}", bot=bot)
        assert "1. Đồng ý\n2. Không\nNhắn số để chọn ạ." in consent
        for answer in ("1", "2", who.name, "Thôn 5", "1", "1"):
            await self.asks(who, answer, bot=bot)
        return await self.asks(who, "1", bot=bot)

    async def advance(self, to: datetime) -> None:
        """Everybody has been heard and answered; then the clock moves."""
        await self.zalo.drained()
        await self.app.settle()
        await self.app.advance(to)

    def counts(self) -> list[int]:
        """Every live report's samples."""
        with self.app.database.read() as session:
            return sorted(session.all(_COUNTS))

    def letters(self) -> dict[str, int]:
        """How many letters there are of each kind and state: {"reply sent": 12}."""
        with self.app.database.read() as session:
            return dict(session.all(_STATES))

    def tries(self) -> int:
        """How often the letter that Zalo refuses has been tried, as far as it is written down."""
        with self.app.database.read() as session:
            return session.one(_TRIES) or 0

    def used(self, month: str = "2026-11", bot: str = "bot1") -> Count:
        """What a bot has sent and heard."""
        with self.app.database.read() as session:
            return traffic.read(session, "zalo", bot, month)


def code_in(text: str) -> str:
    """The code after the first colon."""
    return text.split(":", 1)[1].split()[0]


@asynccontextmanager
async def running(
    mode: str,
    zalo: FakeZalo,
    clock: MovableClock,
    folder: Path,
    first_bot: Mapping[str, Any] | None = None,
    schedule: Schedule | None = None,
) -> AsyncIterator[Commune]:
    """All the fake's bots as they run for real, but for their clock and their patience."""
    web = Web(port=(port := await free_port()), public_url=f"http://127.0.0.1:{port}")
    bots = [
        bot_on(zalo.url, bot.token, name=name, display_name=bot.display_name, mode=mode, secret=SECRET)
        for name, bot in zalo.accounts.items()
    ]
    bots[0] = bots[0].model_copy(update=dict(first_bot or {}))
    settings = Settings(
        zalo=Zalo(bots=tuple(bots)),
        web=web,
        campaign=Campaign(units=("03217",)),
        schedule=schedule or Schedule(),
    )
    migrate(database := Database(f"sqlite:///{folder / 'nhipdo.db'}"))
    channel = ZaloChannel(settings.zalo, settings.web, clock=clock, patience=HURRY)
    app = App(settings, database, clock, [channel], ticking=False)
    routes = [*channel.routes(), *(app.shelf.routes() if app.shelf else [])]
    server = WebServer(web.host, web.port, routes, lambda: app.writer.healthy)
    await server.start()
    await app.start()
    try:
        yield Commune(app, zalo)
    finally:
        await server.stop()
        await app.stop()
