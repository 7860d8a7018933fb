"""Does `kill -9` in a stream of reports on Zalo lose or double anything?

A webhook and polls that replay lose nothing. Where the answer to a poll has consumed the update, the one in
hand may be gone: one a bot and kill, never more.
"""

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.crash.zalo_stream import ZaloStream
from tests.fake_zalo import FakeZalo
from tests.helpers.ports import free_port

KILLS = 5


@asynccontextmanager
async def streaming(
    folder: Path, mode: str, people: int, bots: int = 1, **platform: Any
) -> AsyncIterator[ZaloStream]:
    names = [f"bot{number}" for number in range(bots)]
    async with FakeZalo(*names, again_after=0.5, allowance=99_999, **platform) as zalo:
        made = ZaloStream(zalo, folder, free_port(), mode, people)
        try:
            yield made
        finally:
            await made.bot.kill()
        assert not zalo.violations


async def _killed(stream: ZaloStream, heard: int) -> None:
    """A life that ends in the thick of it: nothing that was acknowledged is missing afterwards."""
    await stream.bot.start()
    await stream.until_acknowledged(heard)
    await stream.bot.kill()
    assert heard <= len(stream.acknowledged) < len(stream.sent)


async def _to_the_end(stream: ZaloStream) -> None:
    """The last life: everything is counted once and answered, and the bot ends well."""
    await stream.bot.start()
    await stream.until_answered()
    await stream.bot.stop()
    assert stream.check_books() == set()
    assert stream.figures.letters() == {"sent": len(stream.sent)} and not stream.bot.troubles()


async def test_a_webhook_loses_nothing(tmp_path: Path) -> None:
    async with streaming(tmp_path, "webhook", people=40) as stream:
        stream.report(each=5)
        await _killed(stream, 60)
        assert stream.acknowledged <= stream.counted().keys()
        await _to_the_end(stream)


@pytest.mark.soak
async def test_polls_that_replay_lose_nothing(tmp_path: Path) -> None:
    """A bot waits a second after a poll without news: many bots, few reports each."""
    async with streaming(tmp_path, "polling", people=40, bots=40, replay=2) as stream:
        stream.report(each=2)
        await _killed(stream, 10)
        assert stream.acknowledged <= stream.counted().keys()
        await _to_the_end(stream)


@pytest.mark.soak
async def test_polls_that_consume_lose_at_most_the_one_in_hand(tmp_path: Path) -> None:
    async with streaming(tmp_path, "polling", people=40) as stream:
        stream.report(each=5)
        await _killed(stream, 60)
        gone = stream.acknowledged - stream.counted().keys()
        assert len(gone) <= 1
        await stream.bot.start()
        await stream.until_answered(but=len(gone))
        await stream.bot.stop()
        assert stream.check_books() == gone


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3))
async def test_many_kills_of_a_webhook(tmp_path: Path, seed: int) -> None:
    """What a dead bot did not take comes again in a flood: each life hears new reports as well."""
    dice = random.Random(seed)
    async with streaming(tmp_path, "webhook", people=50, doubles=seed == 2) as stream:
        for _ in range(KILLS):
            stream.report(each=8)
            heard = len(stream.acknowledged) + dice.randrange(1, 100)
            await stream.bot.start()
            await stream.until_acknowledged(heard)
            await stream.bot.kill()
            assert stream.acknowledged <= stream.counted().keys()
        await _to_the_end(stream)


@pytest.mark.soak
async def test_many_kills_of_polls_that_replay(tmp_path: Path) -> None:
    """As often as it is killed an update may be in hand; it is handed out once more than that."""
    async with streaming(tmp_path, "polling", people=50, bots=50, replay=KILLS + 1) as stream:
        stream.report(each=KILLS + 1)
        for life in range(KILLS):
            await _killed(stream, 20 * (life + 1))
            assert stream.acknowledged <= stream.counted().keys()
        await _to_the_end(stream)


@pytest.mark.soak
async def test_many_kills_of_polls_that_consume(tmp_path: Path) -> None:
    dice, heard = random.Random(2026), 0
    async with streaming(tmp_path, "polling", people=50) as stream:
        stream.report(each=40)
        for life in range(KILLS):
            heard += dice.randrange(1, 300)
            await _killed(stream, heard)
            heard = len(stream.acknowledged)
            assert len(stream.acknowledged - stream.counted().keys()) <= life + 1
        await stream.bot.start()
        await stream.until_answered(but=len(stream.acknowledged - stream.counted().keys()))
        await stream.bot.stop()
        assert len(stream.check_books()) <= KILLS
