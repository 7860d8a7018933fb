"""Which words belong to another trade, so that what is counted is no sample? (table format: lexicon.py)"""

TABLE = """
o: nhắn tin | tin nhắn
B life: mệt | nghỉ | họp | cuộc họp | đi họp | ngủ | dậy | ăn cơm | cơm | uống | học | lớp | gặt | cấy | trồng
  | cưới | đám cưới | giỗ | xe | xe máy | cà phê | cafe | bóng | đi chơi | đi ăn | nấu | giặt | rửa
  | đón | đưa con | chở | đẹp | bận họp | khách | phòng | tắm | đau! | trà | trà sữa | nước | chạy bộ | xem phim
  | do bận | do mưa | do họp | do xe | hát | lái | tưới | nuôi | rau | xăng
B: nhóm máu | đến lượt | tới lượt | lượt sau | lượt mình trực | quảng cáo | lắp mạng | lắp wifi | lắp đặt | khuyến mãi | khuyến mại | gói cước | đo đường | đi đo đường | đi đo đất | đi đo ruộng | mẫu nương | mẫu rẫy | test máu | test nước | chúc mừng | cắt | zalo | facebook | đo đất
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
"""
