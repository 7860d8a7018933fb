"""Is the webhook set and taken away as it should be, whatever Zalo says to it?"""

from collections.abc import Mapping
from typing import Any

import pytest
from pydantic import SecretStr

from bot.channels.zalo import hooks
from bot.channels.zalo.api import TOTAL_SECONDS, Api, ApiError, Declined, NotSent

OURS, OTHERS = "https://bot.example.vn/zalo/bot1", "https://cu.example.vn/zalo"


class Scripted(Api):
    """Answers as it was told; calls it was told nothing about go well."""

    def __init__(self, **answers: Any) -> None:
        super().__init__(SecretStr("1:abcde"), "http://h")
        self.answers, self.calls = answers, list[str]()

    async def call(
        self, method: str, parameters: Mapping[str, str] | None = None, seconds: float = TOTAL_SECONDS
    ) -> Any:
        self.calls.append(method)
        answer = self.answers.get(method, {})
        if isinstance(answer, ApiError):
            raise answer
        return answer


@pytest.mark.parametrize("answer", [{}, Declined(400, "webhook is not set")])
async def test_a_forgotten_webhook_goes(answer: Any, caplog: pytest.LogCaptureFixture) -> None:
    api = Scripted(getWebhookInfo={"url": OTHERS}, deleteWebhook=answer)
    await hooks.unset("bot1", api)
    assert api.calls == ["getWebhookInfo", "deleteWebhook"] and OTHERS in caplog.text


@pytest.mark.parametrize("answer", [{}, {"url": ""}, Declined(404, "no webhook"), None])
async def test_nothing_to_take_away(answer: Any) -> None:
    api = Scripted(getWebhookInfo=answer)
    await hooks.unset("bot1", api)
    assert api.calls == ["getWebhookInfo"]


@pytest.mark.parametrize(
    "answers",
    [
        {"getWebhookInfo": Declined(502, "Bad Gateway", zalo=False)},
        {"getWebhookInfo": NotSent("ClientConnectorError")},
        {"getWebhookInfo": {"url": OTHERS}, "deleteWebhook": Declined(403, "Internal server error")},
    ],
)
async def test_a_webhook_that_may_still_be_there_is_not_polled_beside(answers: dict[str, Any]) -> None:
    with pytest.raises(ApiError):
        await hooks.unset("bot1", Scripted(**answers))


@pytest.mark.parametrize(
    ("answers", "goes_on"),
    [
        ({}, True),
        ({"setWebhook": {"verification": {"ok": True}}}, True),
        ({"setWebhook": Declined(426, "daily cap"), "getWebhookInfo": {"url": OURS}}, True),
        ({"setWebhook": Declined(426, "daily cap"), "getWebhookInfo": {"url": OTHERS}}, False),
        ({"setWebhook": Declined(500, "broken"), "getWebhookInfo": {"url": OURS}}, False),
    ],
)
async def test_a_webhook_is_set(answers: dict[str, Any], goes_on: bool) -> None:
    if goes_on:
        await hooks.put("bot1", Scripted(**answers), OURS, "s" * 8)
    else:
        with pytest.raises(Declined):
            await hooks.put("bot1", Scripted(**answers), OURS, "s" * 8)


@pytest.mark.parametrize(("ok", "told"), [(True, False), (False, True), (None, False)])
async def test_zalos_own_look_at_the_address(
    ok: bool | None, told: bool, caplog: pytest.LogCaptureFixture
) -> None:
    verification = {"ok": ok, "url": OURS, "outcome": "TLS", "hint": "chứng chỉ hết hạn"}
    await hooks.put("bot1", Scripted(setWebhook={"verification": verification}), OURS, "s" * 8)
    assert ("TLS chứng chỉ hết hạn" in caplog.text) is told
