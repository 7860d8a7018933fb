"""Does the fake answer 429 when a bot is too fast, and only then?"""

from __future__ import annotations

import aiohttp

from tests.fake_telegram import FakeTelegram, Group, User
from tests.fake_telegram.conftest import Caller, Ticks


async def flood(
    call: Caller, ticks: Ticks, chats: list[User] | list[Group], every: float, most: int
) -> tuple[int, int]:
    """How many messages go through before the first 429, and its retry_after."""
    for number in range(most):
        answer = await call("sendMessage", chat_id=chats[number % len(chats)].id, text="a")
        if not answer["ok"]:
            assert answer["error_code"] == 429
            assert (
                answer["description"]
                == f"Too Many Requests: retry after {answer['parameters']['retry_after']}"
            )
            return number, answer["parameters"]["retry_after"]
        ticks.now += every
    return most, 0


async def test_too_fast_in_one_chat(call: Caller, lan: User, ticks: Ticks) -> None:
    assert await flood(call, ticks, [lan], 0.5, 5) == (1, 1)
    assert await flood(call, ticks, [lan], 1.0, 5) == (0, 1)
    ticks.now += 1
    assert await flood(call, ticks, [lan], 0.96, 5) == (5, 0)


async def test_too_fast_overall(call: Caller, ticks: Ticks) -> None:
    many = [call.fake.add_user(f"U{n}", started=True) for n in range(40)]
    assert await flood(call, ticks, many, 0.01, 40) == (30, 1)
    ticks.now += 2
    assert await flood(call, ticks, many, 1 / 29, 40) == (40, 0)


async def test_too_fast_in_a_group(call: Caller, lan: User, ticks: Ticks) -> None:
    group = call.fake.add_group("Tổ đo", [lan])
    assert await flood(call, ticks, [group], 1.0, 40) == (20, 40)
    ticks.now += 40
    assert await flood(call, ticks, [group], 3.0, 40) == (40, 0)


async def test_an_edit_need_not_wait_for_the_chat(call: Caller, lan: User) -> None:
    sent = (await call("sendMessage", chat_id=lan.id, text="a"))["result"]["message_id"]
    assert (await call("editMessageText", chat_id=lan.id, message_id=sent, text="b"))["ok"]


async def test_edits_count_in_a_groups_minute(call: Caller, lan: User, ticks: Ticks) -> None:
    group = call.fake.add_group("Tổ đo", [lan])
    sent = (await call("sendMessage", chat_id=group.id, text="0"))["result"]["message_id"]
    for number in range(1, 21):
        ticks.now += 1
        answer = await call("editMessageText", chat_id=group.id, message_id=sent, text=f"{number}")
        assert answer["ok"] == (number < 20)


async def test_limits_can_be_lifted(http: aiohttp.ClientSession, ticks: Ticks) -> None:
    lifted = FakeTelegram(per_second=None, per_chat_second=None, per_group_minute=None, pace_clock=ticks)
    async with lifted as fake:
        group = fake.add_group("Tổ đo", [fake.add_user("Lan")])
        assert await flood(Caller(fake, http), ticks, [group], 0.0, 60) == (60, 0)
