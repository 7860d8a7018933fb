"""What does the example show: which people, which half month?

The five communes of old Tủa Chùa district with invented people. It is made anew, as of the clock's day.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.app import App
from bot.campaigning import put_unit
from bot.channels.webchat.stage import Player, Room
from bot.writer import Urgency
from handlers.campaign import CONSENT_VERSION
from handlers.places import keep_hamlet
from handlers.rules.periods import local_day, month_of, starts
from handlers.words import common
from scheduler import routines
from storage import checkins, groups, people, units
from storage.checkins import NewCheckIn
from storage.communes import national_list
from storage.database import Session
from storage.groups import Code
from storage.people import NewMember, Proof

QUOTA = 300
HALF_A_MONTH = timedelta(days=15)
CARRIERS = ("viettel", "viettel", "viettel", "vinaphone", "mobifone")


class _Somebody(NamedTuple):
    user: str
    name: str
    kind: str
    rank: str
    hamlet: int
    shown: bool
    keen: float


COMMUNES: dict[str, tuple[str, tuple[str, ...], float]] = {
    "03217": ("DEMO-TC01", ("Thôn 5", "Bản Háng Trở", "Đề Bua", "Tổ dân phố Thắng Lợi"), 1.0),
    "03241": ("DEMO-SP02", ("Bản Tả Sìn Thàng", "Đề Dê Hu", "Trung Thu"), 0.7),
    "03226": ("DEMO-SC03", ("Bản Cáng Phình", "Háng Khúa"), 0.35),
    "03244": ("DEMO-SN04", ("Bản Đun", "Mường Đun", "Xá Nhè"), 0.9),
    "03220": ("DEMO-TT05", ("Bản Tủa Thàng", "Pú Ôn", "Huổi Só"), 0.5),
}
_PEOPLE: dict[str, tuple[_Somebody, ...]] = {
    "03217": (
        _Somebody("truong", "Lò Thị Mai", "staff", "lead", 3, True, 0.7),
        _Somebody("doan", "Sùng A Chu", "youth", "member", 0, True, 0.0),
        _Somebody("chang", "Giàng Thị Chang", "youth", "member", 1, True, 1.4),
        _Somebody("pao", "Vừ A Páo", "community", "member", 2, False, 1.1),
        _Somebody("hoa", "Quàng Thị Hoa", "community", "member", 0, True, 0.9),
        _Somebody("denh", "Mùa A Dềnh", "youth", "member", 1, False, 1.2),
        _Somebody("tung", "Nguyễn Văn Tùng", "community", "member", 3, True, 0.0),
    ),
    "03241": (
        _Somebody("sinh", "Hạng A Sinh", "staff", "lead", 0, True, 0.8),
        _Somebody("do", "Thào Thị Dở", "youth", "member", 1, True, 1.2),
        _Somebody("vang", "Vàng A Thái", "community", "member", 2, False, 0.9),
    ),
    "03226": (
        _Somebody("ly", "Lý A Vảng", "staff", "lead", 0, True, 0.6),
        _Somebody("mo", "Cứ Thị Mo", "youth", "member", 1, True, 1.0),
    ),
    "03244": (
        _Somebody("khang", "Lường Văn Khang", "staff", "lead", 1, True, 1.0),
        _Somebody("xuan", "Cà Thị Xuân", "youth", "member", 0, True, 1.3),
        _Somebody("bien", "Lò Văn Biên", "community", "member", 2, True, 1.0),
    ),
    "03220": (
        _Somebody("phong", "Giàng A Phông", "staff", "lead", 0, True, 0.7),
        _Somebody("say", "Sùng Thị Say", "youth", "member", 2, False, 1.0),
    ),
}


@dataclass(frozen=True, slots=True)
class Cast:
    """Who can be played, and the groups."""

    people: Sequence[Player]
    groups: Sequence[Room]


async def fill(app: App, channel: str, bot: str = "") -> Cast:
    """Put the example into an empty database, everybody on `channel`; returns the cast."""
    return await app.writer.submit(
        lambda session: _fill(session, app, channel, bot or channel), Urgency.CLOCK
    )


def _fill(session: Session, app: App, channel: str, bot: str) -> Cast:
    chance = random.Random(217)
    now = app.clock.now()
    players: list[Player] = []
    rooms: list[Room] = []
    for code, (referral, hamlets, pace) in COMMUNES.items():
        place = put_unit(session, code, QUOTA)
        units.set_referral_code(session, code, referral)
        numbers = [keep_hamlet(session, code, hamlet) for hamlet in hamlets]
        lead = 0
        for somebody in _PEOPLE[code]:
            member = _join(session, somebody, code, numbers[somebody.hamlet], channel, bot, now)
            lead = lead or member
            _half_a_month(session, chance, somebody, member, code, numbers, pace, now, channel, bot)
            note = f"{_role(somebody)} – {hamlets[somebody.hamlet]}, {place.name}"
            players.append(Player(somebody.user, somebody.name, note))
        rooms.append(_group(session, code, lead, channel, bot, now))
    routines.plan(session, app.campaign, now)
    return Cast(players, rooms)


def _role(somebody: _Somebody) -> str:
    return "Phụ trách" if somebody.rank == "lead" else common.KINDS[somebody.kind]


def _join(
    session: Session, somebody: _Somebody, unit: str, hamlet: int, channel: str, bot: str, now: datetime
) -> int:
    joined = starts(_first_day(now)) - timedelta(days=3)
    new = NewMember(
        unit=unit,
        hamlet=hamlet,
        kind=somebody.kind,
        rank=somebody.rank,
        name=somebody.name,
        shown=somebody.shown,
        phone="android",
        installed=True,
        referral_entered=True,
        joined_at=joined,
    )
    member = people.keep(session, None, new, Proof(CONSENT_VERSION, channel, joined))
    people.seen(session, channel, bot, somebody.user, member, somebody.user, joined)
    return member


def _first_day(now: datetime) -> date:
    """The first of the month; early in a month, so long ago that there is something to see."""
    today = local_day(now)
    return min(month_of(today).first, today - HALF_A_MONTH)


def _half_a_month(
    session: Session,
    chance: random.Random,
    somebody: _Somebody,
    member: int,
    unit: str,
    hamlets: Sequence[int],
    pace: float,
    now: datetime,
    channel: str,
    bot: str,
) -> None:
    """Reports on about every third day so far; somebody who is not keen has none."""
    today = local_day(now)
    day = _first_day(now)
    while day < today and somebody.keen:
        if chance.random() < 0.35:
            samples = max(1, round(chance.randint(2, 7) * pace * somebody.keen))
            hamlet = chance.choice([hamlets[somebody.hamlet], chance.choice(hamlets)])
            at = starts(day) + timedelta(hours=chance.randint(8, 20))
            row = NewCheckIn(
                member=member,
                unit=unit,
                hamlet=hamlet,
                day=day,
                samples=samples,
                download_mbps=round(chance.uniform(8, 95), 1),
                upload_mbps=round(chance.uniform(3, 30), 1),
                ping_ms=float(chance.randint(18, 90)),
                carrier=chance.choice(CARRIERS),
                for_others=False,
                channel=channel,
                bot=bot,
                chat=somebody.user,
                message=f"example-{day:%d}",
                reported_at=at,
            )
            checkins.add(session, row)
        day += timedelta(days=1)


def _group(session: Session, unit: str, lead: int, channel: str, bot: str, now: datetime) -> Room:
    title = f"Tổ đo {national_list()[unit].name}"
    room = Room(title, title)
    groups.meet(session, channel, bot, room.chat, title)
    found = groups.find(session, channel, bot, room.chat)
    assert found is not None
    groups.link(session, found, "", Code(f"example-{unit}", lead, unit, now), now)
    return room
