"""How strongly do the words around a number say that it reports samples?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.rules.reading.around import Count
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.segments import Segment


def _points(*tables: dict[float, str]) -> dict[str, float]:
    """Tag -> points, from points -> tags."""
    return {found: points for table in tables for points, tags in table.items() for found in tags}


# A report is booked from SURE points on, asked about from LIKELY on (POSSIBLE when nothing else is said).
SURE, LIKELY, POSSIBLE = 4.5, 2.0, 0.5
# A report that its words carry is asked about all the same when it has fewer points beside unknown words.
THIN = 0.5

# The points were fitted to labelled messages (reports, chat with numbers) and rounded to halves.
_NOUNS = {"U": 1.0, "u": -1.0, "": 0.0}
_PLAIN_NOUNS = frozenset(("lan", "luot", "test", "phat"))
_GOVERNS = {"V": 0.5, "v": 3.0, "R": 0.0, "B": -1.5, "o": -2.0}
_NETWORK, _BARE = 2.0, 0.5
_BEFORE = _points(
    {3.0: "L", 2.0: "C#", 1.5: "AV", 1.0: "D:p~", 0.5: "@lEdgTtk", -0.5: "uo", -1.0: "BUP", -1.5: "Wr"},
    {-3.0: "Qzyi", -4.0: "IHhb"},
)
_AFTER = _points(
    {3.0: "L", 2.5: "CDw", 2.0: "#:", 1.5: "M", 1.0: "@lUkmp", 0.5: "tV", -0.5: "!c", -1.0: "BY"},
    {-1.5: "g", -2.0: "W", -3.0: "yz", -3.5: "?QHhbrI"},
)
_ELSEWHERE = _points({3.0: "C", 2.5: "L", 2.0: "#", 1.5: "DV", 1.0: "RUt"}, {-0.5: "B", -1.5: "O"})
_NEXT = {"": 0.5, "_": -0.5, "k": -1.0, "p": -1.0, "t": -1.0, "B": -2.5, "W": -2.5}
# mẫu 3 may name a pattern, báo cháy 114 a telephone.
_NAMED_SAMPLE, _LARGE, _MANY = 2.0, 4.0, 30
_ODD, _MOST_ODD, _FOREIGN = 0.5, 2.0, 1.0
# đo 3 lần ở 3 chỗ nhé: who measured, when and how is not said, so it may be an order.
_COMMANDING, _SUBJECT = 1.0, frozenset("pdgDCL#")
_SKIPPED = "_g~dkp:"


def weight(items: Sequence[Lex], part: Segment, count: Count, key: str, elsewhere: Iterable[str]) -> float:
    """Points for a count of `part` whose noun is `key`; `elsewhere` are the tags of the other stretches."""
    before = part.tags[: count.first - part.first]
    after = part.tags[count.last + 1 - part.first :]
    points = _NOUNS[count.noun] - _BARE * items[count.last].bare + _governed(items, count, part)
    points -= _BARE * (count.noun == "u" and key not in _PLAIN_NOUNS)
    points += _sum(_BEFORE, before) + _sum(_AFTER, after) + _sum(_ELSEWHERE, elsewhere)
    points -= _NAMED_SAMPLE * (count.ordinal is not None and "V" not in part.tags)
    points -= _NAMED_SAMPLE * (count.got and not count.noun and "V" not in part.tags)
    points -= _LARGE * (not count.noun and (count.value or 0) > _MANY)
    points += _NEXT.get(after[:1], 0.0) - _COMMANDING * commands(part)
    return points - min(_MOST_ODD, _ODD * part.odd) - _FOREIGN * part.foreign


def _sum(table: dict[str, float], tags: Iterable[str]) -> float:
    """The points of every tag that is there, each once."""
    return sum(table[found] for found in set(tags) if found in table)


def commands(part: Segment) -> bool:
    """đo 3 lần ở 3 chỗ khác nhau nhé: a verb without a subject, and manners at the end."""
    return part.tags[:2] == "Vn" and part.tags[-1:] == "_" and not set(part.tags) & _SUBJECT


def _governed(items: Sequence[Lex], count: Count, part: Segment) -> float:
    """What the word that governs the number is worth."""
    at = count.first - 1
    while at >= part.first and items[at].tag in _SKIPPED:
        at -= 1
    found = items[at].tag if at >= part.first else ""
    worth = _GOVERNS.get(found, 0.0) + _NETWORK * (found == "V" and items[at].value == "net")
    return worth - _BARE * (found in ("V", "v") and items[at].bare)


def other_tags(parts: Sequence[Segment], part: Segment) -> str:
    """The tags of all stretches but one."""
    return "".join(other.tags for other in parts if other is not part)
