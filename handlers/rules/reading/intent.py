"""What does the writer of a message want?"""

from __future__ import annotations

import re
from collections.abc import Callable

from handlers.rules.reading.around import Count
from handlers.rules.reading.asking import asks
from handlers.rules.reading.cues import ENOUGH, STRONG, Cue, cued
from handlers.rules.reading.done import is_done, says_quality
from handlers.rules.reading.hints import after_names, hinted
from handlers.rules.reading.parts import Draft, foreign, odd
from handlers.rules.reading.results import is_result
from handlers.rules.reading.totals import proven
from handlers.rules.reading.undone import is_cancelled, is_corrected
from handlers.rules.reading.weigh import LIKELY, SURE

_TRADE = frozenset("VUSCLYRs#K")
_COMMAND_SIGNS = frozenset("/#")
_COMMANDS = {
    **dict.fromkeys(("help", "trogiup", "huongdan", "hd", "menu", "lenh", "start", "batdau"), "help"),
    **dict.fromkeys(("tiendo", "progress"), "progress"),
    **dict.fromkeys(("bxh", "xephang", "top"), "leaderboard"),
    **dict.fromkeys(("huy", "xoa", "undo"), "undo"),
}
_AMOUNTS = frozenset(
    ("tien", "phut", "data", "dung", "mbps", "mb", "gb", "lau", "giay", "gio", "luong", "vnd")
)
_USES = frozenset(("lam", "xai", "dung", "su", "biet", "giup"))
_OURS = frozenset(("net", "app", "mạng"))
_DEVICES = frozenset(("mạng", "app"))
_SHORT = 6
_DENIED = re.compile("![WBo_KL]{1,2}g|i[_k]*!d")
_SETTLED = frozenset(("checkin", "undo"))
# The points from which a cue tells more than numbers that may be samples.
_OVER_NUMBERS = {
    **dict.fromkeys(("undo", "leaderboard", "progress"), STRONG - 1),
    **dict.fromkeys(("other", "question"), STRONG + 1),
}
_VAGUE = {"other": ENOUGH, "question": ENOUGH}
# The points from which an intent yields to the question whether samples are reported.
_YIELDING = {
    **dict.fromkeys(("other", "difficulty", "progress", "help"), LIKELY),
    "question": LIKELY + 2,
}


def intent_of(draft: Draft) -> str:
    """One of checkin, undo, progress, leaderboard, difficulty, help, question, other: the first that fits."""
    command = _command(draft)
    found = command or next((name for name, fits in _INTENTS if fits(draft)), "other")
    if found == "checkin" and not (draft.reported or draft.speeds):
        draft.reported = _weighed(draft, LIKELY)
    if command or found in _SETTLED:
        return found
    cue = cued(draft, _VAGUE.get(found, STRONG))
    if not _is_plain(cue) and found in _YIELDING and _is_hinted(draft, found):
        return "checkin"
    draft.guessed = cue is not None and cue.points < STRONG
    return cue.intent if cue else found


def _is_plain(cue: Cue | None) -> bool:
    """Whether the turns of a message leave no doubt that its numbers are no report."""
    return cue is not None and cue.points >= _OVER_NUMBERS.get(cue.intent, STRONG)


def _is_hinted(draft: Draft, found: str) -> bool:
    """Numbers that may be samples: they become the counts of the report, and are asked about."""
    if draft.reported:
        return False
    bare = (hinted(draft) or after_names(draft)) if found == "other" else []
    draft.reported = _added_up(draft) or bare or _weighed(draft, _YIELDING[found])
    return bool(draft.reported)


def _added_up(draft: Draft) -> list[Count]:
    total = proven(draft)
    return [total] if total is not None and not foreign(draft) else []


def _is_weighty(draft: Draft) -> bool:
    """Words enough around a number that it is booked; more where nothing of measuring is named."""
    if draft.reported:
        return False
    least = SURE if is_about_measuring(draft) else SURE + 1
    sure = [count for points, count in draft.possible if points >= least and not count.listed]
    draft.reported = sure if any(count.total for count in sure) else []
    draft.weighed = bool(draft.reported)
    return draft.weighed


def _weighed(draft: Draft, least: float) -> list[Count]:
    """The numbers that are likely samples; booked when there is but one number, and it is sure."""
    likely = [(points, count) for points, count in draft.possible if points >= least]
    if likely and all(_stands_behind_a_name(draft, count) for _, count in draft.possible):
        likely = draft.possible
    sure = len(draft.possible) == 1 and bool(likely) and likely[0][0] >= SURE and is_about_measuring(draft)
    for _, count in likely:
        count.vague = count.vague or not sure
    told = any(count.total or count.value is None for _, count in likely)
    draft.weighed = told
    return [count for _, count in likely] if told else []


def _stands_behind_a_name(draft: Draft, count: Count) -> bool:
    """Lan 2 Hoa 3, nhà 1 rẫy 2: a bare number right behind a person or place."""
    before = draft.items[count.first - 1] if count.listed and count.first else None
    return before is not None and before.tag in "pWlLC"


def _command(draft: Draft) -> str | None:
    """The intent of a command such as /help or #top; None for free text and for other commands."""
    tokens = draft.message.tokens
    return _COMMANDS.get(tokens[1].key) if len(tokens) > 1 and tokens[0].key in _COMMAND_SIGNS else None


def is_about_measuring(draft: Draft) -> bool:
    """Whether a word of the trade is there: samples, carriers, speeds, the app, the network, a phone."""
    if _TRADE.intersection(draft.tags):
        return True
    return any(
        item.tag == "m" or item.value in _DEVICES or item.value in ("net", "head") for item in draft.items
    )


def _is_help(draft: Draft) -> bool:
    if draft.reported:
        return False
    if len(draft.message.tokens) < 3 and draft.message.tokens[0].canon in ("dừng\u0300", "dưng\u0300"):
        return True
    if not draft.tags.strip("_p") and any(token.key == "giup" for token in draft.message.tokens):
        return True
    if _asks_what_for(draft):
        return True
    strong = draft.says("h", "") or (draft.says("Q", "how") and draft.has("zy"))
    if strong:
        return not foreign(draft)
    if draft.says("h", "weak"):
        return odd(draft) == 0 or _names_bot(draft)
    if draft.says("o", "guide"):
        alone = not (draft.has("ViSkQ") or odd(draft) or foreign(draft))
        apart = any("o" in part.tags and not part.tags.strip("_po") for part in draft.parts)
        return alone or apart or _names_bot(draft) or "R" in draft.tags
    return draft.says("Q", "how") and "R" in draft.tags and draft.tags.index("R") < draft.tags.index("Q")


def _asks_what_for(draft: Draft) -> bool:
    """bot này làm được gì, bot xài sao"""
    if not (_names_bot(draft) and draft.says("Q", "how", "any")) or "n" in draft.tags or odd(draft):
        return False
    return any(draft.key(item) in _USES for item in draft.items)


def _names_bot(draft: Draft) -> bool:
    return any(token.key == "bot" for token in draft.message.tokens)


def _is_checkin(draft: Draft) -> bool:
    return any(count.value is None or count.total > 0 for count in draft.reported)


def _is_slowly_done(draft: Draft) -> bool:
    """em đo xong rồi, mạng chậm quá: a report that complains is a report."""
    return "t" in draft.tags and says_quality(draft) and is_done(draft)


def _is_difficulty(draft: Draft) -> bool:
    if _says_permission(draft) or draft.has("hb") or (draft.says("I", "") and asks(draft)):
        return False
    if "s" in draft.tags or draft.says("t", "", "lost"):
        return not (foreign(draft) and not is_about_measuring(draft))
    if foreign(draft):
        return False
    if draft.says("t", "weak"):
        if draft.tags.lstrip("_p")[:1] == "Q" and draft.says("Q", ""):
            return False
        if draft.tags.rstrip("_p?.")[-1:] == "!" and draft.tags.count("!") == 1:
            return False
        ours = draft.has("L") or any(item.value == "kind" for item in draft.items)
        return ((is_about_measuring(draft) or ours) and not draft.has("H:")) or _cannot(draft)
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
        if _DENIED.match(tags, at) and is_about_measuring(draft):
            return True
        if "." not in near and "g" in near and any(verb in near for verb in "ViS"):
            return True
        if near[:1] == "g" and any(verb in tags[max(0, at - 4) : at] for verb in "ViS") and near[1:2] != "?":
            return True
    return False


def _is_ranking(draft: Draft) -> bool:
    if "b" not in draft.tags or foreign(draft):
        return False
    if draft.says("b", "ask") or draft.has("PDY") or draft.says("k", "month", "other month"):
        return odd(draft) <= 1 + 2 * draft.says("b", "")
    return draft.says("b", "") or draft.has("VUSCR") or (asks(draft) and odd(draft) <= 1)


def _is_progress(draft: Draft) -> bool:
    if foreign(draft) or _says_rule(draft) or any(token.key == "sao" for token in draft.message.tokens[:2]):
        return False
    asked = asks(draft)
    if draft.says("r", "ask"):
        after = draft.tags.index("r") + 1
        return draft.tags[after : after + 1] != "m"
    if draft.says("r", ""):
        return asked or odd(draft) <= 2
    if draft.says("r", "left"):
        return asked or "H" in draft.tags
    if draft.says("r", "weak", "name"):
        short = asked and odd(draft) == 0 and len(draft.items) < _SHORT
        return short or (is_about_measuring(draft) and odd(draft) <= 2)
    if draft.has("H") and _asks_amount(draft):
        return False
    if "c" in draft.tags and _is_enough(draft) and (asked or re.search("[nk]+c[_p]*[.,]?", draft.tags)):
        return True
    if asked and "c" in draft.tags and draft.has("Uu") and draft.has("gk") and not draft.reported:
        return True
    counted = draft.has("H") or any(count.value is None for count in draft.found)
    kept = draft.has("gdk!") or (_names_bot(draft) and "R" in draft.tags)
    return counted and (draft.has("UuV%P") or draft.says("k", "number")) and kept


def _is_enough(draft: Draft) -> bool:
    """đủ 6 chưa"""
    return any(draft.key(item) == "du" for item in draft.items)


def _asks_amount(draft: Draft) -> bool:
    """đo 1 mẫu hết bao nhiêu MB: asked is what it takes."""
    at = draft.tags.index("H") + 1
    following = draft.items[at : at + 1]
    return any(item.tag in "CM" or draft.key(item) in _AMOUNTS for item in following)


def _says_rule(draft: Draft) -> bool:
    """mỗi người phải đo bao nhiêu mẫu asks for the rule, not for the state."""
    if draft.says("r", "", "weak", "ask", "name"):
        return False
    return draft.has("OI")


def _is_question(draft: Draft) -> bool:
    """Anything else asked, unless it is about another trade; a thing named alone asks about it."""
    if not draft.tags.strip("_pi") and any(item.value == "code" for item in draft.items):
        return True
    if not asks(draft) or (draft.says("O", "") and draft.says("Q", "any") and not draft.has("?H")):
        return False
    near = draft.has("ROYriPhV") or odd(draft) < 2 + draft.says("Q", "") or draft.says("Q", "may")
    addressed = draft.says("Q", "") and "p" in draft.tags and odd(draft) < 2
    if foreign(draft):
        named = any(item.value in _OURS or (item.tag == "V" and not item.bare) for item in draft.items)
        return addressed or named or draft.has("CRs")
    return is_about_measuring(draft) or near or addressed


_INTENTS: tuple[tuple[str, Callable[[Draft], bool]], ...] = (
    ("help", _is_help),
    ("undo", is_cancelled),
    ("undo", is_corrected),
    ("checkin", _is_checkin),
    ("checkin", _is_weighty),
    ("checkin", is_result),
    ("checkin", _is_slowly_done),
    ("difficulty", _is_difficulty),
    ("leaderboard", _is_ranking),
    ("progress", _is_progress),
    ("question", _is_question),
    ("checkin", is_done),
)
