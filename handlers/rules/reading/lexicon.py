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

from handlers.rules.reading import vocabulary, vocabulary_people, vocabulary_places
from handlers.rules.reading.normalise import Message, Token, undouble

Entry = tuple[str, str, bool]
_Phrase = tuple[int, tuple[str, ...], tuple[str, ...], Entry]


class Lex:
    """A word or phrase with its tag: value from the table, first and last token; `bare` when its marks were left out."""

    __slots__ = ("bare", "first", "last", "number", "tag", "value")

    def __init__(self, tag: str, value: str, first: int, last: int, bare: bool = False) -> None:
        self.tag, self.value, self.first, self.last, self.bare = tag, value, first, last, bare
        self.number: float | None = None


def _compile() -> tuple[dict[str, Entry], dict[str, Entry], dict[str, list[_Phrase]]]:
    exact: dict[str, Entry] = {}
    bare: dict[str, Entry] = {}
    phrases: dict[str, list[_Phrase]] = {}
    for table in (vocabulary.TABLE, vocabulary_places.TABLE, vocabulary_people.TABLE):
        for line in table.strip().splitlines():
            head, _, forms = line.partition(":")
            tag, _, value = head.strip().partition(" ")
            for form in forms.split("|"):
                _add(form.strip(), tag, value.strip(), exact, bare, phrases)
    for found in phrases.values():
        found.sort(key=lambda phrase: -phrase[0])
    return exact, bare, phrases


def _add(
    form: str,
    tag: str,
    value: str,
    exact: dict[str, Entry],
    bare: dict[str, Entry],
    phrases: dict[str, list[_Phrase]],
) -> None:
    only_marked = form.endswith("!")
    words = Message(form.removesuffix("!") if only_marked else form).tokens
    keys, canons = tuple(word.key for word in words), tuple(word.canon for word in words)
    entry = (tag, value, keys != canons)
    if len(words) > 1:
        phrases.setdefault(keys[0], []).append((len(words), () if only_marked and keys != canons else keys, canons, entry))
        return
    exact.setdefault(canons[0], entry)
    if not only_marked or keys == canons:
        bare.setdefault(keys[0], entry)


_EXACT, _BARE, _PHRASES = _compile()
FIRST_WORDS = frozenset(_PHRASES)


def lookup(tokens: list[Token], at: int) -> Lex | None:
    """The longest known word or phrase that starts at token `at`, or None."""
    token = tokens[at]
    if token.key in FIRST_WORDS:
        found = _phrase(tokens, at)
        if found:
            return found
    entry = _single(token)
    return Lex(entry[0], entry[1], at, at, entry[2] and not token.marked) if entry else None


def _single(token: Token) -> Entry | None:
    if token.marked:
        return _EXACT.get(token.canon)
    return _BARE.get(token.key) or _BARE.get(undouble(token.key))


def _phrase(tokens: list[Token], at: int) -> Lex | None:
    """The longest phrase at a token; its words are either all typed without marks or all with the right ones."""
    left = len(tokens) - at
    for length, keys, canons, entry in _PHRASES[tokens[at].key]:
        if length > left:
            continue
        words = tokens[at : at + length]
        if all(word.canon == canon for word, canon in zip(words, canons, strict=True)):
            return Lex(entry[0], entry[1], at, at + length - 1)
        if keys and all(word.canon == key for word, key in zip(words, keys, strict=True)):
            return Lex(entry[0], entry[1], at, at + length - 1, True)
    return None
