"""How is the last report changed or taken back?

`sửa` and `huỷ` mean the person's newest live report on any contact, at most 48 hours old; the answer says
which, and where it was made when it was not in this chat.
"""

from dataclasses import replace
from datetime import timedelta

from handlers import booking
from handlers.answers import about_oneself
from handlers.checkin import declines, number_in, quick_counts
from handlers.entries import Entry, describe, describe_report, entries_of, entry_of, from_draft, to_draft
from handlers.origins import made_elsewhere
from handlers.router import ANYONE, Router
from handlers.rules.courtesy import is_number
from handlers.rules.reading import Reading
from handlers.turn import KEEP, SILENCE, Reply, Turn, ask, say
from handlers.words import checkin as words
from handlers.words import common, joining
from storage import checkins
from storage.checkins import Report

router = Router()
NEWEST = timedelta(hours=48)


@router.command("huy", "xoa", "huy bo", "undo", who=ANYONE)
def cancel(turn: Turn) -> Reply | None:
    """Leave an open question; without one, take the last report back."""
    if turn.talk.step:
        return _let_be(turn)
    return _undo(turn) if turn.person else None


@router.command("thoi", who=ANYONE)
def stop(turn: Turn) -> Reply:
    """Leave an open question."""
    return _let_be(turn) if turn.talk.step else SILENCE


@router.command("sua", argument=r"\d{1,3}")
def change(turn: Turn) -> Reply:
    """ "/sua 4", or "sửa" and then the number."""
    return _change(turn, turn.read(f"à nhầm, {turn.argument} mẫu") if turn.argument else Reading("undo"))


@router.intent("undo")
def undo(turn: Turn) -> Reply:
    """ "à nhầm 4 chứ không phải 5", "huỷ giúp em lần vừa rồi"."""
    reading = turn.reading
    if not turn.talk.step and (about := about_oneself(turn)) is not None:
        return about
    says_new = any((reading.count, reading.carrier, reading.day, reading.hamlet_text, reading.download_mbps))
    if turn.talk.step and not says_new:
        return say(common.LET_BE)
    if reading.vague or _is_partly(turn, reading):
        return _asked(turn)
    return _change(turn, reading) if says_new else _undo(turn)


@router.step("corrections.count")
def new_count(turn: Turn) -> Reply | None:
    """The number the last report should have had."""
    if declines(turn, words.CANCEL_CHANGE):
        return say(words.STAYS)
    samples = number_in(turn)
    if samples == 0:
        return _undo(turn) if is_number(turn.text) else None
    return None if samples is None else _change(turn, Reading("undo", count=samples))


@router.step("corrections.sure")
def sure(turn: Turn) -> Reply | None:
    """A number so large that it was asked about."""
    if turn.choice == words.CANCEL_CHANGE.value:
        return say(words.STAYS)
    if turn.choice != words.YES.value:
        return None
    message, sentence = turn.talk.draft["message"], turn.talk.draft["sentence"]
    old = _of_message(turn, message) if message else _newest(turn)
    (new,) = from_draft(turn.talk.draft["entries"])
    return say(words.CANNOT_CHANGE) if old is None else _settled(turn, old, new, sentence)


def edited(turn: Turn) -> Reply:
    """An edited message: the report made from it follows, if it is theirs, live and in an open period."""
    if turn.person is None:
        return SILENCE
    old, reading = _of_message(turn, turn.inbound.message_id), turn.reading
    if old is None or reading.intent != "checkin" or not reading.count or reading.items:
        return SILENCE
    new = entries_of(turn, reading)[0]
    if not new.day or _is_same(entry_of(old), new):
        return SILENCE
    reply = _corrected(turn, old, new, words.EDITED)
    return reply if reply.step else replace(reply, step=KEEP)


def _undo(turn: Turn) -> Reply:
    old = _newest(turn)
    if old is None:
        return say(words.NOTHING_TO_CHANGE.format(what=words.WHAT_UNDO))
    if not booking.still_open(turn, entry_of(old)):
        return say(words.CANNOT_CHANGE)
    rows = checkins.together(turn.session, old)
    for row in rows:
        checkins.withdraw(turn.session, row, turn.now)
    what = "; ".join(describe_report(turn, row) for row in rows) + made_elsewhere(turn, old)
    lines = [words.UNDONE.format(what=what), booking.progress_line(turn, entry_of(old))]
    return say("\n".join(lines))


def _is_partly(turn: Turn, reading: Reading) -> bool:
    """trừ 2 mẫu: another number than that of the last report is to be taken off."""
    old = _newest(turn)
    if old is None or reading.withdrawn is None:
        return False
    return reading.withdrawn != sum(row.samples for row in checkins.together(turn.session, old))


def _asked(turn: Turn) -> Reply:
    """What is wrong with the last report is not clear: nothing is changed before they say what is right."""
    old = _newest(turn)
    if old is None:
        return say(words.NOTHING_TO_CHANGE.format(what=words.WHAT_CHANGE))
    question = words.ASK_RIGHT.format(what=_which(turn, old))
    return ask("corrections.count", question, *quick_counts(turn, words.CANCEL_CHANGE))


def _change(turn: Turn, reading: Reading) -> Reply:
    old = _newest(turn)
    if old is None:
        return say(words.NOTHING_TO_CHANGE.format(what=words.WHAT_CHANGE))
    new = _merged(turn, old, reading)
    if new == entry_of(old):
        question = words.ASK_CHANGE.format(what=_which(turn, old))
        return ask("corrections.count", question, *quick_counts(turn, words.CANCEL_CHANGE))
    return _corrected(turn, old, new, words.CHANGED)


def _corrected(turn: Turn, old: Report, new: Entry, sentence: str) -> Reply:
    """Refuse, ask about a large number, or change the report."""
    if refusal := _refusal(turn, old, new):
        return say(f"{refusal} {words.KEPT.format(what=_which(turn, old))}")
    if old.samples != new.samples > turn.campaign.ask_above:
        question = words.ASK_SURE_MANY.format(samples=common.number(new.samples), what=describe(turn, [new]))
        message = turn.inbound.message_id if turn.inbound.edited else ""
        draft = {"entries": to_draft([new]), "message": message, "sentence": sentence}
        return ask("corrections.sure", question, words.YES, words.CANCEL_CHANGE, **draft)
    return _settled(turn, old, new, sentence)


def _refusal(turn: Turn, old: Report, new: Entry) -> str:
    """Why the report stays as it is; "" when it may change."""
    limit = turn.campaign.refuse_above
    if new.samples > limit:
        return words.ABSURD.format(samples=common.number(new.samples), limit=limit)
    if new.date > turn.today:
        return words.FUTURE.format(day=f"{new.date.day}/{new.date.month}")
    still_open = all(booking.still_open(turn, entry) for entry in (entry_of(old), new))
    return "" if still_open else words.CANNOT_CHANGE


def _settled(turn: Turn, old: Report, new: Entry, sentence: str) -> Reply:
    (settled,) = booking.settle_places(turn, [new])
    booking.correct(turn, old, settled)
    what = describe(turn, [settled]) + made_elsewhere(turn, old)
    lines = [sentence.format(what=what), booking.progress_line(turn, settled)]
    return say("\n".join(lines))


def _merged(turn: Turn, old: Report, reading: Reading) -> Entry:
    """The old report with what the new words say put over it; the unit stays the old one's."""
    said = entries_of(turn, reading)[0]
    kept = entry_of(old)
    return replace(
        kept,
        samples=reading.count or kept.samples,
        day=said.day or kept.day if reading.day else kept.day,
        hamlet=said.hamlet if reading.hamlet else None if reading.hamlet_text else kept.hamlet,
        place=said.place if reading.hamlet_text and not reading.hamlet else "",
        carrier=said.carrier or kept.carrier,
        download_mbps=said.download_mbps or kept.download_mbps,
        upload_mbps=said.upload_mbps or kept.upload_mbps,
        ping_ms=said.ping_ms or kept.ping_ms,
    )


def _is_same(old: Entry, new: Entry) -> bool:
    return replace(old, unit=new.unit) == replace(new, place="", for_others=False)


def _let_be(turn: Turn) -> Reply:
    return say(joining.GAVE_UP if turn.talk.step.startswith("joining.") else common.LET_BE)


def _of_message(turn: Turn, message: str) -> Report | None:
    at = turn.inbound.address
    return checkins.from_message(turn.session, turn.member.id, at.channel, at.bot, at.chat, message)


def _which(turn: Turn, report: Report) -> str:
    return describe_report(turn, report) + made_elsewhere(turn, report)


def _newest(turn: Turn) -> Report | None:
    return checkins.last_of(turn.session, turn.member.id, turn.now - NEWEST)
