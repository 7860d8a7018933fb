"""What follows from each outcome, kind of letter and history?"""

import pytest

from bot.channels.base import Gone, Later, Moved, Outcome, Refused, Sent, Unsure
from bot.outcomes import MOST_ATTEMPTS, judge
from storage.outbox import Claimed
from tests.storage.kit import NOON

REPLY = Claimed(1, "telegram", "telegram", "7", "", "reply", None, {}, 1, False, None)
TIRED = REPLY._replace(attempts=MOST_ATTEMPTS)
LATER, FLOOD = Later(5.0, reason="r"), Later(5.0, whole_bot=True)


@pytest.mark.parametrize(
    ("letter", "outcome", "state", "again"),
    [
        (REPLY, Sent("m"), "sent", False),
        (REPLY, LATER, "waiting", True),
        (REPLY, FLOOD, "waiting", True),
        (TIRED, LATER, "failed", False),
        (REPLY, Refused("r"), "failed", False),
        (REPLY, Gone("r"), "failed", False),
        (REPLY, Moved("-1"), "waiting", True),
        (REPLY, Unsure("r"), "waiting", True),
        (REPLY._replace(attempts=9), Unsure("r"), "waiting", True),
        (REPLY._replace(doubted=True), Unsure("r"), "unsure", False),
        (REPLY._replace(doubted=True), LATER, "waiting", True),
        *((REPLY._replace(kind=kind), Unsure("r"), "unsure", False) for kind in ("nudge", "board", "digest")),
    ],
)
def test_outcomes(letter: Claimed, outcome: Outcome, state: str, again: bool) -> None:
    verdict = judge(letter, outcome, NOON)
    assert (verdict.state, verdict.again, verdict.at, verdict.letter) == (state, again, NOON, letter)
    assert verdict.hold_bot is (outcome is FLOOD) and verdict.gone is isinstance(outcome, Gone)
    assert verdict.after == (5.0 if isinstance(outcome, Later) and again else verdict.after)
    assert verdict.moved_to == ("-1" if isinstance(outcome, Moved) else "")
    assert verdict.doubted is (isinstance(outcome, Unsure) and again)
    assert verdict.message == ("m" if state == "sent" else "")
