"""Is a one-time address good for its member, its purpose, 15 minutes and one use, and for nothing else?"""

import asyncio
import logging
import re
from functools import partial
from typing import Any

import pytest

from bot import pages
from bot.channels.base import Later
from bot.pages import HEADERS
from bot.redact import mask
from handlers import fetching, uploading
from handlers.rules.tickets import digest_of
from handlers.uploading import Receipt
from scheduler.housekeeping import tidy
from storage import erasing, people
from tests.filing.office import ADMIN, LEAD, VOLUNTEER, Office
from tests.helpers.apps import NOON
from tests.helpers.figures import Figures

BOTH = pytest.mark.parametrize("command", ["/tai", "/napthon"])
LIST = "Thôn 9\nĐề Bua\n".encode()
DEAD = "Địa chỉ không còn dùng được"
USED = "dùng được một lần thôi, và địa chỉ này đã dùng rồi"


async def act(the: Office, path: str, command: str) -> tuple[int, str]:
    """What the address is for."""
    return await (the.post(path) if command == "/tai" else the.hand_in(path, LIST))


@BOTH
async def test_looking_uses_nothing_up_and_acting_does(the: Office, command: str) -> None:
    """Zalo and Telegram fetch a preview of every address, some twice."""
    path = await the.path(command)
    for _ in range(3):
        assert (await the.get(path))[0] == 200
    async with the.client.head(the.url(path)) as answer:
        assert answer.status == 200
    status, said = await act(the, path, command)
    assert status == 200, said
    for status, said in (await act(the, path, command), await the.get(path)):
        assert status == 410 and USED in said and "/tai" in said and "/napthon" in said


@BOTH
async def test_of_two_at_once_exactly_one_wins(the: Office, command: str) -> None:
    path = await the.path(command)
    answers = await asyncio.gather(*(act(the, path, command) for _ in range(8)))
    assert sorted(status for status, _ in answers) == [200] + [410] * 7
    assert len(the.audited()) == 1


@BOTH
async def test_it_ends_after_15_minutes(the: Office, command: str) -> None:
    path = await the.path(command)
    the.later(minutes=14, seconds=59)
    assert (await the.get(path))[0] == 200
    the.later(seconds=1)
    for status, said in (await the.get(path), await act(the, path, command)):
        assert status == 404 and DEAD in said
    assert the.audited() == []


@BOTH
async def test_a_new_one_takes_the_place_of_the_old(the: Office, command: str) -> None:
    old, new = await the.path(command), await the.path(command)
    assert old != new
    assert (await act(the, old, command))[0] == 404
    assert (await act(the, new, command))[0] == 200


async def test_people_and_purposes_do_not_get_in_each_others_way(the: Office) -> None:
    mine, hers = await the.path("/tai"), await the.path("/tai", ADMIN)
    other = await the.path("/napthon")
    assert [(await the.post(path))[0] for path in (mine, hers)] == [200, 200]
    assert (await the.hand_in(other, LIST))[0] == 200
    assert [actor for actor, *_ in the.audited()] == [1, 2, 1]


async def test_an_address_does_only_what_it_is_for(the: Office) -> None:
    fetching, handing_in = await the.path("/tai"), await the.path("/napthon")
    before = the.names()
    status, said = await the.hand_in(fetching, LIST)
    assert status == 200 and said.lstrip("\ufeff").startswith("Ngày;") and the.names() == before
    status, said = await the.post(handing_in)
    assert status == 400 and "chưa nhận được tệp nào" in said and "Ngày;" not in said
    assert (await the.hand_in(handing_in, LIST))[0] == 200, "the empty form used nothing up"


async def test_neither_deed_is_done_with_the_others_address(the: Office) -> None:
    """Should the pages ever mix them up."""
    secrets = [(await the.path(command)).rpartition("/")[2] for command in ("/tai", "/napthon")]
    campaign, now = the.app.campaign, the.app.clock.now()
    taken = await the.do(partial(fetching.take, campaign=campaign, secret=secrets[1], now=now))
    listing = uploading.read_file(LIST)
    receive = partial(uploading.receive, campaign=campaign, secret=secrets[0], listing=listing, now=now)
    assert (taken, await the.do(receive)) == (None, Receipt("dead"))
    assert the.audited() == []


@BOTH
@pytest.mark.parametrize("change", [{"rank": "member"}, {"left_at": NOON}], ids=["member", "left"])
async def test_who_no_longer_leads_gets_nothing(the: Office, command: str, change: dict[str, Any]) -> None:
    path = await the.path(command)
    await the.do(lambda session: people.change(session, 1, **change))
    for status, said in (await the.get(path), await act(the, path, command)):
        assert status == 404 and DEAD in said


@BOTH
async def test_who_asked_to_be_forgotten_leaves_no_address(the: Office, command: str) -> None:
    path = await the.path(command)
    await the.do(partial(erasing.erase, number=1, now=the.app.clock.now()))
    assert (await act(the, path, command))[0] == 404
    assert the.figures.rows("SELECT count(*) FROM ticket WHERE member = 1") == [(0,)]


GUESSES = [
    "0" * 32,
    "f" * 32,
    "0" * 31,
    "0" * 33,
    "%00",
    "%2e%2e",
    "..",
    "..%2f..%2fetc%2fpasswd",
    "%2e%2e%2fhealthz",
    "%27%20OR%201=1%20--",
    "a" * 4000,
    "%C3%BC",
    "%ff",
    "*",
]


@pytest.mark.parametrize("guess", GUESSES)
async def test_guesses_all_get_the_same_answer(the: Office, guess: str) -> None:
    await the.path("/tai")
    _, expected = await the.get(f"/t/{'1' * 32}")
    for status, said in (await the.get(f"/t/{guess}"), await the.post(f"/t/{guess}")):
        assert (status, said) == (404, expected)


@pytest.mark.parametrize("where", ["{}/", "{}/x", "//{}", "{}/../../healthz", "{}%2f", "{}%20", "{}.csv"])
async def test_around_a_good_address_there_is_nothing(the: Office, where: str) -> None:
    path = await the.path("/tai")
    assert (await the.post(where.format(path)))[0] in (404, 405)
    assert (await the.get(path.upper()))[0] == 404
    assert (await the.post(path))[0] == 200


async def test_other_ways_to_call_are_refused(the: Office) -> None:
    path = await the.path("/tai")
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        async with the.client.request(method, the.url(path)) as answer:
            assert answer.status == 405
    assert (await the.post(path))[0] == 200


@BOTH
async def test_every_answer_keeps_to_itself(the: Office, command: str) -> None:
    path = await the.path(command)
    for method, where in (("GET", path), ("POST", path), ("POST", path), ("GET", "/t/x"), ("HEAD", path)):
        async with the.client.request(method, the.url(where)) as answer:
            assert {name: answer.headers[name] for name in HEADERS} == HEADERS
            assert "Set-Cookie" not in answer.headers
    assert {name: HEADERS[name] for name in ("Referrer-Policy", "Cache-Control", "X-Robots-Tag")} == {
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "X-Robots-Tag": "noindex, nofollow",
    }
    assert re.match(
        r"default-src 'none'; style-src 'sha256-[\w+/=]{44}'; form-", HEADERS["Content-Security-Policy"]
    )


@BOTH
async def test_a_page_names_nobody_and_holds_no_address(the: Office, command: str) -> None:
    path = await the.path(command)
    _, page = await the.get(path)
    assert path.rpartition("/")[2] not in page and "Mai" not in page and "<script" not in page
    assert not re.search(r"(src|href)=|https?:", page)


async def test_only_the_digest_is_stored_and_nothing_is_logged(
    the: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    path = await the.path("/tai")
    secret = path.rpartition("/")[2]
    await the.get(path)
    await the.post(path)
    assert the.figures.rows("SELECT digest FROM ticket") == [(digest_of(secret),)]
    assert secret not in _everything(the.figures)
    assert secret not in caplog.text


def _everything(figures: Figures) -> str:
    tables = [name for (name,) in figures.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return str([figures.rows(f'SELECT * FROM "{table}"') for table in tables])


async def test_ended_addresses_are_swept_the_next_day(the: Office) -> None:
    await the.path("/tai")
    the.later(hours=24, minutes=14)
    await the.do(partial(tidy, now=the.app.clock.now()))
    assert the.figures.rows("SELECT count(*) FROM ticket") == [(1,)]
    the.later(minutes=2)
    await the.do(partial(tidy, now=the.app.clock.now()))
    assert the.figures.rows("SELECT count(*) FROM ticket") == [(0,)]


async def test_a_volunteer_gets_none_and_a_lead_whatever_the_words(the: Office) -> None:
    assert "/t/" not in await the.say(VOLUNTEER, "/tai")
    for words in ("tải danh sách", "TAI DANH SACH", "/tải danh sách", "nạp thôn", "/nạp danh sách thôn"):
        assert "/t/" in await the.say(LEAD, words)


async def test_nobody_can_write_the_mark_of_an_address(the: Office) -> None:
    """Else a question to a lead would draw somebody else's address for whoever reads the answer."""
    await the.path("/tai")
    said = await the.say(VOLUNTEER, "/tai \ue0031\ue004")
    assert "/t/" not in said
    await the.say(VOLUNTEER, "cho em hỏi \ue0031\ue004 thì làm sao ạ?")
    assert all("/t/" not in parcel.text for parcel in the.line.sent[1:])


async def test_a_letter_sent_again_brings_a_good_address(the: Office) -> None:
    the.line.outcomes.append(Later(0.001))
    path = await the.path("/tai")
    first = the.line.tried[0].text.split("/t/")[1].split()[0]
    assert first not in path
    assert (await the.get(f"/t/{first}"))[0] == 404 and (await the.get(path))[0] == 200


async def test_a_mistake_of_ours_is_a_page(the: Office, caplog: pytest.LogCaptureFixture) -> None:
    path = await the.path("/tai")
    await the.do(lambda session: session._driver.execute("ALTER TABLE check_in RENAME TO gone"))
    status, said = await the.post(path)
    assert status == 500 and said == pages.broken().text
    assert "a one-time address failed" in caplog.text and path not in caplog.text


async def test_a_broken_request_leaves_no_address_in_the_log(
    the: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    path = await the.path("/tai")
    reader, writer = await asyncio.open_connection("127.0.0.1", the.port)
    writer.write(f"GET {path} HTTP/1.1 \x01\r\n\r\n".encode())
    assert b" 400 " in await reader.readline()
    writer.close()
    await writer.wait_closed()
    logged = mask(caplog.text)
    assert path in caplog.text, "the web server does log the line it cannot read"
    assert path not in logged and "/t/" in logged
