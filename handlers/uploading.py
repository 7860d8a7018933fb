"""What becomes of a list of hamlets that a lead hands in?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.campaign import Campaign
from handlers.files import HAMLETS, Visit, visit
from handlers.hamlets import tidy
from handlers.letters import Post, to_member
from handlers.messages import Message
from handlers.places import hamlet_name, keep_hamlet, unit_name
from handlers.rules.listings import MOST_TOLD, Line, Listing, Problem, decode, read_listing
from handlers.rules.reading import fold
from handlers.rules.tickets import Standing
from handlers.words import files as words
from storage import audit, tickets, units
from storage.database import Session


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came of it: "open" = the address is still good, because nothing was done; `said` is why.

    "used" with something said: it was done now; with nothing: it had been used before.
    """

    standing: Standing
    said: tuple[str, ...] = ()


def read_file(data: bytes) -> Listing | str:
    """The lines or problems of a file, or the sentence why it cannot be read at all."""
    text = decode(data)
    if text is None:
        return words.UNREADABLE
    listing = read_listing(text)
    return listing if listing.lines or listing.problems else words.EMPTY


def receive(
    session: Session, campaign: Campaign, secret: str, listing: Listing | str, now: datetime
) -> Receipt:
    """Add the hamlets, use up the address, write to the lead: all of it, or nothing."""
    found = visit(session, secret, now)
    if found is None or found.purpose != HAMLETS:
        return Receipt("dead")
    if found.standing == "used":
        return Receipt("used")
    if isinstance(listing, str):
        return Receipt("open", (listing,))
    if problems := listing.problems or _taken(session, found.member.unit, listing.lines):
        return Receipt("open", tuple(map(_said, problems)))
    done = _take(session, found, listing.lines, now)
    letter = Message(f"{done}\n{words.DONE_LIST}")
    to_member(session, campaign, now, found.member.id, letter, Post(once=f"ticket:{found.ticket}"))
    skipped = ", ".join(map(str, listing.skipped))
    return Receipt("used", (done, words.SKIPPED.format(lines=skipped)) if skipped else (done,))


def _take(session: Session, found: Visit, lines: Sequence[Line], now: datetime) -> str:
    unit = found.member.unit
    tickets.use(session, found.ticket, now)
    added = _add(session, unit, lines)
    known = len(lines) - added
    audit.note(session, now, found.member.id, "hamlets handed in", unit=unit, added=added, known=known)
    return words.DONE.format(unit=unit_name(session, unit), added=added, known=known)


def _said(problem: Problem) -> str:
    return words.PROBLEMS[problem.fault].format(**problem._asdict())


def _owners(session: Session, unit: str) -> dict[str, int]:
    """Which hamlet a folded name means; names go before further names."""
    rows = units.hamlets(session, unit)
    owners = {fold(name): row.merged_into or row.id for row in rows for name in row.aliases}
    return owners | {fold(row.name): row.merged_into or row.id for row in rows}


def _taken(session: Session, unit: str, lines: Sequence[Line]) -> list[Problem]:
    """Further names that are another hamlet's already: which of the two is meant only the lead knows."""
    owners = _owners(session, unit)
    found = [
        Problem(line.number, "taken", name, hamlet_name(session, owners[fold(name)]))
        for line in lines
        for name in line.also
        if owners.get(fold(name), owners.get(fold(line.name))) != owners.get(fold(line.name))
    ]
    return found[:MOST_TOLD]


def _add(session: Session, unit: str, lines: Sequence[Line]) -> int:
    """Returns how many are new."""
    owners = _owners(session, unit)
    new = [line for line in lines if fold(line.name) not in owners]
    for line in new:
        keep_hamlet(session, unit, tidy(line.name), _further(line, ()))
    for line in lines:
        if line.also and (number := owners.get(fold(line.name))) is not None:
            _know(session, number, line, owners)
    return len(new)


def _know(session: Session, number: int, line: Line, owners: Mapping[str, int]) -> None:
    """A hamlet there is gets the further names it does not have yet."""
    row = units.hamlet(session, number)
    names = _further(line, owners)
    if row is not None and names:
        units.set_aliases(session, number, [*row.aliases, *names])


def _further(line: Line, known: Mapping[str, int] | tuple[()]) -> list[str]:
    names = {fold(name): name for name in line.also if fold(name) != fold(line.name)}
    return [name for folded, name in names.items() if folded not in known]
