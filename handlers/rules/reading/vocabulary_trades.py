"""Which words belong to another trade, so that what is counted is no sample? (table format: lexicon.py)"""

TABLE = """
o: nhắn tin | tin nhắn
B life: mệt | nghỉ | họp | cuộc họp | đi họp | ngủ | dậy | ăn cơm | cơm | uống | học | lớp | gặt | cấy | trồng
  | cưới | đám cưới | giỗ | xe | xe máy | cà phê | cafe | bóng | đi chơi | đi ăn | nấu | giặt | rửa
  | đón | đưa con | chở | đẹp | bận họp | khách | phòng | tắm | đau! | trà | trà sữa | nước | chạy bộ | xem phim
  | do bận | do mưa | do họp | do xe | hát | lái | tưới | nuôi | rau | xăng
B: cm | lạng | nhóm máu | đến lượt | tới lượt | lượt sau | lượt mình trực | quảng cáo | lắp mạng | lắp wifi | lắp đặt | khuyến mãi | khuyến mại | gói cước | đo đường | đi đo đường | đi đo đất | đi đo ruộng | mẫu nương | mẫu rẫy | test máu | test nước | chúc mừng | cắt | zalo | facebook | đo đất
  | đo ruộng | đo nhà! | đo vườn | đo vải | đo áo | đo quần | đo mắt | đo tường | đo cửa! | đo huyết áp
  | đo nhiệt độ | đo thân nhiệt | đo điện | đo nước | đo đạc đất | đo tim | đo đường huyết | đo tiểu đường
  | đo kính | đo chiều cao | đo cân nặng | đo diện tích | đo lưu huỳnh | đo độ | đo gió! | đo mưa!
  | huyết áp | nhiệt độ | thân nhiệt | đường huyết | tiểu đường | nhịp tim | chiều cao | cân nặng
  | chiều dài | chiều rộng | diện tích | thể tích | độ ẩm | độ dài! | độ sâu! | vòng eo | vòng ngực | vòng 1
  | vòng 2 | mông | mắt! | kính mắt | độ cận | thị lực | loãng xương | nồng độ cồn | nồng độ | cồn | đất
  | sào | hecta | héc ta | thửa | lúa | ngô! | sắn | vải! | áo! | ao | quần! | váy | đồ! | đầm! | giày | dép
  | may đo | may! | thợ may | size | tóc | nail | son | màu! | màu sắc | sơn! | thép | xi măng
  | bê tông | tường | cửa | rèm | tủ | bàn! | ghế | kệ | máu! | nước tiểu | xét nghiệm | bệnh phẩm
  | covid | test nhanh | test covid | âm tính | dương tính | que | tiêm | vắc xin | vacxin | vaccine | mũi
  | thuốc | viên | bác sĩ | bệnh | khám | siêu âm | điện tim | mẫu giáo | mầm non | giáo án
  | học sinh | bài tập | bài thi | đề thi | điểm | mẫu đơn | mẫu giấy | mẫu báo cáo | biểu mẫu
  | văn mẫu | bài mẫu | mẫu mã | người mẫu | mẫu hình | mẫu ruộng | mẫu đất! | mẫu áo | mẫu váy! | mẫu quần
  | mẫu giày | mẫu tóc! | mẫu nail | mẫu nhà! | mẫu xe | mẫu thiết kế | mẫu máu | mẫu nước | mẫu vải
  | mẫu thử | mẫu câu | mẫu chữ | mẫu mới về | mẫu thêu | mẫu tây | mẫu bắc bộ | mẫu lúa | mẫu ngô
  | mẫu vườn | mẫu hoa! | mẫu bánh | mẫu thiệp | mẫu logo | mẫu sơn | mẫu gạch | mẫu cửa! | mẫu tủ!
  | mẫu rèm | mẫu đẹp | bố mẫu | đơn! | đơn hàng | hồ sơ | giấy | giấy tờ | hợp đồng | công văn | chữ ký
  | in ấn | photo | photocopy | file | excel | word | mua | bán! | ship | shop | giá | giá cả | tiền
  | triệu | tr | củ! | nghìn đồng | vnd | vnđ | đô la | usd | chuyển khoản | ck rồi | lãi suất | nợ! | trả!
  | trả góp | lương | thưởng | ký! | cân! | lít | mét | km | cây số | m2 | tấn | tạ! | yến | độ c | bánh
  | bia | rượu | lon | chai | gà | vịt con | lợn | trâu | bò
  | cá! | phở | bún | đá bóng | trận | bàn thắng | tỉ số | tỷ số | sút | hiệp | đội bóng
  | đội tuyển | world cup | tuổi | sinh nhật | tang | ô tô
  | tầng | gọi | gọi điện | gọi nhỡ
  | cuộc gọi | like | view | xem bóng | xem video | xem ti vi | follow | share | bình luận | game
  | rank liên quân | liên quân | lô | đề! | số đề | xổ số | vé | vé số | phim | tập! | chương | trang
  | bài hát | nhảy | quay | yoga | vòng hồ | hít đất | gym | hiệp sĩ
  | quét nhà | bón | phun | hái! | lấy! | chọn | đặt | order | mặc
  | thử đồ | đắt | rẻ | xinh | ho! | sốt | cảm! | gia hạn
  | đóng! | nộp tiền | nộp phạt | phạt | kỷ luật | bầu | cử tri | lượt xem | lượt thích | lượt like
  | lượt truy cập | lượt khách | lượt người | lượt đi! | lượt về! | lượt tải! | lượt bình chọn | lượt view
  | lượt trận | lượt share | lượt mượn | lượt xe | lượt chơi | lượt quay | lần thi! | lần tiêm | lần ăn
  | lần uống | con gà | cái áo | cái bánh | cái ghế | cái bàn | cái váy | cái quần | cái ly | cái bát
  | cái xe | bài văn | bài toán | bài học | bài viết | bài báo | bài thơ | cú sút | cú đấm | phát súng
  | phát bóng | do đó! | do vậy! | do mưa! | do bão! | do dịch! | do bận! | do nghỉ! | do mất! | do lỗi!
  | do trời! | do đường! | do nhà! | do chưa! | do không! | do hết! | tự do | lý do | ly do | do mạng!
  | do sóng! | do máy! | do hỏng! | đồ đo | thước | thước đo | đồng hồ | áp suất | ph! | điện áp | vôn
  | ampe | mức nước | mực nước | lượng mưa | số đo | số đo ba vòng | ba vòng | 3 vòng | chỉ số | góc | móng
  | mương | ranh giới | ranh | cột mốc | sổ đỏ | địa chính | bìa đỏ | nhậu | đi nhậu | đá gà
  | câu cá | cắt cỏ | ăn gì | cho mượn | mượn | máy bơm | karaoke | hát hò
  | đi chợ không | rủ | cà phê không
B: giao hữu | sân cỏ | thủ môn | tiền đạo | penalty | cầu lông | bóng bàn | pickleball | kéo co
  | giải bóng | chung kết | bán kết | huấn luyện viên | đội hình | bàn thua | kèo! | đá phủi | suất cơm
  | mâm cơm | bữa cơm | bát! | cháo! | xôi | thịt | thịt lợn | mì tôm | bánh mì | nước ngọt | thùng bia
  | két bia | gạo! | thóc | khoai lang | dưa hấu | chuối | hạt dẻ | mật ong | chè chén | nước mắm
  | bún chả | gia vị | thịt bò | thịt gà | lợn giống | lợn con | con dê | con ngựa | gà con | gà trống
  | gà mái | đàn gà | đàn lợn | đàn trâu | đàn bò | đàn dê | thức ăn chăn nuôi | thú y | dịch tả
  | lở mồm | lợn nái | bao thóc | bao ngô | tuốt lúa | xát gạo | phân bón | phân đạm | thuốc sâu | cuốc!
  | xẻng | con mèo | con chó | con ong | tổ ong | con nghé | chăn nuôi | gia súc | gia cầm | giống lợn
  | thi giữa kỳ | cuối kỳ | học kỳ | điểm thi | môn toán | môn văn | học bạ | sổ điểm | khai giảng
  | học bổng | kiểm tra 15 phút | tốt nghiệp | đại học | thời khoá biểu | phụ huynh họp | giờ học
  | tiết học | tiết dạy | sách giáo khoa | vở! | đồng phục | học thêm | ôn thi | thi học kỳ | con dấu
  | đóng dấu | ảnh thẻ | 3x4 | 4x6 | cccd | căn cước | chứng minh thư | hộ khẩu | khai sinh | tạm trú
  | vneid | định danh | bằng lái | lý lịch | tờ khai | tờ trình | đề cương | đơn xin | bảo hiểm | bhyt
  | giấy khám | công chứng | sơ yếu | ct07 | tờ giấy | biên lai | hoá đơn | sổ hộ khẩu | thiệp
  | giấy phép | phiếu khám | phiếu bầu | phiếu thu | nghị quyết | giá ngô | giá lúa | giá vàng
  | giá xăng | đặt cọc | tiền cọc | mừng cưới | nộp quỹ | đóng quỹ | thu quỹ | từ thiện | ủng hộ
  | quyên góp | ngàn đồng | trả lương | vay vốn | hụi | tiền nước | tiền nhà | tiền học | thuê nhà
  | chăn! | mái tôn | lợp mái | đổ bê tông | xây nhà | cất nhà | dựng nhà | móng nhà | viên gạch
  | bao xi măng | xe cát | thợ xây | mũi tiêm | liều! | spo2 | sinh con | sinh đôi | sinh ba | khám thai
  | tim mạch | hạ sốt | thuốc sốt | đau bụng | đau đầu | chữa bệnh | uống thuốc | cấp cứu | vòng bụng
  | chiều cao cân nặng | ho ra máu | cảm cúm | mù loà | cháu trai | cháu gái | đứa con | lấy vợ
  | lấy chồng | đám hỏi | ăn hỏi | nuôi con | công chúa | hoàng tử | cô dâu | chú rể | giữa kỳ!
  | thi giữa | mm | mổ mắt | ca sáng! | ca chiều! | bản sao! | nghiệm thu
B life: đảng phí | đoàn phí | hội phí | sinh hoạt chi bộ | hội nghị | đại hội | kết nạp | phát biểu
  | tặng hoa | giao lưu | khai mạc | phông bạt | loa kéo | loa đài | ghế đá | áo dài | múa xoè | tập múa
  | tổng vệ sinh | dọn vệ sinh | phát quang | trồng cây | lao động công ích | giờ giấc | tháng tuổi
  | mừng thọ | thôi nôi | đầy tháng | ngày sinh | xe tải | xe bus | biển số | đổ xăng | thay nhớt
  | thay dầu | thủng lốp | vé xe | chuyến xe | ghế ngồi | bằng lái xe | rửa xe | xe con | xe đạp
  | tai nạn | gieo | gieo mạ | nhổ mạ | bắp ngô | trồng rừng | cây giống | cây con | ha keo | cây keo
  | cây quế | cây mận | cá giống | tưới nước | ruộng lúa | nương sắn | vụ mùa | thu hoạch | bón phân
  | phát nương | đốt nương | nghe nhạc | bộ phim | trận đấu | tập phim | thả tim | bình chọn | vote
  | tiktok | livestream | nghe đi nghe lại | hát hay | ca sĩ | diễn viên | phim bộ | ném còn | chọi trâu
  | chọi gà | đua ngựa | rút thăm | quay số | trúng số
"""
