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
    "• Báo mẫu: 3 mẫu thôn 5 viettel – hoặc nhắn “báo” để em hỏi từng bước\n"
    "• Báo bù: hôm qua 4 mẫu\n"
    "• Sai thì nhắn: sửa, huỷ\n"
    "• Xem: tiến độ, bxh\n"
    "• Hỏi: mã giới thiệu, hạn báo cáo, hết data… cứ hỏi em ạ\n"
    "• Dữ liệu của mình: /dulieu, dừng: /rut"
)
HELP_LEAD = (
    "\nViệc của người phụ trách:\n• /to xem tổ, ai chưa báo\n• /moi lấy mã mời\n• /nhom nối nhóm chat\n"
    "• /thon các thôn\n• /ma mã giới thiệu"
)
HELP_IN_GROUP = "Dạ, cả nhà báo mẫu tại đây: {mention}3 mẫu thôn 5 viettel. Xem tiến độ: {mention}tiến độ ạ."
