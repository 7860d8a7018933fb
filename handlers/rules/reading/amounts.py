"""Is a number of samples exact, or about so many, two or three, some?"""

from __future__ import annotations

from handlers.rules.reading.around import tag
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message


def is_range(message: Message, items: list[Lex], at: int) -> bool:
    """hai ba mẫu, 2 3 mẫu, 2,3 mẫu: two or three; 2,5 is none."""
    item, after = items[at], items[at + 1] if at + 1 < len(items) else None
    if item.value == "range":
        return True
    if item.tag == "f":
        one, _, other = message.tokens[item.first].key.replace(".", ",").partition(",")
        return (
            item.first == item.last and other.isdecimal() and one.isdecimal() and int(one) + 1 == int(other)
        )
    follows = after is not None and after.tag == "n" and after.number == (item.number or 0) + 1
    return follows and item.value == "digits" and not message.tokens[items[at + 1].first].glued


def is_vague(message: Message, items: list[Lex], at: int, last: int) -> bool:
    """khoảng 5 mẫu, hai ba mẫu, chục mẫu (hai chục is exact), 5 mẫu hơn."""
    item = items[at]
    if item.value == "range" or item.tag == "f" or _is_about(items, at) or tag(items, at + 1) == "q":
        return True
    before = items[at - 1].number if tag(items, at - 1) == "n" else None
    if before is not None and item.number == before + 1:
        return True
    if tag(items, last + 1) == "~" and tag(items, last + 2) in ("", ".", ",", "_"):
        return True
    return item.first == item.last and message.tokens[item.first].key == "chuc"


def is_negative(message: Message, items: list[Lex], at: int) -> bool:
    """-3 mẫu: taken off, or a dash before a line of a list."""
    signed = tag(items, at - 1) == "-" and message.tokens[items[at].first].glued
    return signed and tag(items, at - 2) in ("", ".", ",")


def _is_about(items: list[Lex], at: int) -> bool:
    return tag(items, at - 1) == "~" or (tag(items, at - 1) in ("_", "g") and tag(items, at - 2) == "~")
