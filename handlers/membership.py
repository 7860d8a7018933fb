"""What becomes of somebody who has answered everything, or who was a member already?"""

from dataclasses import dataclass
from datetime import datetime

from handlers.campaign import CONSENT_VERSION
from handlers.messages import name_of
from handlers.places import keep_hamlet, unit_name
from handlers.turn import Reply, Turn, say
from handlers.words import common
from handlers.words import joining as words
from storage import audit, invites, people, units
from storage.invites import InviteRow
from storage.people import NewMember, Person, Proof
from storage.units import Place

RANKS = ("member", "lead", "admin")


@dataclass(frozen=True, slots=True)
class Draft:
    """What a joining talk has found out so far; before consent only the code."""

    code: str
    consented_at: str = ""
    shown: bool = False
    name: str = ""
    kind: str = ""
    hamlet: int | None = None
    place: str = ""
    phone: str = ""
    installed: bool = False
    referral_entered: bool = False


def refusal_of(invite: InviteRow, now: datetime) -> str:
    """Why an invite cannot be used any more; "" when it can."""
    if invite.uses_left < 1:
        return words.USED_UP
    return words.EXPIRED if invite.expires_at <= now else ""


def known_came(turn: Turn, person: Person, invite: InviteRow) -> str:
    """A member used a code: it may raise the rank in the own unit, and never makes a second member."""
    name = name_of(person.id)
    if person.unit != invite.unit:
        return words.ALREADY_ELSEWHERE.format(name=name, unit=unit_name(turn.session, person.unit))
    unit = unit_name(turn.session, invite.unit)
    if RANKS.index(invite.rank) <= RANKS.index(person.rank):
        return words.ALREADY.format(name=name, unit=unit)
    if refusal := refusal_of(invite, turn.now):
        return refusal
    invites.use(turn.session, invite.code)
    people.change(turn.session, person.id, rank=invite.rank)
    audit.note(turn.session, turn.now, person.id, "promoted", rank=invite.rank, invite=invite.code)
    return words.PROMOTED.format(name=name, unit=unit)


def settle(turn: Turn, draft: Draft) -> Reply:
    """Everything is known: use the invite and keep the member."""
    invite = invites.find(turn.session, draft.code)
    if invite is None or not invites.use(turn.session, invite.code):
        return say(words.USED_UP)
    person = _keep(turn, invite, draft)
    audit.note(turn.session, turn.now, person.id, "joined", invite=invite.code)
    return say(_welcome(turn, person, draft))


def _keep(turn: Turn, invite: InviteRow, draft: Draft) -> Person:
    at = turn.inbound.address
    new = NewMember(
        unit=invite.unit,
        hamlet=keep_hamlet(turn.session, invite.unit, draft.place) if draft.place else draft.hamlet,
        kind=draft.kind,
        rank=invite.rank,
        name=draft.name,
        shown=draft.shown,
        phone=draft.phone,
        installed=draft.installed,
        referral_entered=draft.referral_entered,
        joined_at=turn.now,
    )
    proof = Proof(CONSENT_VERSION, at.channel, datetime.fromisoformat(draft.consented_at))
    former = people.by_contact(turn.session, at.channel, at.bot, turn.inbound.user)
    number = people.keep(turn.session, former.person.id if former else None, new, proof)
    people.seen(turn.session, at.channel, at.bot, turn.inbound.user, number, at.chat, turn.now)
    return people.the(turn.session, number)


def _welcome(turn: Turn, person: Person, draft: Draft) -> str:
    unit = units.unit(turn.session, person.unit)
    assert unit is not None
    lines = [
        words.WELCOME.format(name=name_of(person.id), unit=unit.name, quota=common.number(unit.quota)),
        "" if draft.installed else words.INSTALL,
        _referral(unit, draft.referral_entered),
        words.WIFI_OFF,
        words.BY_PHONE.get(draft.phone, ""),
        words.HOW_TO_REPORT,
        words.AS_LEAD if person.leads else "",
    ]
    return "\n".join(line for line in lines if line)


def _referral(unit: Place, entered: bool) -> str:
    """The commune's code: to enter, or to pass on once it is entered."""
    known = words.CODE_TO_PASS_ON if entered else words.ENTER_CODE
    sentence = known if unit.referral_code else words.NO_CODE_YET
    return sentence.format(unit=unit.name, code=unit.referral_code)
