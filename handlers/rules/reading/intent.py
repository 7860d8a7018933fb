"""What does the writer of a message want?"""

from __future__ import annotations

from collections.abc import Callable

from handlers.rules.reading.around import Count
from handlers.rules.reading.corrections import Correction
from handlers.rules.reading.done import is_done
from handlers.rules.reading.hints import after_name, hinted
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.parts import Draft, foreign, odd
from handlers.rules.reading.segments import Segment
from handlers.rules.reading.weigh import LIKELY, POSSIBLE, SURE

_TRADE = frozenset("VUSCLYRs#K")
_COMMANDS = {
    **dict.fromkeys(("help", "trogiup", "huongdan", "hd", "menu", "lenh", "start", "batdau"), "help"),
    **dict.fromkeys(("tiendo", "progress"), "progress"),
    **dict.fromkeys(("bxh", "xephang", "top"), "leaderboard"),
    **dict.fromkeys(("huy", "xoa", "undo"), "undo"),
}
_EARLIER = frozenset(("nay", "vua", "truoc", "qua", "luc", "hoi", "khi"))
_AMOUNTS = frozenset(("tien", "phut", "data", "dung", "mbps", "mb", "gb", "lau", "giay", "gio", "luong", "vnd"))
_USES = frozenset(("lam", "xai", "dung", "su", "biet", "giup"))
_DEVICES = frozenset(("mạng", "app"))
_YIELDING = {"other": POSSIBLE, "difficulty": LIKELY, "question": LIKELY, "progress": LIKELY}


def intent_of(draft: Draft) -> str:
    """One of checkin, undo, progress, leaderboard, difficulty, help, question, other: the first that fits."""
    command = _command(draft)
    found = command or next((name for name, fits in _INTENTS if fits(draft)), "other")
    return "checkin" if found in _YIELDING and _is_hinted(draft, _YIELDING[found]) else found


def _is_hinted(draft: Draft, least: float) -> bool:
    """Numbers that may be samples: they become the counts of the report, and are asked about."""
    if draft.reported:
        return False
    draft.reported = (hinted(draft) or after_name(draft) if least == POSSIBLE else []) or _weighed(draft, least)
    return bool(draft.reported)


def _is_weighty(draft: Draft) -> bool:
    """Words enough around a number that it is booked."""
    if draft.reported:
        return False
    draft.reported = _weighed(draft, SURE)
    return bool(draft.reported)


def _weighed(draft: Draft, least: float) -> list[Count]:
    counts = [count for points, count in draft.possible if points >= least]
    for count in counts:
        count.vague = count.vague or least < SURE
    return counts if any(count.total for count in counts) else []


def _command(draft: Draft) -> str | None:
    """The intent of a command such as /help; None for free text and for other commands."""
    tokens = draft.message.tokens
    return _COMMANDS.get(tokens[1].key) if len(tokens) > 1 and tokens[0].key == "/" else None


def is_about_measuring(draft: Draft) -> bool:
    """Whether a word of the trade is there: samples, carriers, speeds, the app, the network, a phone."""
    if _TRADE.intersection(draft.tags):
        return True
    return any(
        item.tag == "m" or item.value in _DEVICES or item.value in ("net", "head") for item in draft.items
    )


def _asks(draft: Draft) -> bool:
    """A question mark, a question word, or a closing không or chưa."""
    if draft.has("?H") or any(_ends_asking(draft, part) for part in draft.parts[:-1]) or _question_word(draft) or draft.says("b", "ask") or draft.says("r", "ask"):
        return True
    closing = [item for item in draft.items if item.tag not in "_p.,"]
    return bool(closing) and len(closing) > 1 and _closes(closing[-1])


def _ends_asking(draft: Draft, part: Segment) -> bool:
    """máy có bị lộ vị trí không anh, em hơi ngại"""
    inside = [item for item in draft.items[part.first : part.last + 1] if item.tag not in "_p" or _is_co(draft, item)]
    return len(inside) > 2 and inside[-1].tag == "!" and _closes(inside[-1]) and any(_is_co(draft, i) for i in inside)


def _is_co(draft: Draft, item: Lex) -> bool:
    return draft.message.tokens[item.first].key == "co"


def _closes(item: Lex) -> bool:
    """không, ko, chưa on their own; không có is no question."""
    return item.tag in "!c" and item.first == item.last


def _question_word(draft: Draft) -> bool:
    """A question word; nào, gì, ai after không or chưa is none (chưa đo mẫu nào)."""
    denied = False
    for item in draft.items:
        if item.tag == "Q" and not (denied and item.value == "any"):
            return True
        denied = denied or item.tag in "!cyd" or _is_co(draft, item)
    return False


def _is_help(draft: Draft) -> bool:
    if draft.reported:
        return False
    if len(draft.message.tokens) < 3 and draft.message.tokens[0].canon in ("dừng\u0300", "dưng\u0300"):
        return True
    if not draft.tags.strip("_p") and any(token.key == "giup" for token in draft.message.tokens):
        return True
    if _names_bot(draft) and draft.says("Q", "how", "any") and "n" not in draft.tags and odd(draft) == 0:
        if any(draft.message.tokens[item.first].key in _USES for item in draft.items):
            return True
    strong = draft.says("h", "") or (draft.says("Q", "how") and draft.has("zy"))
    if strong:
        return not foreign(draft)
    if draft.says("h", "weak"):
        return odd(draft) == 0 or _names_bot(draft)
    if draft.says("o", "guide"):
        alone = not (draft.has("ViSkQ") or odd(draft) or foreign(draft))
        return alone or _names_bot(draft) or "R" in draft.tags
    return draft.says("Q", "how") and "R" in draft.tags and draft.tags.index("R") < draft.tags.index("Q")


def _names_bot(draft: Draft) -> bool:
    return any(token.key == "bot" for token in draft.message.tokens)


def _is_cancelled(draft: Draft) -> bool:
    """huỷ, xoá of what was reported; bỏ and trừ need something to be dropped."""
    if "z" not in draft.tags or foreign(draft) or _asks(draft):
        return False
    at = draft.tags.index("z")
    if any(count.last < at for count in draft.reported) and not draft.says("z", ""):
        return False
    follows = draft.tags[at + 1 :]
    named = any(tag in follows for tag in "UuRVDn")
    if draft.says("z", ""):
        return odd(draft) <= (2 if at == 0 else 1 if named else 0) and not ("F" in draft.tags[:at] or "!" in draft.tags[:at])
    return named and any(tag in follows for tag in "UuR") and odd(draft) <= 2


def _is_corrected(draft: Draft) -> bool:
    """A correction with nothing before it in the message that it corrects."""
    fix = draft.correction
    if fix is None or foreign(draft) or _is_slip(draft, fix):
        return False
    if any(count.last < fix.first for count in draft.reported if count.total):
        return _takes_back_all(draft, fix) or _was_sent_before(draft, fix)
    if _asks(draft) or draft.has("FO") or odd(draft) > 2:
        return False
    valued = any(item.tag in "nCDLX#" for k, item in enumerate(draft.items) if k not in fix.dropped)
    if not fix.strong:
        return valued and odd(draft) == 0 and draft.has("UuVCLS#DR")
    return valued or odd(draft) == 0


def _is_slip(draft: Draft, fix: Correction) -> bool:
    """hôm nay... à không hôm qua em đo 2 mẫu · down 44 lộn 34: a report put right while it is written."""
    if draft.has("z") or draft.items[fix.first].value == "not" or draft.message.tokens[draft.items[fix.first].first].key in ("bao", "ghi", "sua", "khong"):
        return False
    before, after = draft.tags[: fix.first], draft.tags[fix.first :]
    measured = any(count.verb and count.noun for count in draft.reported if count.first > fix.first)
    if measured and any(tag in before for tag in "DLC"):
        return "V" in after
    return "S#" in before and ("#" in after or "n" in after)


def _was_sent_before(draft: Draft, fix: Correction) -> bool:
    """lúc nãy em ghi 5 mẫu, thực ra 4: a report made earlier is told and put right."""
    before = draft.tags[: fix.first]
    told = "R" in before or any(item.value == "act" for item in draft.items[: fix.first])
    earlier = any(token.key in _EARLIER for token in draft.message.tokens[: draft.items[fix.first].first])
    return told and earlier and "V" not in before and not _asks(draft) and not draft.has("FO")


def _takes_back_all(draft: Draft, fix: Correction) -> bool:
    """4 mẫu thôi, em ghi nhầm: the correction follows the right value."""
    if not fix.strong or _asks(draft) or draft.has("FO"):
        return False
    start = max(fix.at, fix.first)
    later = [
        k for k in range(start, len(draft.items)) if draft.items[k].tag in "nCDLX#" and k not in fix.dropped
    ]
    return not later and "d" not in draft.tags and draft.items[fix.first].value != "not"


def _is_checkin(draft: Draft) -> bool:
    counts = [count for count in draft.reported if count.value is None or count.total > 0]
    return bool(counts)


def _is_result(draft: Draft) -> bool:
    """Speeds without a count: two, or one with its carrier, place or verb, and nothing that asks or plans."""
    fields = {speed.field for speed in draft.speeds}
    if not fields.intersection("dup") or foreign(draft) or _asks(draft) or draft.has("FOI!czhbrB"):
        return False
    if draft.found and not draft.reported:
        return False
    strange = odd(draft)
    if strange == 0 and _is_all_result(draft):
        return True
    if len(fields) > 1:
        return strange <= 3 and _is_technical(draft)
    labelled = "S" in draft.tags and "M" in draft.tags and any(speed.value % 1 for speed in draft.speeds)
    units = "M" in draft.tags and draft.has("CS")
    if "d" in fields and units and strange <= 3:
        return True
    plain = draft.has("CLV") and (draft.has("CM") or _is_technical(draft))
    return "d" in fields and strange <= 1 and (labelled or plain)


def _is_all_result(draft: Draft) -> bool:
    """47/13/29 · ping 19ms · xuống 52,3: nothing but a result, and no plain small number."""
    if draft.tags.strip("#SM_pk.,:D@lCLRd"):
        return False
    values = [speed.value for speed in draft.speeds]
    exact = any(value % 1 for value in values) or "M" in draft.tags
    full = len(values) == 3 and len({speed.where for speed in draft.speeds}) == 1
    return (exact and (draft.has("S") or (draft.has("M") and draft.has("C")))) or (full and not _is_pressure(values))


def _is_pressure(values: list[float]) -> bool:
    """130/85/72: blood pressure and pulse."""
    return 85 < values[0] < 230 and 45 < values[1] < min(140, values[0]) and 45 < values[2] < 130


def _is_technical(draft: Draft) -> bool:
    """Decimals, units, a carrier or a label that means nothing else: lên 3 xuống 2 is no result."""
    if draft.has("CVXM") or any(speed.value != int(speed.value) for speed in draft.speeds):
        return True
    labels = [draft.message.tokens[item.first].key for item in draft.items if item.tag == "S"]
    return any(label not in ("len", "xuong") for label in labels)


def _is_difficulty(draft: Draft) -> bool:
    if _says_permission(draft) or draft.has("hb") or (draft.says("I", "") and _asks(draft)):
        return False
    if "s" in draft.tags or draft.says("t", ""):
        return not (foreign(draft) and not is_about_measuring(draft))
    if foreign(draft):
        return False
    if draft.says("t", "weak"):
        return is_about_measuring(draft) and not draft.has("H")
    return _cannot(draft)


def _says_permission(draft: Draft) -> bool:
    return draft.says("Q", "may") and "s" not in draft.tags


def _cannot(draft: Draft) -> bool:
    """không đo được, cài không được: a verb denied together with được."""
    tags = draft.tags
    for at, tag in enumerate(tags):
        if tag != "!":
            continue
        near = tags[at + 1 : at + 5]
        if "." not in near and "g" in near and any(verb in near for verb in "ViS"):
            return True
        if near[:1] == "g" and any(verb in tags[max(0, at - 4) : at] for verb in "ViS") and near[1:2] != "?":
            return True
    return False


def _is_ranking(draft: Draft) -> bool:
    if "b" not in draft.tags or foreign(draft):
        return False
    if draft.says("b", "ask") or draft.has("PDY") or draft.says("k", "month"):
        return odd(draft) <= 1
    return draft.says("b", "") or is_about_measuring(draft) or (_asks(draft) and odd(draft) <= 1)


def _is_progress(draft: Draft) -> bool:
    if foreign(draft) or _says_rule(draft) or any(token.key == "sao" for token in draft.message.tokens[:2]):
        return False
    asks = _asks(draft)
    if draft.says("r", "ask"):
        after = draft.tags.index("r") + 1
        return draft.tags[after : after + 1] != "m"
    if draft.says("r", ""):
        return asks or odd(draft) <= 2
    if draft.says("r", "left"):
        return asks or "H" in draft.tags
    if draft.says("r", "weak", "name"):
        return is_about_measuring(draft) and odd(draft) <= 2
    if draft.has("H") and _asks_amount(draft):
        return False
    if asks and "c" in draft.tags and "n" in draft.tags and _is_enough(draft):
        return True
    if asks and "c" in draft.tags and draft.has("Uu") and draft.has("gk") and not draft.reported:
        return True
    counted = draft.has("H") or any(count.value is None for count in draft.found)
    kept = draft.has("gdk!") or (_names_bot(draft) and "R" in draft.tags)
    return counted and (draft.has("UuV%") or draft.says("k", "number")) and kept


def _is_enough(draft: Draft) -> bool:
    """đủ 6 chưa"""
    return any(draft.message.tokens[item.first].key == "du" for item in draft.items)


def _asks_amount(draft: Draft) -> bool:
    """đo 1 mẫu hết bao nhiêu MB: asked is what it takes."""
    at = draft.tags.index("H") + 1
    following = draft.items[at : at + 1]
    return any(item.tag in "CM" or draft.message.tokens[item.first].key in _AMOUNTS for item in following)


def _says_rule(draft: Draft) -> bool:
    """mỗi người phải đo bao nhiêu mẫu asks for the rule, not for the state."""
    if draft.says("r", "", "weak", "ask", "name"):
        return False
    return draft.has("OI")


def _is_question(draft: Draft) -> bool:
    """Anything else asked, unless it is about another trade; a thing named alone asks about it."""
    if not draft.tags.strip("_pi") and any(item.value == "code" for item in draft.items):
        return True
    if not _asks(draft) or (draft.says("O", "") and draft.says("Q", "any") and not draft.has("?H")):
        return False
    near = draft.has("ROYriPhV") or odd(draft) < 2 or draft.says("Q", "may")
    return is_about_measuring(draft) or (near and not foreign(draft))


_INTENTS: tuple[tuple[str, Callable[[Draft], bool]], ...] = (
    ("help", _is_help),
    ("undo", _is_cancelled),
    ("undo", _is_corrected),
    ("checkin", _is_checkin),
    ("checkin", _is_weighty),
    ("checkin", _is_result),
    ("difficulty", _is_difficulty),
    ("leaderboard", _is_ranking),
    ("progress", _is_progress),
    ("question", _is_question),
    ("checkin", is_done),
)
