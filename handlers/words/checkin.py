"""What do we say about reports?"""

from collections.abc import Mapping

from handlers.messages import Choice

BOOKED = "Em ghi {what}. Sai thì nhắn “sửa” hoặc “huỷ” ạ."
BOOKED_FOR_OTHERS = "Em ghi {what} (anh/chị báo giúp). Sai thì nhắn “sửa” hoặc “huỷ” ạ."
SAMPLES = "{samples} mẫu"
SPEEDS = {"download_mbps": "tải xuống {} Mbps", "upload_mbps": "tải lên {} Mbps", "ping_ms": "ping {} ms"}
ELSEWHERE = "tính cho {unit}"
PROGRESS = "{unit} được {done}/{quota} mẫu tháng {month}."
REACHED = "{unit} đủ chỉ tiêu tháng {month} rồi: {done}/{quota} mẫu, em cảm ơn cả nhà ạ!"
ODD_SPEED = "Số mẫu em ghi rồi; riêng tốc độ trông hơi lạ, anh/chị xem lại giúp em nhé."
NEW_PLACE = "“{place}” chưa có trong danh sách nên em ghi nguyên tên, đồng chí phụ trách sẽ xem lại ạ."

ASK_COUNT = "Dạ, em cảm ơn ạ. Anh/chị đo được mấy mẫu ạ?"
ASK_PHOTO = "Ảnh này là mấy mẫu ạ?"
ASK_PHOTO_IN_GROUP = "Ảnh này là mấy mẫu ạ? Anh/chị trả lời tin này giúp em nhé."
ASK_COUNT_IN_GROUP = "Anh/chị đo được mấy mẫu ạ? Anh/chị trả lời tin này giúp em nhé."
COUNT_CHOICES = tuple(Choice(f"{n} mẫu", str(n)) for n in (1, 2, 3, 5, 10))
CANCEL = Choice("Thôi, không ghi", "cancel", ("thoi", "khong", "huy", "khong ghi", "ko", "khong co"))
CANCEL_CHANGE = Choice("Thôi, để nguyên", "keep", ("thoi", "khong", "de nguyen", "giu nguyen", "huy", "ko"))
YES = Choice(
    "Đúng rồi", "yes", ("dung", "dung roi", "co", "ok", "oke", "vang", "da", "phai", "chuan", "u", "uh", "👍")
)

ASK_SURE = "Dạ, em hiểu là {what}. Đúng vậy không ạ?"
ASK_SURE_MANY = "Dạ, {samples} mẫu là nhiều đấy ạ. Em ghi {what}, đúng không ạ?"
ASK_SURE_TOTAL = "Dạ, {day} anh/chị đã báo {already} mẫu rồi. Em ghi thêm {samples} mẫu nữa, đúng không ạ?"
ASK_DAY = "Dạ, {samples} mẫu này đo ngày nào ạ? Anh/chị nhắn giúp em, ví dụ: hôm qua, thứ Ba, 5/11."
ASK_DAY_AGAIN = "Dạ, em chưa rõ ngày. Anh/chị nhắn giúp em như “hôm qua”, “thứ Ba” hoặc “5/11” nhé."
THESE = "{samples} mẫu này"
THIS_TIME = "Lần này"
ASK_WIFI = (
    "Dạ, đo bằng wifi thì không tính cho mạng di động, khi đo anh/chị tắt wifi giúp em nhé.\n"
    "{these} anh/chị đo bằng mạng di động hay bằng wifi ạ?"
)
WIFI_YES = Choice("Mạng di động", "yes", ("di dong", "4g", "5g", "data", "3g"))
WIFI_NO = Choice("Wifi, không ghi", "cancel", ("wifi", "thoi", "khong ghi", "huy"))
ASK_PLACE = "Dạ, {place} không thuộc các xã, phường em đang ghi. {these} anh/chị đo ở đâu ạ?"
THAT_PLACE = "nơi đó"
HERE = Choice("Đo ở {unit}", "yes", ("o xa minh", "xa minh", "o day"))
THERE = Choice("Đo ở nơi đó, không ghi", "cancel", ("o do", "noi do", "thoi", "khong ghi", "huy"))
ABSURD = (
    "Dạ, {samples} mẫu một lần thì nhiều quá, em không dám ghi ạ. Mỗi lần em ghi được nhiều nhất {limit} mẫu, "
    "anh/chị xem lại con số giúp em nhé."
)
CLOSED = (
    "Dạ, số liệu {month} đã chốt nên em không ghi thêm được nữa ạ. Bây giờ em nhận mẫu đo "
    "từ ngày {first} trở đi."
)
FUTURE = "Dạ, ngày {day} chưa tới ạ. Đo xong rồi anh/chị báo em nhé."
NOT_BOOKED = "Dạ vâng, em không ghi ạ."
BAD_COUNT = "Dạ, em cần một con số từ 1 đến {limit} ạ. Anh/chị đo được mấy mẫu?"

ASK_GUIDED = "Dạ, anh/chị đo được mấy mẫu ạ?"
ASK_GUIDED_HAMLET = "Dạ, {samples} mẫu. Anh/chị đo ở đâu ạ? Anh/chị chọn hoặc nhắn tên thôn."
ASK_GUIDED_CARRIER = "Anh/chị dùng mạng nào ạ?"
MY_HAMLET = "{hamlet} (thôn mình)"
NO_MATTER = Choice("Bỏ qua", "skip", ("bo qua", "khong ro", "khong nho", "skip"))

NOTHING_TO_CHANGE = "Dạ, hai ngày qua em chưa ghi lần báo nào của anh/chị nên không có gì để {what} ạ."
WHAT_UNDO = "huỷ"
WHAT_CHANGE = "sửa"
UNDONE = "Dạ, em đã huỷ {what}."
CHANGED = "Dạ, em đã sửa lại thành {what}."
EDITED = "Dạ, em thấy anh/chị sửa tin nên ghi lại thành {what}."
ASK_CHANGE = "Dạ, lần gần nhất em ghi {what}. Anh/chị sửa thành mấy mẫu ạ?"
ASK_RIGHT = "Dạ, lần gần nhất em ghi {what}. Đúng ra là mấy mẫu ạ? Nhắn 0 để huỷ lần đó."
CANNOT_CHANGE = "Dạ, số liệu ngày đó đã chốt nên em không sửa được nữa ạ."
KEPT = "Em vẫn giữ {what}."
STAYS = "Dạ vâng, em giữ nguyên ạ."

QUESTIONS: Mapping[str, str] = {
    "count": ASK_COUNT,
    "day": ASK_DAY,
    "vague": ASK_SURE,
    "many": ASK_SURE_MANY,
    "many_today": ASK_SURE_TOTAL,
    "wifi": ASK_WIFI,
    "place": ASK_PLACE,
}
"""What each doubt of `handlers.rules.doubt` asks."""
