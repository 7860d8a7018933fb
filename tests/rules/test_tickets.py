"""How long is a one-time address good, and what can be its secret?"""

import secrets
from datetime import UTC, datetime, timedelta

import pytest

from handlers.rules.tickets import LASTS, SECRET_BYTES, digest_of, is_secret, standing

NOON = datetime(2026, 11, 18, 5, 0, tzinfo=UTC)
ENDS = NOON + LASTS
MOMENT = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("now", "used_at", "allowed", "stands"),
    [
        (NOON, None, True, "open"),
        (ENDS - MOMENT, None, True, "open"),
        (ENDS, None, True, "dead"),
        (ENDS + timedelta(days=1), None, True, "dead"),
        (NOON + MOMENT, NOON, True, "used"),
        (ENDS + MOMENT, NOON, True, "used"),
        (NOON, None, False, "dead"),
        (NOON + MOMENT, NOON, False, "dead"),
    ],
)
def test_an_address_is_good_for_15_minutes_once_and_only_for_who_may(
    now: datetime, used_at: datetime | None, allowed: bool, stands: str
) -> None:
    assert standing(NOON + timedelta(minutes=15), used_at, allowed, now) == stands


def test_a_secret_is_128_random_bits_that_no_chat_cuts_short() -> None:
    drawn = [secrets.token_hex(SECRET_BYTES) for _ in range(50)]
    assert SECRET_BYTES * 8 >= 128 and len(set(drawn)) == 50
    assert all(is_secret(each) and each.isalnum() for each in drawn)


@pytest.mark.parametrize(
    "text",
    ["", "0" * 31, "0" * 33, "G" * 32, "A" * 32, "0" * 31 + "\n", "../" * 11, "٣" * 32, "0" * 32 + "%00"],
)
def test_what_can_be_no_secret_is_not_looked_up(text: str) -> None:
    assert not is_secret(text)


def test_a_digest_tells_nothing_and_differs() -> None:
    one, other = "0" * 32, "0" * 31 + "1"
    assert digest_of(one) != digest_of(other) and one not in digest_of(one) and len(digest_of(one)) == 64
