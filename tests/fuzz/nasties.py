"""What may people and broken servers put where words, numbers and objects belong?"""

import random
from typing import Any

ZALGO = "đo\u0336\u0310\u0352 3\u0335\u030d mẫu" + "\u0301\u0489\u0316" * 40
TEXTS = (
    "",
    " ",
    "\0",
    "đo 3\0 lần",
    "\ud800",
    "3 mẫu \udfff thôn 5",
    "\ud83d lẻ",
    "\ue0001:called\ue001",
    "\ue000999999999999999999999:full\ue001",
    "\ue000",
    "\u202e3 mẫu\u202c \u200f",
    "\u200b\u200d\ufeff",
    ZALGO,
    "👍",
    "👨\u200d👩\u200d👧\u200d👦" * 300,
    "3 mẫu 🇻🇳🇻🇳 thôn 5 👍🏽",
    "đo 3 mẫu " * 450,
    "x" * 4000,
    "mẫu" * 1300,
    "1 " * 2000,
    "9" * 4000,
    "đo " + "9" * 40 + " mẫu",
    "-3 mẫu",
    "0 mẫu",
    "3e308 mẫu",
    "1/0 mẫu",
    "٣ mẫu",
    "三 mẫu",
    "½ mẫu",
    "²",
    "{}",
    "{0}",
    "{fuzz} {fuzz.__class__} {fuzz!r:>99999}",
    "{{ }} %s %(x)d $x ${x}",
    "}{",
    "<b>3</b> mẫu & <script>",
    "'; DROP TABLE member; --",
    "thôn '%_\\ 5: 3 mẫu",
    "/",
    "//",
    "/ ",
    "/@nhip_do_bot",
    "/start " + "A" * 900,
    "/traloi " + "9" * 30 + " được",
    "/traloi " + "9" * 4200,
    "/traloi ² được",
    "/traloi ٣ được",
    "/sua " + "9" * 30,
    "/thon " + "👍" * 80,
    "/thon {fuzz}",
    "/thon \u0301\u0301",
    "/ma {fuzz}",
    "/noi {0}",
    "a\r\nb\u2028c\u2029d\x85e\x1bf",
    "đo 3 mẫu hôm 31/2",
    "đo 3 mẫu ngày 99/99/9999",
    "đo 3 mẫu 00:00 1/1/0001",
    "5 mẫu 999999999,9/0,0/-1",
    "NaN mẫu, inf Mbps",
    "İI ıi ßẞ ŉ ﬁ",
)
ILLEGAL = ("\0", "\ud800", "\udc00", "\ue000", "\ue001", "\ue0001:full\ue001")
FRAMES = (
    "%s",
    "%s",
    "%s",
    "/thon %s",
    "/ma %s",
    "bao giờ %s ạ?",
    "3 mẫu thôn %s",
    "/traloi 1 %s",
    "máy hỏng %s rồi",
)
JUNK: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    2**31,
    2**63 - 1,
    2**63,
    -(2**63) - 1,
    10**300,
    1.5,
    -0.0,
    float("inf"),
    float("nan"),
    "",
    "0",
    "5100000001",
    [],
    [[]],
    [{}],
    {},
    {"id": None},
    {"": ""},
    {"type": "private", "id": "1"},
    {"type": "channel", "id": -1001},
)


def text(dice: random.Random) -> str:
    """One of the known ones or letters of anywhere: alone, or where names and questions are kept."""
    words = dice.choice(TEXTS) if dice.random() < 0.7 else _letters(dice)
    if dice.random() < 0.3:
        at = dice.randrange(len(words) + 1)
        words = words[:at] + dice.choice(ILLEGAL) + words[at:]
    return dice.choice(FRAMES).replace("%s", words)


def _letters(dice: random.Random) -> str:
    top = dice.choice((0x80, 0x250, 0x2000, 0x10FFFF))
    return "".join(chr(dice.randrange(top)) for _ in range(dice.randrange(1, 60)))


def junk(dice: random.Random) -> Any:
    """Anything JSON can hold."""
    return text(dice) if dice.random() < 0.3 else dice.choice(JUNK)


def broken(dice: random.Random, value: Any) -> Any:
    """The JSON value with one to three of its parts missing, replaced or added to."""
    for _ in range(dice.randrange(1, 4)):
        value = _broken_once(dice, value)
    return value


def _broken_once(dice: random.Random, value: Any) -> Any:
    if isinstance(value, dict) and value and dice.random() < 0.9:
        key = dice.choice(list(value))
        return _without(value, key) if dice.random() < 0.2 else value | {key: _broken_once(dice, value[key])}
    if isinstance(value, list) and value and dice.random() < 0.7:
        return [_broken_once(dice, value[0]), *value[1:]]
    if isinstance(value, dict) and dice.random() < 0.3:
        return value | {text(dice): junk(dice)}
    return junk(dice)


def _without(table: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: each for name, each in table.items() if name != key}
