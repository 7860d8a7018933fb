"""Which number do these words or digits say?"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.rules.reading.normalise import Token, canon, fold

_WORDS = """
digit: một=1 mốt=1 hai=2 ba=3 bốn=4 tư=4 năm=5 lăm=5 nhăm=5 sáu=6 bảy=7 bẩy=7 tám=8 chín=9 không=0
ten: mười=10 mươi=10
chuc: chục=10
dozen: tá=12
hundred: trăm=100
thousand: nghìn=1000 ngàn=1000
short: hăm=20 băm=30
half: rưỡi=0 rưởi=0 rưới=0
part: nửa=0
odd: linh=0 lẻ=0
point: phẩy=0 chấm=0 phảy=0 phết=0
"""
_ONLY_AFTER_TENS = frozenset(map(canon, ("mốt", "tư", "lăm", "nhăm")))
AMBIGUOUS_BARE = frozenset(
    (
        "nam", "tu", "sau", "bay", "tam", "ta", "ham", "bam", "le", "linh", "lam", "cham", "tram", "ba",
        "muoi", "nua", "khong", "phay", "nham", "ngan",
    )
)  # fmt: skip
_SCALES = ("chuc", "dozen", "hundred", "thousand", "half")
_NEVER_FIRST = ("odd", "half", "point")

Word = tuple[str, int, bool]


def _table() -> tuple[dict[str, Word], dict[str, Word]]:
    exact: dict[str, Word] = {}
    bare: dict[str, Word] = {}
    for line in _WORDS.strip().splitlines():
        kind, _, forms = line.partition(": ")
        for form in forms.split():
            word, _, value = form.partition("=")
            exact[canon(word)] = (kind, int(value), canon(word) in _ONLY_AFTER_TENS)
            bare.setdefault(fold(word), exact[canon(word)])
    return exact, bare


_EXACT, _BARE = _table()
_BARE["ko"] = _EXACT[canon("không")]


def number_word(token: Token) -> Word | None:
    """(kind, value, says the last digit of tens) of a number word, or None."""
    if token.kind != "word":
        return None
    return _EXACT.get(token.canon) if token.marked else _BARE.get(token.key)


class _Run:
    """Number words from a position on, read one after the other."""

    __slots__ = ("at", "tokens")

    def __init__(self, tokens: Sequence[Token], at: int) -> None:
        self.tokens, self.at = tokens, at

    def peek(self, ahead: int = 0) -> Word | None:
        place = self.at + ahead
        if place >= len(self.tokens):
            return None
        token = self.tokens[place]
        if token.kind == "number" and token.key.isdecimal() and ahead == 0 and len(token.key) < 4:
            return ("digits", int(token.key), False)
        return number_word(token)

    def take(self, *kinds: str) -> int | None:
        """The value of the next word when it is of one of these kinds; moves on."""
        word = self.peek()
        if word is None or word[0] not in kinds:
            return None
        self.at += 1
        return word[1]

    def has(self, *kinds: str) -> bool:
        word = self.peek()
        return word is not None and word[0] in kinds


def spoken(tokens: Sequence[Token], at: int) -> tuple[float, int, bool] | None:
    """(value, tokens used, is it a range such as "hai ba") of the number words at `at`, or None."""
    run = _Run(tokens, at)
    first = run.peek()
    if (
        first is None
        or first[0] in _NEVER_FIRST
        or (first[0] == "digits" and run.peek(1) is None)
        or (first[0] == "digit" and first[1] == 0 and not _zero(run))
    ):
        return None
    vague, value = _whole(run)
    decimals = _decimals(run)
    if value is None:
        return None
    return value + decimals, run.at - at, vague


def _zero(run: _Run) -> bool:
    following = run.peek(1)
    return following is not None and following[0] == "point"


def _whole(run: _Run) -> tuple[bool, float | None]:
    start = run.at
    vague, value = _below_thousand(run)
    if value is None and run.has("thousand"):
        value = 1
    if value is None or run.take("thousand") is None:
        return vague and run.at - start == 2, value
    return False, value * 1000 + _after_thousand(run)


def _after_thousand(run: _Run) -> float:
    if run.take("half") is not None:
        return 500
    run.take("odd")
    start = run.at
    _, rest = _below_thousand(run)
    alone = run.at == start + 1 and rest is not None and 0 < rest < 10 and not _is_odd(run, start)
    return (rest or 0) * (100 if alone else 1)


def _is_odd(run: _Run, start: int) -> bool:
    word = number_word(run.tokens[start - 1]) if start else None
    return word is not None and word[0] == "odd"


def _below_thousand(run: _Run) -> tuple[bool, float | None]:
    following = run.peek(1)
    if run.has("digit", "digits") and following is not None and following[0] == "hundred":
        hundreds = run.take("digit", "digits") or 0
        run.at += 1
        return False, hundreds * 100 + _after_hundred(run)
    if run.take("hundred") is not None:
        return False, 100 + _after_hundred(run)
    return _below_hundred(run)


def _after_hundred(run: _Run) -> float:
    if run.take("half") is not None:
        return 50
    if run.take("odd") is not None:
        return run.take("digit") or 0
    start = run.at
    word = run.peek()
    if word is None or word[0] not in ("digit", "ten", "short", "chuc"):
        return 0
    _, rest = _below_hundred(run)
    return (rest or 0) * (10 if run.at == start + 1 and word[0] == "digit" else 1)


def _below_hundred(run: _Run) -> tuple[bool, float | None]:
    if run.take("part") is not None:
        return False, _halved(run)
    ten = run.take("ten")
    if ten is not None:
        return False, 10 + (run.take("digit") or 0)
    twenty = run.take("short")
    if twenty is not None:
        return False, twenty + (run.take("digit") or 0)
    if run.has("chuc", "dozen"):
        return False, _dozens(run, 1)
    if run.has("digits"):
        return False, _scaled_digits(run)
    return _from_digit(run)


def _halved(run: _Run) -> float | None:
    whole = run.take("chuc", "dozen", "hundred")
    return whole / 2 if whole else None


def _scaled_digits(run: _Run) -> float | None:
    """A number in digits counts here only when a scale word follows: 2 chục, 3 tá, 1 nghìn."""
    following = run.peek(1)
    if following is None or following[0] not in _SCALES:
        return None
    digits = run.take("digits") or 0
    if run.has("chuc", "dozen"):
        return _dozens(run, digits)
    return digits + (0.5 if run.take("half") is not None else 0)


def _dozens(run: _Run, times: float) -> float:
    each = run.take("chuc", "dozen") or 0
    half = each / 2 if run.take("half") is not None else 0
    odd = _is_followed(run, "odd", "digit") and run.take("odd") is not None
    return times * each + half + (run.take("digit") or 0 if each == 10 and (times > 1 or odd) else 0)


def _is_followed(run: _Run, kind: str, by: str) -> bool:
    following = run.peek(1)
    return run.has(kind) and following is not None and following[0] == by


def _from_digit(run: _Run) -> tuple[bool, float | None]:
    digit = run.take("digit")
    if digit is None:
        return False, None
    if run.take("ten") is not None:
        return False, digit * 10 + (run.take("digit") or 0)
    if run.has("chuc", "dozen"):
        return False, _dozens(run, digit)
    if run.take("half") is not None:
        return False, digit + 0.5
    word = run.peek()
    if word is None or word[0] != "digit" or word[1] == 0 or digit == 0:
        return False, digit
    run.at += 1
    return _is_range(digit, word), digit * 10 + word[1]


def _is_range(digit: int, word: Word) -> bool:
    """Two plain digits in a row are a range (hai ba mẫu); mốt, tư and lăm close a number (hai tư)."""
    return not word[2] and (word[1] == digit + 1 or (digit, word[1]) == (5, 7))


def _decimals(run: _Run) -> float:
    """What follows phẩy: digits one by one (hai năm) or a number below a hundred (hai mươi lăm)."""
    following = run.peek(1)
    if not run.has("point") or following is None or following[0] not in ("digit", "digits", "ten", "short"):
        return 0
    run.at += 1
    if run.has("digits"):
        text = run.tokens[run.at].key
        run.at += 1
        return float(f"0.{text}")
    zeros = 0
    while run.has("digit") and run.peek() == ("digit", 0, False):
        run.at, zeros = run.at + 1, zeros + 1
    _, rest = _below_hundred(run)
    return float(f"0.{'0' * zeros}{int(rest)}") if rest is not None else 0


def written(key: str) -> float | None:
    """A number in digits, comma or dot before the decimals: 45,2 · 54.34; None for anything else."""
    plain = key.replace(",", ".")
    return float(plain) if plain.replace(".", "", 1).isdecimal() and len(plain) < 16 else None


def written_count(key: str) -> int | None:
    """A whole number in digits; dots or commas before groups of three are thousands: 1.000."""
    if key.isdecimal():
        return int(key) if len(key) < 10 else None
    parts = key.replace(",", ".").split(".")
    grouped = (
        all(part.isdecimal() for part in parts)
        and 0 < len(parts[0]) < 4
        and all(len(p) == 3 for p in parts[1:])
    )
    return int("".join(parts)) if grouped and parts[0] != "0" else None
