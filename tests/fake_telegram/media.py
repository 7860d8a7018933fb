"""What else do people send than text?"""

from __future__ import annotations

from typing import Any

from tests.fake_telegram import payloads
from tests.fake_telegram.answers import Json
from tests.fake_telegram.people import People
from tests.fake_telegram.world import Group, User

SIZES = ((90, 67), (320, 240), (800, 600), (1280, 960))


class Media(People):
    """Pictures, stickers, voices and files; the bot could fetch none of them here."""

    def photo(
        self, user: User, caption: str | None = None, album: str | None = None, chat: Group | None = None
    ) -> int:
        """A picture; those with the same `album` arrive as one, a message each."""
        about = payloads.with_text(caption, "caption") if caption else {}
        number = self.service.world.number("file")
        sizes = [_file(f"photo{number}-{w}", width=w, height=h, file_size=w * h // 8) for w, h in SIZES]
        return self._says(user, chat, None, None, photo=sizes, media_group_id=album, **about)

    def sticker(self, user: User, emoji: str = "👍", chat: Group | None = None) -> int:
        look = {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular"}
        return self._says(user, chat, None, None, sticker=self._new("sticker", emoji=emoji, **look))

    def voice(self, user: User, seconds: int = 3, chat: Group | None = None) -> int:
        return self._says(
            user, chat, None, None, voice=self._new("voice", duration=seconds, mime_type="audio/ogg")
        )

    def document(
        self,
        user: User,
        filename: str = "bao-cao.xlsx",
        caption: str | None = None,
        chat: Group | None = None,
    ) -> int:
        about = payloads.with_text(caption, "caption") if caption else {}
        return self._says(user, chat, None, None, document=self._new("document", file_name=filename), **about)

    def _new(self, kind: str, **fields: Any) -> Json:
        return _file(f"{kind}{self.service.world.number('file')}", file_size=12_345, **fields)


def _file(file_id: str, **fields: Any) -> Json:
    return {"file_id": f"AgACAgUAAxkBAAI{file_id}", "file_unique_id": f"AQAD{file_id}", **fields}
