"""Which words beside a number are a unit or a noun of measuring, and which are money, weight or land?"""

from __future__ import annotations

from collections.abc import Callable

from handlers.rules.reading.context import Place
from handlers.rules.reading.lexicon import Lex


def _mobifone(place: Place) -> Lex | None:
    """45 mb is a speed; mb on its own the carrier."""
    return place.as_("C", "mobifone") if place.previous not in ("n", "f") else None


def _thousand_or_kilo(place: Place) -> Lex | None:
    """60k, 85 kg: money and weight, not không."""
    glued = place.token.glued or place.token.key == "kg"
    return place.as_("B") if place.known.tag == "!" and place.previous == "n" and glued else None


def _mega(place: Place) -> Lex | None:
    """34 me xuong, duoc 40 me is mê."""
    return place.as_("M", "1") if place.previous in ("n", "f", "#") and place.following in ("S", "") else None


def _one_letter(place: Place) -> Lex | None:
    """3l, 2m vt: a noun of one letter right behind its number; đo hộ m 2 mẫu: mày."""
    if place.known.tag == "B":
        return None if place.tokens[place.at + 1].glued else Lex("p", "", place.at, place.at)
    weekday = [token.key for token in place.tokens[place.at + 1 : place.at + 2]] == ["t"]
    if (
        place.previous == "n"
        and place.token.glued
        and (place.following in ("", "C", "L", "@", "D") or weekday)
    ):
        return place.as_("u")
    return place.as_("W", place.token.key) if place.known.tag == "u" else None


def _soil(place: Place) -> Lex | None:
    """3 mau dat 40 mbps is đạt; 3 mau dat is đất."""
    reached = place.following in ("S", "M", "n") or any(
        token.kind == "number" for token in place.tokens[place.at + 1 : place.at + 2]
    )
    return place.as_("B") if place.known.bare and place.previous in ("U", "V") and not reached else None


def _acre(place: Place) -> Lex | None:
    """2 mau 3 sao is sào."""
    return place.as_("B") if place.known.tag == "Q" and place.previous == "n" and place.known.bare else None


def _times(place: Place) -> Lex | None:
    """đo 2 cấy, as people of Nghệ An say cái; cấy 2 mẫu plants rice."""
    alone = place.known.tag == "B" and place.known.first == place.known.last
    return place.as_("u") if alone and place.previous == "n" else None


def _busy(place: Place) -> Lex | None:
    """đo 3 bận; bận quá is an excuse."""
    return place.as_("_", "event") if place.known.tag == "u" and place.previous != "n" else None


AFTER_A_NUMBER: dict[str, Callable[[Place], Lex | None]] = {
    "sao": _acre,
    "ban": _busy,
    "cay": _times,
    "nhat": _times,
    "mb": _mobifone,
    "dat": _soil,
    "k": _thousand_or_kilo,
    "kg": _thousand_or_kilo,
    "me": _mega,
    "m": _one_letter,
    "l": _one_letter,
}
