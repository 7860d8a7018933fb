"""What becomes of a letter, for each way of Zalo to say no?"""

import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.backoff import Backoff
from bot.channels.base import Gone, Later, Outcome, Refused, Unsure
from bot.channels.zalo.allowance import Drought
from bot.channels.zalo.api import ApiError, Declined, NotSent, Unanswered
from bot.channels.zalo.outcomes import Verdicts
from bot.clock import MovableClock


def on(error: ApiError) -> Outcome:
    drought = Drought(MovableClock(frozen=True))
    return Verdicts("bot1", Backoff(4.0, 4.0, lambda: 1000.0), drought).on(error)


@pytest.mark.parametrize(
    ("error", "kind", "whole"),
    [
        (NotSent("ClientConnectorError"), Later, True),
        (Unanswered("TimeoutError"), Unsure, False),
        (Declined(408, "Request timeout"), Unsure, False),
        (Declined(408, "Request Timeout", zalo=False), Unsure, False),
        (Declined(504, "Gateway Timeout", zalo=False), Unsure, False),
        (Declined(403, "Internal server error"), Later, False),
        (Declined(500, "Internal"), Later, False),
        (Declined(502, "Bad Gateway", zalo=False), Later, False),
        (Declined(400, "Bad Request"), Refused, False),
        (Declined(426, "Upgrade"), Refused, False),
        (Declined(0, "no"), Refused, False),
        (Declined(404, "Not found"), Gone, False),
        (Declined(404, "Not Found", zalo=False), Later, True),
        (Declined(301, "Moved Permanently", zalo=False), Later, True),
    ],
)
def test_outcome(error: ApiError, kind: type[Outcome], whole: bool) -> None:
    outcome = on(error)
    assert type(outcome) is kind and getattr(outcome, "reason", None) == str(error)
    if isinstance(outcome, Later):
        assert outcome.whole_bot is whole and 2 <= outcome.after <= 4


def test_a_withdrawn_token_stops_the_bot_loudly(caplog: pytest.LogCaptureFixture) -> None:
    assert on(Declined(401, "Unauthorized")) == Later(600, whole_bot=True, reason="401 Unauthorized")
    assert [record.levelno for record in caplog.records] == [logging.CRITICAL]
    assert "bot1" in caplog.text


def test_a_wrong_address_is_named(caplog: pytest.LogCaptureFixture) -> None:
    on(Declined(404, "Not Found", zalo=False))
    assert "zalo.bots.api_url (bot1)" in caplog.text


def test_a_quota_that_is_gone(caplog: pytest.LogCaptureFixture) -> None:
    drought = Drought(MovableClock(frozen=True))
    judge = Verdicts("bot1", Backoff(), drought)
    assert judge.on(Declined(429, "Quota")) == Later(60, whole_bot=True, reason="429 Quota")
    assert "hết hạn mức tháng này" not in caplog.text


def test_a_month_that_is_spent_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    clock = MovableClock(datetime(2026, 11, 21, tzinfo=UTC), frozen=True)
    judge, seconds = Verdicts("bot1", Backoff(), Drought(clock)), 0.0
    for _ in range(16):
        outcome = judge.on(Declined(429, "Quota"))
        assert isinstance(outcome, Later)
        clock.move_to(clock.now() + timedelta(seconds=outcome.after))
        seconds += outcome.after
    assert seconds > 8 * 3600
    assert caplog.text.count("coi như hết hạn mức tháng này") == 1
