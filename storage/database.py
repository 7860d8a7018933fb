"""How do we talk to the database: which connections, which transactions, which statements?

Statements are SQLAlchemy Core, compiled once per database and run straight on the driver: measured
at a fifth of the cost of running them through SQLAlchemy's connection (docs/decisions/0002).
"""

import sqlite3
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql import ClauseElement

T = TypeVar("T")
Row = tuple[Any, ...]
_Processor = Callable[[Any], Any]

BUSY_PATIENCE_MS = 5000
_TROUBLES = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    }
)


def is_trouble(error: BaseException) -> bool:
    """Whether the database refuses (busy, disk full), rather than a statement being wrong."""
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", sqlite3.SQLITE_OK)
    return code & 0xFF in _TROUBLES


class Statement:
    """A Core statement, compiled once for each database.

    `IN` lists are not supported: the text must not depend on the values.
    """

    def __init__(self, clause: ClauseElement) -> None:
        self.clause = clause


class Query(Statement, Generic[T]):
    """A statement with rows; `into` takes a row's columns in order."""

    def __init__(self, clause: ClauseElement, into: Callable[..., T]) -> None:
        super().__init__(clause)
        self.into = into


class _Compiled:
    """A statement in one database's dialect, with the conversions its parameters and columns need."""

    def __init__(self, clause: ClauseElement, engine: Engine) -> None:
        compiled: Any = clause.compile(engine)
        self.text = compiled.string
        binds = {name: bind for bind, name in compiled.bind_names.items()}
        self.defaults = {name: bind.value for name, bind in binds.items() if not bind.required}
        self.defaults |= {column.key: _default(column) for column in compiled.insert_prefetch}
        self.binders = _only(
            (name, bind.type.dialect_impl(engine.dialect).bind_processor(engine.dialect))
            for name, bind in binds.items()
        )
        self.readers = list(
            _only(
                (index, column.type.dialect_impl(engine.dialect).result_processor(engine.dialect, None))
                for index, column in enumerate(_columns(clause))
            ).items()
        )

    def parameters(self, values: Mapping[str, Any]) -> dict[str, Any]:
        filled = {**self.defaults, **values}
        for name, convert in self.binders.items():
            filled[name] = convert(filled[name])
        return filled

    def read(self, row: Row) -> Row:
        if not self.readers:
            return row
        cells = list(row)
        for index, convert in self.readers:
            cells[index] = convert(cells[index])
        return tuple(cells)


def _default(column: Any) -> Any:
    """What a model gives a column nobody named; factories here make empty lists and dicts."""
    return column.default.arg if column.default.is_scalar else column.default.arg(None)


def _only(pairs: Iterable[tuple[Any, _Processor | None]]) -> dict[Any, _Processor]:
    return {key: convert for key, convert in pairs if convert is not None}


def _columns(clause: Any) -> Sequence[Any]:
    if clause.is_select:
        return tuple(clause.selected_columns)
    return tuple(getattr(clause, "_returning", ()))


class Session:
    """One transaction. Everything between two commits of the writer happens in one of these."""

    def __init__(self, database: "Database", driver: Any) -> None:
        self._database = database
        self._driver = driver
        self._remembered: dict[Hashable, Any] = {}
        self._in_hand: Hashable = None

    @contextmanager
    def in_hand(self, what: Hashable) -> Iterator[None]:
        """Who began inside reads `what` first and saves it last: others leave it alone meanwhile."""
        self._in_hand = what
        try:
            yield
        finally:
            self._in_hand = None

    def has_in_hand(self, what: Hashable) -> bool:
        """Whether somebody further up will save this."""
        return what == self._in_hand

    def remembered(self, key: Hashable, look: Callable[[], T]) -> T:
        """What `look` finds, looked up once in this transaction: for places, which change rarely."""
        if key not in self._remembered:
            self._remembered[key] = look()
        found: T = self._remembered[key]
        return found

    def forget(self) -> None:
        """Something remembered has changed."""
        self._remembered.clear()

    def run(self, statement: Statement, **values: Any) -> int:
        """Execute; returns how many rows changed."""
        return self._cursor(statement, values)[1].rowcount

    def add(self, statement: Statement, **values: Any) -> int:
        """Execute an insert; returns the new row's id."""
        cursor: Any = self._cursor(statement, values)[1]
        return int(cursor.lastrowid)

    def many(self, statement: Statement, rows: Iterable[Mapping[str, Any]]) -> None:
        """Execute once for each row."""
        compiled = self._database.compiled(statement)
        self._driver.executemany(compiled.text, [compiled.parameters(row) for row in rows])

    def all(self, statement: Query[T], **values: Any) -> list[T]:
        """Every row."""
        compiled, cursor = self._cursor(statement, values)
        return [statement.into(*compiled.read(row)) for row in cursor.fetchall()]

    def first(self, statement: Query[T], **values: Any) -> T | None:
        """The first row, or None."""
        compiled, cursor = self._cursor(statement, values)
        row = cursor.fetchone()
        return None if row is None else statement.into(*compiled.read(row))

    def one(self, statement: Query[T], **values: Any) -> T:
        """The row that must be there. Raises LookupError when it is not."""
        compiled, cursor = self._cursor(statement, values)
        row = cursor.fetchone()
        if row is None:
            raise LookupError(f"no row for {sorted(values)}")
        return statement.into(*compiled.read(row))

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """What raises inside is undone, and only that."""
        self._driver.execute("SAVEPOINT turn")
        try:
            yield
        except BaseException:
            # A full disk may have rolled everything back, this savepoint too.
            if self._driver.in_transaction:
                self._driver.execute("ROLLBACK TO turn")
                self._driver.execute("RELEASE turn")
            self.forget()
            raise
        self._driver.execute("RELEASE turn")

    def _cursor(self, statement: Statement, values: Mapping[str, Any]) -> tuple[_Compiled, DBAPICursor]:
        compiled = self._database.compiled(statement)
        return compiled, self._driver.execute(compiled.text, compiled.parameters(values))


class Database:
    """A sqlite file: a writing connection (WAL, FULL, BEGIN IMMEDIATE) and reading ones.

    Not `durable`: commits do not wait for the disk, for what nobody misses after a power cut (plays, tests).
    """

    def __init__(self, url: str, *, durable: bool = True) -> None:
        self.engine = create_engine(url, paramstyle="named")
        self.file = Path(str(self.engine.url.database))
        self._statements: dict[Statement, _Compiled] = {}
        event.listen(self.engine, "connect", partial(_prepare, "FULL" if durable else "OFF"))
        event.listen(self.engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))

    def compiled(self, statement: Statement) -> _Compiled:
        """The statement in this database's dialect, built at its first use."""
        found = self._statements.get(statement)
        if found is None:
            found = self._statements[statement] = _Compiled(statement.clause, self.engine)
        return found

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that may write; commits at the end, rolls back when anything raises."""
        with self.engine.begin() as connection:
            yield Session(self, connection.connection.driver_connection)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A snapshot to read from beside the writer; writing in it is refused."""
        raw = self.engine.raw_connection()
        driver: Any = raw.driver_connection
        try:
            driver.execute("PRAGMA query_only = ON")
            driver.execute("BEGIN")
            yield Session(self, driver)
        finally:
            driver.execute("ROLLBACK")
            driver.execute("PRAGMA query_only = OFF")
            raw.close()

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()


def _prepare(synchronous: str, driver: Any, _record: Any) -> None:
    # Autocommit in the driver: otherwise releasing a first savepoint commits (SQLAlchemy's sqlite default).
    driver.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY_PATIENCE_MS}",
        "journal_mode = WAL",
        f"synchronous = {synchronous}",
        "wal_autocheckpoint = 4000",
        "foreign_keys = ON",
    ):
        driver.execute(f"PRAGMA {pragma}")
