"""Does a message take back or put right what was reported before?"""

from __future__ import annotations

from handlers.rules.reading.asking import asks
from handlers.rules.reading.corrections import Correction
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.parts import Draft, foreign, odd
from handlers.rules.reading.segments import holding

_EARLIER = frozenset(("nay", "vua", "truoc", "qua", "luc", "hoi", "khi"))
_THINGS = frozenset(("app", "dien", "sim", "ma", "lich", "gio", "mat", "anh", "cai", "zalo", "may"))
_NOT_SLIPS = frozenset(("bao", "ghi", "sua", "khong"))


def _is_of_a_thing(draft: Draft, at: int) -> bool:
    """xoá app, sửa điện thoại, nhầm số điện thoại, nhầm mã: what is put right is no report."""
    after = [item for item in draft.items[at + 1 : at + 5] if item.tag not in "_p"][:2]
    named = after[:1] if after and draft.key(after[0]) != "so" else after[1:]
    return any(_is_thing(draft, item) for item in named)


def _is_thing(draft: Draft, item: Lex) -> bool:
    device = item.tag == "m" and item.value not in ("người", "ngày", "mạng")
    return device or item.tag == "T" or item.value in ("app", "code") or draft.key(item) in _THINGS


def is_cancelled(draft: Draft) -> bool:
    """huỷ, xoá of what was reported; bỏ and trừ need something to be dropped."""
    if "z" not in draft.tags or foreign(draft) or asks(draft):
        return False
    at = draft.tags.index("z")
    if _is_of_a_thing(draft, at) or ("V" in draft.tags[:at] and draft.items[at].value == "weak"):
        return False
    if any(count.last < at for count in draft.reported) and not draft.says("z", ""):
        return False
    follows = draft.tags[at + 1 :]
    named = any(tag in follows for tag in "UuRVDn")
    if draft.says("z", ""):
        borne = 2 if at == 0 else 1 if named else 0
        return odd(draft) <= borne and not ("F" in draft.tags[:at] or "!" in draft.tags[:at])
    before = draft.tags[:at]
    sent = "n" in before and "U" in before and "V" not in before and not follows.strip("_p.,")
    return (sent or any(tag in follows for tag in "UuR")) and (sent or named) and odd(draft) <= 2


def is_corrected(draft: Draft) -> bool:
    """A correction with nothing before it in the message that it corrects."""
    fix = draft.correction
    if (
        fix is None
        or _is_of_a_thing(draft, fix.first)
        or holding(draft.parts, fix.first).foreign
        or _is_slip(draft, fix)
    ):
        return False
    if any(count.last < fix.first for count in draft.reported if count.total):
        return _takes_back_all(draft, fix) or _was_sent_before(draft, fix)
    ordered = any(item.tag == "O" and draft.key(item) != "cac" for item in draft.items)
    if asks(draft) or "F" in draft.tags or ordered or odd(draft) > 2:
        return False
    valued = any(item.tag in "nCDLX#" for k, item in enumerate(draft.items) if k not in fix.dropped)
    if draft.items[fix.first].value == "not" and not valued:
        return False
    if not fix.strong:
        named = draft.has("UuVCLS#DR") or draft.says("k", "number") or not draft.tags.strip("yn_p,.d")
        return valued and odd(draft) == 0 and named
    return valued or odd(draft) == 0


def _is_slip(draft: Draft, fix: Correction) -> bool:
    """hôm nay... à không hôm qua em đo 2 mẫu · down 44 lộn 34: a report put right while it is written."""
    word = draft.items[fix.first]
    if draft.has("z") or word.value == "not" or draft.key(word) in _NOT_SLIPS:
        return False
    before, after = draft.tags[: fix.first], draft.tags[fix.first :]
    if "R" in before:
        return False
    counted = any(count.noun for count in draft.reported if count.first > fix.first)
    if counted and any(tag in before and tag in after for tag in "DLC"):
        return True
    measured = any(count.verb and count.noun for count in draft.reported if count.first > fix.first)
    if measured and any(tag in before for tag in "DLC"):
        return "V" in after
    return "S#" in before and ("#" in after or "n" in after)


def _was_sent_before(draft: Draft, fix: Correction) -> bool:
    """lúc nãy em ghi 5 mẫu, thực ra 4: a report made earlier is told and put right."""
    before = draft.tags[: fix.first]
    told = "R" in before or any(item.value == "act" for item in draft.items[: fix.first])
    earlier = any(token.key in _EARLIER for token in draft.message.tokens[: draft.items[fix.first].first])
    return told and earlier and "V" not in before and not asks(draft) and not draft.has("FO")


def _takes_back_all(draft: Draft, fix: Correction) -> bool:
    """4 mẫu thôi, em ghi nhầm: the correction follows the right value."""
    if not fix.strong or asks(draft) or draft.has("FO"):
        return False
    start = max(fix.at, fix.first)
    later = [
        k for k in range(start, len(draft.items)) if draft.items[k].tag in "nCDLX#" and k not in fix.dropped
    ]
    return not later and "d" not in draft.tags and draft.items[fix.first].value != "not"
