"""Which letter may go now, by a clock that only the test moves?"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import Entry, Pacer
from handlers.messages import Capabilities
from storage.outbox import KINDS

REPLY, NUDGE, BOARD, DIGEST = range(len(KINDS))
TELEGRAM = Capabilities(per_second=30, per_chat_second=1, per_group_minute=20, group_prefix="-")
FREE = Capabilities()


class Post:
    """A pacer and an office that hands each letter over at once, or keeps it under way."""

    def __init__(self, can: Capabilities, *, hands_over: bool = True) -> None:
        self.pacer, self._hands_over = Pacer(can), hands_over
        self.now = 0.0
        self.went: list[tuple[float, Entry]] = []
        self._numbers = 0

    def add(self, kind: int, chat: str = "1", at: float = 0.0) -> Entry:
        self._numbers += 1
        entry = Entry(kind, self._numbers, chat)
        self.pacer.add(entry, at)
        return entry

    def until(self, end: float) -> None:
        """Let time pass as the delivery does: from one interesting moment to the next."""
        while True:
            self.take()
            following = self.pacer.next_time(self.now)
            if following is None or following > end:
                self.now = end
                return
            assert following > self.now, "or it would turn on the spot"
            self.now = following

    def take(self) -> list[Entry]:
        taken = self.pacer.take(self.now)
        self.went += [(self.now, entry) for entry in taken]
        if self._hands_over:
            for entry in taken:
                self.pacer.release(entry.chat, self.now)
            if taken:
                self.take()
        return taken

    def times(self, **which: object) -> list[float]:
        return [at for at, entry in self.went if all(getattr(entry, k) == v for k, v in which.items())]


def most_within(times: list[float], seconds: float) -> int:
    """The most letters in any stretch that long (its end not included)."""
    return max((sum(start <= at < start + seconds - 1e-9 for at in times) for start in times), default=0)


def test_kinds_go_in_order_and_each_kind_by_age() -> None:
    post = Post(FREE)
    for kind in (DIGEST, BOARD, NUDGE, REPLY, DIGEST, REPLY):
        post.add(kind)
    post.until(0)
    assert [entry.letter for _, entry in post.went] == [4, 6, 3, 2, 1, 5]


def test_a_chat_rests_from_when_a_letter_arrived_not_from_when_it_left() -> None:
    """The platform counts what arrives: the first was slow on its way, the next will be quick."""
    post = Post(TELEGRAM, hands_over=False)
    post.add(REPLY), post.add(REPLY)
    post.take()
    post.pacer.release("1", 0.4)
    post.until(3)
    assert post.times() == [0, 1.4]


def test_a_group_rests_from_when_its_letters_arrived() -> None:
    post = Post(replace(TELEGRAM, per_chat_second=0, per_group_minute=2), hands_over=False)
    for _ in range(3):
        post.add(REPLY, "-7")
    post.take()
    post.pacer.release("-7", 0.4)
    post.until(1)
    post.pacer.release("-7", 1)
    post.until(100)
    assert post.times()[-1] == 60.4


def test_one_letter_is_under_way_in_a_chat() -> None:
    post = Post(FREE, hands_over=False)
    first, second = post.add(NUDGE), post.add(REPLY)
    elsewhere = post.add(NUDGE, "2")
    assert post.take() == [second, elsewhere] and post.take() == []
    assert post.pacer.next_time(0) is None, "only an event can change something"
    post.pacer.release("1", 0)
    assert post.take() == [first]


def test_a_letter_waits_for_its_time() -> None:
    post = Post(FREE)
    post.add(REPLY, at=5)
    post.until(4.9)
    assert post.went == [] and post.pacer.next_time(4.9) == 5 and not post.pacer.empty
    post.until(5)
    assert post.times() == [5] and post.pacer.empty


def test_a_chat_gets_one_a_second() -> None:
    post = Post(TELEGRAM)
    for _ in range(4):
        post.add(REPLY)
    post.until(10)
    assert post.times() == [0, 1, 2, 3]


def test_a_group_gets_twenty_a_minute() -> None:
    post = Post(TELEGRAM)
    for _ in range(45):
        post.add(BOARD, "-1")
    post.until(300)
    assert len(post.went) == 45 and most_within(post.times(), 60) == 20
    assert post.times()[19:21] == [19, 60]


def test_a_private_chat_has_no_limit_a_minute() -> None:
    post = Post(TELEGRAM)
    for _ in range(45):
        post.add(REPLY, "1")
    post.until(60)
    assert len(post.went) == 45


def test_a_bot_sends_thirty_a_second() -> None:
    post = Post(TELEGRAM)
    for chat in range(100):
        post.add(REPLY, str(chat))
    post.until(10)
    assert len(post.went) == 100 and most_within(post.times(), 1) == 30
    assert max(post.times()) == 3


def test_a_broadcast_leaves_slots_for_replies() -> None:
    """4 of 30 a second are kept: a reply goes at once, however many nudges wait."""
    post = Post(TELEGRAM)
    for chat in range(1000):
        post.add(NUDGE, f"n{chat}")
    for second in range(20):
        post.until(second + 0.5)
        replies = [post.add(REPLY, f"r{second}/{n}", at=post.now) for n in range(4)]
        assert post.take() == replies
    assert most_within(post.times(), 1) <= 30 and most_within(post.times(rank=NUDGE), 1) == 25


def test_what_waits_for_a_chat_does_not_hold_the_others() -> None:
    post = Post(TELEGRAM)
    for _ in range(50):
        post.add(REPLY, "-1")
    post.add(NUDGE, "2")
    post.until(0)
    assert [entry.chat for _, entry in post.went] == ["-1", "2"]


def test_a_platform_that_asks_for_patience_holds_the_chat_or_the_bot() -> None:
    post = Post(TELEGRAM, hands_over=False)
    first = post.add(REPLY, "1")
    post.add(REPLY, "1")
    post.take()
    post.pacer.add(first, 7)
    post.pacer.release("1", 0, after=7)
    post.until(6.9)
    assert len(post.went) == 1
    post.until(7)
    assert [entry.letter for _, entry in post.went] == [1, 1], "and it keeps its place"
    post.pacer.release("1", 7)
    post.pacer.hold(20)
    post.pacer.hold(15)
    post.add(REPLY, "2")
    post.until(19.9)
    assert len(post.went) == 2, "held until the later of the two"
    post.until(20)
    assert len(post.went) == 4


@pytest.mark.parametrize("kind", [REPLY, NUDGE])
@pytest.mark.parametrize(
    ("rate", "a_minute"), [(0.5, 30), (1, 60), (1.05, 60), (1.5, 60), (2, 120), (0.1, 6), (7.5, 420)]
)
def test_rates_a_second_need_not_be_whole(rate: float, a_minute: int, kind: int) -> None:
    post = Post(replace(FREE, per_second=rate))
    for chat in range(500):
        post.add(kind, str(chat))
    post.until(59.99)
    assert most_within(post.times(), 1) <= max(1, rate)
    assert len(post.went) <= a_minute + 1
    assert kind == NUDGE or len(post.went) >= a_minute - 1


@pytest.mark.parametrize(("rate", "first"), [(0.5, [0, 120]), (1, [0, 60]), (2, [0, 0, 60, 60])])
def test_rates_a_minute_need_not_be_whole(rate: float, first: list[float]) -> None:
    post = Post(replace(FREE, per_group_minute=rate, group_prefix="-"))
    for _ in range(9):
        post.add(BOARD, "-1")
    post.until(1000)
    assert post.times()[: len(first)] == first


letters = st.lists(
    st.tuples(
        st.sampled_from([REPLY, NUDGE, BOARD, DIGEST]),
        st.sampled_from(["1", "2", "3", "-1", "-2"]),
        st.floats(0, 30, allow_nan=False),
    ),
    max_size=120,
)


@given(letters, st.booleans())
def test_whatever_comes_limits_hold_and_everything_leaves_in_its_order(
    given_letters: list[tuple[int, str, float]], strict: bool
) -> None:
    can = replace(TELEGRAM, per_second=3, per_group_minute=4) if strict else TELEGRAM
    post = Post(can)
    for kind, chat, at in given_letters:
        post.add(kind, chat, at)
    post.until(10_000)
    assert len(post.went) == len(given_letters) and post.pacer.empty
    assert most_within(post.times(), 1) <= can.per_second
    for chat in ("1", "2", "3", "-1", "-2"):
        assert most_within(post.times(chat=chat), 1) <= 1
        if chat.startswith("-"):
            assert most_within(post.times(chat=chat), 60) <= can.per_group_minute
