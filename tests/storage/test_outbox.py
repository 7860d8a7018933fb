"""Do letters go through their states, and only through them?"""

from datetime import datetime, timedelta

import pytest

from storage import outbox
from storage.database import Session
from storage.outbox import NewLetter
from tests.storage.kit import NOON, add_member

HOUR = timedelta(hours=1)


def a_letter(**other: object) -> NewLetter:
    body = {"text": "Chào"}
    plain = NewLetter("telegram", "telegram", "7", "", "reply", None, body, None, NOON, None)
    return plain._replace(**other)


def write(session: Session, **other: object) -> int:
    """Write a letter; its number."""
    newest = max((letter.id for letter in outbox.waiting(session, 0, 1000)), default=0)
    assert outbox.add(session, a_letter(**other))
    return outbox.waiting(session, newest, 1)[0].id


def state(session: Session) -> dict[str, int]:
    return outbox.counts(session)


def settle(session: Session, number: int, state: str, at: datetime = NOON) -> None:
    row = {"key": number, "state": state, "error": "", "message": "m", "settled_at": at}
    outbox.settle(session, [row])


def test_a_once_key_is_used_once_whatever_becomes_of_the_letter(session: Session) -> None:
    assert outbox.add(session, a_letter(once="board:1"))
    assert not outbox.add(session, a_letter(once="board:1"))
    number = outbox.waiting(session, 0, 10)[0].id
    outbox.claim(session, number)
    settle(session, number, "sent")
    assert outbox.drop(session, NOON + HOUR) == 0, "a sent letter with a once-key guards against a repeat"
    assert not outbox.add(session, a_letter(once="board:1"))
    assert state(session) == {"sent": 1}


def test_letters_without_a_once_key_are_never_the_same(session: Session) -> None:
    assert outbox.add(session, a_letter()) and outbox.add(session, a_letter())
    assert state(session) == {"waiting": 2}


def test_waiting_letters_come_oldest_first_and_after_a_number(session: Session) -> None:
    numbers = [write(session) for _ in range(4)]
    assert [letter.id for letter in outbox.waiting(session, numbers[0], 2)] == numbers[1:3]
    assert [letter.id for letter in outbox.waiting(session, numbers[3], 2)] == []


def test_a_letter_is_claimed_once(session: Session) -> None:
    number = write(session, topic="5", member=None, stale_after=NOON + HOUR)
    claimed = outbox.claim(session, number)
    assert claimed is not None
    assert claimed.body == {"text": "Chào"} and claimed.attempts == 1 and claimed.topic == "5"
    assert claimed.stale_after == NOON + HOUR
    assert outbox.claim(session, number) is None and state(session) == {"sending": 1}


def test_a_letter_put_back_can_be_claimed_again(session: Session) -> None:
    number = write(session)
    outbox.claim(session, number)
    outbox.again(session, number, "busy", NOON + HOUR)
    assert outbox.next_wake(session, NOON) == NOON + HOUR
    claimed = outbox.claim(session, number)
    assert claimed is not None and claimed.attempts == 2


@pytest.mark.parametrize("final", ["sent", "failed", "unsure", "stale"])
def test_what_is_settled_stays_settled(session: Session, final: str) -> None:
    number = write(session)
    settle(session, number, final)
    assert state(session) == {"waiting": 1}, "only a claimed letter can be settled"
    outbox.claim(session, number)
    settle(session, number, final)
    settle(session, number, "waiting")
    outbox.again(session, number, "", NOON)
    assert state(session) == {final: 1} and outbox.claim(session, number) is None


def test_only_waiting_nudges_of_the_person_are_withdrawn(session: Session) -> None:
    mine, other = add_member(session), add_member(session, "Lò Thị Mai")
    nudge, under_way = (write(session, kind="nudge", member=mine) for _ in range(2))
    write(session, kind="nudge", member=other)
    write(session, kind="reply", member=mine)
    outbox.claim(session, under_way)
    assert outbox.withdraw_nudges(session, mine, NOON) == 1
    assert outbox.claim(session, nudge) is None
    assert state(session) == {"waiting": 2, "sending": 1, "withdrawn": 1}


def test_everything_waiting_for_a_chat_is_withdrawn(session: Session) -> None:
    for other in (
        {"kind": "nudge"},
        {"kind": "reply"},
        {"chat": "8"},
        {"bot": "second"},
        {"channel": "zalo"},
    ):
        outbox.add(session, a_letter(**other))
    assert outbox.withdraw_chat(session, "telegram", "telegram", "7", NOON) == 2
    assert state(session) == {"waiting": 3, "withdrawn": 2}


def test_letters_follow_a_group_that_moved(session: Session) -> None:
    sending, waiting, sent = (write(session, chat="-7") for _ in range(3))
    outbox.claim(session, sent)
    settle(session, sent, "sent")
    outbox.claim(session, sending)
    outbox.move(session, "telegram", "telegram", "-7", "-100")
    assert [letter.chat for letter in outbox.waiting(session, 0, 9)] == ["-100"]
    outbox.again(session, sending, "", NOON)
    assert [letter.chat for letter in outbox.waiting(session, 0, 9)] == ["-100", "-100"]
    assert outbox.claim(session, waiting) is not None


def test_what_a_crash_caught_is_found(session: Session) -> None:
    write(session)
    nudge = write(session, kind="nudge")
    outbox.claim(session, nudge)
    assert [(number, kind) for number, kind, *_ in outbox.mid_send(session)] == [(nudge, "nudge")]


def test_bodies_go_after_a_while_and_letters_later(session: Session) -> None:
    old, young, waiting = (write(session) for _ in range(3))
    for number, at in ((old, NOON), (young, NOON + HOUR)):
        outbox.claim(session, number)
        settle(session, number, "sent", at)
    assert outbox.clear(session, NOON + HOUR) == 1, "letters settled before then"
    assert outbox.clear(session, NOON + HOUR) == 0, "harmless to repeat"
    assert outbox.drop(session, NOON + HOUR) == 1
    claimed = outbox.claim(session, waiting)
    assert claimed is not None and claimed.body == {"text": "Chào"}


def test_numbers_of_dropped_letters_are_not_given_again(session: Session) -> None:
    """Delivery looks for numbers above the last it saw; a number used twice would never leave."""
    number = write(session)
    outbox.claim(session, number)
    settle(session, number, "sent")
    outbox.drop(session, NOON + HOUR)
    assert write(session) > number


def test_the_next_wake_is_the_earliest_letter_that_still_has_to_wait(session: Session) -> None:
    assert outbox.next_wake(session, NOON) is None
    for hours in (0, 2, 1):
        write(session, not_before=NOON + hours * HOUR)
    assert outbox.next_wake(session, NOON) == NOON + HOUR
