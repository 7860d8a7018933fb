"""Does the clock tick, and is what is old thrown away at its time?"""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from bot.app import App
from bot.clock import MovableClock
from bot.settings import Campaign, Settings
from handlers.joining import router as joining
from scheduler.clockwork import Clockwork
from scheduler.housekeeping import tidy
from storage import conversations, heard, outbox
from storage.conversations import Talk, Where
from storage.database import Database, Session
from tests.bot.kit import PATIENCE, Wire, a_letter
from tests.clockwork.test_routines import FRIDAY, SUNDAY, WEDNESDAY
from tests.storage.kit import NOON, TUA_CHUA, add_member, link_group

AT = ("telegram", "telegram")


async def test_it_ticks_at_full_minutes_and_no_tick_is_ever_late() -> None:
    async def tick() -> None: ...

    clockwork = Clockwork(tick)
    clockwork.start()
    (job,) = clockwork._scheduler.get_jobs()
    assert (job.coalesce, job.max_instances, job.misfire_grace_time) == (True, 1, None)
    times: list[Any] = [job.next_run_time]
    for _ in range(3):
        times.append(job.trigger.get_next_fire_time(times[-1], times[-1]))
    assert all(moment.second == moment.microsecond == 0 for moment in times)
    assert times[3] - times[0] == timedelta(minutes=3)
    clockwork.stop()
    Clockwork(tick).stop()


def talk(session: Session, step: str, user: str) -> None:
    conversations.save(session, Where(*AT, user, "", user), Talk(step, {}, [], "", 1), 0, NOON)


def steps(session: Session) -> set[str]:
    return {conversations.read(session, Where(*AT, user, "", user)).step for user in "abcd"} - {""}


def test_what_somebody_did_not_finish_is_forgotten_in_time(session: Session) -> None:
    """Before consent only chat id, code and step are kept, and dropped after 24 hours."""
    for user, step in zip(
        "abcd", ("joining.code", "joining.consent", "joining.name", "checkin.count"), strict=True
    ):
        talk(session, step, user)
    tidy(session, NOON + timedelta(hours=24))
    assert len(steps(session)) == 4
    tidy(session, NOON + timedelta(hours=24, seconds=1))
    assert steps(session) == {"joining.name", "checkin.count"}
    tidy(session, NOON + timedelta(days=7, seconds=1))
    assert steps(session) == {"checkin.count"}
    tidy(session, NOON + timedelta(days=30, seconds=1))
    assert steps(session) == set()


def test_the_steps_before_consent_are_those_the_broom_knows() -> None:
    before = {"joining.code", "joining.consent"}
    assert before <= set(joining.steps)
    assert {step for step in joining.steps if step.startswith("joining.co")} == before


def test_keys_and_letters_are_kept_as_long_as_they_guard(session: Session) -> None:
    heard.is_new(session, *AT, "m:7:1", NOON)
    for once in (None, "board:1"):
        outbox.add(session, a_letter("x", once=once))
    outbox.add(session, a_letter("newest"))
    for letter in outbox.waiting(session, 0, 9)[:2]:
        outbox.claim(session, letter.id)
        row = {"key": letter.id, "state": "sent", "error": "", "message": "", "settled_at": NOON}
        outbox.settle(session, [row])
    tidy(session, NOON + timedelta(days=60))
    assert not heard.is_new(session, *AT, "m:7:1", NOON) and outbox.counts(session)["sent"] == 2
    tidy(session, NOON + timedelta(days=90, seconds=1))
    assert heard.is_new(session, *AT, "m:7:1", NOON)
    assert outbox.counts(session) == {"sent": 1, "waiting": 1} and not outbox.add(
        session, a_letter("x", once="board:1")
    )


# The whole bot, its clock moved.


class Played:
    """A bot that is restarted on one database, with everything it ever sent."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clock = MovableClock(WEDNESDAY, frozen=True)
        self.wire = Wire()

    async def start(self) -> App:
        settings = Settings(campaign=Campaign(units=(TUA_CHUA,)))
        app = App(settings, Database(str(self._database.engine.url)), self.clock, [self.wire], ticking=False)
        await app.start()
        return app

    @property
    def chats(self) -> list[str]:
        return [parcel.address.chat for parcel in self.wire.sent]


@pytest.fixture
def played(database: Database) -> Played:
    with database.write() as session:
        add_member(session, user="7")
        link_group(session, "-7")
    return Played(database)


async def test_a_week_of_reminders_and_boards_each_once_across_restarts(played: Played) -> None:
    async with asyncio.timeout(PATIENCE):
        for moment in (WEDNESDAY, FRIDAY, FRIDAY, SUNDAY, SUNDAY + timedelta(hours=1)):
            app = await played.start()
            await app.advance(moment)
            await app.stop()
    assert played.chats == ["7", "-7"]


async def test_what_was_due_while_it_was_down_is_sent_at_the_start(played: Played) -> None:
    app = await played.start()
    await app.crash()
    played.clock.move_to(FRIDAY + timedelta(hours=1))
    app = await played.start()
    await app.settle()
    await app.stop()
    assert played.chats == ["7"]


async def test_moving_far_passes_every_evening_in_between(played: Played) -> None:
    app = await played.start()
    await app.advance(WEDNESDAY + timedelta(days=21))
    await app.stop()
    assert played.chats.count("7") == 3 and played.chats.count("-7") == 3
    fridays = [parcel for parcel in played.wire.sent if parcel.address.chat == "7"]
    assert len({parcel.text for parcel in fridays}) >= 1


async def test_a_letter_kept_for_the_morning_leaves_in_the_morning(played: Played) -> None:
    app = await played.start()
    await app.advance(FRIDAY - timedelta(hours=1))
    await app.stop()
    played.clock.move_to(FRIDAY + timedelta(hours=3))
    app = await played.start()
    await app.settle()
    assert played.chats == [], "22:00 is no time to write"
    await app.advance(FRIDAY + timedelta(hours=13))
    assert played.chats == ["7"]
    await app.stop()


async def test_an_empty_house_can_be_moved_as_well(database: Database) -> None:
    app = App(
        Settings(),
        Database(str(database.engine.url)),
        MovableClock(NOON, frozen=True),
        [Wire()],
        ticking=False,
    )
    await app.start()
    await app.advance(NOON + timedelta(days=30))
    await app.writer.submit(partial(outbox.counts), 0)  # type: ignore[arg-type]
    await app.stop()
