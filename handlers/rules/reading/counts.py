"""Which numbers of a message count samples, and how were they said?"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.rules.reading.amounts import is_negative, is_range, is_vague
from handlers.rules.reading.around import Count, heads, lead, outcome, set_around, tag, trail
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.numbers import number_word

_SKIPPED_TO_VERB = frozenset("_g~d:")
_MAY_FOLLOW_BARE = frozenset(("", ".", ",", "d", "_", "C", "L", "@", "D", "T", "y", "?", "s", "#"))
_ADDRESSED = frozenset(("anh", "chi", "ad", "admin", "sep", "bot", "co", "chu", "bac", "a", "c", "ae", "mn"))
_TARGETS = frozenset(("chi", "dinh", "muc"))
_MADE = frozenset(("mau", "phat", "fat", "luot"))
_MANY_OF = frozenset(("cai", "phat"))
_PLUS = frozenset(("+", "cong"))
_MOST = 30


def find(message: Message, items: list[Lex]) -> list[Count]:
    """The counts of a message in order; more than thirty are a document and not read further."""
    out: list[Count] = []
    at = 0
    while at < len(items) and len(out) < _MOST:
        item = items[at]
        count = _STARTS[item.tag](message, items, at) if item.tag in _STARTS else None
        if count is not None:
            set_around(message, items, count)
            out.append(count)
        at = count.last + 1 if count else at + 1
    more = [*outcome(items, out), *_listed(message, items, out)][:_MOST]
    out = sorted([*out, *more], key=lambda count: count.first)
    if len(out) > 1:
        out[0].heads = heads(message, items, out)
    return out


def _noun(items: list[Lex], at: int) -> str:
    """U, u or "": the noun at a place; "test" after a number is one too."""
    found = tag(items, at)
    if found == "v":
        return "" if items[at].value == "do" else "u"
    return found if found in ("U", "u") else ""


def _noun_after(message: Message, items: list[Lex], at: int) -> tuple[str, int]:
    """The noun that follows a number and its place: 3 mẫu, 3 cái mẫu, 3 lần đo, 5m after a verb."""
    noun, where = _noun(items, at + 1), at + 1
    if noun == "u" and where + 1 < len(items) and message.tokens[items[where + 1].first].key == "sau":
        return "", at
    if noun == "u" and tag(items, where + 1) in ("U", "V") and tag(items, where + 2) not in ("n", "q"):
        return "U", where + 1
    if not noun and tag(items, at - 1) == "V" and 0 < (items[at].number or 0) <= 30 and tag(items, where):
        token = message.tokens[items[where].first]
        if token.key not in ("m", "l") or token.text == "M":
            return "", at
        items[where].tag = "u"
        return "u", where
    return noun, where if noun else at


def _number(message: Message, items: list[Lex], at: int) -> Count | None:
    item = items[at]
    if _is_target(message, items, at):
        return None
    factor, at_last = _factor(message, items, at)
    value = int(items[at_last].number or 0) * factor
    noun, last = _noun_after(message, items, at_last + (tag(items, at_last + 1) == "q"))
    if tag(items, at + 1) == "n" and is_range(message, items, at):
        noun, last = _noun_after(message, items, at + 1)
    if at_last > at and tag(items, at_last + 1) == ":" and tag(items, at_last + 2) == "n":
        noun, last = _noun_after(message, items, at_last + 2)
    vague = is_vague(message, items, at, last) or is_negative(message, items, at)
    verb = _governed(items, at) or (tag(items, at - 1) == "m" and tag(items, at - 2) == "E")
    if is_range(message, items, at):
        return Count(at, last, None, noun, verb, vague=True) if noun or verb else None
    if noun:
        return Count(at, last, value, noun, verb or _is_done_so(message, items, at, last), vague)
    if verb and item.tag == "n" and item.value != "range" and may_end(message, items, at_last + 1):
        return Count(at, at_last, value, "", True, vague)
    return None


def _is_done_so(message: Message, items: list[Lex], at: int, last: int) -> bool:
    """làm 3 mẫu, làm 2 phát"""
    made = at > 0 and message.tokens[items[at - 1].first].key == "lam"
    return made and message.tokens[items[last].first].key in _MADE


def _is_target(message: Message, items: list[Lex], at: int) -> bool:
    """chỉ tiêu 10 mẫu, mới được 6: how many there are to be."""
    if not at:
        return False
    before = items[at - 1 - (items[at - 1].tag in "k_" and at > 1)]
    if (
        before.tag not in "OkP"
        or before.last == before.first
        or message.tokens[before.first].key not in _TARGETS
    ):
        return False
    return any(item.tag == "n" for item in items[at + 1 :])


def may_end(message: Message, items: Sequence[Lex], at: int) -> bool:
    """Whether a number without a noun may stand before this item: đo 5 anh ạ, but not đo 5 anh em, 5 cụ."""
    if tag(items, at) == "p" and tag(items, at + 1) == "V":
        return True
    if tag(items, at) == "p":
        last = at + (tag(items, at + 1) == "_")
        addressed = message.tokens[items[at].first].key in _ADDRESSED
        return addressed and tag(items, last + 1) in ("", ".", ",", "?")
    if tag(items, at) == "D" and items[at].value == "today":
        words = message.tokens[items[at].first : items[at].last + 1]
        return [token.key for token in words] != ["ngay", "nay"]
    if tag(items, at) == "m":
        return tag(items, at + 1) in ("k", "C", "p")
    if tag(items, at) == "k":
        return items[at].value in ("part", "net", "left", "sum", "unsaid")
    broken = tag(items, at) == "t" and tag(items, at + 1) == "n"
    return broken or tag(items, at) in _MAY_FOLLOW_BARE


def _factor(message: Message, items: list[Lex], at: int) -> tuple[int, int]:
    """(2, place of 3) for 2x3, (1, at) for a plain number; a written sum (2+3) goes into its last number."""
    plus = tag(items, at + 1) == "A" and message.tokens[items[at + 1].first].key in _PLUS
    if items[at].tag == "n" and plus and tag(items, at + 2) == "n" and not _is_made_by(items, at + 2):
        items[at + 2].number = (items[at].number or 0) + (items[at + 2].number or 0)
        return _factor(message, items, at + 2)
    if tag(items, at + 1) == "x" and tag(items, at + 2) == "n" and items[at].tag == "n":
        return int(items[at].number or 1), at + 2
    return 1, at


def _is_made_by(items: list[Lex], at: int) -> bool:
    """sáng 2 chiều 3 cộng 5: what the numbers before it add up to."""
    before = [item.number or 0 for item in items[:at] if item.tag == "n"]
    return len(before) > 1 and sum(before) == items[at].number


def _governed(items: list[Lex], at: int) -> bool:
    """Whether a verb of measuring or reporting governs the number: đo 5, đo được 5, báo cáo 5."""
    at -= 1
    while at >= 0 and (
        items[at].tag in _SKIPPED_TO_VERB or (items[at].tag == "k" and items[at].value == "sum")
    ):
        at -= 1
    return at >= 0 and items[at].tag in "VvR"


def _some(message: Message, items: list[Lex], at: int) -> Count | None:
    noun = _noun(items, at + 1)
    last = at + bool(noun)
    noun = noun or ("u" if message.tokens[items[at].last].key in _MANY_OF else "")
    return Count(at, last, None, noun, _governed(items, at), vague=True) if noun else None


def _joined(_message: Message, items: list[Lex], at: int) -> Count | None:
    """3/5 mẫu is three of five; 5-6 mẫu is a range."""
    text, noun = items[at].value, _noun(items, at + 1)
    last, verb = (at + 1 if noun else at), _governed(items, at)
    if "-" in text and noun:
        return Count(at, last, None, noun, verb, vague=True)
    done, _, of = text.partition("/")
    shared = noun or tag(items, at - 1) in ("d", "g") or (verb and tag(items, at - 1) == "V")
    if not shared or not (done.isdecimal() and of.isdecimal()):
        return None
    if len(done) > 8 or not int(done) <= int(of) <= 300:
        return None
    told = not (noun or verb)
    return Count(at, last, int(done), noun, verb or told, vague=told, listed=told)


def _noun_first(message: Message, items: list[Lex], at: int) -> Count | None:
    """lần thứ 3, mẫu số 2, lần 2: one more; mẫu đo: 3 is a line of a form; thêm mẫu nữa is one."""
    noun, after = items[at].tag, at + 1
    if noun == "U" and after < len(items) and message.tokens[items[after].first].key == "nua":
        more = tag(items, at - 1) in ("A", "V") or any(item.tag == "#" for item in items)
        return Count(at, after, 1, noun, False, vague=True) if more and tag(items, at - 1) != "n" else None
    form = _form(items, at)
    if form:
        return form
    word = message.tokens[items[after].first].key if after < len(items) else ""
    if word == "dau":
        items[after].tag = "_"
        return Count(at, after, 1, noun, _governed(items, at), ordinal=1)
    if word in ("thu", "so") and after + 1 < len(items):
        _number_here(message, items[after + 1])
    if word in ("thu", "so") and tag(items, after + 1) == "n":
        items[after].tag, after = "_", after + 1
    if tag(items, after) != "n" or _noun(items, after + 1) or items[after].value == "range":
        return None
    number = int(items[after].number or 0)
    if noun == "U" and word not in ("thu", "so") and tag(items, at - 1) in ("k", ":"):
        return Count(at, after, number, noun)
    return Count(at, after, 1, noun, _governed(items, at), ordinal=number)


def _number_here(message: Message, item: Lex) -> None:
    """lần thứ tư: after thứ a number word is a number."""
    word = number_word(message.tokens[item.first])
    if item.tag != "n" and item.first == item.last and word and word[0] == "digit":
        item.tag, item.number = "n", word[1]


def _form(items: list[Lex], at: int) -> Count | None:
    if tag(items, at + 1) != ":" or tag(items, at + 2) != "n" or _noun(items, at + 3):
        return None
    return Count(at, at + 2, int(items[at + 2].number or 0), "U" if items[at].tag != "u" else "u")


def _labelled(_message: Message, items: list[Lex], at: int) -> Count | None:
    """số mẫu: 3 · SL: 3 · số lượng 5"""
    if items[at].value != "number":
        return None
    where = at + 1
    while tag(items, where) in ("D", ":", "d", "V", "p", "g", "_", "k") and where < at + 6:
        where += 1
    if tag(items, where) != "n":
        return None
    noun = _noun(items, where + 1)
    return Count(at, where + bool(noun), int(items[where].number or 0), "U")


_STARTS = {
    "n": _number, "f": _number, "q": _some, "X": _joined, "U": _noun_first, "u": _noun_first, "k": _labelled,
}  # fmt: skip


def _listed(message: Message, items: list[Lex], counts: list[Count]) -> list[Count]:
    """Bare numbers of a list: vt 3, vina 2 · hôm nay đo 3, hôm qua 2 · 5 mẫu: 3 viettel 2 vina."""
    taken = {k for count in counts for k in range(count.first, count.last + 1)}
    free = [
        at
        for at, item in enumerate(items)
        if item.tag == "n" and at not in taken and _is_small(message, items, at)
    ]
    if not free:
        return []
    leads = {lead(items, count.first) for count in counts} | {trail(items, count.last) for count in counts}
    sums = [at for at in free if counts and at and items[at - 1].value == "sum"]
    led = [at for at in free if lead(items, at) and may_end(message, items, at + 1)]
    trailed = [at for at in free if tag(items, at + 1) == "C"]
    trailed = trailed if trailed and tag(items, trailed[0] - 1) not in ("C", "#") else []
    if not counts:
        carriers = trailed or [at for at in led if lead(items, at) == "C"]
        spoken = any(item.tag == "V" for item in items)
        led = led if len(led) > 1 and len(led) >= len(trailed) and (spoken or len(carriers) > 1) else []
        trailed = trailed if len(trailed) > 1 and not led else []
    else:
        trailed = trailed if "C" in leads or _adds_up(items, counts, trailed) else []
        similar = [at for at in led if lead(items, at) in leads]
        led = [] if trailed else led if _adds_up(items, counts, led) else similar
    found = {*led, *trailed, *sums}
    return [Count(at, at, int(items[at].number or 0), verb=True, listed=True, sum=at in sums) for at in found]


def _adds_up(items: list[Lex], counts: list[Count], places: list[int]) -> bool:
    return len(counts) == 1 and counts[0].value == sum(int(items[at].number or 0) for at in places)


def _is_small(message: Message, items: list[Lex], at: int) -> bool:
    """A number below a hundred that is not the name of a phone (sim 1)."""
    item = items[at]
    if tag(items, at - 1) == "m":
        return False
    return (item.number or 0) < 100 and item.value != "range" and len(message.tokens[item.first].key) < 6
