"""What does `make bench` do? Starts the bots, lets the same crowd write to each of them, prints one table."""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import fake_api, measure, report
from bench.bots import HERE, PEERS, ROOT, Bot
from bench.crowd import Crowd
from bench.measure import Entrant, Plan, Result
from bench.nhipdo import NHIP_DO


def main() -> int:
    """0, or 1 when a bot lost or doubled a message."""
    plan = _plan()
    subprocess.run([ROOT / "nhipdo", "--prepare", "bench"], check=True)
    with tempfile.TemporaryDirectory(prefix=".run-", dir=HERE) as folder:
        results = asyncio.run(_measure((NHIP_DO, *PEERS), plan, Path(folder)))
    print(report.table(results, plan))
    ours, ptb, aiogram, _ceiling = results
    print(f"\n{report.targets(ours, ptb, aiogram)}")
    faults = [f"{result.name}: {fault}" for result in results for fault in result.faults]
    print(
        "\n"
        + ("\n".join(faults) if faults else "Every message was stored once and answered once, by every bot.")
    )
    return 1 if faults else 0


async def _measure(bots: tuple[Bot, ...], plan: Plan, folder: Path) -> list[Result]:
    crowds: dict[str, Crowd] = {}
    server, api = await fake_api.listen(crowds)
    entrants: list[Entrant] = []
    try:
        for number, bot in enumerate(bots):
            setting, crowd = measure.enter(number, api, folder, plan)
            crowds[setting.token] = crowd
            entrants.append(await measure.start_bot(bot, setting, crowd))
        return await measure.measure(entrants, plan)
    finally:
        for entrant in entrants:
            entrant.running.stop()
        server.close()


def _plan() -> Plan:
    defaults = Plan()
    options = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    for name in ("members", "at_once", "warm_up", "rounds", "messages"):
        flag, value = f"--{name.replace('_', '-')}", getattr(defaults, name)
        options.add_argument(flag, type=int, default=value, help=f"{value} unless told")
    return Plan(**vars(options.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
