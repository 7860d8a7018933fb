"""What does a message say, all in all?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers.rules.reading import counts as counting
from handlers.rules.reading import speeds as speeding
from handlers.rules.reading.counts import Count
from handlers.rules.reading.intent import intent_of
from handlers.rules.reading.judge import Segment, is_report, segments
from handlers.rules.reading.lexer import lex
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.places import gazetteer, mark
from handlers.rules.reading.shapes import Place, Reading
from handlers.rules.reading.summary import Draft, summed

LONGEST = 4000


def read(
    text: str, *, at: datetime, hamlets: Sequence[Place] = (), communes: Sequence[Place] = ()
) -> Reading:
    """What a message written at `at` (aware) says; hamlets and communes are the places it may name. Never raises."""
    message = Message(text[:LONGEST])
    items, places = mark(message, lex(message, at), gazetteer(tuple(hamlets), tuple(communes)))
    speeds = speeding.find(message, items)
    parts = segments(items)
    found = counting.find(message, items)
    reported = [count for count in found if is_report(message, items, parts, count)]
    draft = Draft(message, items, parts, places, speeds, found, reported)
    return summed(draft, intent_of(draft))
