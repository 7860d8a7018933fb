"""Is everything set soundly, and what will the bot do?"""

from pathlib import Path

from bot.campaigning import put_unit
from bot.clock import SystemClock
from bot.running import channels_of, has_channel, open_database
from bot.settings import Settings
from storage import people, units


def plan(settings: Settings, file: Path | None) -> str:
    """One paragraph: database, channels, communes, schedule. Raises Fault or ChannelError with one line."""
    if file is None and not has_channel(settings):
        return (
            "Chưa có config.toml: ./nhipdo run sẽ chạy ví dụ với những người được đặt ra, trên trang "
            f"http://127.0.0.1:{settings.web.port}/, dữ liệu ở data/demo.db và được tạo lại mỗi lần chạy."
        )
    channels = channels_of(settings, SystemClock()) if has_channel(settings) else []
    database = open_database(settings, file)
    with database.write() as session:
        for code in settings.campaign.units:
            put_unit(session, code, settings.campaign.quota)
        places, members = units.every(session), people.count(session)
    database.close()
    names = ", ".join(f"{place.name} ({place.code})" for place in places) or "chưa có xã nào (campaign.units)"
    schedule = settings.schedule
    return (
        f"{settings.campaign.name}: dữ liệu ở {database.file}; kênh: {_channels(settings, bool(channels))}; "
        f"xã, phường: {names}; chỉ tiêu {settings.campaign.quota} mẫu mỗi tháng; đã có {members} người. "
        f"Nhắc đoàn viên lúc {schedule.weekly_reminder}, tổ công nghệ số và cán bộ lúc "
        f"{schedule.monthly_reminder}, gửi bảng tuần lúc {schedule.weekly_board}; không nhắn trong "
        f"{', '.join(schedule.quiet) or 'giờ nào'}; "
        f"chốt số sau {settings.campaign.close_after_days} ngày của tháng sau."
    )


def _channels(settings: Settings, real: bool) -> str:
    if not real:
        return "chưa có kênh nào (zalo.bots, telegram.token)"
    page = f" và trang thử http://127.0.0.1:{settings.web.chat_port}/" if settings.web.chat else ""
    zalo = ", ".join(f"{bot.name} kiểu {bot.mode}" for bot in settings.zalo.bots)
    named = [f"Zalo ({zalo})"] if zalo else []
    if settings.telegram.token.get_secret_value():
        proxy = " qua proxy" if settings.telegram.proxy else ""
        named.append(f"Telegram, kiểu {settings.telegram.mode}{proxy}")
    return "; ".join(named) + page
