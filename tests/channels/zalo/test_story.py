"""Does a commune's whole story happen on Zalo: join, report, correct, progress, a group, a reminder?"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import select

from bot import inviting
from bot.app import App
from bot.channels.zalo.channel import ZaloChannel
from bot.clock import MovableClock
from bot.settings import Campaign, Settings, Web, Zalo
from bot.web import WebServer
from storage.database import Database, Query
from storage.migrating import migrate
from storage.tables import CheckIn, Letter, table_of
from tests.channels.telegram.conftest import free_port
from tests.channels.zalo.conftest import HURRY, SECRET, bot_on
from tests.fake_zalo import FakeZalo, Group, Person

SATURDAY = datetime(2026, 11, 21, 2, tzinfo=UTC)  # 9:00 in Vietnam
NEXT_FRIDAY = datetime(2026, 11, 27, 12, 1, tzinfo=UTC)
NEXT_SUNDAY = datetime(2026, 11, 29, 12, 31, tzinfo=UTC)
_checkin, _letter = table_of(CheckIn), table_of(Letter)
_COUNTS = Query(select(_checkin.c.samples).where(_checkin.c.withdrawn_at.is_(None)), int)
_STATES = Query(select(_letter.c.state).distinct(), str)

MODES: dict[str, tuple[str, dict[str, Any]]] = {
    "polling, consumed": ("polling", {}),
    "polling, replayed": ("polling", {"replay": 3}),
    "webhook": ("webhook", {"wrapped": False}),
    "webhook, told twice": ("webhook", {"doubles": True, "again_after": 0.05, "echo": True}),
}


class Commune(NamedTuple):
    """A running bot on the fake, and its people's side."""

    app: App
    zalo: FakeZalo

    def invite(self, kind: str, rank: str = "member") -> str:
        """A code to join with."""
        now = self.app.clock.now()
        row, _ = inviting.make(self.app.database, self.app.settings, "03217", kind, rank, now)
        return row.code

    async def asks(self, who: Person, text: str, group: Group | None = None) -> str:
        """Says it (in a group with the mention), and what comes back."""
        where = group or who
        before = len(self.zalo.inbox(where))
        self.zalo.say(who, text, group, mention=group is not None)
        return (await self.zalo.sent(where, before + 1))[-1].text

    async def joins(self, who: Person, code: str) -> str:
        """From the code to the welcome, by numbers."""
        consent = await self.asks(who, f"dk {code}")
        assert "1. Đồng ý\n2. Không\nNhắn số để chọn ạ." in consent
        for answer in ("1", "2", who.name, "Thôn 5", "1", "1"):
            await self.asks(who, answer)
        return await self.asks(who, "1")

    async def advance(self, to: datetime) -> None:
        await self.zalo.drained()
        await self.app.settle()
        await self.app.advance(to)

    def counts(self) -> list[int]:
        """Every live report's samples."""
        with self.app.database.read() as session:
            return sorted(session.all(_COUNTS))

    def states(self) -> set[str]:
        with self.app.database.read() as session:
            return set(session.all(_STATES))


@asynccontextmanager
async def running(mode: str, zalo: FakeZalo, clock: MovableClock, folder: Path) -> AsyncIterator[Commune]:
    """A bot as it runs for real, but for its clock and its patience."""
    web = Web(port=(port := await free_port()), public_url=f"http://127.0.0.1:{port}")
    bots = Zalo(bots=(bot_on(zalo.url, zalo.token, mode=mode, secret=SECRET),))
    settings = Settings(zalo=bots, web=web, campaign=Campaign(units=("03217",)))
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


@pytest.mark.parametrize(("mode", "zalos"), MODES.values(), ids=MODES.keys())
async def test_the_story(mode: str, zalos: dict[str, Any], tmp_path: Path) -> None:
    clock = MovableClock(SATURDAY)
    async with (
        FakeZalo(clock=lambda: clock.now().timestamp(), **zalos) as zalo,
        running(mode, zalo, clock, tmp_path) as commune,
    ):
        lan, truong = zalo.add_user("Vàng Thị Lan"), zalo.add_user("Sùng A Chu")
        group = zalo.add_group("Tổ đo Tủa Chùa", [lan, truong])

        assert "Lan" in await commune.joins(lan, commune.invite("youth"))
        assert "phụ trách" in await commune.joins(truong, commune.invite("staff", "lead"))

        assert "3/300" in await commune.asks(lan, "3 mẫu thôn 5 viettel")
        assert "4/300" in await commune.asks(lan, "sửa 4")
        assert commune.counts() == [4]
        assert "4/300" in await commune.asks(lan, "tiến độ")

        code = (await commune.asks(truong, "/nhom")).split(":", 1)[1].split()[0]
        assert "đã nối nhóm này" in await commune.asks(truong, f"noi {code}", group)
        assert zalo.say(lan, "12 mẫu", group) is None, "talk that does not mention the bot never arrives"
        assert "6/300" in await commune.asks(lan, "2 mẫu", group)
        assert commune.counts() == [2, 4]
        assert "6/300" in await commune.asks(truong, "tiến độ", group)

        before = len(zalo.inbox(lan))
        await commune.advance(NEXT_FRIDAY)
        assert len(await zalo.sent(lan, before + 1)) == before + 1, "one reminder"
        assert "i-Speed" in zalo.inbox(lan)[-1].text
        boards = len(zalo.inbox(group))
        await commune.advance(NEXT_SUNDAY)
        board = (await zalo.sent(group, boards + 1))[-1]
        assert "Tủa Chùa" in board.text
        await commune.advance(NEXT_SUNDAY + timedelta(hours=2))

        assert commune.counts() == [2, 4], "what came twice is counted once"
        assert commune.states() <= {"sent", "withdrawn"} and not zalo.violations
        assert len(zalo.inbox(lan)) == before + 1 and len(zalo.inbox(group)) == boards + 1
