"""How do the people and places of a transcript get into the database?"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from bot.app import App
from bot.campaigning import put_unit
from bot.writer import Urgency
from handlers.campaign import CONSENT_VERSION
from handlers.places import keep_hamlet
from scheduler import routines
from storage import contacts, groups, invites, people, units
from storage.database import Session
from storage.groups import Code
from storage.invites import InviteRow
from storage.people import NewMember, Proof


def drawn(session: Session, codes: Sequence[str]) -> set[str]:
    """Which of these codes the bot has drawn for somebody who asked; those a transcript declares are not."""
    asked_for = (code for code in codes if (row := invites.find(session, code)) and row.created_by)
    linking = (groups.find_code, contacts.find_code)
    return {*asked_for, *(code for code in codes if any(find(session, code) for find in linking))}


class Setting:
    """Writes units, hamlets, members, groups and invites straight into a running bot's database."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def unit(self, parts: Mapping[str, str]) -> None:
        """unit: CODE [quota N] [referral CODE]"""
        await self._write(partial(self._unit, parts=parts))

    async def hamlet(self, parts: Mapping[str, str]) -> None:
        """hamlet: CODE "Name" """
        await self._write(lambda session: keep_hamlet(session, parts["code"], parts["name"]))

    async def member(self, parts: Mapping[str, str], platform: str) -> None:
        """member: / lead: – has joined already."""
        await self._write(partial(self._member, parts=parts, platform=platform))

    async def group(self, title: str, code: str | None, platform: str) -> None:
        """group: "Title" [CODE]"""
        await self._write(partial(self._group, title=title, code=code, platform=platform))

    async def invite(self, parts: Mapping[str, str]) -> None:
        """invite: CODE UNIT [kind] [rank R] [uses N]"""
        await self._write(partial(self._invite, parts=parts))

    async def _write(self, work: object) -> None:
        await self._app.writer.submit(work, Urgency.CLOCK)  # type: ignore[arg-type]

    def _unit(self, session: Session, parts: Mapping[str, str]) -> None:
        quota = int(parts.get("quota", self._app.campaign.quota))
        place = put_unit(session, parts["code"], quota)
        units.set_quota(session, place.code, quota)
        if "referral" in parts:
            units.set_referral_code(session, place.code, parts["referral"])
        routines.plan(session, self._app.campaign, self._now)

    def _member(self, session: Session, parts: Mapping[str, str], platform: str) -> None:
        put_unit(session, parts["code"], self._app.campaign.quota)
        routines.plan(session, self._app.campaign, self._now)
        hamlet = keep_hamlet(session, parts["code"], parts["hamlet"]) if "hamlet" in parts else None
        leads = "kind" not in parts
        new = NewMember(
            unit=parts["code"],
            hamlet=hamlet,
            kind=parts.get("kind", "staff"),
            rank="lead" if leads else "member",
            name=parts.get("name", parts["who"].capitalize()),
            shown=False,
            phone=parts.get("phone", "android"),
            installed=True,
            referral_entered=True,
            joined_at=self._now,
        )
        number = people.keep(session, None, new, Proof(CONSENT_VERSION, platform, self._now))
        people.seen(session, platform, platform, parts["who"], number, parts["who"], self._now)

    def _group(self, session: Session, title: str, code: str | None, platform: str) -> None:
        groups.meet(session, platform, platform, title, title)
        if code:
            group = groups.find(session, platform, platform, title)
            assert group is not None
            groups.link(session, group, "", Code(f"play-{title}", 0, code, self._now), self._now)

    def _invite(self, session: Session, parts: Mapping[str, str]) -> None:
        put_unit(session, parts["code"], self._app.campaign.quota)
        routines.plan(session, self._app.campaign, self._now)
        row = InviteRow(
            code=parts["invite"],
            unit=parts["code"],
            kind=parts.get("kind"),
            rank=parts.get("rank", "member"),
            uses_left=int(parts.get("uses", 50)),
            created_at=self._now,
            expires_at=self._now + timedelta(days=30),
            created_by=None,
        )
        invites.add(session, row)

    @property
    def _now(self) -> datetime:
        return self._app.clock.now()
