"""Is this value of the type that the service expects there?"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, TypeVar

from tests.fake_telegram.answers import bad_request
from tests.fake_telegram.nested import FIELDS
from tests.fake_telegram.text import well_formed

T = TypeVar("T")
INTEGER = re.compile(r"-?\d{1,19}")
FLOAT = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?")
# a union of objects is told apart by the field that only one of them has
MARKS = {
    "InlineKeyboardMarkup": "inline_keyboard",
    "ReplyKeyboardMarkup": "keyboard",
    "ReplyKeyboardRemove": "remove_keyboard",
    "ForceReply": "force_reply",
}


class Mismatch(Exception):
    """The value is not of the type; the text says which type was wanted."""


def checked(name: str, kinds: tuple[str, ...], value: object, *, text: bool) -> Any:
    """The value in its type; `text` when it came as a form field, where everything is a string."""
    try:
        return _any_of(kinds, value, text)
    except Mismatch as wrong:
        raise bad_request(f'parameter "{name}" must be {wrong}') from None


def _any_of(kinds: tuple[str, ...], value: object, text: bool) -> Any:
    fitting = _narrowed(kinds, _unpacked(kinds, value, text))
    for kind in fitting[:-1]:
        try:
            return _one(kind, value, text)
        except Mismatch:
            continue
    return _one(fitting[-1], value, text)


def _narrowed(kinds: tuple[str, ...], value: object) -> tuple[str, ...]:
    if not isinstance(value, dict):
        return kinds
    return tuple(kind for kind in kinds if MARKS.get(kind) in value) or kinds


def _unpacked(kinds: tuple[str, ...], value: object, text: bool) -> object:
    return _loaded(value) if text and any(kind in MARKS for kind in kinds) else value


def _one(kind: str, value: object, text: bool) -> Any:
    if kind in PLAIN:
        return PLAIN[kind](value, text)
    return _nested(kind, _loaded(value) if text else value)


def _nested(kind: str, value: object) -> Any:
    if kind.startswith("Array of "):
        kind = f"[{kind.removeprefix('Array of ')}]"
    if kind.startswith("["):
        return [_inner(kind[1:-1], item) for item in _instance(list, value, "an Array")]
    if kind == "KeyboardButton" and isinstance(value, str):
        return {"text": value}
    return _object(kind, _instance(dict, value, kind))


def _inner(kind: str, value: object) -> Any:
    return PLAIN[kind](value, False) if kind in PLAIN else _nested(kind, value)


def _object(kind: str, value: dict[str, object]) -> dict[str, object]:
    fields = FIELDS.get(kind)
    if fields is None:
        return value
    if unknown := sorted(value.keys() - fields.keys()):
        raise Mismatch(f'{kind}, which has no field "{unknown[0]}"')
    if missing := [name for name, (_, required) in fields.items() if required and name not in value]:
        raise bad_request(f"can't parse {kind}: Can't find field \"{missing[0]}\"")
    return {name: _any_of(fields[name][0], item, False) for name, item in value.items()}


def _loaded(value: object) -> object:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        raise Mismatch("JSON") from None


def _instance(kind: type[T], value: object, name: str) -> T:
    if not isinstance(value, kind):
        raise Mismatch(name)
    return value


def _integer(value: object, _text: bool) -> int:
    # the service takes digits in a string everywhere, because forms have nothing else
    if isinstance(value, str) and INTEGER.fullmatch(value):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Mismatch("Integer")
    return value


def _float(value: object, _text: bool) -> float:
    if isinstance(value, str) and FLOAT.fullmatch(value):
        return float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Mismatch("Float")
    return float(value)


def _boolean(value: object, text: bool) -> bool:
    words = {"true": True, "false": False} if text else {}
    if isinstance(value, str) and value in words:
        return words[value]
    return _instance(bool, value, "Boolean")


def _string(value: object, _text: bool) -> str:
    if not well_formed(_instance(str, value, "String")):
        raise bad_request("strings must be encoded in UTF-8")
    return str(value)


def _file(_value: object, _text: bool) -> object:
    raise Mismatch("InputFile")


PLAIN: dict[str, Callable[[object, bool], Any]] = {
    "Integer": _integer,
    "Float": _float,
    "Boolean": _boolean,
    "String": _string,
    "InputFile": _file,
}
