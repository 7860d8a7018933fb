"""Do everyday turns add up to a wish, in their order and when nothing speaks against them?"""

from __future__ import annotations

import pytest

from handlers.rules.reading import cues
from handlers.rules.reading.normalise import Message
from tests.rules.reading.common import understood

INTENTS = {"undo", "progress", "leaderboard", "difficulty", "help", "question", "other"}
FACTS = set("?!#@") | {"got", "foreign"}

WHAT_MAKES_THE_DIFFERENCE = [
    # the order of the turns
    ("còn bao nhiêu nữa là được nghỉ", "progress"),
    ("nghỉ thêm bao nhiêu hôm nữa cũng được", "other"),
    # a turn that speaks against it
    ("thôn nào chưa làm gì thế", "progress"),
    ("thôn nào chưa làm thì làm đi", "other"),
    ("máy cứ văng ra hoài", "difficulty"),
    ("nếu máy cứ văng ra hoài thì sao", "question"),
    # a number
    ("đưa anh số liệu của thôn", "progress"),
    # a number that would be asked about if it stood alone
    ("giữa thôn 2 và thôn 9 thôn nào nhiều mẫu hơn", "leaderboard"),
    ("sao bot lại ghi 13", "undo"),
    # several turns, one wish
    ("trèo lên tận đỉnh đồi mới có vạch", "difficulty"),
    # the marks: văng, vâng
    ("vâng ạ em mở app đây", "other"),
    # another trade
    ("máy giặt cứ đơ hoài", "other"),
    # dialects and spellings
    ("coi giùm tui bữa ni được mấy cái rồi", "progress"),
    ("nhắn răng cho hắn hiểu", "help"),
    ("ứng dụng mở lên hổng nhúc nhích, đơ luôn", "difficulty"),
    ("đứa mô đang đứng nhất rứa", "leaderboard"),
]


@pytest.mark.parametrize(("text", "intent"), WHAT_MAKES_THE_DIFFERENCE)
def test_what_makes_the_difference(text: str, intent: str) -> None:
    assert understood(text).intent == intent


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("bỏ cái tin vừa nãy giúp em", False),
        ("à nhầm 4 mẫu", False),
        ("chết rồi, em bấm lung tung", True),
        ("sao bot lại ghi 13", True),
    ],
)
def test_what_is_only_hinted_at_is_asked_about(text: str, vague: bool) -> None:
    reading = understood(text)
    assert (reading.intent, reading.vague) == ("undo", vague)


def test_every_cue_names_classes_that_there_are_and_none_is_left_over() -> None:
    told = [cue for found in cues._CUES.values() for cue in found]
    named = {name for cue in told for name in cue.present | cue.absent} - FACTS
    tagged = {name for names in cues._TAGGED.values() for name in names}
    assert named == set(_classes(cues._TURNS)) | tagged
    assert {cue.intent for cue in told} == INTENTS
    assert {cue.points for cue in told} == {cues.ENOUGH, 4, cues.STRONG, 6}


def _classes(node: cues._Node) -> list[str]:
    below = [name for child in node.values() for name in _classes(child)]
    return [form.name for form in node.forms] + below


def test_a_spelling_stands_for_one_word() -> None:
    assert all(len(Message(token.text).tokens) == 1 for token in cues._SPELLINGS.values())
    assert not any(token.canon == variant for variant, token in cues._SPELLINGS.items())
