"""Which command did the operator give? (Each imports what it needs itself: starting stays quick.)"""

import asyncio
import gc
import io
import logging
import os
import sys
import tempfile
from pathlib import Path

import click

from bot.channels.base import ChannelError
from bot.clock import SystemClock
from bot.faults import Fault
from bot.redact import guard
from bot.settings import DEFAULT_FILE, Settings, load

CONFIG = click.option(
    "--config", "config", type=click.Path(path_type=Path), help="Tệp cài đặt (config.toml)."
)

ALLOCATIONS_A_COLLECTION = 50_000
"""Python's 700 suits small programs: walking our libraries' half a million objects again and again took a
quarter of each start."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Nhịp Đo: ghi mẫu đo i-Speed của các xã, phường qua Zalo và Telegram."""


@main.command()
@CONFIG
def run(config: Path | None) -> None:
    """Chạy bot; không có cài đặt thì chạy ví dụ."""
    file = _file(config)
    settings = load(file)
    _log(settings)
    from bot import running

    asyncio.run(running.run(settings, file))


@main.command()
@CONFIG
def check(config: Path | None) -> None:
    """Kiểm tra cài đặt và nói sẽ làm gì."""
    file = _file(config)
    settings = load(file)
    _log(settings, logging.WARNING)
    from bot import checking

    click.echo(checking.plan(settings, file))


@main.command()
@CONFIG
@click.option("--unit", default="", help="Mã xã, phường gồm 5 chữ số, ví dụ 03217.")
@click.option(
    "--kind", type=click.Choice(["youth", "community", "staff"]), help="Vai trò; bỏ trống: tự chọn."
)
@click.option("--rank", type=click.Choice(["member", "lead", "admin"]), default="member", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="In JSON cho chương trình khác đọc.")
@click.option(
    "--withdraw", "withdrawn", default="", metavar="CODE", help="Thu hồi một mã, trả lại chỗ nó giữ."
)
def invite(
    config: Path | None, unit: str, kind: str | None, rank: str, as_json: bool, withdrawn: str
) -> None:
    """Tạo mã mời: in mã, đường dẫn và mã QR."""
    file = _file(config)
    settings = load(file)
    _log(settings, logging.WARNING)
    if bool(unit) == bool(withdrawn):
        raise Fault("--unit: cần --unit hoặc --withdraw, một trong hai – ví dụ: --unit 03217")
    from bot import inviting, running

    database = running.open_database(settings, file)
    if withdrawn:
        click.echo(inviting.withdraw(database, settings, withdrawn, SystemClock().now()))
        return
    row, name = inviting.make(database, settings, unit, kind, rank, SystemClock().now())
    link = asyncio.run(inviting.link_of(settings, row.code))
    show = inviting.as_json if as_json else inviting.as_text
    click.echo(show(row, name, link, inviting.door_of(settings, row)))


@main.command()
@CONFIG
@click.option("--bot", default="", help="Chỉ bot này: tên trong zalo.bots, hoặc telegram.")
@click.option("--send", "chat", default="", metavar="CHAT", help="Gửi một tin thử tới mã chat này.")
@click.option("--listen", type=click.FloatRange(1, 86400), help="Nghe và in tin đến, số giây.")
@click.option(
    "--long", is_flag=True, help="Cùng --send: gửi thêm tối đa 3 tin dài để biết 2.000 chữ tính thế nào."
)
@click.option("--raw", is_flag=True, help="In cả tên và lời nhắn (mã bot, số điện thoại vẫn che).")
def doctor(config: Path | None, bot: str, chat: str, listen: float | None, long: bool, raw: bool) -> None:
    """Hỏi Zalo, Telegram và đối chiếu với tài liệu."""
    from bot.doctoring import doctor as doctoring
    from bot.doctoring.zalo import Orders

    file = _file(config)
    settings = load(file)
    _log(settings, logging.WARNING)
    orders = Orders(chat=chat, listen=listen or 0.0, long=long)
    if not asyncio.run(doctoring.examine(settings, file, orders, click.echo, bot=bot, raw=raw)):
        sys.exit(1)


@main.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
def play(files: tuple[Path, ...]) -> None:
    """Diễn lại các cuộc trò chuyện đã ghi."""
    from bot.play.expectations import Mismatch
    from bot.play.language import ScriptError
    from bot.play.runner import Runner

    _log(Settings(), logging.ERROR)
    for file in files:
        with tempfile.TemporaryDirectory(prefix="nhipdo-", ignore_cleanup_errors=True) as folder:
            try:
                asyncio.run(Runner(file, Path(folder)).play())
            except Mismatch as mismatch:
                _end(str(mismatch), 1)
            except (ScriptError, UnicodeDecodeError) as error:
                _end(str(error), 2)
        click.echo(f"{file}: đúng")


@main.command("read")
@click.option(
    "--at", "at", metavar="MOMENT", help="Lúc nhắn tin, ví dụ 2026-11-21T10:00+07:00 (trống: bây giờ)."
)
@click.option(
    "--hamlets", type=click.Path(path_type=Path), help="Tệp thôn: mỗi dòng một thôn, tên khác sau |."
)
@click.option("--explain", is_flag=True, help="Nói rõ chữ nào cho biết điều gì.")
def read_messages(at: str | None, hamlets: Path | None, explain: bool) -> None:
    """Đọc các dòng JSON {"text": …} và in điều bot hiểu."""
    from bot import reading

    moment = reading.read_moment(at) if at else SystemClock().now()
    places = reading.read_hamlets(hamlets) if hamlets else ()
    lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", errors="replace")
    for answer in reading.answers(lines, moment, places, explain):
        click.echo(answer)


def _file(config: Path | None) -> Path | None:
    """--config, else NHIPDO_CONFIG, else config.toml where there is one."""
    named = config or (Path(path) if (path := os.environ.get("NHIPDO_CONFIG")) else None)
    return named or (DEFAULT_FILE if DEFAULT_FILE.exists() else None)


def _log(settings: Settings, level: int = logging.INFO) -> None:
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for noisy in ("alembic", "apscheduler", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    guard(logging.getLogger().handlers, settings.secrets())


def _end(line: str, code: int) -> None:
    click.echo(line, err=True)
    sys.exit(code)


def entry() -> None:
    """Run a command; a mistake of the operator is one line, not a traceback."""
    gc.set_threshold(ALLOCATIONS_A_COLLECTION)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        main(prog_name="nhipdo")
    except (Fault, ChannelError) as fault:
        _end(str(fault), 2)


if __name__ == "__main__":
    entry()
