"""Is a setting that cannot work named in one line, with an example?"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.channels.base import ChannelError
from bot.channels.zalo.api import Declined
from bot.channels.zalo.channel import ZaloChannel
from bot.channels.zalo.soundness import why_hopeless
from bot.checking import plan
from bot.clock import SystemClock
from bot.faults import EXAMPLES, Fault
from bot.running import channels_of, has_channel
from bot.settings import Settings, Web, Zalo, ZaloBot, load
from tests.channels.zalo.conftest import SECRET, bot_on, channel_of

ROOT = Path(__file__).parents[3]
TOKEN = "4400000001:abcdef"
GOOD = f'[[zalo.bots]]\nname = "bot1"\ntoken = "{TOKEN}"\n'
PUBLIC = Web(public_url="https://bot.example.vn")


@pytest.mark.parametrize(
    ("web", "settings", "key"),
    [
        (Web(), {"api_url": "http://[::1"}, "zalo.bots.api_url (bot1)"),
        (Web(), {"mode": "webhook", "secret": SECRET}, "web.public_url (bot1)"),
        (PUBLIC, {"mode": "webhook"}, "zalo.bots.secret (bot1)"),
    ],
)
def test_what_cannot_work(web: Web, settings: dict[str, Any], key: str) -> None:
    with pytest.raises(ChannelError) as refused:
        channel_of(bot_on("http://h", TOKEN, **settings), web=web)
    assert re.fullmatch(rf"{re.escape(key)}: .+ – ví dụ: .+", str(refused.value))


def test_a_channel_without_bots() -> None:
    with pytest.raises(ChannelError, match=r"^zalo\.bots: chưa có bot nào – ví dụ: "):
        ZaloChannel(Zalo(), Web(), clock=SystemClock())


@pytest.mark.parametrize(
    ("toml", "line"),
    [
        (GOOD + GOOD, "zalo.bots: hai bot trùng name"),
        (GOOD + GOOD.replace("bot1", "Bot1").replace("abc", "xyz"), "zalo.bots: hai bot trùng name"),
        (GOOD + GOOD.replace("bot1", "bot2"), "zalo.bots: hai bot trùng token"),
        ('[[zalo.bots]]\nname = "bot1"\n', "zalo.bots.token (bảng thứ 1): còn thiếu"),
        (f'[[zalo.bots]]\ntoken = "{TOKEN}"\n', "zalo.bots.name (bảng thứ 1): còn thiếu"),
        (GOOD + '[[zalo.bots]]\nname = "bot 2"\n', "zalo.bots.name (bảng thứ 2): chỉ gồm chữ không dấu"),
        (GOOD.replace("4400000001:", ""), "zalo.bots.token (bảng thứ 1): mã bot phải có dạng số:chữ"),
        (GOOD + 'secret = "ngan"', "zalo.bots.secret (bảng thứ 1): từ 8 đến 256"),
        (GOOD + f'secret = "{"x" * 257}"', "zalo.bots.secret (bảng thứ 1): từ 8 đến 256"),
        (GOOD + 'secret = "có dấu cách"', "zalo.bots.secret (bảng thứ 1): từ 8 đến 256"),
        (GOOD + 'mode = "hook"', "zalo.bots.mode (bảng thứ 1): phải là"),
        (GOOD + 'api_url = ""', "zalo.bots.api_url (bảng thứ 1): phải bắt đầu bằng http"),
        (GOOD + 'link = "zalo.me/1"', "zalo.bots.link (bảng thứ 1): phải bắt đầu bằng http"),
        (GOOD + 'units = ["3217"]', "zalo.bots.units (bảng thứ 1): không đúng dạng"),
        (GOOD + "max_users = 0", "zalo.bots.max_users (bảng thứ 1): phải từ 1 trở lên"),
        (GOOD + "max_groups = -1", "zalo.bots.max_groups (bảng thứ 1): phải từ 0 trở lên"),
        (GOOD + "monthly_allowance = 0.5", "zalo.bots.monthly_allowance (bảng thứ 1): phải là số nguyên"),
        (GOOD + "display_name = 1", "zalo.bots.display_name (bảng thứ 1): phải là chữ"),
        (GOOD + "tokn = 1", "zalo.bots.tokn (bảng thứ 1): không có mục này"),
    ],
)
def test_a_wrong_setting_is_one_line(tmp_path: Path, toml: str, line: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(toml, "utf-8")
    with pytest.raises(Fault) as fault:
        load(file)
    said = str(fault.value)
    assert said.startswith(line) and " – ví dụ: " in said and "\n" not in said
    assert TOKEN not in said and "abcdef" not in said


def test_the_defaults_are_the_free_plans() -> None:
    bot = ZaloBot(name="bot1", token=SecretStr(TOKEN))
    assert (bot.monthly_allowance, bot.max_users, bot.max_groups, bot.mode) == (3000, 50, 3, "polling")
    assert bot.api_url == "https://bot-api.zaloplatforms.com" and bot.units == ()
    assert ZaloBot(name="b", token=SecretStr(TOKEN), display_name="@Bot  Đo ").display_name == "Bot Đo"


def test_every_setting_has_an_example() -> None:
    assert all(f"zalo.bots.{name}" in EXAMPLES for name in ZaloBot.model_fields)


def test_zalo_alone_is_a_channel(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(
        GOOD + f'mode = "webhook"\nsecret = "{SECRET}"\n[web]\npublic_url = "https://a.vn"', "utf-8"
    )
    settings = load(file)
    assert has_channel(settings) and not has_channel(Settings())
    [channel] = channels_of(settings, SystemClock())
    assert (channel.name, channel.bots) == ("zalo", ("bot1",))
    assert "kênh: Zalo (bot1 kiểu webhook);" in plan(settings, file)
    assert {TOKEN, SECRET} <= set(settings.secrets())
    assert TOKEN not in repr(settings) and SECRET not in repr(settings)


def test_zalo_does_without_telegrams_library() -> None:
    code = "import sys, bot.running, bot.channels.zalo.channel; sys.exit('telegram' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize(
    ("mode", "code", "key"),
    [
        ("polling", 401, "zalo.bots.token (bot1)"),
        ("webhook", 401, "zalo.bots.token (bot1)"),
        ("webhook", 400, "web.public_url (bot1)"),
        ("polling", 400, ""),
        ("webhook", 404, ""),
        ("webhook", 426, ""),
    ],
)
def test_what_waiting_will_not_mend(mode: str, code: int, key: str) -> None:
    fault = why_hopeless(Declined(code, "no"), bot_on("http://h", TOKEN, mode=mode))
    assert str(fault or "").partition(":")[0] == key
