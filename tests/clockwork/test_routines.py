"""Is what is due said once, to those it concerns, while it is worth saying?"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from handlers.campaign import Campaign
from handlers.messages import Capabilities
from handlers.rules.cadence import Cadence
from handlers.rules.hours import read_window
from handlers.rules.periods import ZONE
from scheduler import routines
from scheduler.routines import SLICE
from storage import checkins, groups, outbox, people
from storage import routines as stored
from storage.database import Database, Query, Session
from storage.tables import Letter, table_of
from tests.storage.kit import SIN_CHAI, TUA_CHUA, a_report, add_member, add_unit, link_group

QUIET = (read_window("21:00-07:00"), read_window("11:30-13:30"))
CAMPAIGN = Campaign(quiet=QUIET)
_letter = table_of(Letter)
LETTERS = Query(
    _letter.select().order_by(_letter.c.id), lambda *row: dict(zip(_letter.c.keys(), row, strict=True))
)


def at(text: str) -> datetime:
    """Local time."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)


WEDNESDAY, FRIDAY = at("2026-11-18 10:00"), at("2026-11-20 19:00")
SUNDAY, MONTHLY = at("2026-11-22 19:30"), at("2026-11-25 19:00")


def plan(session: Session, campaign: Campaign = CAMPAIGN, now: datetime = WEDNESDAY) -> None:
    add_unit(session)
    routines.plan(session, campaign, now)


def run(session: Session, now: datetime, campaign: Campaign = CAMPAIGN) -> int:
    """Tick until nothing is due; how many slices there were."""
    slices = 0
    while routines.tick(session, campaign, now):
        slices += 1
        assert slices < 100, "it would tick for ever"
    return slices


def letters(session: Session, kind: str = "nudge") -> list[dict[str, Any]]:
    return [letter for letter in session.all(LETTERS) if letter["kind"] == kind]


def next_dues(session: Session) -> dict[str, datetime]:
    return {routine.kind: routine.next_due_at for routine in stored.every(session)}


def reported(session: Session, member: int, day: date, **other: object) -> None:
    checkins.add(session, a_report(member, day=day, **other))


# Planning.


def test_every_unit_gets_its_routines(session: Session) -> None:
    add_unit(session, SIN_CHAI)
    plan(session)
    assert {(routine.unit, routine.kind) for routine in stored.every(session)} == {
        (unit, kind) for unit in (TUA_CHUA, SIN_CHAI) for kind in routines.KINDS
    }
    expected = {"weekly_reminder": FRIDAY, "monthly_reminder": MONTHLY, "weekly_board": SUNDAY}
    assert next_dues(session) == expected


def test_planning_again_moves_nothing_and_loses_no_missed_run(session: Session) -> None:
    plan(session)
    before = stored.every(session)
    plan(session, now=WEDNESDAY + timedelta(hours=5))
    assert stored.every(session) == before
    plan(session, now=FRIDAY + timedelta(hours=2))
    assert stored.every(session) == before, "the reminder that was missed is still due"


def test_a_new_cadence_holds_from_the_next_start(session: Session) -> None:
    plan(session)
    sooner = replace(CAMPAIGN, weekly_reminder=Cadence("week", 3, time(8)))
    plan(session, sooner)
    assert next_dues(session)["weekly_reminder"] == at("2026-11-19 08:00")
    assert next_dues(session)["weekly_board"] == SUNDAY


def test_a_holiday_named_later_moves_what_is_still_to_come(session: Session) -> None:
    plan(session)
    free = replace(CAMPAIGN, is_holiday=lambda day: day == FRIDAY.date())
    plan(session, free)
    assert next_dues(session)["weekly_reminder"] == at("2026-11-19 19:00")


def test_a_kind_this_version_does_not_know_is_dropped(session: Session) -> None:
    plan(session)
    stored.put(session, TUA_CHUA, "daily_song", "fri 19:00", WEDNESDAY)
    plan(session)
    assert run(session, WEDNESDAY) == 0 and "daily_song" not in next_dues(session)


# Whom and what.


def test_who_has_not_reported_is_reminded_once(session: Session) -> None:
    late, done, stranger = (add_member(session, user=str(n)) for n in range(3))
    people.change(session, stranger, kind="community")
    reported(session, done, date(2026, 11, 16))
    plan(session)
    assert run(session, FRIDAY - timedelta(minutes=1)) == 0
    run(session, FRIDAY)
    assert [letter["member"] for letter in letters(session)] == [late]
    run(session, FRIDAY + timedelta(minutes=1))
    assert len(letters(session)) == 1 and next_dues(session)["weekly_reminder"] == at("2026-11-27 19:00")
    run(session, at("2026-11-27 19:00"))
    again = [(x["member"], x["once"]) for x in letters(session) if "weekly" in x["once"]]
    assert [member for member, _ in again] == [late, late, done], "a new week, a new reminder"
    assert len({once for _, once in again}) == 3


@pytest.mark.parametrize(
    ("day", "for_others", "reminded"),
    [
        ("2026-11-16", False, False),  # Monday
        ("2026-11-15", False, True),  # Sunday of the week before
        ("2026-11-20", False, False),
        ("2026-11-18", True, True),  # other people's phones keep no cadence
    ],
)
def test_the_week_is_vietnams(session: Session, day: str, for_others: bool, reminded: bool) -> None:
    member = add_member(session, user="7")
    reported(session, member, date.fromisoformat(day), for_others=for_others)
    plan(session)
    run(session, FRIDAY)
    assert bool(letters(session)) is reminded


@pytest.mark.parametrize(("kind", "due"), [("community", MONTHLY), ("staff", MONTHLY), ("youth", FRIDAY)])
def test_each_kind_of_member_has_its_own_rhythm(session: Session, kind: str, due: datetime) -> None:
    add_member(session, user="7", kind=kind)
    plan(session)
    run(session, due - timedelta(minutes=1))
    assert letters(session) == []
    run(session, due)
    assert len(letters(session)) == 1


def test_who_left_or_cannot_be_reached_is_not_reminded(session: Session) -> None:
    left, blocked, _never_wrote = (
        add_member(session, user="1"),
        add_member(session, user="2"),
        add_member(session),
    )
    people.leave(session, left, WEDNESDAY)
    people.blocked(session, "telegram", "telegram", "2", WEDNESDAY)
    assert blocked
    plan(session)
    run(session, FRIDAY)
    assert letters(session) == []


def test_each_linked_group_gets_the_board_of_its_unit(session: Session) -> None:
    link_group(session, "-7", topic="3")
    link_group(session, "-8", SIN_CHAI)
    groups.meet(session, "telegram", "telegram", "-9", "not linked")
    plan(session)
    run(session, SUNDAY)
    boards = letters(session, "board")
    assert [(letter["chat"], letter["topic"]) for letter in boards] == [("-7", "3"), ("-8", "")]
    run(session, SUNDAY + timedelta(minutes=1))
    assert len(letters(session, "board")) == 2


# Missed, late, stale.


@pytest.mark.parametrize(
    ("now", "sent", "not_before"),
    [
        ("2026-11-20 20:59", True, "2026-11-20 20:59"),
        ("2026-11-20 21:00", True, "2026-11-21 07:00"),
        ("2026-11-21 12:00", True, "2026-11-21 13:30"),
        ("2026-11-21 21:00", False, ""),  # the next morning is a Sunday
        ("2026-11-22 09:00", False, ""),
        ("2026-11-23 00:00", False, ""),  # the week is over
        ("2026-12-30 09:00", False, ""),
    ],
)
def test_a_reminder_that_was_missed_is_sent_while_its_week_lasts(
    session: Session, now: str, sent: bool, not_before: str
) -> None:
    add_member(session, user="7")
    plan(session)
    assert run(session, at(now)) <= len(routines.KINDS), "caught up in one go, not week by week"
    weekly = [letter for letter in letters(session) if "weekly" in letter["once"]]
    assert [letter["not_before"] for letter in weekly] == ([at(not_before)] if sent else [])
    assert all(letter["stale_after"] == at("2026-11-23 00:00") for letter in weekly)
    assert min(next_dues(session).values()) > at(now)


@pytest.mark.parametrize(
    ("now", "not_before"),
    [
        ("2026-11-25 20:59", "2026-11-25 20:59"),
        ("2026-11-28 22:00", "2026-11-30 07:00"),
        ("2026-11-29 10:00", "2026-11-30 07:00"),  # Sunday
        ("2026-11-30 22:00", None),  # the month ends with this night
    ],
)
def test_a_monthly_reminder_that_was_missed_waits_for_a_working_day(
    session: Session, now: str, not_before: str | None
) -> None:
    add_member(session, user="7", kind="staff")
    plan(session)
    run(session, at(now))
    found = [letter["not_before"] for letter in letters(session)]
    assert found == ([at(not_before)] if not_before else [])


@pytest.mark.parametrize(
    ("late", "sent"), [(timedelta(hours=11, minutes=59), True), (timedelta(hours=12), False)]
)
def test_a_board_is_worth_half_a_day(session: Session, late: timedelta, sent: bool) -> None:
    link_group(session, "-7")
    plan(session)
    run(session, SUNDAY + late)
    assert bool(letters(session, "board")) is sent


@pytest.mark.parametrize(
    ("holidays", "due"),
    [
        ([], "2026-11-20 19:00"),
        (["2026-11-20"], "2026-11-19 19:00"),
        (["2026-11-19", "2026-11-20"], "2026-11-18 19:00"),
        (["2026-11-18", "2026-11-19", "2026-11-20"], "2026-11-27 19:00"),  # Tuesday evening has passed
    ],
)
def test_a_reminder_moves_before_a_holiday(session: Session, holidays: list[str], due: str) -> None:
    days = {date.fromisoformat(day) for day in holidays}
    plan(session, replace(CAMPAIGN, is_holiday=days.__contains__))
    assert next_dues(session)["weekly_reminder"] == at(due)


def test_a_reminder_planned_for_a_sunday_comes_on_saturday_a_board_does_not(session: Session) -> None:
    plan(session, replace(CAMPAIGN, weekly_reminder=Cadence("week", 6, time(19))))
    assert next_dues(session)["weekly_reminder"] == at("2026-11-21 19:00")
    assert next_dues(session)["weekly_board"] == SUNDAY


# Slices and mishaps.


def many(session: Session, number: int) -> list[int]:
    return [add_member(session, user=f"u{n}") for n in range(number)]


def test_many_people_go_in_slices(session: Session) -> None:
    members = many(session, 2 * SLICE + 50)
    plan(session)
    for expected in (SLICE, 2 * SLICE, 2 * SLICE + 50):
        assert routines.tick(session, CAMPAIGN, FRIDAY)
        assert len(letters(session)) == expected
    assert not routines.tick(session, CAMPAIGN, FRIDAY)
    assert sorted(letter["member"] for letter in letters(session)) == members


def test_exactly_one_slice_is_one_slice(session: Session) -> None:
    many(session, SLICE)
    plan(session)
    assert run(session, FRIDAY) == 1 and len(letters(session)) == SLICE


def test_a_crash_between_slices_loses_and_doubles_nobody(database: Database) -> None:
    """What was committed stays; the slice that was not is done again by the next start."""
    with database.write() as session:
        members = many(session, 2 * SLICE + 50)
        plan(session)
    with database.write() as session:
        routines.tick(session, CAMPAIGN, FRIDAY)
    with pytest.raises(KeyboardInterrupt), database.write() as session:
        routines.tick(session, CAMPAIGN, FRIDAY)
        raise KeyboardInterrupt
    with database.write() as session:
        plan(session, now=FRIDAY + timedelta(minutes=10))
        assert len(letters(session)) == SLICE
        run(session, FRIDAY + timedelta(minutes=10))
        assert sorted(letter["member"] for letter in letters(session)) == members


def test_an_overlapping_tick_doubles_nobody(session: Session) -> None:
    """Another process, or a routine put back by hand: the once-keys hold."""
    many(session, 3)
    plan(session)
    run(session, FRIDAY)
    stored.reschedule(session, TUA_CHUA, "weekly_reminder", "fri 19:00", FRIDAY)
    run(session, FRIDAY + timedelta(hours=1))
    assert len(letters(session)) == 3


def test_who_reports_between_slices_is_not_reminded(session: Session) -> None:
    members = many(session, SLICE + 2)
    plan(session)
    routines.tick(session, CAMPAIGN, FRIDAY)
    reported(session, members[-1], date(2026, 11, 20))
    run(session, FRIDAY)
    assert [letter["member"] for letter in letters(session)] == members[:-1]


def capabilities_of(broken: str) -> Callable[[str, str], Capabilities]:
    def capabilities(channel: str, _bot: str) -> Capabilities:
        if channel == broken:
            raise ZeroDivisionError("ours")
        return Capabilities()

    return capabilities


def test_a_routine_that_breaks_hurts_no_other(session: Session, caplog: pytest.LogCaptureFixture) -> None:
    """Otherwise one unit's mistake would keep every unit's reminders back, and stop the start."""
    number = add_member(session)
    people.seen(session, "zalo", "zalo", "7", number, "7", WEDNESDAY)
    add_member(session, unit=SIN_CHAI, user="8")
    plan(session)
    run(session, FRIDAY, replace(CAMPAIGN, capabilities=capabilities_of("zalo")))
    assert [letter["chat"] for letter in letters(session)] == ["8"]
    assert [bool(record.exc_info) for record in caplog.records] == [True]
    assert next_dues(session)["weekly_reminder"] > FRIDAY


def test_a_reminder_is_withdrawn_by_a_report_before_it_leaves(session: Session) -> None:
    member = add_member(session, user="7")
    plan(session)
    run(session, at("2026-11-20 22:00"))
    assert outbox.withdraw_nudges(session, member, FRIDAY) == 1
    run(session, at("2026-11-21 09:00"))
    assert [letter["state"] for letter in letters(session)] == ["withdrawn"], "nor written anew"
