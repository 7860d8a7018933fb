"""What becomes of a letter, for each way of Telegram to say no?"""

import logging
from typing import Any

import pytest
from telegram.error import NetworkError

from bot.channels.backoff import Backoff
from bot.channels.base import Gone, Later, Moved, Outcome, Refused, Unsure
from bot.channels.telegram.outcomes import Verdicts
from bot.channels.telegram.request import Answered, NotSent, Unanswered


class Seconds:
    """A stopwatch that the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def verdicts(seconds: Seconds | None = None) -> Verdicts:
    seconds = seconds or Seconds()
    return Verdicts(Backoff(4.0, 4.0, seconds), seconds)


def on(code: int, description: str, **parameters: Any) -> Outcome:
    return verdicts().on(Answered(code, description, parameters), "51")


@pytest.mark.parametrize(
    ("code", "description"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
        (403, "Forbidden: bot was kicked from the supergroup chat"),
        (403, "Forbidden: bot is not a member of the channel chat"),
        (403, "Forbidden: bot can't initiate conversation with a user"),
        (403, "Forbidden: the group chat was deleted"),
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: user not found"),
        (400, "Bad Request: PEER_ID_INVALID"),
        (400, "Bad Request: group chat was deactivated"),
    ],
)
def test_nobody_is_there(code: int, description: str) -> None:
    assert on(code, description) == Gone(f"{code} {description}")


@pytest.mark.parametrize(
    ("code", "description"),
    [
        (400, "Bad Request: message is too long"),
        (400, "Bad Request: message text is empty"),
        (400, "Bad Request: message thread not found"),
        (400, "Bad Request: not enough rights to send text messages to the chat"),
        (400, "Bad Request: BUTTON_DATA_INVALID"),
        (400, "Bad Request: group chat was upgraded to a supergroup chat"),
        (413, "Request Entity Too Large"),
    ],
)
def test_never_this_letter(code: int, description: str) -> None:
    assert on(code, description) == Refused(f"{code} {description}")


def test_a_group_has_moved() -> None:
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    assert on(400, text, migrate_to_chat_id=-1002100000009) == Moved("-1002100000009")


@pytest.mark.parametrize(
    ("parameters", "after"),
    [({"retry_after": 17}, 17), ({}, 5), ({"retry_after": "17"}, 5), ({"retry_after": -3}, 1)],
)
def test_too_many(parameters: dict[str, Any], after: float) -> None:
    text = "Too Many Requests: retry after 17"
    assert on(429, text, **parameters) == Later(after, whole_bot=False, reason=f"429 {text}")


@pytest.mark.parametrize("code", [500, 502, 503, 504, 302, 204])
def test_a_server_in_trouble(code: int) -> None:
    outcome = on(code, "Bad Gateway")
    assert isinstance(outcome, Later) and 2 <= outcome.after <= 4 and not outcome.whole_bot


@pytest.mark.parametrize("code", [401, 404])
def test_a_withdrawn_token_stops_the_bot_loudly(code: int, caplog: pytest.LogCaptureFixture) -> None:
    assert on(code, "Unauthorized") == Later(60, whole_bot=True, reason=f"{code} Unauthorized")
    assert [record.levelno for record in caplog.records] == [logging.CRITICAL]


def test_a_line_that_is_down_stops_the_bot_for_a_while() -> None:
    outcome = verdicts().on(NotSent("ClientConnectorError"), "51")
    assert isinstance(outcome, Later) and outcome.whole_bot and 2 <= outcome.after <= 4


def test_nobody_knows() -> None:
    assert verdicts().on(Unanswered("TimeoutError"), "51") == Unsure("TimeoutError")
    assert verdicts().on(NetworkError("http://h/bot1:secret"), "51") == Unsure("NetworkError")


@pytest.mark.parametrize(
    ("chats", "step", "whole"),
    [
        (["1", "2", "3"], 0.4, True),
        (["1", "2", "1", "2"], 0.1, False),
        (["1", "1", "1", "1"], 0.1, False),
        (["1", "2", "3"], 0.6, False),
    ],
)
def test_only_many_chats_at_once_mean_the_bot(chats: list[str], step: float, whole: bool) -> None:
    seconds = Seconds()
    judge = verdicts(seconds)
    for chat in chats:
        seconds.now += step
        outcome = judge.on(Answered(429, "Too Many Requests", {"retry_after": 9}), chat)
    assert isinstance(outcome, Later) and outcome.whole_bot is whole


def test_waiting_doubles_up_to_a_limit_and_starts_anew() -> None:
    seconds = Seconds()
    backoff = Backoff(1.0, 8.0, seconds)
    for top in (1, 2, 4, 8, 8):
        wait = backoff.after_failure()
        assert top / 2 <= wait <= top
        seconds.now += wait
    backoff.succeeded()
    assert backoff.after_failure() <= 1


def test_failures_at_the_same_time_are_one() -> None:
    backoff = Backoff(1.0, 64.0, Seconds())
    assert max(backoff.after_failure() for _ in range(30)) <= 1
