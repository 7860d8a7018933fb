"""When a bot's month runs short: do replies go on, does the rest wait, and is it told once?"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.base import Later, Outcome, Refused, Unsure
from bot.clock import MovableClock
from bot.metering import Meter
from bot.turns import Turns
from handlers.campaign import Campaign
from handlers.messages import Address, Capabilities, Inbound
from handlers.rules.hours import read_window
from handlers.rules.seats import Door
from storage import outbox, people, seats, traffic
from storage.database import Database, Session
from storage.traffic import Count
from tests.bot.kit import House, Wire
from tests.storage.kit import NOON, SIN_CHAI, TUA_CHUA, add_member

ALLOWANCE = 100
NOVEMBER, DECEMBER = "2026-11", "2026-12"
FIRST_OF_DECEMBER = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
"""Midnight in Vietnam."""
MORNING = FIRST_OF_DECEMBER + timedelta(hours=7)
CAN = Capabilities(monthly_allowance=ALLOWANCE)
DOOR = Door("zalo", "zalo", "Bot Đo Mạng", "", (TUA_CHUA,), 50)
OFFICE = Campaign(
    capabilities=lambda channel, _: CAN if channel == "zalo" else Capabilities(),
    quiet=(read_window("21:00-07:00"),),
    doors=(DOOR,),
)


def a_house(database: Database, *wires: Wire, campaign: Campaign = OFFICE, spent: bool = False) -> House:
    return House(database, *wires, meter=Meter(campaign, lambda *_: spent))


def zalo(**other: object) -> dict[str, object]:
    return {"channel": "zalo", "bot": "zalo", **other}


def have_used(database: Database, sent: int = 0, heard: int = 0) -> None:
    with database.write() as session:
        traffic.add(session, "zalo", "zalo", NOVEMBER, sent=sent, heard=heard)
        traffic.told(session, "zalo", "zalo", NOVEMBER, 100)


def counted(database: Database, month: str = NOVEMBER, bot: str = "zalo") -> Count:
    with database.read() as session:
        return traffic.read(session, "zalo", bot, month)


def keeper(session: Session, user: str, rank: str = "admin", unit: str = TUA_CHUA) -> int:
    """Somebody to be told, on Zalo."""
    number = add_member(session, unit=unit, rank=rank, kind="staff")
    people.seen(session, "zalo", "zalo", user, number, user, NOON)
    return number


@pytest.fixture
def wire() -> Wire:
    return Wire("zalo", CAN)


# Counting.


@pytest.mark.parametrize(
    ("outcomes", "sent"),
    [
        ([], 1),
        ([Refused("too long")], 0),
        ([Later(0.0)], 1),
        ([Unsure("no answer")], 2),
        ([Unsure("no answer"), Unsure("no answer")], 2),
    ],
)
async def test_what_went_or_may_have_gone_is_counted(
    database: Database, wire: Wire, outcomes: list[Outcome | Exception], sent: int
) -> None:
    wire.outcomes["7"] = outcomes
    async with a_house(database, wire) as house:
        await house.write("Dạ", **zalo())
        await house.settle()
    assert counted(database) == Count(sent=sent)


async def test_bots_are_counted_apart_and_only_those_with_an_allowance(
    database: Database, wire: Wire
) -> None:
    async with a_house(database, wire, Wire("telegram")) as house:
        for bot in ("zalo", "zalo", "second"):
            await house.write("Dạ", **zalo(bot=bot))
        await house.write("Dạ")
        await house.settle()
    assert (counted(database).sent, counted(database, bot="second").sent) == (2, 1)
    with database.read() as session:
        assert traffic.read(session, "telegram", "telegram", NOVEMBER) == Count()


# What waits.


@pytest.mark.parametrize(
    ("used", "go"),
    [
        (89, {"reply", "nudge", "board", "digest"}),
        (90, {"reply", "nudge", "board"}),
        (95, {"reply"}),
        (100, {"reply"}),
    ],
)
async def test_replies_go_whatever_is_used_up(
    database: Database, wire: Wire, used: int, go: set[str]
) -> None:
    have_used(database, heard=used * 100)
    roomy = replace(OFFICE, capabilities=lambda *_: Capabilities(monthly_allowance=ALLOWANCE * 100))
    async with a_house(database, wire, campaign=roomy) as house:
        for chat, kind in enumerate(("reply", "nudge", "board", "digest")):
            await house.write(kind, **zalo(chat=str(chat), kind=kind))
        await house.settle()
    assert set(wire.texts) == go


async def test_what_waited_goes_in_the_first_morning_of_the_month_unless_it_is_stale(
    database: Database, wire: Wire
) -> None:
    have_used(database, sent=ALLOWANCE)
    async with a_house(database, wire) as house:
        await house.write("worth it", **zalo(kind="nudge"))
        await house.write("stale by then", **zalo(kind="board", chat="8", stale_after=MORNING))
        await house.write(
            "stale today", **zalo(kind="nudge", chat="9", stale_after=NOON + timedelta(hours=1))
        )
        await house.write("reply", **zalo())
        await house.settle()
        assert wire.texts == ["reply"]
        assert [letter["state"] for letter in house.letters()] == ["waiting"] * 3 + ["sent"]
        await house.move(NOON + timedelta(hours=1))
        await house.settle()
        assert house.states() == ["waiting", "waiting", "stale", "sent"]
        await house.move(FIRST_OF_DECEMBER)
        await house.settle()
        assert wire.texts == ["reply"], "nobody is woken at midnight"
        await house.move(MORNING)
        await house.settle()
        assert wire.texts == ["reply", "worth it"]
        assert house.states() == ["sent", "stale", "stale", "sent"]
    assert counted(database, DECEMBER).sent == 1


async def test_what_waits_survives_a_restart(database: Database, wire: Wire) -> None:
    have_used(database, sent=ALLOWANCE)
    async with a_house(database, wire) as house:
        await house.write("nudge", **zalo(kind="nudge"))
        await house.settle()
    async with a_house(database, wire) as house:
        await house.move(MORNING)
        await house.settle()
    assert wire.texts == ["nudge"]


async def test_a_letter_held_back_can_still_be_withdrawn(database: Database, wire: Wire) -> None:
    have_used(database, sent=ALLOWANCE)
    with database.write() as session:
        number = add_member(session)
    async with a_house(database, wire) as house:
        await house.write("nudge", **zalo(kind="nudge", member=number))
        await house.settle()
        await house.do(lambda session: outbox.withdraw_nudges(session, number, NOON))
        assert house.states() == ["withdrawn"]
        await house.move(MORNING)
        await house.settle()
    assert wire.texts == []


async def test_bots_without_an_allowance_hold_nothing(database: Database) -> None:
    telegram = Wire("telegram")
    async with a_house(database, telegram) as house:
        for kind in ("nudge", "board", "digest"):
            await house.write(kind, kind=kind)
        await house.settle()
    assert len(telegram.texts) == 3


SATURDAY_NIGHT = datetime(2026, 11, 21, 14, 30, tzinfo=UTC)
SUNDAY, MONDAY = SATURDAY_NIGHT + timedelta(hours=11), SATURDAY_NIGHT + timedelta(hours=33, minutes=30)


@pytest.mark.parametrize(
    ("kind", "goes"),
    [("reply", SATURDAY_NIGHT), ("board", SUNDAY), ("digest", SUNDAY), ("nudge", MONDAY)],
)
async def test_what_could_not_go_in_time_disturbs_nobody_later(
    database: Database, wire: Wire, kind: str, goes: datetime
) -> None:
    """Written on Friday evening by a bot that was then down; nobody is reminded on a Sunday."""
    async with a_house(database, wire) as house:
        await house.move(SATURDAY_NIGHT)
        await house.write("late", **zalo(kind=kind))
        for now in (SATURDAY_NIGHT, SUNDAY, MONDAY):
            await house.move(now)
            await house.settle()
            assert bool(wire.texts) is (now >= goes)


async def test_a_reminder_that_is_stale_before_it_may_go_never_goes(database: Database, wire: Wire) -> None:
    async with a_house(database, wire) as house:
        await house.move(SATURDAY_NIGHT)
        over = SATURDAY_NIGHT + timedelta(hours=26, minutes=30)
        await house.write("late", **zalo(kind="nudge", stale_after=over))
        await house.settle()
        assert house.letters()[0]["error"] == "hours"
        await house.move(over)
        await house.settle()
        assert (wire.texts, house.states()) == ([], ["stale"])


# Who is told.


async def use_up(house: House, letters: int, first: int = 0) -> None:
    for number in range(first, first + letters):
        await house.write("Dạ", **zalo(chat=f"c{number}"))
        await house.settle()


async def test_administrators_are_told_at_70_90_and_100_percent_once_each(
    database: Database, wire: Wire
) -> None:
    with database.write() as session:
        keeper(session, "admin 1")
        keeper(session, "admin 2", unit=SIN_CHAI)
        keeper(session, "lead", "lead")
    async with a_house(database, wire) as house:
        await use_up(house, ALLOWANCE + 5)
    told = [parcel for parcel in wire.sent if parcel.address.chat.startswith("admin")]
    for admin in ("admin 1", "admin 2"):
        texts = [parcel.text for parcel in told if parcel.address.chat == admin]
        assert [next(p for p in ("70%", "90%", "hết số tin") if p in text) for text in texts] == [
            "70%",
            "90%",
            "hết số tin",
        ]
        assert all("Bot Đo Mạng" in text and "tháng 11" in text for text in texts)
    assert len(told) == 6, "and no lead, where there are administrators"


async def test_without_administrators_the_leads_of_the_bots_communes_are_told(
    database: Database, wire: Wire
) -> None:
    with database.write() as session:
        keeper(session, "here", "lead")
        keeper(session, "elsewhere", "lead", SIN_CHAI)
    async with a_house(database, wire) as house:
        await use_up(house, 72)
    assert [parcel.address.chat for parcel in wire.sent if not parcel.address.chat.startswith("c")] == [
        "here"
    ]
    (letter,) = [letter for letter in house.letters() if letter["once"]]
    assert letter["kind"] == "digest" and letter["stale_after"] == FIRST_OF_DECEMBER


async def test_a_restart_tells_nothing_again(database: Database, wire: Wire) -> None:
    with database.write() as session:
        keeper(session, "admin")
    for first in (0, 80):
        async with a_house(database, wire) as house:
            await use_up(house, 75 if not first else 5, first)
    assert [parcel.address.chat for parcel in wire.sent].count("admin") == 1


async def test_six_hours_of_429_make_the_month_spent_and_are_told(database: Database, wire: Wire) -> None:
    with database.write() as session:
        keeper(session, "admin")
    wire.outcomes["7"] = [Later(3600, whole_bot=True, reason="429")]
    async with a_house(database, wire, spent=True) as house:
        await house.write("reply", **zalo())
        await house.write("nudge", **zalo(kind="nudge", chat="8", not_before=NOON + timedelta(minutes=1)))
        while not counted(database).spent:
            await house.do(lambda _: None)
    (letter,) = [letter for letter in house.letters() if letter["once"]]
    assert letter["chat"] == "admin" and "hết số tin" in letter["body"]["text"]
    async with a_house(database, wire) as again:
        await again.move(NOON + timedelta(minutes=1))
        await again.settle()
        assert "nudge" not in wire.texts and again.letters()[1]["error"] == "allowance"


# What is heard.


def said(user: str, number: int, bot: str = "zalo", **other: object) -> Inbound:
    plain = Inbound(f"m:{user}:{number}", Address("zalo", bot, user), user, str(number), NOON, True, text="?")
    return replace(plain, **other)  # type: ignore[arg-type]


async def hear(house: House, meter: Meter, *inbounds: Inbound, take: Callable[..., object]) -> None:
    turns = Turns(house.writer, OFFICE, MovableClock(NOON, frozen=True), house.delivery.wake, take, meter)
    await turns.hear(inbounds)


async def test_what_is_heard_counts_once_and_takes_a_seat_for_each_person(
    database: Database, wire: Wire
) -> None:
    meter = Meter(OFFICE)
    async with House(database, wire, meter=meter) as house:
        batch = [said("1", 1), said("1", 2), said("2", 1), said("2", 1), said("3", 1, "second")]
        await hear(house, meter, *batch, take=lambda *_: None)
        await hear(house, meter, said("1", 3), take=lambda *_: None)
        telegram = Address("telegram", "telegram", "1")
        await hear(house, meter, said("1", 1, address=telegram), take=lambda *_: None)
    assert (counted(database).heard, counted(database, bot="second").heard) == (4, 1)
    with database.read() as session:
        assert [seats.count(session, "zalo", bot, NOON).heard for bot in ("zalo", "second")] == [2, 1]
        assert seats.count(session, "telegram", "telegram", NOON).heard == 0


async def test_a_seat_is_taken_again_when_the_commit_was_lost(database: Database) -> None:
    meter = Meter(OFFICE)
    with pytest.raises(ZeroDivisionError), database.write() as session:
        meter.heard(session, said("1", 1), NOON)
        raise ZeroDivisionError
    with database.write() as session:
        meter.heard(session, said("1", 1), NOON)
    with database.read() as session:
        assert seats.count(session, "zalo", "zalo", NOON).heard == 1
    assert counted(database) == Count(heard=1)


@pytest.mark.parametrize(("heard_counts", "told"), [(True, 70), (False, 0)])
async def test_whether_what_is_heard_uses_up_the_month_is_a_setting(
    database: Database, heard_counts: bool, told: int
) -> None:
    meter = Meter(replace(OFFICE, heard_counts=heard_counts))
    for number in range(70):
        with database.write() as session:
            meter.heard(session, said("1", number), NOON)
    assert counted(database).told == told
