"""How does a test open the page in Chromium, and use it as a person does?"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
FLAGS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
PHONE, DESK = (390, 844), (1280, 800)

# With REQUIRE_BROWSER a machine without Chromium fails when it is launched.
BROWSER = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.skipif(
        not CHROMIUM.exists() and not os.environ.get("REQUIRE_BROWSER"), reason="there is no Chromium"
    ),
]


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        await browser.close()


@asynccontextmanager
async def showing(browser: Browser, address: str, size: tuple[int, int] = PHONE) -> AsyncIterator[Page]:
    """The page; anything the browser complains about fails the test."""
    complaints: list[str] = []
    context = await browser.new_context(
        base_url=address.partition("?")[0],
        viewport={"width": size[0], "height": size[1]},
        has_touch=size == PHONE,
    )
    page = await context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    await page.goto(address)
    yield page
    await context.close()
    assert complaints == []


def at(page: Page, name: str) -> Locator:
    """What the page's tests know by this name."""
    return page.get_by_test_id(name)


def last(page: Page, name: str = "text") -> Locator:
    return page.locator(f"[data-testid=line] [data-testid={name}]").last


async def say(page: Page, text: str) -> None:
    await at(page, "composer").fill(text)
    await at(page, "composer").press("Enter")


async def answer(page: Page, text: str) -> str:
    """Says it; the bot's next message as it is shown."""
    heard = page.locator("[data-testid=line][data-from=bot] [data-testid=text]")
    before = await heard.count()
    await say(page, text)
    await expect(heard).to_have_count(before + 1)
    return await heard.last.inner_text()


async def choose(page: Page, platform: str) -> None:
    """Switch what the page acts as."""
    await page.locator(f"label:has([data-testid=platform-{platform}])").click()
    await expect(page.locator("body")).to_have_attribute("data-platform", platform)
