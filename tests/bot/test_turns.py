"""Is a message heard once, and does a broken turn hurt only itself?"""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.turns import Turns, replace_time
from bot.writer import Writer
from handlers import engine
from handlers.campaign import Campaign
from handlers.messages import Address, Capabilities, Inbound
from handlers.words import common
from storage import checkins, outbox
from storage.database import Database, Session
from tests.bot.kit import PATIENCE, until
from tests.bot.test_writer import NONSENSE, full, locked
from tests.storage.kit import NOON, TODAY, add_member

DAY = timedelta(days=1)


def said(text: str = "3 mẫu", number: int = 1, user: str = "7", **other: object) -> Inbound:
    at = Address("telegram", "telegram", user)
    plain = Inbound(f"m:{user}:{number}", at, user, str(number), NOON, True, text=text)
    return replace(plain, **other)  # type: ignore[arg-type]


class Broken:
    """An engine with a handler that raises at the word "gmobile", otherwise the real one."""

    def __init__(self, *errors: Exception) -> None:
        self._errors = list(errors)
        self.heard: list[str] = []

    def __call__(self, session: Session, campaign: Campaign, inbound: Inbound, now: datetime) -> object:
        self.heard.append(inbound.text)
        taken = engine.take(session, campaign, inbound, now)
        if "gmobile" in inbound.text and self._errors:
            raise self._errors.pop(0)
        return taken


class Bench:
    """Turns on a database with one member, user 7."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.writer = Writer(database)
        self.woken = 0
        with database.write() as session:
            self.member = add_member(session, user="7")

    def turns(self, take: Callable[..., object] = engine.take, campaign: Campaign | None = None) -> Turns:
        return Turns(self.writer, campaign or Campaign(), MovableClock(NOON, frozen=True), self._wake, take)

    def _wake(self) -> None:
        self.woken += 1

    @property
    def samples(self) -> int:
        with self.database.read() as session:
            return checkins.of_member(session, self.member, TODAY - 40 * DAY, TODAY)

    @property
    def letters(self) -> list[str]:
        with self.database.write() as session:
            found = (outbox.claim(session, letter.id) for letter in outbox.waiting(session, 0, 1000))
            return [letter.body["text"] for letter in found if letter is not None]


@pytest.fixture
async def bench(database: Database) -> AsyncIterator[Bench]:
    made = Bench(database)
    made.writer.start()
    yield made
    await made.writer.stop()


async def test_a_message_is_counted_answered_and_delivery_woken(bench: Bench) -> None:
    await bench.turns().hear([said()])
    assert bench.samples == 3 and len(bench.letters) == 1 and bench.woken == 1


@pytest.mark.parametrize("together", [True, False])
async def test_a_message_is_heard_once(bench: Bench, together: bool) -> None:
    turns = bench.turns()
    for batch in [[said(), said()]] if together else [[said()], [said()]]:
        await turns.hear(batch)
    assert bench.samples == 3 and len(bench.letters) == 1


@pytest.mark.parametrize("other", [{"number": 2}, {"key": "m:7:1 of another bot", "number": 1}])
async def test_the_same_words_in_another_message_are_another_message(
    bench: Bench, other: dict[str, object]
) -> None:
    await bench.turns().hear([said(), said(**other)])  # type: ignore[arg-type]
    assert bench.samples == 6


async def test_messages_are_taken_in_the_order_given(bench: Bench) -> None:
    take = Broken()
    await bench.turns(take).hear([said(f"{n} mẫu", n) for n in range(1, 9)])
    assert take.heard == [f"{n} mẫu" for n in range(1, 9)]


async def test_a_broken_turn_is_undone_and_apologised_for_once(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    turns = bench.turns(Broken(ZeroDivisionError("ours"), ZeroDivisionError("again")))
    await turns.hear([said("3 mẫu gmobile")])
    await turns.hear([said("3 mẫu gmobile")])
    assert bench.samples == 0 and bench.letters == [common.SORRY]
    assert [bool(record.exc_info) for record in caplog.records] == [True], "a traceback, once"


async def test_a_broken_turn_leaves_the_others_of_its_batch_alone(bench: Bench) -> None:
    turns = bench.turns(Broken(ZeroDivisionError("ours")))
    await turns.hear([said("1 mẫu", 1), said("2 mẫu gmobile", 2), said("4 mẫu", 3)])
    assert bench.samples == 5 and len(bench.letters) == 3


async def test_in_a_group_nobody_is_apologised_to(bench: Bench) -> None:
    turns = bench.turns(Broken(ZeroDivisionError("ours")))
    await turns.hear([said("3 mẫu gmobile", private=False)])
    assert bench.letters == []


async def test_a_wrong_statement_is_a_broken_turn_not_a_full_disk(bench: Bench) -> None:
    def take(session: Session, *_: object) -> None:
        session.run(NONSENSE)

    async with asyncio.timeout(PATIENCE):
        await bench.turns(take).hear([said()])
    assert bench.letters == [common.SORRY] and bench.writer.healthy


async def test_when_even_the_apology_breaks_the_message_is_not_heard_again(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    def nothing_works(_channel: str, _bot: str) -> Capabilities:
        raise ZeroDivisionError

    turns = bench.turns(campaign=Campaign(capabilities=nothing_works))
    await turns.hear([said()])
    await turns.hear([said()])
    assert bench.samples == 0 and bench.letters == []
    assert len(caplog.records) == 2, "the turn and its apology, once"


@pytest.mark.parametrize(("conflicts", "samples"), [(1, 3), (2, 3), (3, 0)])
async def test_a_turn_that_lost_a_race_runs_again(bench: Bench, conflicts: int, samples: int) -> None:
    take = Broken(*[engine.Conflict() for _ in range(conflicts)])
    await bench.turns(take).hear([said("3 mẫu gmobile")])
    assert bench.samples == samples and len(take.heard) == min(conflicts + 1, 3)
    assert (bench.letters == [common.SORRY]) is (samples == 0)


@pytest.mark.parametrize("trouble", [locked, full])
async def test_a_database_that_refuses_is_no_broken_turn(
    bench: Bench, database: Database, trouble: Callable[[Database], "object"]
) -> None:
    """Nobody is acknowledged and nobody gets an apology instead of an answer."""

    def take(session: Session, campaign: Campaign, inbound: Inbound, now: datetime) -> object:
        for number in range(100):
            session_note(session, number)
        return engine.take(session, campaign, inbound, now)

    with trouble(database):  # type: ignore[attr-defined]
        hearing = asyncio.ensure_future(bench.turns(take).hear([said()]))
        await until(lambda: not bench.writer.healthy)
        assert not hearing.done() and bench.samples == 0
    async with asyncio.timeout(PATIENCE):
        await hearing
    assert bench.samples == 3 and common.SORRY not in bench.letters


def session_note(session: Session, number: int) -> None:
    from storage import audit

    audit.note(session, NOON, None, "x" * 1000, number=number)


@pytest.mark.parametrize(
    ("written", "believed"),
    [
        (timedelta(), True),
        (-7 * DAY, True),
        (-7 * DAY - timedelta(seconds=1), False),
        (timedelta(minutes=5), True),
        (timedelta(minutes=5, seconds=1), False),
        (-400 * DAY, False),
    ],
)
def test_the_platforms_time_is_believed_within_reason(written: timedelta, believed: bool) -> None:
    inbound = said(sent_at=NOON + written)
    assert replace_time(inbound, NOON).sent_at == (NOON + written if believed else NOON)


async def test_a_report_of_yesterday_is_yesterdays(bench: Bench) -> None:
    await bench.turns().hear([said(sent_at=NOON - DAY)])
    with bench.database.read() as session:
        assert checkins.of_day(session, bench.member, TODAY - DAY) == 3


async def test_nothing_heard_is_nothing_to_do(bench: Bench) -> None:
    await bench.turns().hear([])
    assert bench.letters == []
