"""Can a lead fetch and hand in a file from the page: on a phone, without a script, by keyboard?"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot import demo
from bot.settings import Settings, Web
from tests.browser.browsers import BROWSER, answer, at, last, showing
from tests.helpers.ports import free_port

pytestmark = BROWSER
AUDIT = Path(__file__).with_name("audit.js").read_text("utf-8")
NARROW = (360, 740)
LIST = "Thôn 5 | Thôn Năm\nBản Mới\n"


@asynccontextmanager
async def lead(browser: Browser, folder: Path) -> AsyncIterator[Page]:
    """The example's page on a small phone, with the talk of the lead."""
    app, chat = await demo.start(Settings(web=Web(port=free_port())), folder)
    try:
        async with showing(browser, chat.address(), NARROW) as page:
            await at(page, "person-truong").click()
            yield page
    finally:
        await app.stop()


async def opened(page: Page, words: str) -> Page:
    """The page behind the address that the bot answers with, in a tab of its own."""
    assert "/t/" in await answer(page, words)
    async with page.expect_popup() as popup:
        await last(page).locator("a").click()
    return await popup.value


async def sound(page: Page) -> None:
    for scheme in ("dark", "light"):
        await page.emulate_media(color_scheme=scheme)
        assert await page.evaluate(AUDIT) == [], scheme
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert await page.evaluate("document.styleSheets.length") == 1, "its own style may be used"


async def test_a_list_is_fetched_once(browser: Browser, tmp_path: Path) -> None:
    async with lead(browser, tmp_path) as page:
        tab = await opened(page, "tải danh sách")
        await sound(tab)
        await tab.keyboard.press("Tab")
        async with tab.expect_download() as download:
            await tab.keyboard.press("Enter")
        found = await download.value
        assert found.suggested_filename.startswith("mau-do-03217-")
        rows = (await found.path()).read_text("utf-8-sig").splitlines()
        assert rows[0].startswith("Ngày;Họ tên;") and len(rows) > 1
        await tab.get_by_role("button", name="Tải về").click()
        await expect(tab.get_by_role("heading")).to_have_text("Địa chỉ đã dùng rồi")
        await sound(tab)


async def test_a_list_is_handed_in(browser: Browser, tmp_path: Path) -> None:
    async with lead(browser, tmp_path) as page:
        tab = await opened(page, "/napthon")
        await sound(tab)
        file = tmp_path / "thon.txt"
        for words, title in (("Thôn 8\nthon 8\n", "Em chưa nạp được"), (LIST, "Đã nạp xong")):
            file.write_text(words, "utf-8")
            await tab.get_by_label("Tệp danh sách").set_input_files(file)
            await tab.get_by_role("button", name="Nạp").click()
            await expect(tab.get_by_role("heading")).to_have_text(title)
            await sound(tab)
        await expect(last(page)).to_contain_text("em đã nạp danh sách thôn của xã Tủa Chùa: thêm 1 thôn mới")


@pytest.mark.parametrize("words", ["tải danh sách", "/napthon"])
async def test_the_page_works_without_a_script(browser: Browser, tmp_path: Path, words: str) -> None:
    async with lead(browser, tmp_path) as page:
        tab = await opened(page, words)
        assert await tab.evaluate("document.scripts.length") == 0
        assert await tab.evaluate("performance.getEntriesByType('resource').length") == 0
