"""Are jobs committed together, does a bad one hurt only itself, and is nobody told before the disk has it?"""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event, text

from bot.writer import Urgency, Writer
from storage.database import Database, Session, Statement
from tests.bot.kit import PATIENCE, until
from tests.storage.test_database import NAMES, add, impatient, names

NONSENSE = Statement(text("SELECT nothing FROM nowhere"))


class Gate:
    """A job that holds the writer until it is opened, so that others queue up behind it."""

    def __init__(self) -> None:
        self._open, self.entered = threading.Event(), threading.Event()

    def __call__(self, _session: Session) -> None:
        self.entered.set()
        assert self._open.wait(PATIENCE)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
async def writer(database: Database) -> AsyncIterator[Writer]:
    made = Writer(database)
    made.start()
    yield made
    await made.stop()


@pytest.fixture
def commits(database: Database) -> list[int]:
    """How many commits there have been, as a list that grows."""
    seen: list[int] = []
    event.listen(database.engine, "commit", lambda _connection: seen.append(len(seen)))
    return seen


async def behind(writer: Writer, *jobs: tuple[Callable[[Session], object], Urgency]) -> list[object]:
    """Queue jobs while the writer is busy, then let it go on; their results."""
    gate = Gate()
    first = writer.submit(gate, Urgency.TURN)
    assert await asyncio.to_thread(gate.entered.wait, PATIENCE)
    futures = [writer.submit(work, urgency) for work, urgency in jobs]
    gate.open()
    await first
    async with asyncio.timeout(PATIENCE):
        return await asyncio.gather(*futures, return_exceptions=True)


def adding(name: str) -> Callable[[Session], int]:
    return lambda session: add(session, name)


def broken(session: Session) -> None:
    add(session, "broken")
    raise ZeroDivisionError("a handler of ours")


async def test_a_job_is_done_when_others_can_read_it(writer: Writer, database: Database) -> None:
    number = await writer.submit(adding("one"), Urgency.TURN)
    assert number == 1 and names(database) == ["one"]


async def test_what_waits_together_is_committed_together(
    writer: Writer, database: Database, commits: list[int]
) -> None:
    await behind(writer, *((adding(str(number)), Urgency.TURN) for number in range(250)))
    assert names(database) == [str(number) for number in range(250)], "in the order they came"
    assert len(commits) <= 8, "a batch ends at 100 jobs or 50 ms"


async def test_nothing_is_told_before_the_commit(writer: Writer, database: Database) -> None:
    """Both jobs are in one batch; the first is run long before the commit."""
    gate = Gate()
    blocked = writer.submit(gate, Urgency.TURN)
    assert await asyncio.to_thread(gate.entered.wait, PATIENCE)
    second = Gate()
    first, last = writer.submit(adding("first"), Urgency.TURN), writer.submit(second, Urgency.DELIVERY)
    gate.open()
    await blocked
    assert await asyncio.to_thread(second.entered.wait, PATIENCE)
    assert not first.done() and names(database) == []
    second.open()
    await asyncio.gather(first, last)
    assert names(database) == ["first"]


async def test_people_go_first_then_delivery_then_the_clock(writer: Writer) -> None:
    order: list[str] = []
    jobs = [
        (lambda _session, name=urgency.name: order.append(name), urgency)
        for urgency in (Urgency.CLOCK, Urgency.DELIVERY, Urgency.TURN, Urgency.CLOCK, Urgency.TURN)
    ]
    await behind(writer, *jobs)
    assert order == ["TURN", "TURN", "DELIVERY", "CLOCK", "CLOCK"]


async def test_a_job_that_raises_loses_only_its_own_work(
    writer: Writer, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    jobs = [(adding("before"), Urgency.TURN), (broken, Urgency.TURN), (adding("after"), Urgency.TURN)]
    results = await behind(writer, *jobs)
    assert [type(result) for result in results] == [int, ZeroDivisionError, int]
    assert names(database) == ["before", "after"] and writer.healthy
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert caplog.records[0].exc_info, "with a traceback"


async def test_a_statement_that_is_wrong_is_its_jobs_fault_not_the_disks(
    writer: Writer, database: Database
) -> None:
    """sqlite calls both an OperationalError; taking one for the other would try it again for ever."""
    jobs = [(lambda session: session.run(NONSENSE), Urgency.TURN), (adding("after"), Urgency.TURN)]
    results = await behind(writer, *jobs)
    assert isinstance(results[0], sqlite3.OperationalError)
    assert names(database) == ["after"] and writer.healthy


async def test_a_batch_with_a_bad_job_is_still_one_commit(
    writer: Writer, database: Database, commits: list[int]
) -> None:
    """Were the good jobs committed one by one, a full disk half way would run some of them twice."""
    before = len(commits)
    good = [(adding(str(number)), Urgency.TURN) for number in range(20)]
    await behind(writer, (broken, Urgency.TURN), *good)
    assert len(names(database)) == 20 and len(commits) - before <= 3


@contextmanager
def locked(database: Database) -> Iterator[None]:
    """Somebody else writes, longer than our patience."""
    impatient(database)
    other = sqlite3.connect(database.file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@contextmanager
def full(database: Database) -> Iterator[None]:
    """The disk has no page left."""
    connection = database.engine.raw_connection()
    connection.cursor().execute("PRAGMA max_page_count = 1")  # sqlite takes the present size for it
    connection.close()
    yield
    # The writer holds the only pooled connection while it tries, so this one waits for a pause.
    connection = database.engine.raw_connection()
    connection.cursor().execute("PRAGMA max_page_count = 1000000")
    connection.close()


def filling(session: Session) -> int:
    """More than fits into the pages there are."""
    return add(session, "x" * 100_000)


@pytest.mark.parametrize("trouble", [locked, full])
async def test_when_it_cannot_commit_it_tells_nobody_and_tries_again(
    writer: Writer,
    database: Database,
    trouble: Callable[[Database], "contextmanager[None]"],
    caplog: pytest.LogCaptureFixture,
) -> None:
    runs: list[int] = []

    def counted(session: Session) -> int:
        runs.append(1)
        return filling(session)

    with trouble(database):  # type: ignore[attr-defined]
        job = writer.submit(counted, Urgency.TURN)
        await until(lambda: not writer.healthy)
        assert not job.done() and names(database) == [] and not writer.idle
        if trouble is full:
            await until(lambda: len(runs) > 1)
    async with asyncio.timeout(PATIENCE):
        await job
    assert names(database) == ["x" * 100_000], "once"
    assert writer.healthy and writer.idle
    assert len([r for r in caplog.records if r.levelno == logging.ERROR]) == 1, "said once, not at every try"


async def test_a_full_disk_half_way_runs_no_job_of_the_batch_twice(
    writer: Writer, database: Database
) -> None:
    """The batch is undone as a whole, also when one of its jobs is broken besides."""
    jobs = [(adding("small"), Urgency.TURN), (broken, Urgency.TURN), (filling, Urgency.TURN)]
    with full(database):
        waiting = asyncio.ensure_future(behind(writer, *jobs))
        await until(lambda: not writer.healthy)
        assert names(database) == []
    async with asyncio.timeout(PATIENCE):
        await waiting
    assert [name[:5] for name in names(database)] == ["small", "xxxxx"]


async def test_stopping_finishes_what_is_queued(database: Database) -> None:
    writer = Writer(database)
    writer.start()
    futures = [writer.submit(adding(str(number)), Urgency.CLOCK) for number in range(300)]
    await writer.stop()
    assert all(future.done() for future in futures) and len(names(database)) == 300


async def test_stopping_does_not_wait_for_a_database_that_refuses(database: Database) -> None:
    writer = Writer(database)
    writer.start()
    with locked(database):
        job = writer.submit(adding("never"), Urgency.TURN)
        await until(lambda: not writer.healthy)
        async with asyncio.timeout(PATIENCE):
            await writer.stop()
        assert not job.done()
    assert names(database) == []


async def test_stopping_twice_or_before_starting_is_harmless(database: Database) -> None:
    never = Writer(database)
    await never.stop()
    once = Writer(database)
    once.start()
    await once.stop()
    await once.stop()


async def test_a_future_nobody_waits_for_any_more_is_no_trouble(writer: Writer, database: Database) -> None:
    gate = Gate()
    first = writer.submit(gate, Urgency.TURN)
    forgotten = writer.submit(adding("done all the same"), Urgency.TURN)
    forgotten.cancel()
    gate.open()
    await first
    await writer.submit(lambda session: session.all(NAMES), Urgency.CLOCK)
    assert names(database) == ["done all the same"] and writer.idle


async def test_a_job_may_read_what_an_earlier_one_of_its_batch_wrote(writer: Writer) -> None:
    results = await behind(
        writer,
        (adding("earlier"), Urgency.TURN),
        (lambda session: session.all(NAMES), Urgency.DELIVERY),
    )
    assert results[1] == ["earlier"]
