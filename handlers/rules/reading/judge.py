"""Does a number of samples in a message report a measurement that was made?"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from handlers.rules.reading.around import Count
from handlers.rules.reading.lexicon import Lex
from handlers.rules.reading.normalise import Message
from handlers.rules.reading.objections import Objections
from handlers.rules.reading.segments import Segment
from handlers.rules.reading.weigh import MOST_FOREIGN, THIN, Scales

_DENYING = frozenset("?QHbIhz%")
_NAMED = re.compile("[Wp]+:?[V_gd]*n[Uu]?[_dCLp]*$")
_LEADING = frozenset("DLCTpk")
_PLAIN_TIMES = frozenset(("lan", "luot"))
_PLAIN = frozenset("nUuVDLCTpkdgA_@:~")


class Judge(Objections):
    """Weighs the counts of one message."""

    __slots__ = ("_foreign", "_marked", "_scales", "_strange", "_timed", "_verb")

    def __init__(self, message: Message, items: Sequence[Lex], parts: Sequence[Segment]) -> None:
        super().__init__(message, items, parts)
        tags = set(self._tags)
        self._timed = bool(tags & {"D", "A"})
        self._verb = "V" in tags
        self._marked = any(item.tag == "V" and not item.bare for item in items)
        self._foreign = any(part.foreign for part in parts)
        self._scales: Scales | None = None
        self._strange = sum(part.odd for part in parts) + 4 * sum(part.foreign for part in parts)

    @property
    def foreign(self) -> bool:
        """Whether another trade is named anywhere in the message."""
        return self._foreign

    def reported(self, found: Sequence[Count]) -> list[Count]:
        """The counts that are plainly reported; none when all attempts failed."""
        sure = [count for count in found if self.accepts(count)]
        if sure and all(count.failed and not (count.verb and count.noun == "U") for count in sure):
            return []
        sure += [count for count in found if sure and count not in sure and self._is_alike(count, sure)]
        for count in sure:
            part = self.part(count)
            thin = self._strange > 0 and self._scale().weight(count) < THIN
            count.vague = count.vague or thin or self.is_unsure(part, count)
        return [count for count in found if count in sure or self._is_listed(count)] if sure else []

    def _is_listed(self, count: Count) -> bool:
        """Hoa 3 mẫu, Lan 2 mẫu: a name and its samples, beside others that are reported."""
        part = self.part(count)
        named = bool(_NAMED.match(part.tags)) and self._is_called(self._items[part.first])
        return named and not part.foreign and not self._is_denied(part, count)

    def _is_alike(self, count: Count, sure: Sequence[Count]) -> bool:
        """12h trưa 1 cái, 1 viettel, chị Mai đo 2 mẫu: said like a count that is reported."""
        part = self.part(count)
        tags = set(part.tags)
        if part.foreign or count.ordinal is not None or count.vague or not tags & _LEADING:
            return False
        alike = any((other.noun, other.listed) == (count.noun, count.listed) for other in sure)
        beside = count.listed and self._tag(count.last + 1) == "C"
        told = beside or tags <= _PLAIN or (count.verb and count.noun == "U" and not tags & _DENYING)
        return alike and told and self.may_book(count)

    def accepts(self, count: Count) -> bool:
        """Whether a count says that samples were taken: nothing denies it and its words fit."""
        part = self.part(count)
        if any(item.tag == "r" and item.value != "name" for item in self._inside(part)):
            return False
        return not self._speaks_otherwise(part, count) and self.may_book(count) and self._fits(part, count)

    def _speaks_otherwise(self, part: Segment, count: Count) -> bool:
        """Another trade or wish in the same breath; đo 3 mẫu bears excuses, places and the app's name."""
        if not self._is_plain_report(part, count):
            return part.foreign or bool(_DENYING.intersection(part.tags))
        told = "d" in part.tags or "g" in part.tags or "D" in part.tags
        for item in self._inside(part):
            before = item.first < self._items[count.first].first
            excused = (
                item.tag == "i"
                or (item.tag == "%" and before)
                or (told and item.value == "any" and not before)
            )
            excused = excused or (item.value in ("wish", "praise") and not before)
            excused = excused or (item.value == "when" and told and self._when_is_told(part))
            if item.tag in _DENYING and not excused:
                return True
        return False

    def _when_is_told(self, part: Segment) -> bool:
        """khi đi chợ em đo được 3 mẫu tells; khi đo được 3 mẫu thì báo does not."""
        inside = self._inside(part)
        keys = [self._key(item) for item in inside]
        at = next(k for k, item in enumerate(inside) if item.value == "when")
        return "thi" not in keys and "nao" not in keys and part.tags[at + 1 : at + 2] != "V"

    def _is_plain_report(self, part: Segment, count: Count) -> bool:
        """đo được 3 mẫu: verb, number and noun together, and no thing measured after them."""
        following = self._tag(count.last + 1) if count.last < part.last else ""
        return count.noun == "U" and count.verb and "V" in part.tags and following not in ("B", "W")

    def weight(self, count: Count) -> float:
        """Points for a count that its words do not plainly carry."""
        points = self._scale().weight(count, not self.may_ask(count))
        return min(points, MOST_FOREIGN) if self.part(count).foreign else points

    def _scale(self) -> Scales:
        self._scales = self._scales or Scales(self._message, self._items, self._parts)
        return self._scales

    def _has_verb(self, part: Segment, count: Count) -> bool:
        """Whether a verb of measuring stands with the count; after lần only right behind it."""
        if count.noun == "U":
            return "V" in part.tags
        before = part.tags[: count.first - part.first]
        return "V" in before or "v" in before or self._tag(count.last + 1) == "V"

    def _is_made(self, part: Segment) -> bool:
        """em làm 3 cái rồi: a general verb says little alone."""
        return "V" not in part.tags and any(item.value == "made" for item in self._inside(part))

    def _is_only_a_count(self, part: Segment, count: Count) -> bool:
        """5 lượt nhé ad: a number, its noun and manners."""
        leads = count.first == part.first and not part.tags[2:].strip("_pd")
        return leads and (len(self._parts) == 1 or self._verb)

    def _fits(self, part: Segment, count: Count) -> bool:
        """The fewer signs of measuring there are, the fewer unknown words are borne."""
        return _FITTING[count.noun](self, part, count)

    def _fits_sample(self, part: Segment, count: Count) -> bool:
        """3 mẫu: plain with a verb, else only beside a carrier, a place or a day."""
        if self._is_plain_report(part, count):
            return part.odd <= 12
        if count.verb or "V" in part.tags:
            return part.odd <= 5 and (self._placed or not self._goes_on_strangely(part, count))
        if self._is_shown(part, count) or self._goes_on_strangely(part, count):
            return False
        if self._placed or count.times > 1:
            return part.odd <= 2
        told = self._timed or "d" in part.tags
        acted = any(item.value == "act" for item in self._items[part.first : count.first])
        if (count.ordinal is not None and "d" not in part.tags) or (acted and not self._timed):
            return False
        return part.odd == 0 and self._strange <= 2 + 6 * (told or self._verb)

    def _fits_times(self, part: Segment, count: Count) -> bool:
        """3 lần, 3 cái: with a verb of measuring, else only lần and lượt beside what names measuring."""
        if self._counts_events(part, count) or (self._is_made(part) and not self._placed):
            return False
        if not (self._has_verb(part, count) or count.each):
            return self._fits_alone(part, count)
        told = self._placed or self._timed or "d" in part.tags or "g" in part.tags
        most = 9 if told and not self._foreign else 3
        few = part.odd <= (4 if told and self._marked else told)
        return few and not self._goes_on_strangely(part, count) and (self._placed or self._strange <= most)

    def _fits_alone(self, part: Segment, count: Count) -> bool:
        """vt 2 lần, hôm nay 3 lượt, 5 lượt nhé ad"""
        key = self._key(self._items[count.last])
        if not (self._placed or (key in _PLAIN_TIMES and self._timed)):
            return (
                key == "luot" and self._is_only_a_count(part, count) and not part.odd and self._strange <= 2
            )
        return not part.odd and self._strange <= 2

    def _fits_bare(self, part: Segment, count: Count) -> bool:
        """đo 3, vt 3 vina 2"""
        sure = "V" in part.tags or count.listed or (self._placed and self._strange == 0)
        return sure and part.odd <= self._placed and self._strange <= 2

    def _goes_on_strangely(self, part: Segment, count: Count) -> bool:
        """3 mẫu hoa: a word that nobody knows follows, and is no name."""
        following = self._items[count.last + 1] if count.last < part.last else None
        if following is None:
            return False
        return (following.tag == "W" and not self._is_called(following)) or following.value == "adj"


_FITTING: dict[str, Callable[[Judge, Segment, Count], bool]] = {
    "U": Judge._fits_sample,
    "u": Judge._fits_times,
    "": Judge._fits_bare,
}
