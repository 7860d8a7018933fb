"""How long is a text for the service, and what does it find in it by itself?"""

from __future__ import annotations

import re

from tests.fake_telegram.answers import Json

FOUND_BY_ITSELF = (
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?!\w)")),
    ("mention", re.compile(r"(?<!\w)@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<!\w)#\w*[^\W\d]\w*")),
    ("url", re.compile(r"https?://[^\s<>]+")),
)


def units(text: str) -> int:
    """Length in UTF-16 code units, the service's measure for limits and offsets."""
    return len(text) + sum(character > "\uffff" for character in text)


def entities(text: str) -> list[Json]:
    """Commands, mentions, hashtags and links, by offset."""
    found = [_entity(kind, text, hit) for kind, pattern in FOUND_BY_ITSELF for hit in pattern.finditer(text)]
    return sorted(found, key=lambda entity: int(entity["offset"]))


def cut(text: str, entity: Json) -> str:
    """The part of a text that an entity covers."""
    wide = text.encode("utf-16-le")
    start = 2 * int(entity["offset"])
    return wide[start : start + 2 * int(entity["length"])].decode("utf-16-le")


def well_formed(text: str) -> bool:
    """False when there is a lone surrogate, which no UTF-8 can carry."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _entity(kind: str, text: str, hit: re.Match[str]) -> Json:
    return {"type": kind, "offset": units(text[: hit.start()]), "length": units(hit.group())}
