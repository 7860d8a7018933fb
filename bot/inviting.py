"""How does the office invite somebody from the command line?"""

import io
import json
import secrets
from datetime import datetime

import segno

from bot.campaigning import campaign_of, put_unit, sync_units
from bot.faults import EXAMPLES, Fault
from bot.settings import Settings
from handlers import seating
from handlers.membership import refusal_of
from handlers.rules.invites import new_code, normal_code
from handlers.rules.periods import local
from handlers.rules.seats import Door, Offer
from handlers.team import INVITE_LASTS, INVITE_USES
from handlers.words import common
from scheduler import routines
from storage import audit, invites
from storage.database import Database, Session
from storage.invites import InviteRow
from storage.units import Place

RANKS = {"member": "thành viên", "lead": "người phụ trách", "admin": "quản trị"}
USES = {"member": INVITE_USES, "lead": 1, "admin": 1}


def make(
    database: Database, settings: Settings, unit: str, kind: str | None, rank: str, now: datetime
) -> tuple[InviteRow, str]:
    """Write an invite beside a bot that may be running; returns it and the unit's name. Raises Fault."""
    with database.write() as session:
        sync_units(session, settings)
        try:
            place = put_unit(session, unit, settings.campaign.quota)
        except Fault as fault:
            raise Fault(f"--unit: không có xã, phường nào mã {unit} – ví dụ: --unit 03217") from fault
        routines.plan(session, campaign_of(settings), now)
        row = InviteRow(
            code=new_code(secrets.choice),
            unit=unit,
            kind=kind,
            rank=rank,
            uses_left=USES[rank],
            created_at=now,
            expires_at=now + INVITE_LASTS,
            created_by=None,
        )
        row = seating.seated(row, _seats(session, settings, place, USES[rank], now))
        invites.add(session, row)
    return row, place.name


def withdraw(database: Database, settings: Settings, code: str, now: datetime) -> str:
    """Take an invite back, beside a bot that may be running; one line about it. Raises Fault."""
    with database.write() as session:
        row = invites.find(session, normal_code(code))
        if row is None:
            raise Fault(f"--withdraw: không có mã mời {code} – ví dụ: --withdraw 7K2MPQ")
        invites.withdraw(session, row.code)
        if refusal_of(row, now):
            return f"Mã {row.code} đã không còn dùng được từ trước."
        audit.note(session, now, None, "invite withdrawn", invite=row.code)
    door = door_of(settings, row)
    freed = f", trả lại {row.uses_left} chỗ của bot {door.bot}" if door else ""
    return f"Đã thu hồi mã {row.code}{freed}. Ai đã tham gia bằng mã này vẫn như cũ."


def _seats(session: Session, settings: Settings, place: Place, wanted: int, now: datetime) -> Offer | None:
    """Raises Fault when people could only come through Zalo, and its bots are full."""
    found = seating.find(session, campaign_of(settings), place.code, wanted, now)
    if found is None and settings.zalo.bots and not settings.telegram.token.get_secret_value():
        what = f"các bot Zalo phục vụ {place.name} đã hết chỗ, cần thêm một bot"
        raise Fault(f"zalo.bots: {what} – ví dụ: {EXAMPLES['zalo.bots']}")
    return found


def door_of(settings: Settings, row: InviteRow) -> Door | None:
    """The Zalo bot that has seats for this invite."""
    return seating.door_of(campaign_of(settings), row)


async def link_of(settings: Settings, code: str) -> str:
    """The link that opens the bot with this code, "" when the platform cannot be asked."""
    from telegram import Bot
    from telegram.error import TelegramError

    from bot.channels.telegram.request import AiohttpRequest

    token = settings.telegram.token.get_secret_value()
    if not token:
        return ""
    base = settings.telegram.api_url.rstrip("/")
    request = AiohttpRequest(settings.telegram.proxy)
    try:
        me = await Bot(token, base_url=f"{base}/bot", request=request, get_updates_request=request).get_me()
    except TelegramError:
        return ""
    finally:
        await request.shutdown()
    return f"https://t.me/{me.username}?start={code}"


def as_json(row: InviteRow, unit_name: str, link: str, door: Door | None = None) -> str:
    """For programs: code, link, bot, bot_link, unit, kind, rank, uses, expires_at."""
    return json.dumps(
        {
            "code": row.code,
            "link": link or None,
            "bot": door.bot if door else None,
            "bot_link": (door.link or None) if door else None,
            "unit": row.unit,
            "unit_name": unit_name,
            "kind": row.kind,
            "rank": row.rank,
            "uses": row.uses_left,
            "expires_at": row.expires_at.isoformat(),
        },
        ensure_ascii=False,
    )


def as_text(row: InviteRow, unit_name: str, link: str, door: Door | None = None) -> str:
    """For people: code, links, a QR to photograph."""
    until = local(row.expires_at)
    lines = [
        f"Mã mời vào {unit_name}: {row.code}",
        f"Vai trò: {common.KINDS.get(row.kind or '', 'người tham gia tự chọn')}, quyền: {RANKS[row.rank]}",
        f"Dùng được {row.uses_left} người, đến hết ngày {until:%d/%m/%Y}.",
        f"Đường dẫn: {link}" if link else "",
        f"Bot Zalo còn chỗ: {door.title}{f' – {door.link}' if door.link else ''}" if door else "",
        f"Người được mời nhắn riêng cho bot: dk {row.code}",
        "",
        _qr(link or (door.link if door else "") or f"dk {row.code}"),
    ]
    return "\n".join(line for line in lines if line or line == "")


def _qr(text: str) -> str:
    drawn = io.StringIO()
    segno.make(text, error="m", micro=False).terminal(out=drawn, compact=True)
    return drawn.getvalue()
