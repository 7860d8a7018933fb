"""How does a test run the bot as an operator does: its own process, a file of settings, signals?

    bot = Bot(tmp_path, {"telegram": {"token": …, "api_url": …}})
    await bot.start()
    await bot.kill()

A test that ends before the bot does leaves it running: end with `stop` or `kill`.
"""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
RUNNING = "Nhịp Đo đang chạy"
TROUBLE = re.compile(r" (ERROR|CRITICAL) |^Traceback|Warning:")

Table = Mapping[str, Mapping[str, Any]]


class Bot:
    """`python -m bot … --config FILE` in a folder of its own; the database lies there too."""

    def __init__(self, folder: Path, settings: Table) -> None:
        self.file = folder / "config.toml"
        self.database = folder / "nhipdo.db"
        self.said: list[str] = []
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._running = asyncio.Event()
        self.file.write_text(_toml({"database": {"url": f"sqlite:///{self.database}"}, **settings}), "utf-8")

    async def start(self, ready: bool = True) -> None:
        """Begins; unless told otherwise, returns when it runs. AssertionError when it ends instead."""
        self._running.clear()
        self._process = await self._spawn("run", stderr=asyncio.subprocess.PIPE)
        self._reader = asyncio.create_task(self._listen(self._process))
        if ready:
            async with asyncio.timeout(PATIENCE):
                await self._running.wait()
            assert self._process.returncode is None, "\n".join(self.said)

    async def stop(self) -> None:
        """Ends it as `systemctl stop` would; it ends well and has complained of nothing."""
        assert self._process is not None
        self._process.terminate()
        await self._ended()
        assert self._process.returncode == 0, "\n".join(self.said)

    async def kill(self) -> None:
        """kill -9; harmless where nothing runs."""
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)
            await self._ended()

    async def command(self, *arguments: str) -> str:
        """What another command of the program prints beside it."""
        process = await self._spawn(*arguments, stdout=asyncio.subprocess.PIPE)
        printed, _ = await process.communicate()
        assert process.returncode == 0
        return printed.decode()

    def troubles(self) -> list[str]:
        """What it logged that an operator would have to look into."""
        return [line for line in self.said if TROUBLE.search(line)]

    async def _spawn(self, *arguments: str, **pipes: int) -> asyncio.subprocess.Process:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("NHIPDO_")}
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments, "--config", str(self.file),
            cwd=ROOT, env=environment | {"PYTHONUTF8": "1"}, **pipes,
        )  # fmt: skip

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            self.said.append(line.decode(errors="replace").rstrip())
            if RUNNING in self.said[-1]:
                self._running.set()
        self._running.set()

    async def _ended(self) -> None:
        assert self._process is not None and self._reader is not None
        async with asyncio.timeout(PATIENCE):
            await self._process.wait()
            await self._reader


def _toml(tables: Table) -> str:
    """Strings, numbers and lists of them are written alike in JSON and TOML."""
    lines = []
    for name, table in tables.items():
        lines += [f"[{name}]", *(f"{key} = {_value(value)}" for key, value in table.items())]
    return "\n".join(lines) + "\n"


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        inner = ", ".join(f"{json.dumps(key)} = {_value(each)}" for key, each in value.items())
        return f"{{ {inner} }}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value, ensure_ascii=False)
