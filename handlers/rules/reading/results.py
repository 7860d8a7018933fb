"""Are the speeds of a message a result that somebody posts, though no samples are counted?"""

from __future__ import annotations

import re

from handlers.rules.reading.asking import asks
from handlers.rules.reading.parts import Draft, foreign, odd


def is_result(draft: Draft) -> bool:
    """Speeds without a count: two, or one with its carrier, place or verb, and nothing that asks or plans."""
    fields = {speed.field for speed in draft.speeds}
    if _is_in_full(draft, fields):
        return True
    if not fields.intersection("dup") or foreign(draft) or asks(draft) or draft.has("FOI!czhbrB"):
        return False
    if draft.found and not draft.reported:
        return False
    strange = odd(draft)
    if strange == 0 and _is_all_result(draft):
        return True
    if len(fields) > 1:
        return strange <= 3 and _is_technical(draft)
    labelled = "S" in draft.tags and "M" in draft.tags and any(speed.value % 1 for speed in draft.speeds)
    plainly = strange == 0 and re.search("S[_:]*#", draft.tags) is not None
    units = "M" in draft.tags and ("C" in draft.tags or plainly)
    if "d" in fields and units and strange <= 1:
        return True
    plain = draft.has("CLV") and (draft.has("CM") or _is_technical(draft))
    return "d" in fields and strange <= 1 and (labelled or plain)


def _is_in_full(draft: Draft, fields: set[str]) -> bool:
    """xuống có 7,3 lên được 0,9 chán chả buồn nói: download and another figure, whatever is said of them."""
    named = draft.has("CLS") or not foreign(draft)
    if "d" not in fields or not fields & {"u", "p"} or draft.has("FOIzhr?") or not named:
        return False
    return not draft.found and _is_technical(draft) and not draft.says("Q", "may")


def _is_all_result(draft: Draft) -> bool:
    """47/13/29 · ping 19ms · xuống 52,3: nothing but a result, and no plain small number."""
    if draft.tags.strip("#SM_pk.,:D@lCLRdUuAVvmgo"):
        return False
    values = [speed.value for speed in draft.speeds]
    exact = any(value % 1 for value in values) or "M" in draft.tags
    full = len(values) == 3 and len({speed.where for speed in draft.speeds}) == 1
    labels = {draft.key(item) for item in draft.items if item.tag == "S"}
    if labels >= {"len", "xuong"} and draft.says("m", "mạng"):
        return True
    measured = draft.has("CVuL") or (draft.has("U") and draft.has("R"))
    return (exact and (draft.has("S") or (draft.has("M") and measured))) or (
        full and not _is_pressure(values)
    )


def _is_pressure(values: list[float]) -> bool:
    """130/85/72: blood pressure and pulse."""
    return 85 < values[0] < 230 and 45 < values[1] < min(140, values[0]) and 45 < values[2] < 130


def _is_technical(draft: Draft) -> bool:
    """Decimals, units, a carrier or a label that means nothing else: lên 3 xuống 2 is no result."""
    if draft.has("CVXM") or any(speed.value != int(speed.value) for speed in draft.speeds):
        return True
    labels = [draft.key(item) for item in draft.items if item.tag == "S"]
    return any(label not in ("len", "xuong") for label in labels)
