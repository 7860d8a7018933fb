"""An office with its web server."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.filing.office import Office, office


@pytest.fixture
async def the(tmp_path: Path) -> AsyncIterator[Office]:
    async with office(tmp_path) as made:
        yield made
