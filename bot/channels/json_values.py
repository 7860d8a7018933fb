"""What is a value that came as JSON, whatever somebody sent there? (Never raises.)"""

from collections.abc import Mapping
from typing import Any

from handlers.messages import clean

Json = Mapping[str, Any]
_NOTHING: Json = {}


def as_table(value: object) -> Json:
    """The JSON object, or an empty one."""
    return value if isinstance(value, dict) else _NOTHING


def as_number(value: object) -> int:
    """The whole number, or 0."""
    # `type`, not isinstance: true is no number. Beyond 64 bits no platform counts, and a database cannot.
    return value if type(value) is int and -(2**63) <= value < 2**63 else 0


def as_words(value: object) -> str:
    """The clean text, or ""."""
    return clean(value) if isinstance(value, str) else ""
