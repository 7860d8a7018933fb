"""How do we say what we understood, and which words said so?"""

from collections.abc import Mapping

INTENTS: Mapping[str, str] = {
    "checkin": "báo mẫu đo",
    "undo": "sửa hoặc huỷ lần báo trước",
    "progress": "xem tiến độ",
    "leaderboard": "xem bảng góp mẫu",
    "difficulty": "nói khó khăn",
    "help": "cần hướng dẫn",
    "question": "hỏi",
    "other": "chuyện khác, không ghi gì",
}
FIELDS: Mapping[str, str] = {
    "count": "Số mẫu",
    "download_mbps": "Tải xuống (Mbps)",
    "upload_mbps": "Tải lên (Mbps)",
    "ping_ms": "Ping (ms)",
    "carrier": "Nhà mạng",
    "hamlet_text": "Nơi đo",
    "day": "Ngày",
}
COMMAND = "Đây là lệnh, bot làm theo lệnh chứ không đọc như lời báo mẫu."
INTENT = "Ý: {intent}{because}"
FIELD = "{name}: {value}{because}"
BECAUSE = " (từ chữ “{words}”)"
PARTS = "Tách thành {parts} phần"
WOULD_ASK = "Bot sẽ hỏi: {ask}"
WOULD_BOOK = "Không còn gì phải hỏi, bot ghi luôn."
