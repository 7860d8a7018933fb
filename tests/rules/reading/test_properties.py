"""Does the count survive how a message is typed, and does reading never fail?"""

from __future__ import annotations

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from handlers.rules.reading import Place, fold, read
from tests.rules.reading.common import AT, understood

CARRIERS = ["", " viettel", " vina", ", mobi", " vnpt"]
PLACES = ["", " thôn 5", " ở bản Háng Trở", ", tổ 9", " tại ấp Phú Hòa"]
DAYS = ["", "hôm nay ", "hôm qua ", "sáng nay ", "t2 ", "ngày 5/11 "]
VERBS = [
    "đo {} mẫu",
    "em đo được {} mẫu rồi",
    "đã đo xong {} lượt",
    "đo {} lần",
    "báo cáo {} mẫu",
    "test {} lần",
]
ENDINGS = [
    " ạ",
    " nhé",
    " nha ad",
    " 🙏",
    " 😀😀",
    "\u200b",
    " ạ \u200d",
    "!",
    " cảm ơn ạ",
    " ak",
    " nhé anh",
]

counts = st.integers(1, 400)
checkins = st.builds(
    lambda day, verb, count, carrier, place: (count, day + verb.format(count) + carrier + place),
    st.sampled_from(DAYS),
    st.sampled_from(VERBS),
    counts,
    st.sampled_from(CARRIERS),
    st.sampled_from(PLACES),
)
HAMLETS = (Place("1", "Thôn 5"), Place("2", "Bản Háng Trở"))


@given(checkins)
def test_a_generated_checkin_is_counted(checkin: tuple[int, str]) -> None:
    count, text = checkin
    assert (understood(text).intent, understood(text).count) == ("checkin", count)


@given(checkins)
def test_marks_and_case_never_change_the_count(checkin: tuple[int, str]) -> None:
    count, text = checkin
    for typed in (fold(text), text.upper(), text.title(), unicodedata.normalize("NFD", text)):
        assert understood(typed).count == count, typed


@given(checkins, st.lists(st.sampled_from(ENDINGS), max_size=4))
def test_politeness_emoji_and_invisible_letters_never_change_the_count(
    checkin: tuple[int, str], endings: list[str]
) -> None:
    count, text = checkin
    assert understood(text + "".join(endings)).count == count


@given(checkins, st.integers(0, 60))
def test_an_invisible_letter_anywhere_never_changes_the_count(checkin: tuple[int, str], place: int) -> None:
    count, text = checkin
    assert understood(text[:place] + "\u200b" + text[place:]).count == count


WORDS = """
đo 3 mẫu thôn 5 viettel 45/12/24 , . không phải nhầm mỗi máy x 2 hôm qua lên xuống ping ngày mai
một trăm xã Pu On ạ ? 12 vài khoảng chứ tổng thứ tư cách đây tháng huỷ sửa thành mà bn mấy 1m25
15h30 5.11 0912345678 / : -
"""


@given(st.lists(st.sampled_from(WORDS.split()), max_size=40).map(" ".join))
@example("không phải 5 mà")
@example("mỗi")
@example("nhầm")
@example("lần thứ")
@example("2 x")
def test_reading_words_of_the_trade_never_raises(text: str) -> None:
    reading = read(text, at=AT, hamlets=HAMLETS)
    assert reading.hamlet_text is None or reading.hamlet_text in text


@given(st.text(max_size=4000))
def test_reading_any_text_never_raises(text: str) -> None:
    reading = read(text, at=AT, hamlets=HAMLETS)
    assert reading.hamlet_text is None or reading.hamlet_text in text


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_long_texts_are_read_too() -> None:
    for piece in ("á", "3 ", "a\u0301", "thôn ", "3 mẫu, ", "/", "1\u20e3", "nhầm 4 ", "mỗi máy 3 lần "):
        read(piece * (4000 // len(piece)), at=AT, hamlets=HAMLETS)
