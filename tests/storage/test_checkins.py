"""Is every sample counted once, where and when it belongs, and are the counters always the sum?"""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule
from sqlalchemy import func, select

from storage import checkins, findings, units
from storage.checkins import Report, Share
from storage.database import Query, Session
from storage.findings import Finding
from storage.tables import CheckIn, Tally, table_of
from tests.storage.kit import NOON, SIN_CHAI, TODAY, TUA_CHUA, add_member, add_unit, fresh, report

MONTH = (date(2026, 11, 1), date(2026, 11, 30))
_row, _tally = table_of(CheckIn), table_of(Tally)
_month = func.substr(_row.c.day, 1, 7)
ADDED_UP = Query(
    select(_row.c.unit, _month, func.sum(_row.c.samples))
    .where(_row.c.withdrawn_at.is_(None))
    .group_by(_row.c.unit, _month),
    lambda unit, month, samples: ((unit, month), samples),
)
COUNTED = Query(
    select(_tally.c.unit, _tally.c.month, _tally.c.samples).where(_tally.c.samples != 0),
    lambda unit, month, samples: ((unit, month), samples),
)


def last(session: Session, member: int) -> Report:
    found = checkins.last_of(session, member, NOON - timedelta(days=2))
    assert found is not None
    return found


def test_samples_are_counted_by_member_hamlet_unit_and_day(session: Session) -> None:
    chu, mai = add_member(session), add_member(session, "Lò Thị Mai")
    add_unit(session, SIN_CHAI)
    five = units.add_hamlet(session, TUA_CHUA, "Thôn 5", "thon 5")
    yesterday, october = TODAY - timedelta(days=1), date(2026, 10, 31)
    report(session, chu, 3, hamlet=five)
    report(session, chu, 4, day=yesterday)
    report(session, mai, 5, hamlet=five)
    report(session, mai, 6, day=october, hamlet=five)
    report(session, chu, 7, unit=SIN_CHAI)
    assert checkins.of_day(session, chu, TODAY) == 10 and checkins.of_day(session, chu, october) == 0
    assert checkins.of_member(session, chu, *MONTH) == 14
    assert checkins.of_member(session, chu, TODAY, TODAY) == 10, "both ends belong to it"
    assert checkins.of_hamlet(session, TUA_CHUA, five, *MONTH) == 8
    assert checkins.in_unit(session, TUA_CHUA, *MONTH) == 12
    assert checkins.in_unit(session, TUA_CHUA, october, october) == 6
    assert sorted(checkins.by_member(session, TUA_CHUA, *MONTH)) == [Share(chu, 7), Share(mai, 5)]
    by_hamlet = {share.key: share.samples for share in checkins.by_hamlet(session, TUA_CHUA, *MONTH)}
    assert by_hamlet == {five: 8, None: 4}


def test_a_withdrawn_report_counts_nowhere(session: Session) -> None:
    chu = add_member(session)
    report(session, chu, 3)
    checkins.withdraw(session, last(session, chu), NOON)
    assert checkins.of_day(session, chu, TODAY) == checkins.of_member(session, chu, *MONTH) == 0
    assert checkins.in_unit(session, TUA_CHUA, *MONTH) == 0
    assert checkins.by_member(session, TUA_CHUA, *MONTH) == []
    assert checkins.by_hamlet(session, TUA_CHUA, *MONTH) == []
    assert checkins.reported(session, TUA_CHUA, *MONTH) == set()
    assert checkins.last_of(session, chu, NOON - timedelta(days=1)) is None
    assert checkins.from_message(session, chu, "telegram", "telegram", "1", "1") is None


def test_what_is_withdrawn_cannot_be_withdrawn_or_changed_again(session: Session) -> None:
    chu = add_member(session)
    report(session, chu, 3)
    old = last(session, chu)
    for _ in range(2):
        checkins.withdraw(session, old, NOON)
    checkins.change(session, old, old._replace(samples=9))
    assert dict(session.all(COUNTED)) == {}


def test_a_change_moves_the_count_to_its_new_month(session: Session) -> None:
    chu = add_member(session)
    report(session, chu, 3)
    old = last(session, chu)
    checkins.change(
        session,
        old,
        old._replace(samples=5, day=date(2026, 10, 31), carrier="viettel", download_mbps=45.2, ping_ms=24.0),
    )
    assert dict(session.all(COUNTED)) == {(TUA_CHUA, "2026-10"): 5}
    assert (last(session, chu).carrier, last(session, chu).download_mbps) == ("viettel", 45.2)


def test_the_newest_live_report_made_since_is_the_last(session: Session) -> None:
    chu, mai = add_member(session), add_member(session, "Lò Thị Mai")
    first = report(session, chu, 3)
    second = report(session, chu, 4, day=TODAY - timedelta(days=9))
    report(session, mai, 5)
    assert last(session, chu).id == second, "made last, whatever day it is about"
    checkins.withdraw(session, last(session, chu), NOON)
    assert last(session, chu).id == first
    assert checkins.last_of(session, chu, NOON + timedelta(seconds=1)) is None


def test_a_report_is_found_by_the_message_of_its_member(session: Session) -> None:
    chu, mai = add_member(session), add_member(session, "Lò Thị Mai")
    number = report(session, chu, 3, chat="-7", message="12")
    find = checkins.from_message
    found = find(session, chu, "telegram", "telegram", "-7", "12")
    assert found is not None and found.id == number and found.reported_at == NOON
    for other in ((mai, "telegram", "telegram", "-7", "12"), (chu, "zalo", "telegram", "-7", "12")):
        assert find(session, *other) is None
    assert find(session, chu, "telegram", "telegram", "-7", "13") is None


def test_a_merged_hamlets_samples_stand_with_the_one_that_took_it_in(session: Session) -> None:
    from storage.database import Statement
    from storage.tables import Hamlet

    chu = add_member(session)
    old, new = (units.add_hamlet(session, TUA_CHUA, name, name.lower()) for name in ("Bản A", "Bản B"))
    table = table_of(Hamlet)
    session.run(Statement(table.update().where(table.c.id == old).values(merged_into=new)))
    for hamlet in (old, new):
        report(session, chu, 2, hamlet=hamlet)
    assert checkins.by_hamlet(session, TUA_CHUA, *MONTH) == [Share(new, 4)]


def test_a_report_for_other_peoples_phones_keeps_no_cadence(session: Session) -> None:
    chu, mai = add_member(session), add_member(session, "Lò Thị Mai")
    stranger = add_member(session, "Vàng A Páo", unit=SIN_CHAI)
    report(session, chu, 3)
    report(session, mai, 3, for_others=True)
    report(session, stranger, 3, unit=SIN_CHAI)
    assert checkins.reported(session, TUA_CHUA, *MONTH) == {chu}
    assert checkins.in_unit(session, TUA_CHUA, *MONTH) == 6, "but the commune has the samples"


def test_a_finding_keeps_the_cadence_and_adds_no_samples(session: Session) -> None:
    chu = add_member(session)
    findings.add(session, Finding(chu, TUA_CHUA, None, TODAY, "viettel", NOON))
    assert findings.found_by(session, TUA_CHUA, *MONTH) == {chu}
    assert findings.found_by(session, SIN_CHAI, *MONTH) == set()
    assert findings.found_by(session, TUA_CHUA, date(2026, 10, 1), date(2026, 10, 31)) == set()
    assert checkins.in_unit(session, TUA_CHUA, *MONTH) == 0


class Counters(RuleBasedStateMachine):
    """Whatever is added, changed and withdrawn: each counter is the sum of its live check-ins."""

    live = Bundle("live")
    some_day = st.dates(date(2026, 10, 25), date(2026, 12, 5))
    some_samples = st.integers(1, 300)

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._database = fresh(Path(self._folder.name))
        self._open = self._database.write()
        self.session = self._open.__enter__()

    @initialize()
    def people(self) -> None:
        add_unit(self.session, SIN_CHAI)
        self.member = add_member(self.session)

    @rule(target=live, day=some_day, samples=some_samples, unit=st.sampled_from([TUA_CHUA, SIN_CHAI]))
    def add(self, day: date, samples: int, unit: str) -> int:
        return report(self.session, self.member, samples, day=day, unit=unit, message="?")

    @rule(number=live, day=some_day, samples=some_samples)
    def change(self, number: int, day: date, samples: int) -> None:
        old = self._report(number)
        checkins.change(self.session, old, old._replace(day=day, samples=samples))

    @rule(number=consumes(live))
    def withdraw(self, number: int) -> None:
        checkins.withdraw(self.session, self._report(number), NOON)

    @rule(number=live)
    def fail(self, number: int) -> None:
        try:
            with self.session.savepoint():
                self.change(number, TODAY, 300)
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass

    @invariant()
    def counters_are_sums(self) -> None:
        assert dict(self.session.all(COUNTED)) == dict(self.session.all(ADDED_UP))

    def _report(self, number: int) -> Report:
        columns = [_row.c[name] for name in Report._fields]
        return self.session.one(Query(select(*columns).where(_row.c.id == number), Report))

    def teardown(self) -> None:
        self._open.__exit__(None, None, None)
        self._database.close()
        self._folder.cleanup()


TestCounters = Counters.TestCase
TestCounters.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
