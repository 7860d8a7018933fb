"""Which code of today's stands for which one of a transcript? (The bot draws its codes by lot.)"""

import re
from collections.abc import Set

from handlers.rules.invites import LETTERS

_CODE = re.compile(rf"\b[{LETTERS}]{{4,6}}\b")


class Codes:
    """Pairs of a written and a drawn code, learnt where an expected message meets the one that came."""

    def __init__(self) -> None:
        self._drawn: dict[str, str] = {}

    def learn(self, expected: str, found: str, drawn_today: Set[str]) -> None:
        """Where the two texts differ in nothing but codes, each of those drawn today is paired."""
        if _CODE.sub("", expected) != _CODE.sub("", found):
            return
        for written, drawn in zip(_CODE.findall(expected), _CODE.findall(found), strict=True):
            if written != drawn and len(written) == len(drawn) and drawn in drawn_today:
                self._drawn[written] = drawn

    def as_written(self, found: str) -> str:
        """What came, with the transcript's codes."""
        return _replaced(found, {drawn: written for written, drawn in self._drawn.items()})

    def as_drawn(self, said: str) -> str:
        """What somebody says, with the codes of today; people type them in small letters too."""
        return _replaced(said, self._drawn)


def codes_in(text: str) -> list[str]:
    """Everything that looks like a code."""
    return _CODE.findall(text)


def _replaced(text: str, pairs: dict[str, str]) -> str:
    if not pairs:
        return text
    known = re.compile(rf"\b({'|'.join(pairs)})\b", re.IGNORECASE)
    return known.sub(lambda match: pairs[match[0].upper()], text)
