"""A Telegram server nobody of this project wrote: the emulator from PyPI, with what it lacks added.

    async with Emulator() as telegram:
        channel = TelegramChannel(telegram.settings(), Web(), clock=SystemClock())
        await telegram.say(LAN, "/start ABC")
        [hello] = await telegram.sent(LAN, 1)
        await telegram.press(LAN, hello, "Đồng ý")

It knows neither topics nor link previews, keeps no pace, and has no edits or memberships to tell of.
"""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import count
from types import TracebackType
from typing import Any, Self

from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator

from bot.settings import Telegram

TOKEN = "7:AAsyntheticTokenOfTheEmulator"
USERNAME = "nhip_do_bot"
DATE = 1_795_226_400
Json = dict[str, Any]


@dataclass(frozen=True)
class Person:
    """Somebody with a private chat."""

    id: int
    first_name: str


LAN = Person(51, "Lan")


@dataclass
class Told:
    """What the bot sent: the parameters it used and the message that came of it."""

    message_id: int
    given: Json
    buttons: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return str(self.given.get("text") or self.given.get("caption") or "")


class _Named(LoBotApiEmulator):  # type: ignore[misc]
    """The emulator with a user name for the bot, today's date, group chats, and a memory of what was sent."""

    def __init__(self) -> None:
        super().__init__(allow_insecure_loopback_webhooks=True)
        self.told: defaultdict[int, list[Told]] = defaultdict(list)
        self.answered: list[str] = []
        self.changed = asyncio.Event()

    def validate(self, method: str, fields: Json, uploads: Json) -> Any:
        result = super().validate(method, fields, uploads)
        if method == "getMe":
            result |= {"username": USERNAME}
        if method == "answerCallbackQuery":
            self.answered.append(fields["callback_query_id"])
        if method in ("sendMessage", "sendPhoto"):
            self._remember(fields, uploads, result)
        self.changed.set()
        return result

    def _remember(self, fields: Json, uploads: Json, result: Json) -> None:
        chat = int(fields["chat_id"])
        result |= {"date": DATE, "chat": {"id": chat, "type": "private" if chat > 0 else "supergroup"}}
        rows = (self.decoded(fields.get("reply_markup")) or {}).get("inline_keyboard", [])
        buttons = [(button["text"], button["callback_data"]) for row in rows for button in row]
        self.told[chat].append(Told(result["message_id"], fields | uploads, buttons))


class Emulator:
    """The running emulator and the people on it."""

    def __init__(self) -> None:
        self._server = _Named()
        self._runner = web.AppRunner(self._server.app(), access_log=None, shutdown_timeout=0.1)
        self._numbers = count(1)
        self.url = ""

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    def settings(self, **more: Any) -> Telegram:
        """Settings of a bot on this server."""
        return Telegram(token=TOKEN, api_url=self.url, **more)  # type: ignore[arg-type]

    async def say(self, person: Person, text: str, group: int = 0, **fields: Any) -> int:
        """A text in private, or in the supergroup with this (negative) id; its message id."""
        return await self._happens(person, group, text=text, **fields)

    async def photo(self, person: Person, caption: str, group: int = 0) -> int:
        sizes = [{"file_id": "p", "file_unique_id": "u", "width": 90, "height": 67}]
        return await self._happens(person, group, photo=sizes, caption=caption)

    async def press(self, person: Person, told: Told, label: str) -> str:
        """Presses a button in private; the callback query's id."""
        data = dict(told.buttons)[label]
        message = {"message_id": told.message_id, "date": DATE, "chat": _chat(person, 0), "text": told.text}
        ident = f"q{next(self._numbers)}"
        query = {"id": ident, "from": _user(person), "message": message, "chat_instance": "1", "data": data}
        await self._server.enqueue_update({"callback_query": query}, token=TOKEN)
        return ident

    async def sent(self, person: Person, count: int, group: int = 0) -> list[Told]:
        """What the bot has sent there, once it is `count` messages."""
        there = self._server.told[group or person.id]
        await self._until(lambda: len(there) >= count)
        return there

    async def answered(self, query: str) -> None:
        """Returns once a press was answered."""
        await self._until(lambda: query in self._server.answered)

    async def tell_again(self) -> None:
        """Tries a webhook again: by itself the emulator repeats nothing."""
        await self._server.deliver_updates(token=TOKEN)

    def refused(self) -> list[Json]:
        """Calls the emulator found fault with."""
        return [each for each in self._server.requests if each["status"] != 200]

    async def _happens(self, person: Person, group: int, **content: Any) -> int:
        number = next(self._numbers)
        message = {"message_id": number, "from": _user(person), "chat": _chat(person, group), "date": DATE}
        await self._server.enqueue_update({"message": message | content}, token=TOKEN)
        return number

    async def _until(self, true: Any) -> None:
        async with asyncio.timeout(5.0):
            while not true():
                self._server.changed.clear()
                await self._server.changed.wait()


def _user(person: Person) -> Json:
    return {"id": person.id, "is_bot": False, "first_name": person.first_name}


def _chat(person: Person, group: int) -> Json:
    if group:
        return {"id": group, "title": "Tổ đo Tủa Chùa", "type": "supergroup"}
    return {"id": person.id, "first_name": person.first_name, "type": "private"}
