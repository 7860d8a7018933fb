"""What are the fields of a reading, once its parts are known?"""

from __future__ import annotations

from dataclasses import dataclass, field

from handlers.rules.reading.counts import Count
from handlers.rules.reading.dates import UNCLEAR
from handlers.rules.reading.judge import Segment
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.places import Named
from handlers.rules.reading.shapes import Reading
from handlers.rules.reading.speeds import FIELDS, Speed


@dataclass(slots=True)
class Draft:
    """Everything found in a message, before it is put together."""

    message: Message
    items: list[Lex]
    parts: list[Segment]
    places: list[Named]
    speeds: list[Speed]
    found: list[Count]
    reported: list[Count]
    evidence: list[tuple[str, str]] = field(default_factory=list)

    def has(self, tags: str) -> bool:
        """Whether any item has one of these tags."""
        return any(item.tag in tags for item in self.items)


def summed(draft: Draft, intent: str) -> Reading:
    """The reading of a message whose intent is known."""
    places = [place for place in draft.places if not place.is_commune]
    hamlet = places[0] if places else None
    text = draft.message.cut(hamlet.first, hamlet.last) if hamlet else None
    if intent not in ("checkin", "undo"):
        no_signal = intent == "difficulty" and draft.has("s")
        return Reading(intent, hamlet_text=text, hamlet=hamlet.key if hamlet else None, no_signal=no_signal)
    carriers = {item.value for item in draft.items if item.tag == "C"}
    days = [item.value for item in draft.items if item.tag == "D"]
    values = [count.value for count in draft.reported if count.value is not None]
    speeds = {FIELDS[speed.field]: speed.value for speed in draft.speeds if speed.field in FIELDS}
    return Reading(
        intent,
        count=sum(values) if values else (1 if draft.speeds else None),
        carrier=carriers.pop() if len(carriers) == 1 else None,
        hamlet_text=text,
        hamlet=hamlet.key if hamlet else None,
        day=days[0] if days and days[0] != UNCLEAR else None,
        day_unclear=UNCLEAR in days,
        vague=any(count.vague for count in draft.reported),
        **speeds,
    )
