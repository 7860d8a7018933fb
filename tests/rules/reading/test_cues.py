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
TALK = [
    # asked of nobody
    "ai mà ngờ đo được từng ấy",
    "đo thì đo chứ sợ gì",
    "sao mà rét thế này, tay cứng đờ",
    "thằng ấy nó có đo đâu mà cũng khoe",
    "có thế thôi mà vui biết mấy",
    # nothing of ours
    "ủa ai thêm em vào đây vậy",
    "lương tháng này chưa về các bác nhỉ",
    # news
    "điện lực báo cắt điện từ 7h đến 11h ngày mai",
    "nhà mạng khuyến mãi gói cước, soạn tin gửi 191",
    # said to many
    "hộ nào chưa tiêm lợn thì báo chị thú y nhé",
    "khi nào chị rảnh thì gọi lại em nhé",
    "các thôn còn lại đâu rồi",
    # the bot
    "bot này khôn gớm, nhắn gì cũng hiểu",
    "bot hâm, hỏi hoài",
    # it is settled, or given up
    "cho hỏi tí, à thôi em biết rồi",
    "app vào được rồi ạ",
    "xin phép cho em vắng buổi họp",
    "tôi mà đo được trăm mẫu thì trời sập",
    "hôm nay đo vui kkk",
    "bản đang gõ nhiều quá đọc không kịp",
]
OURS = [
    ("xã mới sáp nhập thì ghi tên thôn nào", "question"),
    ("đo hai lần sát nhau có bị trùng không", "question"),
    ("bao nhiêu mega là bình thường hả chị", "question"),
    ("hôm nay chủ nhật cũng phải đo à", "question"),
    ("mỗi bản phải đo mấy lần", "question"),
    ("cho em xin lại link tải app", "question"),
    ("bot này là người hay máy", "question"),
    ("liệt kê giúp những thôn chưa có mẫu nào", "progress"),
    ("tổng kết tuần này đi ad ơi", "progress"),
    ("mẫu của em đã lên chưa", "progress"),
    ("danh sách 5 bạn chăm chỉ nhất để khen thưởng", "leaderboard"),
    ("thế là bản mình lại nhất à", "leaderboard"),
    ("cho xin một tin đúng mẫu để em chép theo", "help"),
    ("em chưa biết viết ra sao, chỉ em với", "help"),
    ("chạy tới nửa là văng ra ngoài", "difficulty"),
    ("máy em đem đi sửa rồi nên không có mẫu nào", "difficulty"),
    ("cả xóm chung một cái điện thoại", "difficulty"),
    ("cầu ngập, em không sang bên kia được", "difficulty"),
    ("sóng Vina ở đây gần như không có", "difficulty"),
    ("leo lên tận đỉnh đồi mới gọi được", "difficulty"),
    ("bà con không tin, bảo là lừa đảo", "difficulty"),
    ("#bxh", "leaderboard"),
    ("tin trên là của chồng tôi, bỏ ra giúp", "undo"),
    ("ủa ghi gì kỳ vậy, em nói vina mà", "undo"),
]


@pytest.mark.parametrize(("text", "intent"), WHAT_MAKES_THE_DIFFERENCE)
def test_what_makes_the_difference(text: str, intent: str) -> None:
    assert understood(text).intent == intent


@pytest.mark.parametrize("text", TALK)
def test_talk_is_no_message_for_the_bot(text: str) -> None:
    assert understood(text).intent == "other"


@pytest.mark.parametrize(("text", "intent"), OURS)
def test_what_is_said_in_passing_is_understood(text: str, intent: str) -> None:
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
