"""Can a talk saved from the example's page be played again, word for word?"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import demo
from bot.play.codes import Codes
from bot.play.expectations import Mismatch
from bot.play.language import read_script
from bot.play.runner import Runner
from bot.settings import Settings, Web
from tests.storage.kit import fresh

GROUP = "Tổ đo Tủa Chùa"


class Example:
    """The running example, used through its page's requests."""

    def __init__(self, address: str, web: aiohttp.ClientSession) -> None:
        self._page, _, self._key = address.partition("?k=")
        self._web = web

    async def post(self, path: str, **body: Any) -> Any:
        async with self._web.post(f"{self._page}api/{path}?k={self._key}", json=body) as answer:
            told = await answer.json()
            assert answer.status == 200, told
            return told["result"]

    async def say(self, user: str, text: str, chat: str = "", **more: Any) -> str:
        """Says it; the newest message of the bot in that chat."""
        await self.post("say", user=user, chat=chat or user, text=text, **more)
        return str((await self.newest(chat or user))["text"])

    async def newest(self, chat: str) -> dict[str, Any]:
        """The bot's newest message."""
        async with self._web.get(f"{self._page}api/state?k={self._key}") as answer:
            lines = (await answer.json())["lines"][chat]
        return next(line for line in reversed(lines) if not line["user"])

    async def press(self, user: str, choice: int, chat: str = "") -> None:
        message = (await self.newest(chat or user))["id"]
        await self.post("press", user=user, message=message, choice=choice)

    async def edit(self, user: str, text: str) -> None:
        async with self._web.get(f"{self._page}api/state?k={self._key}") as answer:
            own = [line for line in (await answer.json())["lines"][user] if line["user"] == user]
        await self.post("edit", user=user, message=own[-1]["id"], text=text)

    async def transcript(self) -> str:
        async with self._web.get(f"{self._page}api/transcript?k={self._key}") as answer:
            return await answer.text()


@asynccontextmanager
async def example(folder: Path) -> AsyncIterator[Example]:
    app, page = await demo.start(Settings(web=Web(port=0)), folder)
    try:
        async with aiohttp.ClientSession() as web:
            yield Example(page.address(), web)
    finally:
        await app.stop()


async def played(talk: str, folder: Path) -> None:
    """Raises Mismatch with the first difference."""
    fresh(folder, "play.db").close()
    file = folder / "talk.txt"
    file.write_text(talk, "utf-8")
    await Runner(file, folder).play()


def code_in(told: str, length: int = 6) -> str:
    found = re.search(rf"\b(?=[A-Z]*\d)?[0-9A-Z]{{{length}}}\b", told)
    assert found, told
    return found[0]


async def joined(the: Example) -> str:
    """A new person half through joining; the code they came with."""
    await the.say("truong", "/moi")
    code = code_in(await the.say("truong", "2"))
    await the.post("people", name="Vàng A Lử")
    for words in (f"Dk {code.lower()}", "1", "1", "Vàng A Lử"):
        await the.say("la1", words)
    return code


async def joins(the: Example) -> None:
    await joined(the)
    for words in ("2", "1", "1", "1", "đo 3 lần", "3 mẫu\n\n  thôn 5", '"3 mẫu"', "tiến độ", "bxh"):
        await the.say("la1", words)


async def all_at_once(the: Example) -> None:
    await asyncio.gather(*(the.post("say", user="doan", chat="doan", text=f"{n} mẫu") for n in range(2, 7)))


async def pauses_for_a_day(the: Example) -> None:
    await joined(the)
    await the.post("clock", step="day")
    await the.say("la1", "Thôn 5")


async def waits_for_consent_for_two_days(the: Example) -> None:
    await the.say("truong", "/moi")
    code = code_in(await the.say("truong", "1"))
    await the.post("people", name="")
    await the.say("la1", f"dk {code}")
    for _ in range(2):
        await the.post("clock", step="day")
    await the.say("la1", "1")


async def changes_over(the: Example) -> None:
    """Links, buttons and edits are Telegram's from there on, and Zalo's again later."""
    await the.say("doan", "3 mẫu thôn 5")
    await the.say("doan", "/dulieu")
    await the.post("platform", platform="telegram")
    await the.say("chang", "/dulieu")
    await the.say("truong", "/moi")
    await the.press("truong", 0)
    await the.say("doan", "/bao")
    await the.press("doan", 1)
    await the.say("doan", "thôi")
    await the.say("chang", "3 mẫu")
    await the.edit("chang", "4 mẫu viettel")
    await the.say("doan", "2 mẫu thôn 5", GROUP)
    await the.say("pao", "mai họp nhé", GROUP, mention=False)
    await the.post("platform", platform="zalo")
    await the.say("truong", "/moi")
    await the.say("truong", "3")
    await the.say("doan", "2 mẫu", GROUP)


async def links_a_group_again(the: Example) -> None:
    code = re.search(r"noi (\w{4})", await the.say("truong", "/nhom"))
    assert code
    await the.say("truong", f"noi {code[1]}", GROUP)
    await the.say("truong", f"noi {code[1]}", GROUP)


async def moves_the_clock(the: Example) -> None:
    await the.say("doan", "giúp")
    for step in ("friday", "sunday", "month"):
        await the.post("clock", step=step)
    await the.say("tung", "3 mẫu hôm qua")


async def sends_what_it_likes(the: Example) -> None:
    for kind in ("photo", "sticker", "voice", "file"):
        await the.post("say", user="doan", chat="doan", kind=kind)
    for text in ("# 3 mẫu", "| 3", "\u2028 3 mẫu \x0b 2", "doan> 3 mẫu", "3 mẫu   \nthôn 5  ", "😀", '"'):
        await the.say("doan", text)


TALKS: list[Callable[[Example], Coroutine[Any, Any, None]]] = [
    joins,
    all_at_once,
    pauses_for_a_day,
    waits_for_consent_for_two_days,
    changes_over,
    links_a_group_again,
    moves_the_clock,
    sends_what_it_likes,
]


@pytest.mark.parametrize("does", TALKS, ids=[does.__name__ for does in TALKS])
async def test_what_was_saved_plays_again(
    does: Callable[[Example], Coroutine[Any, Any, None]], tmp_path: Path
) -> None:
    async with example(tmp_path) as the:
        await does(the)
        talk = await the.transcript()
    assert "< " in talk
    await played(talk, tmp_path)


async def test_a_changed_word_is_noticed(tmp_path: Path) -> None:
    async with example(tmp_path) as the:
        await joins(the)
        talk = await the.transcript()
    with pytest.raises(Mismatch, match="khác với lời chờ"):
        await played(talk.replace("Đề Bua", "Đề Bue"), tmp_path)


@pytest.mark.parametrize(
    ("came", "drawn", "said"),
    [
        ("Mã: XYZ789 (50 người)", {"XYZ789"}, "dk XYZ789"),
        ("Mã: XYZ789 (50 người)", set(), "dk abc234"),
        ("Mã: XYZ789 (51 người)", {"XYZ789"}, "dk abc234"),
        ("Mã: XYZ7 (50 người)", {"XYZ7"}, "dk abc234"),
    ],
)
def test_a_code_stands_only_for_one_drawn_in_its_place(came: str, drawn: set[str], said: str) -> None:
    codes = Codes()
    codes.learn("Mã: ABC234 (50 người)", came, drawn)
    assert codes.as_drawn("dk abc234") == said
    assert codes.as_written(came) == (came if said == "dk abc234" else "Mã: ABC234 (50 người)")


def test_what_people_say_keeps_its_quotation_marks() -> None:
    said = read_script('la1> "3 mẫu"\nla1@"Tổ đo"> "4"\n"Tổ đo"< "4"', "talk.txt")
    assert [dict(statement.parts) for statement in said] == [
        {"who": "la1", "text": '"3 mẫu"'},
        {"who": "la1", "group": "Tổ đo", "text": '"4"'},
        {"inbox": "Tổ đo", "text": '"4"'},
    ]
