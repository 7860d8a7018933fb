"""How does a test run ./nhipdo as a person does: in a folder, on a port of its own?"""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

NHIPDO = Path(__file__).parents[2] / "nhipdo"
PATIENCE = 30.0


def _environment(settings: dict[str, str]) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("NHIPDO_")}
    return own | settings


async def _begin(
    folder: Path, arguments: tuple[str, ...], settings: dict[str, str]
) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        str(NHIPDO),
        *arguments,
        cwd=folder,
        env=_environment(settings),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


async def command(folder: Path, *arguments: str) -> tuple[int, str]:
    """Runs a command to its end: exit code, and everything it printed."""
    process = await _begin(folder, arguments, {})
    printed, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    return process.returncode or 0, printed.decode()


@asynccontextmanager
async def running(folder: Path, **settings: str) -> AsyncIterator[str]:
    """`./nhipdo run`; the address of the page it prints. It must end well and complain of nothing."""
    process = await _begin(folder, ("run",), settings)
    assert process.stdout is not None
    printed = ""
    try:
        while not (found := re.search(r"http://\S+k=\S+", printed)):
            line = await asyncio.wait_for(process.stdout.readline(), PATIENCE)
            assert line, printed
            printed += line.decode()
        yield found[0]
        process.terminate()
        rest, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        printed += rest.decode()
        assert (process.returncode, _troubles(printed)) == (0, [])
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def _troubles(printed: str) -> list[str]:
    return [line for line in printed.splitlines() if re.search(r" (WARNING|ERROR|CRITICAL) |Traceback", line)]
