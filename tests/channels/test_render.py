"""Do numbered lists read well, and does no cut hurt a text?"""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.messages import Choice, utf16_length
from handlers.render import numbered, split

FAMILY = "👩\u200d👩\u200d👧"
SPACES = (" ", "\n", "\n\n", ". ")
WORDS = ("Dạ", "thôn 5", "Tiến độ", "ế", "5\u00a0000", "a" * 30)
CLUSTERS = ("e\u0302\u0301", FAMILY, "🇻🇳", "👍🏽", "❤️")
PIECES = st.sampled_from([*SPACES, *WORDS, *CLUSTERS])
TEXTS = st.lists(PIECES, max_size=60).map("".join)
LIMITS = st.integers(min_value=2, max_value=80)


@pytest.mark.parametrize(
    ("text", "labels", "shown"),
    [
        ("Chào anh/chị ạ.", (), "Chào anh/chị ạ."),
        ("Đồng ý không ạ?", ("Đồng ý", "Không"), "Đồng ý không ạ?\n1. Đồng ý\n2. Không\nNhắn số để chọn ạ."),
        ("", ("Có",), "1. Có\nNhắn số để chọn ạ."),
        ("Thôn nào?", ("Thôn\n5 ",), "Thôn nào?\n1. Thôn 5\nNhắn số để chọn ạ."),
    ],
)
def test_choices_are_numbered(text: str, labels: tuple[str, ...], shown: str) -> None:
    assert numbered(text, [Choice(label, label) for label in labels]) == shown


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("", 10, []),
        ("  \n ", 10, []),
        ("vừa khít", 8, ["vừa khít"]),
        ("Một hai.\n\nBa bốn năm sáu", 20, ["Một hai.", "Ba bốn năm sáu"]),
        ("Đoạn một\nđoạn hai nữa", 14, ["Đoạn một", "đoạn hai nữa"]),
        ("Câu một nhé. Câu hai dài hơn", 18, ["Câu một nhé.", "Câu hai dài hơn"]),
        ("bốn chữ rời nhau", 8, ["bốn chữ", "rời nhau"]),
        ("A\n\nmột hai ba bốn", 12, ["A\n\nmột hai", "ba bốn"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("🙂🙂🙂", 5, ["🙂🙂", "🙂"]),
        ("🇻🇳🇻🇳", 6, ["🇻🇳", "🇻🇳"]),
        ("👍🏽👍🏽", 6, ["👍🏽", "👍🏽"]),
        (f"{FAMILY}{FAMILY}", 12, [FAMILY, FAMILY]),
        ("nghe\u0302\u0301u", 6, ["nghe\u0302\u0301", "u"]),
        ("nghe\u0302\u0301u", 5, ["ngh", "e\u0302\u0301u"]),
        ("hơn 5\u00a0000 mẫu", 8, ["hơn", "5\u00a0000", "mẫu"]),
    ],
)
def test_cuts(text: str, limit: int, pieces: list[str]) -> None:
    assert split(text, limit) == pieces


@given(TEXTS, LIMITS)
@example("e" + "\u0301" * 9, 2)
def test_no_piece_is_empty_or_over_the_limit(text: str, limit: int) -> None:
    assert all(piece and utf16_length(piece) <= limit for piece in split(text, limit))


@given(st.one_of(TEXTS, st.text(st.characters(exclude_categories=["Cs"]))), LIMITS)
def test_nothing_but_space_is_lost(text: str, limit: int) -> None:
    assert re.sub(r"\s", "", "".join(split(text, limit))) == re.sub(r"\s", "", text)


@given(TEXTS, st.integers(min_value=8, max_value=80))
def test_no_piece_begins_inside_a_character(text: str, limit: int) -> None:
    for piece in split(text, limit)[1:]:
        assert not unicodedata.category(piece[0]).startswith("M")
        assert piece[0] not in "\u200d🏽"
    for piece in split(text, limit):
        assert piece[-1] != "\u200d"
        assert sum("🇦" <= letter <= "🇿" for letter in piece) % 2 == 0


@given(st.lists(st.sampled_from(["mẫu", "thôn", "đo", "xã."]), min_size=1, max_size=80), st.integers(5, 60))
def test_words_stay_whole(words: list[str], limit: int) -> None:
    assert " ".join(split(" ".join(words), limit)).split() == words


@given(TEXTS)
def test_what_fits_stays_one_message(text: str) -> None:
    assert split(text, 10_000) == ([text.strip()] if text.strip() else [])
