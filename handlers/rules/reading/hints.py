"""Which numbers may be samples though no word says so, so that somebody should be asked?"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.rules.reading.around import Count, is_polite, tag
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.parts import Draft

_MOST, _MOST_ALONE = 60, 300
_PLAIN = frozenset("nCDLkdpgAR_@:.,+UuYTEmyv~x-W")
_BARRED = "?QHbIzhiBO!cPrtsXZwfM"
_FREE_WORDS = frozenset(("part", "sum", "number", "net", ""))
_LEADS = frozenset("CDLRdAp")
_MORE = frozenset(("nua", "ad", "admin", "bot", "sep"))
_BEFORE_A_NUMBER = frozenset("_g:~kx-,")
_FOLLOWS = frozenset(("", ".", ",", "_", "d", "D", "L", "@", "k", "p", "C", "m", "E", "-", "x"))
_TIMES = frozenset(("lan", "phat", "luot", "fat", "test", "m", "l"))
_TOLD = frozenset(("du", "kq", "tong"))
_READERS = frozenset(("ad", "admin", "sep", "bot", "leader", "lead"))
_ADDRESSED = frozenset((*_READERS, "anh", "chi"))


def hinted(draft: Draft) -> list[Count]:
    """vt 3 · xong 3 · báo 5 · hôm qua 3, hôm nay 4 · 3 cái nhé ad; none when other things are named."""
    if draft.parts and "F" in draft.parts[0].tags:
        return []
    kept = _kept(draft)
    tags = "".join(draft.items[k].tag for k in kept)
    if (
        draft.speeds
        or "n" not in tags
        or any(t in _BARRED for t in tags)
        or not all(t in _PLAIN for t in tags)
    ):
        return []
    if any(draft.items[k].tag == "k" and draft.items[k].value not in _FREE_WORDS for k in kept):
        return []
    if "W" in tags and not _are_names(draft, kept):
        return []
    return _addressed(draft, tags) or _bare(draft, kept) or _polite(draft, kept)


def after_names(draft: Draft) -> list[Count]:
    """bản Xá Nhù 3 · bản Nậm Pố 4, bản Nậm Ngám 5: the numbers at the end of unknown names, nothing else."""
    ends = [at for at, item in enumerate(draft.items) if item.tag == "L" and _ends_in_number(draft, item)]
    if (
        not ends
        or draft.tags.strip("_pC,.d").replace("L", "").strip(",._pCRd:")
        or "C" in draft.tags[: ends[0]]
    ):
        return []
    if len(ends) < draft.tags.count("L"):
        return []
    return [_cut_off(draft, at) for at in ends]


def _ends_in_number(draft: Draft, item: Lex) -> bool:
    """A place that nobody knows, of more than a word and its number."""
    number = draft.message.tokens[item.last].key
    unknown = item.value.isdecimal() and draft.places[int(item.value)].key is None
    return unknown and item.last - item.first >= 2 and number.isdecimal() and 0 < int(number[:4]) < _MOST


def _cut_off(draft: Draft, at: int) -> Count:
    """The number becomes a count and leaves the name."""
    item = draft.items[at]
    number = int(draft.message.tokens[item.last].key)
    item.last -= 1
    place = draft.places[int(item.value)]
    draft.places[int(item.value)] = place._replace(last=item.last)
    return Count(at, at, number, vague=True, listed=True)


def _are_names(draft: Draft, kept: Sequence[int]) -> bool:
    """em 3, chị Hoa 2: every unknown word is a name before its number."""
    several = sum(draft.items[k].tag == "n" for k in kept) > 1
    return several and all(
        draft.message.tokens[draft.items[k].first].cap and tag(draft.items, k + 1) in ("n", ":", "W", "-")
        for k in kept
        if draft.items[k].tag == "W"
    )


def _kept(draft: Draft) -> list[int]:
    """The items of all stretches that announce nothing: nay 3 nha, mai 3 nữa."""
    left_out = [part for part in draft.parts if "F" in part.tags or _is_remark(part.tags)]
    dropped = {k for part in left_out for k in range(part.first, part.last + 1)}
    return [k for k in range(len(draft.items)) if k not in dropped]


def _is_remark(tags: str) -> bool:
    """mạng hơi chậm: a stretch that counts, asks and denies nothing."""
    return not any(tag in "nUuCLDdAgRp?QHbIzhiBO!cPrXx" for tag in tags)


def _addressed(draft: Draft, tags: str) -> list[Count]:
    """3 cái nhé ad, 4 lần vina: a plain noun, said to whoever keeps the figures or with a carrier."""
    told = "C" in tags or _is_said_done(draft) or any(draft.key(item) in _READERS for item in draft.items)
    counts = [count for count in draft.found if count.noun]
    for count in counts:
        count.vague = True
    return counts if told and len(counts) == 1 and draft.tags.count("n") == 1 else []


def _is_said_done(draft: Draft) -> bool:
    """xong 4 lần ạ, 3 lần xong"""
    if len(draft.found) != 1 or _key(draft, draft.found[0].last) not in _TIMES:
        return False
    first, last = draft.found[0].first, draft.found[0].last
    polite = all(
        item.tag in "dp.," or is_polite(draft.message, draft.items[k])
        for k, item in enumerate(draft.items)
        if k > last
    )
    beside = [k for k in (first - 1, last + 1) if 0 <= k < len(draft.items)]
    return polite and any(_is_done(draft, k) for k in beside)


def _polite(draft: Draft, kept: Sequence[int]) -> list[Count]:
    """2 nha · dạ rồi, 2 ạ · 5m · +2 · thêm 1 · 4 lần ạ · chỗ em 2 lượt: a number and nothing but manners."""
    numbers = [k for k in kept if draft.items[k].tag == "n"]
    most = _MOST if len(kept) > 1 else _MOST_ALONE
    if len(numbers) != 1 or not 0 < (draft.items[numbers[0]].number or 0) <= most:
        return []
    at = numbers[0]
    sample = tag(draft.items, at + 1) == "U"
    noun = sample or (tag(draft.items, at + 1) in ("u", "v") and _key(draft, at + 1) in _TIMES)
    last = at + noun
    rest = [k for k in kept if not at <= k <= last]
    if draft.items[at].value == "range" or (not rest and noun and _key(draft, last) not in ("m", "l")):
        return []
    if draft.message.tokens[0].key == "+" and draft.items[at].number == 1 and not draft.has("CL"):
        return []
    if not all(_is_mannerly(draft, k, at) or (noun and _is_trade(draft, k, sample)) for k in rest):
        return []
    noun_tag = "u" if noun else ""
    return [Count(at, last, int(draft.items[at].number or 0), noun=noun_tag, vague=True, listed=True)]


def _is_trade(draft: Draft, k: int, sample: bool) -> bool:
    """What may stand beside samples, and with lần, lượt only where it says more than manners."""
    item = draft.items[k]
    if item.tag in "DLC@lgT:A~" or (item.tag == "d" and (sample or "g" in draft.tags)):
        return True
    return sample and item.tag in "_pk" and item.value not in ("left", "thanks", "event", "adj", "example")


def _is_mannerly(draft: Draft, k: int, number: int) -> bool:
    item = draft.items[k]
    if item.tag in ".,A":
        return item.tag != "A" or k < number
    if item.tag == "p":
        return k < number or _key(draft, k) in _ADDRESSED or draft.items[k - 1].tag == "_"
    if item.tag == "d":
        return k < number or k == number + 1
    return item.tag in "_k" and (is_polite(draft.message, draft.items[k]) or not _key(draft, k).isalpha())


def _bare(draft: Draft, kept: Sequence[int]) -> list[Count]:
    """Every number of the message has a carrier, a day, a place or a word of reporting to itself."""
    if any(count.noun for count in draft.found):
        return []
    places = [k for k in kept if draft.items[k].tag == "n"]
    leads = [_lead(draft, k) for k in places]
    small = all(0 < (draft.items[k].number or 0) < _MOST and draft.items[k].value != "range" for k in places)
    politely = len(places) == 1 and tag(draft.items, places[0] + 1) in ("_", "")
    told = "CLRdApg" + ("D" if draft.has("g:") or politely else "")
    if not (small and places and all(leads)) or not (len(places) > 1 or leads[0] in told):
        return []
    if leads == ["A"] and not any(token.key in _MORE for token in draft.message.tokens):
        return []
    return [
        Count(k, k, int(draft.items[k].number or 0), vague=not _is_sure(draft, places, leads), listed=True)
        for k in places
    ]


def _is_sure(draft: Draft, places: Sequence[int], leads: Sequence[str]) -> bool:
    """xong 3, báo 5, vt 3 vina 2: leads of one kind that say enough."""
    if leads == ["C"]:
        return len(draft.tags.strip("_pk.,")) == 2
    sure = leads[0] in "CDRd" and (len(places) > 1 or leads[0] in "Rd") and len(set(leads)) == 1
    return sure or (list(leads) == ["D"] and "g" in draft.tags)


def _lead(draft: Draft, at: int) -> str:
    """What a number belongs to: the tag right before it, manners apart, or a carrier right after it."""
    items, before = draft.items, at - 1
    following = tag(items, at + 1)
    if following == "C":
        return "C"
    if following == "p" and tag(items, at + 2) not in ("", ".", ",", "n"):
        return ""
    if following == "p" and tag(items, at + 2) != "n" and _key(draft, at + 1) not in _ADDRESSED:
        return ""
    if following == "m" and (tag(items, at + 2) not in ("C", "p") or _key(draft, at + 1) == "sim"):
        return ""
    if following not in _FOLLOWS or (following == "_" and not is_polite(draft.message, draft.items[at + 1])):
        return ""
    while before >= 0 and items[before].tag in _BEFORE_A_NUMBER and items[before].value != "part":
        before -= 1
    while before > 0 and items[before].tag in "pW" and items[before - 1].tag in "pDRdmW":
        before -= 1
    found = tag(items, before)
    if found == "k":
        return "k" if items[before].value == "part" else ""
    if found in _LEADS or found == "W":
        return "p" if found == "W" else found
    if stands_before_place(draft, at):
        return "L"
    if (tag(items, at - 1) == "g" and following == "d") or (at and _key(draft, at - 1) in _TOLD):
        return "g"
    return "d" if following == "d" and _is_done(draft, at + 1) else ""


def stands_before_place(draft: Draft, at: int) -> bool:
    """3 ở thôn 5, 3 thôn 5; 3 bản photo are sheets."""
    if tag(draft.items, at + 1) == "@":
        return tag(draft.items, at + 2) in ("L", "l")
    if tag(draft.items, at + 1) != "L":
        return False
    place = draft.items[at + 1]
    return _key(draft, at + 1) != "ban" or draft.message.tokens[place.first + 1].cap


def _key(draft: Draft, at: int) -> str:
    return draft.key(draft.items[at])


def _is_done(draft: Draft, at: int) -> bool:
    return _key(draft, at) in ("xong", "done", "finished", "xog")
