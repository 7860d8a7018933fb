"""Which names of places may a report use?"""

from collections.abc import Sequence

from handlers.rules.reading import Place, fold
from handlers.rules.reading.places import gazetteer
from storage import units
from storage.database import Session
from storage.units import HamletRow
from storage.units import Place as Unit


def hamlets_of(session: Session, unit: str) -> tuple[Place, ...]:
    """The hamlets of a commune for the reader; a merged one leads to the hamlet that took it in."""
    return session.remembered(("places", unit), lambda: tuple(map(_place, units.hamlets(session, unit))))


def communes_of(session: Session) -> tuple[Place, ...]:
    """The communes of the campaign for the reader."""
    return session.remembered("communes", lambda: tuple(map(_commune, units.every(session))))


def _place(row: HamletRow) -> Place:
    return Place(str(row.merged_into or row.id), row.name, tuple(row.aliases))


def _commune(unit: Unit) -> Place:
    return Place(unit.code, unit.name)


def find_hamlet(session: Session, unit: str, name: str) -> int | None:
    """The hamlet of the commune that a typed name means, one or two letters off allowed; None: none."""
    found = gazetteer(hamlets_of(session, unit), ()).find(name, False)
    return int(found) if found else None


def hamlet_name(session: Session, number: int | None) -> str:
    """A hamlet's name, "" for none."""
    row = units.hamlet(session, number) if number else None
    return row.name if row else ""


def keep_hamlet(session: Session, unit: str, name: str, aliases: Sequence[str] = ()) -> int:
    """The hamlet of that name, added (with its further names) when the commune has none like it."""
    return units.add_hamlet(session, unit, name, fold(name), list(aliases))


def unit_name(session: Session, code: str) -> str:
    """A unit's name, or its code when it is gone."""
    unit = units.unit(session, code)
    return unit.name if unit else code


def value_of(hamlet: int) -> str:
    """A hamlet as the value of a choice: no bare number, which somebody could mean by "Thôn 5"."""
    return f"at:{hamlet}"


def number_of(value: str) -> int:
    """The inverse of `value_of`."""
    return int(value.removeprefix("at:"))
