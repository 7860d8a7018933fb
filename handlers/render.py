"""How does a message look where there are no buttons, or where it is too long for one message?"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from handlers.messages import Choice

_HINT = "Nhắn số để chọn ạ."
_SPACE = r"[^\S\u00a0\u202f]"
_BREAKS = (
    re.compile(rf"\n{_SPACE}*\n\s*"),
    re.compile(r"\n\s*"),
    re.compile(rf"[.!?…][\"”’»)\]]*{_SPACE}+"),
    re.compile(rf"{_SPACE}+"),
)
_JOINER = "\u200d"


def numbered(text: str, choices: Sequence[Choice]) -> str:
    """The text with its choices as a numbered list ("1. Đồng ý") and one line that says how to answer."""
    if not choices:
        return text
    lines = [f"{number}. {' '.join(choice.label.split())}" for number, choice in enumerate(choices, 1)]
    return "\n".join([*([text] if text else []), *lines, _HINT])


def split(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit` (≥ 2) UTF-16 units: cut at a paragraph, a line, a sentence, a word.

    Only a single word longer than the limit is cut inside, and then never inside what is seen as one
    character; only one character longer than the limit is cut between its code points.
    """
    pieces, rest = [], text.strip()
    if 2 * len(rest) <= limit:  # no code point takes more than two units
        return [rest] if rest else []
    while rest:
        cut = _cut(rest, limit)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return pieces


def _cut(text: str, limit: int) -> int:
    window = _fitting(text, limit)
    if window == len(text):
        return window
    for rank, pattern in enumerate(_BREAKS):
        least = 1 if rank == len(_BREAKS) - 1 else window // 3
        if best := max((at for at in _ends(pattern, text, window) if at >= least), default=0):
            return best
    return _last_boundary(text, window)


def _ends(pattern: re.Pattern[str], text: str, window: int) -> Iterator[int]:
    """Where a piece may end; the space after it is dropped, so it may reach beyond the window."""
    for match in pattern.finditer(text, 0, window + 1):
        kept = len(text[: match.end()].rstrip())
        if 0 < kept <= window and _boundary(text, match.end()):
            yield match.end()


def _fitting(text: str, limit: int) -> int:
    """How many code points fit into `limit` UTF-16 units."""
    units = 0
    for index, letter in enumerate(text):
        units += 2 if letter > "\uffff" else 1
        if units > limit:
            return index
    return len(text)


def _last_boundary(text: str, window: int) -> int:
    return next((at for at in range(window, 0, -1) if _boundary(text, at)), window)


def _boundary(text: str, at: int) -> bool:
    """Whether the eye sees two characters here (grapheme clusters, as far as chats use them)."""
    if at in (0, len(text)):
        return True
    before, after = text[at - 1], text[at]
    if _extends(after) or before == _JOINER or (before, after) == ("\r", "\n"):
        return False
    return not (_is_flag(before) and _is_flag(after) and _flags_before(text, at) % 2)


def _extends(letter: str) -> bool:
    """Marks, joiners, skin tones and tag letters belong to the character before them."""
    return (
        letter in (_JOINER, "\u200c")
        or unicodedata.category(letter).startswith("M")
        or "\U0001f3fb" <= letter <= "\U0001f3ff"
        or "\U000e0020" <= letter <= "\U000e007f"
    )


def _is_flag(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def _flags_before(text: str, at: int) -> int:
    start = at
    while start and _is_flag(text[start - 1]):
        start -= 1
    return at - start
