"""Does anything that names a person survive their /xoa?"""

from datetime import timedelta

from sqlalchemy import Text, cast, select

from storage import checkins, conversations, erasing, heard, outbox, people, questions, tickets
from storage.conversations import Talk, Where
from storage.database import Query, Session
from storage.outbox import NewLetter
from storage.tables import SQLModel
from tests.storage.kit import NOON, TODAY, TUA_CHUA, add_member, add_unit, report

CHAT = "5101234567"


def everything(session: Session) -> str:
    """Every cell of every table as text."""
    cells = []
    for table in SQLModel.metadata.sorted_tables:
        rows = session.all(Query(select(*(cast(column, Text) for column in table.c)), lambda *row: row))
        cells += [f"{table.name}: {row}" for row in rows]
    return "\n".join(cells)


def test_nothing_names_somebody_who_was_erased(session: Session) -> None:
    add_unit(session)
    number = add_member(session, "Sùng A Chu", user=CHAT)
    people.seen(session, "zalo", "bot1", CHAT, number, CHAT, NOON)
    report(session, number, 3)
    heard.is_new(session, "zalo", "bot1", f"m:{CHAT}:17", NOON)
    questions.add(
        session, member=number, kind="question", channel="zalo", bot="bot1", chat=CHAT,
        text="nhà Sùng A Chu hết data", asked_at=NOON,
    )  # fmt: skip
    conversations.save(
        session,
        Where("zalo", "bot1", CHAT, "", CHAT),
        Talk("x", {"name": "Sùng A Chu"}, [], "Chu?", 7),
        0,
        NOON,
    )
    letter = NewLetter("zalo", "bot1", CHAT, "", "nudge", number, {"text": "Sùng A Chu"}, "o:1", NOON, None)
    outbox.add(session, letter)
    (waiting,) = outbox.waiting(session, 0, 9)
    outbox.claim(session, waiting.id)
    outbox.settle(
        session, [{"key": waiting.id, "state": "sent", "error": "", "message": "", "settled_at": NOON}]
    )

    tickets.issue(session, number, "checkins", NOON + timedelta(minutes=15))

    erasing.erase(session, number, NOON)

    assert "ticket:" not in everything(session)
    left = everything(session)
    assert "Sùng" not in left
    talk_alone = [line for line in left.splitlines() if CHAT in line]
    assert all(line.startswith("conversation: ") for line in talk_alone)
    conversations.drop_old(session, NOON + timedelta(days=1), "")
    assert CHAT not in everything(session)
    assert checkins.in_unit(session, TUA_CHUA, TODAY, TODAY) == 3
