"""Who has given the most samples?"""

from handlers import boards
from handlers.router import Router
from handlers.rules.periods import month_of
from handlers.turn import Reply, Turn, also_say
from storage import units

router = Router()


@router.command("bxh", "bang xep hang", "xep hang")
@router.intent("leaderboard")
def leaderboard(turn: Turn) -> Reply:
    """People of the commune, its hamlets, the communes of the campaign."""
    code = turn.group.unit if turn.group and turn.group.unit else turn.member.unit
    unit = units.unit(turn.session, code)
    assert unit is not None
    return also_say(boards.text(turn.session, turn.campaign, unit, month_of(turn.today), turn.now))
