"""Is this database of today's shape, and how does it get there without losing anything?

Alembic is imported only where something is to be migrated: it costs a start a quarter of a second.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from storage.database import Database

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

_FOLDER = Path(__file__).with_name("migrations")


class MigrationError(Exception):
    """The database cannot be used; the text is one line for the operator."""


def head() -> str:
    """Today's revision: migrations are numbered files ("0001_…") in one line."""
    return max(file.name for file in (_FOLDER / "versions").glob("[0-9]*_*.py")).partition("_")[0]


def migrate(database: Database) -> None:
    """Bring the database to today's shape.

    The file is copied first; a failure restores it. Raises MigrationError when the database is newer than
    the code, is no database at all, or a migration failed.
    """
    database.file.parent.mkdir(parents=True, exist_ok=True)
    current, wanted = _revision(database.file), head()
    if current == wanted:
        return
    if current is not None and current > wanted:
        raise MigrationError(
            f"database.url: {database.file.name} do bản mới hơn tạo ra ({current}) – hãy cập nhật Nhịp Đo"
        )
    _upgrade(database, current)


def _upgrade(database: Database, current: str | None) -> None:
    from alembic import command

    kept = _copy(database.file, current) if current else None
    try:
        with database.engine.begin() as connection:
            command.upgrade(_config(connection), "head")
    except Exception as error:
        _restore(database, kept)
        raise MigrationError(f"database.url: nâng cấp không được ({error}); đã trả lại tệp cũ") from error


def _copy(file: Path, current: str) -> Path:
    kept = file.with_name(f"{file.name}.before-{current}-upgrade")
    kept.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as driver:
        driver.execute("VACUUM INTO ?", (str(kept),))
    return kept


def _restore(database: Database, kept: Path | None) -> None:
    database.close()
    if kept is None:
        return
    for suffix in ("-wal", "-shm"):
        database.file.with_name(database.file.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(kept, database.file)


def _revision(file: Path) -> str | None:
    """The revision a database file says it has; None: a new one."""
    try:
        with closing(sqlite3.connect(file)) as driver:
            if not driver.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchall():
                return None
            row = driver.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None
    except sqlite3.Error as error:
        raise MigrationError(f"database.url: {file.name} không phải cơ sở dữ liệu đọc được") from error


def _config(connection: "Connection | None" = None) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
