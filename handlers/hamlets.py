"""How does a commune's list of hamlets grow, and who looks after it?

Hamlets are being merged across the country in 2026: an old name must still land where it now belongs.
"""

import re

from handlers.letters import Post, to_member
from handlers.messages import Choice, Message, name_of
from handlers.places import find_hamlet, hamlet_name, keep_hamlet, number_of, unit_name, value_of
from handlers.router import LEAD, Router
from handlers.rules.listings import LONGEST_NAME
from handlers.rules.reading import fold
from handlers.turn import Reply, Turn, also_say, ask, say
from handlers.words import common
from handlers.words import hamlets as words
from storage import audit, people, units

router = Router()
MOST_OFFERED = 12


@router.command("thon", "cac thon", who=LEAD, private=True, slash_only=True)
def hamlets(turn: Turn) -> Reply:
    """The list; "/thon Thôn 5" adds one; "/thon Thôn Năm = Thôn 5" says that the first is now the second."""
    unit = unit_name(turn.session, turn.member.unit)
    old, equals, new = turn.argument.partition("=")
    if equals:
        return _merge(turn, tidy(old), tidy(new))
    if name := tidy(old):
        return say(_added(turn, name, unit))
    names = [row.name for row in units.hamlets(turn.session, turn.member.unit) if not row.merged_into]
    return say((words.LIST if names else words.NONE).format(unit=unit, names=", ".join(names)))


def _added(turn: Turn, name: str, unit: str) -> str:
    """Add a name, unless it is there already or has become part of another hamlet."""
    known = units.hamlet_named(turn.session, turn.member.unit, fold(name))
    if known is None:
        keep_hamlet(turn.session, turn.member.unit, name)
        return words.ADDED.format(hamlet=name, unit=unit)
    into = hamlet_name(turn.session, known.merged_into)
    return (words.IS_MERGED if into else words.THERE).format(hamlet=known.name, unit=unit, new=into)


def keep_new(turn: Turn, unit: str, place: str) -> int:
    """Keep a place no hamlet is known for as it was written, and ask the commune's leads about it, once."""
    name = tidy(place)
    if (known := units.hamlet_named(turn.session, unit, fold(name))) is not None:
        return known.merged_into or known.id
    number = keep_hamlet(turn.session, unit, name)
    sentence = words.NEW.format(name=name_of(turn.member.id, "full"), hamlet=name)
    message = Message(sentence, (Choice(words.IS_ANOTHER, f"/thonnay {number}"),))
    for lead in people.leads_of(turn.session, unit):
        if lead.id == turn.member.id:
            continue
        once = f"hamlet:{number}:{lead.id}"
        to_member(turn.session, turn.campaign, turn.now, lead.id, message, Post("digest", once))
    return number


@router.command("thonnay", who=LEAD, private=True, slash_only=True)
def which(turn: Turn) -> Reply:
    """The new name is another name of a hamlet there is: which?"""
    number = int(turn.argument) if re.fullmatch(r"\d{1,9}", turn.argument) else 0
    row = units.hamlet(turn.session, number)
    if row is None or row.unit != turn.member.unit:
        return also_say(words.UNKNOWN)
    others = [
        other
        for other in units.hamlets(turn.session, row.unit)
        if other.id != number and not other.merged_into
    ]
    offered = [Choice(other.name, value_of(other.id)) for other in others[:MOST_OFFERED]]
    return ask("hamlets.which", words.WHICH.format(hamlet=row.name), *offered, words.NEITHER, number=number)


@router.step("hamlets.which")
def chosen(turn: Turn) -> Reply | None:
    """The hamlet it belongs to, or none."""
    if turn.choice is None:
        return None
    name = hamlet_name(turn.session, turn.talk.draft["number"])
    if turn.choice == words.NEITHER.value:
        return say(words.STAYS.format(hamlet=name))
    return _merge(turn, name, hamlet_name(turn.session, number_of(turn.choice)))


def _merge(turn: Turn, old: str, new: str) -> Reply:
    unit = turn.member.unit
    into = find_hamlet(turn.session, unit, new)
    if not old or into is None:
        return say(words.NO_SUCH.format(hamlet=new))
    number = keep_hamlet(turn.session, unit, old)
    if number == into:
        return say(words.NO_SUCH.format(hamlet=new))
    units.merge_hamlet(turn.session, unit, number, into)
    audit.note(turn.session, turn.now, turn.member.id, "hamlet merged", hamlet=number, into=into)
    return say(words.MERGED.format(old=old, new=hamlet_name(turn.session, into)))


def tidy(name: str) -> str:
    """A hamlet's name as it is kept: single spaces, a capital in front, at most 60 characters."""
    return common.capital(" ".join(name.split())[:LONGEST_NAME])
