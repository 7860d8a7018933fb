"""Which word or phrase of a message means what?

A table line reads `TAG value: form | form | …`; a line that starts with two spaces goes on with the one
before. A form with marks matches the marked spelling and, where no mark was typed, the folded one; a form
that ends in `!` matches only as marked, one without marks only in a message that has some. The first line
to name a spelling owns it; the longest phrase wins.

Tags: n number, f decimal, X joined numbers (45/12), ~ about, q some, T time of day, D day, Z another number,
U sample, u time(s), V measure, v test, R report, A more, d done, g got, ! not, c not yet, F plan,
O instruction, I if, Q question word, H how many, C carrier, K hamlet kind, L hamlet, Y commune,
l other place, S speed label, M speed unit, # speed, w wifi, @ preposition, p person, E each, m phone,
i operate, k of the trade, _ manners, o other known word, W unknown, B of another trade, P running total,
h help, b ranking, r progress, t trouble, s no signal, z cancel, y correction, x times, signs ? . , : / - %
"""

from __future__ import annotations

from collections.abc import Iterator

from handlers.rules.reading import (
    vocabulary,
    vocabulary_common,
    vocabulary_intents,
    vocabulary_people,
    vocabulary_places,
    vocabulary_trades,
)
from handlers.rules.reading.normalise import Message, Token, undouble

_TABLES = (
    vocabulary,
    vocabulary_intents,
    vocabulary_places,
    vocabulary_people,
    vocabulary_trades,
    vocabulary_common,
)
Entry = tuple[str, str, bool]


class Lex:
    """A word or phrase: tag, value, first and last token; `bare` when its marks were left out."""

    __slots__ = ("bare", "first", "last", "number", "tag", "value")

    def __init__(self, tag: str, value: str, first: int, last: int, bare: bool = False) -> None:
        self.tag, self.value, self.first, self.last, self.bare = tag, value, first, last, bare
        self.number: float | None = None


class _Node(dict[str, "_Node"]):
    """The words that may follow, and what the phrase so far means."""

    __slots__ = ("entry",)

    def __init__(self) -> None:
        super().__init__()
        self.entry: Entry | None = None

    def add(self, words: list[str], entry: Entry) -> None:
        """A phrase; the first one that says these words keeps them."""
        node = self
        for word in words:
            node = node.setdefault(word, _Node())
        node.entry = node.entry or entry


def _lines() -> Iterator[tuple[str, str, str]]:
    """(tag, value, form) of every form in the tables."""
    for table in _TABLES:
        for line in table.TABLE.strip().replace("\n  ", " ").splitlines():
            head, _, forms = line.partition(": ")
            tag, _, value = head.partition(" ")
            for form in forms.split(" | "):
                yield tag, value, form.strip()


def _compile() -> tuple[_Node, _Node]:
    """The phrases for a message with marks (spellings as written own themselves) and for one without."""
    with_marks, without = _Node(), _Node()
    folded: list[tuple[list[str], Entry]] = []
    for tag, value, form in _lines():
        words = Message(form.removesuffix("!") or form).tokens
        marked, bare = [word.canon for word in words], [word.key for word in words]
        with_marks.add(marked, (tag, value, False))
        if form.endswith("!") and form != "!":
            without.add(marked, (tag, value, False)) if marked != bare else None
            continue
        folded.append((bare, (tag, value, marked != bare)))
        without.add(*folded[-1])
        without.add(marked, (tag, value, False))
    for bare, entry in folded:
        with_marks.add(bare, entry)
    return with_marks, without


_WITH_MARKS, _WITHOUT = _compile()


def lookup(tokens: list[Token], at: int, marked: bool) -> Lex | None:
    """The longest known word or phrase at token `at`, or None; `marked`: the writer types marks."""
    root = _WITH_MARKS if marked else _WITHOUT
    token = tokens[at]
    node = root.get(token.canon)
    if node is None:
        node = None if token.marked else root.get(undouble(token.key))
        if node is None:
            return None
    entry, last = node.entry, at
    for following in range(at + 1, len(tokens)):
        node = node.get(tokens[following].canon)
        if node is None:
            break
        if node.entry:
            entry, last = node.entry, following
    return Lex(entry[0], entry[1], at, last, entry[2]) if entry else None
