"""Is only politeness taken off an answer?"""

import pytest

from handlers.rules.courtesy import says_only, without_courtesy


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
        ("hiện tên đi em", "hien ten"),
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


@pytest.mark.parametrize(
    ("said", "agreed"),
    [
        ("ok em đồng ý", True),
        ("vâng, ok ạ", True),
        ("ok nhưng để mai", False),
        ("không ok", False),
        ("đồng ý không em", False),
        ("em ạ", False),
        ("", False),
    ],
)
def test_nothing_but_the_phrases_and_politeness(said: str, agreed: bool) -> None:
    assert says_only(said, ("dong y", "ok", "y")) is agreed
