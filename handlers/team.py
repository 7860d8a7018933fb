"""What does a lead see and steer?"""

import secrets
from datetime import timedelta

from handlers import seating
from handlers.messages import name_of
from handlers.nudges import missing, period_of
from handlers.places import unit_name
from handlers.router import LEAD, Router
from handlers.rules.invites import new_code
from handlers.rules.names import sort_key
from handlers.rules.periods import local
from handlers.turn import Reply, Turn, ask, say
from handlers.words import allowance as seat_words
from handlers.words import common
from handlers.words import joining as joining_words
from handlers.words import team as words
from storage import audit, invites, people, units
from storage.invites import InviteRow
from storage.people import Person

router = Router()
INVITE_LASTS = timedelta(days=30)
INVITE_USES = 50
LONGEST_CODE = 40


@router.command("ai chua bao", "chua bao", "ai chua do", who=LEAD, private=True)
@router.command("to", "team", who=LEAD, private=True, slash_only=True)
def team(turn: Turn) -> Reply:
    """How many there are, who has not reported in their own period, who cannot be reached."""
    unit = turn.member.unit
    members = sorted(people.of_unit(turn.session, unit), key=lambda person: sort_key(person.name))
    name = unit_name(turn.session, unit)
    late = sorted(_missing(turn), key=lambda person: sort_key(person.name))
    out_of_reach = people.unreachable(turn.session, unit)
    reported = len(members) - len(late)
    lines = [
        words.TEAM.format(unit=name, all=len(members), reported=reported, missing=len(late)),
        words.MISSING.format(names=_names(late)) if late else words.ALL_REPORTED,
        words.UNREACHABLE.format(names=_names([p for p in members if p.id in out_of_reach]))
        if out_of_reach
        else "",
    ]
    return say("\n".join(line for line in lines if line))


def _missing(turn: Turn) -> list[Person]:
    kinds = ("weekly_reminder", "monthly_reminder")
    return [
        person
        for kind in kinds
        for person in missing(turn.session, kind, turn.member.unit, period_of(kind, turn.now))
    ]


def _names(members: list[Person]) -> str:
    return ", ".join(name_of(person.id, "full") for person in members)


@router.command("moi", "moi nguoi", who=LEAD, private=True)
def invite(turn: Turn) -> Reply:
    """Whom?"""
    return ask("team.invite", words.ASK_INVITE_KIND, *joining_words.KIND_CHOICES)


@router.step("team.invite")
def invited(turn: Turn) -> Reply | None:
    """The code, the way to use it and, where the platform has one, the link."""
    if turn.choice is None:
        return None
    found = seating.find(turn.session, turn.campaign, turn.member.unit, INVITE_USES, turn.now)
    if found is None and _needs_a_seat(turn):
        return say(seat_words.FULL.format(unit=unit_name(turn.session, turn.member.unit)))
    row = InviteRow(
        code=new_code(secrets.choice),
        unit=turn.member.unit,
        kind=turn.choice,
        rank="member",
        uses_left=INVITE_USES,
        created_at=turn.now,
        expires_at=turn.now + INVITE_LASTS,
        created_by=turn.member.id,
    )
    row = seating.seated(row, found)
    invites.add(turn.session, row)
    audit.note(turn.session, turn.now, turn.member.id, "invite made", invite=row.code, kind=row.kind)
    return say(_invitation(turn, row))


def _needs_a_seat(turn: Turn) -> bool:
    """Whether the only way in that the lead can show is one of the bots with limited seats."""
    return any(door.channel == turn.inbound.address.channel for door in turn.campaign.doors)


def _invitation(turn: Turn, row: InviteRow) -> str:
    link = turn.can.invite_link.format(code=row.code) if turn.can.invite_link else ""
    until = local(row.expires_at)
    text = words.INVITE.format(
        unit=unit_name(turn.session, row.unit),
        kind=common.KINDS.get(row.kind or "", words.ANY_KIND),
        code=row.code,
        uses=row.uses_left,
        until=f"{until.day}/{until.month}",
        link=words.INVITE_LINK.format(link=link) if link else "",
    )
    way_in = seating.way_in(turn.campaign, row) or (seat_words.NO_ZALO if turn.campaign.doors else "")
    return f"{text}\n{way_in}" if way_in else text


@router.command("ma", who=LEAD, private=True, slash_only=True)
def referral(turn: Turn) -> Reply:
    """The referral code of the province's annex; "/ma CODE" sets it. It is never invented."""
    unit = units.unit(turn.session, turn.member.unit)
    assert unit is not None
    code = " ".join(turn.argument.split())[:LONGEST_CODE]
    if code:
        units.set_referral_code(turn.session, unit.code, code)
        audit.note(turn.session, turn.now, turn.member.id, "referral code set", unit=unit.code)
        return say(words.REFERRAL_SET.format(unit=unit.name, code=code))
    if unit.referral_code:
        return say(words.REFERRAL_IS.format(unit=unit.name, code=unit.referral_code))
    return say(words.REFERRAL_NONE.format(unit=unit.name))
