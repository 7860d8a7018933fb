"""What do we say about files: in the chat, and on the pages behind one-time addresses?"""

from collections.abc import Mapping

FETCH = "Dạ, danh sách mẫu đo tháng {months} của {unit}: {address}\nĐịa chỉ dùng một lần, trong 15 phút; đồng chí đừng chuyển cho ai nhé."
HAND_IN = "Dạ, đồng chí mở trang này để nạp danh sách thôn của {unit}: {address}\nĐịa chỉ dùng một lần, trong 15 phút; đồng chí đừng chuyển cho ai nhé."
NO_ADDRESS = (
    "Dạ, em chưa trao tệp được vì máy chạy em chưa có địa chỉ web công khai ạ. "
    "Đồng chí nhờ người cài đặt điền public_url ở mục [web] trong config.toml giúp em nhé."
)

AND = "và"

COLUMNS = (
    "Ngày",
    "Họ tên",
    "Vai trò",
    "Thôn",
    "Số mẫu",
    "Nhà mạng",
    "Tải xuống (Mbps)",
    "Tải lên (Mbps)",
    "Ping (ms)",
    "Ghi chú",
)
FOR_OTHERS = "đo giúp máy người khác"
HAS_LEFT = "người đã thôi tham gia"
FROM_ELSEWHERE = "người xã khác"

FETCH_TITLE = "Tải danh sách mẫu đo"
FETCH_WHAT = "Mẫu đo tháng {months} của {unit}: tệp CSV, mở bằng Excel được."
FETCH_ONCE = "Chỉ tải được một lần. Đang xem trang này trong Zalo hay Telegram thì đồng chí mở bằng trình duyệt của máy (Chrome, Safari) rồi hãy bấm nhé."
FETCH_NAMES = "Trong tệp có họ tên mọi người: đồng chí cất ở máy của mình, xong việc thì xoá ạ."
FETCH_BUTTON = "Tải về"

HAND_IN_TITLE = "Nạp danh sách thôn"
HAND_IN_WHAT = "Danh sách thôn của {unit}: tệp chữ (TXT hoặc CSV), mỗi dòng một thôn, tên gọi khác ghi sau dấu |. Thôn đã có thì giữ nguyên."
HAND_IN_EXAMPLE = "Thôn 5 | Thôn Năm\nBản Háng Trở\nĐề Bua | Đề Bu"
HAND_IN_FILE = "Tệp danh sách"
HAND_IN_BUTTON = "Nạp"

DONE_TITLE = "Đã nạp xong"
DONE = "Dạ, em đã nạp danh sách thôn của {unit}: thêm {added} thôn mới, {known} thôn đã có sẵn."
DONE_LIST = "Nhắn /thon để xem danh sách ạ."
SKIPPED = "Em bỏ qua dòng trống hoặc dòng tiêu đề: dòng {lines}."

DEAD_TITLE = "Địa chỉ không còn dùng được"
DEAD = "Địa chỉ này không đúng hoặc đã quá 15 phút."
USED_TITLE = "Địa chỉ đã dùng rồi"
USED = "Mỗi địa chỉ dùng được một lần thôi, và địa chỉ này đã dùng rồi ạ."
ANEW = "Đồng chí nhắn riêng cho em để lấy địa chỉ mới: /tai (tải mẫu đo) hoặc /napthon (nạp danh sách thôn)."

PROBLEM_TITLE = "Em chưa nạp được"
NOTHING_DONE = "Em chưa ghi gì cả ạ. Đồng chí sửa tệp rồi nạp lại ngay tại đây nhé."
NO_FILE = "Em chưa nhận được tệp nào ạ."
EMPTY = "Trong tệp chưa có thôn nào ạ."
TOO_LARGE = "Tệp lớn quá 256 kB nên em chưa đọc ạ."
UNREADABLE = "Em không đọc được chữ trong tệp ạ. Đồng chí lưu lại thành tệp chữ mã UTF-8 giúp em (Excel: “CSV UTF-8”; Notepad: Mã hoá “UTF-8”)."
PROBLEMS: Mapping[str, str] = {
    "columns": "Dòng {line}: “{name}” có nhiều cột. Mỗi dòng chỉ một thôn, tên khác ghi sau dấu |.",
    "nameless": "Dòng {line}: “{name}” không có chữ hay số nào.",
    "long": "Dòng {line}: tên dài quá 60 chữ (“{name}…”).",
    "names": "Dòng {line}: “{name}” có quá 10 tên gọi.",
    "twice": "Dòng {line}: “{name}” đã có ở dòng {other}.",
    "lines": "Tệp dài quá: từ dòng {line} trở đi em chưa đọc, mỗi tệp chỉ 500 dòng ạ.",
    "taken": "Dòng {line}: “{name}” đang là tên của {other}. Nhập hai thôn làm một thì đồng chí nhắn em: /thon Tên cũ = Tên mới.",
}
BROKEN_TITLE = "Em đang trục trặc"
BROKEN = "Ít phút nữa đồng chí thử lại giúp em ạ."
