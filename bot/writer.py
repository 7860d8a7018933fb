"""Who writes to the database? (One thread; what waits together is committed together.)"""

import asyncio
import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from typing import Any, TypeVar

from storage.database import Database, Session, is_trouble

T = TypeVar("T")
log = logging.getLogger(__name__)

MOST_TOGETHER = 100
LONGEST_BATCH_S = 0.05
FIRST_RETRY_S, LAST_RETRY_S = 0.1, 5.0


class Urgency(IntEnum):
    """Which jobs go first: people's turns, then delivery, then the clock."""

    TURN = 0
    DELIVERY = 1
    CLOCK = 2
    STOP = 3


@dataclass(order=True, slots=True)
class _Job:
    urgency: Urgency
    number: int
    work: Callable[[Session], Any] = field(compare=False)
    done: "asyncio.Future[Any]" = field(compare=False)


class Writer:
    """Runs jobs, each a function of a session, and commits them in groups.

    A job that raises loses only its own work. A commit that fails (disk full, busy) acknowledges nobody: the
    batch is tried again with back-off, and `healthy` is False meanwhile.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._numbers = count()
        self._open = 0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self.healthy = True

    def start(self) -> None:
        """Begin, for the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    def submit(self, work: Callable[[Session], T], urgency: Urgency) -> "asyncio.Future[T]":
        """Queue a job; the future is done after its commit."""
        assert self._loop is not None
        done: asyncio.Future[T] = self._loop.create_future()
        self._open += 1
        self._jobs.put(_Job(urgency, next(self._numbers), work, done))
        return done

    @property
    def idle(self) -> bool:
        """Nothing queued, running, or waiting to be told."""
        return self._open == 0

    async def stop(self) -> None:
        """Finish what is queued, unless the database refuses, and end the thread."""
        if self._thread.is_alive():
            ended = self.submit(lambda _session: None, Urgency.STOP)
            self._stopping.set()
            await asyncio.to_thread(self._thread.join, LAST_RETRY_S)
            ended.cancel()

    def _run(self) -> None:
        while True:
            batch = self._batch()
            results = self._commit(batch)
            if results is not None and self._loop is not None:
                self._loop.call_soon_threadsafe(self._tell, batch, results)
            if batch[-1].urgency == Urgency.STOP or results is None:
                return

    def _batch(self) -> list[_Job]:
        batch = [self._jobs.get()]
        ends = time.monotonic() + LONGEST_BATCH_S
        while len(batch) < MOST_TOGETHER and batch[-1].urgency != Urgency.STOP and time.monotonic() < ends:
            try:
                batch.append(self._jobs.get_nowait())
            except queue.Empty:
                break
        return batch

    def _commit(self, batch: list[_Job]) -> list[Any] | None:
        wait = FIRST_RETRY_S
        while True:
            try:
                results = self._together(batch)
            except Exception as error:
                self._ill(error)
                if self._stopping.wait(wait):
                    return None
                wait = min(wait * 2, LAST_RETRY_S)
            else:
                self.healthy = True
                return results

    def _together(self, batch: list[_Job]) -> list[Any]:
        try:
            with self._database.write() as session:
                return [job.work(session) for job in batch]
        except Exception as error:
            if is_trouble(error):
                raise
            return self._apart(batch)

    def _apart(self, batch: list[_Job]) -> list[Any]:
        """A job of the batch raised: run each in a savepoint, so that only the guilty one fails."""
        with self._database.write() as session:
            return [_guarded(job, session) for job in batch]

    def _ill(self, error: Exception) -> None:
        if self.healthy:
            # Only sqlite's own words: SQLAlchemy's hold the statement and what people wrote.
            log.error("cannot commit, trying again: %s", getattr(error, "orig", error))
        self.healthy = False

    def _tell(self, batch: list[_Job], results: list[Any]) -> None:
        self._open -= len(batch)
        for job, result in zip(batch, results, strict=True):
            if job.done.done():
                continue
            if isinstance(result, _Failed):
                job.done.set_exception(result.error)
            else:
                job.done.set_result(result)


def _guarded(job: _Job, session: Session) -> Any:
    try:
        with session.savepoint():
            return job.work(session)
    except Exception as error:
        if is_trouble(error):
            raise
        log.exception("a job failed")
        return _Failed(error)


@dataclass(frozen=True, slots=True)
class _Failed:
    error: Exception
