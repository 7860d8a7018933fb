"""How is a person called, shortened and sorted in Vietnamese?"""

import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")


def given(name: str) -> str:
    """The given name: the last word ("Sùng A Chu" → "Chu")."""
    return name.split()[-1] if name.split() else name


def short(name: str) -> str:
    """For public boards: "Sùng A Chu" → "Sùng A C."; a single word is only its initial."""
    *before, last = name.split() or [""]
    return " ".join([*before, f"{last[:1]}."])


def proper(name: str) -> str:
    """A name typed all small or all large, as it is written: "sùng a chu" → "Sùng A Chu"."""
    if name.islower() or name.isupper():
        return " ".join(word[:1].upper() + word[1:].lower() for word in name.split())
    return name


def sort_key(name: str) -> tuple[tuple[tuple[int, ...], int], ...]:
    """Vietnamese order: given name, family name, middle names; letters first, then tones."""
    words = name.lower().split() or [""]
    return tuple(_word_key(word) for word in (words[-1], *words[:-1]))


def _word_key(word: str) -> tuple[tuple[int, ...], int]:
    """A syllable has one tone, whichever of its vowels carries the mark ("Hòa", "Hoà")."""
    letters, tones = [], [0]
    for char in unicodedata.normalize("NFC", word):
        base, tone = _apart(char)
        letters.append(_LETTERS.find(base) if base in _LETTERS else 100 + ord(base[0]))
        tones.append(tone)
    return tuple(letters), max(tones)


def _apart(char: str) -> tuple[str, int]:
    marks = unicodedata.normalize("NFD", char)
    tone = next((index for index, mark in enumerate(_TONES) if mark and mark in marks), 0)
    bare = "".join(mark for mark in marks if mark not in _TONES[1:]) if tone else marks
    return unicodedata.normalize("NFC", bare), tone
