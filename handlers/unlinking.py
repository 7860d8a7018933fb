"""How does a lead take a group from its commune again? (Zalo's free plan: 3 groups a bot.)"""

from handlers import seating
from handlers.messages import Choice
from handlers.places import unit_name
from handlers.router import LEAD, Router
from handlers.rules.periods import local
from handlers.turn import Reply, Turn, ask, say
from handlers.words import common
from handlers.words import groups as words
from handlers.words.privacy import ACCOUNTS
from storage import audit, groups, outbox
from storage.groups import Group

router = Router()
MOST_OFFERED = 12


@router.command("bonhom", "bo nhom", who=LEAD, slash_only=True)
def unlink(turn: Turn) -> Reply:
    """In a group: this one, at once, for a new code links it again. In private: which?"""
    unit = turn.member.unit
    if turn.group is not None:
        return _unlinked(turn, turn.group)
    linked = groups.of_unit(turn.session, unit)[:MOST_OFFERED]
    if not linked:
        return say(words.NONE_LINKED.format(unit=unit_name(turn.session, unit)))
    offered = [Choice(common.capital(_name(turn, group)), f"g{n}") for n, group in enumerate(linked)]
    chats = [[group.channel, group.bot, group.chat] for group in linked]
    return ask("groups.unlink", words.ASK_UNLINK, *offered, words.KEEP, groups=chats)


@router.step("groups.unlink", who=LEAD)
def chosen(turn: Turn) -> Reply | None:
    """The group that was chosen, if it is still the unit's."""
    if turn.choice is None:
        return None
    if turn.choice == words.KEEP.value:
        return say(words.KEPT)
    channel, bot, chat = turn.talk.draft["groups"][int(turn.choice.removeprefix("g"))]
    group = groups.find(turn.session, channel, bot, chat)
    return _unlinked(turn, group) if group is not None and group.unit else say(words.NOT_LINKED)


def _unlinked(turn: Turn, group: Group) -> Reply:
    unit = unit_name(turn.session, group.unit or "")
    if group.unit != turn.member.unit or not turn.member.leads:
        return say(words.OTHER_UNIT.format(unit=unit))
    groups.unlink(turn.session, group)
    outbox.withdraw_boards(turn.session, group.channel, group.bot, group.chat, turn.now)
    audit.note(turn.session, turn.now, turn.member.id, "group unlinked", unit=group.unit)
    done = words.UNLINKED.format(group=_name(turn, group), unit=unit)
    limited = seating.title_of(turn.campaign, group.channel, group.bot)
    return say(f"{done}\n{words.LEAVE_IT}" if limited else done)


def _name(turn: Turn, group: Group) -> str:
    """Its title; Zalo tells none, there it is told by its bot and by when it was linked."""
    if group.title:
        return words.NAMED.format(title=group.title)
    day = f"{local(group.linked_at):%d/%m}" if group.linked_at else ""
    bot = seating.title_of(turn.campaign, group.channel, group.bot)
    name = words.UNNAMED.format(place=ACCOUNTS.get(group.channel, group.channel), day=day)
    return name + (words.OF_BOT.format(bot=bot) if bot else "")
