"""What does each line of a transcript say? (The language is described in docs/transcripts.md.)"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_HANDLE = r"[\w.-]+"
_GROUP = r'"[^"]+"'
_IN_QUOTES = {"group", "name", "hamlet", "inbox"}
_SPOKEN = rf"(?P<who>{_HANDLE})(?:@(?P<group>{_GROUP}))?"


class ScriptError(Exception):
    """A line that is no statement, or cannot be carried out; the text names file and line."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: what it is, its parts, and where it stands."""

    verb: str
    parts: Mapping[str, Any]
    line: int


_SHAPES: tuple[tuple[str, str], ...] = (
    ("channel", r"channel:\s*(?P<channel>zalo|telegram|webchat)"),
    ("at", r"at:\s*(?P<moment>\d{4}-\d\d-\d\d \d\d:\d\d)"),
    ("config", r"config:\s*(?P<file>.+)"),
    ("strict", r"strict"),
    ("example", r"example"),
    ("unit", r"unit:\s*(?P<code>\d{5})(?:\s+quota\s+(?P<quota>\d+))?(?:\s+referral\s+(?P<referral>\S+))?"),
    ("hamlet", rf"hamlet:\s*(?P<code>\d{{5}})\s+(?P<name>{_GROUP})"),
    ("invite", r"invite:\s*(?P<invite>\w+)\s+(?P<code>\d{5})(?:\s+(?P<kind>youth|community|staff))?"
               r"(?:\s+rank\s+(?P<rank>member|lead|admin))?(?:\s+uses\s+(?P<uses>\d+))?"),
    ("member", rf"member:\s*(?P<who>{_HANDLE})\s+(?P<kind>youth|community|staff)\s+(?P<code>\d{{5}})"
               rf"(?:\s+(?P<hamlet>{_GROUP}))?(?:\s+(?P<phone>android|iphone))?(?:\s+name\s+(?P<name>{_GROUP}))?"
               r"(?:\s+on\s+(?P<on>zalo|telegram|webchat))?"),
    ("lead", rf"lead:\s*(?P<who>{_HANDLE})\s+(?P<code>\d{{5}})(?:\s+name\s+(?P<name>{_GROUP}))?"
             r"(?:\s+on\s+(?P<on>zalo|telegram|webchat))?"),
    ("new", rf"new:\s*(?P<who>{_HANDLE})(?:\s+on\s+(?P<on>zalo|telegram|webchat))?"),
    ("group", rf"group:\s*(?P<group>{_GROUP})(?:\s+(?P<code>\d{{5}}))?"),
    ("blocked", rf"blocked:\s*(?P<who>{_HANDLE})"),
    ("restart", r"-- restart --"),
    ("move", r"@\s*\+(?P<number>\d+)\s*(?P<unit>minute|hour|day|week)s?"),
    ("move", r"@\s*(?P<moment>\d{4}-\d\d-\d\d \d\d:\d\d)"),
    ("press", rf"{_SPOKEN}>\[(?P<choice>\d+)\]"),
    ("photo", rf'{_SPOKEN}>\(photo(?:\s+"(?P<text>[^"]*)")?(?:\s+album\s+(?P<album>\w+))?\)'),
    ("sticker", rf"{_SPOKEN}>\(sticker\)"),
    ("voice", rf"{_SPOKEN}>\(voice\)"),
    ("file", rf"{_SPOKEN}>\(file(?:\s+(?P<path>[^)]+))?\)"),
    ("edit", rf"{_SPOKEN}~> (?P<text>.*)"),
    ("say", rf"{_SPOKEN}> (?P<text>.*)"),
    ("expect_picture", rf"(?P<inbox>{_HANDLE}|{_GROUP})<\(picture\)"),
    ("expect_file", rf"(?P<inbox>{_HANDLE}|{_GROUP})<\(file\)"),
    ("expect_nothing", rf"(?P<inbox>{_HANDLE}|{_GROUP})<\."),
    ("expect_match", rf"(?P<inbox>{_HANDLE}|{_GROUP})<~ (?P<text>.*)"),
    ("expect_absent", rf"(?P<inbox>{_HANDLE}|{_GROUP})<! (?P<text>.*)"),
    ("expect", rf"(?P<inbox>{_HANDLE}|{_GROUP})< (?P<text>.*)"),
)  # fmt: skip
_VERBS = tuple((verb, re.compile(shape, re.DOTALL)) for verb, shape in _SHAPES)


def read_script(text: str, file: str) -> list[Statement]:
    """The statements of a transcript. Raises ScriptError for a line that is none."""
    return [_statement(words, line, file) for line, words in _joined(text)]


def _joined(text: str) -> list[tuple[int, str]]:
    """Lines with their continuations ("| …"), without comments and blank lines."""
    joined: list[tuple[int, str]] = []
    for number, raw in enumerate(unicodedata.normalize("NFC", text).split("\n"), start=1):
        line = raw.rstrip()
        if joined and (line.startswith("| ") or line == "|"):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]}\n{line[2:]}")
        elif line.strip() and not line.startswith("#"):
            joined.append((number, line.strip()))
    return joined


def _statement(words: str, line: int, file: str) -> Statement:
    for verb, shape in _VERBS:
        if match := shape.fullmatch(words):
            parts = {name: value for name, value in match.groupdict().items() if value is not None}
            return Statement(verb, {name: _part(name, value) for name, value in parts.items()}, line)
    raise ScriptError(f"{file}:{line}: không hiểu dòng “{words.splitlines()[0]}”")


def _part(name: str, value: str) -> str:
    """What stands in quotes because it may hold spaces loses them; what people say keeps theirs."""
    return value.strip('"') if name in _IN_QUOTES else value
