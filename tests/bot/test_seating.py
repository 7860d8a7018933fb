"""Are 200 people seated right over four bots, through /moi and from the command line?"""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot import inviting
from bot.campaigning import campaign_of
from bot.checking import plan
from bot.clock import MovableClock
from bot.faults import Fault
from bot.settings import Database as Place
from bot.settings import Settings, Telegram, Zalo, ZaloBot
from handlers import engine
from handlers.membership import refusal_of
from handlers.messages import ZALO_LIKE, Address, Inbound
from storage import groups, invites, outbox, people, seats, traffic
from storage.database import Database, Session
from storage.invites import InviteRow
from tests.storage.kit import NOON, SIN_CHAI, TUA_CHUA, add_member, add_unit

TOKEN = "440000000{}:abcdef"
NAMES = ("bot1", "bot2", "bot3", "bot4")


def a_bot(number: int, **other: object) -> ZaloBot:
    link = f"https://zalo.me/{number}"
    name, token = f"bot{number}", SecretStr(TOKEN.format(number))
    return ZaloBot(name=name, token=token, link=link, **other)  # type: ignore[arg-type]


FOUR = Settings(zalo=Zalo(bots=tuple(a_bot(number) for number in (1, 2, 3, 4))))


class Office:
    """A lead on the first bot, and people who come with the codes she got."""

    def __init__(self, database: Database, settings: Settings = FOUR, channel: str = "zalo") -> None:
        self.database, self._channel, self._said = database, channel, 0
        self.campaign = replace(campaign_of(settings), capabilities=lambda *_: ZALO_LIKE)
        with database.write() as session:
            lead = add_member(session, "Lò Thị Mai", rank="lead", kind="staff")
            people.seen(session, channel, "bot1", "mai", lead, "mai", NOON)

    def invited(self) -> str:
        """What /moi for youth union members brings."""
        with self.database.write() as session:
            for text in ("/moi", "1"):
                self._said += 1
                at = Address(self._channel, "bot1", "mai")
                inbound = Inbound(f"m:mai:{self._said}", at, "mai", str(self._said), NOON, True, text=text)
                engine.take(session, self.campaign, inbound, NOON)
            last = outbox.waiting(session, 0, 1000)[-1]
            letter = outbox.claim(session, last.id)
            assert letter is not None
            return str(letter.body["text"])

    def come(self, code: str, first: int, bot: str = "") -> int:
        """Everybody the code is good for joins, through `bot` or the one it names; returns how many."""
        with self.database.write() as session:
            row = the(session, code)
            for user in range(first, first + row.uses_left):
                seats.take(session, "zalo", bot or row.bot, str(user))
                assert invites.use(session, code)
            return row.uses_left

    def heard(self) -> list[int]:
        with self.database.read() as session:
            return [seats.count(session, "zalo", name, NOON).heard for name in NAMES]


def the(session: Session, code: str) -> InviteRow:
    row = invites.find(session, code)
    assert row is not None
    return row


def code_in(text: str) -> str:
    found = re.search(r"dk ([2-9A-Z]{6})", text)
    assert found, text
    return found[1]


# In chat.


@pytest.mark.parametrize("at_once", [True, False])
def test_two_hundred_over_four_bots(database: Database, at_once: bool) -> None:
    """Whether all codes are handed out first, or each is used before the next is asked for."""
    office, texts = Office(database), list[str]()
    came = 0
    while "dk " in (text := office.invited()):
        texts.append(text)
        came += 0 if at_once else office.come(code_in(text), came)
    for given in texts if at_once else ():
        came += office.come(code_in(given), came)
    assert (came, office.heard()) == (192, [48] * 4)
    assert "đã đủ người" in text and "báo quản trị" in text
    order = [re.search(r"“bot(\d)”.*: https://zalo\.me/\1$", given) for given in texts]
    assert [found and found[1] for found in order] == sorted("1234" * 4)


def test_a_seat_is_counted_where_the_person_is_heard(database: Database) -> None:
    office = Office(database)
    code = code_in(office.invited())
    assert office.come(code, 0, bot="bot3") == 12
    assert office.heard() == [0, 0, 12, 0]
    with database.read() as session:
        assert seats.count(session, "zalo", "bot1", NOON).taken == 0


def test_seats_of_an_invite_that_ran_out_are_free_again(database: Database) -> None:
    office = Office(database)
    while "dk " in office.invited():
        pass
    with database.read() as session:
        later = NOON + timedelta(days=31)
        assert [seats.count(session, "zalo", name, later).taken for name in NAMES] == [0] * 4


def test_where_the_lead_is_on_another_channel_a_code_comes_without_a_bot(database: Database) -> None:
    settings = Settings(zalo=Zalo(bots=(a_bot(1, units=(SIN_CHAI,)),)))
    text = Office(database, settings, "telegram").invited()
    assert "Các bot Zalo đã hết chỗ" in text
    with database.read() as session:
        assert the(session, code_in(text)).bot == "" and the(session, code_in(text)).uses_left == 50


def test_without_zalo_bots_an_invite_is_as_before(database: Database) -> None:
    text = Office(database, Settings()).invited()
    assert "Zalo" not in text and "50 người" in text


# From the command line.


def make(database: Database, settings: Settings, rank: str = "lead") -> InviteRow:
    return inviting.make(database, settings, TUA_CHUA, "staff", rank, NOON)[0]


def test_the_command_line_fills_one_bot_after_the_other_and_then_says_so(database: Database) -> None:
    named = [make(database, FOUR).bot for _ in range(192)]
    assert [named.count(name) for name in NAMES] == [48] * 4 and named == sorted(named)
    with pytest.raises(Fault, match=r"^zalo\.bots: .* đã hết chỗ, .* – ví dụ: "):
        make(database, FOUR)
    telegram = Telegram(token=SecretStr("123456:ABC-DEF"))
    assert make(database, FOUR.model_copy(update={"telegram": telegram})).bot == ""


def test_bots_serve_their_communes(database: Database) -> None:
    settings = Settings(zalo=Zalo(bots=(a_bot(1, units=(SIN_CHAI,)), a_bot(2, units=(TUA_CHUA,)))))
    assert make(database, settings).bot == "bot2"
    assert inviting.make(database, settings, SIN_CHAI, None, "member", NOON)[0].bot == "bot1"


def test_the_bot_and_its_link_are_printed_with_the_code(database: Database) -> None:
    row = make(database, FOUR)
    door = inviting.door_of(FOUR, row)
    printed = inviting.as_text(row, "xã Tủa Chùa", "", door)
    assert "bot1 – https://zalo.me/1" in printed and f"dk {row.code}" in printed
    answer = json.loads(inviting.as_json(row, "xã Tủa Chùa", "", door))
    assert (answer["bot"], answer["bot_link"]) == ("bot1", "https://zalo.me/1")
    assert json.loads(inviting.as_json(row, "xã Tủa Chùa", ""))["bot"] is None


def test_an_invite_that_is_withdrawn_frees_its_seats(database: Database) -> None:
    one = Settings(zalo=Zalo(bots=(a_bot(1, max_users=4),)))
    row, again = make(database, one), make(database, one)
    with pytest.raises(Fault, match="hết chỗ"):
        make(database, one)
    code = f"{row.code[:3].lower()}-{row.code[3:].lower()}"
    line = inviting.withdraw(database, one, code, NOON)
    assert line.startswith(f"Đã thu hồi mã {row.code}, trả lại 1 chỗ của bot bot1.")
    assert make(database, one).bot == "bot1" and the_refusal(database, row.code) and again.bot == "bot1"
    assert "từ trước" in inviting.withdraw(database, one, row.code, NOON)
    assert not the_refusal(database, again.code)


def test_who_is_half_way_in_with_a_withdrawn_code_does_not_get_in(database: Database) -> None:
    """A code that went to the wrong chat may make somebody a lead."""
    row = make(database, FOUR)
    inviting.withdraw(database, FOUR, row.code, NOON)
    with database.write() as session:
        assert not invites.use(session, row.code)
    assert the_refusal(database, row.code)


def test_an_invite_that_ran_out_gives_no_seats_back(database: Database) -> None:
    row = make(database, FOUR)
    later = row.expires_at + timedelta(days=1)
    assert "từ trước" in inviting.withdraw(database, FOUR, row.code, later)
    with database.write() as session:
        assert not invites.use(session, row.code)


def test_a_code_that_does_not_exist_cannot_be_withdrawn(database: Database) -> None:
    with pytest.raises(Fault, match=r"^--withdraw: không có mã mời NOSUCH – ví dụ: --withdraw 7K2MPQ$"):
        inviting.withdraw(database, FOUR, "NOSUCH", NOON)


def the_refusal(database: Database, code: str) -> str:
    """What somebody hears who comes with it."""
    with database.read() as session:
        return refusal_of(the(session, code), NOON)


# What is left.


def test_check_shows_seats_groups_and_messages_left(database: Database, tmp_path: Path) -> None:
    settings = FOUR.model_copy(update={"database": Place(url=f"sqlite:///{database.file}")})
    with database.write() as session:
        add_unit(session)
        for user in range(5):
            seats.take(session, "zalo", "bot1", str(user))
        for user in range(48):
            seats.take(session, "zalo", "bot2", str(user))
        for bot, chat in (("bot1", "g"), ("bot1", "unlinked"), ("bot3", "a"), ("bot3", "b"), ("bot3", "c")):
            groups.meet(session, "zalo", bot, chat, "")
            met = groups.find(session, "zalo", bot, chat)
            assert met is not None
            if chat != "unlinked":
                groups.link(session, met, "", groups.Code(chat, 1, TUA_CHUA, NOON), NOON)
        traffic.add(session, "zalo", "bot1", "2026-11", sent=600, heard=55)
        traffic.add(session, "zalo", "bot2", "2026-11", sent=9, spent=True)
        traffic.add(session, "zalo", "bot3", "2026-10", sent=3000)
    make(database, settings)
    lines = plan(settings, tmp_path / "config.toml", MovableClock(NOON, frozen=True)).splitlines()[1:]
    assert lines == [
        "Bot Zalo bot1: 5/50 người, giữ 1 chỗ cho mã mời, 1/3 nhóm, thêm 1 nhóm chưa nối; "
        "tháng 11 còn 2.345/3.000 tin (gửi 600, nhận 55).",
        "Bot Zalo bot2: 48/50 người – hết chỗ để mời, 0/3 nhóm; "
        "tháng 11 còn 2.991/3.000 tin, nhưng Zalo không nhận thêm (gửi 9, nhận 0).",
        "Bot Zalo bot3: 0/50 người, 3/3 nhóm – hết chỗ cho nhóm mới; "
        "tháng 11 còn 3.000/3.000 tin (gửi 0, nhận 0).",
        "Bot Zalo bot4: 0/50 người, 0/3 nhóm; tháng 11 còn 3.000/3.000 tin (gửi 0, nhận 0).",
    ]


def test_check_before_the_first_run_shows_everything_left(tmp_path: Path) -> None:
    settings = FOUR.model_copy(update={"database": Place(url=f"sqlite:///{tmp_path}/none.db")})
    lines = plan(settings, tmp_path / "config.toml", MovableClock(NOON, frozen=True)).splitlines()[1:]
    assert len(lines) == 4 and "0/50 người, 0/3 nhóm" in lines[0] and "còn 3.000/3.000 tin" in lines[0]
    assert not (tmp_path / "none.db").exists()
