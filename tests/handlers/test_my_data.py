"""Does a person see what is kept of them, also when it is much, and nothing of others?"""

from pathlib import Path

from handlers import engine
from handlers.campaign import Campaign
from handlers.messages import Address, Inbound, Kind
from storage import outbox, people, questions
from storage.database import Session
from tests.storage.kit import NOON, add_member, fresh


def told(session: Session, member: int, text: str) -> None:
    questions.add(
        session, member=member, kind="difficulty", channel="zalo", bot="b", chat="c", text=text, asked_at=NOON
    )


def test_the_newest_ten_are_listed_and_the_others_counted(tmp_path: Path) -> None:
    database = fresh(tmp_path)
    with database.write() as session:
        chu, pao = add_member(session, "Sùng A Chu"), add_member(session, "Vừ A Páo")
        people.seen(session, "zalo", "b", "chu", chu, "chu", NOON)
        for number in range(13):
            told(session, chu, f"máy hỏng lần {number}")
        told(session, pao, "máy nóng")
        at = Address("zalo", "b", "chu")
        engine.take(
            session, Campaign(), Inbound("m:1", at, "chu", "1", NOON, True, Kind.TEXT, "/dulieu"), NOON
        )
        (waiting,) = outbox.waiting(session, 0, 10)
        letter = outbox.claim(session, waiting.id)
    database.close()
    assert letter is not None
    listed = [line for line in letter.body["text"].splitlines() if line.startswith("–")]
    assert [line.rpartition(" ")[2] for line in listed[:-1]] == [f"{number}”" for number in range(12, 2, -1)]
    assert "và 3 câu trước đó" in listed[-1] and "máy nóng" not in letter.body["text"]
