"""Does everybody a bot has heard take one seat, and every invite that names it hold its own?"""

from datetime import datetime, timedelta

from sqlalchemy import Text, cast, select

from storage import groups, invites, seats
from storage.database import Query, Session
from storage.invites import InviteRow
from storage.tables import Seat, table_of
from tests.storage.kit import NOON, TUA_CHUA, add_unit

DAY = timedelta(days=1)
_seat = table_of(Seat)
_CELLS = Query(select(*(cast(column, Text) for column in _seat.c)), lambda *row: " ".join(row))


def an_invite(session: Session, code: str, uses: int, until: datetime = NOON + DAY, bot: str = "a") -> None:
    channel = "zalo" if bot else ""
    invites.add(session, InviteRow(code, TUA_CHUA, None, "member", uses, NOON, until, None, channel, bot))


def test_whoever_is_heard_takes_one_seat_at_that_bot(session: Session) -> None:
    for user in ("1", "2", "1", "1"):
        seats.take(session, "zalo", "a", user)
    seats.take(session, "zalo", "b", "1")
    assert [seats.count(session, "zalo", bot, NOON).heard for bot in "abc"] == [2, 1, 0]


def test_a_seat_names_nobody(session: Session) -> None:
    seats.take(session, "zalo", "a", "7b1c0e52aa9d31f0c6e4")
    (cells,) = session.all(_CELLS)
    assert "7b1c0e52" not in cells


def test_invites_hold_as_many_seats_as_they_have_uses_while_they_last(session: Session) -> None:
    add_unit(session)
    an_invite(session, "A", 3)
    an_invite(session, "B", 2)
    an_invite(session, "OLD", 9, NOON)
    an_invite(session, "ANY", 9, bot="")
    an_invite(session, "OTHER", 9, bot="b")
    assert seats.count(session, "zalo", "a", NOON).held == 5
    invites.use(session, "A")
    found = seats.count(session, "zalo", "a", NOON)
    assert found.held == 4 and found.taken == 4
    assert seats.count(session, "zalo", "a", NOON + DAY).held == 0


def test_linked_groups_count_while_the_bot_is_in_them(session: Session) -> None:
    add_unit(session)
    for bot, chat in (("a", "g1"), ("a", "g2"), ("a", "g3"), ("a", "new"), ("b", "g4")):
        groups.meet(session, "zalo", bot, chat, "")
        met = groups.find(session, "zalo", bot, chat)
        if met is not None and chat != "new":
            groups.link(session, met, "", groups.Code(chat, 1, TUA_CHUA, NOON), NOON)
    groups.gone(session, "zalo", "a", "g2", NOON)
    count = seats.count(session, "zalo", "a", NOON)
    assert (count.groups, count.unlinked) == (2, 1)
    first = groups.find(session, "zalo", "a", "g1")
    assert first is not None
    groups.unlink(session, first)
    count = seats.count(session, "zalo", "a", NOON)
    assert (count.groups, count.unlinked) == (1, 2)
