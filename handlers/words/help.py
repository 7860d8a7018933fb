"""What do we say about what we can do?"""

COMMANDS = (
    ("bao", "Báo mẫu đo (từng bước)"),
    ("tiendo", "Xem tiến độ"),
    ("bxh", "Bảng góp mẫu"),
    ("sua", "Sửa lần báo gần nhất"),
    ("huy", "Huỷ lần báo gần nhất"),
    ("dulieu", "Xem dữ liệu của mình"),
    ("giup", "Hướng dẫn"),
)
HELP = (
    "Dạ, anh/chị cứ nhắn như nói chuyện ạ:\n"
    "• Báo mẫu: 3 mẫu thôn 5 viettel – hoặc nhắn “báo”, em hỏi từng bước\n"
    "• Báo bù: hôm qua 4 mẫu\n"
    "• Ghi nhầm thì nhắn: sửa, huỷ\n"
    "• Xem số: tiến độ, bxh\n"
    "• Thắc mắc: mã giới thiệu, hạn báo cáo, hết data… cứ hỏi em\n"
    "• Xem dữ liệu em đang lưu: /dulieu; thôi tham gia: /rut\n"
    "• Dùng thêm tài khoản khác (Zalo, Telegram): /taikhoan"
)
HELP_LEAD = (
    "\nViệc của đồng chí phụ trách:\n• /to – ai đã báo, ai chưa\n• /moi – lấy mã mời\n• /nhom – nối nhóm chat, /bonhom – bỏ nối\n"
    "• /thon – các thôn, /napthon – nạp cả danh sách\n• /ma – mã giới thiệu\n• /tai – tải danh sách mẫu đo"
)
HELP_IN_GROUP = (
    "Dạ, cả nhà báo mẫu tại đây: {mention}3 mẫu thôn 5 viettel. Xem số thì nhắn: {mention}tiến độ ạ."
)
