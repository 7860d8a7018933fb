"""Is this database of today's shape, and how does it get there without losing anything?"""

import shutil
import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection

from storage.database import Database

_FOLDER = Path(__file__).with_name("migrations")


class MigrationError(Exception):
    """The database cannot be used; the text is one line for the operator."""


def migrate(database: Database) -> None:
    """Bring the database to today's shape.

    The file is copied first; a failure restores it. Raises MigrationError when the database is newer than
    the code, is no database at all, or a migration failed.
    """
    database.file.parent.mkdir(parents=True, exist_ok=True)
    try:
        current = _revision(database)
    except Exception as error:
        raise MigrationError(
            f"database.url: {database.file.name} không phải cơ sở dữ liệu đọc được"
        ) from error
    if current == _scripts().get_current_head():
        return
    if current is not None and not _is_known(current):
        raise MigrationError(
            f"database.url: {database.file.name} do bản mới hơn tạo ra ({current}) – hãy cập nhật Nhịp Đo"
        )
    _upgrade(database, current)


def _upgrade(database: Database, current: str | None) -> None:
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
    with sqlite3.connect(file) as driver:
        driver.execute("VACUUM INTO ?", (str(kept),))
    driver.close()
    return kept


def _restore(database: Database, kept: Path | None) -> None:
    database.close()
    if kept is None:
        return
    for suffix in ("-wal", "-shm"):
        database.file.with_name(database.file.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(kept, database.file)


def _revision(database: Database) -> str | None:
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def _is_known(revision: str) -> bool:
    try:
        return _scripts().get_revision(revision) is not None
    except CommandError:
        return False


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
