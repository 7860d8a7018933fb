"""Can the page be read and used: on a small phone, in the sun, in the dark, by keyboard, by screen reader?"""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.channels.webchat import Player
from tests.browser.browsers import BROWSER, DESK, PHONE, at, choose, last, say, showing
from tests.channels.webchat.fakes import TEAM, FakeStage, opened

pytestmark = BROWSER
AUDIT = Path(__file__).with_name("audit.js").read_text("utf-8")
SMALL_PHONE = (320, 568)


async def sound(page: Page, where: str) -> None:
    for scheme in ("dark", "light"):
        await page.emulate_media(color_scheme=scheme)
        assert await page.evaluate(AUDIT) == [], f"{where}, {scheme}"


@pytest.mark.parametrize(
    ("size", "platform"), [(SMALL_PHONE, "telegram"), (PHONE, "zalo"), (DESK, "telegram")]
)
async def test_everything_is_large_and_clear_enough(
    browser: Browser, size: tuple[int, int], platform: str
) -> None:
    async with opened() as (channel, _), showing(browser, channel.address(), size) as page:
        await choose(page, platform)
        await at(page, "banner").locator("summary").click()
        await sound(page, "the banner, opened")
        await at(page, "banner").locator("summary").click()
        await at(page, "person-chu").click()
        await sound(page, "an empty talk")
        await say(page, "hỏi")
        await expect(last(page)).to_contain_text("đồng ý")
        await sound(page, "a question")
        await group_and_clock(page, size == DESK)


async def group_and_clock(page: Page, desk: bool) -> None:
    if not desk:
        await at(page, "back").click()
    await at(page, "tab-groups").click()
    await at(page, f"group-{TEAM.chat}").click()
    await say(page, "3 mẫu " + "rất " * 40 + "daichuakhongngat" * 8)
    await expect(last(page)).to_contain_text("Em nhận")
    await at(page, "attach").click()
    await sound(page, "a group")
    if not desk:
        await at(page, "open-side").first.click()
    await at(page, "step-friday").click()
    await expect(at(page, "news").locator("button")).to_have_count(1)
    await sound(page, "the clock")


async def test_a_screen_reader_finds_its_way(browser: Browser) -> None:
    async with opened() as (channel, _), showing(browser, channel.address(), DESK) as page:
        await choose(page, "telegram")
        await at(page, "person-chu").click()
        await say(page, "hỏi")
        await expect(at(page, "choice")).to_have_count(2)
        await expect(page.locator("body")).to_match_aria_snapshot(
            """
            - banner:
              - heading "Nhịp Đo" [level=1]
              - group "Trang này giống như":
                - radio "Zalo"
                - radio "Telegram" [checked]
            - navigation "Vai và nhóm":
              - button "Người" [pressed]
              - button "Nhóm"
              - region "Đóng vai ai?":
                - textbox "Tên người mới, bot chưa từng gặp"
                - list:
                  - listitem:
                    - button "Giàng A Chu Đoàn viên – Thôn 5, xã Tủa Chùa"
            - main "Cuộc trò chuyện":
              - region "Nhịp Đo":
                - heading "Nhịp Đo" [level=2]
                - log "Tin nhắn":
                  - text: "Tôi:"
                  - paragraph: hỏi
                  - text: /Nhịp Đo:/
                  - paragraph: Anh/chị đồng ý không ạ?
                  - group "Lựa chọn":
                    - button "Đồng ý"
                    - button "Không"
                - textbox "Tin nhắn"
                - button "Gửi"
            - complementary "Đồng hồ và bản ghi":
              - heading "Đồng hồ của bot" [level=2]
              - button "Thứ Sáu 19:00 tới"
              - textbox "Hoặc tới lúc"
              - status
              - link "Lưu thành tệp"
            """
        )


async def test_the_focus_stays_where_one_is(browser: Browser) -> None:
    async with opened() as (channel, _), showing(browser, channel.address(), PHONE) as page:
        await at(page, "person-hoa").press("Enter")
        await expect(at(page, "log")).to_be_focused()
        await at(page, "composer").press("a")
        await at(page, "composer").press("Enter")
        await expect(last(page)).to_have_text("Em nhận: a")
        await expect(at(page, "composer")).to_be_focused()
        await at(page, "open-side").first.press("Enter")
        await expect(at(page, "close-side")).to_be_focused()
        for _ in range(16):
            await page.keyboard.press("Tab")
            assert await page.evaluate("!document.activeElement.closest('.list, .chat, .top, .clock-bar')")
        await page.keyboard.press("Escape")
        await expect(at(page, "open-side").first).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(at(page, "person-hoa")).to_be_focused()


async def test_a_long_list_of_news_says_how_much_more_there_is(browser: Browser) -> None:
    stage = FakeStage()
    async with opened(stage) as (channel, bot), showing(browser, channel.address(), DESK) as page:
        stage.cast.extend(Player(f"nguoi{number}", f"Người {number}") for number in range(19))
        bot.forgetful = [player.user for player in stage.cast]
        await page.reload()
        await at(page, "step-friday").click()
        await expect(at(page, "news")).to_contain_text("… và 6 nơi khác")
        await expect(at(page, "news").locator("button").first).to_have_text("Người 18: 1 tin mới")
