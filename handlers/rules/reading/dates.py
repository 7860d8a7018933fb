"""Which words or digits of a message name a day?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from handlers.rules.reading.days import WEEKDAYS, day_of, days_ago, local_date, weekday_of_week, written_date
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Token, canon
from handlers.rules.reading.numbers import number_word

UNCLEAR = "?"
_LONGEST_RANGE = 10
# chốt ngày 4 mẫu: the number counts what follows.
_COUNTED = frozenset(("mau", "lan", "luot", "phat"))
STARTS = frozenset(("ngay", "mung", "mong", "thu", "t", "cn", "chu", "cach", "hom", "thang", "ng"))
_JOINED = re.compile(r"(\d{1,4})([/.\-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$")
_WEEKDAY_WORDS = {"hai": 0, "ba": 1, "tu": 2, "nam": 3, "sau": 4, "bay": 5}
# ngày 32 is a slip, ngay 88 means at once.
_MONTH = canon("tháng")
_NO_DAY = 39
_DAY_NOUNS = ("ngay", "hom", "bua")


def named_day(tokens: Sequence[Token], at: int, before: Sequence[Lex], now: datetime) -> Lex | None:
    """The day that starts at token `at`: thứ 2, cn, ngày 5/11, mùng 5, cách đây 3 ngày."""
    token = tokens[at]
    if token.key in ("thu", "t"):
        day = _weekday(tokens, at, before)
        return _ahead(tokens, day, now) if day else None
    if token.key in ("cn", "chu"):
        named = token.key == "cn" or _key(tokens, at + 1) == "nhat"
        return _ahead(tokens, Lex("D", "dow:sun", at, at + (token.key == "chu")), now) if named else None
    if token.key == "cach":
        return _distance(tokens, at, now)
    if token.key == "thang":
        return _month(tokens, at, now)
    return _numbered(tokens, at, now)


def _key(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].key if at < len(tokens) else ""


def _ahead(tokens: Sequence[Token], day: Lex, now: datetime) -> Lex:
    """thứ tư này, chủ nhật tới: this week's day, or a plan when it has yet to come."""
    word = _key(tokens, day.last + 1)
    if word not in ("nay", "toi") or _key(tokens, day.last + 2) in ("thu", "cn", "chu", "t"):
        return day
    weekday = WEEKDAYS.index(day.value[4:])
    if word == "toi" or weekday >= local_date(now).weekday():
        return Lex("F", "", day.first, day.last + 1)
    return Lex("D", weekday_of_week(weekday, 0, now), day.first, day.last + 1)


def _weekday(tokens: Sequence[Token], at: int, before: Sequence[Lex]) -> Lex | None:
    token, key = tokens[at], _key(tokens, at + 1)
    if token.marked and token.canon != "thư\u0301":
        return None
    if (
        before
        and before[-1].tag in "Uu"
        and token.key == "thu"
        and _key(tokens, at + 2) not in ("do", "test")
    ):
        return None
    if key.isdecimal() and 2 <= int(key) <= 7 and (token.key == "thu" or tokens[at + 1].glued):
        return Lex("D", f"dow:{WEEKDAYS[int(key) - 2]}", at, at + 1)
    if token.key == "thu" and key in _WEEKDAY_WORDS:
        return Lex("D", f"dow:{WEEKDAYS[_WEEKDAY_WORDS[key]]}", at, at + 1)
    if token.key == "thu" and key == "cn":
        return Lex("D", "dow:sun", at, at + 1)
    return None


def _distance(tokens: Sequence[Token], at: int, now: datetime) -> Lex | None:
    """cách đây 3 ngày"""
    if (
        _key(tokens, at + 1) not in ("day", "nay")
        or at + 3 >= len(tokens)
        or tokens[at + 3].key not in _DAY_NOUNS
    ):
        return None
    number = _small_number(tokens[at + 2])
    return (
        Lex("D", days_ago(number, now), at, at + 3) if number is not None else Lex("D", UNCLEAR, at, at + 3)
    )


def _small_number(token: Token) -> int | None:
    if token.key.isdecimal():
        return int(token.key) if len(token.key) < 3 else None
    word = number_word(token)
    return word[1] if word and word[0] == "digit" else None


def _month(tokens: Sequence[Token], at: int, now: datetime) -> Lex | None:
    """tháng 11 on its own names no day; in Tả Sìn Thàng 3 mẫu it is no month."""
    token, key = tokens[at], _key(tokens, at + 1)
    named = token.cap and at > 0 and _key(tokens, at + 2) in ("mau", "lan", "luot")
    if named or (token.marked and token.canon != _MONTH):
        return None
    if not (key.isdecimal() and 0 < int(key) < 13):
        return None
    return Lex("k", "month" if int(key) == local_date(now).month else "other month", at, at + 1)


def _numbered(tokens: Sequence[Token], at: int, now: datetime) -> Lex | None:
    """ngày 5 · ngày 5/11 · mùng 5 · hôm 18/11 · ngày 5 tháng 11 năm 2026"""
    token, key = tokens[at], _key(tokens, at + 1)
    if key in ("mung", "mong") and token.key == "ngay":
        return _numbered_after(tokens, at, at + 2, now, True)
    if token.marked and token.key == "ngay" and token.canon != "ngay\u0300":
        return None
    return _numbered_after(tokens, at, at + 1, now, token.key in ("mung", "mong"))


def _numbered_after(tokens: Sequence[Token], first: int, at: int, now: datetime, early: bool) -> Lex | None:
    key = _key(tokens, at)
    if _key(tokens, at + 1) in _COUNTED:
        return None
    joined = _JOINED.match(key)
    if joined:
        return _lunar(tokens, Lex("D", _date(joined, now) or UNCLEAR, first, at))
    word = number_word(tokens[at]) if early and at < len(tokens) else None
    if word and word[0] in ("digit", "ten") and word[1] > 0:
        return _lunar(tokens, Lex("D", written_date(word[1], None, None, now) or UNCLEAR, first, at))
    if (
        not key.isdecimal()
        or len(key) > 2
        or int(key) > _NO_DAY
        or (tokens[first].key in ("hom", "ng") and not early)
    ):
        return None
    month, year, last = _month_and_year(tokens, at)
    return _lunar(tokens, Lex("D", written_date(int(key), month, year, now) or UNCLEAR, first, last))


def _month_and_year(tokens: Sequence[Token], at: int) -> tuple[int | None, int | None, int]:
    """(month, year, last token) after the day in words: tháng 11 (năm 2026)."""
    if _key(tokens, at + 1) != "thang" or not _key(tokens, at + 2).isdecimal():
        return None, None, at
    month = int(_key(tokens, at + 2)[:3])
    if _key(tokens, at + 3) == "nam" and len(_key(tokens, at + 4)) == 4 and _key(tokens, at + 4).isdecimal():
        return month, int(_key(tokens, at + 4)), at + 4
    return month, None, at + 2


def _lunar(tokens: Sequence[Token], day: Lex) -> Lex:
    """A date by the moon, or in Tết, names no day of our calendar."""
    following = _key(tokens, day.last + 1)
    if following in ("am", "al", "tet"):
        return Lex("D", UNCLEAR, day.first, day.last + 1)
    return day


def joined_day(token: Token, now: datetime, *, after_slash_only: bool = True) -> str | None:
    """The date that joined numbers may mean (5/11, 20/11/2026), or None when they can be none."""
    joined = _JOINED.match(token.key)
    if not joined or (joined[2] != "/" and after_slash_only and not (joined[4] and len(joined[4]) == 4)):
        return None
    return _date(joined, now)


def _date(joined: re.Match[str], now: datetime) -> str | None:
    return written_date(int(joined[1]), int(joined[3]), int(joined[4]) if joined[4] else None, now)


def is_near(day: str, now: datetime) -> bool:
    """Whether a date lies in the two months before the message or the month after it."""
    gap = local_date(now) - date.fromisoformat(day)
    return timedelta(days=-31) <= gap <= timedelta(days=62)


def merged(items: list[Lex], now: datetime) -> list[Lex]:
    """Days said in two steps as one: thứ 4 tuần trước, 2 hôm trước, cn vừa rồi."""
    out: list[Lex] = []
    for item in items:
        joint = _joint(out[-1], item, now) if out else None
        if joint:
            out[-1] = joint
        elif _closes_range(out, item):
            out.extend(_days_between(out, item, now))
        else:
            out.append(item)
    return out


def _closes_range(out: list[Lex], item: Lex) -> bool:
    """từ thứ 2 đến thứ 6: a day, a word or dash that leads to another day, and that day."""
    if item.tag != "D" or len(out) < 2 or item.value == UNCLEAR or item.value[:3] not in ("dow", "202"):
        return False
    if out[-2].tag == "n" and out[-2].number is not None and out[-1].value == "to":
        out[-2] = _first_of(out[-2], item)
    if out[-2].tag != "D" or out[-2].value == UNCLEAR:
        return False
    return out[-1].tag == "-" or (out[-1].tag == "@" and out[-1].value == "to")


def _first_of(number: Lex, last: Lex) -> Lex:
    """từ 16 đến 18/11: the number is a day of the same month."""
    day = int(number.number or 0)
    known = last.value[:1] == "2" and 0 < day < int(last.value[8:])
    return Lex("D", f"{last.value[:8]}{day:02}", number.first, number.last) if known else number


def _days_between(out: list[Lex], item: Lex, now: datetime) -> list[Lex]:
    """The days after the first one of a range to its last, at most ten, where the range is written."""
    first, last = day_of(out[-2].value, now), day_of(item.value, now)
    if first is None or last is None or not 0 < (last - first).days <= _LONGEST_RANGE:
        return [item]
    weekly = item.value.startswith("dow:") and out[-2].value.startswith("dow:")
    days = [first + timedelta(days=k) for k in range(1, (last - first).days)]
    labels = [f"dow:{WEEKDAYS[day.weekday()]}" if weekly else day.isoformat() for day in days]
    return [*(Lex("D", label, out[-1].first, out[-1].last) for label in labels), item]


def _joint(left: Lex, right: Lex, now: datetime) -> Lex | None:
    if left.value == "today" and right.tag == "D" and right.value == local_date(now).isoformat():
        return Lex("D", "today", left.first, right.last)
    if left.tag == "n" and right.value == UNCLEAR and right.tag == "D" and left.number is not None:
        return (
            Lex("D", days_ago(int(left.number), now), left.first, right.last)
            if 0 < left.number < 60
            else None
        )
    if right.tag == "D" and right.value.startswith("dow:") and left.tag == "D" and left.value == UNCLEAR:
        left, right, first = right, left, left.first
    elif left.tag == "D" and left.value.startswith("dow:"):
        first = left.first
    else:
        return None
    last = max(left.last, right.last)
    if right.tag == "D" and right.value == UNCLEAR:
        return Lex("D", weekday_of_week(WEEKDAYS.index(left.value[4:]), 1, now), first, last)
    if right.tag == "P" and right.value == "week":
        return Lex("D", weekday_of_week(WEEKDAYS.index(left.value[4:]), 0, now), first, last)
    if right.tag == "D" and right.value == "today":
        return Lex("D", left.value, first, last)
    return None
