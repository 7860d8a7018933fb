"""What follows from what became of a letter?"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.channels.base import Gone, Later, Moved, Outcome, Refused, Sent, Unsure
from storage import groups, outbox, people
from storage.database import Session
from storage.outbox import Claimed

log = logging.getLogger(__name__)
MOST_ATTEMPTS = 200


@dataclass(frozen=True, slots=True)
class Verdict:
    """A letter's new state; `again` puts it back for `after` seconds, `hold_bot` holds all of the bot's.

    `doubted`: this try may have arrived.
    """

    letter: Claimed
    state: str
    at: datetime
    error: str = ""
    message: str = ""
    again: bool = False
    after: float = 0.0
    doubted: bool = False
    hold_bot: bool = False
    gone: bool = False
    moved_to: str = ""


def judge(letter: Claimed, outcome: Outcome, now: datetime) -> Verdict:
    """The consequences of an outcome."""
    match outcome:
        case Sent(message_id):
            return Verdict(letter, "sent", now, message=message_id)
        case Later(after, whole_bot, reason) if letter.attempts < MOST_ATTEMPTS:
            return Verdict(letter, "waiting", now, reason, again=True, after=after, hold_bot=whole_bot)
        case Later(_, _, reason) | Refused(reason):
            return Verdict(letter, "failed", now, reason)
        case Gone(reason):
            return Verdict(letter, "failed", now, reason, gone=True)
        case Moved(chat):
            return Verdict(letter, "waiting", now, again=True, moved_to=chat)
        case Unsure(reason) if letter.kind == "reply" and not letter.doubted:
            return Verdict(letter, "waiting", now, reason, again=True, after=1.0, doubted=True)
        case Unsure(reason):
            return Verdict(letter, "unsure", now, reason)


def settle(verdicts: Sequence[Verdict], session: Session) -> None:
    """Write the consequences down, all in one commit."""
    outbox.settle(session, [_row(verdict) for verdict in verdicts if not verdict.again])
    for verdict in verdicts:
        if verdict.state != "sent":
            _settle_unsent(verdict, session)


def _row(verdict: Verdict) -> dict[str, object]:
    return {
        "key": verdict.letter.id,
        "state": verdict.state,
        "error": verdict.error,
        "message": verdict.message,
        "settled_at": verdict.at,
    }


def _settle_unsent(verdict: Verdict, session: Session) -> None:
    letter, now = verdict.letter, verdict.at
    if verdict.again:
        not_before = now + timedelta(seconds=verdict.after)
        outbox.again(session, letter.id, verdict.error, not_before, doubted=verdict.doubted)
    if verdict.gone:
        _gone(session, letter, now)
    if verdict.moved_to:
        groups.move(session, letter.channel, letter.bot, letter.chat, verdict.moved_to)
        outbox.move(session, letter.channel, letter.bot, letter.chat, verdict.moved_to)
    if verdict.state in ("failed", "unsure"):
        log.warning("letter %s (%s) %s: %s", letter.id, letter.kind, verdict.state, verdict.error)


def _gone(session: Session, letter: Claimed, now: datetime) -> None:
    """Nobody is there any more: a blocked person is shown to the lead, a group gets no more boards."""
    people.blocked(session, letter.channel, letter.bot, letter.chat, now)
    groups.gone(session, letter.channel, letter.bot, letter.chat, now)
    outbox.withdraw_chat(session, letter.channel, letter.bot, letter.chat, now)
