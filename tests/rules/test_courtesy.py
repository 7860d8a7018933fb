"""Is only politeness taken off an answer?"""

import pytest

from handlers.rules.courtesy import without_courtesy


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("dạ đồng ý ạ", "dong y"),
        ("Dạ, em đồng ý em nhé!", "dong y"),
        ("rồi em", "roi"),
        ("chưa em ạ", "chua"),
        ("có ạ", "co"),
        ("dạ không ạ", "khong"),
        ("vâng ạ", "vang"),
        ("dạ vâng ạ", "vang"),
        ("số 2 nhé", "2"),
        ("thôi em ạ", "thoi"),
        ("em", "em"),
        ("dạ", "da"),
        ("ạ", "a"),
        ("", ""),
        ("...", ""),
        ("em không đồng ý", "khong dong y"),
        ("Thôn 5 ạ", "thon 5"),
    ],
)
def test_politeness_is_taken_off(said: str, bare: str) -> None:
    assert without_courtesy(said) == bare
