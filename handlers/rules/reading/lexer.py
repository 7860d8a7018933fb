"""Which words, phrases, numbers, times and signs is a message made of?"""

from __future__ import annotations

import re
from datetime import datetime

from handlers.rules.reading.believing import is_number_here
from handlers.rules.reading.carriers import distance, misspelt
from handlers.rules.reading.context import Place
from handlers.rules.reading.dates import STARTS, is_near, joined_day, merged, named_day
from handlers.rules.reading.days import days_ago
from handlers.rules.reading.lexicon import Lex, lookup
from handlers.rules.reading.normalise import Message, Token, canon
from handlers.rules.reading.numbers import number_word, spoken, written, written_count
from handlers.rules.reading.settle import is_settled, settled

_SIGNS = {
    **dict.fromkeys(".!…;|•", "."),
    **dict.fromkeys(',()[]{}"“”', ","),
    **dict.fromkeys("?？", "?"),
    **dict.fromkeys("-–—", "-"),
    **dict.fromkeys("*×", "x"),
    **dict.fromkeys(":=", ":"),
    "/": "/",
    "%": "%",
}
_TELLING = frozenset(
    canon(word)
    for word in ("thôi", "thoi", "thui", "mới", "nhé", "nhe", "nha", "nhá", "luôn", "luon", "quên", "quen")
)
_NOUNS = (("mau", "U"), ("lan", "u"), ("luot", "u"))
_COLOURS = frozenset(map(canon, ("màu", "máu")))
# tối nay, chiều em đo written in the morning are plans; the time of the message decides.
_BEGINS = {"toi": 16, "dem": 16, "chieu": 12}
_AFTERNOON_BEFORE = frozenset("pV")
_MORNING = frozenset(("sang", "trua"))
_PHONE = re.compile(r"0\d{8,10}$")
_CLOCK = re.compile(r"([01]?\d|2[0-4]):[0-5]\d(:\d\d)?$")


def lex(message: Message, now: datetime) -> list[Lex]:
    """Every token of the message in exactly one word, phrase, number, time or sign."""
    found: list[Lex] = []
    tokens = message.tokens
    at = 0
    while at < len(tokens):
        item = _one(tokens, at, message.marked, found, now)
        found.append(item)
        at = item.last + 1
    return _shared_out(message, _asked(message, merged(found, now)))


def _shared_out(message: Message, items: list[Lex]) -> list[Lex]:
    """thứ 3 với thứ 4 mỗi ngày 2 mẫu: with several days named, mỗi ngày multiplies and is no habit."""
    several = any(items[k].tag == "n" and items[k + 1].value == "ngày" for k in range(len(items) - 1))
    if several or sum(item.tag == "D" for item in items) > 1:
        for item in items:
            if item.value == "rate" and message.tokens[item.first].key in ("moi", "ngay"):
                item.tag, item.value = "E", "ngày"
    return items


def _asked(message: Message, items: list[Lex]) -> list[Lex]:
    """mấy asks, unless the sentence plainly tells: mới đo mấy mẫu, được mấy mẫu thôi."""
    if any(item.tag == "q" and item.value == "may" for item in items):
        tells = any(token.canon in _TELLING for token in message.tokens)
        before = ""
        for item in items:
            if item.tag == "q" and item.value == "may" and not (tells or before == "n"):
                item.tag = "H"
            before = item.tag
    return items


def _one(tokens: list[Token], at: int, marked: bool, before: list[Lex], now: datetime) -> Lex:
    token = tokens[at]
    if token.kind == "number":
        return lookup(tokens, at, marked) or _digits(tokens, at, marked, before, now)
    if token.kind == "newline":
        return Lex(".", "\n", at, at)
    day = named_day(tokens, at, before, now) if token.key in STARTS else None
    if day:
        return day
    known = lookup(tokens, at, marked)
    if token.kind == "sign":
        return known or _sign(tokens, at)
    if known is None or known.first == known.last:
        number = _words(tokens, at, marked, before, known)
        if number:
            return number
    noun = _misspelt_noun(token, known, before)
    if noun:
        return Lex(noun, "", at, at)
    if known is None:
        carrier = misspelt(token.key)
        return Lex("C", carrier, at, at) if carrier else Lex("W", token.key, at, at)
    if _is_still_to_come(tokens, known, marked, now):
        return Lex("F", "weak", at, known.last)
    if known.tag == "D" and known.value.startswith("-"):
        known.value = days_ago(int(known.value[1:]), now)
    if not token.cap and is_settled(token.key, tokens[known.last].key):
        return known
    following = _tag_at(tokens, known.last + 1, marked)
    return settled(Place(tokens, at, known, before[-1].tag if before else "", following, marked))


def _is_still_to_come(tokens: list[Token], known: Lex, marked: bool, now: datetime) -> bool:
    """tối nay, chiều nay em đo: a part of today that has not begun."""
    begins = tokens[known.first].key
    if known.value not in ("today", "part") or now.hour >= _BEGINS.get(begins, 0):
        return False
    if begins != "chieu":
        return known.value == "today"
    listed = any(token.key in _MORNING for token in tokens[: known.first])
    return not listed and _tag_at(tokens, known.last + 1, marked) in _AFTERNOON_BEFORE


def _misspelt_noun(token: Token, known: Lex | None, before: list[Lex]) -> str:
    """đo 3 maau, đo 3 màu: after verb and number, a word one letter or tone from mẫu, lần, lượt."""
    if len(before) < 2 or before[-1].tag != "n" or before[-2].tag not in "VgCD" or before[-2].bare:
        return ""
    if known is not None:
        return "U" if token.canon in _COLOURS else ""
    if token.marked or len(token.key) < 3 or len(token.key) > 5:
        return ""
    return next(
        (tag for word, tag in _NOUNS if word[0] == token.key[0] and distance(word, token.key, 1) <= 1), ""
    )


def _tag_at(tokens: list[Token], at: int, marked: bool) -> str:
    found = lookup(tokens, at, marked) if at < len(tokens) else None
    return found.tag if found else ""


def _sign(tokens: list[Token], at: int) -> Lex:
    """A sign by its use; a dash with spaces around it separates like a comma."""
    tag = _SIGNS.get(tokens[at].key, "_")
    spaced = tag == "-" and not tokens[at].glued and at + 1 < len(tokens) and not tokens[at + 1].glued
    return Lex("," if spaced else tag, tokens[at].key, at, at)


def _words(tokens: list[Token], at: int, marked: bool, before: list[Lex], known: Lex | None) -> Lex | None:
    """Number words, when what stands around them lets them be a number."""
    said = spoken(tokens, at) if number_word(tokens[at]) else None
    if said is None:
        return None
    value, used, vague = said
    following = lookup(tokens, at + used, marked) if at + used < len(tokens) else None
    after = following.tag if following else ""
    if used == 1 and not is_number_here(tokens, at, before, after, known):
        return None
    return _number(value, at, at + used - 1, "range" if vague else "words")


def _number(value: float, first: int, last: int, how: str) -> Lex:
    item = Lex("n" if value == int(value) else "f", how, first, last)
    item.number = value
    return item


def _digits(tokens: list[Token], at: int, marked: bool, before: list[Lex], now: datetime) -> Lex:
    """A token in digits: number, decimal, phone number, time, joined numbers (45/12/24, 5/11, 5-6)."""
    token = tokens[at]
    clock = _clock(tokens, at) or _spaced_phone(tokens, at)
    if clock:
        return clock
    if _PHONE.match(token.key):
        return Lex("Z", "phone", at, at)
    said = spoken(tokens, at)
    if said:
        return _number(said[0], at, at + said[1] - 1, "words")
    count = written_count(token.key)
    if count is not None:
        return _number(count, at, at, "digits")
    value = written(token.key)
    if value is not None:
        return _dotted_day(tokens, at, marked, before, now) or _decimal(value, token, at)
    return _joined(tokens, at, marked, before, now)


def _spaced_phone(tokens: list[Token], at: int) -> Lex | None:
    """0912 345 678"""
    if not (tokens[at].key[0] == "0" and 2 < len(tokens[at].key) < 6):
        return None
    digits, last = "", at
    while last < len(tokens) and last < at + 6 and tokens[last].kind == "number":
        digits, last = digits + re.sub(r"\D", "", tokens[last].key), last + 1
        if last < len(tokens) and tokens[last].key in ("-", "."):
            last += 1
    while tokens[last - 1].kind != "number":
        last -= 1
    return Lex("Z", "phone", at, last - 1) if 9 < len(digits) < 12 and last - at > 1 else None


def _joined(tokens: list[Token], at: int, marked: bool, before: list[Lex], now: datetime) -> Lex:
    """45/12/24 and 5/11: a date when it can be one near the message and nothing near it says otherwise."""
    day = joined_day(tokens[at], now)
    following = lookup(tokens, at + 1, marked) if at + 1 < len(tokens) else None
    if day is None and not before and at + 1 < len(tokens):
        day = _heading_day(tokens, at, marked, now)
    if day is None or (following and following.tag in "UuM"):
        return Lex("X", tokens[at].key, at, at)
    previous = before[-1].tag if before else ""
    if previous in ("d", "g") and _is_share(tokens[at].key):
        return Lex("X", tokens[at].key, at, at)
    if is_near(day, now) or (previous not in "CVSL" and tokens[at].key.count("/") == 1):
        return Lex("D", day, at, at)
    return Lex("X", tokens[at].key, at, at)


def _heading_day(tokens: list[Token], at: int, marked: bool, now: datetime) -> str | None:
    """12-11 3 mẫu: at the head of a report, before a number or verb."""
    day = joined_day(tokens[at], now, after_slash_only=False)
    leads = tokens[at + 1].kind == "number" or _tag_at(tokens, at + 1, marked) in ("p", "V", ":")
    return day if day and leads and is_near(day, now) else None


def _is_share(key: str) -> bool:
    """xong 2/5, được 4/6: so many of so many."""
    done, _, of = key.partition("/")
    return done.isdecimal() and of.isdecimal() and int(done) <= int(of)


def _dotted_day(tokens: list[Token], at: int, marked: bool, before: list[Lex], now: datetime) -> Lex | None:
    """17.11 at the head of a report."""
    day = joined_day(tokens[at], now, after_slash_only=False)
    if before or day is None or not is_near(day, now):
        return None
    return Lex("D", day, at, at) if _tag_at(tokens, at + 1, marked) in ("p", "V", ":") else None


def _decimal(value: float, token: Token, at: int) -> Lex:
    if token.key.isdecimal():
        return Lex("Z", "code", at, at)
    item = Lex("f", "digits", at, at)
    item.number = value
    return item


def _clock(tokens: list[Token], at: int) -> Lex | None:
    """15h30 · 8h · 8 giờ 30 · 20:15 · 9h sáng."""
    token = tokens[at]
    if _is_length(tokens, at):
        return Lex("Z", "length", at, at + 2)
    if _CLOCK.match(token.key):
        return Lex("T", "", at, at)
    if not (token.key.isdecimal() and len(token.key) <= 2 and int(token.key) <= 24 and at + 1 < len(tokens)):
        return None
    unit = tokens[at + 1]
    if not (unit.key in ("gio", "hours") or (unit.key in ("h", "g") and (unit.glued or unit.key == "h"))):
        return None
    if unit.key == "g" and not (
        at + 2 < len(tokens) and tokens[at + 2].kind == "number" and tokens[at + 2].glued
    ):
        return None
    last = at + 1
    if last + 1 < len(tokens) and (_minutes(tokens, last + 1) or tokens[last + 1].key in ("ruoi", "kem")):
        last += 1
    return Lex("T", "", at, last)


def _is_length(tokens: list[Token], at: int) -> bool:
    """1m25"""
    following = tokens[at + 1 : at + 3]
    return (
        len(following) == 2
        and following[0].key == "m"
        and following[1].kind == "number"
        and all(token.glued for token in following)
    )


def _minutes(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    return (
        token.key.isdecimal()
        and len(token.key) == 2
        and int(token.key) < 60
        and (token.glued or int(token.key) > 9)
    )
