"""Does what the random updates once found stay mended?"""

import asyncio
import logging
from pathlib import Path

import pytest

from bot.writer import Urgency
from tests.fuzz.nasties import TEXTS
from tests.helpers.apps import Line, running, settled
from tests.helpers.members import add_member, add_unit

LEAD = 51
NO_SUCH_QUESTION = "không thấy câu hỏi"
FOUND = (
    ("/traloi " + "9" * 30 + " được", NO_SUCH_QUESTION),  # a number no database can hold
    ("/traloi " + "9" * 4200 + " được", NO_SUCH_QUESTION),  # a number Python will not read
    ("/traloi ² được", NO_SUCH_QUESTION),
)


@pytest.mark.parametrize(("text", "answer"), FOUND)
async def test_a_text_that_broke_a_turn(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str, answer: str
) -> None:
    line = Line()
    async with running(tmp_path, line) as app:
        await app.writer.submit(
            lambda session: (add_unit(session), add_member(session, LEAD, "lead")), Urgency.CLOCK
        )
        await line.say(LEAD, 1, text)
        await settled(app)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert answer in line.sent[-1].text


async def test_every_nasty_text_from_somebody_who_leads(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Also as the rest of a command."""
    line = Line()
    commands = ("", "/thon ", "/ma ", "/noi ", "/start ", "/sua ", "/traloi 1 ", "sửa ", "dk ", "/bao ")
    async with running(tmp_path, line) as app:
        await app.writer.submit(
            lambda session: (add_unit(session), add_member(session, LEAD, "lead")), Urgency.CLOCK
        )
        texts = [command + text for text in TEXTS for command in commands]
        await asyncio.gather(*(line.say(LEAD, number, text) for number, text in enumerate(texts)))
        await settled(app)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
