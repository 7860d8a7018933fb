"""Which bots are examined, what is forbidden while the real one runs, and what does the operator read?"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.doctoring import zalo
from bot.doctoring.findings import Finding, Verdict, table
from bot.doctoring.masking import printable, shown
from bot.doctoring.zalo import Log, Orders
from bot.faults import Fault
from bot.lease import is_held
from bot.redact import mask
from bot.running import require_channel
from bot.settings import Settings, database_url
from storage.database import Database

TELEGRAM = "telegram"
Say = Callable[[str], None]
Check = Callable[[Log], Awaitable[list[Finding]]]

WARNING = (
    "Nghe {seconds:g} giây: hãy nhắn bot một câu và một ảnh, nhắc @bot trong nhóm. Với Zalo, nơi khác cùng "
    "hỏi tin bằng mã này thì hai bên chia nhau tin; tin nghe ở đây bot thật có thể không nhận lại."
)


async def examine(
    settings: Settings, file: Path | None, orders: Orders, say: Say, *, bot: str = "", raw: bool = False
) -> bool:
    """Says a table for each bot (`bot`: only this one), before it each update heard; whether all is well.

    Raises Fault with one line, also where listening would take updates from a running bot.
    """
    require_channel(settings)
    checks = _checks(settings, orders, bot)
    _require_sense(orders, checks)
    _require_quiet(settings, file, orders, say)
    if orders.listen:
        say(WARNING.format(seconds=orders.listen))
    logs = [_log(name, say, raw, settings.secrets()) for name in checks]
    found = await asyncio.gather(*(check(log) for check, log in zip(checks.values(), logs, strict=True)))
    for name, findings in zip(checks, found, strict=True):
        say("\n" + table(name, [_clean(each, settings.secrets()) for each in findings]))
    return not any(finding.verdict is Verdict.BROKEN for findings in found for finding in findings)


def _checks(settings: Settings, orders: Orders, bot: str) -> dict[str, Check]:
    """What to call for each bot, by its name. Raises Fault for an unknown one."""
    checks: dict[str, Check] = {
        f"Zalo {each.name}": lambda log, each=each: zalo.examine(each, settings.web, orders, log)  # type: ignore[misc]
        for each in settings.zalo.bots
        if bot in ("", each.name)
    }
    if settings.telegram.token.get_secret_value() and bot in ("", TELEGRAM):
        checks["Telegram"] = lambda log: _telegram(settings, orders, log)
    if not checks:
        names = ", ".join([*(each.name for each in settings.zalo.bots), TELEGRAM])
        raise Fault(f"--bot: không có bot nào tên {bot} (có: {names})")
    return checks


async def _telegram(settings: Settings, orders: Orders, log: Log) -> list[Finding]:
    # Imported here: the library behind it costs everybody else 0.8 s.
    from bot.doctoring import telegram

    return await telegram.examine(settings.telegram, settings.web, orders, log)


def _require_sense(orders: Orders, checks: dict[str, Check]) -> None:
    if orders.chat and len(checks) > 1:
        raise Fault("--send: mã chat của mỗi bot một khác, hãy thêm --bot – ví dụ: --bot bot1")
    if orders.long and not orders.chat:
        raise Fault("--long: cần biết gửi tới đâu – ví dụ: --bot bot1 --send 7b1c0e52aa9d31f0c6e4 --long")


def _require_quiet(settings: Settings, file: Path | None, orders: Orders, say: Say) -> None:
    """A running bot loses what we poll: it must be stopped first."""
    if not _is_running(settings, file):
        return
    if orders.listen:
        raise Fault(
            "--listen: bot đang chạy trên dữ liệu này, nghe thêm sẽ lấy mất tin của nó – dừng bot trước"
        )
    say("Bot đang chạy trên dữ liệu này; em chỉ hỏi, không nhận tin.")


def _is_running(settings: Settings, file: Path | None) -> bool:
    url = database_url(settings, file)
    if not Path(str(make_url(url).database)).exists():
        return False
    database = Database(url)
    try:
        return is_held(database)
    finally:
        database.close()


def _clean(finding: Finding, secrets: list[str]) -> Finding:
    """What a platform says of itself may hold anything."""
    return replace(finding, found=printable(mask(finding.found, secrets)))


def _log(name: str, say: Say, raw: bool, secrets: list[str]) -> Log:
    return lambda update: say(f"{name} < {shown(update, raw=raw, secrets=secrets)}")
