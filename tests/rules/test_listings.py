"""Is a list of hamlets read as it was meant, and is every fault named by its line?"""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.listings import (
    LONGEST_NAME,
    MOST_LINES,
    MOST_NAMES,
    MOST_TOLD,
    Line,
    Problem,
    decode,
    read_listing,
)

TEXT = "Thôn 5 | Thôn Năm\r\nBản Háng Trở\r\nĐề Bua | Đề Bu | Đề Bủa\r\nTổ dân phố Thắng Lợi\r\n"
LINES = (
    Line(1, "Thôn 5", ("Thôn Năm",)),
    Line(2, "Bản Háng Trở"),
    Line(3, "Đề Bua", ("Đề Bu", "Đề Bủa")),
    Line(4, "Tổ dân phố Thắng Lợi"),
)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text: str) -> bytes:
    """As Windows programs write it: tones are marks of their own where no whole letter has them."""
    return b"".join(map(_letter, unicodedata.normalize("NFC", text)))


def _letter(char: str) -> bytes:
    try:
        return char.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", char)
        bare = "".join(part for part in parts if part not in TONES)
        tones = "".join(part for part in parts if part in TONES)
        return (unicodedata.normalize("NFC", bare) + tones).encode("cp1258")


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        unicodedata.normalize("NFD", TEXT).encode(),
        windows_1258(TEXT),
        TEXT.replace("\r\n", "\n").encode(),
        TEXT.replace("\r\n", "\r").encode(),
        TEXT.rstrip().encode(),
    ],
    ids=["8", "8-bom", "16", "16-le", "16-be", "16-be-bom", "nfd", "1258", "lf", "cr", "no-end"],
)  # fmt: skip
def test_however_it_was_saved(data: bytes) -> None:
    text = decode(data)
    assert text is not None
    assert read_listing(text).lines == LINES


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "Th«n 5\nB¶n H¸ng Trë".encode("latin-1"),
        "Thoân 5\nBaûn Haùng Trôû".encode("latin-1"),
        b"\xff\xfe\0\xd8",
        "Bản Thôn".encode()[:-2],
        b"a\0b\0\0\0",
        bytes(range(256)),
    ],
    ids=[
        "xlsx", "pdf", "png", "jpeg", "xls", "tcvn3", "vni", "half-a-pair", "cut-off", "nul", "every-byte",
    ],
)  # fmt: skip
def test_what_is_no_text_of_ours_is_not_guessed(data: bytes) -> None:
    assert decode(data) is None


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("\n \n\t\n", ()),
        ("Thôn 5", (Line(1, "Thôn 5"),)),
        ("  Thôn   5  |  ", (Line(1, "Thôn 5"),)),
        ("\n\nThôn 5\n\n", (Line(3, "Thôn 5"),)),
        ("Tên thôn\nThôn 5", (Line(2, "Thôn 5"),)),
        ("Thôn 5\nTên thôn", (Line(1, "Thôn 5"), Line(2, "Tên thôn"))),
        ('"Thôn 5";;\n"Đề Bua | Đề Bu";', (Line(1, "Thôn 5"), Line(2, "Đề Bua", ("Đề Bu",)))),
        ("Thôn 5,,\n", (Line(1, "Thôn 5"),)),
        ("Thôn 5\t\t\n", (Line(1, "Thôn 5"),)),
        ("Thôn 5 | thôn 5", (Line(1, "Thôn 5", ("thôn 5",)),)),
        ("| Thôn 5", (Line(1, "Thôn 5"),)),
        ("Th\u200bôn\ufeff 5\u202e", (Line(1, "Thôn 5"),)),
        ("\ue0001:full\ue001Thôn\ue00312\ue004 5", (Line(1, "1:fullThôn12 5"),)),
    ],
)
def test_lines(text: str, lines: tuple[Line, ...]) -> None:
    assert read_listing(text).lines == lines
    assert read_listing(text).problems == ()


def test_empty_lines_and_a_heading_are_told() -> None:
    assert read_listing("Tên thôn\nThôn 5\n\n \nThôn 6\n\n\n").skipped == (1, 3, 4)


LONG = "a" * (LONGEST_NAME + 1)
FAULTS = {
    "Thôn 5; Viettel": Problem(2, "columns", "Thôn 5; Viettel"),
    "1,Thôn 5": Problem(2, "columns", "1,Thôn 5"),
    "1\tThôn 5": Problem(2, "columns", "1;Thôn 5"),
    "---": Problem(2, "nameless", "---"),
    "Thôn 5 | ?!": Problem(2, "nameless", "?!"),
    LONG: Problem(2, "long", "a" * LONGEST_NAME),
    f"Thôn 5 | {LONG}": Problem(2, "long", "a" * LONGEST_NAME),
    " | ".join(f"Thôn {n}" for n in range(12, MOST_NAMES + 13)): Problem(2, "names", "Thôn 12"),
    "thon 1": Problem(2, "twice", "thon 1", "1"),
    "Thôn 9 | THÔN 1": Problem(2, "twice", "THÔN 1", "1"),
}


@pytest.mark.parametrize(("line", "problem"), FAULTS.items(), ids=[each.fault for each in FAULTS.values()])
def test_one_bad_line_stops_everything_and_is_named(line: str, problem: Problem) -> None:
    listing = read_listing(f"Thôn 1\n{line}\nThôn 3\n")
    assert listing.lines == () and listing.problems == (problem,)


def test_as_many_lines_as_a_commune_can_have_and_no_more() -> None:
    rows = [f"Thôn {n}" for n in range(1, MOST_LINES + 2)]
    assert len(read_listing("\n".join(rows[:-1])).lines) == MOST_LINES
    assert read_listing("\n".join(rows)).problems == (Problem(MOST_LINES + 1, "lines"),)
    assert len(read_listing("\n".join(rows[:-1]) + "\n" * 999).lines) == MOST_LINES


def test_a_hopeless_file_is_not_answered_with_a_thousand_lines() -> None:
    problems = read_listing("Thôn 1\n" * 400).problems
    assert len(problems) == MOST_TOLD and problems == tuple(sorted(problems))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    text = decode(data)
    if text is not None:
        listing = read_listing(text)
        assert not (listing.lines and listing.problems)
        names = [name for line in listing.lines for name in (line.name, *line.also)]
        assert all(0 < len(name) <= LONGEST_NAME and name == " ".join(name.split()) for name in names)
        assert not any(unicodedata.category(char)[0] == "C" for name in names for char in name)


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_utf_8_is_never_taken_for_something_else(text: str) -> None:
    read = decode(text.encode("utf-8-sig"))
    assert read == unicodedata.normalize("NFC", text).removeprefix("\ufeff") or "\0" in text
