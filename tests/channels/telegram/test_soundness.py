"""Does a setting that cannot work stop the start with one line?"""

from typing import Any

import pytest

from bot.channels.base import ChannelError
from bot.settings import Web
from tests.channels.telegram.conftest import channel_on

GOOD: dict[str, Any] = {"mode": "webhook", "webhook_secret": "bi-mat"}
PUBLIC = Web(public_url="https://bot.example.vn")


@pytest.mark.parametrize(
    ("token", "url", "web", "settings", "key"),
    [
        ("", "http://h", Web(), {}, "telegram.token"),
        ("1:abcde", "", Web(), {}, "telegram.api_url"),
        ("1:abcde", "http://[::1", Web(), {}, "telegram.api_url"),
        ("1:abcde", "http://h", Web(), {"proxy": "http://[::1"}, "telegram.proxy"),
        ("1:abcde", "http://h", Web(), GOOD, "web.public_url"),
        ("1:abcde", "http://h", PUBLIC, {"mode": "webhook"}, "telegram.webhook_secret"),
    ],
)
def test_what_cannot_work(token: str, url: str, web: Web, settings: dict[str, Any], key: str) -> None:
    with pytest.raises(ChannelError) as refused:
        channel_on(url, token, web, **settings)
    told = str(refused.value)
    assert told.startswith(f"{key}: ") and " – ví dụ: " in told and "\n" not in told
    assert "abcde" not in told and "10.0.0.2:1080" not in told


def test_what_can_work() -> None:
    assert channel_on("http://h/", "1:abcde").bots == ("telegram",)
    assert len(channel_on("http://h", "1:abcde", PUBLIC, **GOOD).routes()) == 1
