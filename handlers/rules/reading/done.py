"""Does a message say that measuring is done, without a number?"""

from __future__ import annotations

from handlers.rules.reading.parts import Draft, foreign, odd

_JUST = frozenset(("vua", "moi"))
_FINISHED = frozenset(("xong", "xog", "xonq", "done", "finish", "finished", "hoan"))


def is_done(draft: Draft) -> bool:
    """đo rồi ạ, đã đo xong ở thôn 5: measured, how many is not said."""
    tags = draft.tags
    if _is_share_done(draft):
        return True
    tested = "v" in tags and "d" in tags and (_finished(draft) or not tags.strip("vdp_k"))
    if not ("V" in tags or tested) or draft.has("FO!cIZ%nWhrbstzyHQ?"):
        return False
    measured = next((part for part in draft.parts if "V" in part.tags or "v" in part.tags), None)
    strange = measured is None or measured.foreign or measured.odd > 0
    if strange or odd(draft) > 1 or (foreign(draft) and "U" not in draft.tags and not _finished(draft)):
        return False
    if draft.found and not draft.reported:
        return False
    just = any(draft.message.tokens[item.first].key in _JUST for item in draft.items if item.tag == "D") and not any(
        draft.message.tokens[item.first].key == "di" for item in draft.items if item.tag == "V"
    )
    return not _thanks_others(draft) and ("d" in tags or ("D" in tags and (draft.has("CLl") or just)))


def _is_share_done(draft: Draft) -> bool:
    """xong rồi ạ · xong phần em rồi · đã hoàn thành chỉ tiêu: a share is done, how many is not said."""
    shares = [item for item in draft.items if item.value == "share"]
    told = draft.says("k", "share") or draft.has("VU")
    ended = draft.has("dD") and (_finished(draft) or "V" in draft.tags or (told and _is_full(draft)))
    ended = ended or bool(shares and _finished(draft))
    part_of_it = "%" in draft.tags and draft.has("V") and not draft.has("YKL")
    if not ended or odd(draft) or foreign(draft) or draft.has("?QH!cFIzybhtsBXi"):
        return False
    if any(item.tag == "o" and item.value != "kind" for item in draft.items):
        return False
    if draft.has("%n") and not part_of_it:
        return False
    if not shares and not (told and _is_full(draft)) and draft.tags.strip("_pdD.,LRo:"):
        return False
    return not draft.has("O") and not any(item.value == "thanks" for item in draft.items)


def _is_full(draft: Draft) -> bool:
    return any(draft.message.tokens[item.first].key in ("du", "het") for item in draft.items)


def _thanks_others(draft: Draft) -> bool:
    """cảm ơn cả nhà đã đo: in one breath with the verb it is thanks, not a report."""
    for part in draft.parts:
        inside = draft.items[part.first : part.last + 1]
        thanks = next((k for k, item in enumerate(inside) if item.value == "thanks"), None)
        if thanks is not None and "V" in part.tags[thanks:]:
            return True
    return False


def _finished(draft: Draft) -> bool:
    return any(token.key in _FINISHED for token in draft.message.tokens)
