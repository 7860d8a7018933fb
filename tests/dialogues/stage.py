"""Where is a talk played?"""

from pathlib import Path

import pytest

from tests.storage.kit import fresh


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an empty database, as `Runner` wants it."""
    fresh(tmp_path, "play.db").close()
    return tmp_path
