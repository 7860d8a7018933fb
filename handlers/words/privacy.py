"""What do we say about somebody's data?"""

from handlers.messages import Choice

DATA = (
    "Dạ, em đang lưu về {name}:\n• Họ tên: {full}\n• Tài khoản nhắn tin: {account}\n• Nơi: {unit}{hamlet}\n"
    "• Vai trò: {kind}{rank}\n• Máy: {phone}, {installed}, {entered}\n• Hiện tên trên bảng: {shown}\n• Đã báo: {samples} mẫu tháng này\n"
    "• Câu hỏi, khó khăn em còn giữ:{told}\n• Đồng ý tham gia từ: {since}\n"
    "Đổi việc hiện tên: /hienten. Dừng tham gia: /rut. Xoá hẳn: /xoa."
)
NOTHING_TOLD = " không có"
TOLD = "\n– {day}: “{text}”"
MORE_TOLD = "\n– và {more} câu trước đó, cần xem thì anh/chị hỏi đồng chí phụ trách giúp em nhé"
ACCOUNTS = {"zalo": "Zalo", "telegram": "Telegram", "webchat": "trang nhắn thử"}
PHONES = {"android": "Android", "iphone": "iPhone"}
YES, NO = "có", "không"
NOT_SAID = "chưa rõ"
INSTALLED = {True: "đã cài i-Speed", False: "chưa cài i-Speed"}
ENTERED = {True: "đã nhập mã giới thiệu", False: "chưa nhập mã giới thiệu"}
RANKS = {"member": "", "lead": ", người phụ trách", "admin": ", quản trị"}
ASK_LEAVE = "Dạ, {name} muốn dừng tham gia ạ? Em sẽ không nhắc nữa; các mẫu đã báo vẫn tính cho cả tổ."
LEAVE = Choice("Dừng tham gia", "yes", ("dung", "dong y", "co", "vang"))
STAY = Choice("Ở lại", "no", ("khong", "thoi", "o lai", "ko"))
LEFT = "Dạ, em đã dừng và sẽ không nhắc nữa ạ. Em cảm ơn anh/chị đã giúp sức. Khi nào quay lại, anh/chị nhắn mã mời nhé."
ASK_ERASE = "Dạ, em sẽ xoá tên và tài khoản của {name}, xoá rồi không lấy lại được. Số mẫu đã báo vẫn tính chung cho cả tổ. Xoá thật ạ?"
ERASE = Choice("Xoá", "yes", ("xoa", "dong y", "co", "vang"))
KEEP_DATA = Choice("Không xoá", "no", ("khong", "thoi", "o lai", "de nguyen", "ko"))
ERASED = "Dạ, em đã xoá thông tin của anh/chị rồi ạ. Em cảm ơn anh/chị đã giúp sức."
STAYED = "Dạ vâng, em giữ nguyên ạ."
NOW_SHOWN = "Dạ, từ nay bảng góp mẫu ghi tên rút gọn của {name} ạ. Nhắn /hienten lần nữa để ẩn."
NOW_HIDDEN = "Dạ, từ nay bảng góp mẫu không ghi tên {name} ạ. Nhắn /hienten lần nữa để hiện."
