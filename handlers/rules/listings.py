"""What does a file with a list of hamlets say, and which of its lines cannot be taken?

One hamlet a line, its further names after "|". Either every line can be taken or none is.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from handlers.rules.reading import fold

MOST_BYTES = 256 * 1024
MOST_LINES = 500
MOST_NAMES = 10
LONGEST_NAME = 60
MOST_TOLD = 20
_HEADINGS = frozenset({"thon", "ten", "ten thon", "ten thon ban", "danh sach thon", "stt"})
_VIETNAMESE = frozenset("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_SIGNS = frozenset("\r\n\t“”‘’–—…·•")

Fault = Literal["columns", "nameless", "long", "names", "twice", "lines", "taken"]


@dataclass(frozen=True, slots=True)
class Line:
    """A hamlet of the file; `also` are its further names."""

    number: int
    name: str
    also: tuple[str, ...] = ()


class Problem(NamedTuple):
    """Why a line cannot be taken; `other` is the line or the hamlet that is in its way."""

    line: int
    fault: Fault
    name: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """The lines of a file, or its problems (at most 20); `skipped` were empty or a heading."""

    lines: tuple[Line, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: tuple[int, ...] = ()


def decode(data: bytes) -> str | None:
    """The words of a file: UTF-8, UTF-16, or Windows-1258 as older programs write it; None: none of them."""
    for encoding in (*_marked(data), "utf-8", "cp1258"):
        try:
            text = unicodedata.normalize("NFC", data.decode(encoding)).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
        if "\0" not in text and (encoding != "cp1258" or _looks_vietnamese(text)):
            return text
    return None


def _marked(data: bytes) -> tuple[str, ...]:
    """UTF-16 by its mark, or by the zero that every second byte of plain letters then is."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    odd, even = data[1::2].count(0), data[::2].count(0)
    if len(data) % 2 or max(odd, even) * 4 < len(data) // 2:
        return ()
    return ("utf-16-le",) if odd > even else ("utf-16-be",)


def _looks_vietnamese(text: str) -> bool:
    """Other old encodings (TCVN3, VNI) come out of Windows-1258 as letters Vietnamese does not have."""
    return all(char.isascii() or char in _SIGNS or _is_letter(char) for char in text)


def _is_letter(char: str) -> bool:
    parts = unicodedata.normalize("NFD", char.lower())
    bare = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    return bare in _VIETNAMESE


def read_listing(text: str) -> Listing:
    """The lines, or why they cannot be taken."""
    rows = text.splitlines()
    while rows and not _plain(rows[-1]):
        rows.pop()
    if len(rows) > MOST_LINES:
        return Listing(problems=(Problem(MOST_LINES + 1, "lines"),))
    read = [(number, _names(row)) for number, row in enumerate(rows, 1)]
    skipped = tuple(number for number, names in read if not names or _is_heading(number, names))
    lines = tuple(Line(n, names[0], tuple(names[1:])) for n, names in read if n not in skipped)
    problems = tuple(sorted([*_malformed(lines), *_repeated(lines)])[:MOST_TOLD])
    return Listing(() if problems else lines, problems, skipped)


def _plain(row: str) -> str:
    """Without quotes and empty columns of a spreadsheet, control, invisible and private characters."""
    seen = "".join(c if c == "\t" or unicodedata.category(c)[0] != "C" else "" for c in row)
    return " ".join(seen.replace("\t", ";").strip(" ;,").strip('"').split())


def _names(row: str) -> list[str]:
    return [name for part in _plain(row).split("|") if (name := part.strip(' "'))]


def _is_heading(number: int, names: Sequence[str]) -> bool:
    return number == 1 and len(names) == 1 and fold(names[0]) in _HEADINGS


def _malformed(lines: Sequence[Line]) -> Iterator[Problem]:
    for line in lines:
        fault, name = _fault(line)
        if fault:
            yield Problem(line.number, fault, name)


def _fault(line: Line) -> tuple[Fault | None, str]:
    names = (line.name, *line.also)
    if len(names) > MOST_NAMES:
        return "names", line.name[:LONGEST_NAME]
    for name in names:
        if re.search(r"[;,]", name):
            return "columns", name[:LONGEST_NAME]
        if len(name) > LONGEST_NAME:
            return "long", name[:LONGEST_NAME]
        if not any(char.isalnum() for char in name):
            return "nameless", name
    return None, ""


def _repeated(lines: Sequence[Line]) -> Iterator[Problem]:
    """A name that an earlier line has already, whatever its marks and capitals."""
    seen: dict[str, int] = {}
    for line in lines:
        for name in (line.name, *line.also):
            first = seen.setdefault(fold(name), line.number)
            if first != line.number:
                yield Problem(line.number, "twice", name[:LONGEST_NAME], str(first))
