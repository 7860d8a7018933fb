"""What can the bot do?"""

from handlers.answers import about_oneself
from handlers.fallback import not_joined
from handlers.groups import mention
from handlers.router import ANYONE, Router
from handlers.turn import Reply, Turn, also_say
from handlers.words import help as words

router = Router()


@router.command("giup", "help", "hd", "huong dan", "tro giup", "menu", who=ANYONE)
@router.intent("help")
def explain(turn: Turn) -> Reply | None:
    """What to write, for members and for leads."""
    if turn.person is None:
        return not_joined(turn)
    if (about := about_oneself(turn)) is not None:
        return about
    if not turn.inbound.private:
        return also_say(words.HELP_IN_GROUP.format(mention=mention(turn)))
    return also_say(words.HELP + (words.HELP_LEAD if turn.person.leads else ""))
