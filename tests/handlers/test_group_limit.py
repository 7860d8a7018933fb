"""Is a Zalo bot linked to as many groups as it may be, and to no more?"""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from handlers import engine
from handlers.campaign import Campaign
from handlers.messages import ZALO_LIKE, Address, Inbound, Kind
from handlers.rules.seats import Door
from storage import contacts, groups, outbox, people, seats
from storage.conversations import read
from storage.database import Session
from tests.storage.kit import NOON, SIN_CHAI, TUA_CHUA, add_member, fresh

DOORS = (
    Door("zalo", "bac", "Bot Bắc", "", (), 50, 2),
    Door("zalo", "nam", "Bot Nam", "", (), 50, 3),
)
CAMPAIGN = Campaign(doors=DOORS, capabilities=lambda *_: ZALO_LIKE)


class Office:
    """A lead known to both bots, who links groups and takes them back."""

    def __init__(self, session: Session) -> None:
        self.session, self._said, self.now = session, 0, NOON
        self.lead = add_member(session, "Lò Thị Mai", rank="lead", kind="staff")
        for bot in ("bac", "nam"):
            people.seen(session, "zalo", bot, "mai", self.lead, f"mai {bot}", NOON)

    def says(self, text: str, group: str = "", bot: str = "bac", kind: Kind = Kind.TEXT) -> str:
        """What comes back to that chat, "" for silence."""
        self._said += 1
        chat, at = group or f"mai {bot}", self.now
        address = Address("zalo", bot, chat)
        inbound = Inbound(f"m:{self._said}", address, "mai", "1", at, not group, kind, text)
        engine.take(self.session, CAMPAIGN, inbound, at)
        return " ".join(text for where, text in self._sent() if where == chat)

    def links(self, group: str, bot: str = "bac") -> str:
        code = re.search(r": (\w{4}) \(", self.says("/nhom"))
        assert code
        return self.says(f"noi {code[1]}", group, bot)

    def linked(self, bot: str = "bac") -> int:
        return seats.count(self.session, "zalo", bot, self.now).groups

    def _sent(self) -> Iterator[tuple[str, str]]:
        for waiting in outbox.waiting(self.session, 0, 100):
            letter = outbox.claim(self.session, waiting.id)
            assert letter is not None
            yield letter.chat, letter.body["text"]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    database = fresh(tmp_path)
    with database.write() as session:
        yield Office(session)
    database.close()


def test_a_full_bot_links_no_further_group_and_says_what_to_do(office: Office) -> None:
    assert all("đã nối nhóm này" in office.links(group) for group in ("g1", "g2"))
    answer = office.links("g3")
    assert "“Bot Bắc” chỉ nối được 2 nhóm" in answer and "/bonhom" in answer and "thêm một bot" in answer
    third = groups.find(office.session, "zalo", "bac", "g3")
    assert office.linked() == 2 and (third is None or third.unit is None)
    assert "đã nối nhóm này" in office.links("g3", "nam"), "the other bot has room"


def test_a_code_that_met_a_full_bot_is_still_good_and_proposes_nobody(office: Office) -> None:
    office.links("g1"), office.links("g2")
    code = re.search(r": (\w{4}) \(", office.says("/nhom"))
    assert code
    address = Address("zalo", "bac", "g3")
    stranger = Inbound("m:x", address, "ai đó", "1", NOON, False, text=f"noi {code[1]}")
    engine.take(office.session, CAMPAIGN, stranger, NOON)
    since = NOON - timedelta(hours=1)
    assert contacts.open_at(office.session, office.lead, "zalo", "bac", "mai bac", since) is None
    office.says("/bonhom"), office.says("1")
    assert "đã nối nhóm này" in office.says(f"noi {code[1]}", "g3")


def test_a_group_taken_back_frees_its_place(office: Office) -> None:
    office.links("g1"), office.links("g2")
    asked = office.says("/bonhom")
    assert asked == "Dạ, đồng chí muốn em thôi ghi mẫu ở nhóm nào ạ?"
    answer = office.says("2")
    assert "nhóm Zalo nối ngày 18/11 (bot “Bot Bắc”)" in answer and "Zalo vẫn tính một chỗ" in answer
    assert office.linked() == 1
    assert [group.chat for group in groups.of_unit(office.session, TUA_CHUA)] == ["g1"]
    assert "đã nối nhóm này" in office.links("g3")
    assert "chỉ nối được 2 nhóm" in office.links("g2")


def test_boards_that_wait_for_a_group_are_withdrawn_and_answers_are_not(office: Office) -> None:
    office.links("g1")
    for kind in ("board", "reply"):
        letter = outbox.NewLetter("zalo", "bac", "g1", "", kind, None, {"text": kind}, None, NOON, None)
        outbox.add(office.session, letter)
    answer = office.says("/bonhom", "g1")
    assert answer.startswith("reply Dạ, em đã bỏ nối")


def test_a_group_may_change_its_commune_in_a_full_bot(office: Office) -> None:
    office.links("g1"), office.links("g2")
    other = add_member(office.session, "Giàng A Pó", unit=SIN_CHAI, rank="lead", kind="staff")
    code = groups.Code("7K2M", other, SIN_CHAI, NOON + timedelta(hours=1))
    groups.add_code(office.session, code)
    assert "đã nối nhóm này" in office.says("noi 7K2M", "g2")
    assert office.linked() == 2


def test_a_group_the_bot_was_taken_out_of_frees_its_place(office: Office) -> None:
    """A send that found nobody there, or Telegram's own word: both end in `groups.gone`."""
    office.links("g1"), office.links("g2")
    groups.gone(office.session, "zalo", "bac", "g2", NOON)
    assert office.linked() == 1 and "đã nối nhóm này" in office.links("g3")


@pytest.mark.parametrize(("room", "linked"), [(True, "xã 03217 rồi ạ"), (False, "chỉ nối được 2 nhóm")])
def test_who_writes_from_a_lost_group_brings_it_back_where_there_is_room(
    office: Office, room: bool, linked: str
) -> None:
    office.links("g1"), office.links("g2")
    groups.gone(office.session, "zalo", "bac", "g2", NOON)
    if not room:
        office.links("g3")
    assert ("Xã 03217 được 3/300" in office.says("3 mẫu", "g2")) is room
    assert office.linked() == 2
    assert linked in office.links("g2")


def test_a_list_answered_late_takes_the_group_that_was_named(office: Office) -> None:
    """Another was taken back meanwhile: the number means what it meant when it was read."""
    office.links("g1", "nam"), office.links("g2", "nam")
    office.says("/bonhom")
    office.says("/bonhom", "g1", "nam")
    office.says("2")
    assert groups.of_unit(office.session, TUA_CHUA) == []


def test_of_two_leads_who_take_the_same_group_back_the_second_hears_that_it_is_done(office: Office) -> None:
    office.links("g1"), office.links("g2")
    office.says("/bonhom")
    office.says("/bonhom", "g1")
    answer = office.says("1")
    assert "không còn nối" in answer and "giữ nguyên" not in answer
    assert [group.chat for group in groups.of_unit(office.session, TUA_CHUA)] == ["g2"]


def test_groups_without_a_title_are_told_apart(office: Office) -> None:
    office.links("g1"), office.links("g2", "nam")
    asked = office.says("/bonhom", bot="nam")
    talk = engine.where_of(Inbound("", Address("zalo", "nam", "mai nam"), "mai", "", NOON, True))
    labels = [label for label, *_ in read(office.session, talk).choices]
    assert asked and labels == [
        "Nhóm Zalo nối ngày 18/11 (bot “Bot Bắc”)",
        "Nhóm Zalo nối ngày 18/11 (bot “Bot Nam”)",
        "Giữ nguyên",
    ]
