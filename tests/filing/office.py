"""How does a test ask for a one-time address as a lead does, and open it as a browser does?"""

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
from yarl import URL

from bot.app import App
from bot.clock import MovableClock
from bot.pages import FIELD
from bot.settings import Settings, Web
from bot.web import WebServer
from bot.writer import Urgency
from storage import units
from storage.database import Session
from storage.units import HamletRow
from tests.helpers.apps import NOON, Line, running, settled
from tests.helpers.figures import Figures
from tests.helpers.members import UNIT, add_member, add_unit
from tests.helpers.ports import free_port

PUBLIC = "https://nhipdo.example.vn"
LEAD, ADMIN, VOLUNTEER = 7, 8, 9
Answer = tuple[int, str]


class Office:
    """A running bot with its web server: a lead, an administrator, a volunteer of one commune."""

    def __init__(self, app: App, line: Line, folder: Path, client: aiohttp.ClientSession, port: int) -> None:
        self.app, self.line, self.client, self.port = app, line, client, port
        self.figures = Figures(folder / "nhipdo.db")
        self._said = 0

    async def do(self, work: Any) -> Any:
        return await self.app.writer.submit(work, Urgency.TURN)

    async def say(self, user: int, text: str) -> str:
        """The bot's answer."""
        self._said += 1
        await self.line.say(user, self._said, text)
        await settled(self.app)
        return self.line.sent[-1].text

    async def path(self, command: str, user: int = LEAD) -> str:
        """The path of the address that the bot answers with."""
        text = await self.say(user, command)
        assert f"{PUBLIC}/t/" in text
        return text.split(PUBLIC)[1].split()[0]

    def url(self, path: str) -> URL:
        """The path as it is written, not as a browser would tidy it."""
        return URL(f"http://127.0.0.1:{self.port}{path}", encoded=True)

    async def get(self, path: str) -> Answer:
        async with self.client.get(self.url(path)) as answer:
            return answer.status, await answer.text()

    async def post(self, path: str) -> Answer:
        """Press the button."""
        async with self.client.post(self.url(path)) as answer:
            return answer.status, await answer.text("utf-8-sig")

    async def hand_in(self, path: str, data: bytes, field: str = FIELD) -> Answer:
        """Choose a file and press the button."""
        form = aiohttp.FormData()
        form.add_field(field, io.BytesIO(data), filename="../../thon.txt", content_type="text/plain")
        async with self.client.post(self.url(path), data=form) as answer:
            return answer.status, await answer.text()

    def later(self, **how_much: float) -> None:
        clock = self.app.clock
        assert isinstance(clock, MovableClock)
        clock.move_to(clock.now() + timedelta(**how_much))

    def hamlets(self) -> list[HamletRow]:
        with self.app.database.read() as session:
            return units.hamlets(session, UNIT)

    def names(self) -> list[str]:
        return [row.name for row in self.hamlets()]

    def audited(self) -> list[tuple[Any, ...]]:
        return self.figures.rows("SELECT actor, act, detail FROM audit ORDER BY id")


@asynccontextmanager
async def office(folder: Path) -> AsyncIterator[Office]:
    line = Line()
    settings = Settings(web=Web(public_url=PUBLIC))
    async with running(folder, line, MovableClock(NOON, frozen=True), settings) as app:
        await app.writer.submit(_people, Urgency.TURN)
        server = WebServer("127.0.0.1", port := free_port(), app.filing.routes(), lambda: True)
        await server.start()
        async with aiohttp.ClientSession() as client:
            yield Office(app, line, folder, client, port)
        await server.stop()


def _people(session: Session) -> None:
    add_unit(session)
    add_member(session, LEAD, "lead", name="Lò Thị Mai")
    add_member(session, ADMIN, "admin", name="Hạng A Sinh")
    add_member(session, VOLUNTEER, name="Sùng A Chu")


def adding(user: int, rank: str = "member", unit: str = UNIT, name: str = "") -> Any:
    """A job that adds somebody."""

    def work(session: Session) -> int:
        add_unit(session, unit)
        return add_member(session, user, rank, unit, name)

    return work
