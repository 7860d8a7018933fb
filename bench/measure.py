"""How fast is each bot, and what does a check-in cost it?

All bots run side by side and take turns in short rounds, so that a machine that slows down slows all of them.
"""

from __future__ import annotations

import asyncio
import math
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from bench.bots import Bot, Setting
from bench.crowd import Crowd
from bench.processes import Running, free_port, start

FIRST_ANSWER_WITHIN = 60.0
# work that a bot does after the answer is out (marking it as sent) still belongs to the check-in
SETTLE = 0.1
STRAYS_WITHIN = 1.5


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    members: int = 200
    at_once: int = 64
    warm_up: int = 500
    rounds: int = 6
    messages: int = 500


@dataclass
class Result:
    """One bot's figures: a list entry a round."""

    name: str
    start_seconds: float = 0.0
    per_second: list[float] = field(default_factory=list)
    cpu_micros: list[float] = field(default_factory=list)
    answer_seconds: list[float] = field(default_factory=list)
    memory: tuple[float, float] = (0.0, 0.0)
    faults: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return statistics.median(self.per_second or [math.nan])

    @property
    def cpu(self) -> float:
        return statistics.median(self.cpu_micros or [math.nan])


@dataclass
class Entrant:
    """A running bot with its crowd and its figures."""

    bot: Bot
    setting: Setting
    crowd: Crowd
    running: Running
    result: Result

    async def warm_up(self, plan: Plan) -> None:
        await self.crowd.write(self.crowd.prepare(plan.warm_up, plan.at_once))
        self.crowd.seconds.clear()

    async def round(self, plan: Plan) -> None:
        """One round; a bot that has lost a message need not go on."""
        self.running.check()
        if self.crowd.lost:
            return
        talks = self.crowd.prepare(plan.messages, plan.at_once)
        before = self.running.cpu()
        took = await self.crowd.write(talks)
        await asyncio.sleep(SETTLE)
        self.result.per_second.append(plan.messages / took)
        self.result.cpu_micros.append((self.running.cpu() - before) / plan.messages * 1e6)

    async def finish(self) -> None:
        """Memory after the load, and whether every message was stored and answered once."""
        await asyncio.sleep(STRAYS_WITHIN)
        self.result.memory = self.running.memory()
        self.result.answer_seconds = self.crowd.seconds
        self.running.stop()
        self.result.faults = list(self._faults())

    def _faults(self) -> list[str]:
        crowd, stored = self.crowd, self.bot.stored(self.setting)
        counted = {
            "messages without an answer": crowd.lost,
            "answers nobody asked for": crowd.doubled,
            "messages not stored": max(0, crowd.asked - stored),
            "messages stored twice": max(0, stored - crowd.asked),
            "deliveries refused": crowd.refused.total(),
        }
        return [f"{number} {what}" for what, number in counted.items() if number]


def enter(number: int, api: str, folder: Path, plan: Plan) -> tuple[Setting, Crowd]:
    """A bot's folder, token, port and members."""
    own = folder / f"{number}"
    own.mkdir()
    members = tuple(5_100_000_000 + n for n in range(plan.members))
    token = f"77000000{number:02}:AABenchmarkTokenOfNobody0000000000"
    setting = Setting(own, api, token, "benchmark-secret", free_port(), members)
    return setting, Crowd(token, list(members), setting.port)


async def start_bot(bot: Bot, setting: Setting, crowd: Crowd) -> Entrant:
    """Starts a bot and waits for its first answer."""
    running = start(bot.command(setting), setting.folder / f"{bot.name}.log", setting.folder)
    result = Result(bot.name)
    try:
        async with asyncio.timeout(FIRST_ANSWER_WITHIN):
            await _first_answer(crowd, running)
    except BaseException:
        running.stop()
        raise
    result.start_seconds = time.perf_counter() - running.began
    return Entrant(bot, setting, crowd, running, result)


async def _first_answer(crowd: Crowd, running: Running) -> None:
    while not crowd.path:
        running.check()
        await asyncio.sleep(0.005)
    talks = crowd.prepare(1, 1)
    while True:
        try:
            await crowd.write(talks)
            return
        except OSError:  # it has told where it will listen and does not listen yet
            await asyncio.sleep(0.005)


async def measure(entrants: list[Entrant], plan: Plan) -> list[Result]:
    """Rounds in turn, each one beginning with another bot."""
    for entrant in entrants:
        await entrant.warm_up(plan)
    for number in range(plan.rounds):
        turn = number % len(entrants)
        for entrant in entrants[turn:] + entrants[:turn]:
            await entrant.round(plan)
    for entrant in entrants:
        await entrant.finish()
    return [entrant.result for entrant in entrants]
