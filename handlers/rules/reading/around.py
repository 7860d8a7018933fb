"""What is a count of samples, and what do the words around it make of it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message

_PARTS_FOLLOW = frozenset(("gom", "trong", "bao"))
_SKIPPED_TO_LEAD = frozenset("V_pgdRv:A")
_MANNERS = frozenset(
    (
        "a", "ak", "ah", "nhe", "nha", "nhoa", "nka", "thoi", "thui", "luon", "lun", "nua", "day", "ne",
        "nghen", "va", "voi", "la", "na", "da", "vang", "ok", "oke", "do", "nghe", "oi", "hen", "co", "lai",
    )
)  # fmt: skip


@dataclass(slots=True)
class Count:
    """A number of samples: the items it takes, its noun (U mẫu, u lần, "" none) and what is special about it.

    `value` None: an amount without a number (vài mẫu). `listed`: a bare number in a list (vt 3, vina 2).
    `kept`: what is left of the attempts (thành công 4).
    """

    first: int
    last: int
    value: int | None
    noun: str = ""
    verb: bool = False
    vague: bool = False
    ordinal: int | None = None
    listed: bool = False
    times: int = 1
    each: str = ""
    sum: bool = False
    heads: bool = False
    got: bool = False
    kept: bool = False
    failed: bool = False

    @property
    def total(self) -> int:
        """Samples in all, several phones multiplied."""
        return (self.value or 0) * self.times


def tag(items: Sequence[Lex], at: int) -> str:
    """The tag of an item, "" before the first and after the last."""
    return items[at].tag if 0 <= at < len(items) else ""


def is_polite(message: Message, item: Lex) -> bool:
    """Whether a word is nothing but manners."""
    return message.tokens[item.first].key in _MANNERS


def set_around(message: Message, items: Sequence[Lex], count: Count) -> None:
    """What stands right before and after a count: được 3, 2 lần lỗi, tổng 5, = 6."""
    at, after = count.first, count.last + 1
    before = items[at - 1] if at else None
    left = before is not None and before.value in ("left", "success")
    after_it = items[after].value if after < len(items) else ""
    count.kept = left or after_it == "success"
    closes = tag(items, after) == "g" and tag(items, after + 1) in ("", ".", ",", "d", "_")
    count.got = tag(items, at - 1) == "g" or left or closes
    broken = after + (tag(items, after) == "k")
    count.failed = "t" in (tag(items, at - 1), tag(items, broken)) and tag(items, broken + 1) not in (
        "n",
        "d",
    )
    count.sum = states_sum(message, items, at)


def states_sum(message: Message, items: Sequence[Lex], at: int) -> bool:
    """Whether the number at a place is said to be the sum: = 6 · tổng 6 · Cộng: 6"""
    if not at:
        return False
    before = items[at - 1]
    if before.tag == ":" and message.tokens[before.first].key == "=":
        return True
    word = items[at - 2] if before.tag == ":" and at > 1 else before
    adds = word.tag == "A" and message.tokens[word.first].key == "cong" and at > 2
    closes = tag(items, at + 1 + (tag(items, at + 1) in ("U", "u")))
    after = items[at + 2].value if closes == "k" and at + 2 < len(items) else ""
    return adds or (word.tag == "k" and word.value == "sum") or after == "sum"


def outcome(items: list[Lex], counts: list[Count]) -> list[Count]:
    """đo 5 lần được 4, đo 6 lần thành công 4: a bare number after the attempts."""
    for at in range(1, len(items)):
        before, after = items[at - 1], tag(items, at + 1)
        leads = before.tag == "g" or before.value in ("left", "success")
        if items[at].tag == "n" and leads and after in ("", ".", ",", "d", "_"):
            number = items[at].number or 0
            tried = any(c.noun == "u" and c.last < at - 1 and c.total >= number for c in counts[:1])
            if tried and not any(count.first <= at <= count.last for count in counts):
                return [Count(at, at, int(items[at].number or 0), verb=True, got=True)]
    return []


def heads(message: Message, items: list[Lex], counts: list[Count]) -> bool:
    """Whether the first count may be the sum of the others: 5 mẫu: 3 vt, 2 vina · 4 mẫu trong đó 2 vina."""
    first, rest = counts[0], counts[1:]
    kinds = {setting(items, count) for count in rest}
    if setting(items, first) in kinds - {""} or all(_is_of_somebody(items, count) for count in rest):
        return False
    after = [message.tokens[item.first].key for item in items[first.last + 1 : first.last + 4]]
    if after[0] == ":" or _PARTS_FOLLOW.intersection(after) or all(count.listed for count in rest):
        return True
    once = not any(item.tag in "VvA" for item in items[first.last : rest[-1].first])
    return once or "" not in kinds


def setting(items: list[Lex], count: Count) -> str:
    """What tells a count from others: its carrier, day, place; "" when nothing does."""
    return lead(items, count.first) or trail(items, count.last)


def _is_of_somebody(items: list[Lex], count: Count) -> bool:
    """chị Hoa 2 mẫu, not máy chị Hoa 2 mẫu."""
    at = count.first - 1
    while at >= 0 and items[at].tag in "_gdVW":
        at -= 1
    return tag(items, at) == "p" and tag(items, at - 1) != "m" and tag(items, at - 2) != "m"


def lead(items: list[Lex], at: int) -> str:
    """What stands before a number: C carrier, D day, L hamlet, k part of the day; "" anything else."""
    at -= 1
    while at >= 0 and items[at].tag in _SKIPPED_TO_LEAD:
        at -= 1
    found = tag(items, at)
    if found == "k":
        return "k" if items[at].value == "part" else ""
    return found if found in ("C", "D", "L") else ""


def trail(items: list[Lex], at: int) -> str:
    """What stands after a count: C carrier, l place; "" anything else."""
    found = tag(items, at + 1 + (tag(items, at + 1) == "@"))
    return found if found in ("C", "l") else ""
