"""Does a letter become the calls it should?"""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Parcel
from bot.channels.zalo.parcels import LIMIT, picture_of, texts_of
from handlers.messages import Address, Choice, utf16_length

AT = Address("zalo", "bot1", "51")
YES_NO = (Choice("Đồng ý", "co"), Choice("Không", "khong"))
LIST = "Nhé?\n1. Đồng ý\n2. Không\nNhắn số để chọn ạ."
URL = "https://nhipdo.example.vn/p/0.png"


def letter(text: str = "Nhé?", **fields: Any) -> Parcel:
    return Parcel(1, AT, text, **fields)


def test_plain_text() -> None:
    text = "Xã <b>Tủa Chùa</b> & *thôn 5* _ok_"
    assert texts_of(letter(text)) == [("sendMessage", {"chat_id": "51", "text": text})]


def test_choices_are_a_numbered_list() -> None:
    assert texts_of(letter(choices=YES_NO)) == [("sendMessage", {"chat_id": "51", "text": LIST})]


def test_a_picture_needs_an_address() -> None:
    assert picture_of(letter(picture=b"png")) is None
    assert texts_of(letter(picture=b"png")) == [("sendMessage", {"chat_id": "51", "text": "Nhé?"})]
    caption = {"chat_id": "51", "photo": URL, "caption": LIST}
    assert picture_of(letter(picture=b"png", picture_url=URL, choices=YES_NO)) == ("sendPhoto", caption)
    assert picture_of(letter("", picture_url=URL)) == ("sendPhoto", {"chat_id": "51", "photo": URL})


def test_a_caption_has_a_limit() -> None:
    assert picture_of(letter("x" * LIMIT, picture_url=URL)) is not None
    assert picture_of(letter("x" * (LIMIT + 1), picture_url=URL)) is None
    assert picture_of(letter("🙂" * (LIMIT // 2 + 1), picture_url=URL)) is None
    assert picture_of(letter("x" * LIMIT, picture_url=URL, choices=YES_NO)) is None


def test_nothing_to_say() -> None:
    assert texts_of(letter("  ")) == [] and picture_of(letter("")) is None


@given(st.text(st.sampled_from("aắ🙂 \n."), max_size=4000), st.integers(0, 12))
def test_no_message_is_over_the_limit(text: str, choices: int) -> None:
    offered = tuple(Choice("Thôn " + "x" * 60, str(number)) for number in range(choices))
    calls = texts_of(letter(text, choices=offered))
    assert all(0 < utf16_length(call.parameters["text"]) <= LIMIT for call in calls)
    assert len(calls) <= utf16_length(text) // (LIMIT // 3) + 1
