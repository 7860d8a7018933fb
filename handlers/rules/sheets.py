"""How does a table become a CSV file that Excel opens rightly in Vietnam, and safely anywhere?"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

SEPARATOR = ";"
_FORMULA = re.compile(r"""(^|[,;|"\t\r\n])(\s*)(?=[=+\-@＝＋－＠])""")
"""What makes a spreadsheet take a cell for a formula, also where its own settings split at another sign; the
wide forms count where Excel runs in East Asia."""

Cell = str | int | float | date | None


def as_csv(rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with BOM, ";" between cells, CRLF: what Excel expects where the comma is the decimal sign."""
    out = io.StringIO()
    csv.writer(out, delimiter=SEPARATOR, lineterminator="\r\n").writerows(map(cell, row) for row in rows)
    return out.getvalue().encode("utf-8-sig")


def cell(value: Cell) -> str:
    """A figure with its decimal comma, a day as 05/11/2026, words that no spreadsheet reckons with."""
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, int | float):
        return _figure(value)
    return _words(value)


def _figure(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",") if value % 1 else f"{value:.0f}"


def _words(text: str) -> str:
    """Somebody's words stay words: an apostrophe in front (OWASP, "CSV Injection")."""
    return _FORMULA.sub(r"\1'\2", text)
