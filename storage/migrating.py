"""Is this database of today's shape, and how does it get there without losing anything?

Alembic is imported only where something is to be migrated: it costs a start a quarter of a second.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storage.database import Database

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

MIGRATIONS = Path(__file__).with_name("migrations")


class MigrationError(Exception):
    """The database cannot be used; the text is one line for the operator."""


def head(migrations: Path = MIGRATIONS) -> str:
    """Today's revision: migrations are numbered files ("0001_…") in one line."""
    return max(file.name for file in (migrations / "versions").glob("[0-9]*_*.py")).partition("_")[0]


def migrate(database: Database, migrations: Path = MIGRATIONS) -> None:
    """Bring the database to today's shape.

    The file is copied first; a failure leaves it as it was. Raises MigrationError when the database cannot
    be opened, is newer than the code, is no database at all, or a migration failed.
    """
    current, wanted = _opened(database.file), head(migrations)
    if current == wanted:
        return
    if current is not None and current > wanted:
        raise MigrationError(
            f"database.url: {database.file.name} do bản mới hơn tạo ra ({current}) – hãy cập nhật Nhịp Đo"
        )
    _upgrade(database, current, migrations)


def _opened(file: Path) -> str | None:
    """The file's revision; the file and its folder are made when they are not there."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return _revision(file)
    except (OSError, sqlite3.OperationalError) as error:
        raise MigrationError(
            f"database.url: không mở được {file} ({error}) – ví dụ: sqlite:///data/nhipdo.db"
        ) from None
    except sqlite3.DatabaseError:
        raise MigrationError(f"database.url: {file.name} không phải cơ sở dữ liệu đọc được") from None


def _revision(file: Path) -> str | None:
    with closing(sqlite3.connect(file)) as driver:
        if not driver.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            return None
        row = driver.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def _upgrade(database: Database, current: str | None, migrations: Path) -> None:
    kept = database.file.with_name(f"{database.file.name}.before-{current}-upgrade") if current else None
    try:
        with database.engine.connect() as connection:
            _without_foreign_keys(connection, lambda: _in_one_go(connection, database.file, kept, migrations))
    except Exception as error:
        why = str(getattr(error, "orig", error)).partition("\n")[0]
        raise MigrationError(f"database.url: nâng cấp không được ({why}); tệp cũ vẫn nguyên") from error
    finally:
        database.close()


def _without_foreign_keys(connection: "Connection", work: Callable[[], None]) -> None:
    """Changing a column in sqlite means a new table under the old name, to which others point meanwhile."""
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        work()
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _in_one_go(connection: "Connection", file: Path, kept: Path | None, migrations: Path) -> None:
    """Copy and upgrade under one lock, so that nobody writes in between."""
    from alembic import command

    with connection.begin():
        if kept is not None:
            _copy(file, kept)
        try:
            command.upgrade(_config(migrations, connection), "head")
            _require_whole(connection)
        except BaseException:
            driver: Any = connection.connection.driver_connection
            if kept is not None and not driver.in_transaction:
                _restore(file, kept)  # a migration has committed: rolling back is not enough
            raise


def _copy(file: Path, kept: Path) -> None:
    kept.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as driver:
        driver.execute("VACUUM INTO ?", (str(kept),))


def _restore(file: Path, kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as source, closing(sqlite3.connect(file)) as target:
        source.backup(target)


def _require_whole(connection: "Connection") -> None:
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone():
        raise ValueError(f"{broken[0]} trỏ tới dòng không còn trong {broken[2]}")


def _config(migrations: Path, connection: "Connection") -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
