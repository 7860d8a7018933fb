"""Which numbers may be samples though no word says so, so that somebody should be asked?"""

from __future__ import annotations

from handlers.rules.reading.around import Count, tag
from handlers.rules.reading.parts import Draft

_MOST = 60
_PLAIN = frozenset("nCDLkdpgAR_@:.,+UuYTEmy~")
_FREE_WORDS = frozenset(("part", "sum", "number", "net", ""))
_LEADS = frozenset("CDLRdA")
_MORE = frozenset(("nua", "ad", "admin", "bot", "sep"))
_BEFORE_A_NUMBER = frozenset("_g:p~")
_FOLLOWS = frozenset(("", ".", ",", "_", "d", "D", "L", "@", "k", "p", "C", "m"))
_MANNERS = frozenset(
    ("a", "ak", "nhe", "nha", "thoi", "thui", "luon", "nua", "day", "ne", "nghen", "va", "voi", "la")
)
_TIMES = frozenset(("lan", "phat", "luot", "fat"))
_READERS = frozenset(("ad", "admin", "sep", "bot", "leader", "lead"))


def hinted(draft: Draft) -> list[Count]:
    """vt 3 · xong 3 · báo 5 · hôm qua 3, hôm nay 4 · 3 cái nhé ad; none when other things are named."""
    if draft.speeds or draft.has("?QHbIzhiVWBFO!cPrtsXZwfM") or not all(t in _PLAIN for t in draft.tags):
        return []
    if any(item.tag == "k" and item.value not in _FREE_WORDS for item in draft.items):
        return []
    return _addressed(draft) or _bare(draft)


def _addressed(draft: Draft) -> list[Count]:
    """3 cái nhé ad, 4 lần vina: a plain noun, said to whoever keeps the figures or with a carrier."""
    told = (
        draft.has("C")
        or _is_said_done(draft)
        or any(draft.message.tokens[item.first].key in _READERS for item in draft.items)
    )
    counts = [count for count in draft.found if count.noun]
    for count in counts:
        count.vague = True
    return counts if told and len(counts) == 1 and draft.tags.count("n") == 1 else []


def _is_said_done(draft: Draft) -> bool:
    """xong 4 lần ạ, 3 lần xong"""
    if (
        len(draft.found) != 1
        or draft.message.tokens[draft.items[draft.found[0].last].first].key not in _TIMES
    ):
        return False
    first, last = draft.found[0].first, draft.found[0].last
    polite = all(item.tag in "dp.," or _is_polite(draft, k) for k, item in enumerate(draft.items) if k > last)
    beside = [k for k in (first - 1, last + 1) if 0 <= k < len(draft.items)]
    return polite and any(_is_done(draft, k) for k in beside)


def _bare(draft: Draft) -> list[Count]:
    """Every number of the message has a carrier, a day, a place or a word of reporting to itself."""
    if any(count.noun for count in draft.found):
        return []
    places = [k for k, item in enumerate(draft.items) if item.tag == "n"]
    leads = [_lead(draft, k) for k in places]
    small = all(0 < (draft.items[k].number or 0) < _MOST and draft.items[k].value != "range" for k in places)
    told = "CLRdA" + ("D" if draft.has("g:") else "")
    if not (small and places and all(leads)) or not (len(places) > 1 or leads[0] in told):
        return []
    if leads == ["A"] and not any(token.key in _MORE for token in draft.message.tokens):
        return []
    sure = leads[0] in "CDRd" and (len(places) > 1 or leads[0] in "Rd") and len(set(leads)) == 1
    sure = sure or (leads == ["D"] and "g" in draft.tags)
    return [Count(k, k, int(draft.items[k].number or 0), vague=not sure, listed=True) for k in places]


def _lead(draft: Draft, at: int) -> str:
    """What a number belongs to: the tag right before it, manners apart, or a carrier right after it."""
    items, before = draft.items, at - 1
    following = tag(items, at + 1)
    if following == "C":
        return "C"
    if following == "p" and tag(items, at + 2) not in ("", ".", ","):
        return ""
    if following == "p" and draft.message.tokens[items[at + 1].first].key not in (*_READERS, "anh", "chi"):
        return ""
    if following == "m" and tag(items, at + 2) != "C":
        return ""
    if following not in _FOLLOWS or (following == "_" and not _is_polite(draft, at + 1)):
        return ""
    while before >= 0 and items[before].tag in _BEFORE_A_NUMBER:
        before -= 1
    found = tag(items, before)
    if found == "k":
        return "k" if items[before].value == "part" else ""
    return found if found in _LEADS else "d" if following == "d" and _is_done(draft, at + 1) else ""


def _is_polite(draft: Draft, at: int) -> bool:
    return draft.message.tokens[draft.items[at].first].key in _MANNERS


def _is_done(draft: Draft, at: int) -> bool:
    return draft.message.tokens[draft.items[at].first].key in ("xong", "done", "finished")
