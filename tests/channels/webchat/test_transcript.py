"""Does what was done on the page stand in the transcript so that it can be played again?"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot.channels.base import Parcel
from bot.channels.webchat import Player
from handlers.messages import Address, Choice
from tests.channels.webchat.fakes import TEAM, FakeStage, picture
from tests.channels.webchat.pages import Page, page

GROUP = TEAM.chat
Deed = Callable[[Page], Coroutine[Any, Any, object]]


async def asks(the: Page) -> str:
    """The bot asks Chu something; the id of its message."""
    await the.say("hỏi")
    return str((await the.lines("chu"))[-1]["id"])


async def talk(the: Page) -> None:
    await the.say("đo 3 lần")


async def two_lines(the: Page) -> None:
    await the.say("đo 3 lần\n\n  thôn 5")


async def composed(the: Page) -> None:
    await the.say("thôn e\u0302\u0301ch")


async def looks_like_a_deed(the: Page) -> None:
    await the.say("(sticker)")
    await the.say("[1]")


async def media(the: Page) -> None:
    for kind, caption in (
        ("photo", '3 "mẫu"\nthôn 5'),
        ("photo", ""),
        ("sticker", ""),
        ("voice", ""),
        ("file", ""),
    ):
        await the.say(caption, kind=kind)


async def numbered_choice(the: Page) -> None:
    await asks(the)
    await the.say("1")


async def press(the: Page) -> None:
    message = await asks(the)
    await the.post("press", {"user": "chu", "message": message, "choice": 1})


async def press_on_an_old_question(the: Page) -> None:
    message = await asks(the)
    await asks(the)
    await the.post("press", {"user": "chu", "message": message, "choice": 0})
    await the.say("ừ")


async def press_on_an_old_command(the: Page) -> None:
    await the.bot.say("chu", "Làm gì?", (Choice("Tiến độ", "/tiendo"),))
    message = (await the.lines("chu"))[-1]["id"]
    await asks(the)
    await the.post("press", {"user": "chu", "message": message, "choice": 0})


async def edit(the: Page) -> None:
    await the.say("3 mẫu")
    message = (await the.lines("chu"))[0]["id"]
    await the.post("edit", {"user": "chu", "message": message, "text": "4 mẫu\nthôn 5"})


async def group(the: Page) -> None:
    await the.say("3 mẫu", chat=GROUP)
    await the.say("mai họp", chat=GROUP, mention=False)
    await the.say("", chat=GROUP, kind="photo")


async def clock(the: Page) -> None:
    await the.post("clock", {"step": "friday"})
    await the.say("em đây")


async def time_passes(the: Page) -> None:
    await the.say("một")
    the.stage.later(minutes=2)
    await the.say("hai")
    the.stage.later(seconds=58)
    await the.bot.say("chu", "Nhắc ạ")


async def a_slow_answer(the: Page) -> None:
    await the.say("một")
    the.stage.later(seconds=3)
    await the.bot.say("chu", "thêm ạ")


async def hasty(the: Page) -> None:
    the.bot.slow = True
    await asyncio.gather(the.say("một"), the.say("hai", user="hoa"), the.say("ba"))


async def new_person(the: Page) -> None:
    await the.post("people", {"name": "Không nói gì"})
    await the.post("people", {"name": "Lan"})
    await the.say("chào", user="la2")


async def drawn(the: Page) -> None:
    await the.bot.say("chu", "Bảng", drawn=picture())
    await the.bot.say(GROUP, "Bảng tuần\nTủa Chùa 60%")


async def switched_first(the: Page) -> None:
    await the.post("platform", {"platform": "telegram"})
    await the.post("platform", {"platform": "zalo"})
    await the.say("một")


async def switched_later(the: Page) -> None:
    await the.say("một")
    await the.post("platform", {"platform": "telegram"})
    await the.post("platform", {"platform": "telegram"})
    await the.say("hai")


async def nobody_it_knows(the: Page) -> None:
    await the.channel.send(Parcel(1, Address("webchat", "webchat", "la-abcdefghij"), "Chào ạ"))


ASKED = """chu> hỏi
chu< Anh/chị đồng ý không ạ?
| [1] Đồng ý
| [2] Không"""

CASES: list[tuple[Deed, bool, str]] = [
    (talk, False, "chu> đo 3 lần\nchu< Em nhận: đo 3 lần"),
    (two_lines, False, "chu> đo 3 lần\n| \n|   thôn 5\nchu< Em nhận: đo 3 lần\n| \n|   thôn 5"),
    (composed, False, "chu> thôn ếch\nchu< Em nhận: thôn ếch"),
    (looks_like_a_deed, False, "chu> (sticker)\nchu< Em nhận: (sticker)\nchu> [1]\nchu< Em nhận: [1]"),
    (
        media,
        False,
        'chu>(photo "3 \'mẫu\' thôn 5")\nchu< Em nhận: 3 "mẫu"\n| thôn 5\nchu>(photo)\nchu< Em nhận: photo\n'
        "chu>(sticker)\nchu< Em nhận: sticker\n"
        "chu>(voice)\nchu< Em nhận: voice\nchu>(file)\nchu< Em nhận: file",
    ),
    (numbered_choice, False, f"{ASKED}\nchu> 1\nchu< Em nhận: 1"),
    (press, True, f"{ASKED}\nchu>[2]\nchu< Anh/chị chọn: no"),
    (
        press_on_an_old_question,
        True,
        f"{ASKED}\n{ASKED}\n# chu bấm [1] Đồng ý của một câu hỏi cũ\n# chu< Anh/chị chọn: yes\n"
        "chu> ừ\nchu< Em nhận: ừ",
    ),
    (
        press_on_an_old_command,
        True,
        f"chu< Làm gì?\n| [1] Tiến độ\n{ASKED}\nchu> /tiendo\nchu< Anh/chị chọn: /tiendo",
    ),
    (
        edit,
        True,
        "chu> 3 mẫu\nchu< Em nhận: 3 mẫu\nchu~> 4 mẫu\n| thôn 5\nchu< Em nhận: 4 mẫu\n| thôn 5",
    ),
    (
        group,
        False,
        'chu@"Tổ đo Tủa Chùa"> 3 mẫu\n"Tổ đo Tủa Chùa"< Em nhận: 3 mẫu\n'
        "# chu viết trong nhóm Tổ đo Tủa Chùa mà không nhắc bot, Zalo không chuyển: mai họp\n"
        'chu@"Tổ đo Tủa Chùa">(photo)\n"Tổ đo Tủa Chùa"< Em nhận: photo',
    ),
    (
        group,
        True,
        'chu@"Tổ đo Tủa Chùa"> @Nhịp Đo 3 mẫu\n"Tổ đo Tủa Chùa"< Em nhận: 3 mẫu\n'
        'chu@"Tổ đo Tủa Chùa"> mai họp\n'
        'chu@"Tổ đo Tủa Chùa">(photo "@Nhịp Đo")\n"Tổ đo Tủa Chùa"< Em nhận: photo',
    ),
    (
        clock,
        False,
        "@ 2026-11-27 19:00\nchu< Anh Chu ơi, tuần này em chưa thấy số của anh ạ.\n"
        "chu> em đây\nchu< Em nhận: em đây",
    ),
    (
        time_passes,
        False,
        "chu> một\nchu< Em nhận: một\n@ 2026-11-21 09:02\n"
        "chu> hai\nchu< Em nhận: hai\n@ 2026-11-21 09:03\nchu< Nhắc ạ",
    ),
    (a_slow_answer, False, "chu> một\nchu< Em nhận: một\nchu< thêm ạ"),
    (
        hasty,
        False,
        "chu> một\nchu< Em nhận: một\nhoa> hai\nhoa< Em nhận: hai\nchu> ba\nchu< Em nhận: ba",
    ),
    (new_person, False, "la2> chào\nla2< Em nhận: chào"),
    (drawn, False, 'chu<(picture)\n"Tổ đo Tủa Chùa"< Bảng tuần\n| Tủa Chùa 60%'),
    (switched_first, False, "chu> một\nchu< Em nhận: một"),
    (switched_later, False, "chu> một\nchu< Em nhận: một\nchannel: telegram\nchu> hai\nchu< Em nhận: hai"),
    (nobody_it_knows, False, ""),
]


@pytest.mark.parametrize(("deed", "telegram", "written"), CASES, ids=[case[0].__name__ for case in CASES])
async def test_what_is_done_is_written(deed: Deed, telegram: bool, written: str) -> None:
    async with page(telegram=telegram) as the:
        await deed(the)
        head, _, body = "\n".join(await the.transcript()).partition("\n\n")
    assert body == written
    assert head.splitlines()[1:4] == [
        f"channel: {'telegram' if telegram else 'zalo'}",
        "at: 2026-11-21 09:00",
        "example",
    ]


async def test_new_people_are_declared_at_the_top_when_they_act() -> None:
    stage = FakeStage(cast=[Player("la1", "Một người tên la1")])
    async with page(stage) as the:
        await new_person(the)
        await the.say("chào", user="la3")
        await the.say("nữa", user="la3")
        lines = await the.transcript()
    assert lines[3:7] == ["example", "new: la2", "new: la3", ""]


async def test_beside_a_real_channel_there_is_no_example_and_ids_stay_out() -> None:
    async with page(FakeStage(demo=False)) as the:
        user = (await the.post("people", {"name": "Lan"}))[1]["user"]
        await the.say("chào", user=user)
        text = "\n".join(await the.transcript())
    assert text.endswith("at: 2026-11-21 09:00\nnew: la1\n\nla1> chào\nla1< Em nhận: chào")
    assert user not in text


async def test_it_is_offered_as_a_file() -> None:
    async with page() as the, the.web.get(the.url("/api/transcript")) as answer:
        assert answer.headers["Content-Disposition"] == 'attachment; filename="tro-chuyen-nhip-do.txt"'
        assert answer.charset == "utf-8"
