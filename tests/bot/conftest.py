"""A database of today's shape for the bot's own tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.storage.kit import fresh


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = fresh(tmp_path)
    yield made
    made.close()
