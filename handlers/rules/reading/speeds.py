"""Which numbers of a message are speeds, and of what?"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.numbers import written

FIELDS = {"d": "download_mbps", "u": "upload_mbps", "p": "ping_ms"}
_PASSED = frozenset(":_k~gCmpdLQ@/")
_COUNTED_BY = frozenset("UumxWBE%?VRHK")
_COUNTING = frozenset("VARgdUu~")
_COUNTED_PAIR = frozenset("UuVvE%")
_COUNTING_PAIR = frozenset("Vgd~")
_TRIPLE = re.compile(r"\d+(?:[.,]\d+)?(?:[/-]\d+(?:[.,]\d+)?){1,2}$")
_VOLUME_WORDS = frozenset(
    (
        "het", "ton", "con", "goi", "data", "luong", "mat", "nap", "tru", "an", "xai", "dung", "cap",
        "tang",
    )
)  # fmt: skip
_VOLUME_UNITS = frozenset(("mb", "gb", "kb", "giga", "mega", "g"))
_LARGEST_SHARE = 30


class Speed(NamedTuple):
    """One speed: its field letter (d u p; j jitter or loss), value in Mbps or ms, and its item."""

    field: str
    value: float
    where: int


class _Piece(NamedTuple):
    """A label (kind: field letter), a free number (kind: "", "mbps" or "ms") or a sign (kind ",")."""

    kind: str
    value: float
    where: int
    is_label: bool = False


def find(message: Message, items: list[Lex]) -> list[Speed]:
    """The speeds of a message in order; the numbers they take get the tag `#`."""
    _drop_volumes(message, items)
    _letter_labels(message, items)
    found: list[Speed] = []
    run: list[_Piece] = []
    for index, item in enumerate(items):
        values = _joined(items, index) or _spaced(items, index)
        if values:
            found.extend(Speed(field, value, index) for field, value in zip("dup", values, strict=False))
            continue
        piece = _piece(message, items, index)
        if piece:
            run.append(piece)
        elif item.tag in ",.":
            run.append(_Piece(",", 0, index))
        elif item.tag not in _PASSED and item.tag != "M":
            found.extend(_paired(items, run))
            run = []
    found.extend(_paired(items, run))
    for speed in found:
        items[speed.where].tag = "#"
    return sorted(found, key=lambda speed: speed.where)


def _joined(items: list[Lex], index: int) -> list[float] | None:
    """The values of 45/12/24 or 45/12, or None: 3/5 mẫu and 5-6 are counts."""
    item = items[index]
    if item.tag != "X" or not _TRIPLE.match(item.value):
        return None
    values = [value for part in re.split(r"[/-]", item.value) if (value := written(part)) is not None]
    following = items[index + 1].tag if index + 1 < len(items) else ""
    before = items[index - 1].tag if index else ""
    if following in _COUNTED_PAIR or (len(values) == 2 and ("-" in item.value or before in _COUNTING_PAIR)):
        return None
    return None if _is_share(item.value, values) else values


def _is_share(text: str, values: list[float]) -> bool:
    """6/6, 4/6: so many of so many; hardly any upload is faster than its download."""
    whole = all(value == int(value) for value in values) and "/" in text
    return whole and len(values) == 2 and values[0] <= values[1] <= _LARGEST_SHARE


def _spaced(items: list[Lex], index: int) -> list[float] | None:
    """45.3 / 12.1 / 25: three numbers with slashes between; the first takes the speeds."""
    row = items[index : index + 5]
    if len(row) < 5 or row[1].tag != "/":
        return None
    if [item.tag if item.tag != "f" else "n" for item in row] != ["n", "/", "n", "/", "n"]:
        return None
    values = [item.number for item in row if item.number is not None]
    for item in row:
        item.tag = "_"
    return values


def _drop_volumes(message: Message, items: list[Lex]) -> None:
    """hết 500MB, gói 5GB: data, not speed."""
    for index, item in enumerate(items[:-1]):
        unit = items[index + 1]
        if item.tag not in "nf" or unit.tag != "M" or message.tokens[unit.last].key not in _VOLUME_UNITS:
            continue
        near = [message.tokens[k].key for k in range(max(0, item.first - 2), item.first)]
        near += [
            message.tokens[k].key for k in range(unit.last + 1, min(unit.last + 3, len(message.tokens)))
        ][:2]
        if _VOLUME_WORDS.intersection(near):
            item.tag = unit.tag = "Z"


def _letter_labels(message: Message, items: list[Lex]) -> None:
    """d 45 u 12 p 20: letters are labels when two of them stand before numbers."""
    found = [
        item
        for item, following in pairwise(items)
        if message.tokens[item.first].key in FIELDS and item.first == item.last and following.tag in "nf:"
    ]
    if len({message.tokens[item.first].key for item in found}) > 1:
        for item in found:
            item.tag, item.value = "S", message.tokens[item.first].key


def _piece(message: Message, items: list[Lex], index: int) -> _Piece | None:
    item = items[index]
    if item.tag == "S" and _is_change(message, items, index):
        return None
    if item.tag == "S":
        return _Piece(item.value, 0, index, True)
    if item.tag not in "nf" or item.number is None:
        return None
    following = items[index + 1] if index + 1 < len(items) else None
    if following is not None and following.tag == "M":
        factor = 1.0 if following.value == "ms" else float(following.value)
        return _Piece("ms" if following.value == "ms" else "mbps", round(item.number * factor, 6), index)
    if following is not None and _is_capital_m(message, following):
        following.tag = "M"
        return _Piece("mbps", item.number, index)
    if _is_counted(items, index, following):
        return None
    return _Piece("", item.number, index)


def _is_change(message: Message, items: list[Lex], index: int) -> bool:
    """từ 3 lên 4 mẫu: no upload."""
    return index > 1 and items[index - 1].tag == "n" and message.tokens[items[index - 2].first].key == "tu"


def _is_capital_m(message: Message, item: Lex) -> bool:
    token = message.tokens[item.first]
    return token.glued and (token.text == "M" or token.key in ("me", "mb"))


def _is_counted(items: list[Lex], index: int, following: Lex | None) -> bool:
    """Whether a noun of counting follows, or thứ or a verb of measuring stands right before a bare number."""
    before = items[index - 1] if index else None
    labelled = before is not None and before.tag == "S"
    if following is not None and following.tag in _COUNTED_BY and not labelled:
        return True
    if following is not None and following.tag in "Uu":
        return True
    if before is not None and (before.tag, before.value) == ("W", "thu"):
        return True
    bare = items[index].tag == "n" and (following is None or following.tag != "S")
    return bare and before is not None and before.tag in _COUNTING


def _paired(items: list[Lex], run: list[_Piece]) -> list[Speed]:
    """Labels and numbers of a stretch put together the way that leaves least over."""
    if not any(not piece.is_label and piece.kind != "," for piece in run):
        return []
    before = _match(run, label_first=True)
    after = _match(run, label_first=False)
    chosen = before if _cost(run, before) <= _cost(run, after) else after
    return chosen + _unlabelled(items, run, chosen)


def _match(run: list[_Piece], label_first: bool) -> list[Speed]:
    out: list[Speed] = []
    at = 0
    while at < len(run) - 1:
        left, right = run[at], run[at + 1]
        third = run[at + 2] if at + 2 < len(run) else None
        if left.kind == "," or right.kind == "," or left.is_label == right.is_label:
            at += 1
            continue
        taken_later = (
            label_first and right.is_label and third is not None and not third.is_label and third.kind != ","
        )
        if taken_later:
            at += 1
            continue
        label, number = (left, right) if left.is_label else (right, left)
        if number.kind and (number.kind == "ms") != (label.kind in "pj"):
            at += 1
            continue
        out.append(Speed(label.kind, number.value, number.where))
        at += 2
    return out


def _cost(run: list[_Piece], pairs: list[Speed]) -> int:
    labels = sum(piece.is_label for piece in run)
    numbers = sum(not piece.is_label and piece.kind != "," for piece in run)
    doubled = len(pairs) - len({pair.field for pair in pairs})
    return labels + numbers - 2 * len(pairs) + doubled


def _unlabelled(items: list[Lex], run: list[_Piece], pairs: list[Speed]) -> list[Speed]:
    """Numbers without a label: by their unit, then download before upload before ping."""
    taken = {pair.where for pair in pairs}
    free = [piece for piece in run if not piece.is_label and piece.kind != "," and piece.where not in taken]
    fields = [pair.field for pair in pairs]
    row = [piece for piece in free if piece.kind == ""]
    if not pairs and len(free) > 1 and free[-1].kind == "mbps" and len(row) == len(free) - 1:
        return [Speed("d", piece.value, piece.where) for piece in free]
    bare_row = len(row) == len(free) == 3 and not pairs and _is_row(row)
    out: list[Speed] = []
    for piece in free:
        field = _field(items, piece, fields, bare_row)
        if field:
            fields.append(field)
            out.append(Speed(field, piece.value, piece.where))
    return out


def _is_row(row: list[_Piece]) -> bool:
    """45 12 24 written one after the other."""
    return row[2].where - row[0].where == 2


def _field(items: list[Lex], piece: _Piece, fields: list[str], bare_row: bool) -> str | None:
    if piece.kind == "ms":
        return "p"
    if piece.kind == "mbps":
        return "d" if "d" not in fields else "u" if "u" not in fields else "d"
    if bare_row:
        return "dup"[len(fields)]
    before = items[piece.where - 1].tag if piece.where else ""
    decimal = items[piece.where].tag == "f"
    if decimal and (before in "C#:," or fields) and "d" not in fields:
        return "d"
    if (decimal or before == "#") and fields and fields[-1] == "d" and "u" not in fields:
        return "u"
    return None
