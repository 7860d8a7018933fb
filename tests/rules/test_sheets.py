"""Does a CSV open rightly in Vietnamese Excel, and is no cell ever a formula?"""

import csv
import io
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.sheets import Cell, as_csv, cell

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        ("", ""),
        (3, "3"),
        (0, "0"),
        (1234, "1234"),
        (45.2, "45,2"),
        (45.25, "45,25"),
        (45.0, "45"),
        (0.1 + 0.2, "0,3"),
        (100.0, "100"),
        (date(2026, 11, 5), "05/11/2026"),
        ("Sùng A Chu", "Sùng A Chu"),
        ("H'Hen Niê", "H'Hen Niê"),
        ("3-5", "3-5"),
    ],
)
def test_cells(value: Cell, written: str) -> None:
    assert cell(value) == written


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+84912",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "=HYPERLINK(\"http://x\";\"xem\")",
        "=cmd|' /C calc'!A0",
        "  =1+1",
        "\u00a0=1",
        "＝1",
        "＠SUM",
        "\u3000=1",
    ],
)  # fmt: skip
def test_what_somebody_wrote_is_never_a_formula(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|", '"', "\n", "\r"])
def test_nor_where_a_spreadsheet_splits_at_another_sign(separator: str) -> None:
    """An Excel whose list separator is the comma opens "Thôn 5,=1+1" as two cells."""
    assert cell(f"Thôn 5{separator}=1+1") == f"Thôn 5{separator}'=1+1"
    assert cell(f"Thôn 5{separator} @a{separator}b") == f"Thôn 5{separator}' @a{separator}b"


def test_the_file_is_what_excel_expects_in_vietnam() -> None:
    assert as_csv([("Ngày", "Tải xuống"), (date(2026, 11, 5), 45.2)]) == (
        b"\xef\xbb\xbf" + "Ngày;Tải xuống\r\n05/11/2026;45,2\r\n".encode()
    )
    assert as_csv([]) == b"\xef\xbb\xbf"


@given(st.lists(st.lists(words, min_size=2, max_size=4), max_size=5))
def test_words_come_back_as_they_were_whatever_is_in_them(rows: list[list[str]]) -> None:
    text = as_csv(rows).decode("utf-8-sig")
    back = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert back == [[cell(word) for word in row] for row in rows]
    pieces = [piece.strip() for row in back for each in row for piece in re.split(r'[,;|"\t\r\n]', each)]
    assert all(piece[:1] not in set("=+-@") for piece in pieces if piece)
