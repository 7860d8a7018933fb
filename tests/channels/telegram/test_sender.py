"""Does a letter arrive as it was meant, and is its outcome the true one?"""

import logging
from dataclasses import replace
from typing import Any

import pytest
from pydantic import SecretStr

from bot.channels.backoff import Backoff
from bot.channels.base import Gone, Later, Moved, Outcome, Parcel, Refused, Sent, Unsure
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.client import Client
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.sender import Sender
from handlers.messages import Address, Choice
from tests.channels.telegram.conftest import channel_on
from tests.channels.telegram.lines import http, line
from tests.channels.telegram.test_outcomes import Seconds
from tests.fake_telegram import FakeTelegram, Fault, Group, User

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
YES_NO = (Choice("Đồng ý", "co"), Choice("Không", "khong"))


def letter(chat: User | Group, text: str = "Chào anh/chị ạ.", **fields: Any) -> Parcel:
    return Parcel(fields.pop("letter", 1), Address("telegram", "telegram", str(chat.id)), text, **fields)


@pytest.fixture
def lan(fake: FakeTelegram) -> User:
    return fake.add_user("Lan", started=True)


async def test_plain_text(fake: FakeTelegram, channel: TelegramChannel, lan: User) -> None:
    text = "Xã <b>Tủa Chùa</b> & *thôn 5* _ok_ 🇻🇳 [a](http://x) /bao"
    outcome = await channel.send(letter(lan, text))
    [sent] = fake.inbox(lan)
    assert outcome == Sent(str(sent.message_id))
    assert sent.text == text and not sent.buttons
    assert not fake.violations


async def test_choices_are_buttons_one_a_row(fake: FakeTelegram, channel: TelegramChannel, lan: User) -> None:
    await channel.send(letter(lan, choices=YES_NO, question=12))
    [sent] = fake.inbox(lan)
    assert [[(button.label, button.data) for button in row] for row in sent.buttons] == [
        [("Đồng ý", "12:co")],
        [("Không", "12:khong")],
    ]


async def test_a_choice_too_long_for_a_button_is_left_out(
    fake: FakeTelegram, channel: TelegramChannel, lan: User, caplog: pytest.LogCaptureFixture
) -> None:
    choices = (Choice("vừa", "đ" * 30), Choice("dài", "đ" * 30 + "xx"))
    assert isinstance(await channel.send(letter(lan, choices=choices, question=123)), Sent)
    assert fake.inbox(lan)[0].labels == ["vừa"]
    assert "66 byte" in caplog.text and "đđ" not in caplog.text
    assert isinstance(await channel.send(letter(lan, choices=choices[1:], question=123)), Sent)
    assert fake.inbox(lan)[1].labels == [] and not fake.violations


async def test_replies_and_topics(fake: FakeTelegram, channel: TelegramChannel, lan: User) -> None:
    forum = fake.add_group("Diễn đàn", [lan], forum=True)
    topic = fake.add_topic(forum, "Đo")
    asked = fake.say(lan, "3 mẫu", forum, thread=topic)
    address = Address("telegram", "telegram", str(forum.id), str(topic))
    await channel.send(Parcel(1, address, "Em ghi 3 mẫu.", reply_to=str(asked)))
    [sent] = fake.inbox(forum)
    assert (sent.thread, sent.reply_to) == (topic, asked)


async def test_a_reply_to_what_is_gone_arrives_all_the_same(
    fake: FakeTelegram, channel: TelegramChannel, lan: User
) -> None:
    for replied in ("4711", "abc", "١"):
        assert isinstance(await channel.send(letter(lan, reply_to=replied)), Sent)
    assert [sent.reply_to for sent in fake.inbox(lan)] == [None] * 3
    assert not fake.violations


async def test_a_picture_with_its_words(fake: FakeTelegram, channel: TelegramChannel, lan: User) -> None:
    parcel = letter(lan, "Bảng tuần 47 đ" + "x" * 1000, picture=PNG, choices=YES_NO, question=3)
    outcome = await channel.send(parcel)
    [sent] = fake.inbox(lan)
    assert outcome == Sent(str(sent.message_id))
    assert (sent.photo, sent.text, sent.labels) == (PNG, parcel.text, ["Đồng ý", "Không"])
    await channel.send(letter(lan, "", picture=PNG))
    assert (fake.inbox(lan)[1].photo, fake.inbox(lan)[1].text) == (PNG, "")
    assert not fake.violations


async def test_words_too_long_for_a_caption_follow(
    fake: FakeTelegram, channel: TelegramChannel, lan: User
) -> None:
    parcel = letter(lan, "🙂" * 513, picture=PNG, choices=YES_NO, question=3)
    outcome = await channel.send(parcel)
    picture, words = fake.inbox(lan)
    assert (picture.photo, picture.text, picture.labels) == (PNG, "", [])
    assert (words.photo, words.text, words.labels) == (None, parcel.text, ["Đồng ý", "Không"])
    assert outcome == Sent(str(words.message_id))


async def test_a_picture_goes_once_though_its_words_must_wait(
    fake: FakeTelegram, channel: TelegramChannel, lan: User
) -> None:
    parcel = letter(lan, "x" * 1025, picture=PNG)
    fake.fail(Fault.TOO_MANY, "sendMessage", retry_after=7)
    assert await channel.send(parcel) == Later(7, reason="429 Too Many Requests: retry after 7")
    assert isinstance(await channel.send(parcel), Sent)
    assert [bool(sent.photo) for sent in fake.inbox(lan)] == [True, False]
    assert isinstance(await channel.send(replace(parcel, letter=2)), Sent)
    assert [bool(sent.photo) for sent in fake.inbox(lan)] == [True, False, True, False]


async def test_words_wait_for_a_picture_that_must_wait(
    fake: FakeTelegram, channel: TelegramChannel, lan: User
) -> None:
    fake.fail(Fault.TOO_MANY, "sendPhoto", times=1)
    assert isinstance(await channel.send(letter(lan, "x" * 2000, picture=PNG)), Later)
    fake.fail(Fault.DROP, "sendPhoto", times=1)
    assert isinstance(await channel.send(letter(lan, "x" * 2000, picture=PNG)), Unsure)
    assert fake.calls["sendMessage"] == 0


async def test_words_go_alone_when_the_picture_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    async with line(
        http("400 Bad Request", '{"description": "Bad Request: PHOTO_INVALID_DIMENSIONS"}')
    ) as url:
        channel = channel_on(url, "123456:ABC-DEF")
        parcel = Parcel(5, Address("telegram", "telegram", "51"), "Bảng", picture=b"x")
        # The words are refused as well here; that they were tried shows in the log.
        assert await channel.send(parcel) == Refused("400 Bad Request: PHOTO_INVALID_DIMENSIONS")
        assert "chỉ gửi chữ" in caplog.text
        caplog.clear()
        assert isinstance(await channel.send(replace(parcel, text="")), Refused)
        assert "chỉ gửi chữ" not in caplog.text
        await channel.close()


async def test_a_picture_by_an_address_that_cannot_be_fetched_leaves_its_words(
    channel: TelegramChannel, fake: FakeTelegram, lan: User
) -> None:
    address = "https://nhipdo.example.vn/p/1.png"
    assert isinstance(await channel.send(letter(lan, "Bảng", picture_url=address)), Sent)
    assert [call.method for call in fake.log] == ["sendPhoto", "sendMessage"]
    assert fake.log[0].given["photo"] == address and fake.inbox(lan)[0].text == "Bảng"


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault.DROP, Unsure),
        (Fault.DROP_EARLY, Unsure),
        (Fault.HTML_500, Later),
        (Fault.TOO_MANY, Later),
    ],
)
async def test_faults_on_the_way(
    fake: FakeTelegram, channel: TelegramChannel, lan: User, fault: Fault, kind: type
) -> None:
    fake.fail(fault, "sendMessage")
    outcome = await channel.send(letter(lan))
    assert type(outcome) is kind
    assert not (isinstance(outcome, Later) and outcome.whole_bot)
    assert isinstance(await channel.send(letter(lan)), Sent)


async def test_people_who_are_gone(fake: FakeTelegram, channel: TelegramChannel, lan: User) -> None:
    group, stranger = fake.add_group("Tổ đo", [lan]), fake.add_user("Hoa")
    fake.block(lan)
    fake.leave(group)
    outcomes: list[Outcome] = [await channel.send(letter(each)) for each in (lan, group, stranger)]
    assert [type(outcome) for outcome in outcomes] == [Gone, Gone, Gone]
    outcome = await channel.send(Parcel(1, Address("telegram", "telegram", "4711"), "x"))
    assert isinstance(outcome, Gone)


async def test_a_group_that_moved(fake: FakeTelegram, channel: TelegramChannel, lan: User) -> None:
    group = fake.add_group("Tổ đo", [lan], supergroup=False)
    new = fake.migrate(group)
    assert await channel.send(letter(group)) == Moved(str(new.id))
    assert isinstance(await channel.send(letter(new)), Sent)


@pytest.mark.parametrize("text", ["", "x" * 4097])
async def test_letters_nobody_takes(
    fake: FakeTelegram, channel: TelegramChannel, lan: User, text: str
) -> None:
    assert isinstance(await channel.send(letter(lan, text)), Refused)


async def test_an_address_of_another_platform_is_refused(channel: TelegramChannel) -> None:
    assert isinstance(await channel.send(Parcel(1, Address("telegram", "telegram", "zalo-1"), "x")), Refused)


async def test_letters_no_utf8_can_carry_are_no_exception(
    fake: FakeTelegram, channel: TelegramChannel, lan: User
) -> None:
    assert isinstance(await channel.send(letter(lan, "a\ud800b")), Sent)
    outcome = await channel.send(letter(lan, "a\ud800b", picture=PNG))
    assert isinstance(outcome, Unsure | Refused)
    assert fake.inbox(lan)[0].text == "a?b"


async def test_a_letter_that_arrives_forgives_the_failures_before(fake: FakeTelegram, lan: User) -> None:
    seconds, request = Seconds(), AiohttpRequest()
    sender = Sender(Client(SecretStr(fake.token), fake.url, request), Backoff(1.0, 8.0, seconds))
    fake.fail(Fault.HTML_500, times=3)
    waits = [await _wait(sender, lan, seconds) for _ in range(3)]
    assert waits[0] <= 1 and waits[2] >= 2
    assert isinstance(await sender.send(letter(lan)), Sent)
    fake.fail(Fault.HTML_500)
    assert await _wait(sender, lan, seconds) <= 1
    await request.shutdown()


async def _wait(sender: Sender, lan: User, seconds: Seconds) -> float:
    outcome = await sender.send(letter(lan))
    assert isinstance(outcome, Later)
    seconds.now += outcome.after
    return outcome.after


async def test_nothing_is_said_of_people_at_any_level(
    fake: FakeTelegram, channel: TelegramChannel, lan: User, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await channel.send(letter(lan, "mật thư"))
    assert "mật thư" not in caplog.text and fake.token not in caplog.text
