"""How does somebody report step by step?"""

from dataclasses import replace

from handlers.checkin import amount_doubts, consider, declines, number_in, quick_counts
from handlers.entries import Entry, from_draft, to_draft
from handlers.messages import Choice
from handlers.places import find_hamlet, number_of, value_of
from handlers.router import Router
from handlers.turn import Reply, Turn, ask, say
from handlers.words import checkin as words
from handlers.words import common
from storage import units

router = Router()
MOST_OFFERED = 8


@router.command("bao", "bao cao", "bao mau", private=True)
def start(turn: Turn) -> Reply:
    """How many?"""
    return ask("guided.count", words.ASK_GUIDED, *quick_counts(turn, words.CANCEL))


@router.step("guided.count")
def counted(turn: Turn) -> Reply | None:
    """Where?"""
    if declines(turn, words.CANCEL):
        return say(words.NOT_BOOKED)
    samples = number_in(turn)
    if samples is None:
        return None
    if not 1 <= samples <= turn.campaign.refuse_above:
        return ask("guided.count", words.BAD_COUNT.format(limit=turn.campaign.refuse_above))
    entry = Entry(samples, turn.written_on.isoformat(), turn.member.unit, turn.member.hamlet)
    offered = _hamlets(turn)
    question = words.ASK_GUIDED_HAMLET.format(samples=common.number(samples))
    return ask("guided.hamlet", question, *offered, words.NO_MATTER, entries=to_draft([entry]))


@router.step("guided.hamlet", free_text=True)
def placed(turn: Turn) -> Reply | None:
    """Which carrier? (A whole report instead of a place is taken as one.)"""
    told = turn.reading
    if turn.choice is None and told.intent == "checkin" and told.count and not told.vague:
        return None
    (entry,) = from_draft(turn.talk.draft["entries"])
    entry = _at(turn, entry)
    carriers = [Choice(common.capital(label), value) for value, label in common.CARRIERS.items()]
    return ask(
        "guided.carrier", words.ASK_GUIDED_CARRIER, *carriers, words.NO_MATTER, entries=to_draft([entry])
    )


@router.step("guided.carrier")
def carried(turn: Turn) -> Reply | None:
    """Booked, unless the number raises a doubt."""
    carrier = turn.choice or turn.read(f"đo 1 mẫu {turn.text}").carrier
    if carrier is None:
        return None
    (entry,) = from_draft(turn.talk.draft["entries"])
    told = replace(entry, carrier=carrier if carrier in common.CARRIERS else None)
    return consider(turn, [told], amount_doubts(turn, [told]))


def _hamlets(turn: Turn) -> list[Choice]:
    mine = turn.member.hamlet
    rows = [row for row in units.hamlets(turn.session, turn.member.unit) if not row.merged_into]
    rows.sort(key=lambda row: row.id != mine)
    return [
        Choice(words.MY_HAMLET.format(hamlet=row.name) if row.id == mine else row.name, value_of(row.id))
        for row in rows[:MOST_OFFERED]
    ]


def _at(turn: Turn, entry: Entry) -> Entry:
    if turn.choice == words.NO_MATTER.value:
        return entry
    if turn.choice is not None:
        return replace(entry, hamlet=number_of(turn.choice))
    found = find_hamlet(turn.session, entry.unit, turn.text)
    return replace(entry, hamlet=found, place="" if found else " ".join(turn.text.split())[:60])
