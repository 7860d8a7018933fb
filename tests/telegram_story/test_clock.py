"""Do the reminder and the board arrive on Telegram when the clock moves, each once, across restarts?"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import App
from bot.channels.telegram.channel import TelegramChannel
from bot.clock import MovableClock
from bot.settings import Campaign, Settings, Telegram, Web
from bot.web import WebServer
from tests.channels.telegram.emulator import DATE, Emulator
from tests.fake_telegram import FakeTelegram
from tests.helpers.apps import running, settled
from tests.helpers.ports import free_port
from tests.telegram_story.stages import SECRET, Stage, Strangers, Strict
from tests.telegram_story.story import CAMPAIGN, Story, office_invites

SATURDAY = datetime.fromtimestamp(DATE, UTC)
FRIDAY = datetime(2026, 11, 27, 12, 1, tzinfo=UTC)  # 19:01 in Vietnam
SUNDAY = datetime(2026, 11, 29, 12, 31, tzinfo=UTC)
NEXT_FRIDAY = datetime(2026, 12, 4, 12, 1, tzinfo=UTC)
REMINDER = "tuần này em chưa"
BY = pytest.mark.parametrize("mode", ["polling", "webhook"])


class House:
    """A bot that can be stopped and started again; its clock goes on."""

    def __init__(self, folder: Path, stage: Stage, mode: str, clock: MovableClock) -> None:
        port = free_port()
        self._folder, self._clock = folder, clock
        self._settings = Settings(
            telegram=Telegram(
                token=stage.token,  # type: ignore[arg-type]
                api_url=stage.url,
                mode=mode,  # type: ignore[arg-type]
                webhook_secret=SECRET,  # type: ignore[arg-type]
                per_chat_second=1e6,
            ),
            web=Web(port=port, public_url=f"http://127.0.0.1:{port}"),
            campaign=Campaign(**CAMPAIGN),  # type: ignore[arg-type]
        )

    @asynccontextmanager
    async def open(self) -> AsyncIterator[App]:
        settings = self._settings
        channel = TelegramChannel(settings.telegram, settings.web, clock=self._clock)
        server = WebServer(settings.web.host, settings.web.port, channel.routes(), lambda: True)
        await server.start()
        try:
            async with running(self._folder, channel, self._clock, settings) as app:
                yield app
        finally:
            await server.stop()


@BY
async def test_on_the_strict_fake(tmp_path: Path, mode: str) -> None:
    clock = MovableClock(SATURDAY, frozen=True)
    told = lambda: clock.now().timestamp()  # noqa: E731
    async with FakeTelegram(per_chat_second=None, clock=told) as telegram:
        stage = Strict(telegram)
        await _two_weeks(stage, House(tmp_path, stage, mode, clock), clock)


@BY
async def test_on_a_server_of_strangers(tmp_path: Path, mode: str) -> None:
    clock = MovableClock(SATURDAY, frozen=True)
    async with Emulator() as emulator:
        stage = Strangers(emulator)
        await _two_weeks(stage, House(tmp_path, stage, mode, clock), clock)


async def _two_weeks(stage: Stage, house: House, clock: MovableClock) -> None:
    """A first week with a report, a second one without until the reminder comes, a third one with."""
    story = Story(stage)
    lead, chu = stage.person("Hạnh"), stage.person("Chu")
    async with house.open() as app:
        await _settle_in(story, app, lead, chu)
        await app.advance(FRIDAY)
        await story.hears(None, r"tuần này xã tủa chùa được 3 mẫu.*sùng a c\.: 3 mẫu")
        await story.hears(chu, f"{REMINDER}.*297 mẫu")
    async with house.open() as app:
        await settled(app)
        await app.advance(SUNDAY)
        await story.hears(None, r"tuần này xã tủa chùa chưa có mẫu nào.*sùng a c\.: 3 mẫu")
    async with house.open() as app:
        clock.move_to(SUNDAY.replace(day=30))
        await story.asks(chu, "2 mẫu", "2 mẫu.*5/300")
        await app.advance(NEXT_FRIDAY)
        await story.asks(chu, "tiến độ", "/300 mẫu")  # the next thing Chu hears: no reminder came before it
        await story.asks(lead, "@nhip_do_bot tiến độ", "/300 mẫu", in_group=True)
        assert stage.complaints() == []


async def _settle_in(story: Story, app: App, lead: object, chu: object) -> None:
    if isinstance(story.stage, Strict):
        story.stage.found_group(lead, chu)  # type: ignore[arg-type]
        story.stage.telegram.join_group(story.stage.group)  # type: ignore[arg-type]
        await story.hears(None, "/nhom")
    code = office_invites(app.database)
    await story.joins(lead, code, "Lò Thị Hạnh", ["Thôn 5"], "chào mừng")
    code = await story.invited_by(lead, "Đoàn viên")
    await story.joins(chu, code, "Sùng A Chu", ["Thôn 5", "button"], "chào mừng")
    await story.asks(chu, "3 mẫu", "3/300")
    await story.links_the_group(lead)
