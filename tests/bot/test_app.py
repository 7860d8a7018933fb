"""Does a bot start and end well, whatever it is in the middle of?"""

import asyncio
import logging
import re
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.clock import MovableClock
from bot.faults import Fault
from bot.lease import Lease
from bot.settings import Campaign, Schedule, Settings, Web
from bot.writer import Urgency, Writer
from handlers.messages import Address, Inbound
from storage import heard, lease, outbox, people, units
from storage.database import Database
from tests.bot.kit import PATIENCE, Wire, a_letter, until
from tests.bot.test_writer import locked
from tests.storage.kit import NOON, SIN_CHAI, TUA_CHUA, add_member

ELSEWHERE = "another-machine:4711:abcd"


def app_on(database: Database, *wires: Wire, settings: Settings | None = None) -> App:
    """At noon, which is no quiet hour here."""
    clock, loud = MovableClock(NOON, frozen=True), Settings(schedule=Schedule(quiet=()))
    return App(settings or loud, Database(str(database.engine.url)), clock, list(wires), ticking=False)


def states(database: Database) -> dict[str, int]:
    with database.read() as session:
        return outbox.counts(session)


async def test_what_is_under_way_arrives_before_the_end(database: Database) -> None:
    """Otherwise every restart would double replies and lose nudges as "unsure"."""
    wire = Wire()
    app = app_on(database, wire)
    await app.start()
    held = wire.hold("7")
    for kind in ("nudge", "board"):
        await app.writer.submit(partial(outbox.add, letter=a_letter(kind, kind=kind)), Urgency.TURN)
    app.delivery.wake()
    await wire.next()
    ending = asyncio.ensure_future(app.stop())
    await asyncio.wait([ending], timeout=0.1)
    assert not ending.done() and wire.hear is not None, "it still listens while the letter is under way"
    held.set()
    async with asyncio.timeout(PATIENCE):
        await ending
    assert wire.texts == ["nudge"] and states(database) == {"sent": 1, "waiting": 1}
    assert wire.hear is None


async def test_a_claimed_letter_is_never_left_behind(database: Database) -> None:
    """Told to stop at any moment: a letter is waiting or sent, never half way."""
    for steps in range(12):
        wire = Wire()
        app = app_on(database, wire)
        await app.start()
        letter = a_letter(str(steps), kind="nudge", chat=str(steps))
        await app.writer.submit(partial(outbox.add, letter=letter), Urgency.TURN)
        app.delivery.wake()
        for _ in range(steps):
            await asyncio.sleep(0)
        await app.stop()
        assert set(states(database)) <= {"sent", "waiting"}


async def test_it_ends_although_the_database_refuses(database: Database) -> None:
    wire = Wire()
    app = app_on(database, wire)
    await app.start()
    with locked(app.database):
        job = app.writer.submit(lambda session: None, Urgency.TURN)
        await until(lambda: not app.writer.healthy)
        async with asyncio.timeout(PATIENCE):
            await app.stop(patience=0.05)
        assert not job.done()


async def test_a_person_of_a_channel_that_is_off_stops_nothing(database: Database) -> None:
    """Routines write to everybody; letters for the page wait until it is on again."""
    with database.write() as session:
        number = add_member(session)
        people.seen(session, "webchat", "webchat", "w7", number, "w7", NOON)
    settings = Settings(campaign=Campaign(units=(TUA_CHUA,)))
    app = app_on(database, Wire(), settings=settings)
    await app.start()
    await app.advance(NOON + timedelta(days=3))
    await app.stop()
    assert states(database) == {"waiting": 1}


async def test_settings_bring_units_their_quota_and_their_codes(database: Database) -> None:
    campaign = Campaign(units=(TUA_CHUA, SIN_CHAI), quota=250, referral_codes={TUA_CHUA: "DB-01"})
    for quota in (250, 400):
        app = app_on(
            database, Wire(), settings=Settings(campaign=campaign.model_copy(update={"quota": quota}))
        )
        await app.start()
        await app.stop()
        with database.read() as session:
            found = {place.code: (place.quota, place.referral_code) for place in units.every(session)}
        assert found == {TUA_CHUA: (quota, "DB-01"), SIN_CHAI: (quota, "")}


async def test_a_tick_tidies_at_most_once_an_hour(database: Database) -> None:
    app = app_on(database, Wire())
    await app.start()
    with database.write() as session:
        heard.is_new(session, "telegram", "telegram", "old", NOON - timedelta(days=61))
    await app.tick()
    with database.write() as session:
        assert not heard.is_new(session, "telegram", "telegram", "old", NOON), "tidied at the start"
    await app.advance(NOON + timedelta(hours=1))
    with database.write() as session:
        assert heard.is_new(session, "telegram", "telegram", "old", NOON)
    await app.stop()


async def test_a_delivery_that_ends_by_itself_is_told(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Wire):
        bots: Any = None  # a mistake of ours that nobody foresaw

        def __init__(self) -> None:
            super().__init__()
            self.bots = 5

    app = app_on(database, Broken())
    await app.start()
    await app.writer.submit(partial(outbox.add, letter=a_letter("x")), Urgency.TURN)
    app.delivery.wake()
    await until(lambda: any(record.levelno == logging.CRITICAL for record in caplog.records))
    await app.stop()


# The lease: one bot on one database.


async def lease_on(database: Database) -> tuple[Lease, Writer]:
    writer = Writer(database)
    writer.start()
    return Lease(writer, MovableClock(NOON, frozen=True)), writer


def hold(database: Database, holder: str, ends: timedelta = lease.LASTS) -> None:
    with database.write() as session:
        assert lease.take(session, holder, NOON + ends - lease.LASTS)


def holder(database: Database) -> str | None:
    with database.read() as session:
        return lease.holder(session)


async def test_a_free_database_is_taken_and_given_back(database: Database) -> None:
    mine, writer = await lease_on(database)
    await mine.take()
    assert holder(database) is not None
    await mine.give_back()
    assert holder(database) is None
    await writer.stop()


@pytest.mark.parametrize("ends", [lease.LASTS, timedelta(days=400)])
async def test_a_dead_holder_of_this_machine_is_taken_over_at_once(
    database: Database, ends: timedelta
) -> None:
    """However long its lease would last: the example's clock may have been moved on by months."""
    import socket

    process = await asyncio.create_subprocess_exec("true")
    await process.wait()
    hold(database, f"{socket.gethostname()}:{process.pid}:abcd", ends)
    mine, writer = await lease_on(database)
    await mine.take()
    assert holder(database) != f"{socket.gethostname()}:{process.pid}:abcd"
    await mine.give_back()
    await writer.stop()


async def test_a_holder_of_another_machine_is_taken_over_once_its_lease_has_ended(database: Database) -> None:
    hold(database, ELSEWHERE, timedelta(seconds=-1))
    mine, writer = await lease_on(database)
    await mine.take()
    assert holder(database) != ELSEWHERE
    await mine.give_back()
    await writer.stop()


async def test_a_holder_that_renews_is_alive(database: Database) -> None:
    """While we watch, it renews: we stop with one line."""
    hold(database, ELSEWHERE)
    mine, writer = await lease_on(database)
    taking = asyncio.ensure_future(mine.take())
    tries = 0
    while not taking.done():
        tries += 1
        hold(database, ELSEWHERE, lease.LASTS + timedelta(seconds=tries))
        await asyncio.wait([taking], timeout=0.05)
    with pytest.raises(Fault, match=r"^database\.url: .*đang chạy") as told:
        await taking
    assert "\n" not in str(told.value) and holder(database) == ELSEWHERE
    await writer.stop()


# Small parts of the bot.


def inbound(text: str) -> Inbound:
    return Inbound("m:7:1", Address("telegram", "telegram", "7"), "7", "1", NOON, True, text=text)


async def test_somebody_who_writes_while_it_ends_is_answered_after_the_next_start(database: Database) -> None:
    with database.write() as session:
        add_member(session, user="7")
    wire = Wire()
    app = app_on(database, wire)
    await app.start()
    held = wire.hold("9")
    await app.writer.submit(partial(outbox.add, letter=a_letter("x", chat="9")), Urgency.TURN)
    app.delivery.wake()
    await wire.next()
    ending = asyncio.ensure_future(app.stop())
    await asyncio.sleep(0)
    assert wire.hear is not None
    await wire.hear([inbound("3 mẫu")])
    held.set()
    await ending
    assert states(database) == {"sent": 1, "waiting": 1}
    again = Wire()
    second = app_on(database, again)
    await second.start()
    await second.settle()
    await second.stop()
    assert len(again.texts) == 1 and re.search("3 mẫu", again.texts[0])


def test_a_movable_clock_never_goes_back() -> None:
    clock = MovableClock(NOON, frozen=True)
    clock.move_to(NOON + timedelta(hours=1))
    clock.move_to(NOON)
    assert clock.now() == NOON + timedelta(hours=1)
    running = MovableClock(NOON)
    first = running.now()
    assert NOON <= first <= running.now()


def test_a_folder_for_pictures_only_where_there_is_an_address(database: Database, tmp_path: Path) -> None:
    assert app_on(database).shelf is None
    public = Settings(web=Web(public_url="https://nhipdo.example.vn"))
    assert app_on(database, settings=public).shelf is not None
