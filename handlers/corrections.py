"""How is the last report changed or taken back?

`sửa` and `huỷ` mean the person's newest live report, at most 48 hours old.
"""

from dataclasses import replace
from datetime import timedelta

from handlers import booking
from handlers.checkin import number_in
from handlers.entries import Entry, describe, describe_report, entries_of, entry_of
from handlers.router import ANYONE, Router
from handlers.rules.reading import Reading
from handlers.turn import KEEP, SILENCE, Reply, Turn, ask, say
from handlers.words import checkin as words
from handlers.words import common
from storage import checkins
from storage.checkins import Report

router = Router()
NEWEST = timedelta(hours=48)


@router.command("huy", "xoa", "huy bo", "undo", who=ANYONE)
def cancel(turn: Turn) -> Reply | None:
    """Leave an open question; without one, take the last report back."""
    if turn.talk.step:
        return say(common.LET_BE)
    return _undo(turn) if turn.person else None


@router.command("thoi", who=ANYONE)
def stop(turn: Turn) -> Reply:
    """Leave an open question."""
    return say(common.LET_BE) if turn.talk.step else SILENCE


@router.command("sua", argument=r"\d{1,3}")
def change(turn: Turn) -> Reply:
    """ "/sua 4", or "sửa" and then the number."""
    return _change(turn, turn.read(f"à nhầm, {turn.argument} mẫu") if turn.argument else Reading("undo"))


@router.intent("undo")
def undo(turn: Turn) -> Reply:
    """ "à nhầm 4 chứ không phải 5", "huỷ giúp em lần vừa rồi"."""
    reading = turn.reading
    says_new = any((reading.count, reading.carrier, reading.day, reading.hamlet_text, reading.download_mbps))
    return _change(turn, reading) if says_new else _undo(turn)


@router.step("corrections.count")
def new_count(turn: Turn) -> Reply | None:
    """The number the last report should have had."""
    if turn.choice == words.CANCEL_CHANGE.value:
        return say(common.LET_BE)
    samples = number_in(turn)
    return None if samples is None else _change(turn, Reading("undo", count=samples))


def edited(turn: Turn) -> Reply:
    """An edited message: the report made from it follows, if it is theirs, live and in an open period."""
    if turn.person is None:
        return SILENCE
    at = turn.inbound.address
    old = checkins.from_message(
        turn.session, turn.member.id, at.channel, at.bot, at.chat, turn.inbound.message_id
    )
    reading = turn.reading
    if old is None or reading.intent != "checkin" or not reading.count or reading.items:
        return SILENCE
    new = entries_of(turn, reading)[0]
    if _is_same(entry_of(old), new):
        return SILENCE
    return replace(_corrected(turn, old, new, words.EDITED), step=KEEP)


def _undo(turn: Turn) -> Reply:
    old = _newest(turn)
    if old is None:
        return say(words.NOTHING_TO_CHANGE.format(what=words.WHAT_UNDO))
    if not booking.still_open(turn, entry_of(old)):
        return say(words.CANNOT_CHANGE)
    checkins.withdraw(turn.session, old, turn.now)
    lines = [words.UNDONE.format(what=describe_report(turn, old)), booking.progress_line(turn, entry_of(old))]
    return say("\n".join(lines))


def _change(turn: Turn, reading: Reading) -> Reply:
    old = _newest(turn)
    if old is None:
        return say(words.NOTHING_TO_CHANGE.format(what=words.WHAT_CHANGE))
    new = _merged(turn, old, reading)
    if new == entry_of(old):
        what = describe_report(turn, old)
        return ask(
            "corrections.count", words.ASK_CHANGE.format(what=what), *words.COUNT_CHOICES, words.CANCEL_CHANGE
        )
    return _corrected(turn, old, new, words.CHANGED)


def _corrected(turn: Turn, old: Report, new: Entry, sentence: str) -> Reply:
    limit = turn.campaign.refuse_above
    if not 1 <= new.samples <= limit:
        return say(words.BAD_COUNT.format(limit=limit))
    if (
        not new.day
        or new.date > turn.today
        or not all(booking.still_open(turn, entry) for entry in (entry_of(old), new))
    ):
        return say(words.CANNOT_CHANGE)
    (settled,) = booking.settle_places(turn, [new])
    booking.correct(turn, old, settled)
    lines = [sentence.format(what=describe(turn, [settled])), booking.progress_line(turn, settled)]
    return say("\n".join(lines))


def _merged(turn: Turn, old: Report, reading: Reading) -> Entry:
    """The old report with what the new words say put over it; the unit stays the old one's."""
    said = entries_of(turn, reading)[0]
    kept = entry_of(old)
    return replace(
        kept,
        samples=reading.count or kept.samples,
        day=said.day if reading.day else kept.day,
        hamlet=said.hamlet if reading.hamlet else None if reading.hamlet_text else kept.hamlet,
        place=said.place if reading.hamlet_text and not reading.hamlet else "",
        carrier=said.carrier or kept.carrier,
        download_mbps=said.download_mbps or kept.download_mbps,
        upload_mbps=said.upload_mbps or kept.upload_mbps,
        ping_ms=said.ping_ms or kept.ping_ms,
    )


def _is_same(old: Entry, new: Entry) -> bool:
    return replace(old, unit=new.unit) == replace(new, place="", for_others=False)


def _newest(turn: Turn) -> Report | None:
    return checkins.last_of(turn.session, turn.member.id, turn.now - NEWEST)
