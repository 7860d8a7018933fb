"""How does a bot run, and what does it take of the machine?"""

from __future__ import annotations

import re
import socket
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

STOP_WITHIN = 10.0


@dataclass
class Running:
    """A bot's process and its log."""

    process: subprocess.Popen[bytes]
    log: Path
    began: float

    def cpu(self) -> float:
        """Seconds of processor time so far, user and system, all threads.

        Linux keeps a clock for every process (man clock_getcpuclockid): its number is ~pid shifted by three,
        plus two. /proc/PID/stat says the same in steps of 10 ms.
        """
        return time.clock_gettime_ns((~self.process.pid << 3) | 2) / 1e9

    def memory(self) -> tuple[float, float]:
        """Megabytes now and at most (VmRSS, VmHWM)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = dict(re.findall(r"(VmRSS|VmHWM):\s+(\d+) kB", status))
        return int(found["VmRSS"]) / 1024, int(found["VmHWM"]) / 1024

    def check(self) -> None:
        """RuntimeError with the end of its log when the bot has died."""
        if self.process.poll() is not None:
            tail = self.log.read_text(errors="replace")[-3000:]
            raise RuntimeError(f"{self.log.stem} stopped with {self.process.returncode}:\n{tail}")

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(STOP_WITHIN)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def start(command: Sequence[str | Path], log: Path, folder: Path) -> Running:
    """Starts a bot with its output in a file."""
    with log.open("ab") as output:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdout=output, stderr=output, stdin=subprocess.DEVNULL
        )
    return Running(process, log, began)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
