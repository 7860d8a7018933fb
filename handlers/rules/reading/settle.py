"""What does a word mean that says one thing here and another there?"""

from __future__ import annotations

from collections.abc import Callable

from handlers.rules.reading.context import Place
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.making import MAKING, made
from handlers.rules.reading.names import before_hamlet, is_hamlet_kind, is_person
from handlers.rules.reading.numbers import number_word
from handlers.rules.reading.units import AFTER_A_NUMBER

_OPPOSITES = frozenset(
    (
        "thap", "yeu", "xau", "cham", "moi", "cu", "it", "khong", "chua", "phai", "tu", "kem", "te", "nhanh",
        "cao", "manh",
    )
)  # fmt: skip
_SO_FEW = frozenset(("chi", "moi"))
_PARTS_OF_A_DAY = frozenset(("sang", "trua", "chieu"))
_GRAVE_A = "a\u0300"


def is_settled(first: str, last: str) -> bool:
    """Whether a phrase without a capital, by its first and last word, means one thing everywhere."""
    return first not in _RULES and last != "ban"


def settled(place: Place) -> Lex:
    """The meaning that fits between the neighbours."""
    if is_person(place):
        return place.as_("W", place.token.key)
    if place.known.bare and is_hamlet_kind(place):
        return before_hamlet(place)
    rule = _RULES.get(place.token.key)
    return (rule(place) if rule else None) or place.known


def _none(place: Place) -> Lex | None:
    """đo không mẫu: none measured."""
    if place.known.tag != "!" or place.following != "U" or place.previous not in ("", "V", "A", "D"):
        return None
    zero = place.as_("n", "words")
    zero.number = 0
    return zero


def _near(place: Place) -> Lex | None:
    """gần chợ is a place, gần 10 an amount."""
    after = place.tokens[place.known.last + 1 : place.known.last + 2]
    counts = any(token.kind == "number" or number_word(token) for token in after)
    if place.known.tag == "@" and place.token.key == "tren" and counts:
        return place.as_("~")
    return place.as_("@") if place.known.tag == "~" and not counts else None


def _name_end(place: Place) -> Lex | None:
    """tua chua: the end of an unmarked name."""
    return place.as_("W", "chua") if not place.marked and place.previous == "W" else None


def _how_many(place: Place) -> Lex | None:
    """duoc may mau is mấy mẫu; 2 may is máy."""
    ends = place.following in ("", "_", "p", "?") and place.tokens[place.at - 1].key == "la" and place.at > 0
    counted = place.known.bare and (place.following in ("U", "u") or ends) and place.previous != "n"
    return place.as_("q", "may") if counted else None


def _remaining(place: Place) -> Lex | None:
    """con 3 mau, con dung 1 mau is còn; 2 con viettel are times, 3 con vịt are ducks."""
    if place.previous == "n" and place.following == "C" and place.tokens[place.at + 1].key != "vit":
        return place.as_("u")
    if place.following == "p" and place.previous in ("n", "U", "u", "d", "_", "C"):
        return place.as_("_")
    after = place.tokens[place.at + 1 : place.at + 3]
    counts = any(token.kind == "number" for token in after[: 1 if place.previous else 2])
    return place.as_("k", "left") if not place.marked and counts else None


def _tonight(place: Place) -> Lex | None:
    """tối em đo is a plan, sáng 1 tối 2 a part of the day; toi da do is tôi đã đo, toi da 3 tối đa."""
    if place.known.tag == "O":
        told = place.known.bare and place.following in ("V", "v", "g", "_")
        return Lex("p", "", place.at, place.at) if told else None
    listed = any(token.key in _PARTS_OF_A_DAY for token in place.tokens[: place.at])
    later = place.following in ("V", "p", "@", "F", "_") and not listed
    return (
        place.as_("k", "part")
        if place.known.tag == "F" and place.known.value == "weak" and not later
        else None
    )


def _yesterday(place: Place) -> Lex | None:
    """qua do 3 cai: hôm qua, at the head of a message."""
    return place.as_("D", "yesterday") if place.at == 0 and place.following == "V" else None


def _household(place: Place) -> Lex | None:
    """5 hộ counts households."""
    return place.as_("B") if place.previous == "n" else None


def _just(place: Place) -> Lex | None:
    """vừa đo, mới đo: today; moi before what can be shared out is mỗi, else mới."""
    if place.known.tag == "E" and place.previous == "g" and place.known.last > place.at:
        return Lex("_", "", place.at, place.at)
    if place.known.last > place.at:
        return _each_person(place)
    after = place.tokens[place.at + 1 : place.at + 2]
    if place.known.tag == "E" and place.previous in ("V", "g", "O") and after and after[0].kind == "number":
        return place.as_("_")
    if place.known.tag == "E":
        shared = place.following in ("m", "p", "K", "u", "Y", "C", "n")
        if shared or not place.known.bare:
            return None
        return place.as_("D", "today") if _measures(place) else place.as_("_")
    return place.as_("D", "today") if place.known.tag == "_" and _measures(place) else None


def _each_person(place: Place) -> Lex | None:
    """em voi chi Hoa moi nguoi do 2 mau, 4 nguoi do moi ng 1 lan: mỗi, not mọi."""
    after = place.tokens[place.known.last + 1 : place.known.last + 2]
    shared = (
        place.known.tag in "pO" and place.known.bare and place.tokens[place.at + 1].key in ("nguoi", "ng")
    )
    numbered = bool(after) and after[0].kind == "number" and place.known.tag == "p"
    joined = place.previous in ("p", "k", "m", "W") and (place.known.tag == "O" or place.following == "V")
    return Lex("E", "", place.at, place.at) if shared and (numbered or joined) else None


def _measures(place: Place) -> bool:
    return place.following == "V" and place.at + 2 < len(place.tokens)


def _asking(place: Place) -> Lex | None:
    """5 mẫu à asks; à nhầm does not; A Tủa is a man."""
    if place.token.cap and any(token.cap for token in place.tokens[place.at + 1 : place.at + 2]):
        return place.as_("p") if not place.token.marked and place.known.last == place.at else None
    following = place.tokens[place.at + 1 : place.at + 2]
    counts_on = bool(following) and following[0].kind == "number"
    if (
        place.token.canon == _GRAVE_A
        and place.previous in ("n", "U", "u", ",")
        and place.at > 1
        and counts_on
    ):
        return place.as_("y")
    told = any(token.key in _SO_FEW for token in place.tokens[max(0, place.at - 5) : place.at])
    if place.previous == "p" or (place.previous == "u" and told):
        return None
    last = place.at + 1 == len(place.tokens) or place.tokens[place.at + 1].kind == "sign"
    return place.as_("Q") if place.token.canon == _GRAVE_A and place.at and last else None


def _door(place: Place) -> Lex | None:
    """do 2 cai cua roi is cửa; cua em is của."""
    return place.as_("B") if place.known.bare and place.following in ("", ".", ",", "d") else None


def _install(place: Place) -> Lex | None:
    """ko cai duoc is cài; 3 cai is cái."""
    denied = place.previous in ("!", "c") or (place.following == "g" and place.previous != "n")
    if place.known.tag == "i" and place.previous == "n" and place.known.last > place.at:
        return Lex("u", "", place.at, place.at)
    return place.as_("i") if place.known.tag == "u" and denied and place.known.bare else None


def _friend_or_how_many(place: Place) -> Lex:
    """bn is bao nhiêu before mẫu and after được, còn, thiếu; else bạn."""
    asks = place.following in ("U", "u", "%", "d") or place.previous in ("g", "k", "r", "V")
    return place.as_("H" if asks else "p")


def _shots(place: Place) -> Lex | None:
    """2 phát cho anh counts; phát cho hands out."""
    counted = place.known.last > place.at and place.previous == "n"
    return Lex("u", "", place.at, place.at) if counted else None


def _sample(place: Place) -> Lex | None:
    """3 mau ma, mau thu 5: mẫu with the next word, no mẫu mã and no mẫu thử."""
    if not (place.known.tag == "B" and place.known.bare and place.known.last > place.at):
        return None
    word = place.tokens[place.at + 1].key
    counts = place.tokens[place.at + 2 : place.at + 3]
    ordinal = word == "thu" and bool(counts) and counts[0].kind == "number"
    counted = place.previous == "n" and word in ("ma", "cua", "thu")
    return Lex("U", "", place.at, place.at, True) if ordinal or counted else None


def _at_group(place: Place) -> Lex | None:
    """o to 11 is ở tổ 11."""
    after = place.tokens[place.known.last + 1 : place.known.last + 2]
    numbered = place.known.tag == "B" and place.known.last > place.at and bool(after)
    return Lex("@", "", place.at, place.at, True) if numbered and after[0].kind == "number" else None


def _ours(place: Place) -> Lex | None:
    """mi do 4 mau: mi is a person before a verb."""
    return place.as_("p") if place.known.bare and place.following == "V" else None


def _so_measured(place: Place) -> Lex | None:
    """nên đo được 2 tells; nên đo advises."""
    told = place.known.tag == "O" and place.following == "g"
    return Lex("_", "", place.at, place.at) if told else None


def _broken(place: Place) -> Lex | None:
    """do 5 lan hong ca 5 is hỏng; hong do is không."""
    all_of_them = any(
        token.key in ("ca", "het", "mat", "sach") for token in place.tokens[place.at + 1 : place.at + 2]
    )
    after = place.previous in ("u", "U", "n", "t", "k")
    return place.as_("t", "weak") if place.known.tag == "!" and after and all_of_them else None


def _what(place: Place) -> Lex | None:
    """làm chi, chi rứa asks; chi oi, chi do is a sister, or chỉ."""
    after = place.tokens[place.known.last + 1 : place.known.last + 2]
    asks = not after or after[0].kind == "sign" or after[0].key in ("vay", "rua", "the", "ha", "do", "nua")
    return None if asks or place.known.tag != "Q" else place.as_("p")


def _or(place: Place) -> Lex | None:
    """cao hay thấp, 10 hay 15 asks; app hay lỗi does not."""
    after = place.tokens[place.at + 1 : place.at + 2]
    between = place.previous in "nf#" and bool(after) and after[0].kind == "number"
    opposite = bool(after) and after[0].key in _OPPOSITES
    opposite = opposite or (place.at > 1 and bool(after) and after[0].key == place.tokens[place.at - 2].key)
    return place.as_("Q") if place.known.last == place.at and (between or opposite) else None


def _where(place: Place) -> Lex | None:
    """bxh dau ad asks; unmarked dau elsewhere says nothing."""
    if place.token.marked or place.known.last > place.at:
        return None
    return place.as_("Q", "any") if place.following in ("", "p", "_", "?", "d") else place.as_("_")


def _at_night(place: Place) -> Lex | None:
    """do ban dem is đo ban đêm, do vai lan đo vài lần."""
    if place.known.tag == "B" and place.known.bare and place.following == "u":
        return Lex("V", "", place.at, place.at, True)
    after = place.tokens[place.known.last + 1 : place.known.last + 2]
    night = place.tokens[place.known.last].key == "ban" and bool(after) and after[0].key in ("dem", "ngay")
    return Lex("V", "", place.at, place.at, True) if place.known.bare and night else None


def _everybody(place: Place) -> Lex | None:
    """moi nguoi do 2 mau: mỗi người, then the verb."""
    measured = place.known.value == "head" and place.previous == "E"
    return Lex("m", "người", place.at, place.at) if measured else None


def _by_the_way(place: Place) -> Lex | None:
    """tien do 2 mau is tiện đo."""
    after = place.tokens[place.known.last + 1 : place.known.last + 2]
    counts = bool(after) and after[0].kind == "number"
    return place.as_("V") if place.known.tag == "r" and place.known.bare and counts else None


_RULES: dict[str, Callable[[Place], Lex | None]] = {
    **AFTER_A_NUMBER,
    "khong": _none,
    "gan": _near,
    "tren": _near,
    "chua": _name_end,
    "may": _how_many,
    "phat": _shots,
    "mau": _sample,
    "o": _at_group,
    "chi": _what,
    "mi": _ours,
    "nguoi": _everybody,
    "hay": _or,
    "dau": _where,
    "do": _at_night,
    "hong": _broken,
    "nen": _so_measured,
    "con": _remaining,
    "ho": _household,
    "qua": _yesterday,
    "toi": _tonight,
    "vua": _just,
    "moi": _just,
    "a": _asking,
    "cai": _install,
    "cua": _door,
    "tien": _by_the_way,
    "bn": _friend_or_how_many,
    **dict.fromkeys(MAKING, made),
}
