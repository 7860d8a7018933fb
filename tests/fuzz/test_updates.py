"""Is there anything somebody could send that breaks a turn, a counter or a stored text?"""

import logging
import random
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import App
from bot.clock import MovableClock
from bot.settings import Settings
from bot.writer import Urgency
from storage.database import Session
from tests.fuzz.channel import Watched
from tests.fuzz.crowd import INVITES, LEADS, MEMBERS, Crowd
from tests.helpers.apps import NOON, running
from tests.helpers.figures import Figures
from tests.helpers.members import UNIT, add_invite, add_member, add_unit

NEIGHBOUR = "03220"
MONTHS = timedelta(days=45)


@pytest.mark.parametrize(
    ("seed", "updates", "people"),
    [
        pytest.param(2026, 3_000, 40, id="3000"),
        *(pytest.param(seed, 25_000, 150, id=f"25000-{seed}", marks=pytest.mark.soak) for seed in range(4)),
    ],
)
async def test_random_and_broken_updates(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, seed: int, updates: int, people: int
) -> None:
    caplog.set_level(logging.ERROR)
    dice, clock = random.Random(seed), MovableClock(NOON, frozen=True)
    channel = Watched(clock, seed)
    settings = Settings(campaign={"units": (UNIT, NEIGHBOUR)})  # type: ignore[arg-type]
    async with running(tmp_path, channel, clock, settings) as app:
        await app.writer.submit(_set_the_scene, Urgency.CLOCK)
        await _live_through(app, channel, Crowd(dice, clock, channel.newest, people), dice, updates)
    assert [record.getMessage() for record in caplog.records] == []
    assert channel.unfit == []
    _check(Figures(tmp_path / "nhipdo.db"), channel, updates)


def _set_the_scene(session: Session) -> None:
    for code in (UNIT, NEIGHBOUR):
        add_unit(session, code)
    for lead in LEADS:
        add_member(session, lead, "lead")
    for member in MEMBERS:
        add_member(session, member)
    add_invite(session, INVITES[0], 100_000)
    add_invite(session, INVITES[1], 100_000, "youth")


async def _live_through(app: App, channel: Watched, crowd: Crowd, dice: random.Random, updates: int) -> None:
    """Updates in bursts; between them letters arrive and the clock moves on, over some months in all."""
    step, done = MONTHS / (updates / 12), 0
    while done < updates:
        burst = min(dice.randrange(1, 24), updates - done)
        await channel.take(crowd.burst(burst))
        done += burst
        await app.advance(app.clock.now() + step * dice.randrange(3))


def _check(figures: Figures, channel: Watched, updates: int) -> None:
    assert figures.counters() == figures.added_up()
    assert figures.out_of_bounds() == []
    assert figures.without_consent() == []
    assert figures.unsound_texts() == []
    # And it was a life worth living: people joined, reported, corrected, linked groups, were reminded.
    for table, least in {"member": 10, "check_in": 100, "question": 3, "consent": 10}.items():
        assert figures.rows(f"SELECT count(*) FROM {table}")[0][0] >= least, table
    assert figures.rows("SELECT count(*) FROM check_in WHERE withdrawn_at IS NOT NULL")[0][0] >= 10
    assert figures.rows("SELECT count(*) FROM groupchat WHERE unit IS NOT NULL")[0][0] >= 1
    kinds = dict(figures.rows("SELECT kind, count(*) FROM letter GROUP BY kind"))
    assert kinds["reply"] > updates / 4 and kinds["nudge"] >= 5 and kinds["board"] >= 1
