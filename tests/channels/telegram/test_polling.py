"""Is every update heard, once at least and confirmed only after the commit?"""

import logging

import pytest

from bot.channels.base import ChannelError, Parcel
from bot.channels.telegram.channel import TelegramChannel
from handlers.messages import Address, Choice, Kind, Press
from tests.channels.telegram.conftest import COMMANDS, Listener, channel_on, eventually
from tests.fake_telegram import FakeTelegram, Fault


async def test_people_are_heard(fake: FakeTelegram, channel: TelegramChannel, listener: Listener) -> None:
    lan = fake.add_user("Lan")
    group = fake.add_group("Tổ đo", [lan], bot="left")
    await channel.open(listener)
    number = fake.say(lan, "/start ABC")
    fake.edit(lan, number, "/start ABD")
    fake.join_group(group)
    fake.say(lan, "@nhip_do_bot 3 mẫu", group)
    fake.block(lan)
    await listener.until(lambda: len(listener.heard) == 5)
    assert [(each.kind, each.text, each.edited) for each in listener.heard] == [
        (Kind.TEXT, "/start ABC", False),
        (Kind.TEXT, "/start ABD", True),
        (Kind.ADDED, "", False),
        (Kind.TEXT, "3 mẫu", False),
        (Kind.BLOCKED, "", False),
    ]
    assert not fake.violations


async def test_the_bot_introduces_itself(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener
) -> None:
    before = channel.capabilities("telegram")
    await channel.open(listener)
    assert (before.invite_link, before.mention) == ("", "")
    able = channel.capabilities("telegram")
    assert able.invite_link.format(code="X1") == "https://t.me/nhip_do_bot?start=X1"
    assert able.mention == "@nhip_do_bot" and channel.bots == ("telegram",)
    assert (able.per_second, able.per_chat_second, able.per_group_minute) == (30, 1, 20)
    asked = next(call for call in fake.log if call.method == "setMyCommands")
    assert [(each["command"], each["description"]) for each in asked.given["commands"]] == list(COMMANDS)


async def test_a_webhook_left_behind_is_taken_away(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener
) -> None:
    fake.service.webhook.set("https://127.0.0.1:9/telegram", "s", 1)
    await channel.open(listener)
    fake.say(fake.add_user("Lan"), "chào")
    assert await listener.texts(1) == ["chào"]


async def test_a_webhook_set_meanwhile_is_taken_away(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    await channel.open(listener)
    await eventually(lambda: fake.calls["getUpdates"])
    fake.service.webhook.set("https://127.0.0.1:9/telegram", "s", 1)
    fake.say(fake.add_user("Lan"), "chào")
    assert await listener.texts(1) == ["chào"]
    assert "409" in caplog.text


async def test_what_is_not_committed_is_told_again(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    lan = fake.add_user("Lan")
    await channel.open(listener)
    listener.broken = True
    fake.say(lan, "một")
    await listener.until(lambda: listener.attempts >= 3)
    assert fake.service.updates.pending
    listener.broken = False
    fake.say(lan, "hai")
    assert await listener.texts(2) == ["một", "hai"]
    await fake.drained()
    assert "disk full" in caplog.text


async def test_another_process_finds_what_this_one_did_not_commit(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener
) -> None:
    listener.broken = True
    await channel.open(listener)
    fake.say(fake.add_user("Lan"), "một")
    await listener.until(lambda: listener.attempts >= 1)
    await channel.close()
    listener.broken = False
    second = channel_on(fake.url, fake.token)
    await second.open(listener)
    assert await listener.texts(1) == ["một"]
    await second.close()


@pytest.mark.parametrize("fault", [Fault.HTML_500, Fault.DROP, Fault.DROP_EARLY, Fault.TOO_MANY])
async def test_a_bad_line_is_survived(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener, fault: Fault
) -> None:
    fake.fail(fault, "getUpdates", times=1)
    await channel.open(listener)
    fake.say(fake.add_user("Lan"), "chào")
    assert await listener.texts(1) == ["chào"]


@pytest.mark.parametrize("method", ["getMe", "setMyCommands", "deleteWebhook"])
async def test_a_line_that_is_down_at_the_start_is_waited_for(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener, method: str
) -> None:
    fake.fail(Fault.HTML_500, method, times=2)
    await channel.open(listener)
    fake.say(fake.add_user("Lan"), "chào")
    assert await listener.texts(1) == ["chào"]
    assert channel.capabilities("telegram").mention == "@nhip_do_bot"


async def test_a_second_poller_is_named(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    second, heard = channel_on(fake.url, fake.token), Listener()
    await channel.open(listener)
    await second.open(heard)
    await eventually(lambda: "cùng telegram.token (409" in caplog.text)
    fake.say(fake.add_user("Lan"), "chào")
    await eventually(lambda: listener.heard or heard.heard)
    await second.close()


async def test_a_wrong_token_ends_the_start(fake: FakeTelegram, listener: Listener) -> None:
    wrong = channel_on(fake.url, "7700000001:AAwrongwrongwrongwrongwrong")
    with pytest.raises(ChannelError, match=r"^telegram\.token: .*401 Unauthorized.* – ví dụ: ") as refused:
        await wrong.open(listener)
    assert "AAwrong" not in str(refused.value) and "\n" not in str(refused.value)
    await wrong.close()


async def test_a_press_is_answered_once_it_is_committed(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener
) -> None:
    lan = fake.add_user("Lan", started=True)
    await channel.open(listener)
    address = Address("telegram", "telegram", str(lan.id))
    await channel.send(Parcel(1, address, "Đồng ý không ạ?", (Choice("Đồng ý", "co"),), question=12))
    listener.broken = True
    query = fake.press(lan, (await fake.sent(lan))[-1], "Đồng ý")
    await listener.until(lambda: listener.attempts >= 2)
    assert not fake.answers
    listener.broken = False
    await listener.until(lambda: bool(listener.heard))
    await eventually(lambda: query in fake.answers)
    assert listener.heard[0].press == Press(12, "co")
    assert not fake.violations


async def test_a_token_withdrawn_later_is_loud(
    fake: FakeTelegram, channel: TelegramChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    await channel.open(listener)
    fake.service.token = "7700000001:AAnewnewnewnewnewnewnewnewnewnew"
    fake.service.updates.end_poll()
    await eventually(lambda: logging.CRITICAL in [record.levelno for record in caplog.records])
    assert "telegram.token" in caplog.text and fake.token not in caplog.text
