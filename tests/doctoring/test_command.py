"""Does `./nhipdo doctor` say what an operator needs, and never a token?"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.doctoring.doctor import examine
from bot.doctoring.findings import WIDTHS
from bot.doctoring.zalo import Orders
from bot.faults import Fault
from bot.settings import Database as DatabaseSettings
from bot.settings import Settings, Telegram, Zalo, ZaloBot, load
from tests.doctoring.conftest import in_a_hurry
from tests.fake_telegram import FakeTelegram
from tests.fake_zalo import FakeZalo
from tests.helpers.commands import in_process
from tests.helpers.process import Bot


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[tuple[FakeZalo, FakeTelegram, Settings]]:
    async with FakeZalo("bac", "nam") as zalo, FakeTelegram() as telegram:
        bots = tuple(ZaloBot(name=n, token=a.token, api_url=zalo.url) for n, a in zalo.accounts.items())
        yield (
            zalo,
            telegram,
            Settings(
                zalo=Zalo(bots=bots),
                telegram=Telegram(token=telegram.token, api_url=telegram.url),
                database=DatabaseSettings(url=f"sqlite:///{tmp_path}/nhipdo.db"),
            ),
        )


async def test_every_bot_has_its_table_and_no_token_is_said(
    both: tuple[FakeZalo, FakeTelegram, Settings], tmp_path: Path
) -> None:
    zalo, _, settings = both
    zalo.say(zalo.add_user("Lan Nguyễn"), f"mã là {zalo.token}, số 0912345678", bot="bac")
    said: list[str] = []
    assert await examine(settings, None, in_a_hurry(listen=0.1), said.append, raw=True)
    text = "\n".join(said)
    for title in ("== Zalo bac", "== Zalo nam", "== Telegram"):
        assert title in text
    assert "Zalo bac < " in text and "Lan Nguyễn" in text and "0912345678" not in text
    assert not [secret for secret in settings.secrets() if secret and secret in text]
    assert max(len(line) for line in said[-1].splitlines()) <= sum(WIDTHS) + 6
    assert not (tmp_path / "nhipdo.db").exists()


async def test_one_bot_alone(both: tuple[FakeZalo, FakeTelegram, Settings]) -> None:
    zalo, telegram, settings = both
    said: list[str] = []
    lan = zalo.add_user("Lan", known=True)
    assert await examine(settings, None, Orders(chat=lan.id_at("nam")), said.append, bot="nam")
    assert len(said) == 1 and len(zalo.inbox(lan, "nam")) == 1 and not telegram.calls


async def test_a_bot_named_like_a_token(both: tuple[FakeZalo, FakeTelegram, Settings]) -> None:
    zalo, _, settings = both
    zalo.account().display_name = f"{zalo.token} \x1b[2J 0912 345 678"
    said: list[str] = []
    assert await examine(settings, None, Orders(), said.append, bot="bac")
    assert zalo.token not in said[0] and "\x1b" not in said[0] and "0912" not in said[0]


@pytest.mark.parametrize(
    ("orders", "bot", "key"),
    [
        (Orders(chat="7b1c"), "", "--send"),
        (Orders(long=True), "bac", "--long"),
        (Orders(), "tay", "--bot"),
    ],
)
async def test_what_makes_no_sense_is_one_line(
    both: tuple[FakeZalo, FakeTelegram, Settings], orders: Orders, bot: str, key: str
) -> None:
    with pytest.raises(Fault, match=f"^{key}: "):
        await examine(both[2], None, orders, print, bot=bot)


async def test_it_takes_nothing_from_a_running_bot(tmp_path: Path) -> None:
    async with FakeTelegram() as telegram:
        bot = Bot(tmp_path, {"telegram": {"token": telegram.token, "api_url": telegram.url}})
        settings, said = load(bot.file), list[str]()
        assert await examine(settings, bot.file, Orders(), said.append) and len(said) == 1
        printed = await asyncio.to_thread(in_process, "doctor", "--config", str(bot.file), cwd=tmp_path)
        assert printed.returncode == 0 and telegram.token not in printed.stdout
        await bot.start()
        with pytest.raises(Fault, match="--listen: bot đang chạy"):
            await examine(settings, bot.file, Orders(listen=1), said.append)
        assert await examine(settings, bot.file, Orders(), said.append)
        await bot.stop()
    assert "đang chạy" in said[1] and "@nhip_do_bot" in said[2]
