"""Is everything set soundly, and what will the bot do?"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.campaigning import require_known_units
from bot.clock import Clock, SystemClock
from bot.rations import lines
from bot.running import channels_of, has_channel, open_database, require_channel
from bot.settings import Settings, database_url
from handlers.rules.cadence import read_cadence
from handlers.words import common
from storage import people
from storage.communes import full_name, national_list

NO_UNITS = "chưa ghi trong campaign.units, sẽ lấy theo các mã mời"


def plan(settings: Settings, file: Path | None, clock: Clock | None = None) -> str:
    """One paragraph: database, channels, communes, schedule; then a line for each Zalo bot.

    Raises Fault or ChannelError with one line.
    """
    clock = clock or SystemClock()
    if file is None and not has_channel(settings):
        return (
            "Chưa có config.toml: ./nhipdo run sẽ chạy ví dụ với những người được đặt ra, trên trang "
            f"http://127.0.0.1:{settings.web.port}/, dữ liệu ở data/demo.db và được tạo lại mỗi lần chạy."
        )
    require_known_units(settings)
    require_channel(settings)
    channels_of(settings, clock)
    database = Path(str(make_url(database_url(settings, file)).database))
    now = clock.now()
    members, left = _stored(settings, file, now) if database.exists() else (0, lines(None, settings, now))
    communes = [national_list()[code] for code in settings.campaign.units]
    names = ", ".join(f"{full_name(commune)} ({commune.code})" for commune in communes)
    schedule = settings.schedule
    paragraph = (
        f"{settings.campaign.name}: dữ liệu ở {database}; kênh: {_channels(settings)}; "
        f"xã, phường: {names or NO_UNITS}; chỉ tiêu {settings.campaign.quota} mẫu mỗi tháng; "
        f"đã có {members} người. Nhắc đoàn viên lúc {_when(schedule.weekly_reminder)}, tổ công nghệ số và "
        f"cán bộ lúc {_when(schedule.monthly_reminder)}, gửi bảng tuần lúc {_when(schedule.weekly_board)}; "
        f"{_quiet(schedule.quiet)}; chốt số khi hết {_closing(settings.campaign.close_after_days)}."
    )
    return "\n".join([paragraph, *left])


def _when(cadence: str) -> str:
    return common.moment_of(read_cadence(cadence))


def _closing(days: int) -> str:
    return f"ngày {days} tháng sau" if days else "tháng"


def _quiet(hours: Sequence[str]) -> str:
    spans = (" đến ".join(each.split("-")) for each in hours)
    return f"không tự nhắn từ {', '.join(spans)}" if hours else "giờ nào cũng nhắn được"


def _stored(settings: Settings, file: Path | None, now: datetime) -> tuple[int, list[str]]:
    """How many members there are, and the lines about the bots."""
    database = open_database(settings, file)
    with database.read() as session:
        found = people.count(session), lines(session, settings, now)
    database.close()
    return found


def _channels(settings: Settings) -> str:
    page = f" và trang thử http://127.0.0.1:{settings.web.chat_port}/" if settings.web.chat else ""
    zalo = ", ".join(f"{bot.name} kiểu {bot.mode}" for bot in settings.zalo.bots)
    named = [f"Zalo ({zalo})"] if zalo else []
    if settings.telegram.token.get_secret_value():
        proxy = " qua proxy" if settings.telegram.proxy else ""
        named.append(f"Telegram, kiểu {settings.telegram.mode}{proxy}")
    return "; ".join(named) + page
