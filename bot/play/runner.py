"""How is a transcript played against the real router, database, clock and delivery?"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.app import App
from bot.clock import MovableClock
from bot.play.codes import Codes
from bot.play.desk import PLATFORMS, Desk, StageChannel, shown
from bot.play.expectations import Expectations, Mismatch, indented
from bot.play.language import ScriptError, Statement, read_script
from bot.play.setting import Setting, drawn
from bot.settings import Settings, load
from bot.writer import Urgency
from handlers.messages import Address, Inbound, Kind, Press, clean
from handlers.rules.periods import ZONE
from storage.database import Database
from storage.migrating import migrate

DEFAULT_START = datetime(2026, 11, 21, 9, 0, tzinfo=ZONE)
_UNITS = {"minute": "minutes", "hour": "hours", "day": "days", "week": "weeks"}


class Runner(Expectations):
    """Plays one transcript in a folder of its own."""

    def __init__(self, file: Path, folder: Path) -> None:
        self._file, self._folder = file, folder
        self._settings = Settings()
        self._platform, self._start, self._strict = "zalo", DEFAULT_START, False
        self._platforms: dict[str, str] = {}
        self._groups: dict[str, str] = {}
        self._last: dict[tuple[str, str], tuple[str, datetime]] = {}
        self._desk, self._codes = Desk(), Codes()
        self._clock: MovableClock | None = None
        self._app: App | None = None
        self._channels: dict[str, StageChannel] = {}
        self._messages = 0

    async def play(self) -> None:
        """Play to the end. Raises ScriptError or Mismatch with file and line."""
        script = read_script(self._file.read_text(encoding="utf-8"), self._file.name)
        try:
            for statement in script:
                await self._one(statement)
            self._nothing_unread()
        finally:
            if self._app is not None:
                await self._app.stop()

    async def _one(self, statement: Statement) -> None:
        verb = getattr(self, f"do_{statement.verb}")
        try:
            await verb(**statement.parts)
            if self._app is not None:
                await self._app.settle()
        except (ScriptError, Mismatch) as error:
            raise type(error)(f"{self._file.name}:{statement.line}: {error}") from None

    # Setting the stage.

    async def do_channel(self, channel: str) -> None:
        self._platform = channel
        if self._desk.page:
            self._desk.page = channel

    async def do_at(self, moment: str) -> None:
        self._start = _local(moment)

    async def do_config(self, file: str) -> None:
        if self._app is not None:
            raise ScriptError("config: phải đứng trước người đầu tiên")
        self._settings = load(self._file.parent / file)

    async def do_strict(self) -> None:
        self._strict = True

    async def do_unit(self, **parts: str) -> None:
        await (await self._setting()).unit(parts)

    async def do_hamlet(self, **parts: str) -> None:
        await (await self._setting()).hamlet(parts)

    async def do_invite(self, **parts: str) -> None:
        await (await self._setting()).invite(parts)

    async def do_member(self, **parts: str) -> None:
        platform = self._platforms[parts["who"]] = parts.get("on", self._platform)
        await (await self._setting()).member(parts, platform)

    do_lead = do_member

    async def do_new(self, who: str, on: str = "") -> None:
        self._platforms[who] = on or self._platform

    async def do_group(self, group: str, code: str | None = None) -> None:
        self._groups[group] = self._platform
        await (await self._setting()).group(group, code, self._platform)

    async def do_blocked(self, who: str) -> None:
        self._desk.blocked.add((self._platform_of(who), who))

    # What people and the clock do.

    async def do_say(self, who: str, text: str, group: str = "") -> None:
        await self._write(who, group, Kind.TEXT, text)

    async def do_photo(self, who: str, text: str = "", group: str = "", album: str = "") -> None:
        await self._write(who, group, Kind.PHOTO, text, album=album)

    async def do_sticker(self, who: str, group: str = "") -> None:
        await self._write(who, group, Kind.STICKER)

    async def do_voice(self, who: str, group: str = "") -> None:
        await self._write(who, group, Kind.VOICE)

    async def do_file(self, who: str, group: str = "", path: str = "") -> None:
        await self._write(who, group, Kind.FILE)

    async def do_edit(self, who: str, text: str, group: str = "") -> None:
        chat = group or who
        platform = self._platform_of(who)
        if not self._desk.can(platform).edits or (platform, f"{chat}/{who}") not in self._last:
            raise ScriptError(f"{platform} không sửa được tin đã gửi, hoặc {who} chưa gửi tin nào")
        number, sent_at = self._last[platform, f"{chat}/{who}"]
        await self._write(who, group, Kind.TEXT, text, edited=(number, sent_at))

    async def do_press(self, who: str, choice: str, group: str = "") -> None:
        platform, chat = self._platform_of(who), group or who
        offer = self._desk.newest_offer(platform, chat)
        if offer is None or not 1 <= int(choice) <= len(offer.choices):
            raise Mismatch(f"không có lựa chọn [{choice}] nào cho {who}")
        if not self._desk.can(platform).buttons:
            return await self._write(who, group, Kind.TEXT, choice)
        press = Press(offer.question, offer.choices[int(choice) - 1].value)
        return await self._write(who, group, Kind.PRESS, press=press)

    async def do_move(self, moment: str = "", number: str = "", unit: str = "") -> None:
        app = await self._running()
        self._new_action()
        assert self._clock is not None
        to = _local(moment) if moment else self._clock.now() + timedelta(**{_UNITS[unit]: int(number)})
        await app.advance(to)

    async def do_restart(self) -> None:
        app = await self._running()
        await app.crash()
        self._app = None
        await self._running()

    async def do_example(self) -> None:
        from bot.example import fill

        self._desk.page = self._platform
        app = await self._running()
        cast = await fill(app, self._platform)
        self._platforms |= {player.user: self._platform for player in cast.people}
        self._groups |= {room.title: self._platform for room in cast.groups}

    # The machinery.

    async def _write(
        self,
        who: str,
        group: str,
        kind: Kind,
        text: str = "",
        *,
        press: Press | None = None,
        album: str = "",
        edited: tuple[str, datetime] | None = None,
    ) -> None:
        app = await self._running()
        self._new_action()
        platform, chat = self._platform_of(who), group or who
        self._messages += 1
        number, sent_at = edited or (f"m{self._messages}", app.clock.now())
        words, addressed = self._as_delivered(platform, clean(self._codes.as_drawn(text)), bool(group), kind)
        inbound = Inbound(
            key=f"m:{chat}:{self._messages}",
            address=Address(platform, platform, chat),
            user=who,
            message_id=number,
            sent_at=sent_at,
            private=not group,
            kind=kind,
            text=words,
            press=press,
            addressed=addressed,
            edited=edited is not None,
            album=f"{who}/{album}" if album else "",
            title=group,
        )
        self._last[platform, f"{chat}/{who}"] = (number, sent_at)
        hear = self._channels[platform].hear
        assert hear is not None
        await hear([inbound])

    def _as_delivered(self, platform: str, text: str, in_group: bool, kind: Kind) -> tuple[str, bool]:
        """What the platform delivers: Zalo only mentions, which the runner adds and the channel strips."""
        can = self._desk.can(platform)
        mentioned = text.lower().startswith(can.mention.lower())
        words = text[len(can.mention) :].strip() if mentioned else text
        addressed = (
            not in_group or not can.hears_all or mentioned or text.startswith("/") or kind == Kind.PRESS
        )
        return words, addressed

    def _new_action(self) -> None:
        if self._strict:
            self._nothing_unread()
        for inbox in self._desk.inboxes.values():
            inbox.new_action()

    def _nothing_unread(self) -> None:
        for (_, chat), inbox in self._desk.inboxes.items() if self._strict else ():
            if inbox.unread:
                raise Mismatch(f"{chat} còn tin chưa đọc:\n{indented(shown(inbox.unread[0]))}")

    def _platform_of(self, who: str) -> str:
        if who not in self._platforms:
            raise ScriptError(f"chưa có ai tên {who}: thêm dòng “member: {who} …” hoặc “new: {who}”")
        return self._platforms[who]

    async def _drawn(self, codes: Sequence[str]) -> set[str]:
        app = await self._running()
        return await app.writer.submit(partial(drawn, codes=codes), Urgency.CLOCK)

    def _platform_of_chat(self, chat: str) -> str:
        return self._groups[chat] if chat in self._groups else self._platform_of(chat)

    async def _setting(self) -> Setting:
        return Setting(await self._running())

    async def _running(self) -> App:
        if self._app is None:
            self._clock = self._clock or MovableClock(self._start, frozen=True)
            database = Database(f"sqlite:///{self._folder / 'play.db'}", durable=False)
            migrate(database)
            self._channels = {name: StageChannel(name, self._desk) for name in PLATFORMS}
            self._app = App(
                self._settings, database, self._clock, list(self._channels.values()), ticking=False
            )
            await self._app.start()
        return self._app


def _local(moment: str) -> datetime:
    try:
        return datetime.strptime(moment, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)
    except ValueError:
        raise ScriptError(f"không có thời điểm “{moment}”") from None
