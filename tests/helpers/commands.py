"""How does a test give a command as an operator does – and does without the second a new process takes?"""

import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from bot.__main__ import entry

ROOT = Path(__file__).parents[2]
QUIETENED = ("", "alembic", "apscheduler", "aiohttp.access")


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    returncode: int
    stdout: str
    stderr: str


def in_process(*arguments: str, cwd: Path, **environment: str) -> Ended:
    """The command by its own entry, here: the same words on both streams, the same exit code."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n") for _ in range(2))
    code = 0
    with ExitStack() as stack:
        stack.enter_context(patch.dict(os.environ, _bare() | environment, clear=True))
        stack.enter_context(patch.object(sys, "argv", ["nhipdo", *arguments]))
        for context in (chdir(cwd), redirect_stdout(out), redirect_stderr(err), _logging_put_back()):
            stack.enter_context(context)
        try:
            entry()
        except SystemExit as ended:
            code = int(ended.code or 0)
    return Ended(code, *(_text(stream) for stream in (out, err)))


def own_process(*arguments: str, cwd: Path, **environment: str) -> Ended:
    """The command on a server that knows no language: LANG=C."""
    bare = _bare() | {"LANG": "C", "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=cwd, env=bare | environment, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def _bare() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("NHIPDO_", "PYTHON"))}


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


@contextmanager
def _logging_put_back() -> Iterator[None]:
    """A command sets up logging for the process it thinks it has to itself."""
    root, levels = logging.getLogger(), {name: logging.getLogger(name).level for name in QUIETENED}
    handlers, root.handlers = root.handlers, []
    try:
        yield
    finally:
        root.handlers = handlers
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
