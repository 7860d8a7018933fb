"""What do we say to leads about their team?"""

TEAM = "Tổ đo {unit} có {all} người. Kỳ này {reported} người đã báo, {missing} người chưa báo."
MISSING = "Chưa báo: {names}."
UNREACHABLE = "Em không nhắn riêng được cho: {names} (đã chặn em hoặc chưa nhắn riêng cho em lần nào)."
ALL_REPORTED = "Mọi người đã báo đủ ạ."
INVITE = (
    "Dạ, mã mời vào tổ đo {unit} ({kind}): {code}\n"
    "Mã dùng được cho {uses} người, đến hết ngày {until}. Người được mời nhắn riêng cho em: dk {code}{link}"
)
INVITE_LINK = "\nHoặc mở: {link}"
ASK_INVITE_KIND = "Dạ, đồng chí mời ai ạ?"
ANY_KIND = "người tham gia tự chọn"
REFERRAL_SET = "Dạ, em đã ghi mã giới thiệu của {unit}: {code}."
REFERRAL_IS = "Dạ, mã giới thiệu của {unit}: {code}.\nĐổi mã thì nhắn /ma và mã mới."
REFERRAL_NONE = (
    "Dạ, {unit} chưa có mã giới thiệu. Đồng chí nhắn /ma và mã (trong phụ lục kế hoạch) giúp em ạ."
)
