"""When may a letter nobody asked for arrive?"""

from datetime import datetime, time, timedelta
from typing import NamedTuple

from handlers.rules.periods import ZONE


class Window(NamedTuple):
    """Quiet hours of every day in Vietnam; `end` before `start` goes over midnight."""

    start: time
    end: time


def read_window(text: str) -> Window:
    """Read "21:00-07:00". Raises ValueError."""
    start, _, end = text.partition("-")
    return Window(time.fromisoformat(start), time.fromisoformat(end))


def first_allowed(moment: datetime, quiet: tuple[Window, ...]) -> datetime:
    """`moment` itself, or the end of the quiet hours it falls into."""
    for _ in range(len(quiet) + 1):
        ends = [end for window in quiet if (end := _end_of(window, moment)) is not None]
        if not ends:
            return moment
        moment = max(ends)
    return moment


def _end_of(window: Window, moment: datetime) -> datetime | None:
    local = moment.astimezone(ZONE)
    at = local.time()
    end = datetime.combine(local.date(), window.end, ZONE)
    if window.start <= window.end:
        return end if window.start <= at < window.end else None
    if at >= window.start:
        return end + timedelta(days=1)
    return end if at < window.end else None
