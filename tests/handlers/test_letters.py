"""Does a letter nobody asked for leave alone what is open in the chat it goes to?"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from handlers import engine
from handlers.campaign import Campaign
from handlers.letters import Post, to_member
from handlers.messages import TELEGRAM_LIKE, ZALO_LIKE, Address, Capabilities, Choice, Inbound, Message
from storage import conversations, outbox
from storage.conversations import Talk
from storage.database import Session
from tests.storage.kit import NOON, add_member, fresh

ASKED = Message("Thôn mới?", (Choice("Là tên khác", "/thonnay 7"),))
SAID = Inbound("m:1", Address("telegram", "telegram", "51"), "51", "1", NOON, True, text="tiến độ")
WHERE = engine.where_of(SAID)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    database = fresh(tmp_path)
    with database.write() as session:
        yield session
    database.close()


def bodies(session: Session) -> list[dict[str, Any]]:
    letters = [outbox.claim(session, waiting.id) for waiting in outbox.waiting(session, 0, 100)]
    return [letter.body for letter in letters if letter is not None]


def written(session: Session, can: Capabilities, step: str = "") -> dict[str, Any]:
    """The letter to a member who is at a step."""
    member = add_member(session, rank="lead", user="51")
    if step:
        assert conversations.save(session, WHERE, Talk(step, version=3), 0, NOON)
    to_member(session, Campaign(capabilities=lambda *_: can), NOON, member, ASKED, Post("digest"))
    return bodies(session)[0]


@pytest.mark.parametrize("can", [TELEGRAM_LIKE, ZALO_LIKE])
def test_where_nothing_is_open_a_number_answers_it(session: Session, can: Capabilities) -> None:
    body = written(session, can)
    talk = conversations.read(session, WHERE)
    assert body["question"] == talk.version > 0
    assert body["choices"] == talk.choices == [["Là tên khác", "/thonnay 7", []]]


def test_where_a_question_is_open_its_numbers_keep_their_meaning(session: Session) -> None:
    body = written(session, ZALO_LIKE, "team.invite")
    assert body == {"text": "Thôn mới?\n• Là tên khác: nhắn /thonnay 7"}
    assert conversations.read(session, WHERE) == Talk("team.invite", version=3)


def test_a_button_is_a_command_whatever_is_open(session: Session) -> None:
    body = written(session, TELEGRAM_LIKE, "team.invite")
    assert body["question"] == 0 and body["choices"] == [["Là tên khác", "/thonnay 7", []]]


@pytest.mark.parametrize("can", [TELEGRAM_LIKE, ZALO_LIKE])
def test_a_letter_to_whoever_is_writing_does_not_take_their_turn(session: Session, can: Capabilities) -> None:
    """Once it did: the turn found its own talk changed, and ran three times for nothing."""
    member, wrote = add_member(session, rank="lead", user="51"), []

    def meddling(*_: str) -> Capabilities:
        if not wrote:
            wrote.append(True)
            to_member(session, campaign, NOON, member, ASKED, Post("digest"))
        return can

    campaign = Campaign(capabilities=meddling)
    for number, text in enumerate(("tiến độ", "đo xong rồi", "3"), start=1):
        wrote.clear()
        engine.take(session, campaign, replace(SAID, key=f"m:{number}", text=text), NOON)
    texts = [body["text"] for body in bodies(session)]
    assert "Em ghi 3 mẫu" in texts[-1]
    assert sum(text.startswith("Thôn mới?") for text in texts) == 3
