"""What happens when a Zalo bot's month runs out, or Zalo says so: who waits, who is told, what goes later?

End to end on the fake server: replies always go, the rest waits for the next month or is stale by then.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.clock import MovableClock
from bot.settings import Schedule
from bot.writer import Urgency
from tests.bot.kit import until
from tests.channels.zalo.commune import SATURDAY, Commune, code_in, running
from tests.fake_zalo import FakeZalo, Fault, Group, Person

ALLOWANCE = 100
TUESDAY = datetime(2026, 11, 24, 2, tzinfo=UTC)
LAST_NIGHT = datetime(2026, 11, 30, 14, tzinfo=UTC)
FIRST_MORNING = datetime(2026, 12, 1, 0, 1, tzinfo=UTC)
"""7:01 in Vietnam, when the quiet hours are over."""
PAUSES = (60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600, 3600)
"""Seconds between tries: these are six hours of nothing but 429."""
QUESTION = "bao giờ thôn mình có trạm mới vậy em"
MODES = pytest.mark.parametrize("mode", ["webhook", "polling"])


class Month(NamedTuple):
    """The commune's first bot has few messages; the administrator is with the second, which has many."""

    commune: Commune
    lan: Person
    truong: Person
    admin: Person
    group: Group

    async def use_up(self, percent: int) -> None:
        """Lan asks and is answered until so much of the first bot's month is used up."""
        while self.percent < percent:
            assert "/300" in await self.commune.asks(self.lan, "tiến độ")
            await self.commune.app.settle()

    @property
    def percent(self) -> int:
        used = self.commune.used()
        return (used.sent + used.heard) * 100 // ALLOWANCE

    def told(self) -> list[str]:
        """The percentages the administrator was told, in order."""
        texts = [sent.text for sent in self.commune.zalo.inbox(self.admin, "bot2")]
        warnings = [text for text in texts if "số tin của tháng" in text]
        return [found[0] for text in warnings if (found := re.search(r"\d+%|hết số tin", text))]

    def inbox(self, who: Person | Group) -> int:
        return len(self.commune.zalo.inbox(who))


@asynccontextmanager
async def a_month(mode: str, folder: Path) -> AsyncIterator[Month]:
    clock = MovableClock(SATURDAY)
    async with (
        FakeZalo("bot1", "bot2", clock=lambda: clock.now().timestamp()) as zalo,
        running(
            mode,
            zalo,
            clock,
            folder,
            {"monthly_allowance": ALLOWANCE},
            Schedule(weekly_reminder="mon 19:00"),
        ) as commune,
    ):
        lan, truong = zalo.add_user("Vàng Thị Lan"), zalo.add_user("Sùng A Chu")
        admin = zalo.add_user("Lò Thị Hoa")
        group = zalo.add_group("Tổ đo", [lan, truong], bots=("bot1",))
        await commune.joins(admin, commune.invite("staff", "admin"), "bot2")
        await commune.joins(lan, commune.invite("youth"))
        await commune.joins(truong, commune.invite("staff", "lead"))
        await commune.asks(truong, f"noi {code_in(await commune.asks(truong, '/nhom'))}", group)
        yield Month(commune, lan, truong, admin, group)
        assert not zalo.violations


@MODES
async def test_the_months_messages_run_out(mode: str, tmp_path: Path) -> None:
    async with a_month(mode, tmp_path) as month:
        commune = month.commune
        assert month.percent < 70 and month.told() == []
        await month.use_up(70)
        assert (await commune.zalo.sent(month.admin, 9, bot="bot2"))[-1].text and month.told() == ["70%"]
        await month.use_up(90)
        await commune.zalo.sent(month.admin, 10, bot="bot2")
        assert month.told() == ["70%", "90%"]
        await _digests_wait(month)
        await month.use_up(100)
        await _boards_and_nudges_wait(month)
        await _the_next_month(month)


async def _digests_wait(month: Month) -> None:
    """A question goes on to the lead, by and by; who asked is answered at once."""
    before = month.inbox(month.truong)
    assert "chuyển" in await month.commune.asks(month.lan, QUESTION)
    await month.commune.app.settle()
    assert month.percent < 95 and month.inbox(month.truong) == before
    assert month.commune.letters()["digest waiting"] == 1


async def _boards_and_nudges_wait(month: Month) -> None:
    """Sunday's board and Monday's reminders are due; what people ask is answered all the same."""
    commune = month.commune
    before = [month.inbox(who) for who in (month.lan, month.truong, month.group)]
    await commune.advance(TUESDAY)
    assert [month.inbox(who) for who in (month.lan, month.truong, month.group)] == before
    letters = commune.letters()
    assert letters["nudge waiting"] == 1 and letters["board stale"] == 1
    assert "0/300" in await commune.asks(month.lan, "tiến độ")
    assert month.percent > 100 and month.told() == ["70%", "90%", "hết số tin"]


async def _the_next_month(month: Month) -> None:
    """The question and the reminder of a week that still goes on are delivered; the others are stale."""
    commune, zalo = month.commune, month.commune.zalo
    await commune.advance(LAST_NIGHT)
    lan, truong, group = (month.inbox(who) for who in (month.lan, month.truong, month.group))
    await commune.advance(FIRST_MORNING)
    assert "Tuần này em chưa nhận được mẫu" in (await zalo.sent(month.lan, lan + 1))[-1].text
    assert QUESTION in (await zalo.sent(month.truong, truong + 1))[-1].text
    await commune.app.settle()
    assert [month.inbox(who) for who in (month.lan, month.truong, month.group)] == [
        lan + 1,
        truong + 1,
        group,
    ]
    letters = commune.letters()
    assert not {"nudge waiting", "digest waiting", "board waiting"} & letters.keys()
    assert letters["board stale"] == 2
    assert commune.used("2026-12").sent == 2 and month.told() == ["70%", "90%", "hết số tin"]


async def test_zalo_itself_takes_no_more(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """429 says no word on when it ends: a minute, two, … an hour, and after six hours it is the month."""
    async with a_month("webhook", tmp_path) as month:
        zalo = month.commune.zalo
        zalo.fail(Fault.QUOTA, times=10_000)
        zalo.say(month.lan, "tiến độ")
        for tries, seconds in enumerate(PAUSES, start=1):
            await until(lambda n=tries: month.commune.tries() == n)
            await _let_pass(month, seconds - 10)
            assert _refused(zalo) == month.commune.tries() == tries and month.told() == []
            await _let_pass(month, 10)
        assert "hết số tin" in (await zalo.sent(month.admin, 9, bot="bot2"))[-1].text
        waits = re.findall(r"hết lượt gửi .*, chờ (\d+) giây", caplog.text)
        assert tuple(map(int, waits[: len(PAUSES)])) == PAUSES
        assert month.commune.used().spent
        await _nudges_wait_and_the_answer_goes(month)


async def _nudges_wait_and_the_answer_goes(month: Month) -> None:
    commune, zalo = month.commune, month.commune.zalo
    before = month.inbox(month.lan)
    zalo.server.faults.planned.clear()
    await _let_pass(month, 3600)
    assert "0/300" in (await zalo.sent(month.lan, before + 1))[-1].text
    await commune.app.settle()
    assert not commune.used().spent, "a letter that was taken proves that there is some left"
    await commune.advance(TUESDAY)
    assert month.inbox(month.lan) == before + 2 and month.told() == ["hết số tin"]


def _refused(zalo: FakeZalo) -> int:
    """How often the first bot has tried to answer Lan since Zalo takes no more."""
    return 10_000 - sum(plan.times for plan in zalo.server.faults.planned)


async def _let_pass(month: Month, seconds: float) -> None:
    """The clock moves, and delivery has looked whether something may go."""
    app, clock = month.commune.app, month.commune.app.clock
    assert isinstance(clock, MovableClock)
    await app.writer.submit(lambda _: None, Urgency.CLOCK)
    clock.move_to(clock.now() + timedelta(seconds=seconds))
    app.delivery.wake()
    for _ in range(3):
        await app.writer.submit(lambda _: None, Urgency.CLOCK)
