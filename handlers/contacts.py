"""How does one person write from several contacts? (A code, and a yes on both sides.)

The new contact says whose it is, then the contact that got the code says yes: neither a stolen code nor a
code somebody was talked into writing is enough. See docs/decisions/0014-contacts.md.
"""

import re
import secrets
from datetime import timedelta

from handlers import merging
from handlers.letters import Post, to_contact, write
from handlers.messages import Address, Choice, Message, name_of
from handlers.places import unit_name
from handlers.router import ANYONE, Router
from handlers.rules.invites import LENGTH, new_code, normal_code
from handlers.turn import Reply, Turn, ask, say
from handlers.words import contacts as words
from handlers.words.privacy import ACCOUNTS
from storage import audit, contacts, conversations, groups, people
from storage.contacts import ContactCodeRow, Proposed
from storage.conversations import Where
from storage.people import Person

router = Router()
CODE_SHAPE = r"(?=.*\d)[0-9A-Z]{6}"
CODE_LASTS = timedelta(minutes=15)
ANSWERED_WITHIN = timedelta(hours=24)


@router.command("taikhoan", "tai khoan", who=ANYONE, private=True, argument=CODE_SHAPE)
def account(turn: Turn) -> Reply:
    """Without a code: the open question, else a new code. With one: whose is it?"""
    if turn.argument:
        return offered(turn, turn.argument) or say(words.BAD_CODE)
    if turn.person is None:
        return say(words.HOW)
    at, mine = turn.inbound.address, turn.person.id
    since = turn.now - ANSWERED_WITHIN
    waiting = contacts.open_at(turn.session, mine, at.channel, at.bot, at.chat, since)
    return say(_question(turn, waiting), *_answers(waiting.id)) if waiting else _new_code(turn, mine)


def _new_code(turn: Turn, mine: int) -> Reply:
    at = turn.inbound.address
    code = new_code(secrets.choice, LENGTH - 1) + secrets.choice("23456789")
    until = turn.now + CODE_LASTS
    contacts.add_code(turn.session, ContactCodeRow(code, mine, at.channel, at.bot, at.chat, until))
    return say(words.YOUR_CODE.format(name=name_of(mine), code=code))


def offered(turn: Turn, code: str) -> Reply | None:
    """Somebody wrote a code in private: ask whether they are its member; None when it is no good."""
    found = contacts.find_code(turn.session, normal_code(code))
    if found is None or found.expires_at <= turn.now:
        return None
    owner = people.the(turn.session, found.member)
    if owner.left_at is not None:
        return None
    if refusal := _refusal(turn, owner, turn.known):
        return say(refusal)
    text = words.ASK_SAME.format(name=name_of(owner.id))
    together = words.COUNTED_TOGETHER if turn.known else ""
    return ask("contacts.same", text + together, words.YES, words.NO, code=found.code)


def _refusal(turn: Turn, owner: Person, other: Person | None) -> str:
    """Why the contact of `other` cannot become the owner's; "" when it can."""
    if other is None:
        return ""
    if other.id == owner.id:
        return words.ALREADY_YOURS.format(name=name_of(owner.id))
    if other.unit == owner.unit or other.left_at is not None:
        return ""
    one, two = (unit_name(turn.session, person.unit) for person in (owner, other))
    return words.ELSEWHERE.format(one=one, other=two)


@router.step("contacts.same", who=ANYONE)
def same(turn: Turn) -> Reply | None:
    """The new contact says whether it is theirs."""
    if turn.choice is None:
        return None
    if turn.choice == words.NO.value:
        return say(words.NOT_SAME)
    code = contacts.find_code(turn.session, turn.talk.draft["code"])
    if code is None or code.expires_at <= turn.now or not contacts.use_code(turn.session, code.code):
        return say(words.BAD_CODE)
    asked = Address(code.channel, code.bot, code.chat)
    _propose(turn, code.member, asked, chat=turn.inbound.address.chat)
    return say(words.ASKED_THERE.format(place=ACCOUNTS.get(code.channel, code.channel)))


def propose_linker(turn: Turn, code: groups.Code) -> None:
    """Somebody the bot of a group does not know linked it with a member's code: ask the member."""
    if turn.known is None and code.chat:
        asked = Address(code.channel, code.bot, code.chat)
        _propose(turn, code.member, asked, group_chat=turn.inbound.address.chat)


def _propose(turn: Turn, member: int, asked: Address, chat: str = "", group_chat: str = "") -> None:
    at = turn.inbound.address
    new = Proposed(
        member,
        at.channel,
        at.bot,
        turn.inbound.user,
        chat,
        group_chat,
        asked.channel,
        asked.bot,
        asked.chat,
        turn.now,
    )
    kept = contacts.propose(turn.session, new)
    message = Message(_question(turn, kept), _answers(kept.id))
    to_contact(turn.session, turn.campaign, turn.now, asked, member, message, Post())


def _question(turn: Turn, proposed: Proposed) -> str:
    place = ACCOUNTS.get(proposed.channel, proposed.channel)
    if not proposed.group_chat:
        return words.ASK_OWNER.format(place=place, name=name_of(proposed.member))
    owner = people.the(turn.session, proposed.member)
    unit = unit_name(turn.session, owner.unit)
    return words.ASK_LINKER.format(group=_group(turn, proposed), unit=unit, place=place)


def _group(turn: Turn, proposed: Proposed) -> str:
    group = groups.find(turn.session, proposed.channel, proposed.bot, proposed.group_chat)
    return words.THE_GROUP.format(title=group.title) if group and group.title else "Zalo"


def _answers(number: int) -> tuple[Choice, Choice]:
    return (
        Choice(words.YES.label, f"/phai {number}", words.YES.also),
        Choice(words.NO.label, f"/khongphai {number}", words.NO.also),
    )


@router.command("phai", private=True, slash_only=True)
def accepted(turn: Turn) -> Reply:
    """The contact that got the code says yes."""
    proposed = _asked_here(turn)
    if proposed is None:
        return say(words.NO_LONGER)
    contacts.answered(turn.session, proposed.id)
    known = people.by_contact(turn.session, proposed.channel, proposed.bot, proposed.user)
    other = known.person if known else None
    if refusal := _refusal(turn, turn.member, other):
        return say(refusal)
    mine = turn.member.id
    if other is None:
        _add(turn, proposed)
        reply = say(words.LINKED.format(name=name_of(mine)))
    else:
        reply = merging.merge(turn, other)
    _tell(turn, proposed)
    return reply


@router.command("khongphai", "khong phai", private=True, slash_only=True)
def declined(turn: Turn) -> Reply:
    """The contact that got the code says no."""
    proposed = _asked_here(turn)
    if proposed is None:
        return say(words.NO_LONGER)
    contacts.answered(turn.session, proposed.id)
    audit.note(turn.session, turn.now, turn.member.id, "contact declined", channel=proposed.channel)
    if not proposed.group_chat:
        return say(words.DECLINED)
    unit = unit_name(turn.session, turn.member.unit)
    return say(words.DECLINED_GROUP.format(group=_group(turn, proposed), unit=unit))


def _asked_here(turn: Turn) -> Proposed | None:
    """The proposal that was named, if it is the member's, was asked about in this chat, and not long ago."""
    if not re.fullmatch(r"\d{1,9}", turn.argument):
        return None
    proposed, at = contacts.find(turn.session, int(turn.argument)), turn.inbound.address
    if proposed is None or proposed.member != turn.member.id:
        return None
    here = (proposed.asked_channel, proposed.asked_bot, proposed.asked_chat) == (at.channel, at.bot, at.chat)
    return proposed if here and turn.now - proposed.proposed_at < ANSWERED_WITHIN else None


def _add(turn: Turn, new: Proposed) -> None:
    mine = turn.member.id
    people.seen(turn.session, new.channel, new.bot, new.user, mine, new.chat, new.proposed_at)
    audit.note(turn.session, turn.now, mine, "contact added", channel=new.channel)


def _tell(turn: Turn, proposed: Proposed) -> None:
    """The new contact hears that it is linked, where it has written in private; what was open there ends."""
    if proposed.chat:
        at = Where(proposed.channel, proposed.bot, proposed.chat, "", proposed.user)
        conversations.drop(turn.session, at)
        address = Address(proposed.channel, proposed.bot, proposed.chat)
        message = Message(words.LINKED_HERE.format(name=name_of(turn.member.id)))
        write(turn.session, turn.campaign, turn.now, address, message, Post(member=turn.member.id))
