"""Is every update heard, acted on once, and asked for no more often than it should be?"""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.channels.backoff import Backoff
from bot.channels.base import ChannelError, Parcel
from bot.channels.zalo.api import Api, Declined
from bot.channels.zalo.channel import ZaloChannel
from bot.channels.zalo.ear import MOST_REMEMBERED, Ear
from bot.channels.zalo.member import Patience
from bot.channels.zalo.polling import Polling
from bot.clock import SystemClock
from bot.settings import Web, Zalo
from handlers.messages import Address, Inbound, Kind
from tests.channels.telegram.conftest import Listener, eventually
from tests.channels.zalo.conftest import bot_on, channel_of
from tests.channels.zalo.payloads import text
from tests.fake_zalo import FakeZalo, Fault

ALL_FAULTS = [Fault.DROP_EARLY, Fault.HTML_502, Fault.INTERNAL, Fault.BROKEN, Fault.HTML_200]


@pytest.fixture(params=[0, 3], ids=["consumed", "replayed"])
async def any_zalo(request: pytest.FixtureRequest) -> AsyncIterator[FakeZalo]:
    """Sources conflict on what becomes of an update that a poll brought: both must do."""
    async with FakeZalo(replay=request.param) as running:
        yield running


@pytest.fixture
async def any_channel(any_zalo: FakeZalo) -> AsyncIterator[ZaloChannel]:
    made = channel_of(bot_on(any_zalo.url, any_zalo.token))
    yield made
    await made.close()


async def test_people_are_heard_once(
    any_zalo: FakeZalo, any_channel: ZaloChannel, listener: Listener
) -> None:
    lan = any_zalo.add_user("Lan")
    group = any_zalo.add_group("Tổ đo", [lan])
    await any_channel.open(listener)
    any_zalo.say(lan, "một")
    any_zalo.say(lan, "ăn cơm chưa", group)
    any_zalo.say(lan, "hai", group, mention=True)
    any_zalo.photo(lan, "ba")
    any_zalo.sticker(lan)
    any_zalo.voice(lan)
    any_zalo.unsupported(lan)
    any_zalo.raw({"event_name": "message.video.received", "message": {"message_id": "1"}})
    any_zalo.say(any_zalo.add_user("Mai", protected=True), "không ai đọc được")
    await listener.until(lambda: len(listener.heard) == 7)
    await any_zalo.drained()
    assert [(each.kind, each.text, each.private) for each in listener.heard] == [
        (Kind.TEXT, "một", True),
        (Kind.TEXT, "hai", False),
        (Kind.PHOTO, "ba", True),
        (Kind.STICKER, "", True),
        (Kind.VOICE, "", True),
        (Kind.FILE, "", True),
        (Kind.FILE, "", True),
    ]
    assert listener.attempts == 7, "replayed updates do not reach the writer"
    assert not any_zalo.violations


async def test_a_poll_waits_as_long_as_zalo_holds_it(
    zalo: FakeZalo, channel: ZaloChannel, listener: Listener
) -> None:
    await channel.open(listener)
    await eventually(lambda: zalo.calls["getUpdates"])
    assert zalo.log[-1][1].given == {"timeout": "30"}


@pytest.mark.parametrize(("replay", "polls"), [(2, 2), (0, 1)], ids=["replayed for ever", "idle at once"])
async def test_a_pause_follows_a_poll_that_brought_nothing_new(
    replay: int, polls: int, listener: Listener
) -> None:
    async with FakeZalo(replay=replay) as zalo:
        zalo.say(zalo.add_user("Lan"), "một")
        if not replay:
            zalo.fail(Fault.IDLE, "getUpdates", times=1000)
        settings = Zalo(bots=(bot_on(zalo.url, zalo.token),))
        asleep = Patience(first=0.01, longest=0.05, idle=3600)
        channel = ZaloChannel(settings, Web(), clock=SystemClock(), patience=asleep)
        await channel.open(listener)
        await eventually(lambda: zalo.calls["getUpdates"] >= polls)
        await asyncio.sleep(0.05)
        assert zalo.calls["getUpdates"] == polls and len(listener.heard) == polls - 1
        await channel.close()


def test_the_pause_is_a_second() -> None:
    assert Patience().idle == 1.0


async def test_the_bot_introduces_itself(zalo: FakeZalo, channel: ZaloChannel, listener: Listener) -> None:
    before = channel.capabilities("bot1")
    await channel.open(listener)
    assert (before.mention, before.invite_link, before.text_limit) == ("", "", 1900)
    able = channel.capabilities("bot1")
    assert (able.mention, able.invite_link) == ("@Bot Đo Mạng", "")
    assert (able.buttons, able.files, able.hears_all, able.picture_by_url) == (False, False, False, True)
    assert (channel.name, channel.bots) == ("zalo", ("bot1",))


async def test_the_set_name_goes_before_zalos(zalo: FakeZalo, listener: Listener) -> None:
    channel = channel_of(bot_on(zalo.url, zalo.token, display_name="@Bot  Khác"))
    assert channel.capabilities("bot1").mention == "@Bot Khác"
    await channel.open(listener)
    assert channel.capabilities("bot1").mention == "@Bot Khác"
    await channel.close()


async def test_a_name_that_is_not_the_bots_is_told_once(
    zalo: FakeZalo, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    channel = channel_of(bot_on(zalo.url, zalo.token, display_name="Bot Khác"))
    lan = zalo.add_user("Lan")
    group = zalo.add_group("Tổ đo", [lan])
    await channel.open(listener)
    zalo.say(lan, "@ở đây cũng có @", bot="bot1")
    await listener.until(lambda: len(listener.heard) == 1)
    assert "zalo.bots.display_name" not in caplog.text
    for words in ("3 mẫu", "4 mẫu"):
        zalo.say(lan, words, group, mention=True)
    await listener.until(lambda: len(listener.heard) == 3)
    assert listener.heard[1].text == "@Bot Đo Mạng 3 mẫu" and listener.heard[1].addressed
    assert caplog.text.count("zalo.bots.display_name") == 1 and "3 mẫu" not in caplog.text
    await channel.close()


async def test_its_own_words_are_dropped(listener: Listener) -> None:
    async with FakeZalo(echo=True) as zalo:
        lan, channel = zalo.add_user("Lan", known=True), channel_of(bot_on(zalo.url, zalo.token))
        await channel.open(listener)
        await channel.send(Parcel(1, Address("zalo", "bot1", lan.id_at("bot1")), "Dạ, em ghi 3 mẫu"))
        zalo.say(lan, "cảm ơn")
        assert await listener.texts(1) == ["cảm ơn"]
        await channel.close()


async def test_an_unknown_event_is_named_once(
    zalo: FakeZalo, channel: ZaloChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    for number in range(3):
        message = {"message_id": str(number), "text": "riêng tư"}
        zalo.raw({"event_name": "message.recalled", "message": message})
    await channel.open(listener)
    zalo.say(zalo.add_user("Lan"), "một")
    await listener.texts(1)
    assert caplog.text.count("message.recalled") == 1 and "riêng tư" not in caplog.text


async def test_what_is_not_committed_is_tried_again(
    any_zalo: FakeZalo, any_channel: ZaloChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    lan = any_zalo.add_user("Lan")
    await any_channel.open(listener)
    listener.broken = True
    any_zalo.say(lan, "một")
    await listener.until(lambda: listener.attempts >= 3)
    listener.broken = False
    any_zalo.say(lan, "hai")
    assert await listener.texts(2) == ["một", "hai"]
    assert "disk full" in caplog.text


async def test_another_process_finds_what_this_one_did_not_commit(listener: Listener) -> None:
    async with FakeZalo(replay=3) as zalo:
        first, second = (channel_of(bot_on(zalo.url, zalo.token)) for _ in range(2))
        listener.broken = True
        await first.open(listener)
        zalo.say(zalo.add_user("Lan"), "một")
        await listener.until(lambda: listener.attempts >= 1)
        await first.close()
        listener.broken = False
        await second.open(listener)
        assert await listener.texts(1) == ["một"]
        await second.close()


async def test_a_forgotten_webhook_is_named_and_taken_away(
    zalo: FakeZalo, channel: ZaloChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    zalo.account().webhook.set("https://cu.example.vn/zalo", "s" * 8, 1)
    await channel.open(listener)
    zalo.say(zalo.add_user("Lan"), "chào")
    assert await listener.texts(1) == ["chào"]
    assert "https://cu.example.vn/zalo" in caplog.text and zalo.calls["deleteWebhook"] == 1


async def test_no_webhook_is_no_reason_to_delete_one(
    zalo: FakeZalo, channel: ZaloChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    await channel.open(listener)
    await eventually(lambda: zalo.calls["getUpdates"])
    assert zalo.calls["getWebhookInfo"] == 1 and zalo.calls["deleteWebhook"] == 0
    assert not caplog.records and not zalo.violations


@pytest.mark.parametrize("fault", ALL_FAULTS)
async def test_a_bad_line_is_survived(
    zalo: FakeZalo, channel: ZaloChannel, listener: Listener, fault: Fault
) -> None:
    """What an answer consumed that nobody can read is lost; all else is heard."""
    zalo.fail(fault, "getUpdates", times=2)
    lan = zalo.add_user("Lan")
    for words in ("một", "hai", "ba"):
        zalo.say(lan, words)
    await channel.open(listener)
    heard = ["ba"] if fault is Fault.HTML_200 else ["một", "hai", "ba"]
    assert await listener.texts(len(heard)) == heard


@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo"])
async def test_a_line_that_is_down_at_the_start_is_waited_for(
    zalo: FakeZalo, channel: ZaloChannel, listener: Listener, method: str
) -> None:
    zalo.fail(Fault.HTML_502, method, times=2)
    await channel.open(listener)
    zalo.say(zalo.add_user("Lan"), "chào")
    assert await listener.texts(1) == ["chào"]
    assert channel.capabilities("bot1").mention == "@Bot Đo Mạng"


async def test_two_pollers_split_the_messages(zalo: FakeZalo, listener: Listener) -> None:
    first, second = (channel_of(bot_on(zalo.url, zalo.token)) for _ in range(2))
    await first.open(listener)
    await second.open(listener)
    for number in range(6):
        zalo.say(zalo.add_user("Lan"), str(number))
    assert sorted(await listener.texts(6)) == list("012345")
    await first.close()
    await second.close()


async def test_a_token_withdrawn_later_is_loud(
    zalo: FakeZalo, channel: ZaloChannel, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    await channel.open(listener)
    await eventually(lambda: zalo.calls["getUpdates"])
    old, zalo.account().token = zalo.token, "4400000001:AnotherTokenOfTheSameBot"
    zalo.raw({})
    await eventually(lambda: logging.CRITICAL in [record.levelno for record in caplog.records])
    assert "zalo.bots.token (bot1)" in caplog.text and old not in caplog.text


async def test_every_bot_hears_its_own(listener: Listener) -> None:
    async with FakeZalo("bac", "nam") as zalo:
        bots = [bot_on(zalo.url, each.token, name=name) for name, each in zalo.accounts.items()]
        channel, lan = channel_of(*bots), zalo.add_user("Lan")
        await channel.open(listener)
        zalo.say(lan, "một", bot="bac")
        zalo.say(lan, "hai", bot="nam")
        await listener.texts(2)
        at = {each.text: (each.address.bot, each.user) for each in listener.heard}
        assert at == {"một": ("bac", lan.id_at("bac")), "hai": ("nam", lan.id_at("nam"))}
        assert lan.id_at("bac") != lan.id_at("nam")
        assert channel.capabilities("nam").mention == "@Bot Đo Mạng 2"
        await channel.close()


async def test_one_wrong_token_ends_the_start_of_all(listener: Listener) -> None:
    async with FakeZalo("bac", "nam") as zalo:
        good = bot_on(zalo.url, zalo.token, name="bac")
        wrong = bot_on(zalo.url, "44:wrongwrong", name="nam")
        channel = channel_of(good, wrong)
        with pytest.raises(ChannelError, match=r"^zalo\.bots\.token \(nam\): "):
            await channel.open(listener)
        polls = zalo.calls["getUpdates"]
        zalo.say(zalo.add_user("Lan"), "một", bot="bac")
        await asyncio.sleep(0.05)
        assert zalo.calls["getUpdates"] <= polls + 1 and not listener.heard


@pytest.mark.parametrize(("status", "pause"), [(429, 60.0), (401, 600.0)], ids=["quota", "token"])
async def test_some_refusals_are_waited_out(status: int, pause: float, zalo: FakeZalo) -> None:
    ear = Ear("bot1", "", SystemClock())
    polling = Polling("bot1", Api(bot_on(zalo.url, zalo.token).token, zalo.url), ear, _nothing, Backoff())
    assert polling._pause(Declined(status, "no")) == pause


async def _nothing() -> None:
    pass


def test_a_bot_without_a_display_name_goes_by_its_account() -> None:
    ear = Ear("bot1", "", SystemClock())
    ear.introduce({"id": "own", "account_name": "bot.nhipdo"})
    assert ear.knows_itself and ear.display_name == "bot.nhipdo"


async def test_what_was_heard_lately_is_remembered_and_no_more() -> None:
    heard: list[Inbound] = []

    async def hear(batch: Any) -> None:
        heard.extend(batch)

    ear = Ear("bot1", "", SystemClock())
    ear.introduce({"id": "own"})
    ear.open(hear)
    for number in range(MOST_REMEMBERED + 1):
        assert await ear.take(text("3", message_id=str(number + 1)))
    assert not await ear.take(text("3", message_id=str(MOST_REMEMBERED)))
    assert await ear.take(text("3", message_id="1")), "the database remembers longer"
    assert len(ear._heard) == MOST_REMEMBERED
