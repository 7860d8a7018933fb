"""Where was a report made, when it was not in this chat?"""

from handlers.turn import Turn
from handlers.words import origins as words
from handlers.words.privacy import ACCOUNTS
from storage import groups
from storage.checkins import Report


def made_elsewhere(turn: Turn, report: Report) -> str:
    """What follows the report's description: ", anh/chị báo trên Zalo"; "" when it was made here."""
    at = turn.inbound.address
    if (report.channel, report.bot, report.chat) == (at.channel, at.bot, at.chat) or not report.chat:
        return ""
    group = groups.find(turn.session, report.channel, report.bot, report.chat)
    if group is not None:
        return words.IN_GROUP.format(title=group.title) if group.title else words.IN_A_GROUP
    if report.channel != at.channel:
        return words.ON_PLATFORM.format(place=ACCOUNTS.get(report.channel, report.channel))
    return words.ELSEWHERE if report.bot != at.bot else words.IN_PRIVATE
