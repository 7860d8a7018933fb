"""Does the bot end well whenever it is told to?"""

import asyncio
import logging
import os
import signal
from pathlib import Path

from bot import running
from bot.settings import load
from tests.fake_telegram import FakeTelegram
from tests.helpers.ports import free_port
from tests.helpers.process import PATIENCE, RUNNING, Bot


class Reader(logging.Handler):
    """Notes what SIGTERM would do in the moment in which the log says that the bot runs."""

    def __init__(self) -> None:
        super().__init__()
        self.would: object = None
        self.read = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        if RUNNING in record.getMessage():
            self.would = signal.getsignal(signal.SIGTERM)
            self.read.set()


async def test_who_reads_that_it_runs_may_stop_it_at_once(tmp_path: Path) -> None:
    reader, log = Reader(), logging.getLogger("bot.running")
    async with FakeTelegram() as telegram, asyncio.timeout(PATIENCE):
        account = {"token": telegram.token, "api_url": telegram.url}
        bot = Bot(tmp_path, {"telegram": account, "web": {"port": free_port()}})
        log.addHandler(reader)
        level = log.level
        log.setLevel(logging.INFO)
        try:
            task = asyncio.create_task(running.run(load(bot.file), bot.file))
            await reader.read.wait()
            assert reader.would != signal.SIG_DFL
            os.kill(os.getpid(), signal.SIGTERM)
            await task
        finally:
            log.removeHandler(reader)
            log.setLevel(level)
