"""What does a message say, all in all?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from handlers.rules.reading import corrections, counts, products, speeds
from handlers.rules.reading.intent import intent_of
from handlers.rules.reading.judge import Judge
from handlers.rules.reading.lexer import lex
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.parts import Draft
from handlers.rules.reading.places import gazetteer, mark
from handlers.rules.reading.segments import segments
from handlers.rules.reading.shapes import Place, Reading
from handlers.rules.reading.summary import summed
from handlers.rules.reading.weigh import candidates

_LONGEST = 4000
# Lines that a messenger quotes from somebody else.
_QUOTED = re.compile(r"^[>↪][^\n]*\n", re.MULTILINE)
_MOST_TOKENS = 500


def _blank(quoted: re.Match[str]) -> str:
    """As many spaces, so that places in the message stay where they are."""
    return " " * len(quoted.group())


def read(
    text: str, *, at: datetime, hamlets: Sequence[Place] = (), communes: Sequence[Place] = ()
) -> Reading:
    """What a message written at `at` (aware) says about the places it may name. Never raises.

    More than 500 words and signs are a document, not a report: intent other.
    """
    message = Message(_QUOTED.sub(_blank, text[:_LONGEST]))
    if not 0 < len(message.tokens) <= _MOST_TOKENS:
        return Reading("other")
    items, places = mark(message, lex(message, at), gazetteer(tuple(hamlets), tuple(communes)))
    found_speeds = speeds.find(message, items)
    found = counts.find(message, items)
    each_unknown = products.multiply(message, items, found)
    parts = segments(message, items)
    judge = Judge(message, items, parts)
    reported = judge.reported(found)
    draft = Draft(
        message,
        items,
        parts,
        places,
        found_speeds,
        found,
        reported,
        [] if reported else [(judge.weight(count), count) for count in candidates(message, items, found)],
        correction=corrections.find(message, items),
        tags="".join(item.tag for item in items),
        knows_communes=bool(communes),
    )
    return summed(draft, intent_of(draft), each_unknown)
