"""What do we say to somebody who joins or leaves?"""

from handlers.messages import Choice

ASK_CODE = "Dạ, anh/chị nhắn giúp em mã mời (6 chữ và số) ạ."
WRONG_CODE = (
    "Dạ, em không thấy mã này. Anh/chị xem lại giúp em từng chữ nhé; nếu vẫn không được thì hỏi lại "
    "người đã gửi mã ạ."
)
USED_UP = "Dạ, mã này đã dùng hết lượt ạ. Anh/chị xin người gửi một mã mới giúp em nhé."
EXPIRED = "Dạ, mã này đã hết hạn ạ. Anh/chị xin người gửi một mã mới giúp em nhé."
ALREADY = "Dạ, {name} đã tham gia {unit} rồi ạ. Có mẫu đo thì {name} cứ nhắn em nhé, ví dụ “3 mẫu”."
ALREADY_ELSEWHERE = (
    "Dạ, {name} đang tham gia {unit} rồi ạ. Muốn chuyển nơi thì {name} nhờ đồng chí phụ trách giúp em nhé."
)
PROMOTED = (
    "Dạ, em đã ghi {name} là người phụ trách {unit} ạ. Đồng chí nhắn “giúp” để xem các việc của mình nhé."
)

YES = Choice(
    "Đồng ý", "yes", ("dong y", "co", "ok", "oke", "duoc", "dung", "vang", "da", "da vang", "uh", "u")
)
NO = Choice("Không", "no", ("khong", "ko", "k", "kh", "thoi", "khong dong y", "huy"))
CONSENT_CHOICES = (YES, NO)
SHOW = Choice("Có, hiện tên rút gọn", "show", ("co", "hien", "dong y", "ok", "duoc", "vang"))
HIDE = Choice("Không hiện tên", "hide", ("khong", "ko", "k", "khong hien", "thoi"))
BOARD_CHOICES = (SHOW, HIDE)

COMMUNITY = Choice("Tổ công nghệ số cộng đồng", "community", ("to", "cnscd", "to cnscd", "to cong nghe so"))
YOUTH = Choice("Đoàn viên", "youth", ("doan", "dv", "thanh nien", "doan vien thanh nien"))
STAFF = Choice("Cán bộ", "staff", ("can bo", "cong chuc", "vien chuc"))
KIND_CHOICES = (COMMUNITY, YOUTH, STAFF)

ANDROID = Choice("Android", "android", ("samsung", "oppo", "xiaomi", "vivo", "realme", "may android"))
IPHONE = Choice("iPhone", "iphone", ("ios", "ip", "apple", "iphone ios"))
PHONE_CHOICES = (ANDROID, IPHONE)
DONE = Choice("Rồi", "done", ("roi", "r", "da cai", "da nhap", "co", "xong", "xong roi", "roi a"))
NOT_YET = Choice("Chưa", "not_yet", ("chua", "chua a", "khong", "chua cai", "chua nhap"))
DONE_CHOICES = (DONE, NOT_YET)
SKIP = Choice("Bỏ qua", "skip", ("bo qua", "khong ro", "khong biet", "skip", "thoi"))

CONSENT = (
    "Dạ, em chào anh/chị. Đây là lời mời tham gia {campaign} của {unit}.\n\n"
    "Trước khi bắt đầu, em xin phép nói rõ:\n"
    "• Em lưu: tên, tài khoản nhắn tin này, thôn và loại máy của anh/chị, các mẫu đo anh/chị báo.\n"
    "• Để làm gì: đếm mẫu đo, nhắc lịch đo, làm báo cáo tháng của xã.\n"
    "• Ai xem: cán bộ phụ trách ở {unit}{operator}. Nhóm chỉ thấy số chung.\n"
    "• Bao lâu: đến khi anh/chị thôi tham gia; nhắn /rut để dừng, /xoa để xoá, /dulieu để xem.\n"
    "• Em không lưu ảnh, vị trí, số giấy tờ hay chuyện riêng.\n\n"
    "Anh/chị có đồng ý không ạ?"
)
REFUSED = "Dạ vâng, em không lưu gì cả ạ. Khi nào muốn tham gia anh/chị nhắn lại mã mời nhé. Em cảm ơn ạ."
ASK_BOARD = (
    "Dạ em cảm ơn ạ. Khi có bảng xếp hạng trong nhóm, em hiện tên rút gọn của anh/chị (như “Sùng A C.”) "
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

WELCOME = "Dạ, em chào mừng {name} đến với {unit} ạ! Mỗi tháng {unit} cần {quota} mẫu đo, mình cùng góp nhé."
INSTALL = "• Cài i-Speed by VNNIC: xem speedtest.vn/cai-dat-su-dung."
ENTER_CODE = "• Nhập mã giới thiệu của xã trong ứng dụng, một lần thôi: {code}."
NO_CODE_YET = "• Mã giới thiệu của xã: đồng chí phụ trách sẽ báo sau ạ."
WIFI_OFF = "• Tắt wifi khi đo, dùng mạng di động."
BY_PHONE = {
    "android": "• Máy Android: bật đo tự động trong i-Speed, máy sẽ tự đo thêm.",
    "iphone": "• iPhone: anh/chị tự đo, ít nhất 1 lần mỗi tuần.",
}
HOW_TO_REPORT = (
    "• Đo xong nhắn em một câu là được, ví dụ: 3 mẫu thôn 5 viettel. Sai thì nhắn “sửa” hoặc “huỷ”."
)
AS_LEAD = "\nĐồng chí là người phụ trách: nhắn /to để xem tổ, /moi để mời người, /nhom để nối nhóm."
GAVE_UP = "Dạ vâng, mình dừng ở đây ạ. Khi nào tiện anh/chị nhắn lại mã mời nhé."
STILL_OPEN = "Dạ, mình đang đăng ký dở ạ."
