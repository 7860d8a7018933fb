"""What do we say in groups, and about linking them?"""

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
ONLY_IN_GROUP = "Dạ, lệnh này nhắn trong nhóm ạ. Đồng chí nhắn /nhom để lấy mã nối nhóm nhé."
WEEKLY = "Cả nhà ơi, tuần này {unit} được {week} mẫu."
THANKS = "Em cảm ơn cả nhà đã đo ạ. Tuần mới mình đo tiếp nhé!"
QUIET_WEEK = "Cả nhà ơi, tuần này {unit} chưa có mẫu nào ạ."
INVITE = "Tuần mới cả nhà tranh thủ đo giúp em vài mẫu nhé, mỗi người một hai mẫu là quý lắm ạ."
