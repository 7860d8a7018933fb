"""Is everyday chat that is not about measuring left alone?"""

from __future__ import annotations

from handlers.rules.reading import fold
from tests.rules.reading.common import asks_back, lines, understood

CHAT = lines("negatives.txt")
# Without its mark à is the polite ạ, hả is ha, tối (tonight) is tôi (I) and nhà (houses) is nha.
TOLD_BY_A_MARK = {"5 mẫu à", "3 mẫu hả", "tối đo 3 mẫu nhé", "hôm nay đo 3 nhà"}
BARE = [fold(text) for text in CHAT if text not in TOLD_BY_A_MARK]


def test_the_list_is_long_and_varied() -> None:
    assert len(set(CHAT)) >= 300
    assert sum(any(char.isdigit() for char in line) for line in CHAT) >= 150
    assert sum(line.isascii() for line in CHAT) >= 50


def test_chat_is_never_booked() -> None:
    assert [text for text in (*CHAT, *BARE) if is_booked(text)] == []


def test_little_chat_is_even_asked_about() -> None:
    """Most of these lines are scraps with a number, said to the bot alone a question back is right."""
    asked = [text for text in CHAT if understood(text).intent == "checkin"]
    assert len(asked) <= len(CHAT) / 10


def is_booked(text: str) -> bool:
    reading = understood(text)
    return reading.intent == "checkin" and not asks_back(reading)
