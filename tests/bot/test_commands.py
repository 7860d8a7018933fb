"""Do the commands do what an operator expects?"""

import asyncio
import json
import re
import signal
import socket
from contextlib import closing
from pathlib import Path

import pytest

from bot.app import App
from bot.clock import SystemClock
from bot.settings import Settings
from handlers.messages import Address, Inbound
from storage import people
from storage.database import Database
from tests.bot.kit import PATIENCE, Wire
from tests.helpers.commands import Ended, own_process
from tests.helpers.commands import in_process as nhipdo
from tests.helpers.ports import free_port
from tests.helpers.process import Bot

TOKEN = "123456:ABC-not-a-real-token-DEF"
NOBODY = "http://127.0.0.1:9"
"""Where no Bot API server listens."""


def one_line(ended: Ended) -> str:
    assert ended.returncode == 2 and ended.stdout == ""
    assert ended.stderr.count("\n") == 1, ended.stderr
    return ended.stderr.strip()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "office" / "config.toml"
    file.parent.mkdir()
    file.write_text(
        f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{NOBODY}"\n[campaign]\nunits = ["03217"]\n', "utf-8"
    )
    return file


def test_check_says_the_plan_in_one_paragraph_also_under_lang_c(config: Path, tmp_path: Path) -> None:
    ended = own_process("check", "--config", str(config), cwd=tmp_path)
    assert ended.returncode == 0 and ended.stderr == ""
    assert ended.stdout.count("\n") == 1
    for fact in ("xã Tủa Chùa (03217)", "300 mẫu", "Telegram, kiểu polling", "19:00 thứ Sáu", "nhipdo.db"):
        assert fact in ended.stdout
    assert TOKEN not in ended.stdout


def test_check_says_when_a_month_closes_at_once(config: Path, tmp_path: Path) -> None:
    config.write_text(config.read_text("utf-8") + "close_after_days = 0\n[schedule]\nquiet = []\n", "utf-8")
    ended = nhipdo("check", "--config", str(config), cwd=tmp_path)
    assert "chốt số khi hết tháng." in ended.stdout and "giờ nào cũng nhắn được" in ended.stdout


def test_without_any_configuration_check_says_it_is_the_example(tmp_path: Path) -> None:
    ended = nhipdo("check", cwd=tmp_path)
    assert ended.returncode == 0 and "ví dụ" in ended.stdout and list(tmp_path.iterdir()) == []


def test_a_configuration_without_a_channel_stops_with_one_line(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("")
    line = one_line(nhipdo("run", cwd=tmp_path))
    assert "chưa có kênh nào" in line and "ví dụ" in line and "token" in line


def test_a_mistake_stops_with_one_line_and_tells_no_secret(config: Path, tmp_path: Path) -> None:
    line = one_line(nhipdo("run", "--config", str(config), cwd=tmp_path, NHIPDO_TELEGRAM__TOKEN="x" + TOKEN))
    assert line.startswith("telegram.token: ") and "ABC-not" not in line


def test_a_busy_port_names_itself_and_its_setting(config: Path, tmp_path: Path) -> None:
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        line = one_line(nhipdo("run", "--config", str(config), cwd=tmp_path, NHIPDO_WEB__PORT=port))
    assert line.startswith("web.port: ") and port in line and "ví dụ" in line


def test_an_unknown_commune_stops_with_one_line(config: Path, tmp_path: Path) -> None:
    line = one_line(nhipdo("invite", "--unit", "99999", "--config", str(config), cwd=tmp_path))
    assert line.startswith("--unit: ") and "99999" in line and "ví dụ" in line


def test_an_invite_for_people_has_code_and_qr(config: Path, tmp_path: Path) -> None:
    ended = nhipdo("invite", "--unit", "03217", "--rank", "lead", cwd=tmp_path, NHIPDO_CONFIG=str(config))
    assert ended.returncode == 0 and ended.stderr == ""
    code = re.search(r"Mã mời vào xã Tủa Chùa: ([2-9A-HJ-NP-Z]{6})\n", ended.stdout)
    assert code and f"dk {code[1]}" in ended.stdout and "Dùng được 1 người" in ended.stdout
    assert ended.stdout.count("█") > 50, "a QR to photograph"
    assert (config.parent / "data" / "nhipdo.db").exists(), "beside the configuration, not where we stand"
    assert not (tmp_path / "data").exists()


def invited(folder: Path, *more: str) -> dict[str, str]:
    ended = nhipdo("invite", "--unit", "03217", "--json", *more, cwd=folder)
    assert ended.returncode == 0, ended.stderr
    answer: dict[str, str] = json.loads(ended.stdout)
    return answer


def pick(wire: Wire) -> str:
    """What a willing volunteer answers to the newest message: the first choice, or words."""
    newest = wire.sent[-1]
    return "1" if newest.choices else "Sùng A Chu" if "tên" in newest.text.lower() else "Thôn 5"


async def test_from_an_empty_configuration_to_a_joined_volunteer(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("")
    answer = await asyncio.to_thread(invited, tmp_path, "--kind", "youth")
    assert (answer["unit_name"], answer["kind"], answer["rank"], answer["link"]) == (
        "xã Tủa Chùa", "youth", "member", None,
    )  # fmt: skip
    wire = Wire()
    app = App(
        Settings(), Database(f"sqlite:///{tmp_path}/data/nhipdo.db"), SystemClock(), [wire], ticking=False
    )
    await app.start()
    text = f"dk {answer['code']}"
    async with asyncio.timeout(PATIENCE):
        for number in range(15):
            assert wire.hear is not None
            at = Address("telegram", "telegram", "7")
            await wire.hear(
                [Inbound(f"m:7:{number}", at, "7", str(number), app.clock.now(), True, text=text)]
            )
            await app.settle()
            with app.database.read() as session:
                known = people.by_contact(session, "telegram", "telegram", "7")
            if known is not None:
                break
            text = pick(wire)
    await app.stop()
    assert known is not None and known.person.name == "Sùng A Chu", wire.texts
    assert (known.person.unit, known.person.kind, known.person.rank) == ("03217", "youth", "member")


@pytest.mark.soak
async def test_beside_a_running_bot_one_invites_and_after_a_kill_the_next_takes_over(tmp_path: Path) -> None:
    settings = {
        "telegram": {"token": TOKEN, "api_url": NOBODY},
        "web": {"port": free_port()},
        "campaign": {"units": ["03217"]},
    }
    bot = Bot(tmp_path, settings)
    await bot.start()
    assert any("invite --unit 03217 --kind staff --rank admin" in line for line in bot.said)
    answer = json.loads(await bot.command("invite", "--unit", "03217", "--json"))
    assert len(answer["code"]) == 6
    await bot.kill()
    await bot.start()
    assert not any("chờ xem" in line for line in bot.said), "the dead one's lease is not waited for"
    assert TOKEN not in "\n".join(bot.said)
    assert bot._process is not None
    bot._process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(PATIENCE):
        assert await bot._process.wait() == 0


@pytest.mark.soak
async def test_a_second_bot_stops_with_one_line(tmp_path: Path) -> None:
    settings = {
        "telegram": {"token": TOKEN, "api_url": NOBODY},
        "web": {"port": free_port()},
        "campaign": {"units": ["03217"]},
    }
    first = Bot(tmp_path, settings)
    await first.start()
    second = own_process("run", "--config", str(first.file), cwd=tmp_path, NHIPDO_WEB__PORT=str(free_port()))
    lines = [line for line in second.stderr.splitlines() if " INFO " not in line]
    assert second.returncode == 2 and len(lines) == 1 and lines[0].startswith("database.url: ")
    await first.kill()


@pytest.mark.parametrize(
    ("script", "code", "says"),
    [
        ("new: la\nla> xin chào\nla< nothing of the kind\n", 1, "thử.txt:3"),
        ("new: la\nla says hello\n", 2, "thử.txt:2"),
    ],
)
def test_play_ends_with_what_it_found(tmp_path: Path, script: str, code: int, says: str) -> None:
    (tmp_path / "thử.txt").write_text(script, "utf-8")
    ended = nhipdo("play", "thử.txt", cwd=tmp_path)
    assert ended.returncode == code and says in ended.stdout + ended.stderr
