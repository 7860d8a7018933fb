"""How does a report get counted, and what is asked before?"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from handlers import booking
from handlers.entries import Entry, describe, entries_of, from_draft, to_draft, with_samples
from handlers.messages import Choice
from handlers.places import unit_name
from handlers.router import Router
from handlers.rules.courtesy import is_number, without_courtesy
from handlers.rules.doubt import Doubt, doubts
from handlers.rules.periods import earliest_open
from handlers.rules.reading import Reading, day_of
from handlers.turn import Reply, Turn, ask, say
from handlers.words import checkin as words
from handlers.words import common
from storage import checkins

router = Router()
NOTED = (Doubt.SPEED,)
"""Doubts that are mentioned, not asked: the sample counts whatever its speed."""


@router.intent("checkin")
def report(turn: Turn) -> Reply | None:
    """A report in free words; a number alone may answer another question, and in a group somebody else."""
    if is_number(turn.text) and (turn.talk.step or not turn.inbound.private):
        return None
    reading = turn.reading
    return consider(turn, entries_of(turn, reading), _doubts(turn, reading))


def consider(turn: Turn, entries: list[Entry], left: Sequence[Doubt]) -> Reply:
    """Refuse, ask the next doubt, or book."""
    if refusal := _refusal(turn, entries):
        return say(refusal)
    asking = [doubt for doubt in left if doubt not in NOTED]
    if asking:
        return _ask(turn, entries, asking[0], [doubt for doubt in left if doubt is not asking[0]])
    return _booked(turn, entries, left)


def amount_doubts(turn: Turn, entries: list[Entry]) -> tuple[Doubt, ...]:
    """The doubts about a number or a day that was said only now."""
    samples = sum(entry.samples for entry in entries)
    day = entries[0].day or None
    return _doubts(turn, Reading("checkin", count=samples, day=day, day_unclear=day is None))


def _doubts(turn: Turn, reading: Reading) -> tuple[Doubt, ...]:
    limits = turn.campaign
    day = day_of(reading.day, turn.inbound.sent_at) or turn.written_on
    return doubts(
        reading,
        at=turn.inbound.sent_at,
        already_today=0 if reading.day_unclear else checkins.of_day(turn.session, turn.member.id, day),
        ask_above=limits.ask_above,
        ask_above_a_day=limits.ask_above_a_day,
        refuse_above=limits.refuse_above,
    )


def _refusal(turn: Turn, entries: list[Entry]) -> str:
    """Why this cannot be booked whatever is answered; "" when it can."""
    limit = turn.campaign.refuse_above
    if (total := max(entry.samples for entry in entries)) > limit:
        return words.ABSURD.format(samples=common.number(total), limit=limit)
    dated = [entry for entry in entries if entry.day]
    if future := next((entry for entry in dated if entry.date > turn.today), None):
        return words.FUTURE.format(day=f"{future.date.day}/{future.date.month}")
    if closed := next((entry for entry in dated if not booking.still_open(turn, entry)), None):
        first = earliest_open(turn.today, turn.campaign.close_after_days)
        return words.CLOSED.format(
            month=f"tháng {closed.date.month}/{closed.date.year}", first=f"{first.day}/{first.month}"
        )
    return ""


def _booked(turn: Turn, entries: list[Entry], noted: Sequence[Doubt]) -> Reply:
    unknown = [entry.place for entry in entries if entry.place]
    entries = booking.settle_places(turn, entries)
    booking.book(turn, entries)
    booked = words.BOOKED_FOR_OTHERS if entries[0].for_others else words.BOOKED
    lines = [
        booked.format(what=describe(turn, entries)),
        words.ODD_SPEED if Doubt.SPEED in noted else "",
        *(words.NEW_PLACE.format(place=place) for place in unknown),
        booking.progress_line(turn, entries[-1]),
    ]
    return say("\n".join(line for line in lines if line))


def _ask(turn: Turn, entries: list[Entry], doubt: Doubt, left: Sequence[Doubt]) -> Reply:
    if doubt == Doubt.VAGUE and not any(entry.samples for entry in entries):
        doubt = Doubt.COUNT
    step, choices = _STEPS[doubt]
    asked = _ask_count(turn) if doubt == Doubt.COUNT else _ask_sure(turn, entries, doubt)
    offered = quick_counts(turn, words.CANCEL) if doubt == Doubt.COUNT else _for(turn, choices)
    draft = {"entries": to_draft(entries), "doubts": [str(other) for other in left]}
    return ask(step, asked, *offered, **draft)


def _for(turn: Turn, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    here = unit_name(turn.session, turn.member.unit)
    return tuple(replace(choice, label=choice.label.format(unit=here)) for choice in choices)


def _ask_count(turn: Turn) -> str:
    return words.ASK_COUNT if turn.inbound.private else words.ASK_COUNT_IN_GROUP


def _ask_sure(turn: Turn, entries: list[Entry], doubt: Doubt) -> str:
    samples = sum(entry.samples for entry in entries)
    day = entries[0].date if entries[0].day else turn.written_on
    return question(
        doubt,
        what=describe(turn, entries),
        samples=samples,
        day=common.day_name(day, turn.today),
        already=checkins.of_day(turn.session, turn.member.id, day),
        place=turn.reading.outside or words.THAT_PLACE,
    )


def question(doubt: Doubt, *, what: str, samples: int, day: str, already: int, place: str) -> str:
    """The sentence a doubt asks; `what` is the line to be booked, `already` that day's samples so far."""
    return words.QUESTIONS[doubt].format(
        what=what,
        samples=common.number(samples),
        these=words.THESE.format(samples=common.number(samples)) if samples else words.THIS_TIME,
        day=day,
        already=common.number(already),
        place=place,
    )


_SURE = (words.YES, words.CANCEL)
_STEPS: Mapping[Doubt, tuple[str, tuple[Choice, ...]]] = {
    Doubt.COUNT: ("checkin.count", ()),
    Doubt.DAY: ("checkin.day", ()),
    Doubt.VAGUE: ("checkin.sure", _SURE),
    Doubt.MANY: ("checkin.sure", _SURE),
    Doubt.MANY_TODAY: ("checkin.sure", _SURE),
    Doubt.WIFI: ("checkin.sure", (words.WIFI_YES, words.WIFI_NO)),
    Doubt.PLACE: ("checkin.sure", (words.HERE, words.THERE)),
}


@router.step("checkin.count")
def count_given(turn: Turn) -> Reply | None:
    """A number, one of the quick choices, or "thôi"."""
    if declines(turn, words.CANCEL):
        return say(words.NOT_BOOKED)
    if (samples := number_in(turn)) is None:
        return None
    if samples < 1:
        again = words.BAD_COUNT.format(limit=turn.campaign.refuse_above)
        return ask("checkin.count", again, *quick_counts(turn, words.CANCEL), **turn.talk.draft)
    entries, left = _open(turn)
    entries = with_samples(entries, samples)
    return consider(turn, entries, [*left, *(d for d in amount_doubts(turn, entries) if d not in left)])


@router.step("checkin.sure")
def sure(turn: Turn) -> Reply | None:
    """Yes, no, or another number."""
    if turn.choice == "cancel":
        return say(words.NOT_BOOKED)
    entries, left = _open(turn)
    if turn.choice == "yes":
        return consider(turn, entries, left)
    samples = number_in(turn)
    return None if samples is None else count_given(turn)


@router.step("checkin.day", free_text=True)
def day_given(turn: Turn) -> Reply:
    """A day in any words the reader knows."""
    reading = turn.read(f"{turn.text} đo 1 mẫu")
    day = day_of(reading.day, turn.inbound.sent_at) if reading.day and not reading.day_unclear else None
    if day is None:
        return ask("checkin.day", words.ASK_DAY_AGAIN, **turn.talk.draft)
    entries, left = _open(turn)
    dated = [replace(entry, day=entry.day or day.isoformat()) for entry in entries]
    many = [doubt for doubt in amount_doubts(turn, dated) if doubt == Doubt.MANY_TODAY]
    return consider(turn, dated, [*left, *many])


def quick_counts(turn: Turn, way_out: Choice) -> tuple[Choice, ...]:
    """Buttons for the usual numbers; none where choices are a numbered list ("4. 5 mẫu" misleads)."""
    return (*words.COUNT_CHOICES, way_out) if turn.can.buttons else ()


def declines(turn: Turn, way_out: Choice) -> bool:
    """Whether the way out of a number question was pressed or written."""
    return turn.choice == way_out.value or without_courtesy(turn.text) in way_out.also


def number_in(turn: Turn) -> int | None:
    """The number somebody answered: "4", "bốn ạ", "4 mẫu"; None for a report of its own or no number."""
    said = turn.choice or without_courtesy(turn.text)
    if said.isdecimal():
        return int(said[:7])
    reading = turn.reading
    more = (reading.items, reading.carrier, reading.hamlet_text, reading.commune, reading.day_unclear)
    if any(more) or reading.day not in (None, "today") or len(turn.text) > 30:
        return None
    return reading.count or turn.read(f"đo {turn.text} mẫu").count or turn.read(f"đo {said} mẫu").count


def _open(turn: Turn) -> tuple[list[Entry], list[Doubt]]:
    draft = turn.talk.draft
    return from_draft(draft["entries"]), [Doubt(value) for value in draft["doubts"]]
