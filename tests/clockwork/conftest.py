"""A database of today's shape, and one writing transaction on it."""

from tests.storage.conftest import database, session

__all__ = ["database", "session"]
