"""Do units share quotas and hamlets keep their names, also within one transaction?"""

import pytest

from storage import checkins, units
from storage.communes import full_name, national_list
from storage.database import Session
from tests.storage.kit import SIN_CHAI, TODAY, TUA_CHUA, add_member, add_unit, report


def quotas(session: Session) -> dict[str, tuple[int, int]]:
    return {place.code: (place.quota, place.sharing) for place in units.every(session)}


def test_a_unit_is_there_once_and_keeps_what_it_had(session: Session) -> None:
    assert units.unit(session, TUA_CHUA) is None and units.every(session) == []
    first = add_unit(session, quota=300)
    again = units.put(session, TUA_CHUA, "another name", "another province", 500, "X")
    assert first == again == units.unit(session, TUA_CHUA)
    assert (first.quota, first.sharing, first.referral_code) == (300, 1, "")


def test_a_quota_can_be_set_and_is_seen_at_once(session: Session) -> None:
    add_unit(session)
    assert quotas(session) == {TUA_CHUA: (300, 1)}
    units.set_quota(session, TUA_CHUA, 450)
    assert quotas(session) == {TUA_CHUA: (450, 1)}
    place = units.unit(session, TUA_CHUA)
    assert place is not None and place.quota == 450


def test_a_pool_shares_one_quota_and_counts_each_sample_once(session: Session) -> None:
    add_unit(session, quota=300)
    add_unit(session, SIN_CHAI, quota=200)
    member = add_member(session)
    report(session, member, 10)
    report(session, member, 5, unit=SIN_CHAI)
    month = f"{TODAY:%Y-%m}"
    units.set_pool(session, SIN_CHAI, TUA_CHUA)
    assert quotas(session) == {TUA_CHUA: (300, 2), SIN_CHAI: (300, 2)}
    assert checkins.of_pool(session, TUA_CHUA, month) == 15
    assert checkins.of_pool(session, SIN_CHAI, month) == 0
    units.set_pool(session, SIN_CHAI, SIN_CHAI)
    assert quotas(session) == {TUA_CHUA: (300, 1), SIN_CHAI: (200, 1)}
    assert checkins.of_pool(session, TUA_CHUA, month) == 10
    assert checkins.of_pool(session, SIN_CHAI, month) == 5
    assert checkins.of_pool(session, TUA_CHUA, "2026-10") == 0


def test_a_referral_code_can_be_set(session: Session) -> None:
    add_unit(session)
    units.set_referral_code(session, TUA_CHUA, "DB-TC-01")
    place = units.unit(session, TUA_CHUA)
    assert place is not None and place.referral_code == "DB-TC-01"


def test_a_hamlet_is_added_once_by_its_folded_name(session: Session) -> None:
    add_unit(session)
    add_unit(session, SIN_CHAI)
    assert units.hamlets(session, TUA_CHUA) == []
    number = units.add_hamlet(session, TUA_CHUA, "Thôn 5", "thon 5", ["Đề Bua"])
    assert units.add_hamlet(session, TUA_CHUA, "THÔN 5", "thon 5") == number
    elsewhere = units.add_hamlet(session, SIN_CHAI, "Thôn 5", "thon 5")
    assert elsewhere != number
    (row,) = units.hamlets(session, TUA_CHUA)
    assert row == units.hamlet(session, number) == units.hamlet_named(session, TUA_CHUA, "thon 5")
    assert (row.name, row.aliases, row.merged_into) == ("Thôn 5", ["Đề Bua"], None)
    assert units.hamlet(session, 99) is None and units.hamlet_named(session, TUA_CHUA, "thon 6") is None


def test_what_a_turn_lost_is_not_remembered(session: Session) -> None:
    """Places are looked up once a transaction; a transaction holds many turns."""
    add_unit(session)
    with pytest.raises(ZeroDivisionError), session.savepoint():
        units.set_quota(session, TUA_CHUA, 1)
        units.add_hamlet(session, TUA_CHUA, "Thôn 5", "thon 5")
        assert quotas(session) == {TUA_CHUA: (1, 1)} and units.hamlets(session, TUA_CHUA)
        raise ZeroDivisionError
    assert quotas(session) == {TUA_CHUA: (300, 1)} and units.hamlets(session, TUA_CHUA) == []


@pytest.mark.parametrize(
    ("code", "name"),
    [("03217", "xã Tủa Chùa"), ("06712", "phường Móng Cái 1"), ("06736", "phường Móng Cái 3")],
)
def test_names_of_communes_as_they_stand_in_a_sentence(code: str, name: str) -> None:
    assert full_name(national_list()[code]) == name


def test_the_national_list_is_whole() -> None:
    communes = national_list()
    assert len(communes) == 3321
    assert all(
        len(code) == 5 and code.isdecimal() and commune.code == code for code, commune in communes.items()
    )
    assert {commune.type for commune in communes.values()} == {"Xã", "Phường", "Đặc khu"}
    assert len({commune.province for commune in communes.values()}) == 34
    assert any(full_name(commune) == f"Phường {commune.name}" for commune in communes.values())
