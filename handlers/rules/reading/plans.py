"""Is a number of samples still to be measured: a plan, an order, a request?"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.rules.reading.around import Count
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message, canon
from handlers.rules.reading.segments import Segment

_SELVES = frozenset(("em", "anh", "chi", "minh", "toi", "e", "a", "c", "t", "tui"))
_OURSELVES = frozenset(("em", "minh", "toi", "e", "t", "tui", "m", "mk", "con", "chau"))
_EVERYBODY = frozenset(("mn", "mng", "moi", "ca", "ae", "cac", "ba"))
_TELLING = frozenset("gDCL@l#")
_DONE = frozenset("dgR#p")
_HEADINGS = frozenset(("chot", "lich"))
_ASSIGNING = frozenset(("phan", "giao", "ke", "nhiem", "lich"))
_TO_ALL = frozenset(("cac", "trien", "dong", "phan"))
_REASONS = frozenset(("vi", "tai", "do"))
# Requests end soon after their number.
_FEW = 8
_ENDINGS = (["nua", "di"], ["them", "di"], ["nua", "nhe"])
_RECOUNTING = frozenset(("dem", "xem", "tinh", "kiem", "cong"))
_SAYING = frozenset(("noi", "ke", "khoe", "don"))
_MANNERLY = frozenset(("nhe", "nha", "nghen", "nhen"))
_JUST = canon("mới")


class Plans:
    """What the words around the counts of one message announce, order or ask for."""

    __slots__ = ("_for_all", "_items", "_message", "_parts", "_tags")

    def __init__(self, message: Message, items: Sequence[Lex], parts: Sequence[Segment]) -> None:
        self._message, self._items, self._parts = message, items, parts
        self._tags = "".join(item.tag for item in items)
        self._for_all = ("F" in self._tags or "O" in self._tags or "o" in self._tags) and (
            self._is_headed() or self._is_for_all()
        )

    def _key(self, item: Lex) -> str:
        return self._message.tokens[item.first].key

    def _is_called(self, item: Lex) -> bool:
        return self._message.tokens[item.first].cap

    def _tag(self, index: int) -> str:
        return self._items[index].tag if 0 <= index < len(self._items) else ""

    def _inside(self, part: Segment, first: int | None = None) -> Sequence[Lex]:
        """The items of a stretch, or those from `first` on."""
        return self._items[part.first if first is None else first : part.last + 1]

    def _is_headed(self) -> bool:
        """Kế hoạch tuần tới: … · Phân công: … · Chốt: …: what follows is to be done."""
        if self._is_listed_under():
            return True
        at = self._tags.find(":", 1, 13)
        heads = self._items[: max(at, 0)]
        if at < 0 or set(self._tags[:at]) & {"d", "U", "V", "u"} or self._key(self._items[at]) != ":":
            return False
        return any((head.tag in "FO" and not head.value) or self._key(head) in _HEADINGS for head in heads)

    def _is_listed_under(self) -> bool:
        """Phân công đo, Chỉ tiêu tuần, Lịch đo tuần tới: each on a line of its own above a list."""
        line = next((k for k, item in enumerate(self._items) if item.value == "\n"), 0)
        heading = self._items[:line]
        if any(item.tag in "ndU" for item in heading):
            return False
        return any(
            self._key(item) in _ASSIGNING or (item.tag == "O" and self._key(item) == "chi")
            for item in heading
        )

    def _is_for_all(self) -> bool:
        """thôn 5: 3 mẫu, thôn 6: 3 mẫu, các thôn triển khai: an order in a stretch of its own."""
        if set(self._tags) & _DONE or any(item.value == "yesterday" for item in self._items):
            return False
        for part in self._parts:
            orders = any(item.tag == "O" and self._key(item) in _TO_ALL for item in self._inside(part))
            if orders and not set(part.tags) & {"V", "n"}:
                return True
        return False

    def is_planned(self, part: Segment, count: Count) -> bool:
        """A plan or an instruction; what is done is none unless the word leaves no choice."""
        if self._for_all or self._is_announced(part):
            return True
        told = self._items[part.first : count.first]
        done = "d" in part.tags or any(item.value == "yesterday" for item in told)
        if self._thanks_others(told, done):
            return True
        if "F" in part.tags or "O" in part.tags:
            for index in range(part.first, part.last + 1):
                if not count.first <= index <= count.last and self._binds(part, count, index, done):
                    return True
        return self._is_request(part, count, done)

    def _is_announced(self, part: Segment) -> bool:
        """Mai chia làm 3 tổ, mỗi tổ làm 10 cái: what follows a day to come, unless it is said to be done."""
        first = next((item for item in self._items if item.tag not in "_p,"), None)
        later = first is not None and first.tag == "F" and first.value == "" and self._key(first) != "dang"
        return later and not set(part.tags) & {"d", "g", "D"} and part.first > 0

    def is_unsure(self, part: Segment, count: Count) -> bool:
        """thôn 5 đo 3 mẫu nhé, có khi đo được 3 mẫu, bot ghi 3 mẫu: asked about."""
        before = self._items[part.first : count.first]
        if (
            any(item.tag == "~" for item in before)
            or self._is_hearsay(before)
            or self._is_praised(before, count)
        ):
            return True
        if any(self._is_recount(item) for item in before):
            return True
        booked = any(item.tag == "R" and self._key(before[k]) == "bot" for k, item in enumerate(before[1:]))
        if booked and part.tags[-1:] not in "_":
            return True
        if part.tags[-2:] == "_p" and self._key(self._items[part.last]) in _EVERYBODY:
            return not (any(item.tag == "p" for item in before) or set(part.tags) & {"d", "g"})
        if set(part.tags) & _DONE - {"p"} or "C" in part.tags or "D" in part.tags:
            return False
        ends = self._key(self._items[part.last]) in _MANNERLY
        others = any(item.tag in "Lo" or self._is_somebody(item) for item in before)
        return ends and others and "V" in part.tags and not any(self._is_self(item) for item in before)

    def _is_hearsay(self, before: Sequence[Lex]) -> bool:
        """anh Páo nói bên đó đo được 15 mẫu"""
        others = any(self._is_somebody(item) for item in before)
        return others and any(self._key(item) in _SAYING for item in before)

    def _is_recount(self, item: Lex) -> bool:
        """đếm lại được 4 mẫu, hoá ra 4 mẫu: perhaps of what is in the books."""
        first, last = self._key(item), self._message.tokens[item.last].key
        return (last == "lai" and first in _RECOUNTING) or (first, last) == ("hoa", "ra")

    def _is_praised(self, before: Sequence[Lex], count: Count) -> bool:
        """hôm qua chị Hoa đo 10 mẫu giỏi quá: told of somebody, not reported for her."""
        praised = any(item.value == "praise" for item in self._items[count.last + 1 :])
        mine = any(self._is_self(item) for item in before)
        return praised and not mine and any(self._is_somebody(item) for item in before)

    def _is_self(self, item: Lex) -> bool:
        return item.tag == "p" and self._key(item) in _OURSELVES

    def _is_somebody(self, item: Lex) -> bool:
        return item.tag == "p" and self._key(item) not in _OURSELVES

    def _thanks_others(self, told: Sequence[Lex], done: bool) -> bool:
        """cảm ơn cả nhà hôm nay đo 20 mẫu"""
        at = next((k for k, item in enumerate(told) if item.value == "thanks"), None)
        return at is not None and (done or any(self._key(item) in _EVERYBODY for item in told[at:]))

    def _binds(self, part: Segment, count: Count, index: int, done: bool) -> bool:
        """Whether a word of planning or ordering governs the count."""
        item = self._items[index]
        if item.tag not in "FO":
            return False
        earlier = "d" in part.tags[: index - part.first]
        if earlier and (item.tag == "O" or (index > count.last and done)):
            return False
        if index > count.last and (self._is_addressed(part, count, index) or self._is_got(part, count)):
            return False
        if any(self._key(other) == "da" for other in self._items[index + 1 : count.first]):
            return False
        return not self._is_softened(part, count, index, done)

    def _is_addressed(self, part: Segment, count: Count, index: int) -> bool:
        """em đo 3 mẫu nhé các đồng chí: they are spoken to, not told to measure."""
        told = set(part.tags[: count.first - part.first]) & {"p", "D", "d", "g", "l", "L", "C"}
        called = self._key(self._items[index]) == "cac" and self._tag(index - 1) == "_"
        return called and (bool(told) or "C" in part.tags)

    def _is_got(self, part: Segment, count: Count) -> bool:
        """hôm nay được 1 mẫu vì máy sắp hết pin"""
        return "g" in part.tags[: count.first - part.first]

    def _is_softened(self, part: Segment, count: Count, index: int, done: bool) -> bool:
        """cần, phải of what is done; tranh thủ đo 2 mẫu ở bản Nà Sự tells what its writer did."""
        item = self._items[index]
        if self._key(item) in ("ca", "toan") and set(part.tags) & _TELLING:
            return True
        if item.value == "weak":
            return done or self._is_told(part, count, index)
        if item.value == "try" and self._tag(index + 1) == "A":
            return False
        count.vague = count.vague or (item.value == "try" and not (done or set(part.tags) & _TELLING))
        return item.value == "try" and (done or self._is_own(part, index))

    def _is_told(self, part: Segment, count: Count, index: int) -> bool:
        """phải leo lên đồi mới đo được 2 mẫu, máy yếu nên đo 1 mẫu; nên đo 3 mẫu advises."""
        advised = self._key(self._items[index]) == "nen"
        between = part.tags[index + 1 - part.first : count.first - part.first]
        if set(between) & {"g", "d", "D"} or (advised and "g" in part.tags):
            return True
        if index > count.last:
            return "g" in part.tags[: count.first - part.first]
        before = self._items[part.first : index]
        return advised and any(
            item.tag in "t!s" or item.value == "event" or self._key(item) in _REASONS for item in before
        )

    def _is_own(self, part: Segment, index: int) -> bool:
        """Whether the writer tried, not a hamlet or all of them."""
        before = self._items[part.first : index]
        if "L" in part.tags[: index - part.first] or any(self._key(item) in _EVERYBODY for item in before):
            return False
        own = any(self._is_self(item) for item in before)
        placed = bool(set(part.tags[index + 1 - part.first :]) & _TELLING)
        return placed or own or "D" in part.tags or (index == part.first and part.tags[-1:] != "_")

    def _is_request(self, part: Segment, count: Count, done: bool) -> bool:
        """đo 3 mẫu đi, đo giúp em 3 mẫu: somebody else is to measure."""
        if done or "g" in part.tags or "D" in part.tags:
            return False
        if any(self._invites(k, count) for k in range(part.first, count.first)):
            return True
        rest = self._inside(part, count.last + 1)[:_FEW]
        ending = [self._key(item) for item in rest if item.tag != "p"]
        urged = part.tags[-1:] == "p" and self._key(self._items[part.last - 1]) == "di"
        return (
            urged
            or ending[:1] == ["di"]
            or (ending in _ENDINGS and count.verb)
            or self._asks_help(part, count)
        )

    def _invites(self, index: int, count: Count) -> bool:
        """mời, mỗi, mọi người: others are to measure; mới is no invitation."""
        item = self._items[index]
        token = self._message.tokens[item.first]
        if token.key != "moi" or (token.marked and token.canon == _JUST) or count.times > 1:
            return False
        return item.tag == "p" or self._tag(index + 1) not in "VgnCLmE"

    def _asks_help(self, part: Segment, count: Count) -> bool:
        """chị đo giúp em 3 mẫu nhé; em đo giúp chị Hoa 3 mẫu tells."""
        helped = next((k for k in range(part.first, count.first) if self._items[k].value == "others"), None)
        if helped is None or helped + 1 != count.first - 1:
            return False
        before = [self._key(item) for item in self._items[part.first : helped] if item.tag == "p"]
        if before and part.tags[-1:] != "_":
            count.vague = True
            return False
        mine = any(key in _OURSELVES for key in before)
        return self._key(self._items[helped + 1]) in (_OURSELVES if before else _SELVES) and not mine
