"""What does an invite code look like, and what may a person be called?"""

import re
import unicodedata
from collections.abc import Callable

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No 0, O, 1, I, L: codes are read aloud in village halls."""
LENGTH = 6


def new_code(choose: Callable[[str], str], length: int = LENGTH) -> str:
    """A code out of `choose`, which picks one letter (`secrets.choice`)."""
    return "".join(choose(LETTERS) for _ in range(length))


def normal_code(text: str) -> str:
    """What a person typed as it was printed: capitals, without spaces and dashes."""
    return re.sub(r"[^0-9A-Z]", "", text.upper())


def is_name(text: str) -> bool:
    """Whether this can be a person's name: 2–60 characters, letters, spaces and a few marks only."""
    return (
        2 <= len(text) <= 60
        and any(char.isalpha() for char in text)
        and all(char.isalpha() or unicodedata.combining(char) or char in " '’-." for char in text)
    )
