"""Who stands where, without anybody being shown last?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ranked(Generic[T]):
    """A place on a board; equal scores share a rank (1, 2, 2, 4)."""

    rank: int
    who: T
    samples: int


@dataclass(frozen=True, slots=True)
class Board(Generic[T]):
    """The rows to show, and how many others there are with how many samples together."""

    rows: tuple[Ranked[T], ...]
    others: int
    others_samples: int


def board(scores: Sequence[tuple[T, int]], most: int = 10) -> Board[T]:
    """Rank by samples. Zeroes are left out, and the last of several is never a row of its own."""
    return _shown(ranked((who, samples, Fraction(samples)) for who, samples in scores if samples > 0), most)


def board_by_share(scores: Sequence[tuple[T, int, int]], most: int = 10) -> Board[T]:
    """Rank (who, samples, quota) by the share of the own quota."""
    return _shown(ranked((who, samples, Fraction(samples, quota)) for who, samples, quota in scores), most)


def ranked(scores: Iterable[tuple[T, int, Fraction]]) -> list[Ranked[T]]:
    """Everybody with a rank, best first; ties keep the order given."""
    ordered = sorted(scores, key=lambda score: -score[2])
    firsts: dict[Fraction, int] = {}
    for place, (_, _, share) in enumerate(ordered, start=1):
        firsts.setdefault(share, place)
    return [Ranked(firsts[share], who, samples) for who, samples, share in ordered]


def _shown(rows: list[Ranked[T]], most: int) -> Board[T]:
    last = rows[-1].rank if rows else 0
    shown = tuple(row for row in rows if row.rank < last or last == 1)[:most]
    rest = rows[len(shown) :]
    return Board(shown, len(rest), sum(row.samples for row in rest))
