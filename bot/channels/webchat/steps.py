"""Where can the clock be moved to?"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bot.channels.webchat.bodies import Move, Refusal
from handlers.rules.cadence import next_due, read_cadence
from handlers.rules.periods import ZONE, local

FARTHEST = timedelta(days=366)

_STEPS: Mapping[str, Callable[[datetime], datetime]] = {
    "hour": lambda now: now + timedelta(hours=1),
    "day": lambda now: now + timedelta(days=1),
    "friday": lambda now: next_due(read_cadence("fri 19:00"), now),
    "sunday": lambda now: next_due(read_cadence("sun 19:30"), now),
    "month": lambda now: next_due(read_cadence("1 08:00"), now),
}


def target(move: Move, now: datetime) -> datetime:
    """The whole minute to move to (transcripts know no seconds). Raises `Refusal` with a sentence."""
    to = _STEPS[move.step](now) if move.step else _free(move.to)
    to = local(to).replace(second=0, microsecond=0)
    if to <= now:
        raise Refusal(409, f"Đồng hồ chỉ đi tới: chọn lúc sau {local(now):%H:%M ngày %d/%m/%Y}.")
    if to - now > FARTHEST:
        raise Refusal(409, "Mỗi lần chỉ tua được tối đa một năm.")
    return to


def _free(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZONE)
    except ValueError:
        raise Refusal(400, "Chọn ngày và giờ để tua đồng hồ tới.") from None
