"""What stands around a word?"""

from __future__ import annotations

from typing import NamedTuple

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Token


class Place(NamedTuple):
    """A word between its neighbours: what the table says of it and the tags before and after."""

    tokens: list[Token]
    at: int
    known: Lex
    previous: str
    following: str
    marked: bool

    @property
    def token(self) -> Token:
        """The word itself."""
        return self.tokens[self.at]

    def as_(self, tag: str, value: str = "") -> Lex:
        """The word with another meaning."""
        return Lex(tag, value, self.at, self.known.last)
