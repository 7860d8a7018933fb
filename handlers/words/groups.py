"""What do we say in groups, and about linking them?"""

from handlers.messages import Choice

HOW_TO_LINK = (
    "Dạ, em chào cả nhà, em là Nhịp Đo. Để em ghi mẫu ở nhóm này, đồng chí phụ trách nhắn riêng cho em /nhom "
    "lấy mã, rồi nhắn vào đây: {slash}noi MÃ"
)
YOUR_CODE = (
    "Dạ, mã nối nhóm cho {unit}: {code} (dùng một lần, trong 24 giờ).\n"
    "Đồng chí thêm em vào nhóm rồi nhắn trong nhóm: {slash}noi {code}"
)
LINKED = (
    "Dạ, em đã nối nhóm này với {unit}. Từ nay cả nhà báo mẫu ngay tại đây được ạ, ví dụ: {mention}3 mẫu thôn 5. "
    "Cuối tuần em gửi bảng góp mẫu nhé."
)
BAD_CODE = "Dạ, mã này không đúng hoặc không còn dùng được ạ. Đồng chí phụ trách nhắn riêng cho em /nhom để lấy mã mới nhé."
ASK_CODE = "Dạ, đồng chí nhắn kèm mã giúp em, ví dụ: {slash}noi 7K2M"
ALREADY = "Dạ, nhóm này đã nối với {unit} rồi ạ."
FULL = (
    "Dạ, bot “{bot}” chỉ nối được {most} nhóm và đã đủ rồi, nên em chưa nối thêm nhóm này được ạ. Đồng chí nhắn "
    "riêng cho em /bonhom để bỏ bớt một nhóm rồi nhắn lại mã này, hoặc nhờ cơ quan thêm một bot Zalo giúp em nhé."
)
ASK_UNLINK = "Dạ, đồng chí muốn em thôi ghi mẫu ở nhóm nào ạ?"
NONE_LINKED = "Dạ, {unit} chưa có nhóm nào được nối ạ. Muốn nối nhóm thì đồng chí nhắn /nhom nhé."
NAMED = "nhóm “{title}”"
UNNAMED = "nhóm {place} nối ngày {day}"
OF_BOT = " (bot “{bot}”)"
KEEP = Choice("Giữ nguyên", "keep", ("thoi", "khong", "ko"))
KEPT = "Dạ vâng, em giữ nguyên các nhóm ạ."
NOT_LINKED = "Dạ, nhóm này không còn nối với xã nào rồi ạ."
UNLINKED = (
    "Dạ, em đã bỏ nối {group} với {unit}: từ nay em không ghi mẫu và không gửi bảng ở đó nữa. Muốn nối lại thì đồng "
    "chí nhắn riêng cho em /nhom lấy mã mới ạ."
)
LEAVE_IT = "Đồng chí đưa bot ra khỏi nhóm giúp em nhé: còn ở trong nhóm thì Zalo vẫn tính một chỗ."
OTHER_UNIT = "Dạ, nhóm này của {unit}, đồng chí phụ trách ở đó mới bỏ nối được ạ."
ONLY_IN_GROUP = "Dạ, lệnh này nhắn trong nhóm ạ. Đồng chí nhắn /nhom để lấy mã nối nhóm nhé."
WEEKLY = "Cả nhà ơi, tuần này {unit} được {week} mẫu."
THANKS = "Em cảm ơn cả nhà đã đo ạ. Tuần mới mình đo tiếp nhé!"
QUIET_WEEK = "Cả nhà ơi, tuần này {unit} chưa có mẫu nào ạ."
INVITE = "Tuần mới cả nhà tranh thủ đo giúp em vài mẫu nhé, mỗi người một hai mẫu là quý lắm ạ."
