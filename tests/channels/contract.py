"""What must every channel do, whatever platform is behind it? (`Stage` says how to play one platform.)

A test file subclasses `Contract` and gives it a fixture `stage`.
"""

import logging
from abc import ABC, abstractmethod
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from typing import Any

import pytest

from bot.channels.base import Channel, Later, Parcel, Refused, Sent, Unsure
from handlers.messages import Address, Choice, Inbound, Kind
from tests.channels.telegram.conftest import Listener

YES_NO = (Choice("Đồng ý", "co"), Choice("Không", "khong"))


class Trouble(Enum):
    """What can go wrong with a letter that is nobody's mistake."""

    CUT_AFTER = auto()  # it was taken, and then the line broke
    GATEWAY = auto()  # a page instead of an answer; it was not taken
    TOO_MUCH = auto()  # not now


class Stage(ABC):
    """One platform with a bot, a person and a group on it, and the channel between it and us."""

    channel: Channel
    token: str
    private: Address
    group: Address

    @abstractmethod
    def say(self, text: str, *, in_group: bool = False) -> None:
        """The person writes; in the group so that the bot is meant."""

    @abstractmethod
    def photo(self, caption: str) -> None:
        """The person sends a picture in private."""

    @abstractmethod
    def odds(self) -> list[Kind]:
        """The person sends a sticker, a voice, a file; what each is to us."""

    @abstractmethod
    def press(self, number: int) -> None:
        """The person picks a choice of the newest message, as this platform lets them."""

    @abstractmethod
    def tell_twice(self) -> None:
        """From here on the platform tells everything more than once."""

    @abstractmethod
    def inbox(self, at: Address) -> list[str]:
        """What the bot has sent there."""

    @abstractmethod
    def trouble(self, what: Trouble) -> None:
        """The next letter goes wrong."""

    @abstractmethod
    async def down(self) -> None:
        """Nobody listens at the platform's address any more."""

    @abstractmethod
    async def drained(self) -> None:
        """Waits until the platform has told everything and was believed."""

    @abstractmethod
    def faults(self) -> list[str]:
        """What the platform had to refuse through our own fault."""


def letter(at: Address, text: str = "Dạ, em ghi 3 mẫu.", **fields: Any) -> Parcel:
    return Parcel(fields.pop("letter", 1), at, text, **fields)


def picked(inbound: Inbound, offered: tuple[Choice, ...]) -> str:
    """The value behind a press or a number, as the engine resolves it."""
    return inbound.press.value if inbound.press else offered[int(inbound.text) - 1].value


class Contract:
    """The suite."""

    @pytest.fixture
    def listener(self) -> Listener:
        return Listener()

    @pytest.fixture(autouse=True)
    def nothing_secret_is_logged(self, stage: Stage, caplog: pytest.LogCaptureFixture) -> Any:
        with caplog.at_level(logging.DEBUG):
            yield
        assert stage.token not in caplog.text + repr(stage.channel) + repr(vars(stage.channel))
        assert stage.token.split(":")[1] not in caplog.text

    async def test_a_text_is_heard_once(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        stage.say("do 3 lan thon 5 vt")
        await listener.until(lambda: bool(listener.heard))
        await stage.drained()
        [inbound] = listener.heard
        assert (inbound.kind, inbound.text, inbound.address) == (
            Kind.TEXT,
            "do 3 lan thon 5 vt",
            stage.private,
        )
        assert inbound.private and inbound.addressed and not inbound.edited and inbound.user
        assert inbound.key == f"m:{stage.private.chat}:{inbound.message_id}"
        assert abs(inbound.sent_at - datetime.now(UTC)) < timedelta(minutes=1)  # noqa: TID251
        assert not stage.faults()

    async def test_order_is_kept(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        for number in range(8):
            stage.say(str(number))
        assert await listener.texts(8) == [str(number) for number in range(8)]

    async def test_a_choice_is_picked(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        stage.say("chào")
        await listener.until(lambda: len(listener.heard) == 1)
        await stage.channel.send(letter(stage.private, "Nhé?", choices=YES_NO, question=5))
        stage.press(2)
        await listener.until(lambda: len(listener.heard) == 2)
        assert picked(listener.heard[1], YES_NO) == "khong" and listener.heard[1].addressed

    async def test_a_picture_and_its_words(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        stage.photo("3 mẫu")
        await listener.until(lambda: bool(listener.heard))
        assert (listener.heard[0].kind, listener.heard[0].text) == (Kind.PHOTO, "3 mẫu")

    async def test_odd_things(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        kinds = stage.odds()
        await listener.until(lambda: len(listener.heard) == len(kinds))
        assert [each.kind for each in listener.heard] == kinds

    async def test_a_group(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        stage.say("3 mẫu", in_group=True)
        await listener.until(lambda: bool(listener.heard))
        [inbound] = listener.heard
        assert (inbound.text, inbound.address, inbound.private) == ("3 mẫu", stage.group, False)
        assert inbound.addressed
        answer = letter(stage.group, reply_to=inbound.message_id)
        assert isinstance(await stage.channel.send(answer), Sent)
        assert stage.inbox(stage.group) == ["Dạ, em ghi 3 mẫu."] and not stage.faults()

    async def test_a_mention_is_how_the_bot_is_called(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        able = stage.channel.capabilities(stage.private.bot)
        assert able.mention.startswith("@") and len(able.mention) > 1
        assert stage.private.bot in stage.channel.bots and stage.channel.name == stage.private.channel

    async def test_nothing_is_acknowledged_before_its_commit(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        listener.broken = True
        stage.say("3 mẫu")
        await listener.until(lambda: listener.attempts >= 3)
        assert not listener.heard
        listener.broken = False
        assert await listener.texts(1) == ["3 mẫu"]
        await stage.drained()
        assert {each.key for each in listener.heard} == {listener.heard[0].key}

    async def test_what_is_told_twice_has_one_key(self, stage: Stage, listener: Listener) -> None:
        stage.tell_twice()
        await stage.channel.open(listener)
        stage.say("một")
        stage.say("hai")
        await listener.until(lambda: {each.text for each in listener.heard} == {"một", "hai"})
        await stage.drained()
        assert len({each.key for each in listener.heard}) == 2

    async def test_the_longest_letter(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        stage.say("chào")
        await listener.until(lambda: bool(listener.heard))
        able = stage.channel.capabilities(stage.private.bot)
        outcome = await stage.channel.send(letter(stage.private, "x" * able.text_limit))
        assert isinstance(outcome, Sent) and outcome.message_id
        assert len(stage.inbox(stage.private)) == 1 and not stage.faults()

    @pytest.mark.parametrize(
        ("trouble", "kind", "arrives"),
        [
            (Trouble.CUT_AFTER, Unsure, True),
            (Trouble.GATEWAY, Later, False),
            (Trouble.TOO_MUCH, Later, False),
        ],
    )
    async def test_a_letter_goes_wrong(
        self, stage: Stage, listener: Listener, trouble: Trouble, kind: type, arrives: bool
    ) -> None:
        await stage.channel.open(listener)
        stage.say("chào")
        await listener.until(lambda: bool(listener.heard))
        stage.trouble(trouble)
        outcome = await stage.channel.send(letter(stage.private))
        assert type(outcome) is kind and stage.token not in repr(outcome)
        assert len(stage.inbox(stage.private)) == arrives
        assert isinstance(await stage.channel.send(letter(stage.private)), Sent)

    async def test_an_empty_letter_is_nobodys(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        stage.say("chào")
        await listener.until(lambda: bool(listener.heard))
        assert isinstance(await stage.channel.send(letter(stage.private, "")), Refused)

    async def test_a_platform_that_is_down(self, stage: Stage) -> None:
        await stage.down()
        outcome = await stage.channel.send(letter(stage.private))
        assert isinstance(outcome, Later) and outcome.whole_bot and outcome.after > 0

    async def test_closing_twice_does_no_harm(self, stage: Stage, listener: Listener) -> None:
        await stage.channel.open(listener)
        await stage.channel.close()
        await stage.channel.close()
        stage.say("không ai nghe")
        assert not listener.heard
