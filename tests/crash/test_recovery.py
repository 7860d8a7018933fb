"""Which letters go again after a crash, and which never?"""

import asyncio
from pathlib import Path

import pytest

from bot.channels.base import Later, Outcome, Unsure
from handlers.letters import Post, to_member
from handlers.messages import Message
from tests.helpers.apps import NOON, PATIENCE, Line, app_on, running, settled, stuck
from tests.helpers.figures import Figures
from tests.helpers.members import populate

LAN = 51
LATER = Later(0.0)


async def _crash_while_sending(folder: Path, *before: Outcome) -> None:
    """A reply is tried, put off, and then the bot dies in the middle of sending it."""
    line = Line(*before, None)
    app = await app_on(folder, line)
    await line.say(LAN, 1, "3 mẫu")
    await stuck(line)
    await app.crash()


@pytest.mark.parametrize("before", [(), (LATER,), (LATER, LATER, LATER)])
async def test_a_reply_caught_by_a_crash_goes_once_more(folder: Path, before: tuple[Outcome, ...]) -> None:
    await _crash_while_sending(folder, *before)
    line = Line()
    async with running(folder, line) as app:
        await settled(app)
    assert [parcel.text.split(" – ")[0] for parcel in line.sent] == ["Em ghi 3 mẫu"]


async def test_not_even_when_the_next_start_crashes_too(folder: Path) -> None:
    await _crash_while_sending(folder)
    second = Line(None)
    app = await app_on(folder, second)
    await stuck(second)
    await app.crash()
    third = Line()
    async with running(folder, third) as app:
        await settled(app)
    assert len(third.sent) == 1


async def test_an_unsure_reply_that_had_to_wait_goes_once_more(folder: Path) -> None:
    line = Line(LATER, LATER, Unsure("no answer"), Unsure("no answer"))
    async with running(folder, line) as app:
        await line.say(LAN, 1, "3 mẫu")
        await settled(app)
    assert len(line.tried) == 4 and Figures(folder / "nhipdo.db").letters() == {"unsure": 1}


async def test_a_nudge_caught_by_a_crash_stays_unsure(folder: Path) -> None:
    line = Line(None)
    app = await app_on(folder, line)
    await app.writer.submit(
        lambda session: to_member(session, app.campaign, NOON, 1, Message("Nhắc"), Post("nudge", "n:1")), 1
    )
    app.delivery.wake()
    await stuck(line)
    await app.crash()
    after = Line()
    async with running(folder, after) as app:
        await settled(app)
    assert after.tried == [] and Figures(folder / "nhipdo.db").letters() == {"unsure": 1}


async def test_a_letter_with_a_once_key_goes_whole_and_once(folder: Path) -> None:
    """A board longer than one message."""
    line = Line()
    async with running(folder, line) as app:
        long = Message("\n".join(f"{number}. thôn {number}: 1 mẫu" for number in range(600)))
        for first in (True, False):
            write = lambda session: to_member(session, app.campaign, NOON, 1, long, Post("board", "b:1"))  # noqa: E731
            assert await app.writer.submit(write, 1) is first
        app.delivery.wake()
        await settled(app)
    assert "\n".join(parcel.text for parcel in line.sent) == long.text


@pytest.mark.parametrize("steps", range(6))
async def test_it_ends_although_a_letter_was_written_that_very_moment(folder: Path, steps: int) -> None:
    app = await app_on(folder, Line())
    await settled(app)
    app.delivery.wake()
    for _ in range(steps):
        await asyncio.sleep(0)
    async with asyncio.timeout(PATIENCE):
        await app.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a database with one member lies."""
    populate(tmp_path / "nhipdo.db", [LAN])
    return tmp_path
