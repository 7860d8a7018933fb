"""Can one see, under one's own message, what the bot read in it?"""

from datetime import datetime, timedelta, timezone

import pytest

from bot import reading

AT = datetime(2026, 11, 21, 10, 0, tzinfo=timezone(timedelta(hours=7)))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "do 3 lan thon 5 vt",
            [
                "Ý: báo mẫu đo (từ chữ “do”)",
                "Số mẫu: 3 (từ chữ “3 lan”)",
                "Nhà mạng: viettel (từ chữ “vt”)",
                "Nơi đo: thon 5 (từ chữ “thon 5”)",
                "Không còn gì phải hỏi, bot ghi luôn.",
            ],
        ),
        ("chào cả nhà", ["Ý: chuyện khác, không ghi gì"]),
        ("/to", ["Đây là lệnh, bot làm theo lệnh chứ không đọc như lời báo mẫu."]),
        ("Tiến độ", ["Đây là lệnh, bot làm theo lệnh chứ không đọc như lời báo mẫu."]),
        (
            "em đo rồi ạ",
            ["Ý: báo mẫu đo (từ chữ “đo”)", "Bot sẽ hỏi: Dạ, em cảm ơn ạ. Anh/chị đo được mấy mẫu ạ?"],
        ),
    ],
)
def test_what_was_understood_stands_beside_the_words_that_said_it(text: str, lines: list[str]) -> None:
    assert reading.explained(text, AT, ()) == lines
