"""Does merging two members move everything, change no counter, and can it be undone?"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from storage import checkins, erasing, findings, merging, people, questions
from storage.contacts import ContactCodeRow, Proposed, add_code, propose
from storage.database import Query, Session
from storage.findings import Finding
from storage.tables import CheckIn, Consent, Tally, table_of
from tests.storage.kit import NOON, SIN_CHAI, TODAY, TUA_CHUA, add_member, add_unit, fresh, report
from tests.storage.test_erasing import everything

LATER = NOON + timedelta(days=2)
_tally, _checkin, _consent = table_of(Tally), table_of(CheckIn), table_of(Consent)
TALLIES = Query(
    select(_tally.c.unit, _tally.c.month, _tally.c.samples).where(_tally.c.samples != 0),
    lambda unit, month, samples: (unit, month, samples),
)
SUMS = Query(
    select(_checkin.c.unit, func.substr(_checkin.c.day, 1, 7), func.sum(_checkin.c.samples))
    .where(_checkin.c.withdrawn_at.is_(None))
    .group_by(_checkin.c.unit, func.substr(_checkin.c.day, 1, 7)),
    lambda unit, month, samples: (unit, month, samples),
)
VALID = Query(
    select(_consent.c.member, _consent.c.given_at)
    .where(_consent.c.withdrawn_at.is_(None))
    .order_by(_consent.c.member),
    lambda member, given_at: (member, given_at),
)
OWNERS = Query(
    select(_checkin.c.id, _checkin.c.member).order_by(_checkin.c.id), lambda number, member: (number, member)
)
reports = st.lists(
    st.tuples(
        st.sampled_from([0, 1]),
        st.sampled_from([TUA_CHUA, SIN_CHAI]),
        st.dates(date(2026, 9, 1), TODAY),
        st.integers(1, 300),
        st.booleans(),
    ),
    max_size=12,
)


@contextmanager
def a_session() -> Iterator[Session]:
    with tempfile.TemporaryDirectory() as folder:
        database = fresh(Path(folder))
        with database.write() as session:
            yield session
        database.close()


def two(session: Session) -> tuple[int, int]:
    """Two members of one commune; the second joined first, and has a Telegram account too."""
    one = add_member(session, "Sùng A Chu", kind="community", user="chu", at=NOON)
    return one, add_member(session, "Sùng Chu", user="chu2", at=NOON - timedelta(days=9))


def merge(session: Session, one: int, other: int, rank: str = "member") -> int:
    kept, gone = people.the(session, one), people.the(session, other)
    return merging.merge(session, kept, gone, rank, "youth", LATER)


def undo(session: Session, number: int) -> None:
    merged = merging.find(session, number)
    assert merged is not None
    merging.undo(session, merged, LATER + timedelta(hours=1))


@settings(max_examples=25, deadline=None)
@given(reports)
def test_counters_are_the_sums_before_after_and_after_the_undo(
    made: list[tuple[int, str, date, int, bool]],
) -> None:
    with a_session() as session:
        add_unit(session, SIN_CHAI)
        pair = two(session)
        for who, unit, day, samples, withdrawn in made:
            report(session, pair[who], samples, unit=unit, day=day)
            if withdrawn:
                last = checkins.last_of(session, pair[who], NOON)
                assert last is not None
                checkins.withdraw(session, last, NOON)
        before, owners = sorted(session.all(TALLIES)), session.all(OWNERS)
        assert before == sorted(session.all(SUMS))

        number = merge(session, *pair)
        assert sorted(session.all(TALLIES)) == sorted(session.all(SUMS)) == before
        assert {owner for _, owner in session.all(OWNERS)} <= {pair[0]}

        undo(session, number)
        assert sorted(session.all(TALLIES)) == sorted(session.all(SUMS)) == before
        assert session.all(OWNERS) == owners


def test_everything_moves_and_comes_back(session: Session) -> None:
    one, other = two(session)
    findings.add(session, Finding(other, TUA_CHUA, None, TODAY, None, NOON))
    asked = questions.add(
        session, member=other, kind="question", channel="telegram", bot="telegram", chat="chu2",
        text="?", asked_at=NOON,
    )  # fmt: skip
    before = people.the(session, one), people.the(session, other)

    number = merge(session, one, other, "lead")
    person = people.the(session, one)
    assert (person.rank, person.also_kind, person.kind) == ("lead", "youth", "community")
    assert person.joined_at == NOON - timedelta(days=9)
    assert people.the(session, other).left_at == LATER
    assert [account.user for account in people.accounts(session, one)] == ["chu", "chu2"]
    assert findings.found_by(session, TUA_CHUA, TODAY, TODAY) == {one}
    moved = questions.find(session, asked)
    assert moved is not None
    assert moved.member == one
    assert session.all(VALID) == [(one, NOON)]

    undo(session, number)
    assert (people.the(session, one), people.the(session, other)) == before
    assert [account.user for account in people.accounts(session, other)] == ["chu2"]
    assert findings.found_by(session, TUA_CHUA, TODAY, TODAY) == {other}
    assert session.all(VALID) == [(one, NOON), (other, NOON - timedelta(days=9))]
    assert merging.find(session, number) is None


def test_what_the_second_wrote_since_goes_with_them(session: Session) -> None:
    one, other = two(session)
    number = merge(session, one, other)
    report(session, one, 4, chat="chu")
    report(session, one, 5, chat="chu2")
    undo(session, number)
    assert checkins.of_member(session, one, TODAY, TODAY) == 4
    assert checkins.of_member(session, other, TODAY, TODAY) == 5


def test_only_the_last_merge_of_a_member_can_be_undone(session: Session) -> None:
    one, other = two(session)
    third = add_member(session, "Sùng A Chu", user="chu3")
    first = merging.find(session, merge(session, one, other))
    second = merging.find(session, merge(session, third, one))
    assert first is not None
    assert second is not None
    assert not merging.is_last(session, first)
    assert merging.is_last(session, second)
    assert sorted(merging.parts_of(session, third)) == sorted([one, other])
    merging.undo(session, second, LATER)
    assert merging.is_last(session, first)


def test_after_a_week_nothing_names_the_second(session: Session) -> None:
    one, other = two(session)
    merge(session, one, other)
    merging.tidy(session, LATER)
    assert people.the(session, other).name == "Sùng Chu"
    merging.tidy(session, LATER + timedelta(seconds=1))
    assert people.the(session, other).name == ""
    assert people.the(session, one).name == "Sùng A Chu"
    assert [line for line in everything(session).splitlines() if "merge:" in line and "chu2" in line] == []


def test_a_merge_undone_keeps_both_names(session: Session) -> None:
    one, other = two(session)
    undo(session, merge(session, one, other))
    merging.tidy(session, LATER + timedelta(days=1))
    assert people.the(session, other).name == "Sùng Chu"


def test_erasing_erases_every_contact_part_code_and_proposal(session: Session) -> None:
    one, other = two(session)
    third = add_member(session, "Sùng A Chu", user="chu3")
    merge(session, one, other)
    number = merge(session, third, one)
    add_code(session, ContactCodeRow("7K2M92", third, "telegram", "telegram", "chu3", LATER))
    asked = ("telegram", "telegram", "chu3")
    propose(session, Proposed(third, "zalo", "bot1", "chu4", "chu4", "", *asked, LATER))
    erasing.erase(session, third, LATER)
    assert people.accounts(session, third) == []
    left = everything(session)
    assert [word for word in ("Sùng", "chu2", "chu3", "chu4", "7K2M92") if word in left] == []
    assert merging.find(session, number) is None
