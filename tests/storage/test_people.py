"""Who is known, who can be reached and where, and what remains of those who leave?"""

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import audit, conversations, erasing, heard, invites, people, questions
from storage.conversations import Talk, Where
from storage.database import Query, Session
from storage.invites import InviteRow
from storage.people import NewMember, Proof
from storage.tables import Audit, Consent, Contact, table_of
from tests.storage.kit import NOON, SIN_CHAI, TUA_CHUA, add_member, add_unit

HOUR = timedelta(hours=1)
AT = ("telegram", "telegram")
CONSENTS = Query(select(table_of(Consent).c.withdrawn_at), lambda moment: moment)
CONTACTS = Query(select(table_of(Contact).c.user), str)


def reach(session: Session, number: int) -> tuple[str, str] | None:
    found = people.reach(session, number)
    return found and (found.channel, found.chat)


def test_a_person_is_known_by_channel_bot_and_user(session: Session) -> None:
    number = add_member(session, user="7")
    known = people.by_contact(session, *AT, "7")
    assert known is not None and known.heard_at == NOON and known.blocked_at is None
    assert known.person == people.member(session, number) == people.the(session, number)
    for stranger in (("zalo", "telegram", "7"), ("telegram", "second", "7"), (*AT, "8")):
        assert people.by_contact(session, *stranger) is None
    assert people.member(session, number + 1) is None
    with pytest.raises(LookupError):
        people.the(session, number + 1)


@pytest.mark.parametrize(("rank", "leads"), [("member", False), ("lead", True), ("admin", True)])
def test_who_leads(session: Session, rank: str, leads: bool) -> None:
    number = add_member(session, rank=rank)
    assert people.the(session, number).leads is leads
    assert [person.id for person in people.leads_of(session, TUA_CHUA)] == ([number] if leads else [])
    assert people.leads_of(session, SIN_CHAI) == []


def test_letters_go_where_somebody_last_wrote_in_private(session: Session) -> None:
    number = add_member(session, user="7")
    people.seen(session, "zalo", "zalo", "z7", number, "z7", NOON + HOUR)
    assert reach(session, number) == ("zalo", "z7")
    people.seen(session, *AT, "7", number, "", NOON + 2 * HOUR)
    assert reach(session, number) == ("telegram", "7"), "heard in a group, reached in private"
    people.blocked(session, *AT, "7", NOON)
    assert reach(session, number) == ("zalo", "z7"), "rather where it is not blocked"


def test_who_never_wrote_in_private_cannot_be_reached(session: Session) -> None:
    number = add_member(session)
    people.seen(session, *AT, "7", number, "", NOON)
    assert people.reach(session, number) is None
    assert people.unreachable(session, TUA_CHUA) == {number}
    people.seen(session, *AT, "7", number, "7", NOON)
    assert people.unreachable(session, TUA_CHUA) == set()


def test_a_block_lasts_until_they_write_or_let_us_again(session: Session) -> None:
    number = add_member(session, user="7")
    for end in (
        lambda: people.seen(session, *AT, "7", number, "7", NOON),
        lambda: people.blocked(session, *AT, "7", None),
    ):
        people.blocked(session, *AT, "7", NOON)
        assert people.unreachable(session, TUA_CHUA) == {number}
        end()
        assert people.unreachable(session, TUA_CHUA) == set()


def test_one_open_contact_is_enough(session: Session) -> None:
    number = add_member(session, user="7")
    people.seen(session, "zalo", "zalo", "z7", number, "z7", NOON)
    people.blocked(session, *AT, "7", NOON)
    assert people.unreachable(session, TUA_CHUA) == set()


def test_who_leaves_is_no_member_and_their_consent_ends(session: Session) -> None:
    number, other = add_member(session, user="7"), add_member(session, "Lò Thị Mai")
    people.leave(session, number, NOON + HOUR)
    assert [person.id for person in people.of_unit(session, TUA_CHUA)] == [other]
    assert people.the(session, number).left_at == NOON + HOUR and people.count(session) == 2
    assert session.all(CONSENTS) == [NOON + HOUR, None]
    assert people.by_contact(session, *AT, "7") is not None, "they may come back"
    assert people.unreachable(session, TUA_CHUA) == {other}


def test_who_comes_back_is_the_same_person_with_a_new_consent(session: Session) -> None:
    number = add_member(session)
    people.leave(session, number, NOON)
    add_unit(session, SIN_CHAI)
    again = NewMember(
        SIN_CHAI, None, "staff", "member", "Sùng A Chu", True, "iphone", True, True, NOON + HOUR
    )
    assert people.keep(session, number, again, Proof("2026-11", "zalo", NOON + HOUR)) == number
    back = people.the(session, number)
    assert (back.unit, back.kind, back.left_at, back.shown) == (SIN_CHAI, "staff", None, True)
    assert session.all(CONSENTS) == [NOON, None] and people.count(session) == 1


def test_who_is_erased_leaves_no_name_and_no_contact(session: Session) -> None:
    number = add_member(session, user="7", shown=True)
    erasing.erase(session, number, NOON)
    left = people.the(session, number)
    assert (left.name, left.phone, left.shown, left.left_at) == ("", "", False, NOON)
    assert session.all(CONTACTS) == [] and people.reach(session, number) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", "Lò"), ("shown", True), ("rank", "lead"), ("phone", "iphone"), ("hamlet", None)],
)
def test_one_field_can_be_changed(session: Session, field: str, value: object) -> None:
    number, other = add_member(session), add_member(session)
    before = people.the(session, other)
    people.change(session, number, **{field: value})
    assert getattr(people.the(session, number), field) == value and people.the(session, other) == before


# Invites, questions, talks, keys, the audit.


def test_an_invite_is_used_as_often_as_it_says(session: Session) -> None:
    add_unit(session)
    row = InviteRow("7K2MPQ", TUA_CHUA, None, "member", 2, NOON, NOON + HOUR, None)
    invites.add(session, row)
    assert invites.find(session, "7K2MPQ") == row and invites.find(session, "NOTHIN") is None
    assert [invites.use(session, "7K2MPQ") for _ in range(3)] == [True, True, False]
    found = invites.find(session, "7K2MPQ")
    assert found is not None and found.uses_left == 0


@pytest.mark.parametrize(("kind", "kept"), [("question", ""), ("difficulty", "Không có sóng")])
def test_an_answered_question_loses_its_words_a_difficulty_keeps_them(
    session: Session, kind: str, kept: str
) -> None:
    mine, lead = add_member(session), add_member(session, rank="lead")
    number = questions.add(
        session, member=mine, kind=kind, channel="telegram", bot="telegram", chat="7", text="Không có sóng",
        asked_at=NOON,
    )  # fmt: skip
    asked = questions.find(session, number)
    assert asked is not None and asked.text == "Không có sóng" and asked.answered_at is None
    questions.answered(session, number, lead, NOON)
    asked = questions.find(session, number)
    assert asked is not None and asked.text == kept and asked.answered_at == NOON
    assert questions.find(session, number + 1) is None


HERE = Where("telegram", "telegram", "7", "", "7")


def test_a_talk_is_kept_with_its_draft_and_choices(session: Session) -> None:
    assert conversations.read(session, HERE) == Talk()
    talk = Talk("joining.name", {"code": "7K2MPQ", "n": None}, [["Có", "yes", ["co"]]], "Tên ạ?", 1)
    assert conversations.save(session, HERE, talk, 0, NOON)
    assert conversations.read(session, HERE) == talk
    for other in (("zalo", "telegram", "7", "", "7"), (*AT, "7", "9", "7"), (*AT, "7", "", "8")):
        assert conversations.read(session, Where(*other)) == Talk()
    conversations.drop(session, HERE)
    assert conversations.read(session, HERE) == Talk()


@pytest.mark.parametrize("seen", [0, 1, 3])
def test_a_talk_is_saved_only_over_the_version_that_was_seen(session: Session, seen: int) -> None:
    first, second = Talk("a", {}, [], "", 1), Talk("b", {}, [], "", 2)
    assert conversations.save(session, HERE, first, 0, NOON)
    assert conversations.save(session, HERE, second, 1, NOON)
    assert not conversations.save(session, HERE, Talk("c", {}, [], "", seen + 1), seen, NOON)
    assert conversations.read(session, HERE) == second


def test_old_talks_are_dropped_by_step(session: Session) -> None:
    for number, step in enumerate(("joining.consent", "joining.name", "checkin.count", "")):
        where = Where(*AT, str(number), "", str(number))
        conversations.save(session, where, Talk(step, {}, [], "", 1), 0, NOON)
    assert conversations.drop_old(session, NOON, "%") == 0, "touched at that moment"
    assert conversations.drop_old(session, NOON + HOUR, "joining.co%") == 1
    assert conversations.drop_old(session, NOON + HOUR, "joining.%") == 1
    assert conversations.drop_old(session, NOON + HOUR, "%") == 2


def test_a_key_is_new_once_in_each_bot(session: Session) -> None:
    assert heard.is_new(session, *AT, "m:7:1", NOON)
    assert not heard.is_new(session, *AT, "m:7:1", NOON + HOUR)
    assert heard.is_new(session, "telegram", "second", "m:7:1", NOON)
    assert heard.forget(session, NOON) == 0 and heard.forget(session, NOON + HOUR) == 2
    assert heard.is_new(session, *AT, "m:7:1", NOON + HOUR)


def test_the_audit_holds_who_did_what(session: Session) -> None:
    audit.note(session, NOON, 3, "invite made", invite="7K2MPQ")
    audit.note(session, NOON, None, "restored")
    table = table_of(Audit)
    rows = session.all(Query(select(table.c.actor, table.c.act, table.c.detail), lambda *row: row))
    assert rows == [(3, "invite made", {"invite": "7K2MPQ"}), (None, "restored", {})]
