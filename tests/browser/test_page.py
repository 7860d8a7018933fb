"""Can a person use the page: with a thumb, by keyboard, as Zalo and as Telegram?"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Page, expect

from bot.channels.webchat import Player
from tests.browser.browsers import BROWSER, DESK, PHONE, at, choose, last, say, showing
from tests.channels.webchat.fakes import TEAM, FakeStage, ScriptedBot, opened

pytestmark = BROWSER


@asynccontextmanager
async def browsing(
    browser: Browser, size: tuple[int, int], stage: FakeStage | None = None
) -> AsyncIterator[tuple[Page, ScriptedBot]]:
    """The page of a scripted bot."""
    async with opened(stage) as (channel, bot), showing(browser, channel.address(), size) as page:
        yield page, bot


async def test_a_new_person_on_a_phone_talks_as_on_zalo(browser: Browser) -> None:
    async with browsing(browser, PHONE) as (page, bot):
        await expect(at(page, "banner")).to_contain_text("Đây là ví dụ")
        await expect(page).not_to_have_url("*k=*")
        await at(page, "new-name").fill("Vàng A Lử")
        await at(page, "new-person").click()
        await expect(page.locator("#playing")).to_have_text("Vai: Vàng A Lử")
        await say(page, "hỏi")
        await expect(last(page)).to_have_text(
            "Anh/chị đồng ý không ạ?\n1. Đồng ý\n2. Không\nNhắn số để chọn ạ.", use_inner_text=True
        )
        await expect(at(page, "choice")).to_have_count(0)
        await expect(at(page, "edit")).to_have_count(0)
        await say(page, "1")
        await expect(last(page)).to_have_text("Em nhận: 1")
        await at(page, "attach").click()
        await at(page, "composer").fill("3 mẫu")
        await at(page, "send-photo").click()
        await expect(last(page)).to_have_text("Em nhận: 3 mẫu")
        assert [(heard.user, heard.kind, heard.text) for heard in bot.heard] == [
            ("la1", "text", "hỏi"),
            ("la1", "text", "1"),
            ("la1", "photo", "3 mẫu"),
        ]
        assert await page.evaluate("document.documentElement.scrollWidth") == PHONE[0]


async def test_the_clock_brings_the_reminder_to_somebody_else(browser: Browser) -> None:
    async with browsing(browser, PHONE) as (page, _):
        await at(page, "person-hoa").click()
        await at(page, "open-side").click()
        await at(page, "step-friday").click()
        await expect(at(page, "moved")).to_contain_text("Thứ Sáu, 27/11/2026, 19:00")
        await expect(at(page, "clock")).to_contain_text("19:00")
        await expect(at(page, "news").locator("button")).to_have_text(["Giàng A Chu: 1 tin mới"])
        await at(page, "close-side").click()
        await at(page, "back").click()
        await expect(at(page, "person-chu").get_by_test_id("unread")).to_have_text("1")
        await at(page, "person-chu").click()
        await expect(last(page)).to_have_text("Anh Chu ơi, tuần này em chưa thấy số của anh ạ.")
        await at(page, "back").click()
        await expect(at(page, "person-chu").get_by_test_id("unread")).to_be_hidden()


async def test_telegram_has_buttons_edits_and_replies(browser: Browser) -> None:
    async with browsing(browser, DESK) as (page, bot):
        await choose(page, "telegram")
        await at(page, "person-chu").click()
        await say(page, "hỏi")
        await at(page, "choice").nth(1).click()
        await expect(last(page)).to_have_text("Anh/chị chọn: no")
        await at(page, "edit").click()
        await expect(at(page, "composer")).to_have_value("hỏi")
        await say(page, "4 mẫu")
        await expect(last(page)).to_have_text("Em nhận: 4 mẫu")
        await expect(page.locator(".own [data-testid=text]")).to_have_text(["4 mẫu"])
        await at(page, "reply").last.click()
        await expect(at(page, "context")).to_contain_text("Trả lời: Em nhận: 4 mẫu")
        await say(page, "vâng")
        await expect(page.locator(".own .quote")).to_contain_text("Em nhận: 4 mẫu")
        assert [heard.edited for heard in bot.heard] == [False, False, True, False]


async def test_a_group_on_zalo_needs_the_mention(browser: Browser) -> None:
    async with browsing(browser, DESK) as (page, bot):
        await at(page, "person-hoa").click()
        await at(page, "tab-groups").click()
        await at(page, f"group-{TEAM.chat}").click()
        await say(page, "3 mẫu")
        await expect(last(page)).to_have_text("Em nhận: 3 mẫu")
        await page.locator("label.toggle").click()
        await expect(page.locator("#mention-hint")).to_have_text("Zalo sẽ không chuyển tin này tới bot.")
        await say(page, "mai họp")
        await expect(at(page, "state")).to_contain_text("Zalo không chuyển")
        await at(page, "reply").click()
        await say(page, "2 mẫu")
        await at(page, "role").select_option("chu")
        await expect(page.locator(".line.other .name").first).to_have_text("Lò Thị Hoa")
        assert [(heard.user, heard.text) for heard in bot.heard] == [("hoa", "3 mẫu"), ("hoa", "2 mẫu")]


async def test_keys_alone_are_enough(browser: Browser) -> None:
    async with browsing(browser, DESK) as (page, bot):
        await at(page, "person-chu").focus()
        await page.keyboard.press("Enter")
        await expect(at(page, "composer")).to_be_focused()
        await page.keyboard.type("một")
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("hai")
        await page.keyboard.press("Enter")
        await expect(at(page, "composer")).to_have_value("")
        await expect(last(page)).to_have_text("Em nhận: một\nhai", use_inner_text=True)
        assert bot.heard[0].text == "một\nhai"


async def test_text_stays_text_and_only_web_addresses_are_links(browser: Browser) -> None:
    async with browsing(browser, DESK) as (page, bot):
        await at(page, "person-chu").click()
        await bot.say(
            "chu", '<img src=x onerror="boom()"> javascript:boom() (https://speedtest.vn/a?b=1&c=2).'
        )
        await expect(last(page)).to_contain_text('<img src=x onerror="boom()"> javascript:boom()')
        link = last(page).locator("a")
        await expect(link).to_have_count(1)
        await expect(link).to_have_attribute("href", "https://speedtest.vn/a?b=1&c=2")
        await expect(link).to_have_attribute("rel", "noopener noreferrer")
        await expect(page.locator("#log img")).to_have_count(0)


async def test_a_picture_is_shown_and_survives_a_reload(browser: Browser) -> None:
    async with browsing(browser, DESK) as (page, _):
        await at(page, "person-chu").click()
        await say(page, "tranh")
        await expect(page.locator("#log img.picture")).to_be_visible()
        await page.reload()
        await at(page, "person-chu").click()
        shown = page.locator("#log img.picture")
        await expect(shown).to_be_visible()
        assert await shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 320


async def test_the_talk_is_saved(browser: Browser) -> None:
    async with browsing(browser, DESK) as (page, _):
        await at(page, "person-chu").click()
        await say(page, "3 mẫu")
        await expect(last(page)).to_have_text("Em nhận: 3 mẫu")
        async with page.expect_download() as download:
            await at(page, "save").click()
        saved = await (await download.value).path()
        assert saved.read_text("utf-8").endswith("example\n\nchu> 3 mẫu\nchu< Em nhận: 3 mẫu\n")


async def test_beside_a_real_channel_there_is_no_clock_and_people_come_back(browser: Browser) -> None:
    stage = FakeStage(demo=False)
    async with browsing(browser, DESK, stage) as (page, bot):
        await expect(at(page, "banner-real")).to_contain_text("Bot đang chạy thật")
        await expect(at(page, "step-hour")).to_have_count(0)
        await at(page, "new-name").fill("Lan")
        await at(page, "new-name").press("Enter")
        await say(page, "chào")
        await expect(last(page)).to_have_text("Em nhận: chào")
        bot.channel._desk.cast._made.clear()  # as after a restart
        await page.reload()
        await expect(at(page, f"person-{bot.heard[0].user}")).to_contain_text("Lan")


async def test_an_invitation_waits_for_the_one_it_is_for(browser: Browser) -> None:
    async with browsing(browser, PHONE, FakeStage(cast=[Player("chu", "Giàng A Chu")])) as (page, _):
        await page.evaluate("location.hash = 'moi=7K2M'")
        await expect(at(page, "alert")).to_contain_text("7K2M")
        await at(page, "new-name").fill("Lan")
        await at(page, "new-person").click()
        await expect(at(page, "composer")).to_have_value("dk 7K2M")
