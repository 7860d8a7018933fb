"""Which name stands where a letter holds a member's number? (Filled in at sending.)"""

import re
from collections.abc import Callable, Mapping

from handlers.messages import PERSON_MARK, utf16_length
from handlers.places import hamlet_name
from handlers.render import split
from handlers.rules.names import given, short
from handlers.words import naming as words
from storage import people
from storage.database import Session
from storage.people import Person

_FILLER = "\ue002"


def fill(session: Session, text: str) -> str:
    """The text with every name mark replaced by the name as it is now."""
    if "\ue000" not in text:
        return text
    filled = PERSON_MARK.sub(lambda match: _name(session, int(match[1]), match[2]), text)
    return _sentence_case(filled)


def pieces(session: Session, text: str, limit: int) -> list[str]:
    """The text, still with its marks, in pieces of at most `limit` UTF-16 units once the names are in."""
    if "\ue000" not in text:
        return split(text, limit)
    sized = PERSON_MARK.sub(lambda match: _sized(session, match), text)
    return [piece.replace(_FILLER, "") for piece in split(sized, limit)]


def _sized(session: Session, mark: re.Match[str]) -> str:
    longer = utf16_length(_name(session, int(mark[1]), mark[2])) - utf16_length(mark[0])
    return mark[0] + _FILLER * longer


def _name(session: Session, number: int, form: str) -> str:
    person = people.member(session, number)
    if person is None or not person.name:
        return words.SOMEBODY
    return _FORMS[form](session, person)


def _called(_session: Session, person: Person) -> str:
    return f"{person.address_form} {given(person.name)}"


def _full(_session: Session, person: Person) -> str:
    return person.name


def _board(session: Session, person: Person) -> str:
    """Shortened for those who agreed to stand on boards; the others stay unnamed."""
    if person.shown and person.left_at is None:
        return short(person.name)
    hamlet = hamlet_name(session, person.hamlet)
    return words.MEMBER_OF.format(hamlet=hamlet) if hamlet else words.A_MEMBER


_FORMS: Mapping[str, Callable[[Session, Person], str]] = {"called": _called, "full": _full, "board": _board}


def _sentence_case(text: str) -> str:
    """A name that begins a line begins with a capital."""
    return "\n".join(line[:1].upper() + line[1:] if line[:1].islower() else line for line in text.split("\n"))
