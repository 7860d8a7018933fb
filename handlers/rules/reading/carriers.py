"""Which carrier does a misspelt word mean?"""

from __future__ import annotations

from functools import lru_cache

_NAMES = (
    ("viettel", "viettel", 2),
    ("vinaphone", "vinaphone", 2),
    ("vinafone", "vinaphone", 2),
    ("mobifone", "mobifone", 2),
    ("mobiphone", "mobifone", 2),
    ("vietnamobile", "vietnamobile", 3),
    ("gmobile", "gmobile", 1),
    ("saymee", "mobifone", 1),
    ("wintel", "other", 1),
)
_NOT_NAMES = frozenset(
    (
        "mobile", "vietnam", "viettan", "imobile", "mobil", "vietname", "vietnamese", "viettin",
        "vietin", "winter", "winner",
    )
)  # fmt: skip


@lru_cache(maxsize=4096)
def misspelt(key: str) -> str | None:
    """The carrier whose name is one or two letters away from a folded word of five letters or more."""
    if not 5 <= len(key) <= 15 or key in _NOT_NAMES or key[0] not in "vmgbswf":
        return None
    for name, carrier, allowed in _NAMES:
        if abs(len(name) - len(key)) <= allowed and distance(key, name, allowed) <= allowed - (len(key) < 6):
            return carrier
    return None


def distance(left: str, right: str, limit: int) -> int:
    """Letters to change, add, drop or swap to turn one word into the other; `limit` + 1 when more."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]
