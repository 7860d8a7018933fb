"""Which words of a short answer are only politeness? ("Dạ, em đồng ý ạ" says "đồng ý".)"""

from collections.abc import Iterable

from handlers.rules.reading import fold

_BEFORE = frozenset(
    ("anh", "c", "chi", "da", "e", "em", "minh", "so", "thi", "thoi", "toi", "u", "uh", "vang")
)
_AFTER = frozenset(("a", "ak", "anh", "ban", "c", "chi", "di", "e", "em", "nha", "nhe", "nhen", "nhi", "oi"))
_MARKS = " .,;:!?…()[]\"'“”"


def without_courtesy(text: str) -> str:
    """The words folded, without marks and the polite words at both ends; at least one word stays."""
    words = _words(text)
    while len(words) > 1 and words[-1] in _AFTER:
        words.pop()
    while len(words) > 1 and words[0] in _BEFORE:
        words.pop(0)
    return " ".join(words)


def is_number(text: str) -> bool:
    """Whether a number is said and nothing else but politeness ("dạ 4 ạ", "+2")."""
    return without_courtesy(text).lstrip("+").isdecimal()


def says_only(text: str, phrases: Iterable[str]) -> bool:
    """Whether the words are these folded phrases and politeness, nothing else ("ok em đồng ý")."""
    left = f" {' '.join(_words(text))} "
    for phrase in sorted(phrases, key=len, reverse=True):
        left = left.replace(f" {phrase} ", " | ")
    return "|" in left and set(left.split()) <= _BEFORE | _AFTER | {"|"}


def _words(text: str) -> list[str]:
    return [word for word in (each.strip(_MARKS) for each in fold(text).split()) if word]
