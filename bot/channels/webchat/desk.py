"""What happens when somebody does something on the page, or the bot writes to it?"""

import asyncio
import contextlib
import itertools
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from bot.channels.base import Hear, Outcome, Parcel, Refused, Sent
from bot.channels.webchat.bodies import Edit, Explain, Meet, Move, Pick, Refusal, Say, Switch
from bot.channels.webchat.cast import Cast
from bot.channels.webchat.feed import Feed
from bot.channels.webchat.memory import Line, Memory
from bot.channels.webchat.platforms import (
    MENTION,
    Attempt,
    Fate,
    Platform,
    capabilities,
    fate,
    without_mention,
)
from bot.channels.webchat.scribe import Scribe
from bot.channels.webchat.stage import Player, Room, Stage
from bot.channels.webchat.steps import target
from bot.channels.webchat.transcript import Talk
from handlers.messages import Address, Inbound, Kind, Press, clean
from handlers.render import numbered, split
from handlers.rules.periods import local

log = logging.getLogger(__name__)
NAME = "webchat"
B = TypeVar("B")
ANSWER_S = 5.0
_EMPTY = "Chưa có chữ nào để gửi."


class Desk:
    """The talk on the page: what people do goes to `hear`, what the bot sends goes to `feed`."""

    def __init__(self, stage: Stage) -> None:
        self._run = secrets.token_hex(4)
        self._numbers = itertools.count(1)
        self._hear: Hear | None = None
        self._stage = stage
        self._one_at_a_time = asyncio.Lock()
        self._latest: dict[str, str] = {}
        self.platform = Platform.ZALO
        self.cast, self.memory, self.feed = Cast(stage), Memory(), Feed(self._run)
        self.talk = Talk(stage.now(), self.platform, demo=stage.demo)
        self._scribe = Scribe(self.cast, self.talk)

    def listen(self, hear: Hear) -> None:
        self._hear = hear

    def state(self) -> Mapping[str, Any]:
        """Everything the page shows, as JSON; `cursor` is where the feed goes on."""
        return {
            "demo": self._stage.demo,
            "platform": self.platform,
            "mention": MENTION,
            "now": self._now(),
            "cursor": self.feed.cursor,
            **self.cast.shown(),
            "lines": self.memory.shown(),
        }

    async def say(self, body: Say) -> None:
        """Raises `Refusal`."""
        player = self.cast.player(body.user)
        room = self.cast.room(player, body.chat)
        line = self._written(body, player)
        self._check_reply(line)
        kept, mentioned = self._aimed(body, line, room)
        replies = bool(line.reply_to)
        what = fate(self.platform, Attempt(line.kind, kept, room is None, mentioned, replies))
        line.state, line.meant = ("lost" if what is Fate.LOST else ""), what is Fate.MEANT
        self._keep(line)
        self._latest[player.user] = line.id
        self._scribe.said(self.platform, line, room, kept)
        if what is not Fate.LOST:
            await self._tell(line, room, kept)

    async def pick(self, body: Pick) -> None:
        """Raises `Refusal`."""
        player = self.cast.player(body.user)
        line = self._found(body.message)
        room = self.cast.room(player, line.chat)
        if not line.buttons or self.platform is Platform.ZALO:
            raise Refusal(409, "Zalo không có nút bấm: nhắn số để chọn.")
        if body.choice >= len(line.choices):
            raise Refusal(400, "Không có lựa chọn đó.")
        newest, now = self.memory.newest_question(line.chat) is line, self._stage.now()
        self._scribe.picked(player.user, room, line, body.choice, newest, now)
        press = Press(line.question, line.choices[body.choice].value)
        pressed = Line(line.id, line.chat, now, player.user, kind=Kind.PRESS)
        await self._tell(pressed, room, "", press)

    async def explain(self, body: Explain) -> Sequence[str]:
        """What the bot read in a message. Raises `Refusal`."""
        player, line = self.cast.player(body.user), self._found(body.message)
        if line.user != player.user or not line.text:
            raise Refusal(409, "Chỉ xem được tin chữ của chính mình.")
        return await self._stage.explain(player.user, line.text)

    async def edit(self, body: Edit) -> None:
        """Raises `Refusal`."""
        player = self.cast.player(body.user)
        line, text = self._found(body.message), clean(body.text)
        room = self.cast.room(player, line.chat)
        if self.platform is Platform.ZALO:
            raise Refusal(409, "Zalo không cho sửa tin đã gửi.")
        if self._latest.get(player.user) != line.id or line.kind is not Kind.TEXT:
            raise Refusal(409, "Chỉ sửa được tin chữ gửi sau cùng.")
        if not text:
            raise Refusal(400, _EMPTY)
        line.text, line.edits = text, line.edits + 1
        self._show(line)
        kept = without_mention(text)[0] if room else text
        self._scribe.edited(self.platform, line, room, kept, self._stage.now())
        await self._tell(line, room, kept)

    def meet(self, body: Meet) -> Mapping[str, object]:
        """Raises `Refusal`."""
        shown = self.cast.shown_player(self.cast.meet(body))
        self.feed.post({"type": "person", "person": shown})
        return shown

    def switch(self, body: Switch) -> None:
        if body.platform is not self.platform:
            self.platform = body.platform
            self.talk.switched(body.platform)
        self.feed.post({"type": "platform", "platform": self.platform})

    async def move(self, body: Move) -> str:
        """Returns the local time arrived at. Raises `Refusal`."""
        if not self._stage.demo:
            raise Refusal(403, "Bên cạnh kênh thật thì không chỉnh được đồng hồ.")
        to = target(body, self._stage.now())
        refused = True
        self.talk.moves(to)
        try:
            await self._stage.advance(to)
            refused = False
        except ValueError as error:
            raise Refusal(409, str(error)) from None
        finally:
            self.talk.moved(refused=refused)
            self.feed.post({"type": "clock", "now": self._now()})
        return self._now()

    def in_turn(self, deed: Callable[[B], Awaitable[object]]) -> Callable[[B], Awaitable[object]]:
        """The deed, one at a time and each until it is answered: so a transcript says what came of which."""

        async def done(body: B) -> object:
            async with self._one_at_a_time:
                try:
                    result = await deed(body)
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._stage.settle(), ANSWER_S)
                    return result
                finally:
                    self.talk.rests()

        return done

    def deliver(self, parcel: Parcel, page: str) -> Outcome:
        """Show a letter as the platform would: buttons, or a numbered list in as many pieces as it needs."""
        able = capabilities(self.platform, page)
        text = parcel.text if able.buttons else numbered(parcel.text, parcel.choices)
        pieces = split(text, able.text_limit) or ([""] if parcel.picture or parcel.picture_url else [])
        if not pieces:
            return Refused("tin không có nội dung")
        lines = [self._piece(parcel, piece) for piece in pieces]
        lines[0].picture = bool(parcel.picture)
        lines[0].picture_url = "" if parcel.picture else parcel.picture_url
        lines[0].reply_to = parcel.reply_to if able.buttons else ""
        lines[-1].choices, lines[-1].buttons = parcel.choices, able.buttons and bool(parcel.choices)
        for line in lines:
            self._keep(line, parcel.picture if line.picture else None)
        self._scribe.delivered(parcel, self._stage.now(), page)
        return Sent(lines[-1].id)

    def _piece(self, parcel: Parcel, text: str) -> Line:
        return Line(self._id(), parcel.address.chat, self._stage.now(), text=text, question=parcel.question)

    def _written(self, body: Say, player: Player) -> Line:
        kind, text = Kind(body.kind), clean(body.text)
        if kind is Kind.TEXT and not text:
            raise Refusal(400, _EMPTY)
        text = text if kind in (Kind.TEXT, Kind.PHOTO) else ""
        made = Line(self._id(), body.chat, self._stage.now(), player.user, player.name, kind, text)
        made.reply_to = body.reply_to
        return made

    def _aimed(self, body: Say, line: Line, room: Room | None) -> tuple[str, bool]:
        """The text as the bot gets it and whether it mentions the bot; the page shows the mention."""
        if room is None:
            return line.text, False
        kept, typed = without_mention(line.text)
        if line.kind is Kind.TEXT and not kept:
            raise Refusal(400, _EMPTY)
        if body.mention and not typed and line.kind in (Kind.TEXT, Kind.PHOTO):
            line.text = f"{MENTION} {line.text}".strip()
        return kept, body.mention or typed

    def _check_reply(self, line: Line) -> None:
        asked = self.memory.find(line.chat, line.reply_to) if line.reply_to else None
        if line.reply_to and (asked is None or asked.user):
            raise Refusal(404, "Chỉ trả lời được tin của bot trong chính cuộc trò chuyện này.")

    async def _tell(self, line: Line, room: Room | None, kept: str, press: Press | None = None) -> None:
        if self._hear is None:
            raise Refusal(503, "Bot đang tắt.")
        try:
            await self._hear([self._inbound(line, room, kept, press)])
        except Exception:  # the page must answer whatever broke behind it
            log.exception("webchat: a message was not heard")
            if line.kind is not Kind.PRESS:
                line.state = "failed"
                self._show(line)
            self.talk.remark("Bot chưa ghi được việc ở trên.")
            raise Refusal(503, "Bot chưa ghi được tin này, anh/chị gửi lại sau ít phút.") from None

    def _inbound(self, line: Line, room: Room | None, kept: str, press: Press | None) -> Inbound:
        return Inbound(
            key=self._key(line, press),
            address=Address(NAME, NAME, line.chat),
            user=line.user,
            message_id=line.id,
            sent_at=line.at,
            private=room is None,
            kind=line.kind,
            text=kept,
            press=press,
            addressed=line.meant,
            edited=line.edits > 0,
            title=room.title if room else "",
        )

    def _key(self, line: Line, press: Press | None) -> str:
        if press:
            return f"c:{self._id()}"
        return f"e:{line.chat}:{line.id}:{line.edits}" if line.edits else f"m:{line.chat}:{line.id}"

    def _found(self, message: str) -> Line:
        line = self.memory.anywhere(message)
        if line is None:
            raise Refusal(404, "Tin này không còn trên trang.")
        return line

    def _keep(self, line: Line, picture: bytes | None = None) -> None:
        self.memory.add(line, picture)
        self._show(line)

    def _show(self, line: Line) -> None:
        self.feed.post({"type": "line", "line": line.shown()})

    def _id(self) -> str:
        """Never used before, not in an earlier run either: the bot remembers what it heard for 60 days."""
        return f"{self._run}-{next(self._numbers)}"

    def _now(self) -> str:
        return local(self._stage.now()).isoformat(timespec="seconds")
