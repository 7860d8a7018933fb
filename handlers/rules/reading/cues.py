"""What do the turns of a message add up to where no plain rule says what its writer wants?

`cue_words*.py` sort everyday turns into classes (slip, recent, many, left …), `cues_of_*.py` say which
classes in which order speak for which intent, and with how many points. A line reads
`intent points: cue | cue`, a cue is classes in order: `a b` at most three words apart, `a … b` at most
nine. Then comes what must hold anywhere: `+c` class c, `-c` not class c, `?` a question, `!` none, `#` a
number, `@` measuring is named, `+got` samples were got. After the points stands what all cues of the line
need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from handlers.rules.reading import (
    cue_words,
    cue_words_of_asking,
    cue_words_of_chat,
    cue_words_of_obstacles,
    cue_words_of_slips,
    cue_words_of_trouble,
    cues_of_asking,
    cues_of_chat,
    cues_of_obstacles,
    cues_of_state,
    cues_of_wishes,
)
from handlers.rules.reading.asking import asks
from handlers.rules.reading.normalise import Message, Token
from handlers.rules.reading.parts import Draft, foreign

ENOUGH, STRONG = 3, 5
_COST = 1
_WORDS = (
    cue_words.TABLE,
    cue_words_of_slips.TABLE,
    cue_words_of_trouble.TABLE,
    cue_words_of_asking.TABLE,
    cue_words_of_obstacles.TABLE,
    cue_words_of_chat.TABLE,
)
_SAYINGS = (
    cues_of_wishes.TABLE,
    cues_of_state.TABLE,
    cues_of_asking.TABLE,
    cues_of_obstacles.TABLE,
    cues_of_chat.TABLE,
)
_NEAR, _FAR = 3, 9
_ORDER = ("undo", "help", "leaderboard", "progress", "difficulty", "question", "other")
_TAGGED = {("L", ""): ("place_name",), ("Y", ""): ("place_name",), ("m", ""): ("thing", "device", "phone")}
_GOT = re.compile("[gV]_?n[Uu]")
Spans = dict[str, list[tuple[int, int]]]


class Cue(NamedTuple):
    """Classes in order, each with the most words before it, all that must hold and what must not."""

    intent: str
    points: int
    steps: tuple[tuple[int, str], ...]
    present: frozenset[str]
    absent: frozenset[str]


class _Form(NamedTuple):
    """A turn as spelt with its marks; `strict`: it counts in no other spelling."""

    canons: tuple[str, ...]
    strict: bool
    name: str


class _Node(dict[str, "_Node"]):
    """The words that may follow, and the turns that end here."""

    __slots__ = ("forms",)

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[_Form] = []


def _lines(*tables: str) -> Iterator[tuple[str, str]]:
    """(what stands before the colon, form or cue) of every one in the tables."""
    for table in tables:
        for line in table.strip().replace("\n  ", " ").splitlines():
            head, _, forms = line.partition(": ")
            for form in forms.split(" | "):
                yield head, form


def _spellings() -> dict[str, Token]:
    """Another spelling or dialect word -> the word the tables use."""
    lines = _lines(cue_words.SPELLINGS)
    pairs = ((variant, Message(word).tokens[0]) for word, variants in lines for variant in variants.split())
    return {Message(variant).tokens[0].canon: token for variant, token in pairs}


def _standard(token: Token) -> Token:
    return token if token.glued else _SPELLINGS.get(token.canon, token)


def _turns() -> _Node:
    """All forms of all classes by their folded words."""
    root = _Node()
    ambiguous = frozenset(cue_words.AMBIGUOUS.split())
    for name, form in _lines(*_WORDS):
        written = Message(form.removesuffix("!")).tokens
        strict = form.endswith("!") or (len(written) == 1 and written[0].key in ambiguous)
        _add(root, written, strict, name)
        if (words := [_standard(token) for token in written]) != written:
            _add(root, words, strict, name)
    return root


def _add(node: _Node, words: list[Token], strict: bool, name: str) -> None:
    for word in words:
        node = node.setdefault(word.key, _Node())
    form = _Form(tuple(word.canon for word in words), strict, name)
    if form not in node.forms:
        node.forms.append(form)


def _cue(intent: str, points: str, *words: str) -> Cue:
    gap, steps, present, absent = _NEAR, [], set(), set()
    for word in words:
        if word == "…":
            gap = _FAR
        elif word[0] == "-":
            absent.add(word[1:])
        elif word[0] in "+?!#@":
            present.add(word.removeprefix("+"))
        else:
            steps.append((gap, word))
            present.add(word)
            gap = _NEAR
    return Cue(intent, int(points), tuple(steps), frozenset(present), frozenset(absent))


def _cues() -> dict[str, list[Cue]]:
    """The cues by their first class."""
    out: dict[str, list[Cue]] = {}
    for head, text in _lines(*_SAYINGS):
        cue = _cue(*head.split(), *text.split())
        out.setdefault(cue.steps[0][1], []).append(cue)
    return out


_SPELLINGS = _spellings()
_TURNS = _turns()
_CUES = _cues()


def cued(draft: Draft, least: int) -> Cue | None:
    """The cue with the most points; None below `least`. Another trade takes some away from all but chat."""
    found, elsewhere = fitting(draft), _COST if foreign(draft) else 0
    rated = [(cue.points - elsewhere * (cue.intent != "other"), cue) for cue in found]
    points, best = max(rated, key=lambda pair: (pair[0], -_ORDER.index(pair[1].intent)), default=(0, None))
    return best if points >= least else None


def fitting(draft: Draft) -> list[Cue]:
    """The cues that the message gives."""
    spans = _spans(draft.message)
    _named(draft, spans)
    facts = _facts(draft) | spans.keys()
    cues = (cue for name in spans for cue in _CUES.get(name, ()))
    return [
        cue
        for cue in cues
        if cue.present <= facts and facts.isdisjoint(cue.absent) and _follows(cue.steps, spans)
    ]


def _named(draft: Draft, spans: Spans) -> None:
    """Adds what is known by its tag: hamlets and communes are a `place_name`, phones a `thing`."""
    for item in draft.items:
        for name in _TAGGED.get((item.tag, item.value if item.tag == "m" else ""), ()):
            spans.setdefault(name, []).append((item.first, item.last))


def _facts(draft: Draft) -> set[str]:
    facts = {"?" if asks(draft) else "!"}
    if "n" in draft.tags:
        facts.add("#")
    if draft.has("VUSCsR#Y") or any(item.value in ("net", "app") for item in draft.items):
        facts.add("@")
    if _GOT.search(draft.tags):
        facts.add("got")
    if foreign(draft):
        facts.add("foreign")
    return facts


def _spans(message: Message) -> Spans:
    """Where each class stands: first and last word of every turn found."""
    words = [_standard(token) for token in message.tokens]
    spans: Spans = {}
    for at, word in enumerate(words):
        node, last = _TURNS.get(word.key), at
        while node is not None:
            for form in node.forms:
                if _is_spelt(words[at : last + 1], form, message.marked or form.strict):
                    spans.setdefault(form.name, []).append((at, last))
            last += 1
            node = node.get(words[last].key) if last < len(words) and node else None
    return spans


def _is_spelt(words: list[Token], form: _Form, exact: bool) -> bool:
    """Marks that were typed must be the form's; `exact`: those that were not as well."""
    for word, canon in zip(words, form.canons, strict=True):
        if word.canon != canon and (exact or word.marked):
            return False
    return True


def _follows(steps: tuple[tuple[int, str], ...], spans: Spans) -> bool:
    """Whether the classes stand in this order, near enough to each other."""
    ends = [last for _, last in spans[steps[0][1]]]
    for gap, name in steps[1:]:
        ends = [last for first, last in spans[name] if any(end < first <= end + gap + 1 for end in ends)]
        if not ends:
            return False
    return True
