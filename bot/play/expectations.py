"""Has what a transcript expects arrived?"""

import difflib
import re
from collections.abc import Sequence

from bot.play.codes import Codes, codes_in
from bot.play.desk import Desk, Inbox, shown


class Mismatch(Exception):
    """What arrived is not what the transcript says; the text is a readable difference."""


class Expectations:
    """The expecting half of a transcript's verbs; `platform_of` tells where somebody's chat is."""

    _desk: Desk
    _codes: Codes

    def _platform_of_chat(self, chat: str) -> str:
        raise NotImplementedError

    async def _drawn(self, codes: Sequence[str]) -> set[str]:
        """Which of these the bot has drawn."""
        raise NotImplementedError

    async def do_expect(self, inbox: str, text: str) -> None:
        found = self._next(inbox, text)
        if found != text:
            self._codes.learn(text, found, await self._drawn(codes_in(found)))
            found = self._codes.as_written(found)
        if found != text:
            raise Mismatch(_difference(text, found))

    async def do_expect_match(self, inbox: str, text: str) -> None:
        found = self._next(inbox, text)
        if not re.search(text, found, re.IGNORECASE):
            raise Mismatch(f"chờ tin khớp “{text}”, nhưng {inbox} nhận:\n{indented(found)}")

    async def do_expect_absent(self, inbox: str, text: str) -> None:
        box = self._box(inbox)
        for parcel in box.messages[box.since :]:
            if re.search(text, shown(parcel), re.IGNORECASE):
                raise Mismatch(f"không được có “{text}”, nhưng {inbox} nhận:\n{indented(shown(parcel))}")

    async def do_expect_nothing(self, inbox: str) -> None:
        if unread := self._box(inbox).unread:
            raise Mismatch(f"{inbox} còn tin chưa đọc:\n{indented(shown(unread[0]))}")

    async def do_expect_picture(self, inbox: str) -> None:
        box = self._box(inbox)
        if not box.unread or box.unread[0].picture is None:
            raise Mismatch(f"{inbox} chưa nhận ảnh nào")
        box.read += 1

    async def do_expect_file(self, inbox: str) -> None:
        raise Mismatch(f"{inbox} chưa nhận tệp nào")

    def _next(self, chat: str, expected: str) -> str:
        box = self._box(chat)
        if not box.unread:
            raise Mismatch(f"{chat} không nhận thêm tin nào, nhưng chờ:\n{indented(expected)}")
        box.read += 1
        return self._codes.as_written(shown(box.messages[box.read - 1]))

    def _box(self, chat: str) -> Inbox:
        return self._desk.inbox(self._platform_of_chat(chat), chat)


def _difference(expected: str, found: str) -> str:
    lines = difflib.ndiff(expected.splitlines(), found.splitlines())
    return "khác với lời chờ (- chờ, + nhận):\n" + "\n".join(
        f"    {line}" for line in lines if line[0] != "?"
    )


def indented(text: str) -> str:
    """Four spaces before every line."""
    return "\n".join(f"    {line}" for line in text.splitlines())
