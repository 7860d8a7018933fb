"""How are files fetched and handed in over HTTP? (Only by one-time addresses, each used once.)"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler

from bot import pages
from bot.addresses import PATH
from bot.clock import Clock
from bot.forms import Unfit, file_in
from bot.writer import Urgency, Writer
from handlers import fetching, files, uploading
from handlers.campaign import Campaign
from handlers.files import Visit
from handlers.places import unit_name
from storage.database import Database, Session

log = logging.getLogger(__name__)
T = TypeVar("T")


class Filing:
    """The pages behind one-time addresses: looking uses nothing up, POST does."""

    def __init__(
        self,
        writer: Writer,
        database: Database,
        campaign: Campaign,
        clock: Clock,
        wake: Callable[[], None],
    ) -> None:
        self._writer, self._database = writer, database
        self._campaign, self._clock, self._wake = campaign, clock, wake

    def routes(self) -> list[web.RouteDef]:
        """What a web server must serve."""
        path = f"{PATH}/{{secret}}"
        return [web.get(path, _sound(self._show)), web.post(path, _sound(self._act))]

    async def _show(self, request: web.Request) -> web.StreamResponse:
        now = self._clock.now()
        found, unit = await self._read(partial(_look, secret=_secret(request), now=now))
        if found is None or found.standing == "used":
            return pages.used() if found else pages.dead()
        if found.purpose == files.CHECKINS:
            return pages.fetch(unit, files.months_said(self._campaign, now))
        return pages.hand_in(unit)

    async def _act(self, request: web.Request) -> web.StreamResponse:
        """Who may not is told so before a byte of the file is read."""
        found, _ = await self._read(partial(_look, secret=_secret(request), now=self._clock.now()))
        if found is None or found.standing == "used":
            return pages.used() if found else pages.dead()
        if found.purpose == files.CHECKINS:
            return await self._fetch(_secret(request))
        return await self._take_in(request)

    async def _fetch(self, secret: str) -> web.StreamResponse:
        now, campaign = self._clock.now(), self._campaign
        take = partial(fetching.take, campaign=campaign, secret=secret, now=now)
        taken = await self._writer.submit(take, Urgency.TURN)
        if taken is None or taken.standing == "used":
            return pages.used() if taken else pages.dead()
        unit = taken.member.unit
        body = await self._read(partial(fetching.sheet, campaign=campaign, unit=unit, now=now))
        name = f'attachment; filename="{fetching.file_name(campaign, unit, now)}"'
        headers = pages.HEADERS | {"Content-Disposition": name}
        return web.Response(body=body, content_type="text/csv", charset="utf-8", headers=headers)

    async def _take_in(self, request: web.Request) -> web.StreamResponse:
        try:
            listing = await asyncio.to_thread(uploading.read_file, await file_in(request))
        except Unfit as unfit:
            return pages.refused(unfit.status, [unfit.sentence])
        work = partial(
            uploading.receive,
            campaign=self._campaign,
            secret=_secret(request),
            listing=listing,
            now=self._clock.now(),
        )
        receipt = await self._writer.submit(work, Urgency.TURN)
        self._wake()
        if receipt.standing == "open":
            return pages.refused(422, receipt.said)
        if not receipt.said:
            return pages.used() if receipt.standing == "used" else pages.dead()
        return pages.done(receipt.said)

    async def _read(self, look: Callable[[Session], T]) -> T:
        """Beside the writer, on a connection that only reads."""

        def work() -> T:
            with self._database.read() as session:
                return look(session)

        return await asyncio.to_thread(work)


def _look(session: Session, secret: str, now: datetime) -> tuple[Visit | None, str]:
    """What the address opens, and the commune's name."""
    found = files.visit(session, secret, now)
    return found, unit_name(session, found.member.unit) if found else ""


def _secret(request: web.Request) -> str:
    return request.match_info["secret"]


def _sound(handler: Handler) -> Handler:
    """A mistake of ours is a page, too, and a line in the log without the address."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except (ConnectionError, asyncio.CancelledError):
            raise
        except Exception:
            log.exception("a one-time address failed")
            return pages.broken()

    return answer
