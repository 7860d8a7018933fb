"""What has been found out, and how is it read at a glance?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from textwrap import wrap


class Verdict(StrEnum):
    """How a finding stands to what the documents say."""

    AS_SAID = "khớp"
    OTHERWISE = "KHÁC"
    SETTLED = "đã rõ"
    OPEN = "chưa rõ"
    BROKEN = "HỎNG"


@dataclass(frozen=True, slots=True)
class Finding:
    """One point: what the documents say, what was found (one line each, nothing secret), the verdict."""

    point: str
    says: str
    found: str
    verdict: Verdict


HEAD = ("Điểm", "Tài liệu nói", "Thấy được", "")
WIDTHS = (22, 34, 40, 7)


def table(title: str, findings: Iterable[Finding]) -> str:
    """A title and a row for each finding, wrapped to 110 columns."""
    rows = [HEAD, tuple("-" * width for width in WIDTHS)]
    rows += [(each.point, each.says, each.found, each.verdict.value) for each in findings]
    return "\n".join([f"== {title}", *(line for row in rows for line in _lines(row))])


def _lines(row: Sequence[str]) -> list[str]:
    cells = [wrap(text, width) or [""] for text, width in zip(row, WIDTHS, strict=True)]
    height = max(len(cell) for cell in cells)
    filled = [cell + [""] * (height - len(cell)) for cell in cells]
    return [_line(parts) for parts in zip(*filled, strict=True)]


def _line(parts: Sequence[str]) -> str:
    return "  ".join(part.ljust(width) for part, width in zip(parts, WIDTHS, strict=True)).rstrip()
