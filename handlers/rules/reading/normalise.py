"""What are the words of a message, folded for matching and still cut from the original?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from handlers.rules.reading.keyboard import TELEX, VNI

_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u20e3\ufe00-\ufe0f\ufeff"
_DROP = re.compile(f"[{_INVISIBLE}]")
_UNCLEAN = re.compile(f"[{_INVISIBLE}\u0300-\u036f]")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SMALL_DIGITS = {0x2080 + n: str(n) for n in range(10)} | {0xFF10 + n: str(n) for n in range(10)}
_TRIPLE = re.compile(r"([^\W\d_])\1{2,}")
# A single k or h says không or hours, a row of them that somebody laughs.
_LAUGHTER = re.compile(r"(?:k{3,}|h{3,}|z{3,})$")
_DOUBLE = re.compile(r"([^\W\d_])\1+")
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,/:\-]\d+)*)|(?P<word>[^\W\d_]+(?:['’`ʼ‘][^\W\d_]+)*)|(?P<newline>[\r\n]+)|(?P<sign>[^\s])"
)


def _base_letters() -> dict[int, str]:
    """Every accented letter a Vietnamese keyboard can send -> its letter without marks."""
    table = {ord("đ"): "d", ord("Đ"): "D"}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1EFA)):
        plain = "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))
        if plain and plain != chr(code):
            table.setdefault(code, plain)
    return table


_BASE = _base_letters()


def _bare(text: str) -> str:
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFD", text.translate(_BASE))
    return "".join(c for c in plain if not unicodedata.combining(c))


def fold(text: str) -> str:
    """Text for matching: no marks, đ as d, lower case, no invisible characters, single spaces, trimmed."""
    plain = _bare(_DROP.sub("", text).translate(_SMALL_DIGITS)).lower()
    return " ".join(_bare(plain).split())


@lru_cache(maxsize=8192)
def canon(word: str) -> str:
    """A lower-case word with its tone at the end, so that hoà and hòa, huỷ and hủy are one spelling."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    tones = "".join(c for c in parts if c in _TONES)
    return unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES)) + tones


class Token:
    """One word, number or sign: its place in the message, spelling, folded key and how it was written."""

    __slots__ = ("canon", "cap", "end", "glued", "key", "kind", "marked", "start", "text")

    def __init__(self, kind: str, text: str, start: int, end: int, glued: bool) -> None:
        low = text.lower()
        self.kind, self.text, self.start, self.end, self.glued = kind, text, start, end, glued
        self.key, self.canon = _forms(low) if kind == "word" else (low, low)
        self.marked = self.key != self.canon
        self.cap = low != text and text[0] != low[0]


@lru_cache(maxsize=8192)
def _forms(low: str) -> tuple[str, str]:
    """(folded key, canonical marked spelling) of a lower-case word, repeated letters collapsed."""
    low = TELEX.get(low, low)
    low = low[:2] if _LAUGHTER.match(low) else _TRIPLE.sub(r"\1", low)
    return _bare(low).replace("’", "'").replace("`", "'").replace("ʼ", "'").replace("‘", "'"), canon(low)


def undouble(key: str) -> str:
    """A key with doubled letters written once (xongg -> xong), for words nobody knows as written."""
    return _DOUBLE.sub(r"\1", key)


class Message:
    """A message as tokens; `cut` gives back the original characters of a run of tokens."""

    __slots__ = ("_index", "marked", "original", "tokens")

    def __init__(self, text: str) -> None:
        clean, self._index = _clean(text)
        self.original = text
        self.tokens = _tokens(clean)
        marks = sum(token.marked for token in self.tokens)
        self.marked = marks > 1 or marks * 4 >= len(self.tokens) > 0 < marks

    def cut(self, first: int, last: int) -> str:
        """The original text from token `first` to token `last`, both included."""
        start, end = self.tokens[first].start, self.tokens[last].end
        if self._index is None:
            return self.original[start:end]
        return self.original[self._index[start][0] : self._index[end - 1][1]]


def _tokens(clean: str) -> list[Token]:
    tokens, before = [], -1
    for match in _TOKEN.finditer(clean):
        start, end = match.span()
        tokens.append(Token(match.lastgroup or "sign", match.group(), start, end, start == before))
        before = end
    return _composed(tokens)


def _composed(tokens: list[Token]) -> list[Token]:
    """Letters and VNI keys that belong together (d 9 o) as one word."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        used, word = _vni(tokens, at)
        if used > 1:
            first, last = tokens[at], tokens[at + used - 1]
            out.append(Token("word", word, first.start, last.end, first.glued))
        else:
            out.append(tokens[at])
        at += used
    return out


def _vni(tokens: list[Token], at: int) -> tuple[int, str]:
    """(tokens used, the word they spell); one token when they spell none."""
    if tokens[at].kind != "word" or at + 1 == len(tokens) or not tokens[at + 1].glued:
        return 1, ""
    best, typed = (1, ""), tokens[at].key
    for used in range(2, 6):
        if at + used > len(tokens) or not tokens[at + used - 1].glued:
            break
        typed += tokens[at + used - 1].key
        best = (used, VNI[typed]) if typed in VNI else best
    end = at + best[0]
    return (1, "") if end < len(tokens) and tokens[end].glued and tokens[end].kind == "word" else best


def _clean(text: str) -> tuple[str, list[tuple[int, int]] | None]:
    """NFC text without invisible characters, and where each of its characters stood (None: unchanged)."""
    text = text if text.isascii() else text.translate(_SMALL_DIGITS)
    if not _UNCLEAN.search(text):
        return text, None
    out: list[str] = []
    index: list[tuple[int, int]] = []
    for first, chars in _clusters(text):
        composed = unicodedata.normalize("NFC", "".join(chars))
        out.append(composed)
        index.extend([(first, first + len(chars))] * len(composed))
    return "".join(out), index


def _clusters(text: str) -> list[tuple[int, list[str]]]:
    """Letters with their combining marks; invisible characters belong to nobody."""
    found: list[tuple[int, list[str]]] = []
    for position, char in enumerate(text):
        if _DROP.match(char):
            continue
        if found and unicodedata.combining(char):
            found[-1][1].append(char)
        else:
            found.append((position, [char]))
    return found
