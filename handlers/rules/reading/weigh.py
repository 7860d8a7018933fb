"""How strongly do the words around a number say that it reports samples?"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.rules.reading.around import Count, tag
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.segments import Segment

# Points; a report is booked from SURE on, asked about from LIKELY on (or POSSIBLE, when nothing else is said).
SURE, LIKELY, POSSIBLE = 5.5, 4.5, 3.5

_NOUNS = {"U": 2.5, "u": 1.0, "": 0.0}
_VERBS = {"V": 3.0, "v": 1.5, "R": 1.5}
_BARE_VERB, _NETWORK = 0.5, 2.0
_TOLD = {"d": 1.0, "g": 1.0, "D": 1.0, "L": 0.5, "C": 0.5, "#": 0.5, "p": 0.5, "A": 0.5}
_ANYWHERE = {"C": 1.0, "L": 0.5, "#": 1.0, "D": 0.5, "V": 0.5, "U": 0.5}
_AGAINST = {"?": 3.0, "Q": 2.5, "H": 8.0, "h": 8.0, "z": 8.0, "b": 8.0, "I": 8.0, "r": 5.0, "%": 1.0}
_ODD, _MOST_ODD = 0.5, 2.5
_STRANGE_NOUN = {"W": 2.0, "B": 4.0}
# đo 3 lần ở 3 chỗ nhé: who measured, when and how is not said, so it may be an order.
_COMMANDING, _SUBJECT = 1.0, frozenset("pdgDCL#")
_ASKING_FIRST = 2.5
_STRANGE_VERB = 1.0
_FOREIGN_HERE, _SKIPPED = 3.0, "_g~dkp"
_FOREIGN_THERE = {"U": 1.0, "u": 2.5, "": 2.5}


def weight(items: list[Lex], parts: Sequence[Segment], part: Segment, count: Count, tags: str) -> float:
    """Points for a count of `part`; `tags` are those of the whole message."""
    before = part.tags[: count.first - part.first]
    after = part.tags[count.last + 1 - part.first :]
    points = _NOUNS[count.noun] + _verb(items, count, part) + _strange(items, count)
    points += sum(value for sign, value in _TOLD.items() if sign in before or sign in after)
    points += sum(value for sign, value in _ANYWHERE.items() if sign in tags and sign not in part.tags)
    points -= sum(value for sign, value in _AGAINST.items() if sign in before or sign in after)
    points -= _ASKING_FIRST * ("Q" in before)
    points -= _COMMANDING * commands(part)
    points -= min(_MOST_ODD, _ODD * part.odd) + _FOREIGN_HERE * part.foreign
    return points - _FOREIGN_THERE[count.noun] * any(other.foreign for other in parts if other is not part)


def commands(part: Segment) -> bool:
    """đo 3 lần ở 3 chỗ khác nhau nhé: a verb without a subject, and manners at the end."""
    return part.tags[:2] == "Vn" and part.tags[-1:] == "_" and not set(part.tags) & _SUBJECT


def _verb(items: list[Lex], count: Count, part: Segment) -> float:
    """A verb that governs the number, or one that stands elsewhere in the same breath."""
    at = count.first - 1
    while at >= part.first and items[at].tag in _SKIPPED:
        at -= 1
    found = tag(items, at) if at >= part.first else ""
    if found in _VERBS:
        return _VERBS[found] - _BARE_VERB * items[at].bare + _NETWORK * (items[at].value == "net")
    return 1.0 if "V" in part.tags else -_STRANGE_VERB * (found in ("W", "B"))


def _strange(items: list[Lex], count: Count) -> float:
    return -_STRANGE_NOUN.get(tag(items, count.last + 1), 0.0)
