"""Where is a talk played?"""

import shutil
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrating import migrate


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database to copy: migrating anew for each talk would take most of the time."""
    file = tmp_path_factory.mktemp("empty") / "play.db"
    database = Database(f"sqlite:///{file}")
    migrate(database)
    database.close()
    return file


@pytest.fixture
def folder(tmp_path: Path, empty_database: Path) -> Path:
    """A folder with an empty database, as `Runner` wants it."""
    shutil.copy(empty_database, tmp_path)
    return tmp_path
