"""Do words reach the right handler, and only those?"""

import pytest

from handlers.conversations import ROUTER
from handlers.messages import Kind
from handlers.router import LONGEST_COMMAND, Command, Router
from handlers.rules.reading import fold
from handlers.turn import SILENCE, Reply, Turn
from tests.handlers.everyday import SENTENCES
from tests.handlers.turns import command_in, turn_of

BARE = sorted(word for word in ROUTER.commands if not word.startswith("/"))
SLASHED = sorted(word for word in ROUTER.commands if word.startswith("/"))
STEPS = ("", "checkin.count", "joining.hamlet")


def first(turn: Turn) -> Reply:
    return SILENCE


def second(turn: Turn) -> Reply:
    return SILENCE


@pytest.mark.parametrize("sentence", SENTENCES)
def test_everyday_talk_gives_no_command(sentence: str) -> None:
    for words in (sentence, fold(sentence), sentence.upper(), f"{sentence}."):
        assert [command_in(words, step) for step in STEPS] == [None] * len(STEPS)


def test_every_bare_command_is_set_against_everyday_talk() -> None:
    talk = [f" {fold(sentence)} " for sentence in SENTENCES]
    assert len(SENTENCES) >= 60
    assert [word for word in BARE if not any(f" {word} " in sentence for sentence in talk)] == []


@pytest.mark.parametrize("word", BARE)
def test_a_bare_word_is_a_command_when_it_is_all_that_is_said(word: str) -> None:
    assert command_in(word) is ROUTER.commands[word]
    assert command_in(word.upper()) is ROUTER.commands[word]


def test_no_command_has_more_words_than_are_looked_at() -> None:
    assert max(len(word.split()) for word in ROUTER.commands) == LONGEST_COMMAND


@pytest.mark.parametrize("word", SLASHED)
def test_a_slash_word_needs_its_slash(word: str) -> None:
    given = ROUTER.commands[word]
    assert command_in(word) is given
    assert command_in(word.removeprefix("/")) is not given


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("tiến độ", "tien do"),
        ("TIẾN ĐỘ", "tien do"),
        ("Huỷ", "huy"),
        ("hủy", "huy"),
        ("xoá", "xoa"),
        ("/xoá", "/xoa"),
        ("/xoa", "/xoa"),
        ("/TIENDO", "tiendo"),
        ("/sua 4", "sua"),
        ("/tiến độ", "tien do"),
        ("/trả lời 12 vâng nhé", "/tra loi"),
        ("sửa 4", "sua"),
        ("dk 7K2MPQ", "dk"),
        ("dk 7k2 mpq", "dk"),
        ("nối 7K2M", "noi"),
        ("noi 7k-2m", "noi"),
    ],
)
def test_ways_to_give_a_command(text: str, word: str) -> None:
    assert command_in(text) is ROUTER.commands[word]


@pytest.mark.parametrize(
    "text", ["sửa 4000", "sửa bốn", "dk 7K2", "nối nhau", "nối NHAU", "/linhtinh", "/", ""]
)
def test_what_is_no_command(text: str) -> None:
    assert command_in(text) is None


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("/sua 4", "4"),
        ("sửa 4", "4"),
        ("dk 7k2 mpq", "7k2 mpq"),
        ("/thon  Thôn 5 ", "Thôn 5"),
        ("/traloi 12 một\nhai", "12 một\nhai"),
        ("/trả lời 12 vâng", "12 vâng"),
        ("/tien do", ""),
    ],
)
def test_what_follows_a_command_is_its_argument(text: str, argument: str) -> None:
    turn = turn_of(text)
    next(ROUTER.find(turn))
    assert turn.argument == argument


@pytest.mark.parametrize("text", ["huỷ", "thôi", "giúp", "/tiendo", "/to"])
def test_the_ways_out_of_a_free_text_step(text: str) -> None:
    assert command_in(text, "joining.name") is not None


@pytest.mark.parametrize("text", ["báo", "sửa", "tiến độ", "mời", "nhóm", "menu", "sửa 4"])
def test_a_free_text_step_keeps_other_words(text: str) -> None:
    assert command_in(text, "joining.name") is None
    assert list(ROUTER.find(turn_of(text, "joining.name"))) == [ROUTER.steps["joining.name"].handler]


def test_a_choice_that_was_offered_is_no_command() -> None:
    turn = turn_of("huy", "checkin.count")
    turn.choice = "cancel"
    assert list(ROUTER.find(turn)) == [ROUTER.steps["checkin.count"].handler]


def test_a_kind_of_its_own_goes_nowhere_else() -> None:
    found = list(ROUTER.find(turn_of("huỷ", "checkin.count", Kind.PHOTO)))
    assert found == [ROUTER.kinds[Kind.PHOTO]]


def test_a_step_nobody_claims_any_more_is_no_step() -> None:
    assert list(ROUTER.find(turn_of("gì cơ", "old.step"))) == []


def test_claiming_twice_fails() -> None:
    one, other = Router(), Router()
    one.command("bao")(first)
    other.command("bao")(second)
    with pytest.raises(ValueError, match="bao"):
        Router.of(one, other)


@pytest.mark.parametrize("claim", ["step", "intent"])
def test_claiming_a_step_or_an_intent_twice_fails(claim: str) -> None:
    router = Router()
    getattr(router, claim)("mine")(first)
    with pytest.raises(ValueError, match="mine"):
        getattr(router, claim)("mine")(second)


def test_claiming_a_kind_twice_fails() -> None:
    router = Router()
    router.kind(Kind.PHOTO)(first)
    with pytest.raises(ValueError, match="photo"):
        router.kind(Kind.PHOTO, Kind.VOICE)(second)


def test_merging_keeps_everything() -> None:
    one, other = Router(), Router()
    one.command("bao")(first)
    other.command("bao", slash_only=True)(second)
    assert Router.of(one, other).commands == {"bao": Command(first), "/bao": Command(second)}
