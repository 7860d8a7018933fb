"""Does the program talk on Telegram as it does in the browser, by polling and by webhook?"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from storage.database import Database
from tests.channels.telegram.emulator import Emulator
from tests.fake_telegram import FakeTelegram, User
from tests.helpers.figures import Figures
from tests.helpers.ports import free_port
from tests.helpers.process import Bot
from tests.storage.kit import fresh
from tests.telegram_story.stages import SECRET, Stage, Strangers, Strict
from tests.telegram_story.story import CAMPAIGN, REFERRAL, Story, office_invites

HURRY = {"per_chat_second": 1e6}
WELCOME = rf"chào mừng.*300 mẫu.*{REFERRAL}.*tắt wifi.*đo tự động.*3 mẫu thôn 5"
LEADS = f"{WELCOME}.*/moi"


@asynccontextmanager
async def program(folder: Path, stage: Stage, mode: str, **telegram: Any) -> AsyncIterator[Bot]:
    """The running program, which must have complained of nothing when the story ends."""
    port = free_port()
    account = {"token": stage.token, "api_url": stage.url, "mode": mode, "webhook_secret": SECRET}
    web = {"port": port, "public_url": f"http://127.0.0.1:{port}"}
    fresh(folder).close()
    bot = Bot(folder, {"telegram": account | telegram, "web": web, "campaign": CAMPAIGN})
    try:
        await bot.start()
        yield bot
        await bot.stop()
        assert bot.troubles() == [] and stage.complaints() == []
    finally:
        await bot.kill()


def database_of(bot: Bot) -> Database:
    return Database(f"sqlite:///{bot.database}")


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_on_a_server_of_strangers(tmp_path: Path, mode: str) -> None:
    async with Emulator() as emulator:
        stage = Strangers(emulator)
        async with program(tmp_path, stage, mode, **HURRY) as bot:
            story = Story(stage)
            lead, chu = stage.person("Hạnh"), stage.person("Chu")
            code = office_invites(database_of(bot))
            await story.joins(lead, code, "Lò Thị Hạnh", ["Thôn 5"], LEADS)
            code = await story.invited_by(lead, "Đoàn viên")
            await story.joins(chu, code, "Sùng A Chu", ["Thôn 5", "button"], WELCOME)
            await story.reports_and_corrects(chu)
            await story.looks(chu, 7)
            await story.links_the_group(lead)
            await story.talks_in_the_group(lead, chu, before=7)


@pytest.mark.parametrize("mode", ["polling", "webhook"])
@pytest.mark.parametrize(
    "hurry", [pytest.param(True, id="hurry"), pytest.param(False, id="real-pace", marks=pytest.mark.soak)]
)
async def test_on_the_strict_fake(tmp_path: Path, mode: str, hurry: bool) -> None:
    async with FakeTelegram(per_chat_second=None if hurry else 1) as telegram:
        stage = Strict(telegram)
        async with program(tmp_path, stage, mode, **(HURRY if hurry else {})) as bot:
            await _strict_story(stage, bot, mode)


async def _strict_story(stage: Strict, bot: Bot, mode: str) -> None:
    """The command runs when polling, the kill is the webhook's: a process takes seconds to start."""
    story = Story(stage)
    lead, chu, hoa = stage.person("Hạnh"), stage.person("Chu"), stage.person("Hoa")
    polling = mode == "polling"
    code = await story.invited_by_the_office(bot) if polling else office_invites(database_of(bot))
    await story.joins(lead, code, "Lò Thị Hạnh", ["Thôn 5"], LEADS)
    code = await story.invited_by(lead, "Đoàn viên")
    await story.joins(chu, code, "Sùng A Chu", ["Thôn 5", "button"], WELCOME)
    await story.reports_and_corrects(chu)
    await _edits_and_presses_late(story, stage, chu)
    await story.looks(chu, 8)
    if polling:
        await story.joins(hoa, code, "Vàng Thị Hoa", ["Thôn 5", "button"], WELCOME)
    else:
        await _a_kill_in_the_middle_of_joining(story, bot, hoa, code)
    await _in_the_topic(story, stage, lead, chu)
    await _blocked(story, stage, bot, lead, chu, hoa)
    await stage.rested()


async def _edits_and_presses_late(story: Story, stage: Strict, chu: User) -> None:
    """An edited report, an old button, an album without a number; 7 samples become 8."""
    old = next(sent for sent in stage.telegram.inbox(chu) if "5 mẫu" in sent.labels)
    message = await stage.says(chu, "1 mẫu vina")
    await story.hears(chu, "1 mẫu.*vinaphone.*8/300")
    stage.telegram.edit(chu, message, "3 mẫu vina")
    await story.hears(chu, "3 mẫu.*10/300")
    stage.pressed.append(stage.telegram.press(chu, old, "5 mẫu"))
    await story.hears(chu, "cũ")
    await story.asks(chu, "huỷ", "3 mẫu.*7/300")
    for _ in range(3):
        stage.telegram.photo(chu, album="a1")
    await story.hears(chu, "mấy mẫu")
    await story.picks(chu, "1 mẫu", "1 mẫu.*8/300")


async def _a_kill_in_the_middle_of_joining(story: Story, bot: Bot, hoa: User, code: str) -> None:
    await story.asks(hoa, f"/start {code}", "đồng ý không")
    await _until(lambda: Figures(bot.database).letters().keys() == {"sent"})
    await bot.kill()
    await bot.start()
    await story.picks(hoa, "Đồng ý", "rút gọn")
    await story.says_who(hoa, "Vàng Thị Hoa", ["Thôn 5", "button"], WELCOME)


async def _in_the_topic(story: Story, stage: Strict, lead: User, chu: User) -> None:
    """The bot comes into a forum, is linked from a topic, and answers there, to the message it means."""
    stage.found_group(lead, chu)
    assert stage.group is not None
    stage.telegram.join_group(stage.group)
    assert (await stage.finds()).thread is None
    await story.links_the_group(lead)
    await story.talks_in_the_group(lead, chu, before=8)
    linked, *rest = stage.telegram.inbox(stage.group)[1:]
    assert [sent.thread for sent in (linked, *rest)] == [stage.topic] * 3
    assert all(sent.reply_to for sent in rest)


async def _blocked(story: Story, stage: Strict, bot: Bot, lead: User, chu: User, hoa: User) -> None:
    """Chu blocks the bot and Telegram says so; Hoa does while an answer is on its way. The lead sees both."""
    stage.telegram.block(chu)
    await stage.says(hoa, "2 mẫu")
    hoa.blocked = True
    await _until(lambda: Figures(bot.database).letters()["failed"] > 0)
    await story.asks(lead, "/to", "sùng a chu, vàng thị hoa.*chặn")
    assert stage.unread(chu) == stage.unread(hoa) == []


async def _until(true: Callable[[], bool]) -> None:
    """Waits for what the database says, which rings no bell."""
    async with asyncio.timeout(5.0):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.02)
