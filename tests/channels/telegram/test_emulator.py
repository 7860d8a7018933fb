"""Does the channel get on with a server that this project did not write?"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from bot.channels.base import Parcel, Refused, Sent
from bot.channels.telegram.channel import TelegramChannel
from bot.clock import SystemClock
from bot.settings import Telegram, Web
from handlers.messages import Address, Choice, Inbound, Kind, Press
from tests.channels.telegram.conftest import COMMANDS, Listener, free_port, served
from tests.channels.telegram.emulator import LAN, USERNAME, Emulator

GROUP = -1002100000001
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


def channel_of(settings: Telegram, web: Web | None = None) -> TelegramChannel:
    return TelegramChannel(
        settings, web or Web(), clock=SystemClock(), commands=COMMANDS, first_wait=0.01, longest_wait=0.05
    )


@asynccontextmanager
async def polling(telegram: Emulator, hear: Listener) -> AsyncIterator[TelegramChannel]:
    channel = channel_of(telegram.settings())
    await channel.open(hear)
    yield channel
    await channel.close()


@asynccontextmanager
async def webhook(telegram: Emulator, hear: Listener) -> AsyncIterator[TelegramChannel]:
    settings = telegram.settings(mode="webhook", webhook_secret="mot-chuoi-dai-kho-doan")
    port = await free_port()
    channel = channel_of(settings, Web(public_url=f"http://127.0.0.1:{port}"))
    async with served(channel, port):
        await channel.open(hear)
        yield channel


@pytest.mark.parametrize("by", [polling, webhook])
async def test_a_conversation(by: type) -> None:
    listener = Listener()
    async with Emulator() as telegram, by(telegram, listener) as channel:
        await _converse(telegram, listener, channel)
        assert not telegram.refused()


async def _converse(telegram: Emulator, listener: Listener, channel: TelegramChannel) -> None:
    assert channel.capabilities("telegram").mention == f"@{USERNAME}"
    await telegram.say(LAN, "/start ABC-123")
    await telegram.say(LAN, f"@{USERNAME} 3 mẫu", GROUP)
    await telegram.photo(LAN, "5 mẫu")
    await listener.until(lambda: len(listener.heard) == 3)
    first, second, third = listener.heard
    assert (first.text, first.private, first.user) == ("/start ABC-123", True, "51")
    assert (second.text, second.addressed, second.private) == ("3 mẫu", True, False)
    assert (third.kind, third.text) == (Kind.PHOTO, "5 mẫu")
    await _answer(telegram, listener, channel, first)


async def _answer(telegram: Emulator, listener: Listener, channel: TelegramChannel, first: Inbound) -> None:
    choices = (Choice("Đồng ý", "co"), Choice("Không", "khong"))
    asked = Parcel(1, first.address, "Đồng ý không ạ?", choices, question=7, reply_to=first.message_id)
    outcome = await channel.send(asked)
    [told] = await telegram.sent(LAN, 1)
    assert outcome == Sent(str(told.message_id)) and told.text == "Đồng ý không ạ?"
    query = await telegram.press(LAN, told, "Không")
    await listener.until(lambda: len(listener.heard) == 4)
    assert listener.heard[3].press == Press(7, "khong")
    await telegram.answered(query)
    board = Parcel(2, Address("telegram", "telegram", str(GROUP)), "Bảng tuần", picture=PNG)
    assert isinstance(await channel.send(board), Sent)
    assert (await telegram.sent(LAN, 1, GROUP))[0].given["photo"]["data"] == PNG


@pytest.mark.parametrize("by", [polling, webhook])
async def test_nothing_uncommitted_is_lost(by: type) -> None:
    listener = Listener()
    async with Emulator() as telegram, by(telegram, listener):
        listener.broken = True
        await telegram.say(LAN, "một")
        await listener.until(lambda: listener.attempts >= 1)
        listener.broken = False
        await telegram.tell_again()
        assert await listener.texts(1) == ["một"]


async def test_a_batch_is_committed_at_once() -> None:
    batches: list[list[str]] = []
    done = asyncio.Event()

    async def hear(batch: Sequence[Inbound]) -> None:
        batches.append([each.text for each in batch])
        done.set()

    async with Emulator() as telegram:
        for text in ("một", "hai", "ba"):
            await telegram.say(LAN, text)
        channel = channel_of(telegram.settings())
        await channel.open(hear)
        await done.wait()
        await channel.close()
    assert batches == [["một", "hai", "ba"]]


async def test_limits_it_enforces() -> None:
    async with Emulator() as telegram:
        channel = channel_of(telegram.settings())
        here = Address("telegram", "telegram", "51")
        assert isinstance(await channel.send(Parcel(1, here, "🙂" * 2048)), Sent)
        assert isinstance(await channel.send(Parcel(2, here, "🙂" * 2049)), Refused)
        assert isinstance(await channel.send(Parcel(3, here, "🙂" * 512, picture=PNG)), Sent)
        await channel.close()
