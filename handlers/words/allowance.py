"""What do we say when a bot's messages or seats run short?"""

from collections.abc import Mapping

WARNINGS: Mapping[int, str] = {
    70: "Dạ, báo đồng chí: bot “{bot}” đã dùng {percent}% số tin của tháng {month} ({used}/{allowance} tin). Hiện chưa ảnh hưởng gì ạ.",
    90: "Dạ, báo đồng chí: bot “{bot}” đã dùng {percent}% số tin của tháng {month} ({used}/{allowance} tin). Từ giờ tin tổng hợp chờ sang tháng sau, đến 95% thì bảng và lời nhắc cũng chờ; ai hỏi em vẫn trả lời ạ.",
    100: "Dạ, báo đồng chí: bot “{bot}” coi như đã hết số tin của tháng {month} (em đếm được {used}/{allowance} tin). Bảng và lời nhắc chờ sang tháng sau; ai hỏi em vẫn cố trả lời ạ.",
}
BOT = "Mời nhắn cho bot Zalo “{title}”, bot này còn chỗ ạ{link}"
BOT_LINK = ": {link}"
FULL = (
    "Dạ, các bot Zalo phục vụ {unit} đã đủ người hoặc đang giữ chỗ cho các mã mời trước, nên em chưa tạo mã mới được ạ. "
    "Đồng chí báo quản trị thêm một bot Zalo giúp em nhé."
)
NO_ZALO = "Các bot Zalo đã hết chỗ, nên mã này người được mời dùng trên kênh khác giúp em ạ."
