"""Does a message ask something?"""

from __future__ import annotations

from handlers.rules.reading.around import tag
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.parts import Draft
from handlers.rules.reading.segments import Segment, holding

_CLAUSE_ENDS = frozenset((",", ".", "!"))
_STATING = frozenset(("thi", "cung", "van"))
# What không before it denies rather than asks about.
_DENIED = frozenset(("kip", "thay", "biet", "hieu", "nho", "ro", "noi", "muon", "dam", "het", "them"))
_OFFERED, _ORDERED = frozenset("BVnO"), frozenset("O")


def asks(draft: Draft) -> bool:
    """A question mark, a question word, or a closing không or chưa."""
    if draft.has("?H") or draft.says("b", "ask") or draft.says("r", "ask") or _question_word(draft):
        return True
    if "!" in draft.tags and any(_ends_asking(draft, part) for part in draft.parts[:-1]):
        return True
    closing = [k for k, item in enumerate(draft.items) if not _is_manners(draft, item)]
    return len(closing) > 1 and _closes(draft.items[closing[-1]]) and not _is_stated(draft, closing[-1])


def _is_manners(draft: Draft, item: Lex) -> bool:
    """không kịp, không sao: a word of sense after không makes it a denial."""
    return item.tag in "p.," or (item.tag == "_" and not (item.first and _denied(draft, item)))


def _denied(draft: Draft, item: Lex) -> bool:
    return draft.message.tokens[item.last].key in _DENIED


def _ends_asking(draft: Draft, part: Segment) -> bool:
    """máy có bị lộ vị trí không anh, em hơi ngại"""
    inside = [item for item in draft.items[part.first : part.last + 1] if item.tag not in "_p"]
    if len(inside) < 2 or inside[-1].tag != "!" or not _closes(inside[-1]):
        return False
    return any(_is_co(draft, item) for item in draft.items[part.first : part.last])


def _is_anybody(draft: Draft, at: int) -> bool:
    """ai mua thì nhắn, có ai đo giùm: whoever, at the head of a stretch and with something after it."""
    part = holding(draft.parts, at)
    leads = not part.tags[: at - part.first].strip("_pI") and _last_key(draft, at) in ("ai", "nao")
    told = part.tags[at + 1 - part.first :].strip("_p")
    offered = _OFFERED if _last_key(draft, at) == "ai" else _ORDERED
    return leads and bool(offered.intersection(told)) and told[-1] not in "!c"


def _last_key(draft: Draft, at: int) -> str:
    return draft.message.tokens[draft.items[at].last].key


def _ends_denying(draft: Draft) -> bool:
    """tôi đã đo đâu, em có thấy đâu deny; gửi đi đâu asks."""
    at = next((k for k, item in enumerate(draft.items) if item.tag == "Q" and draft.key(item) == "dau"), 0)
    if at < 1 or draft.key(draft.items[at - 1]) in ("di", "o", "tu"):
        return False
    ends = at == len(draft.items) - 1 or tag(draft.items, at + 1) in _CLAUSE_ENDS
    return ends or draft.key(draft.items[at + 1]) == "ma"


def _is_co(draft: Draft, item: Lex) -> bool:
    return draft.key(item) == "co"


def _closes(item: Lex) -> bool:
    """không, ko, chưa on their own; không có is no question."""
    return item.tag in "!c" and item.first == item.last


def _is_stated(draft: Draft, at: int) -> bool:
    """còn đo thì chưa, mẹ cũng không; không thì thôi."""
    before = draft.message.tokens[draft.items[at].first - 1].key if draft.items[at].first else ""
    after = draft.message.tokens[draft.items[at].last + 1 :][:1]
    return before in _STATING or any(token.key == "thi" for token in after)


def _question_word(draft: Draft) -> bool:
    """A question word; nào, gì, ai after không or chưa is none (chưa đo mẫu nào)."""
    if "Q" not in draft.tags:
        return False
    denied, at_the_end = False, _ends_denying(draft)
    for k, item in enumerate(draft.items):
        none = denied and (item.value == "any" or _last_key(draft, k) == "nao")
        if item.tag == "Q" and not none and not _is_anybody(draft, k):
            return True
        denied = denied or item.tag in "!cy" or item.number == 0
        denied = denied or (at_the_end and (item.tag == "d" or _is_co(draft, item)))
    return False
