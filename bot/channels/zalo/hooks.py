"""Where does Zalo send a bot's news: to our address, or nowhere but to polls?"""

import logging

from bot.channels.json_values import as_table, as_words
from bot.channels.zalo.api import Api, Declined
from bot.channels.zalo.outcomes import NOT_FOUND
from bot.redact import mask

_ENOUGH_FOR_TODAY = 426
log = logging.getLogger(__name__)


async def unset(bot: str, api: Api) -> None:
    """Polls are silent while a webhook is set: name a forgotten one and take it away. Raises ApiError."""
    url = await current(api)
    if not url:
        return
    log.warning(
        'Zalo (%s): đang có webhook %s nên hỏi tin sẽ không thấy gì; mode = "polling" nên em gỡ webhook này. '
        'Nếu bot chạy ở máy khác thì dừng một bên, hoặc đặt mode = "webhook".',
        bot,
        mask(url),
    )
    try:
        await api.call("deleteWebhook")
    except Declined as error:
        # 400: somebody else was quicker.
        if error.code != 400:
            raise


async def put(bot: str, api: Api, url: str, secret: str) -> None:
    """Let Zalo send to `url`. Raises ApiError."""
    try:
        answer = await api.call("setWebhook", {"url": url, "secret_token": secret})
    except Declined as error:
        if error.code != _ENOUGH_FOR_TODAY or await current(api) != url:
            raise
        log.warning("Zalo (%s): hết lượt đặt webhook hôm nay, dùng tiếp webhook đang có", bot)
        return
    verified = as_table(as_table(answer).get("verification"))
    if verified.get("ok") is False:
        why = mask(f"{as_words(verified.get('outcome'))} {as_words(verified.get('hint'))}")[:200]
        log.error("Zalo (%s): đã đặt webhook nhưng Zalo chưa gọi tới được (%s)", bot, why)


async def current(api: Api) -> str:
    """The address that is set, "" for none. Raises ApiError."""
    try:
        return as_words(as_table(await api.call("getWebhookInfo")).get("url"))
    except Declined as error:
        if error.code != NOT_FOUND:
            raise
        return ""
