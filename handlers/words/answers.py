"""What do we answer to everyday questions?

A row: the key an office may overrule in `campaign.answers`, folded phrases of which one must be there, the
answer. Answers may use {unit}, {referral}, {quota}, {each}, {close}, {report_day} and {operator}.
Facts: VNNIC's pages and the plans of the provinces.
"""

from collections.abc import Mapping

ANSWERS: Mapping[str, tuple[str, str]] = {
    "erase": (
        "xoa ten, xoa thong tin, xoa tai khoan, xoa du lieu, xoa so lieu cua toi, xoa het thong tin, xoa toi",
        "Dạ, anh/chị muốn xoá tên và tài khoản của mình thì nhắn /xoa ạ. Chỉ muốn em thôi nhắc thì nhắn /rut nhé.",
    ),
    "leave": (
        "dung nhan tin, khong muon nhan, dung nhan, ngung nhan, huy dang ky, dung tham gia, thoi tham gia, "
        "khong tham gia nua, dung lai, dung di, dung nhan nua, tat thong bao, "
        "muon nghi, xin nghi, cho nghi, cho toi nghi, cho em nghi, cho chi nghi, cho anh nghi, khong do nua, "
        "khong lam nua, xin thoi khong",
        "Dạ, anh/chị muốn dừng thì nhắn /rut, em thôi nhắc ngay ạ. Muốn xoá hẳn thông tin thì nhắn /xoa ạ.",
    ),
    "referral_where": (
        "nhap ma, ma gioi thieu o dau, nhap o dau, dien ma, nhap cho nao",
        "Dạ, cài i-Speed xong anh/chị nhập mã giới thiệu trong ứng dụng, một lần thôi ạ. Mã của {unit}: {referral}. "
        "Không thấy chỗ nhập thì anh/chị xem speedtest.vn/cai-dat-su-dung giúp em nhé.",
    ),
    "referral": ("ma gioi thieu, ma gt, ma cua xa, ma xa", "Dạ, mã giới thiệu của {unit}: {referral} ạ."),
    "wifi": (
        "wifi, wi fi, oai phai",
        "Dạ, đo bằng wifi không tính ạ. Khi đo anh/chị tắt wifi, dùng mạng di động 4G, 5G giúp em nhé.",
    ),
    "data": (
        "het data, ton data, mat data, ton dung luong, het dung luong, mat tien, ton tien, tinh tien, tinh cuoc, mat cuoc, ton cuoc, tru cuoc, tien cuoc, cuoc phi, tru tien",
        "Dạ, theo VNNIC thì đo bằng i-Speed không bị tính cước data ạ, anh/chị cứ yên tâm đo nhé.",
    ),
    "deadline": (
        "han bao cao, han chot, han ngay, ngay may, bao gio het han, khi nao chot, bao gio chot, deadline, bao bu, den bao gio, het han, bao h",
        "Dạ, mẫu đo tính từ mùng 1 đến hết tháng ạ. Đo hôm nào anh/chị báo hôm ấy là tốt nhất; báo bù được {close}. "
        "Báo cáo tháng của {unit} thì gửi trước ngày {report_day} tháng sau ạ.",
    ),
    "install": (
        "cai the nao, cach cai, cai app, cai ung dung, tai app, tai ung dung, cai i speed, cai ispeed, tai o dau, cai o dau, cai nhu the nao",
        "Dạ, anh/chị vào CH Play hoặc App Store, tìm “i-Speed by VNNIC” rồi cài ạ. Hướng dẫn có ở "
        "speedtest.vn/cai-dat-su-dung.",
    ),
    "how_many_once": (
        "do lien tuc, lien tiep, nhieu lan mot luc, cach nhau",
        "Dạ, đo nhiều lần liền cũng được ạ; đổi chỗ hoặc cách nhau ít phút thì số đo đúng với thực tế hơn.",
    ),
    "how_often": (
        "may lan, bao nhieu lan, bao lau do, tuan may, thang may mau, bao nhieu mau mot, may mau mot, bao nhieu mau la du, may mau la du",
        "Dạ, {unit} cần {quota} mẫu một tháng; tổ 50 người thì mỗi người khoảng {each} mẫu là đủ ạ. Đoàn viên đo hằng "
        "tuần, tổ công nghệ số cộng đồng đo hằng tháng, đo ở nhiều chỗ trong thôn càng tốt.",
    ),
    "automatic": (
        "tu dong, auto, tu do",
        "Dạ, máy Android bật được đo tự động trong i-Speed, máy sẽ tự đo thêm ạ. Mẫu máy tự đo thì VNNIC tự đếm, "
        "anh/chị chỉ cần báo em những lần tự tay bấm đo.",
    ),
    "iphone": (
        "iphone, ios, ai phon",
        "Dạ, iPhone chưa đo tự động được, anh/chị tự đo ít nhất 1 lần mỗi tuần giúp em ạ.",
    ),
    "where": (
        "do o dau, o dau moi tinh, do cho nao, xa khac, huyen khac, tinh khac, noi khac, thon khac",
        "Dạ, mẫu tính theo nơi máy đang đo ạ. Anh/chị đo ở thôn nào thì báo em tên thôn ấy nhé.",
    ),
    "why": (
        "de lam gi, tai sao phai, vi sao phai, sao phai do, sao lai phai, muc dich, lam chi, ich gi",
        "Dạ, mỗi xã, phường phải có ít nhất 300 mẫu một tháng thì VNNIC mới đánh giá được mạng ở đó; chỗ nào sóng "
        "yếu, nhà mạng mới có căn cứ để sửa ạ.",
    ),
    "speed": (
        "bao nhieu mbps, toc do bao nhieu, the nao la cham, la cham khong, la cham k, phai la cham, co cham khong, mang the nao la, bao nhieu la nhanh, nhu the nao la cham, bao nhieu la cham",
        "Dạ, mạng 4G đạt yêu cầu là tải xuống trung bình từ 40 Mbps trở lên ạ. Chậm hơn anh/chị vẫn cứ báo, mẫu chậm "
        "cũng rất cần.",
    ),
    "official": (
        "vnnic, so chinh thuc, khac so, lech so",
        "Dạ, số em đếm là số anh chị em báo; số chính thức do VNNIC công bố hằng tháng, hai số có thể khác nhau ạ.",
    ),
    "name_on_board": (
        "khong thay ten, khong co ten, sao khong hien ten, hien ten, an ten, bo ten",
        "Dạ, bảng góp mẫu chỉ ghi tên rút gọn của ai đã cho phép ạ. Anh/chị nhắn riêng cho em /hienten để hiện hoặc ẩn tên mình nhé.",
    ),
    "hour": (
        "do gio nao, luc nao, do ban dem, do toi duoc, gio nao",
        "Dạ, đo giờ nào cũng được ạ, anh/chị chia ra nhiều giờ, nhiều chỗ trong thôn càng tốt.",
    ),
    "photo": (
        "gui anh, chup anh, chup man hinh, can anh",
        "Dạ, không cần gửi ảnh đâu ạ, anh/chị nhắn số mẫu là đủ. Có gửi thì em cũng không lưu ảnh.",
    ),
    "who": (
        "ban la ai, em la ai, bot la gi, ai lam ra, bot cua ai",
        "Dạ, em là Nhịp Đo, em ghi mẫu đo i-Speed giúp {operator} ạ.",
    ),
}
ALSO_A_DIFFICULTY = frozenset({"data"})
"""Keys whose answer settles what the reader takes for an obstacle ("hết data rồi")."""
NO_REFERRAL = "chưa có, đồng chí phụ trách sẽ báo sau"
CLOSES_LATE = "đến hết ngày {days} tháng sau"
CLOSES_AT_ONCE = "đến hết tháng"
THE_UNIT = "xã mình"
THE_HAMLET = "chỗ đo"
THE_OPERATOR = "xã mình"
ABOUT_ONESELF = frozenset({"erase", "leave"})
"""Keys that are answered before any other reading of the words: nobody who wants to stop gets a list or loses a report."""
PASSED_ON = (
    "Dạ, câu này em chưa biết ạ. Em đã chuyển cho đồng chí phụ trách, có câu trả lời em nhắn anh/chị ngay."
)
NOBODY_TO_ASK = "Dạ, câu này em chưa biết ạ. Anh/chị hỏi đồng chí phụ trách giúp em nhé."
ASK_THEM = "Dạ, câu này em chưa biết ạ. Anh/chị liên hệ {contact} giúp em nhé."
DIFFICULTY = "Dạ, em ghi lại rồi và đã báo đồng chí phụ trách ạ. Em cảm ơn {name}."
DIFFICULTY_KEPT = "Dạ, em ghi lại khó khăn này rồi ạ. Em cảm ơn {name}."
TO_LEAD = "{name} hỏi: “{text}”\nĐồng chí trả lời giúp em: nhắn /traloi {number} rồi đến câu trả lời."
DIFFICULTY_TO_LEAD = (
    "{name} gặp khó khăn: “{text}”\nĐồng chí có lời nhắn lại thì gửi: /traloi {number} rồi đến lời nhắn."
)
NO_SIGNAL_AT = "{where} không có sóng {carrier} {day}"
NO_SIGNAL = "Dạ, em ghi: {what}. Lần này chưa có mẫu nhưng tin này rất cần, em đã báo đồng chí phụ trách. Em cảm ơn {name} ạ."
NO_SIGNAL_KEPT = "Dạ, em ghi: {what}. Lần này chưa có mẫu nhưng tin này rất cần. Em cảm ơn {name} ạ."
NO_SIGNAL_TO_LEAD = "{name} báo: {what}."
REPLY_CHOICE = "Trả lời"
ASK_ANSWER = "Dạ, đồng chí nhắn câu trả lời, em chuyển cho {name} ạ."
ANSWERED = "Dạ, em đã chuyển cho {name} ạ."
ANSWER_UNREACHED = "Dạ, em không nhắn riêng được cho {name}, đồng chí nói lại giúp em nhé."
ALREADY_ANSWERED = "Dạ, câu này đã có người trả lời rồi ạ."
ASK_NUMBER = "Dạ, đồng chí nhắn kèm số của câu hỏi giúp em, ví dụ: /traloi 12"
NO_SUCH_QUESTION = "Dạ, em không thấy câu hỏi số đó ạ."
FROM_LEAD = {
    "question": "Dạ, anh/chị hỏi “{asked}”, đồng chí phụ trách trả lời:\n{text}",
    "difficulty": "Dạ, về việc anh/chị báo “{asked}”, đồng chí phụ trách nhắn:\n{text}",
}
