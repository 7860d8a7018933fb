"""Can Zalo be used with these settings, and if not, which one is wrong?"""

from yarl import URL

from bot.channels.base import ChannelError
from bot.channels.zalo.api import ApiError, Declined
from bot.channels.zalo.outcomes import TOKEN_REFUSED
from bot.faults import EXAMPLES
from bot.settings import Web, Zalo, ZaloBot


def require_sound(settings: Zalo, web: Web) -> None:
    """Raises ChannelError for what is wrong without asking anybody."""
    if not settings.bots:
        raise fault("zalo.bots", "chưa có bot nào")
    for bot in settings.bots:
        _require_sound(bot, web)


def _require_sound(bot: ZaloBot, web: Web) -> None:
    webhook = bot.mode == "webhook"
    if not _is_address(bot.api_url):
        raise fault("zalo.bots.api_url", "không đọc được địa chỉ", bot)
    if webhook and not web.public_url:
        raise fault("web.public_url", 'mode = "webhook" cần một địa chỉ công khai', bot)
    if webhook and not bot.secret.get_secret_value():
        raise fault("zalo.bots.secret", 'mode = "webhook" cần một chuỗi bí mật', bot)


def why_hopeless(error: ApiError, bot: ZaloBot) -> ChannelError | None:
    """The one line for an operator when waiting will not help; None when it may."""
    if isinstance(error, Declined) and error.code == TOKEN_REFUSED:
        return fault("zalo.bots.token", f"Zalo không nhận mã bot này ({error})", bot)
    if isinstance(error, Declined) and error.code == 400 and bot.mode == "webhook":
        return fault("web.public_url", f"Zalo không nhận địa chỉ webhook ({error})", bot)
    return None


def fault(key: str, what: str, bot: ZaloBot | None = None) -> ChannelError:
    """One line: the key, which bot, what is wrong, an example."""
    which = f" ({bot.name})" if bot else ""
    return ChannelError(f"{key}{which}: {what} – ví dụ: {EXAMPLES[key]}")


def _is_address(text: str) -> bool:
    try:
        return bool(URL(text).host)
    except ValueError:
        return False
