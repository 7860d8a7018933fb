"""Which words of a group message only call the bot? (The payload has no mention field.)"""

import re
import unicodedata
from functools import lru_cache


def without_mention(text: str, display_name: str) -> str:
    """NFC text without "@<display name>", in any case and spacing; unchanged where no name is known."""
    if "@" not in text or not display_name:
        return text
    return _mention(display_name).sub(" ", text).strip()


@lru_cache(maxsize=32)
def _mention(display_name: str) -> re.Pattern[str]:
    words = unicodedata.normalize("NFC", display_name).split()
    name = r"\s*".join(re.escape(word) for word in words)
    return re.compile(rf"\s*(?<!\w)@\s*{name}(?!\w)[,:]?\s*", re.IGNORECASE)
