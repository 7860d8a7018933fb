"""What do we hold about a person, and how do they stop or erase it?

See within 10 days, stop within 15, delete within 20 (Luật 91/2025/QH15, NĐ 356/2025/NĐ-CP); here: at once.
"""

from datetime import datetime

from handlers.messages import name_of
from handlers.places import hamlet_name, unit_name
from handlers.router import KNOWN, Router
from handlers.rules.periods import local, month_of
from handlers.turn import Reply, Turn, ask, say
from handlers.words import common
from handlers.words import privacy as words
from storage import audit, checkins, erasing, outbox, people, questions

router = Router()
MOST_TOLD = 10


@router.command("dulieu", "du lieu", "du lieu cua toi", who=KNOWN, private=True)
def data(turn: Turn) -> Reply:
    """Everything that is kept about this person."""
    mine, month = turn.someone, month_of(turn.today)
    hamlet = hamlet_name(turn.session, mine.hamlet)
    return say(
        words.DATA.format(
            name=name_of(mine.id),
            full=name_of(mine.id, "full"),
            unit=unit_name(turn.session, mine.unit),
            hamlet=f", {hamlet}" if hamlet else "",
            kind=", ".join(common.KINDS[kind] for kind in (mine.kind, mine.also_kind) if kind),
            rank=words.RANKS[mine.rank],
            phone=words.PHONES.get(mine.phone, words.NOT_SAID),
            installed=words.INSTALLED[mine.installed],
            entered=words.ENTERED[mine.referral_entered],
            account=_accounts(turn),
            shown=words.YES if mine.shown else words.NO,
            samples=checkins.of_member(turn.session, mine.id, month.first, month.last),
            told=_told(turn),
            since=_date(mine.joined_at),
        )
    )


def _accounts(turn: Turn) -> str:
    """The platforms of every contact, each once."""
    channels = dict.fromkeys(account.channel for account in people.accounts(turn.session, turn.someone.id))
    return ", ".join(words.ACCOUNTS.get(channel, channel) for channel in channels) or words.NOT_SAID


def _told(turn: Turn) -> str:
    """Questions nobody has answered and difficulties, in the person's own words."""
    kept = questions.kept_of(turn.session, turn.someone.id)
    newest = kept[:MOST_TOLD]
    lines = [words.TOLD.format(day=_date(each.asked_at), text=each.text) for each in newest]
    more = len(kept) - len(newest)
    return "".join([*lines, words.MORE_TOLD.format(more=more) if more else ""]) or words.NOTHING_TOLD


def _date(moment: datetime) -> str:
    day = local(moment)
    return f"{day.day}/{day.month}/{day.year}"


@router.command("hienten", "hien ten", private=True, slash_only=True)
def show(turn: Turn) -> Reply:
    """Whether the shortened name may stand on boards."""
    shown = not turn.member.shown
    people.change(turn.session, turn.member.id, shown=shown)
    sentence = words.NOW_SHOWN if shown else words.NOW_HIDDEN
    return say(sentence.format(name=name_of(turn.member.id)))


@router.command("rut", private=True, slash_only=True)
def leave(turn: Turn) -> Reply:
    """Stop taking part?"""
    return ask("privacy.leave", words.ASK_LEAVE.format(name=name_of(turn.member.id)), words.LEAVE, words.STAY)


@router.step("privacy.leave")
def left(turn: Turn) -> Reply | None:
    if turn.choice is None:
        return None
    if turn.choice == words.STAY.value:
        return say(words.STAYED)
    people.leave(turn.session, turn.member.id, turn.now)
    outbox.withdraw_nudges(turn.session, turn.member.id, turn.now)
    audit.note(turn.session, turn.now, turn.member.id, "left")
    return say(words.LEFT)


@router.command("xoa", who=KNOWN, private=True, slash_only=True)
def erase(turn: Turn) -> Reply:
    """Erase name and contacts?"""
    return ask(
        "privacy.erase", words.ASK_ERASE.format(name=name_of(turn.someone.id)), words.ERASE, words.KEEP_DATA
    )


@router.step("privacy.erase", who=KNOWN)
def erased(turn: Turn) -> Reply | None:
    if turn.choice is None:
        return None
    if turn.choice == words.KEEP_DATA.value:
        return say(words.STAYED)
    outbox.withdraw_nudges(turn.session, turn.someone.id, turn.now)
    erasing.erase(turn.session, turn.someone.id, turn.now)
    audit.note(turn.session, turn.now, turn.someone.id, "erased")
    return say(words.ERASED)
