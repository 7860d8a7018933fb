"""Do a press, a number and words mean the same choice, whatever the platform?"""

from pathlib import Path

import pytest

from bot.play.runner import Runner

STAGE = """
channel: {channel}
unit: 03217
hamlet: 03217 "Thôn 5"
hamlet: 03217 "Bản Háng Trở"
member: doan youth 03217 "Thôn 5" name "Sùng A Chu"
lead: truong 03217 name "Lò Thị Mai"
group: "Tổ đo" 03217
"""
BOTH = ("zalo", "telegram")


async def play(folder: Path, channel: str, talk: str) -> None:
    """Play a talk; its lines are what is expected."""
    file = folder / "talk.txt"
    file.write_text(STAGE.format(channel=channel) + talk, "utf-8")
    await Runner(file, folder).play()


@pytest.mark.parametrize("channel", BOTH)
async def test_ways_to_say_yes(channel: str, folder: Path) -> None:
    answers = (
        ">[1]",
        "> 1",
        "> 1.",
        "> [1]",
        "> đúng",
        "> DUNG",
        "> Đúng rồi!",
        "> dung roi",
        "> ừ",
        "> yes",
    )
    talk = [f"doan> 45 mẫu\ndoan<~ nhiều đấy\ndoan{answer}\ndoan<~ Em ghi 45 mẫu" for answer in answers]
    await play(folder, channel, "\n".join(talk))


@pytest.mark.parametrize("channel", BOTH)
async def test_ways_to_say_no(channel: str, folder: Path) -> None:
    answers = (">[2]", "> 2", "> thôi", "> KHONG", "> huỷ", "> không ghi")
    talk = [f"doan> 45 mẫu\ndoan<~ nhiều đấy\ndoan{answer}\ndoan<~ em không ghi" for answer in answers]
    await play(folder, channel, "\n".join(talk))


@pytest.mark.parametrize("channel", BOTH)
async def test_a_figure_is_a_figure_where_a_number_was_asked_for(channel: str, folder: Path) -> None:
    talk = [
        f"doan> đo xong rồi\ndoan<~ mấy mẫu\ndoan> {samples}\ndoan<~ Em ghi {samples} mẫu"
        for samples in (1, 2, 4, 5, 6, 7, 30)
    ]
    await play(folder, channel, "\n".join(talk))


async def test_a_figure_picks_from_a_list_that_has_figures(folder: Path) -> None:
    await play(folder, "zalo", "doan> báo\ndoan> 3\ndoan> 2\ndoan> 1\ndoan<~ 3 mẫu – Bản Háng Trở – Viettel")


async def test_the_number_of_a_row_is_no_choice(folder: Path) -> None:
    """There are three lines; "4" is none of them, whatever the database calls its rows."""
    await play(folder, "zalo", "doan> báo\ndoan> 3\ndoan> 4\ndoan> viettel\ndoan<~ 3 mẫu – 4 – Viettel")


async def test_an_old_press_asks_the_open_question_again(folder: Path) -> None:
    talk = "doan> 45 mẫu\ndoan> vài mẫu\ndoan<~ mấy mẫu\ndoan> thôi\ndoan>[1]\ndoan<~ câu hỏi đó cũ rồi"
    await play(folder, "telegram", talk)


async def test_a_press_in_a_group_is_for_the_one_who_was_asked(folder: Path) -> None:
    talk = (
        'doan@"Tổ đo"> @Nhịp Đo 45 mẫu\n"Tổ đo"<~ đúng không ạ\n'
        'truong@"Tổ đo">[1]\n"Tổ đo"<.\ndoan@"Tổ đo">[1]\n"Tổ đo"<~ Em ghi 45 mẫu'
    )
    await play(folder, "telegram", talk)


async def test_talks_in_private_and_in_the_group_are_apart(folder: Path) -> None:
    talk = (
        'doan> đo xong rồi\ndoan<~ mấy mẫu\ndoan@"Tổ đo"> 3 mẫu\n"Tổ đo"<~ Em ghi 3 mẫu\n'
        "doan> 4\ndoan<~ Em ghi 4 mẫu"
    )
    await play(folder, "zalo", talk)


@pytest.mark.parametrize("channel", BOTH)
async def test_a_question_in_between_leaves_the_talk_open(channel: str, folder: Path) -> None:
    talk = (
        "doan> 45 mẫu\ndoan> đo wifi có tính không\ndoan<~ wifi không tính\ndoan> đúng\ndoan<~ Em ghi 45 mẫu"
    )
    await play(folder, channel, talk)


async def test_thanks_need_no_answer(folder: Path) -> None:
    thanks = ("👍", "🙏🙏", "ok", "dạ vâng ạ", "cảm ơn em", "thôi", "...")
    await play(folder, "zalo", "\n".join(f"doan> {said}\ndoan<." for said in thanks))


async def test_a_greeting_is_returned(folder: Path) -> None:
    greetings = ("xin chào", "alo", "em ơi", "Chào em!")
    await play(folder, "zalo", "\n".join(f"doan> {said}\ndoan<~ em chào anh/chị Chu" for said in greetings))


async def test_a_figure_that_is_no_report(folder: Path) -> None:
    figures = ("0", "301", "0912345678", "9" * 5000)
    await play(folder, "zalo", "\n".join(f"doan> {said}\ndoan<~ chưa rõ ý" for said in figures))
