"""Which word or phrase of a message means what?

A table line reads `TAG value: form | form | …`. A form with marks matches the marked spelling and, in a word typed
without any mark, the folded one; a form ending in `!` matches only as marked. The first line that names a spelling
owns it; the longest phrase wins.

Tags: n number  f decimal  X numbers joined by / or -  ~ about  q some  T time of day  D day  Z number of something else
U sample  u time(s)  V measure  v test  R report  A more  d done  g got  ! not  c not yet  F plan  O instruction  I if
Q question word  H how many  C carrier  K hamlet kind  L hamlet  Y commune kind  l other place  S speed  M speed unit
w wifi  @ preposition  p person  E each  m phone, SIM  k words of the trade  _ manners  o other known word  W unknown
B another trade  h help  b ranking  r progress  t trouble  s no signal  z cancel  y correction  x times  ? . , signs
"""

from __future__ import annotations

from handlers.rules.reading import vocabulary, vocabulary_intents, vocabulary_people, vocabulary_places
from handlers.rules.reading.normalise import Message, Token, undouble


class Lex:
    """A word or phrase with its tag: value from the table, first and last token; `bare` when its marks were left out."""

    __slots__ = ("bare", "first", "last", "number", "tag", "value")

    def __init__(self, tag: str, value: str, first: int, last: int, bare: bool = False) -> None:
        self.tag, self.value, self.first, self.last, self.bare = tag, value, first, last, bare
        self.number: float | None = None


Entry = tuple[str, str, bool]


class _Node(dict[str, "_Node"]):
    """The words that may follow, and what the phrase so far means."""

    __slots__ = ("entry",)

    def __init__(self) -> None:
        super().__init__()
        self.entry: Entry | None = None

    def add(self, words: list[str], entry: Entry) -> None:
        node = self
        for word in words:
            node = node.setdefault(word, _Node())
        node.entry = node.entry or entry


def _forms() -> list[tuple[list[str], list[str], bool, Entry]]:
    """(marked words, folded words, never without its marks, entry) of every form in the tables."""
    out = []
    for table in (
        vocabulary.TABLE,
        vocabulary_intents.TABLE,
        vocabulary_places.TABLE,
        vocabulary_people.TABLE,
    ):
        for line in table.strip().replace("\n  ", " ").splitlines():
            head, _, forms = line.partition(": ")
            tag, _, value = head.partition(" ")
            for form in forms.split(" | "):
                words = Message(
                    form.strip().removesuffix("!") if len(form.strip()) > 1 else form.strip()
                ).tokens
                marked, folded = [word.canon for word in words], [word.key for word in words]
                only_marked = form.strip().endswith("!") and marked != folded
                out.append((marked, folded, only_marked, (tag, value, False)))
    return out


def _compile() -> tuple[_Node, _Node]:
    """The phrases for a message with marks (spellings as written own themselves) and for one without."""
    with_marks, without = _Node(), _Node()
    forms = _forms()
    for marked, _, _, entry in forms:
        with_marks.add(marked, entry)
    for marked, folded, only_marked, (tag, value, _) in forms:
        if not only_marked:
            entry = (tag, value, marked != folded)
            with_marks.add(folded, entry)
            without.add(folded, entry)
        without.add(marked, (tag, value, False))
    return with_marks, without


_WITH_MARKS, _WITHOUT = _compile()


def lookup(tokens: list[Token], at: int, marked: bool) -> Lex | None:
    """The longest known word or phrase that starts at token `at`, or None; `marked`: the writer types marks."""
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
