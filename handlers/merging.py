"""What becomes of two members who are one person, and how does a lead take them apart again?"""

import re
from datetime import timedelta

from handlers.letters import Post, to_member
from handlers.membership import RANKS
from handlers.messages import Choice, Message, name_of
from handlers.nudges import WEEKLY_KINDS
from handlers.places import unit_name
from handlers.router import LEAD, Router
from handlers.turn import Reply, Turn, say
from handlers.words import contacts as words
from storage import audit, merging, outbox, people
from storage.merging import Merged
from storage.people import Person

router = Router()
UNDONE_WITHIN = timedelta(days=7)


def merge(turn: Turn, other: Person) -> Reply:
    """The other member becomes a part of the one who writes; the unit's leads are told."""
    mine = turn.member
    number = merging.merge(turn.session, mine, other, _rank(mine, other), _also_kind(mine, other), turn.now)
    outbox.withdraw_nudges(turn.session, other.id, turn.now)
    audit.note(turn.session, turn.now, mine.id, "merged", merge=number, gone=other.id)
    unit = unit_name(turn.session, mine.unit)
    text = words.TO_LEAD.format(
        one=name_of(mine.id, "full"), other=name_of(other.id, "full"), unit=unit, number=number
    )
    message = Message(text, (Choice(words.SPLIT, f"/tachra {number}"),))
    for lead in people.leads_of(turn.session, mine.unit):
        if lead.id != mine.id:
            to_member(turn.session, turn.campaign, turn.now, lead.id, message, Post("digest"))
    return say(words.MERGED.format(name=name_of(mine.id), unit=unit))


def _rank(kept: Person, gone: Person) -> str:
    """The higher rank; one in another unit, or one given up, counts for nothing."""
    if gone.left_at is not None or gone.unit != kept.unit:
        return kept.rank
    return max(kept.rank, gone.rank, key=RANKS.index)


def _also_kind(kept: Person, gone: Person) -> str:
    """The kind beside the kept one's own; the weekly kind before others, because it is the stricter."""
    kinds = [kept.also_kind, *([gone.kind, gone.also_kind] if gone.left_at is None else [])]
    others = [kind for kind in kinds if kind not in ("", kept.kind)]
    return min(others, key=lambda kind: kind not in WEEKLY_KINDS, default="")


@router.command("tachra", "tach ra", who=LEAD, private=True, slash_only=True)
def split(turn: Turn) -> Reply:
    """ "/tachra 12" undoes a merge in the lead's unit, for seven days."""
    if not re.fullmatch(r"\d{1,9}", turn.argument):
        return say(words.ASK_NUMBER)
    merged = merging.find(turn.session, int(turn.argument))
    if merged is None or not _may(turn, merged):
        return say(words.NO_SUCH_MERGE)
    if not merging.is_last(turn.session, merged):
        return say(words.LATER_FIRST)
    merging.undo(turn.session, merged, turn.now)
    audit.note(turn.session, turn.now, turn.member.id, "split", merge=merged.id)
    for number in (merged.kept, merged.gone):
        if number != turn.member.id:
            message = Message(words.TOLD_APART.format(name=name_of(number)))
            to_member(turn.session, turn.campaign, turn.now, number, message, Post("digest"))
    one, other = (name_of(number, "full") for number in (merged.kept, merged.gone))
    return say(words.APART.format(one=one, other=other))


def _may(turn: Turn, merged: Merged) -> bool:
    kept = people.the(turn.session, merged.kept)
    here = kept.unit == turn.member.unit and kept.left_at is None
    return here and turn.now - merged.merged_at <= UNDONE_WITHIN
