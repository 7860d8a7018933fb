"""A database of today's shape, and one writing transaction on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database, Session
from tests.storage.kit import fresh


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = fresh(tmp_path)
    yield made
    made.close()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.write() as opened:
        yield opened
