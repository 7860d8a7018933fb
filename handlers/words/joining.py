"""What do we say to somebody who joins or leaves?"""

from handlers.messages import Choice

ASK_CODE = (
    "Dạ, anh/chị nhắn giúp em mã mời ạ, mã có 6 chữ và số như 7K2MPQ. Chưa có mã thì anh/chị hỏi tổ trưởng hoặc "
    "cán bộ phụ trách ở xã nhé."
)
WRONG_CODE = (
    "Dạ, em không thấy mã này. Anh/chị xem lại giúp em từng chữ nhé; nếu vẫn không được thì hỏi lại "
    "người đã gửi mã ạ."
)
USED_UP = "Dạ, mã này đã dùng hết lượt ạ. Anh/chị xin người gửi một mã mới giúp em nhé."
EXPIRED = "Dạ, mã này đã hết hạn ạ. Anh/chị xin người gửi một mã mới giúp em nhé."
ALREADY = "Dạ, {name} ở trong tổ đo {unit} rồi ạ. Có mẫu đo thì {name} cứ nhắn em nhé, ví dụ “3 mẫu”."
ALREADY_ELSEWHERE = "Dạ, {name} đang ở trong tổ đo {unit} rồi ạ. Muốn chuyển nơi thì {name} nhờ đồng chí phụ trách giúp em nhé."
PROMOTED = (
    "Dạ, từ nay {name} là người phụ trách tổ đo {unit} ạ. Đồng chí nhắn “giúp” để xem các việc của mình nhé."
)

YES = Choice(
    "Đồng ý", "yes", ("dong y", "co", "ok", "oke", "duoc", "dung", "vang", "da", "da vang", "uh", "u")
)
NO = Choice("Không", "no", ("khong", "ko", "k", "kh", "khong dong y"))
CONSENT_CHOICES = (YES, NO)
SHOW = Choice(
    "Có, hiện tên rút gọn",
    "show",
    ("co", "hien", "hien ten", "hien di", "ghi ten", "dong y", "ok", "duoc", "vang"),
)
HIDE = Choice(
    "Không hiện tên",
    "hide",
    ("khong", "ko", "k", "khong hien", "khong can", "khong can dau", "an ten", "giau ten"),
)
BOARD_CHOICES = (SHOW, HIDE)

COMMUNITY = Choice("Tổ công nghệ số cộng đồng", "community", ("to", "cnscd", "to cnscd", "to cong nghe so"))
YOUTH = Choice("Đoàn viên", "youth", ("doan", "dv", "thanh nien", "doan vien thanh nien"))
STAFF = Choice("Cán bộ", "staff", ("can bo", "cong chuc", "vien chuc"))
KIND_CHOICES = (COMMUNITY, YOUTH, STAFF)

ANDROID = Choice("Android", "android", ("samsung", "oppo", "xiaomi", "vivo", "realme", "may android"))
IPHONE = Choice("iPhone", "iphone", ("ios", "ip", "apple", "iphone ios"))
PHONE_CHOICES = (ANDROID, IPHONE)
PHONE_NAMES = {
    "android": (
        "android galaxy google honor huawei infinix itel lg masstel nokia op oppo pixel poco realme redmi xiaomi mi "
        "samsung sam ss sony tecno vivo vsmart"
    ),
    "iphone": "aiphone apple ip iphone ios",
}
"""Folded words in "máy samsung a12", "em dùng ip 12"."""
DONE = Choice("Rồi", "done", ("roi", "r", "da cai", "da nhap", "co", "xong", "xong roi", "roi a"))
NOT_YET = Choice("Chưa", "not_yet", ("chua", "chua a", "khong", "chua cai", "chua nhap"))
DONE_CHOICES = (DONE, NOT_YET)
SKIP = Choice("Bỏ qua", "skip", ("bo qua", "khong ro", "khong biet", "skip"))

CONSENT = (
    "Dạ, em chào anh/chị. Đây là lời mời tham gia “{campaign}” của {unit}.\n\n"
    "Trước khi bắt đầu, em xin phép nói rõ:\n"
    "• Ai tham gia được: người từ đủ 16 tuổi.\n"
    "• Em lưu: tên, tài khoản nhắn tin này, vai trò, thôn, loại máy, đã cài i-Speed và nhập mã chưa, các mẫu đo "
    "anh/chị báo; câu hỏi em chưa trả lời được và khó khăn anh/chị kể thì em giữ cùng báo cáo.\n"
    "• Để làm gì: đếm mẫu đo, nhắc lịch đo, làm báo cáo tháng của {unit}.\n"
    "• Ai xem: cán bộ phụ trách ở {unit}{operator}. Trong nhóm em chỉ nêu số, không nêu tên nếu anh/chị chưa cho phép.\n"
    "• Bao lâu: trong suốt đợt đo; lúc nào cũng có thể nhắn /rut để dừng, /xoa để xoá, /dulieu để xem.\n"
    "• Em không lưu ảnh, vị trí, số giấy tờ hay chuyện riêng.{contact}\n\n"
    "Anh/chị có đồng ý không ạ?"
)
CONSENT_AGAIN = (
    "Dạ, em chưa rõ ý anh/chị ạ. Anh/chị xem giúp em phần ở trên rồi chọn một ý nhé; cần hỏi thêm thì anh/chị hỏi "
    "{whom}. Anh/chị có đồng ý không ạ?"
)
WHO_SENT_THE_CODE = "người đã gửi mã"
AND_OPERATOR = " và {}"
CONTACT = "\n• Cần hỏi thêm: {}."
REFUSED = (
    "Dạ vâng, em không lưu gì cả ạ. Khi nào muốn tham gia anh/chị nhắn lại mã mời nhé. Em cảm ơn anh/chị."
)
ASK_BOARD = (
    "Dạ, em cảm ơn ạ. Khi có bảng góp mẫu trong nhóm, em ghi tên rút gọn của anh/chị (như “Sùng A C.”) "
    "được không ạ?"
)
ASK_NAME = "Dạ vâng. Anh/chị cho em xin họ và tên ạ."
BAD_NAME = "Dạ, em chưa đọc được tên. Anh/chị nhắn giúp em họ và tên thôi nhé, ví dụ: Sùng A Chu."
ASK_KIND = "Anh/chị tham gia với vai trò nào ạ?"
ASK_HAMLET = "Anh/chị ở thôn, bản, tổ nào ạ? Anh/chị chọn hoặc nhắn tên giúp em."
ASK_HAMLET_FREE = "Anh/chị ở thôn, bản, tổ nào ạ? Anh/chị nhắn tên giúp em, ví dụ: Thôn 5."
BAD_HAMLET = "Dạ, em chưa đọc được tên thôn. Anh/chị nhắn ngắn thôi giúp em, ví dụ: Thôn 5."
ASK_PHONE = "Anh/chị dùng máy nào ạ?"
ASK_INSTALLED = "Anh/chị đã cài ứng dụng i-Speed trên máy chưa ạ?"
ASK_REFERRAL = "Anh/chị đã nhập mã giới thiệu của {unit} trong ứng dụng chưa ạ?{code}"
REFERRAL_CODE = "\nMã của mình là: {code}"

WELCOME = (
    "Dạ, em chào mừng {name} vào tổ đo {unit} ạ! Mỗi tháng {unit} cần {quota} mẫu đo, mình cùng góp nhé."
)
INSTALL = "• Cài i-Speed by VNNIC: hướng dẫn ở speedtest.vn/cai-dat-su-dung."
ENTER_CODE = "• Nhập mã giới thiệu của {unit} trong ứng dụng, một lần thôi: {code}."
CODE_TO_PASS_ON = "• Mã giới thiệu của {unit} là {code}, anh/chị chỉ giúp bà con khi cài nhé."
NO_CODE_YET = "• Mã giới thiệu của {unit}: đồng chí phụ trách sẽ báo sau ạ."
WIFI_OFF = "• Tắt wifi khi đo, dùng mạng di động."
BY_PHONE = {
    "android": "• Máy Android: bật đo tự động trong i-Speed, máy sẽ tự đo thêm.",
    "iphone": "• iPhone: anh/chị tự đo, ít nhất 1 lần mỗi tuần.",
}
HOW_TO_REPORT = (
    "• Đo xong nhắn em một câu là được, ví dụ: 3 mẫu thôn 5 viettel. Sai thì nhắn “sửa” hoặc “huỷ”."
)
AS_LEAD = "Đồng chí là người phụ trách: nhắn /to để xem tổ, /moi để mời người, /nhom để nối nhóm chat."
GAVE_UP = "Dạ vâng, mình dừng ở đây ạ. Khi nào tiện anh/chị nhắn lại mã mời nhé."
