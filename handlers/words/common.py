"""What do we say in more than one conversation?"""

from collections.abc import Mapping
from datetime import date

from handlers.rules.cadence import Cadence

SORRY = "Dạ, em đang trục trặc nên chưa ghi được tin vừa rồi. Ít phút nữa anh/chị nhắn lại giúp em nhé."
POLITELY = "Dạ, "
OLD_QUESTION = "Dạ, câu hỏi đó cũ rồi ạ."
PLEASE_CHOOSE = "Dạ, em chưa hiểu ý anh/chị ạ. Anh/chị chọn giúp em một ý nhé, muốn dừng thì nhắn “thôi”."
PLEASE_ANSWER = "Dạ, em chưa hiểu ý anh/chị ạ."
NOT_UNDERSTOOD = (
    "Dạ, em chưa rõ ý anh/chị ạ. Đo xong anh/chị nhắn em con số là được, như “3 mẫu thôn 5 viettel”. "
    "Muốn xem số thì nhắn “tiến độ”, cần hướng dẫn thì nhắn “giúp” nhé."
)
NOT_YET = "Dạ vâng, không sao ạ. Lúc nào tiện anh/chị đo giúp em vài mẫu rồi nhắn em con số nhé."
PLANNED = "Dạ vâng ạ, đo xong anh/chị nhắn em con số nhé."
UNKNOWN_COMMAND = "Dạ, em không có lệnh đó ạ. Anh/chị nhắn “giúp” để xem em làm được gì nhé."
NO_SUCH_COMMAND = "Dạ, em không có lệnh đó ạ. Anh/chị trả lời nốt câu này giúp em nhé."
NOT_JOINED = (
    "Dạ, em chào anh/chị. Em là Nhịp Đo, em ghi số mẫu đo i-Speed giúp các xã, phường.\n"
    "Anh/chị có mã mời thì nhắn mã cho em nhé (ví dụ: dk 7K2MPQ). Chưa có mã thì hỏi tổ trưởng hoặc "
    "cán bộ phụ trách ở xã giúp em ạ."
)
NOT_JOINED_IN_GROUP = (
    "Dạ, em chưa quen anh/chị. Anh/chị nhắn riêng cho em “dk” và mã mời để tham gia nhé; đã tham gia ở nơi khác "
    "thì nhắn /taikhoan ạ."
)
LEADS_ONLY = "Dạ, việc này dành cho các đồng chí phụ trách ạ."
IN_PRIVATE = "Dạ, việc này anh/chị nhắn riêng cho em nhé."
FINISH_FIRST = "Dạ, anh/chị trả lời giúp em câu hỏi ở trên trước nhé. Muốn thôi thì nhắn “thôi” ạ."
BY_COMMAND = "• {label}: nhắn {command}"
LET_BE = "Dạ vâng, thôi mình để đó ạ."
STICKER = "Dạ, em cảm ơn ạ. Có mẫu đo thì anh/chị nhắn em con số nhé, ví dụ “3 mẫu”."
VOICE = "Dạ, em chưa nghe được tin thoại ạ. Anh/chị nhắn chữ giúp em nhé, ví dụ “3 mẫu thôn 5”."
FILE = "Dạ, em chưa đọc được tệp ạ. Anh/chị nhắn số mẫu bằng chữ giúp em nhé, ví dụ “3 mẫu thôn 5”."
GREETING = "Dạ, em chào {name} ạ. Có mẫu đo mới thì {name} nhắn em nhé, ví dụ “3 mẫu thôn 5 viettel”."

KINDS: Mapping[str, str] = {
    "community": "Tổ công nghệ số cộng đồng",
    "youth": "Đoàn viên",
    "staff": "Cán bộ",
}
CARRIERS: Mapping[str, str] = {
    "viettel": "Viettel",
    "vinaphone": "VinaPhone",
    "mobifone": "MobiFone",
    "vietnamobile": "Vietnamobile",
    "gmobile": "Gmobile",
    "other": "mạng khác",
}
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def day_name(day: date, today: date) -> str:
    """A day as people say it: "hôm nay (21/11)", "thứ Ba (17/11)", "5/11"."""
    short = f"{day.day}/{day.month}" + (f"/{day.year}" if day.year != today.year else "")
    ago = (today - day).days
    near = {0: "hôm nay", 1: "hôm qua", 2: "hôm kia"}.get(ago)
    if near is None and 0 < ago < 7:
        near = WEEKDAYS[day.weekday()]
    return f"{near} ({short})" if near else f"ngày {short}"


def moment_of(cadence: Cadence) -> str:
    """When something recurs: "19:00 thứ Sáu hằng tuần", "19:00 ngày 25 hằng tháng"."""
    day = (
        f"{WEEKDAYS[cadence.day]} hằng tuần" if cadence.every == "week" else f"ngày {cadence.day} hằng tháng"
    )
    return f"{cadence.at:%H:%M} {day}"


def number(value: float) -> str:
    """A figure as Vietnamese write it: 1.234 and 45,2."""
    whole = f"{value:,.1f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
    return whole.replace(",", "\0").replace(".", ",").replace("\0", ".")


def capital(text: str) -> str:
    """The first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]
