"""Can Telegram be used with these settings, and if not, which one is wrong?"""

from telegram.error import TelegramError
from yarl import URL

from bot.channels.base import ChannelError
from bot.channels.telegram.outcomes import TOKEN_REFUSED
from bot.channels.telegram.request import Answered, told
from bot.faults import EXAMPLES
from bot.settings import Telegram, Web


def require_sound(settings: Telegram, web: Web) -> None:
    """Raises ChannelError for what is wrong without asking anybody."""
    webhook = settings.mode == "webhook"
    if not settings.token.get_secret_value():
        raise fault("telegram.token", "chưa có mã bot, lấy ở @BotFather")
    if not _is_address(settings.api_url):
        raise fault("telegram.api_url", "không đọc được địa chỉ máy chủ Bot API")
    if settings.proxy and not _is_address(settings.proxy):
        raise fault("telegram.proxy", "không đọc được địa chỉ proxy")
    if webhook and not web.public_url:
        raise fault("web.public_url", 'telegram.mode = "webhook" cần một địa chỉ công khai')
    if webhook and not settings.webhook_secret.get_secret_value():
        raise fault("telegram.webhook_secret", 'telegram.mode = "webhook" cần một chuỗi bí mật')


def is_hopeless(error: TelegramError) -> bool:
    """Whether waiting will not help: the token is wrong."""
    return isinstance(error, Answered) and error.code in TOKEN_REFUSED


def why_not(error: TelegramError, settings: Telegram) -> ChannelError:
    """The one line for an operator whose bot did not get through."""
    if is_hopeless(error):
        return fault("telegram.token", f"{settings.api_url} không nhận mã bot này ({told(error)})")
    if isinstance(error, Answered) and error.code == 400:
        return fault("web.public_url", f"Telegram không nhận địa chỉ webhook ({told(error)})")
    key = "telegram.proxy" if settings.proxy else "telegram.api_url"
    return fault(key, f"không nối được tới máy chủ Bot API ({told(error)})")


def _is_address(text: str) -> bool:
    try:
        return bool(URL(text).host)
    except ValueError:
        return False


def fault(key: str, what: str) -> ChannelError:
    """One line: the key, what is wrong, an example."""
    return ChannelError(f"{key}: {what} – ví dụ: {EXAMPLES[key]}")
