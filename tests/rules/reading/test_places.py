"""Which known hamlet or commune does a message mean, however it is typed?"""

from __future__ import annotations

import pytest

from handlers.rules.doubt import Doubt, doubts
from handlers.rules.reading import Place, Reading, read
from handlers.rules.reading.places import bare_name
from tests.rules.reading.common import AT

HAMLETS = (
    Place("1", "Thôn 5"),
    Place("2", "Thôn 6", ("Bản Pu On",)),
    Place("3", "Bản Háng Trở", ("Háng Chở",)),
    Place("4", "Buôn Ea H'Leo"),
    Place("5", "Tổ dân phố Thắng Lợi"),
    Place("6", "Ấp Phú Hòa 1"),
    Place("7", "Ấp Phú Hòa 2"),
    Place("8", "Xóm Mới"),
    Place("9", "Khu phố 3"),
)
COMMUNES = (Place("03217", "Xã Tủa Chùa"), Place("03226", "Xã Sính Phình"))


def located(text: str) -> Reading:
    return read(text, at=AT, hamlets=HAMLETS, communes=COMMUNES)


FOUND = [
    ("đo 3 mẫu thôn 5", "1", "thôn 5"),
    ("do 3 lan thon5 vt", "1", "thon5"),
    ("đo 3 mẫu thôn số 5", "1", "thôn số 5"),
    ("đo 3 mẫu thôn 05", "1", "thôn 05"),
    ("đo 3 mẫu ban pu on", "2", "ban pu on"),
    ("đo 3 mẫu thôn Pu On", "2", "thôn Pu On"),
    ("do 3 mau pu on vina", "2", "pu on"),
    ("đo 3 mẫu ở Háng Trở", "3", "Háng Trở"),
    ("do 3 mau hang tro", "3", "hang tro"),
    ("đo 3 mẫu bản Háng Trờ", "3", "bản Háng Trờ"),
    ("đo 3 mẫu bản Hángg Chở", "3", "bản Hángg Chở"),
    ("đo 3 mẫu bản thôn Háng Trở", "3", "bản thôn Háng Trở"),
    ("đo 3 mẫu buôn Ea HLeo", "4", "buôn Ea HLeo"),
    ("đo 3 mẫu buôn ea h'leo", "4", "buôn ea h'leo"),
    ("tdp thang loi 4 mau", "5", "tdp thang loi"),
    ("tổ Thắng Lợi 4 mẫu", "5", "tổ Thắng Lợi"),
    ("ấp Phú Hòa 2 đo 3 lượt", "7", "ấp Phú Hòa 2"),
    ("ấp Phú Hoà 1 đo 3 lượt", "6", "ấp Phú Hoà 1"),
    ("đo 3 mẫu ở xóm mới", "8", "xóm mới"),
    ("kp3 4 mẫu", "9", "kp3"),
]


@pytest.mark.parametrize(("text", "key", "written"), FOUND)
def test_a_known_hamlet(text: str, key: str, written: str) -> None:
    reading = located(text)
    assert (reading.intent, reading.hamlet, reading.hamlet_text) == ("checkin", key, written)
    assert written in text


UNKNOWN = ["đo 3 mẫu thôn 7", "đo 3 mẫu bản Nà Sự", "đo 3 mẫu ấp Phú Hòa 3", "đo 3 mẫu tổ 5"]


@pytest.mark.parametrize("text", UNKNOWN)
def test_an_unknown_hamlet_is_kept_as_written(text: str) -> None:
    reading = located(text)
    assert reading.hamlet is None
    assert reading.hamlet_text is not None and text.endswith(reading.hamlet_text)
    assert doubts(reading, at=AT) == ()


COMMUNE_ROWS = [
    ("đo 3 mẫu ở xã Sính Phình", "03226", None),
    ("do 3 mau xa tua chua", "03217", None),
    ("đo 3 mẫu thôn 5 xã Sính Phình", "03226", "1"),
]


@pytest.mark.parametrize(("text", "commune", "hamlet"), COMMUNE_ROWS)
def test_a_commune_of_the_campaign(text: str, commune: str, hamlet: str | None) -> None:
    reading = located(text)
    assert (reading.intent, reading.commune, reading.hamlet) == ("checkin", commune, hamlet)
    assert doubts(reading, at=AT) == ()


def test_another_commune_is_asked_about() -> None:
    reading = located("đo 3 mẫu ở xã Mường Báng")
    assert (reading.intent, reading.outside) == ("checkin", "xã Mường Báng")
    assert doubts(reading, at=AT) == (Doubt.PLACE,)


def test_no_commune_is_outside_when_none_is_known() -> None:
    assert read("đo 3 mẫu ở xã Mường Báng", at=AT).outside is None


BARE = [("Tổ dân phố số 03", ("to", "3")), ("Buôn Ea H'Leo", ("buon", "eahleo")), ("Bản", ("", "ban"))]


@pytest.mark.parametrize(("name", "parts"), BARE)
def test_a_name_without_its_kind(name: str, parts: tuple[str, str]) -> None:
    assert bare_name(name) == parts


NOT_A_HAMLET = [
    "đo 3 mẫu ở chợ",
    "đo 3 mẫu trường tiểu học",
    "bạn ơi đo 3 mẫu rồi",
    "tổ em đo 3 mẫu",
    "đo 3 mẫu ở bản em",
]


@pytest.mark.parametrize("text", NOT_A_HAMLET)
def test_what_is_no_hamlet(text: str) -> None:
    assert located(text).hamlet_text is None
