"""What do we say about the several contacts of one person?"""

from handlers.messages import Choice

YOUR_CODE = (
    "Dạ, mã nối tài khoản của {name}: {code} (dùng một lần, trong 15 phút).\n"
    "Ở tài khoản kia, anh/chị nhắn riêng cho em: /taikhoan {code}\n"
    "Mã này chỉ để anh/chị dùng, anh/chị đừng đưa cho ai nhé."
)
HOW = (
    "Dạ, anh/chị đã tham gia ở nơi khác thì ở đó nhắn cho em /taikhoan để lấy mã, rồi nhắn vào đây: /taikhoan MÃ. "
    "Chưa tham gia thì nhắn “dk” và mã mời nhé."
)
BAD_CODE = (
    "Dạ, mã này không đúng hoặc không còn dùng được ạ. Anh/chị nhắn /taikhoan ở tài khoản đã tham gia để lấy "
    "mã mới nhé."
)
ALREADY_YOURS = "Dạ, tài khoản này đã là của {name} rồi ạ."
ELSEWHERE = (
    "Dạ, hai tài khoản đang ở hai nơi khác nhau ({one} và {other}) nên em chưa nối được ạ. Tài khoản nào không "
    "dùng nữa thì anh/chị nhắn /rut ở đó, rồi mình nối lại nhé."
)
ASK_SAME = "Dạ, đây là tài khoản khác của {name} ạ?"
COUNTED_TOGETHER = "\nNối rồi, các mẫu đã báo ở hai tài khoản được tính chung cho một người."
YES = Choice("Đúng rồi", "yes", ("dung", "dung vay", "phai", "co", "vang", "da", "ok", "u"))
NO = Choice("Không phải", "no", ("khong", "ko", "khong dung", "sai", "thoi"))
ASKED_THERE = (
    "Dạ, em vừa nhắn hỏi lại ở nơi anh/chị lấy mã ({place}). Anh/chị trả lời ở đó trong hôm nay là xong ạ."
)
NOT_SAME = "Dạ vâng, em không nối ạ."
ASK_OWNER = (
    "Dạ, có một tài khoản {place} vừa dùng mã nối của {name}. Tài khoản đó có phải của {name} không ạ?"
)
ASK_LINKER = (
    "Dạ, có phải đồng chí vừa nối nhóm {group} với {unit} không ạ? Nếu phải, em ghi tài khoản {place} vừa nhắn "
    "trong nhóm là của đồng chí."
)
THE_GROUP = "“{title}”"
LINKED = "Dạ, em đã nối rồi ạ. Từ nay {name} nhắn em ở tài khoản nào cũng được."
MERGED = (
    "Dạ, em đã nối hai tài khoản thành một rồi ạ. Các mẫu đã báo ở hai nơi giờ tính chung cho {name}, số mẫu của "
    "{unit} không đổi."
)
LINKED_HERE = "Dạ, nối xong rồi ạ. Từ nay đây cũng là tài khoản của {name}, có mẫu thì {name} nhắn em nhé."
DECLINED = "Dạ, em không nối tài khoản đó ạ. Mã vừa rồi không ai dùng được nữa."
DECLINED_GROUP = "Dạ, em không ghi tài khoản đó là của đồng chí ạ. Nhóm {group} vẫn nối với {unit}."
NO_LONGER = (
    "Dạ, em không còn gì cần hỏi ở đây ạ. Cần nối tài khoản thì anh/chị nhắn /taikhoan lấy mã mới nhé."
)

TO_LEAD = (
    "Hai tài khoản vừa được nối thành một người: {one} và {other}. Số mẫu của {unit} không đổi.\n"
    "Nếu không phải cùng một người thì trong 7 ngày đồng chí nhắn /tachra {number}, em tách ra như cũ."
)
SPLIT = "Tách ra"
ASK_NUMBER = "Dạ, đồng chí nhắn kèm số giúp em, ví dụ: /tachra 12"
NO_SUCH_MERGE = "Dạ, em không thấy lần nối số đó, hoặc đã quá 7 ngày nên không tách được nữa ạ."
LATER_FIRST = "Dạ, sau lần nối này còn một lần nữa. Đồng chí tách lần sau ra trước giúp em nhé."
APART = "Dạ, em đã tách ra rồi ạ: {one} và {other} lại là hai người, mẫu của ai về người nấy."
TOLD_APART = "Dạ, đồng chí phụ trách đã tách hai tài khoản ra. Từ nay tài khoản này là của riêng {name} ạ."
