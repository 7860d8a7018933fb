"""What do we answer to everyday questions?

A row: the key an office may overrule in `campaign.answers`, the folded words that must all be there (any row
of alternatives), the answer. Facts: VNNIC's pages and the plans of the provinces; see docs/decisions/0006.
"""

from collections.abc import Mapping

ANSWERS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "referral_where": (
        ("nhap ma", "ma gioi thieu o dau", "nhap o dau", "dien ma"),
        "Dạ, sau khi cài i-Speed anh/chị nhập mã giới thiệu một lần trong ứng dụng ạ. Mã của {unit}: {referral}. "
        "Không thấy chỗ nhập thì xem speedtest.vn/cai-dat-su-dung giúp em.",
    ),
    "referral": (("ma gioi thieu", "ma gt", "gioi thieu"), "Dạ, mã giới thiệu của {unit}: {referral} ạ."),
    "wifi": (
        ("wifi", "wi fi", "wi-fi"),
        "Dạ, đo bằng wifi không tính ạ. Khi đo anh/chị tắt wifi, dùng mạng di động 4G/5G giúp em nhé.",
    ),
    "data": (
        (
            "het data",
            "ton data",
            "ton dung luong",
            "het dung luong",
            "mat tien",
            "ton tien",
            "tinh tien",
            "cuoc",
        ),
        "Dạ, theo VNNIC thì dữ liệu di động dùng để đo bằng i-Speed không bị tính cước ạ.",
    ),
    "deadline": (
        ("han bao cao", "han chot", "han ngay", "ngay may", "bao gio het han", "khi nao chot", "deadline"),
        "Dạ, mẫu đo tính theo tháng dương lịch. Đo ngày nào anh/chị báo ngày ấy là tốt nhất; báo bù được đến hết "
        "ngày {close} tháng sau ạ.",
    ),
    "install": (
        (
            "cai the nao",
            "cach cai",
            "cai app",
            "cai ung dung",
            "tai app",
            "tai ung dung",
            "cai i-speed",
            "tai o dau",
        ),
        "Dạ, anh/chị vào kho ứng dụng tìm “i-Speed by VNNIC” rồi cài ạ. Hướng dẫn có ở speedtest.vn/cai-dat-su-dung.",
    ),
    "how_often": (
        (
            "may lan",
            "bao nhieu lan",
            "bao lau do",
            "tuan may",
            "thang may mau",
            "bao nhieu mau mot",
            "may mau mot",
        ),
        "Dạ, mỗi người khoảng 6 mẫu một tháng là xã đủ {quota} mẫu ạ. Đoàn viên đo mỗi tuần, tổ công nghệ số "
        "đo ít nhất mỗi tháng; đo nhiều nơi trong thôn càng tốt.",
    ),
    "automatic": (
        ("tu dong", "auto"),
        "Dạ, máy Android bật được đo tự động trong i-Speed, máy sẽ tự đo thêm. Mẫu tự động VNNIC tự đếm, "
        "anh/chị chỉ cần báo em các lần tự bấm đo ạ.",
    ),
    "iphone": (
        ("iphone", "ios"),
        "Dạ, iPhone chưa đo tự động được, anh/chị tự đo ít nhất 1 lần mỗi tuần giúp em ạ.",
    ),
    "where": (
        ("do o dau", "o dau moi tinh", "do cho nao", "xa khac", "noi khac"),
        "Dạ, mẫu tính theo nơi máy đang đo ạ. Anh/chị đo ở thôn nào thì mẫu tính cho xã của thôn ấy.",
    ),
    "why": (
        ("de lam gi", "tai sao phai", "sao phai do", "muc dich", "lam chi", "ich gi"),
        "Dạ, mỗi xã cần ít nhất {quota} mẫu một tháng thì VNNIC mới đánh giá được chất lượng mạng; nơi nào yếu "
        "nhà mạng mới có căn cứ để cải thiện ạ.",
    ),
    "speed": (
        ("bao nhieu mbps", "toc do bao nhieu", "the nao la cham", "mang the nao la", "bao nhieu la nhanh"),
        "Dạ, mục tiêu mạng 4G là tải xuống trung bình từ 40 Mbps trở lên ạ. Chậm hơn anh/chị vẫn báo nhé, "
        "mẫu chậm cũng rất cần.",
    ),
    "official": (
        ("vnnic", "so chinh thuc", "khac so", "lech so"),
        "Dạ, số em đếm là số anh/chị báo; số chính thức do VNNIC công bố theo tháng, hai số có thể khác nhau ạ.",
    ),
    "hour": (
        ("do gio nao", "luc nao", "do ban dem", "do toi duoc"),
        "Dạ, đo giờ nào cũng được ạ, nên chia ra nhiều giờ và nhiều chỗ khác nhau trong thôn.",
    ),
    "how_many_once": (
        ("do lien tuc", "lien tiep", "nhieu lan mot luc", "cach nhau"),
        "Dạ, đo nhiều lần cũng được; anh/chị đổi chỗ hoặc cách nhau ít phút để mẫu phản ánh đúng mạng ạ.",
    ),
    "photo": (
        ("gui anh", "chup anh", "chup man hinh", "can anh"),
        "Dạ, không cần gửi ảnh đâu ạ, anh/chị nhắn số mẫu là đủ. Có gửi thì em cũng không lưu ảnh.",
    ),
    "who": (
        ("ban la ai", "em la ai", "bot la gi", "ai lam ra", "bot cua ai"),
        "Dạ, em là Nhịp Đo, chương trình ghi mẫu đo i-Speed của {operator} ạ.",
    ),
}
NO_REFERRAL = "đồng chí phụ trách chưa cho em ạ, anh/chị hỏi giúp em"
THE_UNIT = "xã mình"
THE_HAMLET = "thôn mình"
THE_OPERATOR = "xã mình"
PASSED_ON = (
    "Dạ, câu này em chưa biết. Em đã chuyển cho đồng chí phụ trách, có trả lời em nhắn anh/chị ngay ạ."
)
NOBODY_TO_ASK = "Dạ, câu này em chưa biết ạ. Anh/chị hỏi đồng chí phụ trách ở xã giúp em nhé."
DIFFICULTY = "Dạ, em đã ghi lại khó khăn này và báo đồng chí phụ trách ạ. Em cảm ơn {name}."
TO_LEAD = "{name} hỏi: “{text}”\nĐồng chí trả lời giúp em: nhắn /traloi {number} rồi đến câu trả lời."
DIFFICULTY_TO_LEAD = (
    "{name} gặp khó khăn: “{text}”\nĐồng chí có lời nhắn thì gửi: /traloi {number} rồi đến nội dung."
)
NO_SIGNAL_TO_LEAD = "{name} báo: {where} không có sóng {carrier} {day}."
REPLY_CHOICE = "Trả lời"
ASK_ANSWER = "Dạ, đồng chí nhắn câu trả lời, em chuyển cho {name} ạ."
ANSWERED = "Dạ, em đã chuyển câu trả lời ạ."
ALREADY_ANSWERED = "Dạ, câu này đã có người trả lời rồi ạ."
NO_SUCH_QUESTION = "Dạ, em không thấy câu hỏi số đó ạ."
FROM_LEAD = "Dạ, về điều anh/chị hỏi, đồng chí phụ trách trả lời:\n{text}"
