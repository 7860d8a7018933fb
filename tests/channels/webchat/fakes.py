"""Who stands around the web chat in its tests: a stage with a cast, and a bot that knows a few lines."""

import struct
import zlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channels.base import Outcome, Parcel
from bot.channels.webchat import Player, Room, WebChat
from handlers.messages import Address, Choice, Inbound, Kind
from handlers.rules.periods import ZONE

KEY = "khoa-thu-0123456789"
CHU = Player("chu", "Giàng A Chu", "Đoàn viên – Thôn 5, xã Tủa Chùa")
HOA = Player("hoa", "Lò Thị Hoa", "Phụ trách – xã Tủa Chùa")
TEAM = Room("g-tua-chua", "Tổ đo Tủa Chùa")
SATURDAY = datetime(2026, 11, 21, 9, 0, 20, tzinfo=ZONE)
CONSENT = (Choice("Đồng ý", "yes", ("ok",)), Choice("Không", "no"))


def picture(width: int = 320, height: int = 200) -> bytes:
    """A plain blue PNG."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x3a\x78\xc2" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@dataclass
class FakeStage:
    """A clock that stands still until it is moved, and a small cast."""

    demo: bool = True
    at: datetime = SATURDAY
    cast: list[Player] = field(default_factory=lambda: [CHU, HOA])
    rooms: list[Room] = field(default_factory=lambda: [TEAM])
    moves: list[datetime] = field(default_factory=list)
    refuses: str = ""
    bot: "ScriptedBot | None" = None

    def now(self) -> datetime:
        return self.at

    async def advance(self, to: datetime) -> None:
        if self.refuses:
            raise ValueError(self.refuses)
        self.at = to
        self.moves.append(to)
        if self.bot:
            await self.bot.remind(to)

    async def settle(self) -> None:
        if self.bot:
            await self.bot.finish()

    async def explain(self, user: str, text: str) -> Sequence[str]:
        return [f"{user} viết: {text}"]

    def later(self, **how_much: float) -> None:
        """Time passes by itself."""
        self.at += timedelta(**how_much)

    def people(self) -> Sequence[Player]:
        return self.cast

    def groups(self) -> Sequence[Room]:
        return self.rooms


@dataclass
class ScriptedBot:
    """Hears everything, answers a few things, reminds the forgetful on Fridays."""

    channel: WebChat
    heard: list[Inbound] = field(default_factory=list)
    broken: bool = False
    slow: bool = False
    forgetful: list[str] = field(default_factory=lambda: [CHU.user])
    unanswered: list[Inbound] = field(default_factory=list)
    question: int = 0

    async def hear(self, inbounds: Sequence[Inbound]) -> None:
        if self.broken:
            raise OSError("disk full")
        for inbound in inbounds:
            self.heard.append(inbound)
            if inbound.addressed and self.slow:
                self.unanswered.append(inbound)
            elif inbound.addressed:
                await self.answer(inbound)

    async def finish(self) -> None:
        """A slow bot answers only now."""
        while self.unanswered:
            await self.answer(self.unanswered.pop(0))

    async def answer(self, inbound: Inbound) -> None:
        if inbound.kind is Kind.PRESS and inbound.press:
            await self.say(inbound.address.chat, f"Anh/chị chọn: {inbound.press.value}")
        elif inbound.text == "hỏi":
            await self.say(inbound.address.chat, "Anh/chị đồng ý không ạ?", CONSENT)
        elif inbound.text == "tranh":
            await self.say(inbound.address.chat, "Bảng tuần 47", drawn=picture())
        else:
            await self.say(inbound.address.chat, f"Em nhận: {inbound.text or inbound.kind}")

    async def say(
        self, chat: str, text: str, choices: tuple[Choice, ...] = (), drawn: bytes | None = None
    ) -> Outcome:
        self.question += bool(choices)
        where = Address("webchat", "webchat", chat)
        return await self.channel.send(
            Parcel(1, where, text, choices, self.question if choices else 0, picture=drawn)
        )

    async def remind(self, now: datetime) -> None:
        for user in self.forgetful if now.astimezone(ZONE).weekday() == 4 else ():
            await self.say(user, "Anh Chu ơi, tuần này em chưa thấy số của anh ạ.")


@asynccontextmanager
async def opened(stage: FakeStage | None = None) -> AsyncIterator[tuple[WebChat, ScriptedBot]]:
    """A listening web chat on a free port, and its bot."""
    stage = stage or FakeStage()
    channel = WebChat(port=0, key=KEY, stage=stage)
    bot = ScriptedBot(channel)
    stage.bot = bot
    await channel.open(bot.hear)
    try:
        yield channel, bot
    finally:
        await channel.close()
