"""What of the things done on the page goes into the transcript, and under which names?"""

from datetime import datetime

from bot.channels.base import Parcel
from bot.channels.webchat.cast import Cast
from bot.channels.webchat.memory import Line
from bot.channels.webchat.platforms import MENTION, PAGE, Platform
from bot.channels.webchat.stage import Room
from bot.channels.webchat.transcript import Talk, quoted
from bot.redact import without_secrets
from handlers.messages import Kind
from handlers.words.privacy import ACCOUNTS


class Scribe:
    """Writes down in the transcript language what the desk does."""

    def __init__(self, cast: Cast, talk: Talk) -> None:
        self._cast, self.talk = cast, talk

    def said(self, platform: Platform, line: Line, room: Room | None, kept: str) -> None:
        """`kept` is the text without the mention; a message the platform keeps to itself is a comment."""
        handle, group = self._handle(line.user), room.title if room else ""
        if line.state == "lost":
            self.talk.remark(f"{handle} viết trong nhóm {group} mà không nhắc bot, Zalo không chuyển: {kept}")
        else:
            self.talk.said(handle, group, line.kind, _spoken(platform, line, room, kept), line.at)

    def edited(self, platform: Platform, line: Line, room: Room | None, kept: str, now: datetime) -> None:
        self.talk.edited(self._handle(line.user), _spoken(platform, line, room, kept), now)

    def picked(
        self, user: str, room: Room | None, line: Line, index: int, newest: bool, now: datetime
    ) -> None:
        """The language presses only the newest question; an older command is the same when it is typed."""
        handle, group = self._handle(user), room.title if room else ""
        choice = line.choices[index]
        if newest:
            self.talk.pressed(handle, group, index + 1, now)
        elif choice.value.startswith("/"):
            self.talk.said(handle, group, Kind.TEXT, choice.value, now)
        else:
            self.talk.unplayable(f"{handle} bấm [{index + 1}] {choice.label} của một câu hỏi cũ", now)

    def delivered(self, parcel: Parcel, now: datetime, page: str) -> None:
        """The letter as the bot wrote it, whatever the platform made of it; links lead to `PAGE`."""
        chat = parcel.address.chat
        title = self._cast.title(chat)
        if not title and not self._cast.knows(chat):
            return
        inbox = quoted(title) if title else self._handle(chat)
        picture = bool(parcel.picture or parcel.picture_url)
        text = parcel.text.replace(page, PAGE).replace(ACCOUNTS["webchat"], ACCOUNTS[self.talk.platform])
        text = without_secrets(text)
        self.talk.heard(inbox, text, parcel.choices, picture, now)

    def _handle(self, user: str) -> str:
        handle = self._cast.handle(user)
        if self._cast.is_made(user):
            self.talk.stranger(handle)
        return handle


def _spoken(platform: Platform, line: Line, room: Room | None, kept: str) -> str:
    """On Zalo whoever plays it adds the mention; elsewhere it is part of what is written."""
    bare = room is None or platform is Platform.ZALO or not line.meant or kept.startswith("/")
    return kept if bare else f"{MENTION} {kept}".strip()
