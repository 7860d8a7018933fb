"""Where are one-time addresses served, and where are there none?"""

import asyncio
import logging
import os
import signal
from pathlib import Path

import aiohttp
import pytest

from bot import demo, running
from bot.channels.webchat.guard import POLICY
from bot.pages import HEADERS
from bot.settings import Settings, Web, load
from tests.fake_telegram import FakeTelegram
from tests.helpers.ports import free_port
from tests.helpers.process import PATIENCE, RUNNING, Bot

NOBODYS = f"/t/{'0' * 32}"


class Reader(logging.Handler):
    """Waits for the line which says that the bot runs."""

    def __init__(self) -> None:
        super().__init__()
        self.read = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        if RUNNING in record.getMessage():
            self.read.set()


@pytest.mark.parametrize(("public_url", "page"), [("https://nhipdo.example.vn", True), ("", False)])
async def test_the_public_web_server_serves_them_where_it_is_public(
    tmp_path: Path, public_url: str, page: bool
) -> None:
    reader, log, port = Reader(), logging.getLogger("bot.running"), free_port()
    level = log.level
    async with FakeTelegram() as telegram, asyncio.timeout(PATIENCE):
        account = {"token": telegram.token, "api_url": telegram.url}
        bot = Bot(tmp_path, {"telegram": account, "web": {"port": port, "public_url": public_url}})
        log.addHandler(reader)
        log.setLevel(logging.INFO)
        try:
            task = asyncio.create_task(running.run(load(bot.file), bot.file))
            await reader.read.wait()
            async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as web, web.get(NOBODYS) as answer:
                assert answer.status == 404
                assert ("không còn dùng được" in await answer.text()) == page
            os.kill(os.getpid(), signal.SIGTERM)
            await task
        finally:
            log.removeHandler(reader)
            log.setLevel(level)


async def test_the_page_of_the_example_serves_them_behind_its_guard(tmp_path: Path) -> None:
    app, chat = await demo.start(Settings(web=Web(port=free_port())), tmp_path)
    root, _, key = chat.address().partition("?k=")
    try:
        async with aiohttp.ClientSession(root, cookies={f"nhipdo_{root.split(':')[2][:-1]}": key}) as web:
            path = await asked(web, root)
            async with web.get(path) as answer:
                assert answer.status == 200 and "Tải về" in await answer.text()
                assert answer.headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]
                assert answer.headers["Referrer-Policy"] == "same-origin"
                assert {name for name in POLICY if name not in answer.headers} == set()
            for headers in ({"Origin": "null"}, {"Origin": "https://evil.example"}, {"Host": "evil.example"}):
                async with web.post(path, headers=headers) as answer:
                    assert answer.status == 403
            async with aiohttp.ClientSession(root) as other, other.post(path) as answer:
                assert answer.status == 403, "the address alone is not enough here"
            async with web.post(path, headers={"Origin": root.rstrip("/")}) as answer:
                assert answer.status == 200 and (await answer.text("utf-8-sig")).startswith("Ngày;Họ tên;")
            async with web.get("/api/transcript") as answer:
                assert "http://127.0.0.1:8080/t/•••" in (said := await answer.text())
                assert path not in said
    finally:
        await app.stop()


async def asked(web: aiohttp.ClientSession, root: str) -> str:
    """The path of the address that the lead of the example is given."""
    said = {"user": "truong", "chat": "truong", "text": "tải danh sách"}
    async with web.post("/api/say", json=said) as answer:
        assert answer.status == 200
    async with web.get("/api/state") as answer:
        lines = (await answer.json())["lines"]["truong"]
    text = str(lines[-1]["text"])
    assert f"{root}t/" in text
    return "/" + text.split(root)[1].split()[0]
