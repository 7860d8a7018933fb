"""How long does it take to read a message, a normal one and the worst we could make up?"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import NamedTuple

from bench.crowd import TEXTS
from handlers.rules.reading import fold, read

MOST_NORMAL_MS, MOST_WORST_MS = 1.0, 20.0
AT = datetime(2026, 11, 21, 10, 0, tzinfo=timezone(timedelta(hours=7)))
NORMAL = (
    *TEXTS,
    "hôm qua em đo 3 mẫu thôn 5 viettel, 45/12/24, sóng hơi yếu ạ",
    "bc chi: ban Na Su 4 mau, ban Pu On 3 mau, tong 7",
    "chị ơi mai họp mấy giờ vậy, em đang trên nương",
)
PIECES = (
    "đo 3 mẫu ", "3 ", "lần 2 ", "em 3 ", "vt 3, ", "thôn 5 ", "làm 3 cái ", "nhầm 4 ", "không phải 5 mà 4 ",
    "45/12/24 ", "mỗi người 3 mẫu, ", "hai mươi ", "5-6 ", "á", "\n3: 4", "ai chưa ", "sao ghi 5 ", "> 3\n",
)  # fmt: skip
LENGTHS = (600, 1200, 4000)


class Figures(NamedTuple):
    """Milliseconds; `folding` is what folding and splitting a normal message alone takes."""

    normal: float
    folding: float
    worst: float
    piece: str


def measure() -> Figures:
    normal = statistics.median(_milliseconds(_reading(text), 200) for text in NORMAL)
    folding = statistics.median(_milliseconds(partial(_split, text), 200) for text in NORMAL)
    texts = [(piece * length)[:length] for piece in PIECES for length in LENGTHS]
    worst, text = max((_milliseconds(_reading(text), 3), text) for text in texts)
    return Figures(normal, folding, worst, text[:12].strip())


def _reading(text: str) -> Callable[[], object]:
    return partial(read, text, at=AT)


def _split(text: str) -> list[str]:
    return fold(text).split()


def _milliseconds(work: Callable[[], object], times: int) -> float:
    """The quickest of some rounds: what the machine did besides is left out."""
    return min(_round(work) for _ in range(times)) * 1e3


def _round(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def lines(figures: Figures) -> Sequence[tuple[str, str, str]]:
    """What to reach, yes or no, measured."""
    ratio = f"{figures.normal / figures.folding:.0f} × folding and splitting it"
    return (
        (
            "a normal message read in 1 ms",
            _yes(figures.normal < MOST_NORMAL_MS),
            f"{figures.normal:.2f} ms, {ratio}",
        ),
        (
            "the worst in 20 ms",
            _yes(figures.worst < MOST_WORST_MS),
            f"{figures.worst:.1f} ms (“{figures.piece}…”)",
        ),
    )


def _yes(met: bool) -> str:
    return "yes" if met else "NO"
