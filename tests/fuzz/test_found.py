"""Does what the random updates once found stay mended?"""

import logging
import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.writer import Urgency
from handlers.messages import ZALO_LIKE, utf16_length
from storage import groups
from storage.database import Session
from storage.groups import Code
from tests.helpers.apps import NOON, Line, running, settled
from tests.helpers.figures import Figures
from tests.helpers.members import UNIT, add_member, add_unit

LEAD, MEMBER, GROUP = 51, 52, -77
TEAM = 200
NO_SUCH_QUESTION = "không thấy câu hỏi"
FOUND = (
    ("/traloi " + "9" * 30 + " được", NO_SUCH_QUESTION),  # a number no database can hold
    ("/traloi " + "9" * 4200 + " được", NO_SUCH_QUESTION),  # a number Python will not read
    ("/traloi ² được", NO_SUCH_QUESTION),
    ("/thonnay " + "9" * 30, "không thấy"),
    ("9" * 5000, ""),
)


@pytest.mark.parametrize(("text", "answer"), FOUND)
async def test_a_text_that_broke_a_turn(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str, answer: str
) -> None:
    line = Line()
    async with running(tmp_path, line) as app:
        await app.writer.submit(_a_lead, Urgency.CLOCK)
        await line.say(LEAD, 1, text)
        await settled(app)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert re.search(answer, line.sent[-1].text)


async def test_a_lead_reports_from_a_new_place(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What the leads are asked about the place must not come between the lead and the lead's own talk."""
    line = Line()
    async with running(tmp_path, line) as app:
        await app.writer.submit(_a_lead_and_a_member, Urgency.CLOCK)
        await line.say(MEMBER, 1, "bao giờ đo 3 lần ạ?")
        await settled(app)
        assert any(parcel.choices for parcel in line.sent if parcel.address.chat == str(LEAD))
        await line.say(LEAD, 2, "3 mẫu thôn Lạ Hoắc")
        await settled(app)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert Figures(tmp_path / "nhipdo.db").samples() == 3


def _a_lead_and_a_member(session: Session) -> None:
    _a_lead(session)
    add_member(session, MEMBER)


async def test_no_sample_is_no_report(tmp_path: Path) -> None:
    """ "0" as the answer to "how many?"."""
    line = Line()
    async with running(tmp_path, line) as app:
        await app.writer.submit(_a_lead, Urgency.CLOCK)
        for number, text in enumerate(["đo xong rồi ạ", "0", "4"]):
            await line.say(LEAD, number, text)
            await settled(app)
            assert Figures(tmp_path / "nhipdo.db").samples() == (4 if text == "4" else 0)
    assert "1 đến 300" in line.sent[1].text


async def test_who_has_left_answers_no_question_in_a_group(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A question was still open there; whoever joins again is not asked it either."""
    line = Line()
    async with running(tmp_path, line) as app:
        await app.writer.submit(_a_linked_group, Urgency.CLOCK)
        await line.say(LEAD, 2, "đo xong rồi ạ", GROUP)
        await line.say(LEAD, 3, "/rut")
        await line.say(LEAD, 4, "1")
        await line.say(LEAD, 5, "4", GROUP)
        await settled(app)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert Figures(tmp_path / "nhipdo.db").samples() == 0


async def test_names_make_no_letter_too_long(tmp_path: Path) -> None:
    """A letter is cut with the names in it, not with the marks that stand for them."""
    line = Line(can=ZALO_LIKE)
    async with running(tmp_path, line) as app:
        await app.writer.submit(_a_large_team, Urgency.CLOCK)
        await line.say(LEAD, 1, "/to")
        await settled(app)
    assert (
        len(line.sent) > 1 and max(utf16_length(parcel.text) for parcel in line.sent) <= ZALO_LIKE.text_limit
    )
    assert sum(parcel.text.count("Nguyễn Thị Phương Thảo") for parcel in line.sent) == TEAM


def _a_large_team(session: Session) -> None:
    _a_lead(session)
    for number in range(TEAM):
        add_member(session, 100 + number, name="Nguyễn Thị Phương Thảo")


def _a_lead(session: Session) -> int:
    add_unit(session)
    return add_member(session, LEAD, "lead")


def _a_linked_group(session: Session) -> None:
    code = Code("7K2M", _a_lead(session), UNIT, NOON + timedelta(days=1))
    groups.add_code(session, code)
    groups.meet(session, "telegram", "telegram", str(GROUP), "Tổ đo")
    group = groups.find(session, "telegram", "telegram", str(GROUP))
    assert group is not None
    groups.link(session, group, "", code, NOON)
