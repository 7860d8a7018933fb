"""How much of a bot's month is used up, and what may still go? (Zalo's free plan: 3,000 messages a month.)

Whether Zalo counts what a bot hears is not known: counting both ways can only be too cautious.
"""

from collections.abc import Mapping

WARNINGS = (70, 90, 100)
"""Percent at which the administrators are told, each once a month."""
HELD_FROM: Mapping[str, int] = {"digest": 90, "board": 95, "nudge": 95}
"""Percent from which letters of a kind wait for the next month; replies never do."""


def used(sent: int, heard: int, heard_counts: bool) -> int:
    """Messages of a month that count against the allowance."""
    return sent + heard if heard_counts else sent


def percent(counted: int, allowance: int, spent: bool) -> int:
    """Whole percent used, rounded down; at least 100 once the platform itself says that it is spent."""
    exact = counted * 100 // allowance
    return max(100, exact) if spent else exact


def may_go(kind: str, used_percent: int) -> bool:
    """Whether a letter of this kind may leave now."""
    return kind not in HELD_FROM or used_percent < HELD_FROM[kind]


def warning(used_percent: int, told: int) -> int:
    """The highest warning that is due and higher than the one told last; 0: none."""
    return max((level for level in WARNINGS if told < level <= used_percent), default=0)
