"""What does the writer of a message want?"""

from __future__ import annotations

from handlers.rules.reading.summary import Draft


def intent_of(draft: Draft) -> str:
    """One of checkin, undo, progress, leaderboard, difficulty, help, question, other."""
    if draft.has("h") and not draft.reported:
        return "help"
    if draft.has("z") or (draft.has("y") and draft.items and not _before_correction(draft)):
        return "undo"
    if draft.reported:
        return "checkin"
    if draft.has("st"):
        return "difficulty"
    if draft.has("b"):
        return "leaderboard"
    if draft.has("r") or (draft.has("H") and draft.has("U")):
        return "progress"
    if draft.has("?QH"):
        return "question"
    if len({speed.field for speed in draft.speeds}) > 1:
        return "checkin"
    return "checkin" if _done(draft) else "other"


def _before_correction(draft: Draft) -> bool:
    first = next((k for k, item in enumerate(draft.items) if item.tag == "y"), 0)
    return any(count.first < first for count in draft.reported)


def _done(draft: Draft) -> bool:
    tags = [item.tag for item in draft.items]
    return "V" in tags and "d" in tags and not draft.has("WBFO!cI")
