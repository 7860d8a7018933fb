"""Does `kill -9` in a stream of reports lose or double anything?"""

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.crash.stream import Stream
from tests.fake_telegram import FakeTelegram
from tests.helpers.ports import free_port

KILLS = 10
LONGEST_LIFE_S = 5.0  # a start takes two or three: some lives end before they hear anything


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    limits = {"per_second": None, "per_chat_second": None, "per_group_minute": None}
    async with FakeTelegram(repeat_after=0.01, **limits) as running:
        yield running


@pytest.fixture
async def stream(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Stream]:
    made = Stream(telegram, tmp_path, free_port(), people=100)
    yield made
    await made.bot.kill()


async def _settle_accounts(stream: Stream, kills: int) -> None:
    """After the last kill: everything is heard, counted once and answered; then the bot ends well."""
    await stream.until_acknowledged(len(stream.sent))
    await stream.until_answered()
    await stream.bot.stop()
    stream.check_books()
    assert stream.figures.letters() == {"sent": len(stream.sent)}
    assert max(stream.doubled().values()) <= kills
    assert not stream.telegram.violations and not stream.bot.troubles()


async def test_one_kill_in_two_thousand_reports(stream: Stream) -> None:
    await stream.bot.start()
    stream.report(each=20)
    await stream.until_acknowledged(800)
    await stream.bot.kill()
    acknowledged = stream.acknowledged
    assert 800 <= len(acknowledged) < 2000
    assert acknowledged <= stream.figures.counted().keys()
    await stream.bot.start()
    await _settle_accounts(stream, kills=1)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2))
async def test_ten_kills_at_random_moments(stream: Stream, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(KILLS):
        stream.report(each=2)
        await stream.bot.start(ready=False)
        await asyncio.sleep(dice.uniform(0, LONGEST_LIFE_S))
        await stream.bot.kill()
        assert stream.acknowledged <= stream.figures.counted().keys()
    await stream.bot.start()
    await _settle_accounts(stream, KILLS)


@pytest.mark.soak
async def test_ten_kills_while_everybody_reports(stream: Stream) -> None:
    """The next kill comes when so many more reports have been heard: always in the thick of it."""
    dice = random.Random(2026)
    stream.report(each=60)
    heard = 0
    for _ in range(KILLS):
        await stream.bot.start()
        heard += dice.randrange(1, 500)
        await stream.until_acknowledged(heard)
        await stream.bot.kill()
        heard = len(stream.acknowledged)
        assert stream.acknowledged <= stream.figures.counted().keys()
    assert heard < len(stream.sent)
    await stream.bot.start()
    await _settle_accounts(stream, KILLS)
