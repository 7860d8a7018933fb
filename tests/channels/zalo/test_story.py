"""Does a commune's whole story happen on Zalo?

Join, report, correct, progress, a group, a reminder, a board: by webhook and by polls, with updates that come
again, and with a group whose bot has met none of its people.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import MovableClock
from tests.channels.zalo.commune import SATURDAY, Commune, code_in, running
from tests.fake_zalo import FakeZalo, Group, Person

NEXT_FRIDAY = datetime(2026, 11, 27, 12, 1, tzinfo=UTC)
NEXT_SUNDAY = datetime(2026, 11, 29, 12, 31, tzinfo=UTC)
MODES: dict[str, tuple[str, dict[str, Any]]] = {
    "polling, consumed": ("polling", {}),
    "polling, replayed": ("polling", {"replay": 3}),
    "webhook": ("webhook", {"wrapped": False}),
    "webhook, told twice": ("webhook", {"doubles": True, "again_after": 0.05, "echo": True}),
}


@pytest.mark.parametrize(("mode", "zalos"), MODES.values(), ids=MODES.keys())
async def test_the_story(mode: str, zalos: dict[str, Any], tmp_path: Path) -> None:
    """Everybody joins through the first bot; the group has the second."""
    clock = MovableClock(SATURDAY)
    async with (
        FakeZalo("bot1", "bot2", clock=lambda: clock.now().timestamp(), **zalos) as zalo,
        running(mode, zalo, clock, tmp_path) as commune,
    ):
        lan, truong = zalo.add_user("Vàng Thị Lan"), zalo.add_user("Sùng A Chu")
        group = zalo.add_group("Tổ đo Tủa Chùa", [lan, truong], bots=("bot2",))
        await _join_and_report(commune, lan, truong)
        await _link_the_group(commune, truong, group)
        await _report_in_the_group(commune, lan, truong, group)
        await _a_week_without_a_report(commune, lan, group)
        assert commune.counts() == [2, 4], "what came twice is counted once"
        assert {letter.split()[1] for letter in commune.letters()} <= {"sent", "withdrawn"}
        assert not zalo.violations


async def _join_and_report(commune: Commune, lan: Person, truong: Person) -> None:
    assert "Lan" in await commune.joins(lan, commune.invite("youth"))
    assert "phụ trách" in await commune.joins(truong, commune.invite("staff", "lead"))
    assert "3/300" in await commune.asks(lan, "3 mẫu thôn 5 viettel")
    assert "4/300" in await commune.asks(lan, "sửa 4")
    assert commune.counts() == [4]
    assert "4/300" in await commune.asks(lan, "tiến độ")


async def _link_the_group(commune: Commune, truong: Person, group: Group) -> None:
    """The code comes from the first bot; the group's bot sees a stranger write it."""
    code, asked = code_in(await commune.asks(truong, "/nhom")), len(commune.zalo.inbox(truong))
    assert "đã nối nhóm này" in await commune.asks(truong, f"noi {code}", group, "bot2")
    question = (await commune.zalo.sent(truong, asked + 1))[-1].text
    assert "vừa nối nhóm Zalo với xã Tủa Chùa" in question and "1. Đúng rồi" in question
    assert "chưa quen anh/chị" in await commune.asks(truong, "tiến độ", group, "bot2")
    assert "đã nối rồi" in await commune.asks(truong, "1")
    assert "4/300" in await commune.asks(truong, "tiến độ", group, "bot2")


async def _report_in_the_group(commune: Commune, lan: Person, truong: Person, group: Group) -> None:
    """Lan's other id is connected by a code, too; before, a report of a stranger's counts nothing."""
    assert commune.zalo.say(lan, "12 mẫu", group, bot="bot2") is None, "talk without a mention never arrives"
    assert "/taikhoan" in await commune.asks(lan, "2 mẫu", group, "bot2")
    code, asked = code_in(await commune.asks(lan, "/taikhoan")), len(commune.zalo.inbox(lan))
    assert "tài khoản khác" in await commune.asks(lan, f"/taikhoan {code}", bot="bot2")
    await commune.asks(lan, "1", bot="bot2")
    assert "1. Đúng rồi" in (await commune.zalo.sent(lan, asked + 1))[-1].text
    assert "đã nối rồi" in await commune.asks(lan, "1")
    assert "6/300" in await commune.asks(lan, "2 mẫu", group, "bot2")
    assert "6/300" in await commune.asks(truong, "tiến độ", group, "bot2")
    assert commune.counts() == [2, 4]


async def _a_week_without_a_report(commune: Commune, lan: Person, group: Group) -> None:
    """One reminder through one of her two contacts, and one board, posted by the group's bot."""
    zalo = commune.zalo
    await commune.advance(NEXT_FRIDAY)
    assert _reminders(zalo, lan) == 1
    boards = len(zalo.inbox(group, "bot2"))
    await commune.advance(NEXT_SUNDAY)
    board = (await zalo.sent(group, boards + 1, bot="bot2"))[-1]
    assert "Tủa Chùa" in board.text and "tuần này" in board.text
    await commune.advance(NEXT_SUNDAY + timedelta(hours=2))
    assert _reminders(zalo, lan) == 1 and len(zalo.inbox(group, "bot2")) == boards + 1
    assert not zalo.inbox(group, "bot1")


def _reminders(zalo: FakeZalo, person: Person) -> int:
    texts = [sent.text for bot in zalo.accounts for sent in zalo.inbox(person, bot)]
    return sum("Tuần này em chưa nhận được mẫu" in text for text in texts)
