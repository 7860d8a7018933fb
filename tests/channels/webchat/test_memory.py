"""Does the page forget the oldest and only the oldest?"""

import pytest

from bot.channels.webchat.feed import Feed
from bot.channels.webchat.memory import Line, Memory
from bot.channels.webchat.platforms import Platform
from bot.channels.webchat.transcript import LIMIT, Talk
from handlers.messages import Choice, Kind
from tests.channels.webchat.fakes import SATURDAY


def line(number: int, chat: str = "chu", choices: tuple[Choice, ...] = ()) -> Line:
    return Line(f"x-{number}", chat, SATURDAY, choices=choices)


def test_a_chat_keeps_its_last_lines_and_the_last_pictures() -> None:
    memory = Memory(lines=3, pictures=2)
    for number in range(5):
        memory.add(line(number), b"png")
    memory.add(line(9, "hoa"))
    assert [shown["id"] for shown in memory.shown()["chu"]] == ["x-2", "x-3", "x-4"]
    assert [memory.picture(f"x-{number}") for number in range(5)] == [None, None, None, b"png", b"png"]
    assert memory.anywhere("x-1") is None
    assert memory.anywhere("x-9") is not None


def test_the_newest_question_of_a_chat() -> None:
    memory = Memory()
    asked = line(2, choices=(Choice("Có", "yes"),))
    for added in (line(1, choices=(Choice("Có", "yes"),)), asked, line(3), line(4, "hoa")):
        memory.add(added)
    assert memory.newest_question("chu") is asked
    assert memory.newest_question("hoa") is None
    assert memory.newest_question("ai") is None


@pytest.mark.parametrize(
    ("cursor", "numbers"),
    [("r.5", []), ("r.4", [5]), ("r.2", [3, 4, 5]), ("r.1", None), ("r.6", None), ("s.5", None), ("", None)],
)
def test_a_feed_knows_what_it_no_longer_knows(cursor: str, numbers: list[int] | None) -> None:
    feed = Feed("r", keep=3)
    for number in range(1, 6):
        feed.post({"number": number})
    found = feed.after(cursor)
    assert (None if found is None else [event["number"] for _, event in found]) == numbers


async def test_waiting_ends_at_once_when_something_is_there_or_the_feed_closes() -> None:
    feed = Feed("r")
    feed.post({})
    await feed.changed("r.0", patience=3600)
    feed.close()
    await feed.changed("r.1", patience=3600)
    assert feed.closed


def test_a_transcript_ends_with_a_remark_before_it_fills_the_memory() -> None:
    talk = Talk(SATURDAY, Platform.ZALO, demo=True)
    for _ in range(LIMIT + 5):
        talk.said("chu", "", Kind.TEXT, "đo", SATURDAY)
    lines = talk.text().splitlines()
    assert lines[-2:] == ["chu> đo", "# Cuộc trò chuyện dài quá, bản ghi dừng ở đây."]
    assert lines.count("chu> đo") == LIMIT
