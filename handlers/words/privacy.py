"""What do we say about somebody's data?"""

from handlers.messages import Choice

DATA = (
    "Dạ, em đang lưu về {name}:\n• Họ tên: {full}\n• Nơi: {unit}{hamlet}\n• Vai trò: {kind}{rank}\n• Máy: {phone}\n"
    "• Hiện tên trên bảng: {shown}\n• Đã báo: {samples} mẫu tháng này\n• Đồng ý tham gia từ: {since}\n"
    "Đổi việc hiện tên: nhắn /hienten. Dừng tham gia: /rut. Xoá hẳn: /xoa."
)
YES, NO = "có", "không"
NOT_SAID = "chưa rõ"
RANKS = {"member": "", "lead": ", người phụ trách", "admin": ", quản trị"}
ASK_LEAVE = "Dạ, {name} muốn dừng tham gia ạ? Em sẽ thôi nhắc; các mẫu đã báo vẫn tính cho xã."
LEAVE = Choice("Dừng tham gia", "yes", ("dung", "dong y", "co", "vang"))
STAY = Choice("Ở lại", "no", ("khong", "thoi", "o lai", "ko"))
LEFT = "Dạ, em đã dừng và sẽ không nhắc nữa ạ. Em cảm ơn anh/chị đã giúp xã. Khi nào quay lại, anh/chị nhắn mã mời nhé."
ASK_ERASE = "Dạ, em sẽ xoá tên và liên hệ của {name}, không lấy lại được. Số mẫu đã báo vẫn tính chung cho xã. Xoá thật ạ?"
ERASE = Choice("Xoá", "yes", ("xoa", "dong y", "co", "vang"))
ERASED = "Dạ, em đã xoá thông tin của anh/chị ạ. Em cảm ơn anh/chị."
STAYED = "Dạ vâng, em giữ nguyên ạ."
NOW_SHOWN = "Dạ, từ nay bảng xếp hạng hiện tên rút gọn của {name} ạ. Nhắn /hienten lần nữa để ẩn."
NOW_HIDDEN = "Dạ, từ nay bảng xếp hạng không hiện tên {name} ạ. Nhắn /hienten lần nữa để hiện."
