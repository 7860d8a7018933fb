"""Are a bot's messages counted by month, and each way for itself?"""

from storage import traffic
from storage.database import Session
from storage.traffic import Count

NOVEMBER, DECEMBER = "2026-11", "2026-12"


def test_both_ways_are_counted_by_bot_and_month(session: Session) -> None:
    assert traffic.add(session, "zalo", "a", NOVEMBER, sent=2) == Count(sent=2)
    assert traffic.add(session, "zalo", "a", NOVEMBER, heard=1) == Count(sent=2, heard=1)
    assert traffic.add(session, "zalo", "a", NOVEMBER, sent=3, heard=1) == Count(sent=5, heard=2)
    assert traffic.add(session, "zalo", "a", DECEMBER, sent=1) == Count(sent=1)
    assert traffic.add(session, "zalo", "b", NOVEMBER, heard=9) == Count(heard=9)
    assert traffic.read(session, "zalo", "a", NOVEMBER) == Count(sent=5, heard=2)
    assert traffic.read(session, "zalo", "c", NOVEMBER) == Count()


def test_a_spent_month_stays_spent_until_a_letter_is_taken(session: Session) -> None:
    assert traffic.add(session, "zalo", "a", NOVEMBER, spent=True).spent
    assert traffic.add(session, "zalo", "a", NOVEMBER, heard=4).spent
    assert not traffic.read(session, "zalo", "a", DECEMBER).spent
    assert not traffic.add(session, "zalo", "a", NOVEMBER, sent=1).spent


def test_what_was_told_is_remembered_for_that_month(session: Session) -> None:
    traffic.add(session, "zalo", "a", NOVEMBER, sent=70)
    traffic.told(session, "zalo", "a", NOVEMBER, 70)
    assert traffic.add(session, "zalo", "a", NOVEMBER, sent=1).told == 70
    assert traffic.add(session, "zalo", "a", DECEMBER, sent=1).told == 0
