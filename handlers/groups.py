"""What does the bot do in groups, and how does a group get its commune?"""

import re
import secrets
from datetime import datetime, timedelta

from handlers import checkin, contacts, seating
from handlers.campaign import Campaign
from handlers.messages import Inbound, Kind
from handlers.places import unit_name
from handlers.router import ANYONE, LEAD, Router
from handlers.rules.doubt import doubts
from handlers.rules.invites import new_code, normal_code
from handlers.rules.reading import fold
from handlers.turn import SILENCE, Reply, Turn, say
from handlers.words import groups as words
from storage import audit, groups, outbox, people
from storage.database import Session
from storage.groups import Code, Group

router = Router()
CODE_LENGTH = 4
CODE_SHAPE = r"(?=.*\d)[0-9A-Z]{4}"
"""With a digit, so that "nói thật" is no code."""
EVENTS = frozenset({Kind.ADDED, Kind.REMOVED, Kind.BLOCKED, Kind.UNBLOCKED, Kind.MIGRATED})
CODE_LASTS = timedelta(hours=24)


@router.command("nhom", who=LEAD, private=True)
def code_for_group(turn: Turn) -> Reply:
    """A lead asks for a one-time code."""
    code = new_code(secrets.choice, CODE_LENGTH - 1) + secrets.choice("23456789")
    unit, at, until = turn.member.unit, turn.inbound.address, turn.now + CODE_LASTS
    groups.add_code(turn.session, Code(code, turn.member.id, unit, until, at.channel, at.bot, at.chat))
    name = unit_name(turn.session, unit)
    return say(words.YOUR_CODE.format(unit=name, code=code, slash=slash(turn)))


@router.command("noi", "noi nhom", who=ANYONE, argument=CODE_SHAPE)
def link(turn: Turn) -> Reply:
    """ "/noi 7K2M" in the group that is to be linked."""
    if turn.inbound.private:
        return say(words.ONLY_IN_GROUP)
    if not turn.argument:
        return say(words.ASK_CODE.format(slash=slash(turn)))
    code = groups.find_code(turn.session, normal_code(turn.argument))
    if code is None or code.expires_at <= turn.now:
        return say(words.BAD_CODE)
    name = unit_name(turn.session, code.unit)
    if turn.group is not None and turn.group.unit == code.unit:
        return say(words.ALREADY.format(unit=name))
    if (turn.group is None or turn.group.unit is None) and (full := _full_bot(turn)):
        return full
    group = _met(turn)
    groups.link(turn.session, group, turn.inbound.address.topic, code, turn.now)
    audit.note(turn.session, turn.now, code.member, "group linked", unit=code.unit)
    contacts.propose_linker(turn, code)
    return say(words.LINKED.format(unit=name, mention=mention(turn)))


def _full_bot(turn: Turn) -> Reply | None:
    """Zalo's free plan: 3 groups a bot. The code stays good."""
    door = seating.full_of_groups(turn.session, turn.campaign, turn.inbound.address, turn.now)
    return say(words.FULL.format(bot=door.title, most=door.max_groups)) if door else None


def present(session: Session, campaign: Campaign, inbound: Inbound, now: datetime) -> Group | None:
    """The group a message comes from. Who writes from a lost one is proof that the bot is in it again:
    its link holds if the bot still has room.
    """
    at = inbound.address
    found = groups.find(session, at.channel, at.bot, at.chat)
    if found is None or found.gone_at is None or inbound.kind == Kind.REMOVED:
        return found
    if found.unit is not None and seating.full_of_groups(session, campaign, at, now):
        groups.unlink(session, found)
    groups.meet(session, at.channel, at.bot, at.chat, inbound.title or found.title)
    return groups.find(session, at.channel, at.bot, at.chat)


@router.kind(Kind.ADDED)
def added(turn: Turn) -> Reply:
    """The bot came into a group."""
    if turn.inbound.private:
        return SILENCE
    group = _met(turn)
    return SILENCE if group.unit else hint(turn, group)


@router.kind(Kind.REMOVED)
def removed(turn: Turn) -> Reply:
    """The bot was taken out of a group."""
    at = turn.inbound.address
    groups.gone(turn.session, at.channel, at.bot, at.chat, turn.now)
    outbox.withdraw_chat(turn.session, at.channel, at.bot, at.chat, turn.now)
    return SILENCE


@router.kind(Kind.MIGRATED)
def migrated(turn: Turn) -> Reply:
    """The group became a supergroup and has a new id."""
    at = turn.inbound.address
    groups.move(turn.session, at.channel, at.bot, at.chat, turn.inbound.text)
    outbox.move(turn.session, at.channel, at.bot, at.chat, turn.inbound.text)
    return SILENCE


@router.kind(Kind.BLOCKED)
def blocked(turn: Turn) -> Reply:
    """A person blocked the bot: nothing more goes there, and the lead sees it."""
    at = turn.inbound.address
    people.blocked(turn.session, at.channel, at.bot, at.chat, turn.now)
    outbox.withdraw_chat(turn.session, at.channel, at.bot, at.chat, turn.now)
    return SILENCE


@router.kind(Kind.UNBLOCKED)
def unblocked(turn: Turn) -> Reply:
    """A person lets the bot write again."""
    at = turn.inbound.address
    people.blocked(turn.session, at.channel, at.bot, at.chat, None)
    return SILENCE


def overheard(turn: Turn) -> Reply | None:
    """Group talk that is not addressed to the bot: only a member's plain report is taken."""
    if turn.person is None or turn.group is None or turn.group.unit is None or turn.inbound.edited:
        return SILENCE
    if turn.inbound.kind not in (Kind.TEXT, Kind.PHOTO) or not turn.text or turn.text.startswith("/"):
        return SILENCE
    reading = turn.reading
    plain = reading.intent == "checkin" and not reading.weighed
    clear = plain and not doubts(reading, at=turn.inbound.sent_at)
    return checkin.report(turn) if clear else SILENCE


def unlinked(turn: Turn) -> Reply | None:
    """In a group without a commune: say once how a lead links it; None where the talk may go on."""
    linked = turn.group is not None and turn.group.unit is not None
    if turn.inbound.private or linked or turn.inbound.kind in EVENTS:
        return None
    if _is_link(turn.text):
        return _not_a_code(turn)
    return hint(turn, _met(turn))


def _not_a_code(turn: Turn) -> Reply | None:
    """ "noi MÃ", "noi 7K2": what cannot be a code is no command, but somebody waits for an answer."""
    words_said = turn.text.split()
    if len(words_said) != 2 or turn.text.startswith("/"):
        return None
    shaped = re.fullmatch(CODE_SHAPE, normal_code(words_said[1]))
    return None if shaped else say(words.BAD_CODE)


def hint(turn: Turn, group: Group) -> Reply:
    """How a lead links the group, once."""
    if group.hinted_at is not None:
        return SILENCE
    groups.hinted(turn.session, group, turn.now)
    return say(words.HOW_TO_LINK.format(slash=slash(turn)))


def mention(turn: Turn) -> str:
    """What stands before words to the bot in a group: "@Nhịp Đo ", nothing where it hears everything."""
    return "" if turn.can.hears_all else f"{turn.can.mention} "


def slash(turn: Turn) -> str:
    """What must stand before a command in a group."""
    return mention(turn) or "/"


def _is_link(text: str) -> bool:
    return fold(text).removeprefix("/").split(" ")[0] == "noi"


def _met(turn: Turn) -> Group:
    at = turn.inbound.address
    known = turn.group
    if known is not None and known.gone_at is None and turn.inbound.title in ("", known.title):
        return known
    groups.meet(turn.session, at.channel, at.bot, at.chat, turn.inbound.title)
    found = groups.find(turn.session, at.channel, at.bot, at.chat)
    assert found is not None
    return found
