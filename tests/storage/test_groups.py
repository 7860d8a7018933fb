"""Does a group keep its commune, whatever the platform does to the group?"""

import pytest

from storage import groups
from storage.database import Session
from tests.storage.kit import NOON, SIN_CHAI, TUA_CHUA, link_group

AT = ("telegram", "telegram")


def of(session: Session, unit: str = TUA_CHUA) -> list[str]:
    return [group.chat for group in groups.of_unit(session, unit)]


def test_a_group_met_again_keeps_its_commune_and_takes_its_new_title(session: Session) -> None:
    link_group(session, "-7", topic="3")
    groups.gone(session, *AT, "-7", NOON)
    assert of(session) == []
    groups.meet(session, *AT, "-7", "Tổ đo mới")
    found = groups.find(session, *AT, "-7")
    assert found is not None
    assert (found.title, found.unit, found.topic, found.gone_at) == ("Tổ đo mới", TUA_CHUA, "3", None)
    assert of(session) == ["-7"]


def test_a_code_links_one_group(session: Session) -> None:
    assert groups.find_code(session, "C-7") is None
    link_group(session, "-7")
    assert groups.find_code(session, "C-7") is None, "used up"


def test_a_group_may_be_given_to_another_unit(session: Session) -> None:
    link_group(session, "-7")
    link_group(session, "-8", SIN_CHAI)
    assert (of(session), of(session, SIN_CHAI)) == (["-7"], ["-8"])
    first = groups.find(session, *AT, "-7")
    code = groups.Code("NEW1", 1, SIN_CHAI, NOON)
    groups.add_code(session, code)
    assert first is not None and groups.find_code(session, "NEW1") == code
    groups.link(session, first, "", code, NOON)
    assert (of(session), of(session, SIN_CHAI)) == ([], ["-7", "-8"])


def test_a_hint_is_remembered(session: Session) -> None:
    groups.meet(session, *AT, "-7", "")
    met = groups.find(session, *AT, "-7")
    assert met is not None and met.hinted_at is None
    groups.hinted(session, met, NOON)
    again = groups.find(session, *AT, "-7")
    assert again is not None and again.hinted_at == NOON


@pytest.mark.parametrize("met_before", [False, True])
@pytest.mark.parametrize("twice", [False, True])
def test_a_group_that_moves_takes_its_commune_along(session: Session, met_before: bool, twice: bool) -> None:
    """Telegram announces the new group before, after or beside the move, and the move in both chats."""
    link_group(session, "-7", topic="3")
    if met_before:
        groups.meet(session, *AT, "-1007", "Tổ đo")
    for _ in range(1 + twice):
        groups.move(session, *AT, "-7", "-1007")
    assert of(session) == ["-1007"] and groups.find(session, *AT, "-7") is None
    moved = groups.find(session, *AT, "-1007")
    assert moved is not None and moved.topic == "3"


def test_a_move_never_takes_a_commune_away(session: Session) -> None:
    """Linked anew before the notice of the move came."""
    groups.meet(session, *AT, "-7", "Tổ đo")
    link_group(session, "-1007")
    groups.move(session, *AT, "-7", "-1007")
    assert of(session) == ["-1007"] and groups.find(session, *AT, "-7") is None


def test_a_move_to_itself_or_of_an_unknown_group_is_nothing(session: Session) -> None:
    link_group(session, "-7")
    groups.move(session, *AT, "-7", "-7")
    groups.move(session, *AT, "-9", "-7")
    assert of(session) == ["-7"]
