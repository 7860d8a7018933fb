"""Is another bot running on this database?"""

import asyncio
import logging
import os
import secrets
import socket
import sqlite3
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from bot.faults import Fault
from bot.writer import Urgency, Writer
from storage import lease
from storage.database import Database, Session

log = logging.getLogger(__name__)
RENEW_EVERY_S = 5.0


class Lease:
    """The right to run on a database, renewed while we do.

    A holder whose process is gone from this machine is taken over at once; otherwise we watch: one that
    renews is alive, one that does not is dead when its lease ends.
    """

    def __init__(self, writer: Writer, clock: Clock) -> None:
        self._writer = writer
        self._clock = clock
        self._holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._task: asyncio.Task[None] | None = None

    async def take(self) -> None:
        """Take the lease. Raises Fault when a living bot holds it."""
        seen: datetime | None = None
        while not await self._writer.submit(self._try, Urgency.DELIVERY):
            until = await self._writer.submit(lease.until, Urgency.DELIVERY)
            if seen is not None and until != seen:
                raise Fault("database.url: một Nhịp Đo khác đang chạy trên dữ liệu này – hãy dừng nó trước")
            if seen is None:
                log.info("chờ xem Nhịp Đo trước đã dừng chưa")
            seen = until
            await asyncio.sleep(1)
        self._task = asyncio.create_task(self._renew())

    async def give_back(self, patience: float = RENEW_EVERY_S) -> None:
        """Release it, so that the next start need not wait, if the database lets us within `patience` s."""
        if self._task is not None:
            self._task.cancel()
            released = self._writer.submit(
                lambda session: lease.release(session, self._holder), Urgency.DELIVERY
            )
            await asyncio.wait([released], timeout=patience)

    def abandon(self) -> None:
        """Stop renewing without a word, as a crash would."""
        if self._task is not None:
            self._task.cancel()

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(RENEW_EVERY_S)
            if not await self._writer.submit(self._try, Urgency.DELIVERY):
                log.critical("another bot has taken this database over; stopping")
                os._exit(1)

    def _try(self, session: Session) -> bool:
        holder = lease.holder(session)
        if holder is not None and holder != self._holder and _is_dead(holder):
            lease.release(session, holder)
        return lease.take(session, self._holder, self._clock.now())


def is_held(database: Database) -> bool:
    """Whether a living process of this machine runs on this database (a broken file is held by nobody)."""
    try:
        with database.read() as session:
            holder = lease.holder(session)
    except (SQLAlchemyError, sqlite3.Error):
        return False
    return holder is not None and not _is_dead(holder)


def _is_dead(holder: str) -> bool:
    """Whether the holder was a process of this machine and is gone (a container's pid 1 is always us)."""
    host, pid, _ = holder.rsplit(":", 2)
    if host != socket.gethostname():
        return False
    if int(pid) == os.getpid():
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
