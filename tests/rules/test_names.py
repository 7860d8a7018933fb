"""How is a person called, shortened and sorted; which codes are good?"""

import random
import secrets
import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.invites import LENGTH, LETTERS, is_name, new_code, normal_code
from handlers.rules.names import given as given_name
from handlers.rules.names import proper, short, sort_key

IN_ORDER = [
    "Nguyễn Văn An",
    "Trần An",
    "Lò Thị Ánh",
    "Nguyễn Văn Ân",
    "Vàng A Ba",
    "Sùng A Chu",
    "Sùng Thị Chu",
    "Giàng A Dế",
    "Lò Văn Dũng",
    "Cà Văn Đạt",
    "Lò Văn Đức",
    "Quàng Văn Giang",
    "Lường Thị Hoa",
    "Lường Thị Hòa",
    "Lường Thị Hoá",
    "Lò Thị Mai",
    "Mùa A Páo",
    "Thào A Phừ",
    "Lò Thị Xuân",
    "Vừ Thị Y",
]


def test_lists_sort_as_vietnamese_lists_do() -> None:
    """Given name first; ă â đ ê ô ơ ư are letters of their own; tones count last."""
    mixed = random.Random(7).sample(IN_ORDER, len(IN_ORDER))
    assert sorted(mixed, key=sort_key) == IN_ORDER


def test_tones_are_in_the_order_of_the_dictionary() -> None:
    tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    assert sorted(set(tones), key=sort_key) == tones


def test_letters_are_in_the_order_of_the_dictionary() -> None:
    letters = list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
    assert sorted(set(letters), key=sort_key) == letters


@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_name_can_be_sorted_however_it_is_composed(names: list[str]) -> None:
    assert len(sorted(names, key=sort_key)) == len(names)
    for name in names:
        assert sort_key(unicodedata.normalize("NFC", name)) == sort_key(unicodedata.normalize("NFD", name))


@pytest.mark.parametrize(
    ("name", "called", "on_boards"),
    [
        ("Sùng A Chu", "Chu", "Sùng A C."),
        ("Lò Thị Ánh", "Ánh", "Lò Thị Á."),
        ("Đạt", "Đạt", "Đ."),
        ("  Vàng   A  Páo ", "Páo", "Vàng A P."),
        ("", "", "."),
    ],
)
def test_names_are_called_and_shortened(name: str, called: str, on_boards: str) -> None:
    assert given_name(name) == called and short(name) == on_boards


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("sùng a chu", "Sùng A Chu"),
        ("SÙNG A CHU", "Sùng A Chu"),
        ("đặng thị ánh", "Đặng Thị Ánh"),
        ("H'Hen Niê", "H'Hen Niê"),
        ("Y Blơm Niê", "Y Blơm Niê"),
    ],
)
def test_names_typed_in_one_size_are_written_as_names(typed: str, written: str) -> None:
    assert proper(typed) == written


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Sùng A Chu", True),
        ("H'Hen Niê", True),
        ("Y-Blơm", True),
        (unicodedata.normalize("NFD", "Lò Thị Ánh"), True),
        ("Ý", False),
        ("A" * 60, True),
        ("A" * 61, False),
        ("Chu 2", False),
        ("đo 3 lần", False),
        ("...", False),
        ("a@b", False),
        ("Chu\nMai", False),
        ("😀😀", False),
    ],
)
def test_what_may_be_a_name(text: str, fits: bool) -> None:
    assert is_name(text) is fits


def test_codes_can_be_read_aloud() -> None:
    assert not set("01OIL") & set(LETTERS) and set(LETTERS) <= set(string.ascii_uppercase + string.digits)
    codes = {new_code(secrets.choice) for _ in range(200)}
    assert len(codes) == 200 and all(len(code) == LENGTH and set(code) <= set(LETTERS) for code in codes)
    assert len(new_code(secrets.choice, 4)) == 4


@pytest.mark.parametrize("typed", ["7k2mpq", "7K2MPQ", " 7k2-mpq ", "7 K 2 M P Q", "7k2.mpq"])
def test_a_code_is_understood_however_it_is_typed(typed: str) -> None:
    assert normal_code(typed) == "7K2MPQ"


@given(st.text(LETTERS, min_size=LENGTH, max_size=LENGTH))
def test_a_good_code_stays_as_it_is(code: str) -> None:
    assert normal_code(code) == normal_code(code.lower()) == code
