"""Does a message say that measuring is done, without a number?"""

from __future__ import annotations

import re
from itertools import pairwise

from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.parts import Draft, odd
from handlers.rules.reading.segments import Segment

_FINISHED = frozenset(("lam", "bam", "xong", "xog", "xonq", "done", "finish", "finished", "hoan", "xg"))
_AT_THE_END = re.compile("V_?d[_pk]*$")
_FULL = frozenset(("du", "het"))
_JUST = frozenset(("vua", "moi"))
_PAPERS = frozenset(("nop", "gui", "ghi", "khai", "cap"))
_BARRED = "FO!cIZ%nWhrbstzyHQ?"
_BARRED_SHARE = "?QH!cFIzybhtsBXiO"


def is_done(draft: Draft) -> bool:
    """đo rồi ạ, đã đo xong ở thôn 5: measured, how many is not said."""
    asked = draft.has("?Hzhb") or draft.says("Q", "", "how", "may")
    if asked or odd(draft) > 2 or (draft.found and not draft.reported):
        return False
    for k, part in enumerate(draft.parts):
        inside = draft.items[part.first : part.last + 1]
        if _is_measured(draft, part, inside) or _is_share_done(draft, part, inside):
            return not _thanks_others(draft, k)
    return False


def says_quality(draft: Draft) -> bool:
    """mạng chậm, sóng yếu: what was measured, not what kept anybody from it."""
    troubles = [item for item in draft.items if item.tag == "t"]
    of_network = all(draft.key(item) in ("mang", "song") for item in troubles)
    return bool(troubles) and of_network and "s" not in draft.tags


def _is_measured(draft: Draft, part: Segment, inside: list[Lex]) -> bool:
    tags = part.tags
    finished = _has(draft, inside, _FINISHED)
    tested = "v" in tags and "d" in tags and not draft.has("rn") and (finished or not tags.strip("vdp_k"))
    if (
        not ("V" in tags or tested)
        or any(tag in tags for tag in _BARRED)
        or ((part.foreign or part.odd) and not _ends_done(tags))
    ):
        return False
    if "d" in tags or (len(inside) > 2 and "D" in tags and _says_so(draft, inside)):
        return True
    leaving = any(item.tag == "V" and draft.key(item) == "di" for item in inside)
    just = any(item.tag == "D" and draft.key(item) in _JUST for item in inside)
    return "D" in tags and (any(tag in tags for tag in "CLl") or (just and not leaving))


def _ends_done(tags: str) -> bool:
    """đi lấy củi tiện đo luôn rồi ạ: whatever is told before."""
    return bool(_AT_THE_END.search(tags))


def _says_so(draft: Draft, inside: list[Lex]) -> bool:
    """tối qua em có đo đấy"""
    return any(draft.key(before) == "co" and after.tag == "V" for before, after in pairwise(inside))


def _is_share_done(draft: Draft, part: Segment, inside: list[Lex]) -> bool:
    """xong rồi ạ · xong phần em rồi · đã hoàn thành chỉ tiêu: a share is done, how many is not said."""
    tags = part.tags
    shared = any(item.value == "share" for item in inside)
    told = shared or "V" in tags or "U" in tags
    full, finished = _has(draft, inside, _FULL), _has(draft, inside, _FINISHED)
    ended = "d" in tags and (finished or "V" in tags or (told and full))
    if not (ended or (shared and finished) or ("D" in tags and finished)):
        return False
    if part.odd or part.foreign or any(tag in tags for tag in _BARRED_SHARE):
        return False
    mine = "%" in tags and "V" in tags and not set(tags) & {"Y", "K", "L"}
    if (("%" in tags or "n" in tags) and not mine) or not _is_reported(draft, part, inside):
        return False
    return shared or (told and full) or not tags.strip("_pdDLRoC:W")


def _is_reported(draft: Draft, part: Segment, inside: list[Lex]) -> bool:
    """báo cáo em đã xong; nộp xong and hoàn thành báo cáo are about papers."""
    if any(item.tag == "o" and item.value != "kind" for item in inside):
        return False
    at = part.tags.find("R")
    if at < 0:
        return True
    papers = draft.key(inside[at]) in _PAPERS or part.tags.strip("_p")[-1:] == "R"
    return not papers and "d" not in part.tags[:at]


def _thanks_others(draft: Draft, done: int) -> bool:
    """cảm ơn cả nhà đã đo: said before the verb it is thanks, not a report."""
    last = draft.parts[done].last
    return any(item.value in ("thanks", "praise") for item in draft.items[: last + 1])


def _has(draft: Draft, inside: list[Lex], keys: frozenset[str]) -> bool:
    words = (token for item in inside for token in draft.message.tokens[item.first : item.last + 1])
    return any(token.key in keys for token in words)
