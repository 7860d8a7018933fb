"""How far are my commune, my hamlet and I?"""

from datetime import date

from handlers.messages import name_of
from handlers.places import hamlet_name
from handlers.router import Router
from handlers.rules.periods import Period, local, month_of, week_of
from handlers.rules.quota import standing
from handlers.turn import Reply, Turn, also_say
from handlers.words import common
from handlers.words import progress as words
from storage import checkins, units
from storage.units import Place

router = Router()


@router.command("tiendo", "tien do")
@router.intent("progress")
def progress(turn: Turn) -> Reply:
    """Mine, my hamlet's, my commune's; in a group the commune's alone."""
    unit = _unit(turn)
    month = month_of(turn.today)
    lines = [*unit_lines(turn, unit, month)]
    if turn.inbound.private:
        lines += [_hamlet_line(turn, month), _my_line(turn, month)]
    return also_say("\n".join(line for line in lines if line))


def unit_lines(turn: Turn, unit: Place, month: Period) -> list[str]:
    """Done, quota, share; then expected, missing, a day, as the verdict needs them."""
    done = checkins.of_pool(turn.session, unit.pool, month.key)
    stand = standing(done, unit.quota, month, turn.today)
    first = (words.POOL if unit.sharing > 1 else words.UNIT).format(
        unit=common.capital(unit.name),
        done=common.number(done),
        quota=common.number(unit.quota),
        percent=stand.percent,
        at=f"{local(turn.now):%H:%M} {day_and_month(turn.today)}",
    )
    verdict = words.VERDICTS[stand.verdict].format(
        month=month.first.month,
        expected=common.number(stand.expected),
        missing=common.number(stand.missing),
        a_day=common.number(stand.a_day),
    )
    return [first, verdict]


def day_and_month(day: date) -> str:
    """ "21/11" """
    return f"{day.day}/{day.month}"


def _unit(turn: Turn) -> Place:
    """The group's unit in its group, else the person's own."""
    code = turn.group.unit if turn.group and turn.group.unit else turn.member.unit
    unit = units.unit(turn.session, code)
    assert unit is not None
    return unit


def _hamlet_line(turn: Turn, month: Period) -> str:
    mine = turn.member
    if mine.hamlet is None:
        return ""
    done = checkins.of_hamlet(turn.session, mine.unit, mine.hamlet, month.first, month.last)
    name = hamlet_name(turn.session, mine.hamlet)
    return words.HAMLET.format(hamlet=name, done=common.number(done), month=month.first.month)


def _my_line(turn: Turn, month: Period) -> str:
    week = week_of(turn.today)
    mine = checkins.of_member(turn.session, turn.member.id, month.first, month.last)
    this_week = checkins.of_member(turn.session, turn.member.id, week.first, week.last)
    return (words.MINE if mine else words.MINE_NONE).format(
        name=name_of(turn.member.id),
        mine=common.number(mine),
        month=month.first.month,
        week=common.number(this_week),
    )
