"""Does a letter arrive as it was meant, and is its outcome the true one?"""

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.channels.backoff import Backoff
from bot.channels.base import Gone, Later, Outcome, Parcel, Refused, Sent, Unsure
from bot.channels.zalo.allowance import Drought
from bot.channels.zalo.api import TOTAL_SECONDS, Api, ApiError, Declined, NotSent
from bot.channels.zalo.channel import ZaloChannel
from bot.channels.zalo.parcels import LIMIT
from bot.channels.zalo.sender import Sender
from bot.clock import MovableClock, SystemClock
from handlers.messages import Address, Choice
from tests.channels.telegram.conftest import eventually
from tests.channels.zalo.conftest import bot_on, channel_of
from tests.fake_zalo import FakeZalo, Fault, Group, Person

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
YES_NO = (Choice("Đồng ý", "co"), Choice("Không", "khong"))


def letter(chat: Person | Group, text: str = "Chào anh/chị ạ.", **fields: Any) -> Parcel:
    bot = fields.pop("bot", "bot1")
    return Parcel(fields.pop("letter", 1), Address("zalo", bot, chat.id_at(bot)), text, **fields)


class Shelf:
    """A web server with one picture, which can be taken away."""

    def __init__(self) -> None:
        self.url, self.there = "", True

    async def serve(self, _request: web.Request) -> web.Response:
        return web.Response(body=PNG, content_type="image/png") if self.there else web.Response(status=404)


@pytest.fixture
async def shelf() -> AsyncIterator[Shelf]:
    made = Shelf()
    app = web.Application()
    app.router.add_get("/p/0.png", made.serve)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/p/0.png"
    yield made
    await runner.cleanup()


@pytest.fixture
def lan(zalo: FakeZalo) -> Person:
    return zalo.add_user("Lan", known=True)


async def test_plain_text(zalo: FakeZalo, channel: ZaloChannel, lan: Person) -> None:
    text = "Xã <b>Tủa Chùa</b> & *thôn 5* _ok_ 🇻🇳 [a](http://x) /bao"
    outcome = await channel.send(letter(lan, text))
    [sent] = zalo.inbox(lan)
    assert outcome == Sent(sent.message_id) and sent.text == text
    assert zalo.log[-1][1].given.keys() == {"chat_id", "text"}
    assert not zalo.violations


async def test_choices_are_numbered(zalo: FakeZalo, channel: ZaloChannel, lan: Person) -> None:
    await channel.send(letter(lan, "Nhé?", choices=YES_NO, question=12))
    assert zalo.inbox(lan)[0].text == "Nhé?\n1. Đồng ý\n2. Không\nNhắn số để chọn ạ."


async def test_a_group_hears_it_too(zalo: FakeZalo, channel: ZaloChannel, lan: Person) -> None:
    group = zalo.add_group("Tổ đo", [lan])
    group.known.add("bot1")
    assert isinstance(await channel.send(letter(group)), Sent)
    assert [sent.text for sent in zalo.inbox(group)] == ["Chào anh/chị ạ."] and not zalo.inbox(lan)


async def test_the_longest_texts(zalo: FakeZalo, channel: ZaloChannel, lan: Person) -> None:
    await channel.send(letter(lan, "🙂" * (LIMIT // 2)))
    assert len(zalo.inbox(lan)) == 1
    await channel.send(letter(lan, "mẫu " * 450, choices=tuple(Choice("x" * 60, str(n)) for n in range(12))))
    assert len(zalo.inbox(lan)) == 3 and not zalo.violations


@pytest.mark.parametrize(("fault", "kind"), [(Fault.INTERNAL, Later), (Fault.DROP_EARLY, Unsure)])
async def test_half_a_letter_does_not_go_twice(
    zalo: FakeZalo, channel: ZaloChannel, lan: Person, fault: Fault, kind: type
) -> None:
    long = letter(lan, "\n\n".join(f"{number} " + "x" * 1500 for number in range(3)), letter=7)
    zalo.fail(fault, after=1)
    assert isinstance(await channel.send(long), kind)
    assert isinstance(await channel.send(letter(lan, "khác", letter=8)), Sent)
    assert isinstance(await channel.send(long), Sent)
    assert [sent.text[:1] for sent in zalo.inbox(lan)] == ["0", "k", "1", "2"]
    assert isinstance(await channel.send(long), Sent), "another letter of that number starts anew"
    assert len(zalo.inbox(lan)) == 7


async def test_a_picture_is_fetched_by_its_address(
    zalo: FakeZalo, channel: ZaloChannel, lan: Person, shelf: Shelf
) -> None:
    outcome = await channel.send(letter(lan, "Bảng tuần", picture=PNG, picture_url=shelf.url))
    [sent] = zalo.inbox(lan)
    assert outcome == Sent(sent.message_id)
    assert (sent.photo, sent.text, sent.method) == (PNG, "Bảng tuần", "sendPhoto")
    await eventually(lambda: sent.fetches == [200, 200, 200])


async def test_without_an_address_the_text_goes_alone(
    zalo: FakeZalo, channel: ZaloChannel, lan: Person
) -> None:
    assert isinstance(await channel.send(letter(lan, "Bảng tuần", picture=PNG)), Sent)
    assert [(sent.method, sent.text) for sent in zalo.inbox(lan)] == [("sendMessage", "Bảng tuần")]


async def test_a_picture_that_zalo_cannot_fetch_leaves_the_text(
    zalo: FakeZalo, channel: ZaloChannel, lan: Person, shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    shelf.there = False
    assert isinstance(await channel.send(letter(lan, "Bảng tuần", picture_url=shelf.url)), Sent)
    assert [(sent.method, sent.text) for sent in zalo.inbox(lan)] == [("sendMessage", "Bảng tuần")]
    assert "không nhận ảnh (400" in caplog.text
    refused = await channel.send(letter(lan, "", picture_url=shelf.url))
    assert isinstance(refused, Refused) and refused.reason.startswith("400")


async def test_a_picture_whose_fate_is_unknown_is_not_followed_by_its_text(
    zalo: FakeZalo, channel: ZaloChannel, lan: Person, shelf: Shelf
) -> None:
    zalo.fail(Fault.DROP, "sendPhoto")
    assert isinstance(await channel.send(letter(lan, "Bảng tuần", picture_url=shelf.url)), Unsure)
    assert zalo.calls["sendMessage"] == 0


async def test_nothing_to_say(zalo: FakeZalo, channel: ZaloChannel, lan: Person) -> None:
    assert isinstance(await channel.send(letter(lan, "", picture=PNG)), Refused)
    assert not zalo.calls and not zalo.violations


@pytest.mark.parametrize("honest", [True, False])
@pytest.mark.parametrize(
    ("fault", "kind", "whole", "arrives"),
    [
        (Fault.DROP, Unsure, False, True),
        (Fault.DROP_EARLY, Unsure, False, False),
        (Fault.HTML_200, Unsure, False, True),
        (Fault.TIMEOUT, Unsure, False, True),
        (Fault.HTML_502, Later, False, False),
        (Fault.INTERNAL, Later, False, False),
        (Fault.BROKEN, Later, False, False),
        (Fault.QUOTA, Later, True, False),
    ],
)
async def test_what_goes_wrong(
    honest: bool,
    fault: Fault,
    kind: type[Outcome],
    whole: bool,
    arrives: bool,
) -> None:
    async with FakeZalo(honest=honest) as zalo:
        channel, lan = channel_of(bot_on(zalo.url, zalo.token)), zalo.add_user("Lan", known=True)
        zalo.fail(fault, chat=lan)
        outcome = await channel.send(letter(lan, "một"))
        assert type(outcome) is kind
        assert getattr(outcome, "whole_bot", False) is whole
        assert len(zalo.inbox(lan)) == arrives
        assert isinstance(await channel.send(letter(lan, "hai")), Sent)
        await channel.close()


async def test_nobody_is_there(zalo: FakeZalo, channel: ZaloChannel, lan: Person) -> None:
    stranger, group = zalo.add_user("Mai"), zalo.add_group("Tổ đo", [lan])
    group.known.add("bot1")
    zalo.leave(group)
    assert isinstance(await channel.send(letter(stranger)), Gone)
    assert isinstance(await channel.send(letter(group)), Gone)


async def test_the_months_quota() -> None:
    clock = MovableClock(datetime(2026, 11, 21, tzinfo=UTC))
    async with FakeZalo(allowance=1) as zalo:
        lan, channel = zalo.add_user("Lan", known=True), channel_of(bot_on(zalo.url, zalo.token), clock=clock)
        assert isinstance(await channel.send(letter(lan)), Sent)
        refused = await channel.send(letter(lan))
        assert isinstance(refused, Later) and refused.whole_bot and refused.after == 60
        assert not channel.spent("bot1")
        clock.move_to(clock.now() + timedelta(hours=6))
        assert isinstance(await channel.send(letter(lan)), Later)
        assert channel.spent("bot1")
        zalo.account().allowance = 2
        assert isinstance(await channel.send(letter(lan)), Sent)
        assert not channel.spent("bot1")
        await channel.close()


class Recorder(Api):
    """Says yes, and remembers how long it would have waited; an error to raise may be put in."""

    def __init__(self) -> None:
        super().__init__(SecretStr("1:abcde"), "http://h")
        self.seconds: dict[str, float] = {}
        self.error: ApiError | None = None

    async def call(
        self, method: str, parameters: Mapping[str, str] | None = None, seconds: float = TOTAL_SECONDS
    ) -> Any:
        self.seconds[method] = seconds
        if self.error:
            raise self.error
        return {"message_id": "5f20"}


async def test_pictures_get_more_time(lan: Person) -> None:
    api = Recorder()
    sender = Sender("bot1", api, Backoff(), Drought(SystemClock()))
    await sender.send(letter(lan, picture_url="https://a.vn/0.png"))
    await sender.send(letter(lan))
    assert api.seconds == {"sendPhoto": 150.0, "sendMessage": 60.0}


@pytest.mark.parametrize("error", [Declined(429, "Quota"), NotSent("ClientConnectorError")])
async def test_a_letter_that_goes_ends_the_waiting(lan: Person, error: ApiError) -> None:
    api, clock = Recorder(), MovableClock(frozen=True)
    # Every failure half a minute after the last one, by both clocks.
    backoff = Backoff(60.0, 3600.0, lambda: clock.now().timestamp())
    sender, pauses = Sender("bot1", api, backoff, Drought(clock)), []
    for failed in (error, error, None, error):
        api.error = failed
        outcome = await sender.send(letter(lan))
        pauses.append(outcome.after if isinstance(outcome, Later) else 0)
        clock.move_to(clock.now() + timedelta(minutes=2))
    assert pauses[1] >= 60 >= pauses[3] > 0 == pauses[2]


async def test_a_letter_of_a_bot_that_is_no_longer_set(
    zalo: FakeZalo, channel: ZaloChannel, lan: Person
) -> None:
    lan_there = letter(lan, bot="bot9")
    assert isinstance(await channel.send(lan_there), Refused)
    assert channel.capabilities("bot9").text_limit == LIMIT and not channel.spent("bot9")
    assert not zalo.calls
