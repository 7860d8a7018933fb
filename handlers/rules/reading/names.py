"""Is a word that means something else the name of a person or the kind of a hamlet here?"""

from __future__ import annotations

from handlers.rules.reading.context import Place
from handlers.rules.reading.lexicon import Lex

_NAMES = frozenset("BtOFQIkzbypTWh_p")


def is_person(place: Place) -> bool:
    """chị Lan, anh Huy: a capital after a form of address; a cancelling word with a capital."""
    if not (place.token.cap and place.at > 0):
        return False
    if not place.known.bare:
        return place.known.tag == "F" and place.known.value == "" and _is_addressed(place)
    before = place.tokens[place.at - 1]
    if before.text.isupper() and len(before.text) > 1:
        return False
    if place.known.first == place.known.last and (
        place.known.tag == "z" or (place.marked and place.previous in ("p", "W"))
    ):
        return True
    of_two = place.previous == "p" and place.at > 1 and not place.tokens[place.at - 2].cap
    named = ((place.previous == "W" or of_two) and before.cap) or (
        place.previous == "," and place.following == "V"
    )
    return (
        not place.marked
        and place.known.tag in _NAMES
        and (named or (place.previous == "p" and not before.cap))
    )


def _is_addressed(place: Place) -> bool:
    """chị Mai đo 3 mẫu: she is no tomorrow; in Chị Mai Đo every word has a capital."""
    after = place.tokens[place.at + 1 : place.at + 2]
    alone = place.known.first == place.known.last
    return alone and place.previous == "p" and bool(after) and not after[0].cap


def is_hamlet_kind(place: Place) -> bool:
    """ban Chieu Ly, do ban Pang De: bản, for a capital follows and it has none itself."""
    at = place.at if place.token.key == "ban" else place.known.last
    follows = place.tokens[at + 1 : at + 2]
    ours = place.tokens[at].key == "ban" and not place.tokens[at].cap
    return ours and place.known.tag in "BDo" and bool(follows) and follows[0].cap


def before_hamlet(place: Place) -> Lex:
    if place.token.key == "ban":
        return Lex("K", "", place.at, place.at)
    return Lex("V" if place.token.key == "do" else "_", "", place.at, place.known.last - 1, True)
