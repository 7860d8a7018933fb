"""Does everything a new office tries first work, in a real browser, from the first start to a replay?"""

import json
import re
import socket
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from tests.browser.browsers import BROWSER, DESK, answer, at, choose, last, showing
from tests.browser.programs import command, running
from tests.fake_telegram import FakeTelegram, User

pytestmark = BROWSER

JOINING = (
    ("1", "tên rút gọn"),
    ("1", "họ và tên"),
    ("Vàng A Lử", "thôn"),
    ("1", "máy"),
    ("1", "cài"),
    ("1", "mã giới thiệu"),
    ("1", "wifi"),
)
"""After the consent: an answer, and a word of what is asked or said next."""


async def test_the_whole_story_from_the_first_invite_to_a_replay(browser: Browser, tmp_path: Path) -> None:
    async with running(tmp_path, NHIPDO_WEB__PORT="0") as address, showing(browser, address) as page:
        code = await invited(page)
        await joins(page, code)
        await reports(page)
        await posts_in_the_group(page)
        await friday_reminds_whoever_has_not_reported(page)
        await sunday_shows_the_group_its_board(page)
        await telegram_has_buttons(page)
        saved = await saves(page, tmp_path)
    talk = saved.read_text("utf-8")
    assert f"la1> dk {code}\n" in talk
    assert "channel: telegram\ndoan> /bao\n" in talk
    assert "\ndoan>[1]\n" in talk
    assert await command(tmp_path, "play", saved.name) == (0, f"{saved.name}: đúng\n")


async def invited(page: Page) -> str:
    """The lead asks for an invite; its code."""
    await at(page, "person-truong").click()
    assert "Đoàn viên" in await answer(page, "/moi")
    told = await answer(page, "2")
    found = re.search(r"dk ([0-9A-Z]{6})", told)
    assert found, told
    await at(page, "back").click()
    return found[1]


async def joins(page: Page, code: str) -> None:
    """Through every question, as somebody the bot has never met."""
    await at(page, "new-name").fill("Vàng A Lử")
    await at(page, "new-person").click()
    await expect(page.locator("#playing")).to_have_text("Vai: Vàng A Lử")
    assert "đồng ý không" in await answer(page, f"dk {code}")
    for said, expected in JOINING:
        assert expected in await answer(page, said)


async def reports(page: Page) -> None:
    """Reports, corrects, and sees what became of it."""
    booked = await answer(page, "do 3 lan thon 5 viettel")
    assert "3 mẫu" in booked and "Thôn 5" in booked and "Viettel" in booked
    assert "4 mẫu" in await answer(page, "sửa 4 mẫu")
    progress = await answer(page, "tiến độ")
    assert "4 mẫu" in progress and "/300" in progress
    assert re.search(r"xã Tủa Chùa.*\d%", await answer(page, "bxh"), re.DOTALL | re.IGNORECASE)
    await at(page, "back").click()


async def posts_in_the_group(page: Page) -> None:
    await at(page, "tab-groups").click()
    await at(page, "group-Tổ đo Tủa Chùa").click()
    assert "2 mẫu" in await answer(page, "2 mẫu thôn 5")
    await expect(page.locator(".own [data-testid=text]")).to_have_text("@Nhịp Đo 2 mẫu thôn 5")


async def friday_reminds_whoever_has_not_reported(page: Page) -> None:
    """In a week of holidays the reminder may have gone out before; then it is the Friday after."""
    await at(page, "open-side").first.click()
    news = at(page, "news").get_by_text("Sùng A Chu: 1 tin mới")
    for _ in range(2):
        await at(page, "step-friday").click()
        await expect(at(page, "moved")).to_contain_text(re.compile(r"Thứ Sáu, .*, 19:00\."))
        await page.wait_for_timeout(100)
        if await news.count():
            break
    await news.click()
    await expect(page.locator("#playing")).to_contain_text("Sùng A Chu")
    await expect(last(page)).to_contain_text(re.compile("Chu.*tuần này", re.IGNORECASE))
    assert "5 mẫu" in await answer(page, "em đo 5 mẫu rồi")


async def sunday_shows_the_group_its_board(page: Page) -> None:
    await at(page, "open-side").first.click()
    await at(page, "step-sunday").click()
    await expect(at(page, "moved")).to_contain_text(re.compile(r"Chủ nhật, .*, 19:30\."))
    await at(page, "news").get_by_text("Tổ đo Tủa Chùa: 1 tin mới").click()
    await expect(last(page)).to_contain_text(re.compile(r"xã Tủa Chùa.*\d mẫu", re.DOTALL | re.IGNORECASE))
    await at(page, "back").click()


async def telegram_has_buttons(page: Page) -> None:
    await choose(page, "telegram")
    await at(page, "tab-people").click()
    await at(page, "person-doan").click()
    await answer(page, "/bao")
    before = await at(page, "line").count()
    await at(page, "choice").first.click()
    await expect(at(page, "line")).to_have_count(before + 1)
    await expect(last(page)).to_contain_text("thôn")


async def saves(page: Page, folder: Path) -> Path:
    await at(page, "open-side").first.click()
    async with page.expect_download() as download:
        await at(page, "save").click()
    saved = folder / "talk.txt"
    await (await download.value).save_as(saved)
    return saved


async def test_beside_a_real_channel_the_page_plays_nobody_but_its_own(
    browser: Browser, tmp_path: Path
) -> None:
    port = free_port()
    async with FakeTelegram(per_chat_second=None) as telegram:
        settings(tmp_path / "config.toml", telegram, port)
        lan = telegram.add_user("Lan")
        async with running(tmp_path) as address:
            assert address.startswith(f"http://127.0.0.1:{port}/?k=")
            code = await invite(tmp_path)
            await joins_on_telegram(telegram, lan, code)
            async with showing(browser, address, DESK) as page:
                await nobody_is_on_stage(page, str(lan.id))
                await joins(page, code)
                await expect(page.locator("#people button")).to_have_count(1)
        assert not telegram.violations


def settings(file: Path, telegram: FakeTelegram, chat_port: int) -> None:
    file.write_text(
        f"""
        [telegram]
        token = "{telegram.token}"
        api_url = "{telegram.url}"
        per_chat_second = 1000
        [web]
        port = 0
        chat = true
        chat_port = {chat_port}
        [campaign]
        units = ["03217"]
        referral_codes = {{ "03217" = "TC-01" }}
        """
    )


async def invite(folder: Path) -> str:
    """A code from the command line, beside the running bot."""
    status, printed = await command(folder, "invite", "--unit", "03217", "--kind", "youth", "--json")
    assert status == 0, printed
    return str(json.loads(printed)["code"])


async def joins_on_telegram(telegram: FakeTelegram, user: User, code: str) -> None:
    for count, said in enumerate([f"/start {code}", *(said for said, _ in JOINING)], start=1):
        telegram.say(user, said)
        await telegram.sent(user, count)


async def nobody_is_on_stage(page: Page, member: str) -> None:
    """No clock, no roster, and no way round the page to either."""
    await expect(at(page, "banner-real")).to_contain_text("Bot đang chạy thật")
    await expect(at(page, "step-friday")).to_have_count(0)
    await expect(at(page, "free-time")).to_have_count(0)
    await expect(page.locator("#people button")).to_have_count(0)
    clock = await page.request.post("/api/clock", data={"step": "friday"})
    assert (clock.status, (await clock.json())["error"][:20]) == (403, "Bên cạnh kênh thật t")
    for user in (member, "truong"):
        said = await page.request.post("/api/say", data={"user": user, "chat": user, "text": "3 mẫu"})
        assert said.status == 404


def free_port() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return int(server.getsockname()[1])
