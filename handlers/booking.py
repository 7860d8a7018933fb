"""How does a report change what is counted?"""

from dataclasses import replace

from handlers.entries import SPEEDS, Entry
from handlers.hamlets import keep_new
from handlers.rules.periods import is_open, month_of
from handlers.rules.quota import standing
from handlers.turn import Turn
from handlers.words import checkin as words
from handlers.words import common
from storage import checkins, outbox, units
from storage.checkins import NewCheckIn, Report


def book(turn: Turn, entries: list[Entry]) -> None:
    """Count the entries, and withdraw the reminder that is no longer needed, in the same commit."""
    for entry in sorted(entries, key=lambda entry: (entry.unit, entry.day)):
        checkins.add(turn.session, _row(turn, entry))
    outbox.withdraw_nudges(turn.session, turn.member.id, turn.now)


def settle_places(turn: Turn, entries: list[Entry]) -> list[Entry]:
    """Keep places no hamlet was known for, as they were written."""
    return [_settled(turn, entry) for entry in entries]


def correct(turn: Turn, old: Report, new: Entry) -> Report:
    """Replace what a live report says; returns it as it stands now."""
    changed = old._replace(
        day=new.date,
        samples=new.samples,
        hamlet=new.hamlet,
        carrier=new.carrier,
        **{name: getattr(new, name) for name in SPEEDS},
    )
    checkins.change(turn.session, old, changed)
    return changed


def still_open(turn: Turn, entry: Entry) -> bool:
    """Whether the entry's month still takes reports, by the clock."""
    return is_open(entry.date, turn.today, turn.campaign.close_after_days)


def progress_line(turn: Turn, entry: Entry) -> str:
    """ "Xã Tủa Chùa được 153/300 mẫu tháng 11." """
    unit = units.unit(turn.session, entry.unit)
    if unit is None:
        return ""
    month = month_of(entry.date)
    done = checkins.of_pool(turn.session, unit.pool, month.key)
    stand = standing(done, unit.quota, month, turn.today)
    sentence = words.REACHED if stand.verdict == "reached" else words.PROGRESS
    return sentence.format(
        unit=common.capital(unit.name),
        done=common.number(done),
        quota=common.number(unit.quota),
        month=entry.date.month,
    )


def _settled(turn: Turn, entry: Entry) -> Entry:
    if not entry.place or entry.hamlet:
        return entry
    return replace(entry, hamlet=keep_new(turn, entry.unit, entry.place), place="")


def _row(turn: Turn, entry: Entry) -> NewCheckIn:
    at = turn.inbound.address
    return NewCheckIn(
        member=turn.member.id,
        unit=entry.unit,
        hamlet=entry.hamlet,
        day=entry.date,
        samples=entry.samples,
        download_mbps=entry.download_mbps,
        upload_mbps=entry.upload_mbps,
        ping_ms=entry.ping_ms,
        carrier=entry.carrier,
        for_others=entry.for_others,
        channel=at.channel,
        bot=at.bot,
        chat=at.chat,
        message=turn.inbound.message_id,
        reported_at=turn.now,
    )
