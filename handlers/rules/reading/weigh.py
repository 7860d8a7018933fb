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
_MOST = 60

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


_POINTS = _table()
_OBJECTED = -4.0


def candidates(message: Message, items: Sequence[Lex], found: Sequence[Count]) -> list[Count]:
    """The counts found and every other small number."""
    taken = {at for count in found for at in range(count.first, count.last + 1)}
    bare = [
        Count(at, at, int(item.number or 0), verb=True, listed=True)
        for at, item in enumerate(items)
        if item.tag == "n" and at not in taken and item.value != "range" and 0 < (item.number or 0) <= _MOST
    ]
    bare += [share for at, item in enumerate(items) if at not in taken and (share := _share(item, at))]
    for count in bare:
        set_around(message, list(items), count)
    return [*(count for count in found if count.value is None or count.value > 0), *bare]


def _share(item: Lex, at: int) -> Count | None:
    """6/6, 4/6: so many of so many."""
    done, _, of = item.value.partition("/")
    if item.tag != "X" or not (done.isdecimal() and of.isdecimal() and 0 < int(done) <= int(of) <= _MOST):
        return None
    return Count(at, at, int(done), verb=True, listed=True)


def weight(
    message: Message, items: Sequence[Lex], parts: Sequence[Segment], count: Count, objected: bool = False
) -> float:
    """Points for a count: below LIKELY it is left alone, from SURE on booked unless something objects."""
    said = set(signs(message, items, parts, count))
    worth = sum(_POINTS.get(sign, 0.0) for sign in said)
    return min(worth + _OBJECTED, LIKELY) if objected else worth


def signs(message: Message, items: Sequence[Lex], parts: Sequence[Segment], count: Count) -> Iterator[Sign]:
    """What is said of a count: where it stands, what stands beside it and elsewhere."""
    part = holding(parts, count.first)
    name = [_name(message, item) for item in items]
    yield "noun", count.noun or ("verb" if not count.listed else "bare")
    yield "key", message.tokens[items[count.last].first].key
    yield "previous", name[count.first - 1] if count.first else "none"
    yield "next", name[count.last + 1] if count.last + 1 < len(items) else "none"
    yield "governor", _governor(items, part, count)
    for at in range(part.first, count.first):
        yield "before", name[at]
    for at in range(count.last + 1, part.last + 1):
        yield "after", name[at]
    for at in range(len(items)):
        if not part.first <= at <= part.last:
            yield "elsewhere", name[at]
    yield from _shape(message, items, parts, part, count)


def _shape(
    message: Message, items: Sequence[Lex], parts: Sequence[Segment], part: Segment, count: Count
) -> Iterator[Sign]:
    if any(other.foreign for other in parts):
        yield "is", "foreign"
    if not count.noun and not may_end(message, items, count.last + 1):
        yield "is", "open"
    if (count.value or 0) > _LARGE:
        yield "is", "large"
    if count.ordinal is not None:
        yield "is", "ordinal"
    if (part.first, part.last) == (count.first, count.last):
        yield "is", "alone"
    yield "odd", str(min(_MOST_ODD, part.odd))


def _name(message: Message, item: Lex) -> str:
    if item.value in _TOLD_APART:
        return item.value
    return "polite" if item.tag == "_" and is_polite(message, item) else item.tag


def _governor(items: Sequence[Lex], part: Segment, count: Count) -> str:
    """The tag of the word that governs the number."""
    at = count.first - 1
    while at >= part.first and items[at].tag in _SKIPPED:
        at -= 1
    found = items[at] if at >= part.first else None
    return "none" if found is None else found.value if found.value in _TOLD_APART else found.tag


def commands(part: Segment) -> bool:
    """đo 3 lần ở 3 chỗ khác nhau nhé: a verb without a subject, and manners at the end."""
    return part.tags[:2] == "Vn" and part.tags[-1:] == "_" and not set(part.tags) & _SUBJECT


_SUBJECT = frozenset("pdgDCL#")
