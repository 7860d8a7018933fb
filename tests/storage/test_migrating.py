"""Does a database get to today's shape, or stay exactly as it was?"""

import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

import storage.tables  # noqa: F401  (fills the metadata)
from storage.database import Database
from storage.migrating import MIGRATIONS, MigrationError, head, migrate
from tests.storage.kit import add_member, add_unit
from tests.storage.test_database import impatient

NEXT = '''"""What a later version would bring."""
from alembic import op
import sqlalchemy as sa
revision, down_revision, branch_labels, depends_on = "9999", "{head}", None, None
def upgrade():
    {body}
'''


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "nhipdo.db"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{file}")
    yield made
    made.close()


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def later(tmp_path: Path) -> "Later":
    return Later(tmp_path / "migrations")


class Later:
    """A version of the program with one migration more."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, body: str) -> Path:
        shutil.copytree(MIGRATIONS, self._folder, ignore=shutil.ignore_patterns("__pycache__"))
        text = NEXT.format(head=head(), body=body)
        (self._folder / "versions" / "9999_later.py").write_text(text, "utf-8")
        return self._folder


def test_the_migrated_shape_is_the_models(database: Database) -> None:
    migrate(database)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, SQLModel.metadata)
        assert context.get_current_revision() == head()
    assert differences == []


def test_indexes_are_the_models_with_their_conditions(database: Database, tmp_path: Path) -> None:
    """Alembic does not compare the conditions of partial indexes, nor WITHOUT ROWID."""
    migrate(database)
    modelled = Database(f"sqlite:///{tmp_path / 'models.db'}")
    with modelled.engine.begin() as connection:
        SQLModel.metadata.create_all(connection)
    modelled.close()
    indexes = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
    assert rows(database.file, indexes) == rows(modelled.file, indexes)
    rowless = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID' ORDER BY name"
    )
    assert rows(database.file, rowless) == rows(modelled.file, rowless)


def test_file_names_say_what_alembic_says() -> None:
    """The start asks them, because importing Alembic costs it a quarter of a second."""
    script = ScriptDirectory(str(MIGRATIONS))
    assert script.get_heads() == [head()]
    assert [each.revision for each in script.walk_revisions()] == sorted(
        (file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("0*.py")), reverse=True
    )


def test_a_database_of_today_is_left_alone(database: Database, file: Path) -> None:
    migrate(database)
    with database.write() as session:
        add_unit(session)
    before = sorted(path.name for path in file.parent.iterdir())
    migrate(database)
    assert sorted(path.name for path in file.parent.iterdir()) == before, "no copy of it either"
    assert rows(file, "SELECT count(*) FROM unit") == [(1,)]


def test_a_copy_is_made_before_an_upgrade(database: Database, file: Path, later: Later) -> None:
    migrate(database)
    with database.write() as session:
        add_member(session)
    migrate(database, later('op.add_column("unit", sa.Column("flag", sa.Integer()))'))
    assert rows(file, "SELECT flag FROM unit") == [(None,)]
    copy = file.with_name(f"nhipdo.db.before-{head()}-upgrade")
    assert rows(copy, "SELECT name FROM member") == rows(file, "SELECT name FROM member") == [("Sùng A Chu",)]
    assert rows(copy, "SELECT version_num FROM alembic_version") == [(head(),)]
    assert rows(file, "SELECT version_num FROM alembic_version") == [("9999",)]


FAILURES = {
    "at once": "raise ZeroDivisionError",
    "half way": (
        'op.add_column("unit", sa.Column("flag", sa.Integer())); op.execute("DELETE FROM member"); 1 / 0'
    ),
    "after a commit of its own": (
        'op.execute("DELETE FROM consent"); op.execute("DELETE FROM member"); op.execute("COMMIT"); 1 / 0'
    ),
    "bad SQL": 'op.execute("ALTER TABLE nothing RENAME TO something")',
}


@pytest.mark.parametrize("body", FAILURES.values(), ids=FAILURES.keys())
def test_a_migration_that_fails_changes_nothing(
    database: Database, file: Path, later: Later, body: str
) -> None:
    migrate(database)
    with database.write() as session:
        add_member(session)
    migrations = later(body)
    with pytest.raises(MigrationError) as told:
        migrate(database, migrations)
    assert "\n" not in str(told.value) and str(told.value).startswith("database.url: ")
    assert rows(file, "SELECT name FROM member") == [("Sùng A Chu",)]
    assert rows(file, "SELECT version_num FROM alembic_version") == [(head(),)]
    assert "flag" not in str(rows(file, "PRAGMA table_info(unit)"))
    with database.write() as session:
        add_member(session, "goes on")


def test_a_table_others_point_to_can_be_made_anew(database: Database, file: Path, later: Later) -> None:
    """How Alembic changes a column in sqlite: a new table, the rows, the old name."""
    migrate(database)
    with database.write() as session:
        add_member(session)
    migrate(
        database,
        later('with op.batch_alter_table("unit") as batch: batch.alter_column("province", type_=sa.Text())'),
    )
    assert rows(file, "SELECT name, unit FROM member") == [("Sùng A Chu", "03217")]
    assert rows(file, "PRAGMA foreign_key_check") == []
    with pytest.raises(sqlite3.IntegrityError), database.write() as session:
        session._driver.execute("DELETE FROM unit")


def test_a_migration_that_leaves_rows_pointing_nowhere_fails(
    database: Database, file: Path, later: Later
) -> None:
    migrate(database)
    with database.write() as session:
        add_member(session)
    migrations = later('op.execute("DELETE FROM unit")')
    with pytest.raises(MigrationError):
        migrate(database, migrations)
    assert rows(file, "SELECT count(*) FROM unit") == [(1,)]


def test_what_a_running_bot_writes_survives_an_upgrade_that_cannot_begin(
    database: Database, file: Path, later: Later
) -> None:
    """A newer command beside an older bot that writes all the time."""
    migrate(database)
    migrations = later('op.add_column("unit", sa.Column("flag", sa.Integer()))')
    running = Database(str(database.engine.url))
    impatient(database)
    with running.write() as session:
        add_member(session, "written meanwhile")
        with pytest.raises(MigrationError) as told:
            migrate(database, migrations)
        assert "\n" not in str(told.value)
    with running.write() as session:
        add_member(session, "and after")
    running.close()
    assert rows(file, "SELECT name FROM member") == [("written meanwhile",), ("and after",)]


def test_a_newer_database_stops_with_one_line(database: Database, file: Path) -> None:
    migrate(database)
    database.close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '2099'")
        connection.commit()
    with pytest.raises(MigrationError, match=r"^database\.url: nhipdo\.db .*2099") as told:
        migrate(database)
    assert "\n" not in str(told.value)
    assert rows(file, "SELECT version_num FROM alembic_version") == [("2099",)]


@pytest.mark.parametrize("content", [b"no database at all, only words\n" * 100, b"\0" * 5000])
def test_a_file_that_is_no_database_stops_with_one_line_and_is_left_alone(
    database: Database, file: Path, content: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with pytest.raises(MigrationError, match=r"^database\.url: nhipdo\.db ") as told:
        migrate(database)
    assert "\n" not in str(told.value) and file.read_bytes() == content


def test_a_place_no_file_can_be_made_stops_with_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    inside = Database(f"sqlite:///{tmp_path / 'file' / 'nhipdo.db'}")
    folder = Database(f"sqlite:///{tmp_path}")
    for database in (inside, folder):
        with pytest.raises(MigrationError, match=r"^database\.url: ") as told:
            migrate(database)
        assert "\n" not in str(told.value)
        database.close()


def test_logging_is_left_alone(database: Database) -> None:
    root = logging.getLogger()
    other = logging.getLogger("somebody.else")
    before = (root.level, list(root.handlers), other.disabled, logging.getLogger("bot").disabled)
    migrate(database)
    assert (root.level, list(root.handlers), other.disabled, logging.getLogger("bot").disabled) == before
