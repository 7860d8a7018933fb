"""Is a due run claimed once, and a lease held by one?"""

from datetime import timedelta

from storage import lease, routines
from storage.database import Session
from tests.storage.kit import NOON, SIN_CHAI, TUA_CHUA, add_unit

HOUR = timedelta(hours=1)


def put(session: Session, unit: str = TUA_CHUA, kind: str = "weekly_board", hours: int = 0) -> None:
    add_unit(session, unit)
    routines.put(session, unit, kind, "sun 19:30", NOON + hours * HOUR)


def test_the_longest_due_comes_first(session: Session) -> None:
    assert routines.due(session, NOON) is None and routines.next_due(session) is None
    put(session, hours=2)
    put(session, SIN_CHAI, hours=1)
    assert routines.due(session, NOON) is None
    assert routines.next_due(session) == NOON + HOUR
    due = routines.due(session, NOON + 3 * HOUR)
    assert due is not None and (due.unit, due.cursor, due.cadence) == (SIN_CHAI, 0, "sun 19:30")
    exactly = routines.due(session, NOON + HOUR)
    assert exactly == due, "due at its very moment"


def test_a_run_is_claimed_once(session: Session) -> None:
    put(session)
    seen = routines.due(session, NOON)
    assert seen is not None
    assert routines.done(session, seen, NOON + HOUR)
    assert not routines.done(session, seen, NOON + HOUR) and not routines.slice_done(session, seen, 5)
    assert routines.due(session, NOON) is None


def test_a_slice_is_remembered_and_a_new_run_begins_at_the_front(session: Session) -> None:
    put(session)
    seen = routines.due(session, NOON)
    assert seen is not None and routines.slice_done(session, seen, 200)
    again = routines.due(session, NOON)
    assert again is not None and again.cursor == 200
    assert routines.done(session, again, NOON + HOUR)
    fresh = routines.due(session, NOON + HOUR)
    assert fresh is not None and fresh.cursor == 0


def test_a_routine_that_is_there_keeps_its_due_time(session: Session) -> None:
    put(session)
    put(session, hours=5)
    assert routines.next_due(session) == NOON
    routines.reschedule(session, TUA_CHUA, "weekly_board", "mon 08:00", NOON + HOUR)
    (routine,) = routines.every(session)
    assert (routine.cadence, routine.next_due_at, routine.cursor) == ("mon 08:00", NOON + HOUR, 0)
    routines.drop(session, TUA_CHUA, "weekly_board")
    assert routines.every(session) == []


def test_one_holder_at_a_time(session: Session) -> None:
    assert lease.holder(session) is None and lease.until(session) is None
    assert lease.take(session, "first", NOON)
    assert not lease.take(session, "second", NOON + lease.LASTS), "it lasts to its very end"
    assert lease.holder(session) == "first" and lease.until(session) == NOON + lease.LASTS
    assert lease.take(session, "first", NOON + HOUR), "renewed, though it had ended"
    assert lease.take(session, "second", NOON + 2 * HOUR), "ended, and nobody renewed it"
    assert not lease.take(session, "first", NOON + 2 * HOUR)


def test_only_the_holder_gives_it_back(session: Session) -> None:
    lease.take(session, "first", NOON)
    lease.release(session, "second")
    assert lease.holder(session) == "first"
    lease.release(session, "first")
    assert lease.take(session, "second", NOON)
