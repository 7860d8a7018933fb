"""How strongly do the words around a number say that it reports samples?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.rules.reading import points
from handlers.rules.reading.around import Count, is_polite, set_around
from handlers.rules.reading.counts import may_end
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.segments import Segment, holding

# A report is booked from SURE points on, asked about from LIKELY on.
SURE, LIKELY = 4.0, 0.0
# A report that its words carry is asked about all the same when it has fewer points beside unknown words.
THIN = -2.0

# What another trade counts is never booked.
MOST_FOREIGN = SURE - 1

_TOLD_APART = frozenset(("made", "may", "any"))
_SKIPPED = "_g~dkp:"
_LARGE = 10
_MOST_ODD = 4
_MOST, _MANY = 60, 12

Sign = tuple[str, str]


def _table() -> dict[Sign, float]:
    """(kind, sign) -> points."""
    out: dict[Sign, float] = {}
    for line in points.TABLE.strip().replace("\n  ", " ").splitlines():
        kind, _, groups = line.partition(": ")
        for group in groups.split(" | "):
            worth, *names = group.split()
            out.update({(kind, name): float(worth) for name in names})
    return out


POINTS = _table()
_OBJECTED = -4.0


def candidates(message: Message, items: Sequence[Lex], found: Sequence[Count]) -> list[Count]:
    """The counts found and the other small numbers; more than twelve are no report."""
    taken = {at for count in found for at in range(count.first, count.last + 1)}
    bare = [
        Count(at, at, int(item.number or 0), verb=True, listed=True)
        for at, item in enumerate(items)
        if item.tag == "n" and at not in taken and item.value != "range" and 0 < (item.number or 0) <= _MOST
    ]
    bare += [share for at, item in enumerate(items) if at not in taken and (share := _share(item, at))]
    for count in bare[:_MANY]:
        set_around(message, items, count)
    return [*(count for count in found if count.value is None or count.value > 0), *bare][:_MANY]


def _share(item: Lex, at: int) -> Count | None:
    """6/6, 4/6: so many of so many."""
    done, _, of = item.value.partition("/")
    if item.tag != "X" or not (done.isdecimal() and of.isdecimal() and 0 < int(done) <= int(of) <= _MOST):
        return None
    return Count(at, at, int(done), verb=True, listed=True)


class Scales:
    """Weighs the numbers of one message."""

    __slots__ = ("_elsewhere", "_foreign", "_items", "_message", "_names", "_parts")

    def __init__(self, message: Message, items: Sequence[Lex], parts: Sequence[Segment]) -> None:
        self._message, self._items, self._parts = message, items, parts
        self._names = [_name(message, item) for item in items]
        self._foreign = any(part.foreign for part in parts)
        self._elsewhere: dict[int, frozenset[str]] = {}

    def weight(self, count: Count, objected: bool = False) -> float:
        """Points for a count: below LIKELY it is left alone, from SURE on booked unless something objects."""
        worth = sum(POINTS.get(sign, 0.0) for sign in set(self.signs(count)))
        return min(worth + _OBJECTED, LIKELY) if objected else worth

    def signs(self, count: Count) -> Iterator[Sign]:
        """What is said of a count: where it stands, what stands beside it and elsewhere."""
        part, names = holding(self._parts, count.first), self._names
        yield "noun", count.noun or ("verb" if not count.listed else "bare")
        yield "key", self._message.tokens[self._items[count.last].first].key
        yield "previous", names[count.first - 1] if count.first else "none"
        yield "next", names[count.last + 1] if count.last + 1 < len(names) else "none"
        yield "governor", _governor(self._items, part, count)
        yield from (("before", name) for name in names[part.first : count.first])
        yield from (("after", name) for name in names[count.last + 1 : part.last + 1])
        yield from (("elsewhere", name) for name in self._outside(part))
        yield from (("is", name) for name in self._shape(part, count))
        yield "odd", str(min(_MOST_ODD, part.odd))

    def _outside(self, part: Segment) -> frozenset[str]:
        """The names of all that stands outside a stretch."""
        if part.first not in self._elsewhere:
            names = (*self._names[: part.first], *self._names[part.last + 1 :])
            self._elsewhere[part.first] = frozenset(names)
        return self._elsewhere[part.first]

    def _shape(self, part: Segment, count: Count) -> Iterator[str]:
        if self._foreign:
            yield "foreign"
        if not count.noun and not may_end(self._message, self._items, count.last + 1):
            yield "open"
        if (count.value or 0) > _LARGE:
            yield "large"
        if count.ordinal is not None:
            yield "ordinal"
        if (part.first, part.last) == (count.first, count.last):
            yield "alone"


def _name(message: Message, item: Lex) -> str:
    sign = _sign(item)
    return "polite" if sign == "_" and is_polite(message, item) else sign


def _sign(item: Lex) -> str:
    return item.value if item.value in _TOLD_APART else item.tag


def _governor(items: Sequence[Lex], part: Segment, count: Count) -> str:
    """The tag of the word that governs the number."""
    at = count.first - 1
    while at >= part.first and items[at].tag in _SKIPPED:
        at -= 1
    return _sign(items[at]) if at >= part.first else "none"
