"""When may a letter nobody asked for arrive?"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from handlers.rules.periods import ZONE, ends, local_day

MOST_DAYS = 62
"""Where every day is off somebody has made a mistake, and the letter goes all the same."""


class Window(NamedTuple):
    """Quiet hours of every day in Vietnam; `end` before `start` goes over midnight."""

    start: time
    end: time


def read_window(text: str) -> Window:
    """Read "21:00-07:00". Raises ValueError."""
    start, _, end = text.partition("-")
    return Window(time.fromisoformat(start), time.fromisoformat(end))


def first_allowed(
    moment: datetime, quiet: tuple[Window, ...], is_off: Callable[[date], bool] = lambda _: False
) -> datetime:
    """`moment` itself, or the first one after it that is neither in quiet hours nor on a day off."""
    asked = moment
    for _ in range(MOST_DAYS):
        if is_off(local_day(moment)):
            moment = ends(local_day(moment))
        elif (later := _after_quiet(moment, quiet)) == moment:
            return moment
        else:
            moment = later
    return _after_quiet(asked, quiet)


def _after_quiet(moment: datetime, quiet: tuple[Window, ...]) -> datetime:
    """`moment` itself where every hour is quiet: somebody has made a mistake there, too."""
    later = moment
    for _ in range(len(quiet) + 1):
        found = [end for window in quiet if (end := _end_of(window, later)) is not None]
        if not found:
            return later
        later = max(found)
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
