"""What do the figures say, in one table and in yes or no?"""

from __future__ import annotations

import math
import os
import platform
import sqlite3
import statistics
from collections.abc import Sequence

from bench import reading
from bench.measure import Plan, Result

MOST_START_SECONDS = 2.0
MOST_MEGABYTES = 150.0
HEADS = ("", "check-ins/s", "CPU µs each", "answer ms p50", "p95", "start s", "RSS MB", "peak MB")


def table(results: Sequence[Result], plan: Plan) -> str:
    """Everything as text."""
    ours = results[0]
    figures = [HEADS, *(_figures(result) for result in results)]
    ratios = [("", *(f"against {peer.name}" for peer in results[1:])), *_ratios(ours, results[1:])]
    parts = [_conditions(plan), _columns(figures), _columns(ratios) if results[1:] else "", _spread(results)]
    return "\n\n".join(part for part in parts if part)


def targets(ours: Result, ptb: Result, aiogram: Result) -> str:
    """The aims, with a plain yes or no."""
    megabytes = max(ours.memory)
    aims = [
        (f"CPU at most half of {ptb.name}'s", ours.cpu <= ptb.cpu / 2, f"{ours.cpu / ptb.cpu:.2f} of it"),
        (f"CPU below {aiogram.name}'s", ours.cpu < aiogram.cpu, f"{ours.cpu / aiogram.cpu:.2f} of it"),
        ("first answer within 2 s", ours.start_seconds < MOST_START_SECONDS, f"{ours.start_seconds:.2f} s"),
        ("memory under 150 MB", megabytes < MOST_MEGABYTES, f"{megabytes:.0f} MB at most"),
    ]
    lines = [(what, "yes" if met else "NO", how) for what, met, how in aims]
    return _columns([("to reach", "", "measured"), *lines, *reading.lines(reading.measure())])


def _conditions(plan: Plan) -> str:
    return (
        f"One message: webhook in, committed to sqlite {sqlite3.sqlite_version} (WAL, synchronous=FULL), "
        f"answer accepted by a fake API.\n"
        f"{plan.rounds} rounds of {plan.messages} messages a bot in turn, after {plan.warm_up} to warm up; "
        f"{plan.members} members, {plan.at_once} writing at once; medians.\n"
        f"Python {platform.python_version()}, {os.cpu_count()} cores, shared with the loader."
    )


def _figures(result: Result) -> tuple[str, ...]:
    waits = statistics.quantiles(result.answer_seconds or [math.nan] * 2, n=20)
    rss, peak = result.memory
    numbers = (waits[9] * 1e3, waits[18] * 1e3)
    return (
        result.name,
        f"{result.rate:,.0f}",
        f"{result.cpu:,.0f}",
        *(f"{number:.1f}" for number in numbers),
        f"{result.start_seconds:.2f}",
        f"{rss:.0f}",
        f"{peak:.0f}",
    )


def _ratios(ours: Result, peers: Sequence[Result]) -> list[tuple[str, ...]]:
    return [
        (f"{ours.name}: check-ins/s", *(f"{ours.rate / peer.rate:.2f} ×" for peer in peers)),
        (f"{ours.name}: CPU each", *(f"{ours.cpu / peer.cpu:.2f} ×" for peer in peers)),
    ]


def _spread(results: Sequence[Result]) -> str:
    """How far the rounds lie apart, so that nobody reads more into a figure than is in it."""
    lines = [
        (result.name, f"{min(result.cpu_micros):,.0f}–{max(result.cpu_micros):,.0f} µs",
         f"{min(result.per_second):,.0f}–{max(result.per_second):,.0f} /s")
        for result in results
        if result.per_second
    ]  # fmt: skip
    return _columns([("lowest to highest round", "CPU each", "check-ins"), *lines])


def _columns(lines: Sequence[Sequence[str]]) -> str:
    """First column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_line(line, widths) for line in lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return "   ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])
