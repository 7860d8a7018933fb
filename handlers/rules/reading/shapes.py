"""What is a reading made of: the shapes that go in and come out?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place the reader may recognise: a hamlet (key = its id as text) or a commune (key = its code)."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a report that names several carriers, days, hamlets or people; None: see the top."""

    count: int | None = None
    download_mbps: float | None = None
    upload_mbps: float | None = None
    ping_ms: float | None = None
    carrier: str | None = None
    hamlet_text: str | None = None
    hamlet: str | None = None
    commune: str | None = None
    day: str | None = None
    who: str | None = None

    def as_json(self) -> dict[str, object]:
        """The fields that say something, in the schema of the example file."""
        return {name: getattr(self, name) for name in _ITEM_FIELDS if getattr(self, name) is not None}


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message was understood to say.

    `intent` is one of checkin, undo, progress, leaderboard, difficulty, help, question, other.
    `day` is a label: today, yesterday, YYYY-MM-DD, dow:mon … dow:sun or None (nothing said).
    `hamlet_text` is cut from the message as written; `hamlet` and `commune` are keys of known places.
    `withdrawn`: intent undo, how many samples are to be taken off, where that is said.
    `weighed`: the words around a number make it samples, no word of its own does.
    `planned`: intent other, somebody announces to measure. `vague`: to be asked about, a report as well as
    a correction that was only hinted at.
    `evidence` names, field by field, the words each value was taken from.
    """

    intent: str
    count: int | None = None
    download_mbps: float | None = None
    upload_mbps: float | None = None
    ping_ms: float | None = None
    carrier: str | None = None
    hamlet_text: str | None = None
    hamlet: str | None = None
    commune: str | None = None
    day: str | None = None
    items: tuple[Part, ...] = ()
    no_signal: bool = False
    for_others: bool = False
    wifi: bool = False
    planned: bool = False
    weighed: bool = False
    withdrawn: int | None = None
    vague: bool = False
    ordinal: int | None = None
    day_unclear: bool = False
    outside: str | None = None
    evidence: tuple[tuple[str, str], ...] = ()

    def as_json(self) -> dict[str, object]:
        """The reading in the schema of the example file (without `ask`, which is a sentence)."""
        row: dict[str, object] = {name: getattr(self, name) for name in _ROW_FIELDS}
        row["items"] = [part.as_json() for part in self.items]
        row["no_signal"] = self.no_signal
        return row


_SPEEDS = ("download_mbps", "upload_mbps", "ping_ms")
_ROW_FIELDS = ("intent", "count", *_SPEEDS, "carrier", "hamlet_text", "day")
_ITEM_FIELDS = ("count", *_SPEEDS, "carrier", "hamlet_text", "day", "who")
