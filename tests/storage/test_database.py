"""Do transactions, savepoints, snapshots and conversions hold what the rest relies on?"""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import OperationalError

from storage.database import Database, Query, Session, Statement
from storage.tables import Audit, CheckIn, Conversation, Letter, Member, table_of
from tests.storage.kit import NOON, TODAY, add_member, add_unit, report

_note, _letter = table_of(Audit), table_of(Letter)
ADD = Statement(insert(_note).values(act=bindparam("name"), at=bindparam("at")))
NAMES = Query(select(_note.c.act).order_by(_note.c.id), str)


def add(session: Session, name: str) -> int:
    return session.add(ADD, name=name, at=NOON)


def names(database: Database) -> list[str]:
    with database.read() as session:
        return session.all(NAMES)


def impatient(database: Database) -> None:
    """Its (only pooled) connection waits no longer than a millisecond for the lock."""
    connection = database.engine.raw_connection()
    connection.cursor().execute("PRAGMA busy_timeout = 1")
    connection.close()


class Stop(Exception):
    """Something a handler raised."""


# Transactions and savepoints.


def test_what_raises_rolls_back_what_a_released_savepoint_had_written(database: Database) -> None:
    """SQLAlchemy's default sqlite mode commits when a first savepoint is released."""
    with pytest.raises(Stop), database.write() as session:
        with session.savepoint():
            add(session, "released")
        raise Stop
    assert names(database) == []


def test_a_savepoint_loses_only_its_own_work(database: Database) -> None:
    with database.write() as session:
        add(session, "before")
        with pytest.raises(Stop), session.savepoint():
            add(session, "inside")
            with session.savepoint():
                add(session, "nested")
            raise Stop
        with session.savepoint():
            add(session, "after")
    assert names(database) == ["before", "after"]


def test_an_inner_savepoint_leaves_the_outer_one_whole(database: Database) -> None:
    with database.write() as session, session.savepoint():
        add(session, "outer")
        with pytest.raises(Stop), session.savepoint():
            add(session, "inner")
            raise Stop
    assert names(database) == ["outer"]


def test_a_writer_holds_the_lock_from_its_first_moment(database: Database) -> None:
    """BEGIN IMMEDIATE: nobody finds out at the commit that somebody else was there first."""
    with database.write():
        other = sqlite3.connect(database.file, timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
def test_every_connection_is_prepared(database: Database, pragma: str, value: object) -> None:
    """Including the patience of five seconds with a command that writes beside the bot."""
    durable = Database(f"sqlite:///{database.file}")
    connections = [durable.engine.raw_connection() for _ in range(2)]
    for connection in connections:
        assert connection.cursor().execute(f"PRAGMA {pragma}").fetchone() == (value,)
        assert connection.driver_connection.isolation_level is None, "the driver begins and commits nothing"
        connection.close()
    durable.close()


def test_what_points_nowhere_is_refused(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), database.write() as session:
        add_unit(session)
        report(session, member=999)


# Reading beside the writer.


def test_a_reader_sees_one_state_of_things(database: Database) -> None:
    with database.write() as session:
        add(session, "before")
    with database.read() as reader:
        assert reader.all(NAMES) == ["before"]
        with database.write() as session:
            add(session, "meanwhile")
        assert reader.all(NAMES) == ["before"]
    assert names(database) == ["before", "meanwhile"]


def test_a_reader_sees_nothing_of_an_open_transaction(database: Database) -> None:
    with database.write() as session:
        add(session, "open")
        assert names(database) == []


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"), database.read() as reader:
        add(reader, "never")
    with database.write() as session:
        add(session, "the connection writes again afterwards")
    assert len(names(database)) == 1


def test_a_reader_that_raises_gives_its_connection_back_usable(database: Database) -> None:
    for _ in range(30):  # more often than the pool has connections
        with pytest.raises(Stop), database.read() as reader:
            reader.all(NAMES)
            raise Stop
    assert names(database) == []


def test_a_busy_database_is_an_error_after_the_patience_and_no_corpse(database: Database) -> None:
    holder = sqlite3.connect(database.file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    impatient(database)
    with pytest.raises(OperationalError, match="locked"), database.write() as session:
        add(session, "never")
    holder.execute("ROLLBACK")
    with database.write() as session:
        add(session, "then")
    holder.close()
    assert names(database) == ["then"]


# Statements: rows in and out.


@pytest.fixture
def member(session: Session) -> Iterator[int]:
    return add_member(session)  # type: ignore[return-value]


MEMBER = table_of(Member)
JOINED = Query(select(MEMBER.c.joined_at).where(MEMBER.c.id == bindparam("id")), lambda value: value)
SET_JOINED = Statement(
    update(MEMBER).where(MEMBER.c.id == bindparam("key")).values(joined_at=bindparam("value"))
)


@pytest.mark.parametrize(
    "moment",
    [
        NOON,
        NOON + timedelta(microseconds=1),
        datetime(2026, 11, 18, 23, 30, tzinfo=timezone(timedelta(hours=7))),
        datetime(1969, 12, 31, 23, 59, tzinfo=UTC),
        datetime(2026, 11, 23, 0, 30, tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_moments_come_back_aware_and_in_utc(session: Session, moment: datetime) -> None:
    number = add_member(session, at=moment)
    stored = session.one(JOINED, id=number)
    assert stored == moment and stored.utcoffset() == timedelta(0)


def test_moments_sort_as_they_pass(session: Session) -> None:
    """They are compared as text: every one must be written alike, with or without microseconds."""
    member_before = add_member(session, at=NOON)
    later = Query(select(MEMBER.c.id).where(MEMBER.c.joined_at > bindparam("moment")), int)
    assert session.all(later, moment=NOON - timedelta(microseconds=1)) == [member_before]
    assert session.all(later, moment=NOON) == []


@pytest.mark.parametrize("run", [False, True])
def test_a_naive_moment_is_refused(session: Session, run: bool) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(ValueError, match="timezone"):
        session.run(SET_JOINED, key=add_member(session), value=naive) if run else add_member(
            session, at=naive
        )


COLUMNS = table_of(CheckIn).c
A_CHECK_IN = Query(
    select(COLUMNS.day, COLUMNS.for_others, COLUMNS.download_mbps, COLUMNS.hamlet, COLUMNS.carrier),
    lambda *row: row,
)


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        ("day", date(2024, 2, 29), 0),
        ("for_others", True, 1),
        ("for_others", False, 1),
        ("download_mbps", 45.2, 2),
        ("hamlet", None, 3),
        ("carrier", "Viettel – “mạnh”\n; DROP TABLE member; --", 4),
    ],
)
def test_values_come_back_as_they_went(session: Session, field: str, value: object, place: int) -> None:
    report(session, add_member(session), **{field: value})
    stored = session.all(A_CHECK_IN)[0][place]
    assert stored == value and type(stored) is type(value)


@pytest.mark.parametrize(
    "body", [{}, {"text": "Sùng A Chu ạ 😀", "choices": [["a", "b", []]]}, {"": None, "n": 1.5, "ok": True}]
)
def test_json_comes_back_as_it_went(session: Session, body: dict[str, Any]) -> None:
    fields = ("channel", "bot", "chat", "kind", "body", "not_before")
    add_letter = Statement(insert(_letter).values({name: bindparam(name) for name in fields}))
    session.run(add_letter, channel="c", bot="b", chat="1", kind="reply", body=body, not_before=NOON)
    assert session.all(Query(select(_letter.c.body), lambda body: body)) == [body]


def test_columns_nobody_named_get_the_models_defaults(session: Session) -> None:
    talk = table_of(Conversation)
    key = ("channel", "bot", "chat", "topic", "user", "updated_at")
    add_talk = Statement(insert(talk).values({name: bindparam(name) for name in key}))
    for user in "12":
        session.run(add_talk, channel="c", bot="b", chat="1", topic="", user=user, updated_at=NOON)
    columns = (talk.c.step, talk.c.draft, talk.c.choices, talk.c.asked, talk.c.version)
    rows = session.all(Query(select(*columns), lambda *row: row))
    assert rows == [("", {}, [], "", 1)] * 2


def test_an_update_touches_only_what_it_names(session: Session) -> None:
    number = add_member(session, "Lò Thị Mai", shown=True)
    assert session.run(SET_JOINED, key=number, value=NOON + timedelta(days=1)) == 1
    assert session.run(SET_JOINED, key=number + 1, value=NOON) == 0
    rows = session.all(Query(select(MEMBER.c.name, MEMBER.c.shown, MEMBER.c.rank), lambda *row: row))
    assert rows == [("Lò Thị Mai", True, "member")]


def test_a_statement_may_serve_two_databases(database: Database, tmp_path: Path) -> None:
    second = Database(f"sqlite:///{tmp_path / 'second.db'}")
    with second.engine.begin() as connection:
        _note.create(connection)
    for each in (database, second):
        with each.write() as session:
            add(session, "both")
    assert names(database) == names(second) == ["both"]
    second.close()


def test_a_statement_is_compiled_once(database: Database) -> None:
    assert database.compiled(ADD) is database.compiled(ADD)


def test_many_rows_go_at_once(session: Session) -> None:
    session.many(ADD, ({"name": name, "at": NOON} for name in "abc"))
    assert session.all(NAMES) == ["a", "b", "c"]


def test_first_may_be_missing_one_may_not(session: Session) -> None:
    nobody = Query(select(MEMBER.c.left_at).where(MEMBER.c.id == bindparam("id")), lambda value: value)
    assert session.first(nobody, id=5) is None
    with pytest.raises(LookupError):
        session.one(nobody, id=5)
    assert session.one(nobody, id=add_member(session)) is None, "a row that holds nothing is a row"


def test_a_value_nobody_gave_is_an_error(session: Session) -> None:
    with pytest.raises((KeyError, sqlite3.ProgrammingError)):
        session.run(ADD, name="half a row")


def test_days_are_not_moments(session: Session) -> None:
    report(session, add_member(session), day=TODAY)
    stored = session.all(A_CHECK_IN)[0][0]
    assert type(stored) is date
