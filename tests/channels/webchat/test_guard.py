"""Does the page answer this machine's own browser, and nobody else?"""

import re
import socket

import aiohttp
import pytest

from bot.channels.base import ChannelError
from bot.channels.webchat import WebChat
from tests.channels.webchat.fakes import KEY, FakeStage, opened
from tests.channels.webchat.pages import page

FORWARDED = ["Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Proto", "X-Real-IP", "Via"]


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "::ffff:10.0.0.1", "example.vn", ""])
def test_only_addresses_of_this_machine_are_bound(host: str) -> None:
    with pytest.raises(ChannelError, match="127\\.0\\.0\\.1"):
        WebChat(host=host, port=0, stage=FakeStage())


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.0.0.9"])
def test_loopback_is_bound(host: str) -> None:
    shown = f"[{host}]" if ":" in host else host
    channel = WebChat(host=host, port=8080, key=KEY, stage=FakeStage())
    assert channel.address() == f"http://{shown}:8080/?k={KEY}"


@pytest.mark.parametrize("key", ["", "ngan", "co khoang trang trong", "khoá-có-dấu-0123456789"])
def test_a_weak_key_is_refused(key: str) -> None:
    with pytest.raises(ChannelError, match="khoá"):
        WebChat(port=0, key=key, stage=FakeStage())


def test_a_key_is_128_bits_and_new_each_time() -> None:
    keys = {WebChat(port=1, stage=FakeStage()).address().split("k=")[1] for _ in range(3)}
    assert len(keys) == 3
    assert {len(key) for key in keys} == {22}


async def test_a_busy_port_names_itself_and_the_setting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        channel = WebChat(port=port, stage=FakeStage(), setting="web.chat_port")
        with pytest.raises(ChannelError) as refused:
            await channel.open(lambda _: pytest.fail("nothing is heard"))
    assert str(refused.value) == (
        f"cổng {port} đang có chương trình khác dùng – đổi web.chat_port (hoặc NHIPDO_WEB__CHAT_PORT)"
    )


@pytest.mark.parametrize(
    "path", ["/", "/chat.js", "/api/state", "/api/transcript", "/api/events", "/api/nothing"]
)
@pytest.mark.parametrize("key", ["", "sai", KEY + "x", "khoá"])
async def test_nothing_without_the_key(path: str, key: str) -> None:
    async with page() as the, the.web.get(the.url(path, key)) as answer:
        assert answer.status == 403
        assert "Thiếu khoá" in await answer.text()


async def test_the_key_becomes_a_cookie_for_this_browser_and_site_only() -> None:
    async with page() as the:
        async with the.web.get(the.url("/")) as answer:
            cookie = answer.headers["Set-Cookie"]
        port = the.root.rsplit(":", 1)[1]
        assert cookie.startswith(f"nhipdo_{port}={KEY};")
        assert {"HttpOnly", "Path=/", "SameSite=Strict"} <= set(cookie.split("; "))
        jar = {f"nhipdo_{port}": KEY}
        async with the.web.get(the.root + "/api/state", cookies=jar) as answer:
            assert answer.status == 200


@pytest.mark.parametrize("name", FORWARDED)
async def test_a_proxy_is_refused_with_a_sentence(name: str) -> None:
    async with page() as the:
        status, text = await the.get("/api/state", headers={name: "203.0.113.9"})
    assert status == 403
    assert "không qua trung gian" in text


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:{port}", 200),
        ("localhost:{port}", 200),
        ("LOCALHOST:{port}", 200),
        ("[::1]:{port}", 200),
        ("localhost", 403),
        ("127.0.0.1:1", 403),
        ("evil.example:{port}", 403),
        ("127.0.0.1.evil.example:{port}", 403),
        ("", 403),
    ],
)
async def test_only_the_printed_host(host: str, status: int) -> None:
    async with page() as the:
        given = host.format(port=the.root.rsplit(":", 1)[1])
        assert (await the.get("/api/state", headers={"Host": given}))[0] == status


@pytest.mark.parametrize(
    ("origin", "status"),
    [("{root}", 200), ("https://evil.example", 403), ("null", 403), ("http://localhost:1", 403), ("", 403)],
)
async def test_another_sites_page_is_refused(origin: str, status: int) -> None:
    async with page() as the:
        headers = {"Origin": origin.format(root=the.root)}
        assert (await the.get("/api/state", headers=headers))[0] == status
        async with the.web.post(the.url("/api/people"), json={}, headers=headers) as answer:
            assert answer.status == status


@pytest.mark.parametrize("path", ["/", "/chat.css", "/api/state", "/nowhere", "/api/transcript"])
async def test_every_answer_carries_the_policy(path: str) -> None:
    async with page() as the, the.web.get(the.url(path)) as answer:
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self';")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "aiohttp" not in answer.headers["Server"]


async def test_the_page_has_nothing_inline_and_nothing_from_elsewhere() -> None:
    async with page() as the:
        texts = [(await the.get(path))[1] for path in ("/", "/chat.css", "/chat.js", "/view.js", "/model.js")]
    whole = "\n".join(texts)
    assert "style=" not in texts[0]
    assert re.findall(r"<[^>]*\son\w+\s*=", texts[0]) == []
    assert texts[0].count("<script src=") == texts[0].count("<script") == 4
    assert "//" not in texts[1].replace("/*", "")
    assert "innerHTML" not in whole
    assert "insertAdjacentHTML" not in whole


async def test_bodies_are_limited_and_must_be_json() -> None:
    async with page() as the:
        url = the.url("/api/say")
        async with the.web.post(url, json={"text": "x" * 70_000}) as answer:
            assert (answer.status, (await answer.json())["error"]) == (413, "Yêu cầu quá lớn.")
        async with the.web.post(url, data=b"{}", headers={"Content-Type": "text/plain"}) as answer:
            assert answer.status == 415
        async with the.web.get(url) as answer:
            assert (answer.status, (await answer.json())["error"]) == (
                405,
                "Địa chỉ này không nhận cách gọi đó.",
            )


async def test_the_address_is_the_one_that_listens() -> None:
    async with (
        opened() as (channel, _),
        aiohttp.ClientSession() as web,
        web.get(channel.address()) as answer,
    ):
        assert answer.status == 200
        assert "Nhịp Đo" in await answer.text()
