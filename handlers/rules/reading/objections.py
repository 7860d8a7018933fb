"""What speaks against a number of samples being a report?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from handlers.rules.reading.around import Count
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message, canon
from handlers.rules.reading.plans import Plans
from handlers.rules.reading.segments import Segment, holding

_ALL = frozenset(("ca", "het", "toan", "deu", "sach", "tat"))
_BOOKING = frozenset(("cong", "tinh", "ghi", "cap", "hien"))
_TURNS = frozenset(("nhung", "nhg", "con"))
_MORE = frozenset(("nua", "them", "tiep"))
_BACK, _OF = frozenset(("vua", "nay", "do", "kia", "hoi", "luc")), frozenset(("la", "cua", "sang"))
_NEXT = frozenset(("nhan", "gui", "chup", "bao", "ve", "nghi", "thi"))
_NEVER_MIND = frozenset("wkst")
_READERS = frozenset(("ad", "admin", "bot"))
_QUOTES = frozenset("\"'“”«»‘’")
_THIS = canon("này")


class Objections(Plans):
    """What the words around the counts of one message say against them."""

    __slots__ = ("_placed", "_urged")

    def __init__(self, message: Message, items: Sequence[Lex], parts: Sequence[Segment]) -> None:
        super().__init__(message, items, parts)
        tags = set(self._tags)
        self._placed = bool(tags & {"C", "L", "#", "w"}) or any(item.value == "app" for item in items)
        self._urged = "O" in tags and "V" not in tags

    def part(self, count: Count) -> Segment:
        """The stretch a count stands in."""
        return holding(self._parts, count.first)

    def may_book(self, count: Count) -> bool:
        """Whether nothing speaks against a count that its words carry."""
        part = self.part(count)
        return not any(objects(self, part, count) for _, objects in _TO_BOOKING)

    def may_ask(self, count: Count) -> bool:
        """Whether nothing speaks against asking about a count that its words do not carry."""
        part = self.part(count)
        return not any(objects(self, part, count) for _, objects in _TO_ASKING)

    def _is_shared_out(self, part: Segment, count: Count) -> bool:
        """mỗi nhà 2 mẫu; mỗi nhà 2 mẫu rồi is done, how many in all nobody knows, so it is asked."""
        if not count.each or count.times > 1 or count.each == "device":
            return False
        count.vague = True
        past = any(item.value == "yesterday" for item in self._inside(part))
        return not (past or "d" in part.tags or "g" in part.tags)

    def _asked_later(self, part: Segment, count: Count) -> bool:
        """đo 3 lần, được không anh? asks leave, unless the samples are said to be done."""
        if "d" in part.tags or self._placed or "D" in part.tags:
            return False
        for later in self._parts:
            if later.first > part.last and not set(later.tags) & {"V", "F", "n"}:
                if any(item.value == "may" for item in self._items[later.first : later.last + 1]):
                    return True
                if later.tags.strip("_p?") in ("!", "c") and "?" in later.tags:
                    return True
        return False

    def _is_example(self, part: Segment, count: Count) -> bool:
        """ví dụ: đo 3 mẫu · nghe nói thôn bên đo 20 mẫu"""
        return any(item.value == "example" for item in self._items[: count.first])

    def _failed_all(self, part: Segment, count: Count) -> bool:
        """đo 3 lần toàn lỗi, đo 5 lần hỏng cả 5"""
        after = self._inside(part, count.last + 1)
        if after and after[0].value == "all" and "t" in self._tags and not part.tags[-2:].strip("E_p"):
            return True
        at = next((k for k, item in enumerate(after) if item.tag == "t"), None)
        return at is not None and any(item.tag != "t" and self._key(item) in _ALL for item in after[: at + 3])

    def _is_a_total_of_others(self, part: Segment, count: Count) -> bool:
        """xã mình được 120 mẫu, còn 20 mẫu: nobody's report."""
        before = part.tags[: count.first - part.first]
        for index in range(part.first, count.first):
            item = self._items[index]
            unnamed = not item.value.isdecimal()
            if item.tag == "Y" and self._tag(index - 1) != "@" and (unnamed or self._gets(index)):
                return not (part.tags[:2] == "pW" and self._is_name(index - 1))
            if item.tag == "L" and (self._key_at(index + 1) == "dat" or (self._urged and self._gets(index))):
                return True
            if item.value == "neighbour" and self._tag(index - 1) != "@" and "p" not in before:
                return True
            if item.value == "left" and self._is_left(part, count):
                return True
        return False

    def _is_name(self, index: int) -> bool:
        """đồng chí Phong CA xã: a name before the place is somebody of it."""
        return self._tag(index) == "W" and self._is_called(self._items[index])

    def _gets(self, index: int) -> bool:
        """xã Sính Phình được 120 mẫu, xã A đã đạt 120 mẫu"""
        following = [self._tag(k) for k in range(index + 1, index + 4)]
        return "g" in following and "V" not in following

    def _key_at(self, index: int) -> str:
        return self._key(self._items[index]) if index < len(self._items) else ""

    def _is_denied(self, part: Segment, count: Count) -> bool:
        for index in range(part.first, count.first):
            denies = self._tag(index) in ("!", "c") and self._tag(index + 1) not in _NEVER_MIND
            if denies and not self._is_of_another_verb(index, count):
                return True
        if self._is_not_counted(part, count):
            return True
        after = [item.tag for item in self._inside(part, count.last + 1) if item.tag not in "_p"]
        return any(
            found in "!c" and (k + 1 == len(after) or after[k + 1] in "gVd") for k, found in enumerate(after)
        )

    def _is_of_another_verb(self, index: int, count: Count) -> bool:
        """người bản mình không biết, mình đo 5 lần · ngủ không được dậy đo 3 lần"""
        between = "".join(item.tag for item in self._items[index + 1 : count.first])
        turns = any(self._key(item) in _TURNS for item in self._items[index + 2 : count.first])
        anew = turns or ("pV" in between and not between.startswith(("V", "gV", "pV")))
        return anew or (self._tag(index - 1) in ("B", "W") and between.startswith("g") and "V" in between)

    def _is_not_counted(self, part: Segment, count: Count) -> bool:
        """báo 5 mẫu chưa thấy cộng, 5 mẫu không được tính: told before."""
        if "V" in part.tags:
            return False
        items = self._inside(part, count.last + 1)
        denied = next((k for k, item in enumerate(items) if item.tag in "!c"), len(items))
        return any(self._key(item) in _BOOKING for item in items[denied + 1 : denied + 4])

    def _is_passed_on(self, part: Segment, count: Count) -> bool:
        """gửi 5 mẫu, nhận 3 mẫu: sheets change hands."""
        told = self._items[part.first : count.first + 1]
        return any(item.value == "act" and self._key(to) not in _READERS for item, to in pairwise(told))

    def _is_supposed(self, part: Segment, count: Count) -> bool:
        """giá như đo được 5 mẫu; em mà đo được 100 mẫu thì …"""
        before, after = self._inside(part)[: count.first - part.first], self._inside(part, count.last + 1)
        if any(item.tag == "I" and not item.value for item in self._sentence_before(count)):
            return True
        pairs = pairwise(before)
        wished = any(self._key(item) == "ma" and following.tag == "V" for item, following in pairs)
        return wished and any(self._key(item) == "thi" for item in after)

    def _sentence_before(self, count: Count) -> Sequence[Lex]:
        """What stands before a count since the last full stop: nếu trời không mưa thì em đã đo được 3 mẫu."""
        stops = [k for k, item in enumerate(self._items[: count.first]) if item.tag in ".?"]
        return self._items[stops[-1] + 1 if stops else 0 : count.first]

    def _is_quoted(self, part: Segment, count: Count) -> bool:
        """nhắn "3 mẫu vt" nhé: words to be copied, unless all of the message is quoted."""
        tokens, first = self._message.tokens, self._items[count.first].first
        if tokens[0].key in _QUOTES:
            return False
        opened = sum(token.key in _QUOTES for token in tokens[:first])
        return opened % 2 == 1 and any(token.key in _QUOTES for token in tokens[first:])

    def _counts_events(self, part: Segment, count: Count) -> bool:
        """cài app 3 lần, tối qua mưa 3 lần: times of something else."""
        if count.noun != "u" or "V" in part.tags or "v" in part.tags:
            return False
        events = (item.value == "event" for item in self._inside(part))
        operated = "i" in part.tags and "C" not in part.tags
        troubled = "t" in part.tags[: count.last + 2 - part.first]
        return operated or troubled or any(events)

    def _is_left(self, part: Segment, count: Count) -> bool:
        """còn 2 mẫu; 2 mẫu lỗi còn 6 mẫu, hôm qua còn 2 mẫu chưa báo and còn đo 2 mẫu report."""
        unsaid = any(item.value == "unsaid" for item in self._inside(part))
        if "t" in self._tags[: count.first]:
            return False
        if "g" in part.tags[: count.first - part.first]:
            return False
        return not unsaid and "V" not in part.tags[: count.first - part.first] + self._tag(count.last + 1)

    def _is_told_before(self, part: Segment, count: Count) -> bool:
        """nãy báo 5 rồi, giờ thêm 2 nữa: the first is in the books."""
        before, after = part.tags[: count.first - part.first], part.tags[count.last - part.first :]
        if "R" not in before or "d" not in after or "V" in part.tags:
            return False
        others = [other for other in self._parts if other is not part and "n" in other.tags]
        later = [other for other in others if other.first > part.last]
        measured = any("V" in other.tags and "R" not in other.tags for other in others)
        return measured or any("A" in other.tags or self._says_more(other) for other in later)

    def _says_more(self, part: Segment) -> bool:
        return any(self._key(item) in _MORE for item in self._inside(part))

    def _is_lost(self, part: Segment, count: Count) -> bool:
        """đo 3 lần mà không lần nào ra số, đo 5 mẫu app không lưu: what was tried came to nothing."""
        after = self._items[count.last + 1 :]
        lost = next((k for k, item in enumerate(after) if item.value == "lost"), 0)
        return lost > 0 and not count.kept and all(item.tag not in "Uu" for item in after[:lost])

    def _is_enough(self, part: Segment, count: Count) -> bool:
        """đo 3 mẫu là được về: what is asked of somebody."""
        after = self._items[count.last + 1 : count.last + 3]
        said = [self._key(item) for item in after]
        return said[:2] == ["la", "duoc"] and not set(part.tags[: count.first - part.first]) & {"d", "D", "g"}

    def _is_followed_up(self, part: Segment, count: Count) -> bool:
        """đo 3 lần rồi báo cô nhé, đo 3 lần rồi mới báo: rồi says what comes next."""
        after = self._items[count.last + 1 : count.last + 4]
        then = next((k for k, item in enumerate(after) if item.tag == "d" and item.first == item.last), None)
        words = [] if then is None else after[then + 1 : then + 3]
        if words and self._key(words[0]) == "moi" and words[0].first == words[0].last:
            words = words[1:]
        then_what = bool(words) and not _NEXT.isdisjoint((self._key(words[0]), self._last_key(words[0])))
        told = "O" not in part.tags and "E" not in part.tags
        mine = told and any(self._is_self(item) for item in self._items[part.first : count.first])
        count.vague = count.vague or (then_what and mine)
        return then_what and not mine

    def _last_key(self, item: Lex) -> str:
        return self._message.tokens[item.last].key

    def _is_pointed_back(self, part: Segment, count: Count) -> bool:
        """3 mẫu vừa báo là ở thôn 2, 3 mẫu đó của hôm qua: said of what is in the books."""
        after = [self._key(item) for item in self._inside(part, count.last + 1)[:8]]
        told = after[:1] and after[0] in _BACK and not _OF.isdisjoint(after[1:5])
        return bool(told) or (after[:2] == ["em", "bao"] and not _OF.isdisjoint(after[2:7]))

    def _is_complained(self, part: Segment, count: Count) -> bool:
        """hôm qua em báo 3 mẫu rồi mà"""
        before = part.tags[: count.first - part.first]
        ends = [self._key(item) for item in self._items[-2:]]
        return "R" in before and "V" not in part.tags and ends == ["roi", "ma"]

    def _is_shown(self, part: Segment, count: Count) -> bool:
        """3 mẫu này: what somebody points at."""
        if count.verb:
            return False
        following = self._inside(part, count.last + 1)[:1]
        return any(self._message.tokens[item.first].canon == _THIS for item in following)


_Objection = tuple[str, Callable[[Objections, Segment, Count], bool]]
_TO_BOOKING: tuple[_Objection, ...] = (
    ("shared out", Objections._is_shared_out),
    ("leave asked", Objections._asked_later),
    ("an example", Objections._is_example),
    ("supposed", Objections._is_supposed),
    ("quoted", Objections._is_quoted),
    ("a total of others", Objections._is_a_total_of_others),
    ("planned", Objections.is_planned),
    ("denied", Objections._is_denied),
    ("all failed", Objections._failed_all),
    ("told before", Objections._is_told_before),
    ("lost", Objections._is_lost),
    ("enough", Objections._is_enough),
    ("followed up", Objections._is_followed_up),
    ("pointed back", Objections._is_pointed_back),
    ("complained of", Objections._is_complained),
)
_TO_ASKING: tuple[_Objection, ...] = (
    *_TO_BOOKING,
    ("passed on", Objections._is_passed_on),
    ("pointed at", Objections._is_shown),
    ("times of something else", Objections._counts_events),
)
