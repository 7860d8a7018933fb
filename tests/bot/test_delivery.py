"""Do letters leave in order, once, and with the right consequences?"""

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial

import pytest

from bot.channels.base import Gone, Later, Moved, Outcome, Refused, Unsure
from handlers.messages import Recipe, name_of
from storage import groups, outbox, people
from storage.database import Database, Session
from tests.bot.kit import House, Wire, a_letter, until
from tests.storage.kit import NOON, TUA_CHUA, add_member, link_group

HOUR = timedelta(hours=1)
BUSY = Later(0.0, reason="busy")


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
async def house(database: Database, wire: Wire) -> AsyncIterator[House]:
    async with House(
        database, wire, drawers={"board": lambda arguments: b"PNG" + bytes(arguments["n"])}
    ) as made:
        yield made


# Order.


async def test_a_letter_is_sent_and_remembered(house: House, wire: Wire) -> None:
    await house.write("Chào", topic="5", body={"text": "Chào", "reply_to": "44"})
    await house.settle()
    (parcel,) = wire.sent
    assert (parcel.address.chat, parcel.address.topic, parcel.reply_to) == ("7", "5", "44")
    (letter,) = house.letters()
    assert (letter["state"], letter["message"], letter["settled_at"]) == ("sent", "m1", NOON)


async def test_replies_go_before_nudges_before_boards_before_digests(house: House, wire: Wire) -> None:
    held = wire.hold("7")
    await house.write("first", kind="digest")
    await wire.next()
    for kind in ("digest", "board", "nudge", "reply"):
        for number in (1, 2):
            await house.write(f"{kind} {number}", kind=kind)
    held.set()
    await house.settle()
    order = [f"{kind} {number}" for kind in ("reply", "nudge", "board", "digest") for number in (1, 2)]
    assert wire.texts == ["first", *order]


async def test_one_letter_at_a_time_is_under_way_in_a_chat(house: House, wire: Wire) -> None:
    held = wire.hold("7")
    for text in ("a", "b"):
        await house.write(text)
    await house.write("elsewhere", chat="8")
    arrived = {(await wire.next()).text for _ in range(2)}
    assert arrived == {"a", "elsewhere"}
    await house.until_state("sending", "waiting", "sent")
    held.set()
    await house.settle()
    assert wire.texts == ["elsewhere", "a", "b"]


async def test_a_letter_put_off_keeps_its_place_in_its_chat(house: House, wire: Wire) -> None:
    wire.outcomes["7"] = [BUSY, BUSY]
    await house.write("a")
    await house.write("b")
    await house.settle()
    assert wire.texts == ["a", "b"]
    assert [letter["attempts"] for letter in house.letters()] == [3, 1]


# Outcomes.


async def test_later_holds_only_its_chat(house: House, wire: Wire) -> None:
    wire.outcomes["7"] = [Later(3600, reason="slow mode")]
    await house.write("put off")
    await until(lambda: house.letters()[0]["error"] == "slow mode")
    await house.write("same chat")
    await house.write("other chat", chat="8")
    await house.until_state("waiting", "waiting", "sent")
    assert wire.texts == ["other chat"]
    assert house.letters()[0]["not_before"] == NOON + HOUR, "a restart waits as well"
    assert house.letters()[0]["error"] == "slow mode"


async def test_later_for_the_whole_bot_holds_its_every_chat(house: House, wire: Wire) -> None:
    wire.outcomes["7"] = [Later(3600, whole_bot=True, reason="flood")]
    await house.write("put off")
    await until(lambda: house.letters()[0]["error"] == "flood")
    await house.write("same bot", chat="8")
    await house.write("other bot", chat="8", bot="second")
    await house.until_state("waiting", "waiting", "sent")
    assert wire.texts == ["other bot"]


async def test_what_is_refused_does_not_block_the_chat(house: House, wire: Wire) -> None:
    wire.outcomes["7"] = [Refused("too long")]
    await house.write("a")
    await house.write("b")
    await house.settle()
    assert [(letter["state"], letter["error"]) for letter in house.letters()] == [
        ("failed", "too long"),
        ("sent", ""),
    ]


async def test_who_blocked_the_bot_gets_nothing_more_and_is_shown_to_the_lead(
    house: House, wire: Wire
) -> None:
    number = await house.do(partial(add_member, user="7"))
    held = wire.hold("7")
    wire.outcomes["7"] = [Gone("blocked")]
    await house.write("reply")
    await wire.next()
    await house.write("nudge", kind="nudge")
    await house.write("other chat", chat="8")
    held.set()
    await house.settle()
    assert house.states() == ["failed", "withdrawn", "sent"] and wire.texts == ["other chat"]
    with house.database.read() as session:
        assert people.unreachable(session, TUA_CHUA) == {number}
        reach = people.reach(session, number)
        assert reach is not None and reach.blocked_at == NOON


async def test_a_group_that_is_gone_gets_no_more_boards(house: House, wire: Wire) -> None:
    await house.do(linked_group)
    wire.outcomes["-7"] = [Gone("kicked")]
    await house.write("board", chat="-7", kind="board")
    await house.settle()
    with house.database.read() as session:
        assert groups.of_unit(session, TUA_CHUA) == []


async def test_letters_follow_a_group_that_moved(house: House, wire: Wire) -> None:
    await house.do(linked_group)
    held = wire.hold("-7")
    wire.outcomes["-7"] = [Moved("-1007")]
    for text in ("a", "b", "c"):
        await house.write(text, chat="-7", kind="board")
    await wire.next()
    held.set()
    await house.settle()
    await house.write("d", chat="-1007", kind="board")
    await house.settle()
    assert [(parcel.text, parcel.address.chat) for parcel in wire.sent] == [
        (text, "-1007") for text in "abcd"
    ]
    with house.database.read() as session:
        assert [group.chat for group in groups.of_unit(session, TUA_CHUA)] == ["-1007"]


async def test_letters_follow_a_group_that_told_of_its_move_itself(house: House, wire: Wire) -> None:
    """The platform's own notice comes while letters to the old chat are queued."""
    held = wire.hold("-7")
    for text in ("a", "b", "c"):
        await house.write(text, chat="-7", kind="board")
    await wire.next()
    await house.do(lambda session: outbox.move(session, "telegram", "telegram", "-7", "-1007"))
    held.set()
    await house.settle()
    arrived = {(parcel.text, parcel.address.chat) for parcel in wire.sent}
    assert arrived == {("a", "-7"), ("b", "-1007"), ("c", "-1007")}


@pytest.mark.parametrize("kind", ["nudge", "board", "digest"])
@pytest.mark.parametrize("before", [(), (BUSY, BUSY)])
async def test_what_may_have_arrived_and_can_wait_never_goes_twice(
    house: House, wire: Wire, kind: str, before: tuple[Outcome, ...]
) -> None:
    wire.outcomes["7"] = [*before, Unsure("no answer")]
    await house.write("unsure", kind=kind)
    await house.write("next", kind=kind)
    await house.settle()
    assert house.states() == ["unsure", "sent"] and wire.texts == ["next"]


async def test_a_reply_that_may_have_arrived_goes_once_more_however_often_it_was_put_off(
    house: House, wire: Wire
) -> None:
    wire.outcomes["7"] = [BUSY, BUSY, Unsure("no answer"), BUSY, Unsure("no answer")]
    await house.write("reply")
    await house.write("next")
    await house.settle()
    assert house.states() == ["unsure", "sent"] and wire.texts == ["next"]
    assert house.letters()[0]["attempts"] == 5


async def test_a_channel_that_breaks_leaves_the_others_and_the_chat_working(
    house: House, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    """Channels promise never to raise; one that does all the same must not silence a chat for ever."""
    wire.outcomes["7"] = [RuntimeError("a mistake of ours")]
    await house.write("a", kind="nudge")
    await house.write("b", kind="nudge")
    await house.settle()
    assert house.states() == ["unsure", "sent"]
    assert any(record.exc_info for record in caplog.records)


# What is not sent.


async def test_a_pause_of_the_platform_passes_when_the_clock_moves(house: House, wire: Wire) -> None:
    wire.outcomes["7"] = [Later(3600.0, whole_bot=True, reason="429")]
    await house.write("reply")
    await until(lambda: [letter["error"] for letter in house.letters()] == ["429"])
    await house.do(lambda _: None)
    await house.write("other", chat="8")
    await house.move(NOON + timedelta(minutes=59))
    await house.do(lambda _: None)
    assert wire.texts == [] and house.states() == ["waiting", "waiting"]
    await house.move(NOON + timedelta(hours=1))
    await house.settle()
    assert sorted(wire.texts) == ["other", "reply"]


async def test_a_letter_waits_for_its_time_by_the_clock_that_moves(house: House, wire: Wire) -> None:
    await house.write("at two", not_before=NOON + 2 * HOUR)
    await house.write("at one", not_before=NOON + HOUR)
    await house.settle()
    assert wire.texts == []
    await house.move(NOON + HOUR)
    await house.settle()
    assert wire.texts == ["at one"]
    await house.move(NOON + 2 * HOUR)
    await house.settle()
    assert wire.texts == ["at one", "at two"]


@pytest.mark.parametrize(("until", "state"), [(NOON, "stale"), (NOON + HOUR, "sent")])
async def test_what_is_no_longer_worth_sending_is_not_sent(
    house: House, wire: Wire, until: object, state: str
) -> None:
    await house.write("nudge", kind="nudge", stale_after=until)
    await house.write("reply")
    await house.settle()
    assert house.states() == [state, "sent"]
    assert house.letters()[0]["settled_at"] == NOON


async def test_a_withdrawn_nudge_never_leaves(house: House, wire: Wire) -> None:
    number = await house.do(partial(add_member, user="7"))
    held = wire.hold("7")
    await house.write("under way")
    await wire.next()
    await house.write("nudge", kind="nudge", member=number)
    await house.write("later nudge", kind="nudge", member=number, not_before=NOON + HOUR)
    await house.until_state("sending", "waiting", "waiting")
    await house.do(lambda session: outbox.withdraw_nudges(session, number, NOON))
    held.set()
    await house.settle()
    await house.move(NOON + HOUR)
    await house.settle()
    assert wire.texts == ["under way"] and house.states() == ["sent", "withdrawn", "withdrawn"]


async def test_letters_for_a_channel_that_is_not_running_wait(database: Database, wire: Wire) -> None:
    """The page was switched off, or another bot is set: those letters must not stop all others."""
    async with House(database, wire) as house:
        await house.write("page", channel="webchat", bot="webchat")
        await house.write("telegram")
        await house.settle()
        assert house.states() == ["waiting", "sent"]
    page = Wire("webchat")
    async with House(database, wire, page) as house:
        await house.settle()
    assert page.texts == ["page"]


async def test_a_letter_that_cannot_be_packed_fails_alone(
    house: House, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    await house.write("", body={})
    await house.write("", body={"text": "unknown drawer", "picture": ["nothing", {}]})
    await house.write("good")
    await house.settle()
    assert house.states() == ["failed", "failed", "sent"]
    assert any(record.exc_info for record in caplog.records)


# What a letter becomes.


async def test_names_are_those_of_the_moment_of_sending(house: House, wire: Wire) -> None:
    number = await house.do(partial(add_member, user="7"))
    await house.write(f"Chào {name_of(number)}", not_before=NOON + HOUR)
    await house.do(lambda session: people.change(session, number, name="Lò Thị Mai"))
    await house.move(NOON + HOUR)
    await house.settle()
    assert wire.texts == ["Chào anh/chị Mai"]


async def test_a_recipe_is_drawn_when_it_is_sent(house: House, wire: Wire) -> None:
    recipe = Recipe("board", {"n": 2})
    await house.write("", body={"text": "bảng", "picture": [recipe.name, recipe.arguments]})
    await house.settle()
    assert wire.sent[0].picture == b"PNG\0\0"


async def test_choices_keep_their_question(house: House, wire: Wire) -> None:
    await house.write("", body={"text": "?", "choices": [["Có", "yes", ["co"]]], "question": 4})
    await house.settle()
    (parcel,) = wire.sent
    assert parcel.question == 4 and (parcel.choices[0].label, parcel.choices[0].value) == ("Có", "yes")


# Others, and crashes.


async def test_a_letter_of_another_process_is_found_without_being_told(
    house: House, wire: Wire, database: Database
) -> None:
    await house.settle()
    beside = Database(str(database.engine.url))
    with beside.write() as session:
        outbox.add(session, a_letter("from beside"))
    beside.close()
    assert (await wire.next()).text == "from beside"


async def test_more_letters_than_one_look_takes(house: House, wire: Wire) -> None:
    await house.do(lambda session: [outbox.add(session, a_letter(str(n), chat=str(n))) for n in range(2100)])
    house.delivery.wake()
    await house.settle()
    assert sorted(map(int, wire.texts)) == list(range(2100))


@pytest.mark.parametrize(
    ("kind", "crashes", "state"),
    [("reply", 1, "sent"), ("reply", 2, "sent"), ("nudge", 1, "unsure"), ("board", 1, "unsure")],
)
async def test_a_crash_mid_send_sends_a_reply_again_and_nothing_else(
    database: Database, kind: str, crashes: int, state: str
) -> None:
    async with House(database, Wire()) as house:
        await house.do(lambda session: outbox.add(session, a_letter("x", kind=kind, not_before=NOON + HOUR)))
    for _ in range(crashes):
        with database.write() as session:
            assert outbox.claim(session, 1) is not None, "sent, and then the machine died"
        wire = Wire()
        house = House(database, wire)
        house.writer.start()
        await house.delivery.recover()
        await house.writer.stop()
    async with House(database, wire) as house:
        await house.settle()
        assert house.states() == [state] and len(wire.sent) == (state == "sent")


def linked_group(session: Session) -> None:
    """Group -7 belongs to Tủa Chùa."""
    link_group(session, "-7")
