"""Which everyday turns are only talk, so that nothing is asked, told or taken back? (read by cues.py)"""

TABLE = """
wonder: ai mà ngờ | ai ngờ | ai có ngờ | nào ngờ | ngờ đâu | ai dè | dè đâu | ai lại | ai đời | đời nào
  | ai mà tin | ai tin được | ai mà thèm | ai thèm | ai mà dám | ai dám | ai mà chẳng | ai chẳng
  | ai mà chả | ai chả | ai mà không | biết mấy | biết bao | biết bao nhiêu là | biết nhường nào
  | biết chừng nào | biết bao giờ cho | ai bằng | không ai bằng | chẳng ai bằng | ai bì | sao bì
  | sao sánh | sao so được | sao bằng | làm sao bằng | còn gì bằng | còn gì hơn | ai khảo mà | ai mượn
  | ai khiến
shrug: ai cấm | ai ép | ai bắt | ai thèm quan tâm | thích thì đo | thích thì làm | muốn đo thì đo
  | chứ sợ gì | sợ gì | lo gì | ngại gì | chứ gì nữa | chứ sao nữa | chứ còn gì | còn gì nữa | có gì lạ
  | có sao đâu | hề gì | xá gì | ăn thua gì | nhằm nhò gì | có là gì | là cái đinh | cãi đâu | dám cãi
  | đâu dám | nào dám | kệ nó | kệ mẹ | ke me | kệ cha | mặc kệ | kệ đi | kệ không | kệ người ta
  | kệ thôi | thôi khỏi | làm quái gì | để ý làm gì | chấp làm gì | chấp gì | quan tâm làm gì
  | nói làm gì | cãi làm gì | tiếc làm gì | buồn làm gì | giận làm gì | trách ai | trách gì | thảo nào
  | hèn chi | hèn gì | bảo sao! | biết thế | biết vậy | có chết ai | chết ai đâu | vội gì | gì mà vội
  | cần quái gì | đùa thôi | đùa tí | nói vui | nói chơi | trêu tí | trêu thôi | giỡn thôi | giỡn chơi
  | ghẹo tí | đùa đấy
riddle: lòng người | lòng dạ | đo lòng | đo tình | tình yêu | duyên số | nhan sắc | đo lưỡi | đo mồm
  | trái tim
howcome: sao mà | sao hôm nay | sao dạo này | sao nay | sao bữa nay | sao đợt này | sao mấy hôm nay
  | sao tự nhiên | gì đâu mà | sao trời | sao cái
wow: thế này | thế nhỉ | dữ vậy | dữ ta | dữ thần | thế không biết | quá trời | vậy trời | thế trời
  | hả trời | thế hả giời | kinh khủng | khiếp | vãi | vậy ta | vậy nè | ghê vậy | ghê ta | ghê thế
  | thế cơ chứ | dzậy trời | vậy nhỉ | thế ta
changed: a thoi | a thoi em | à thôi | à mà thôi | thôi thôi | thôi khỏi | hoá ra | à ra | ra thế
  | ra vậy | ra là vậy | ra là thế | thì ra | à hiểu | à biết | à nhớ | à đây rồi | à thấy rồi | thấy rồi
  | tìm thấy rồi | tìm ra rồi | nhớ ra rồi | à vâng | à dạ | à rồi
known: biết rồi | hiểu rồi | rõ rồi | nắm rồi | nắm được rồi | thông rồi | mới hiểu | mới biết
  | mới vỡ lẽ | ra rồi | nhớ rồi | được rồi | đây rồi | ổn rồi | hiểu ra rồi
solved: vào được rồi | cài được rồi | tải được rồi | mở được rồi | có mạng rồi | có sóng rồi
  | có sóng lại | có mạng lại | có điện lại | hết lỗi rồi | hết lỗi | chạy được rồi | sửa xong rồi
  | sửa được rồi | ok lại rồi | ngon lại rồi | bình thường lại rồi | bình thường rồi | lên mạng được rồi
  | đăng nhập được rồi
robot: bot | con bot | em bot | chú bot | bot này | ông bot | thằng bot | cô bot | bạn bot
moody: thông minh | khôn | ngu | dở hơi | lanh | gớm | lì | nhây | hâm | dễ thương | đáng yêu | xịn
  | giỏi | nhiều chuyện | lắm mồm | lắm lời | nói nhiều | hỏi nhiều | hỏi hoài | hỏi lắm | hỏi mãi
  | khó tính | phiền | ngáo | ngố | đần | tài | siêu | hay ghê | hay thật | vui tính | hài | thô lỗ
  | lịch sự | vô duyên | chảnh | kiêu | hay hỏi | cà khịa | nhanh nhảu | tận tâm | chu đáo | cần mẫn
  | ngoan | tuyệt vời | yêu quá | thương quá | như vẹt | như người | hơn cả người | có vợ | có người yêu
  | bao nhiêu tuổi | mấy tuổi | ăn cơm | ngủ chưa | ngủ đi | biết hát | biết buồn | kể chuyện | hát đi
  | tên gì
office: điện lực | evn | công ty điện | nhà điện | bên điện | ngành điện | chi nhánh điện | nhà đèn | đl
  | công ty nước | nhà máy nước | trạm cấp nước
shutdown: cắt điện | cúp điện | mất điện | ngừng cấp | tạm ngừng | ngưng cấp | ngừng cung cấp | tạm ngưng
  | cắt nước | mất nước | cúp nước | bảo trì | bảo dưỡng | sửa chữa | sửa điện | cắt luân phiên
  | thay công tơ | ghi công tơ | có điện | cắt mất
schedule: lịch cắt điện | lịch cúp điện | lịch mất điện | lịch tạm ngừng | lịch ngừng cấp | lịch cắt nước
  | thông báo cắt điện | thông báo mất điện | thông báo cúp điện | thông báo ngừng | báo cắt điện
  | báo mất điện | báo cúp điện | mai cắt điện | mai mất điện | mai cúp điện | mai cắt nước
unable: không đo được | đo không được | chưa đo được | không làm được | không sạc được | nên không
  | không đo nổi | đo không nổi | không vào được | vào không được | không mở được | mở không được
  | không cài được | cài không được | cài không nổi | không tải được | tải không được | không gửi được
  | gửi không được | không bấm được | không chạy | không cài nổi | không đi được | khỏi đo | đo kiểu gì
  | không bật được
quit: không đo nữa | chả đo nữa | chẳng đo nữa | nghỉ đo | bỏ cuộc | thôi không đo | hết hứng
  | không thèm đo | không chơi nữa | không làm nữa | chán đo | ngán đo | nghỉ chơi | giải nghệ | gác kiếm
  | treo máy đây
excused: xin vắng | cho em vắng | cho tôi vắng | cho con vắng | cho cháu vắng | vắng mặt | xin nghỉ
  | cho em nghỉ | cho tôi nghỉ | xin phép vắng | xin phép nghỉ | vắng họp | xin đến muộn | đến muộn
  | đến trễ | vào muộn | xin về sớm | về sớm | xin phép cho | nghỉ phép | xin phép ra ngoài
  | nghe điện thoại tí | xin kiếu | vắng buổi
lesson: tiết dạy | đang dạy | đi dạy | giờ dạy | dạy học | dạy xong | dạy thêm | dạy con | dạy dỗ
  | lên lớp | đang trong tiết | đang họp | đang trong cuộc | đang lái xe | đang chạy xe | đang ăn
  | đang bận | đang dở tay
promo: soạn tin dk | soạn dk | soạn tin gửi | gửi 191 | gửi 290 | gửi 900 | gửi 999 | gửi 888 | gửi 9123
  | tặng data | tặng thẻ | tặng 1gb | tặng 2gb | tặng 5gb | tặng 50 | tặng 20 | vừa tặng | khuyến mãi
  | khuyến mại | gói cước | đăng ký gói | miễn phí data | nhận ngay | ưu đãi | nạp thẻ | giảm giá
  | trúng thưởng | bấm link | vay nhanh | tuyển ctv | tuyển cộng tác viên | việc nhẹ | hoa hồng
  | freeship | sale
play: liên quân | pubg | free fire | freefire | chơi game | chơi ff | leo rank | cày rank | bắn pubg
  | đá pes | fifa | đột kích | tốc chiến | xem đá bóng | đánh bài | đánh phỏm | tiến lên | chơi bài
peers: các thôn | các bản | mọi người | anh em | mn | cả nhà | các đồng chí | các đ/c | mấy thôn
  | các bạn | ae | mng | mấy đứa | mấy ông | các tổ | các xã | các thôn còn lại | mấy bản | các anh chị
  | bà con | chúng nó
absent: đâu rồi | đâu hết rồi | đâu hết | đi đâu hết | trốn đâu | biến đâu | ngủ hết | ngủ quên | im thế
  | lặn đâu | im hơi | lặn hết | im ắng | im re | im phăng phắc | đâu cả rồi | mất tích
alive: còn sống không | có ai không | có ai ở đây không | alo có ai | ai online không | ai onl
  | còn ai thức | ai còn thức | có ai thức | ai còn đây | ai ở nhà không | có ai rảnh | ai rảnh
  | ai đang rảnh | còn ai đó không | nhóm còn hoạt động | có ai đó không | ai đang ở xã | ai đi chợ không
  | ai đi không
ifonly: giá mà | giá như | ước gì | ước chi | phải chi | phải mà | ước | mà đo được | mà làm được
  | mà đo nổi | mà đo đủ | mà chịu đo | mà nộp đủ | mà chăm | mà dc | mà được | mà biết đo | do dc
  | do duoc | đo được | làm được
miracle: trời sập | sập trời | trời mưa vàng | mưa vàng | mưa bão | trời mưa | mặt trời mọc
  | mọc đằng tây | nằm mơ | mơ đi | đi đầu xuống đất | lợn biết bay | heo biết bay | con ông | làm cháu
  | bằng đầu | chắc trời | tôi đi bằng | tôi làm con | tết công gô | đến tết | tới tết | mùa quýt
  | có mà đến | trời đổ | đổ mưa | lạ đời
trading: bán | mua | cho vay! | vay tiền | vay ít | cho thuê | cho mượn! | mượn! | nhặt được | bắt được
  | thấy! | đi ké | cần bán | đổi | đặt | chung chuyến | biết chỗ | biết nhà | quen | có bán | còn bán
  | chở | xin giống | gả | lấy vợ | sang nhượng
herein: vào đây | lên đây | xuống đây | dưới đây | ở dưới | vào nhóm | lên nhóm | để tôi tổng hợp
  | để chị tổng hợp | để anh tổng hợp | để em tổng hợp | để tôi cộng | để chị cộng | để em cộng
  | để em gom | để tôi gom | để chị gom | để còn tổng hợp | về cho tôi | về cho chị | về cho anh | về đây
  | để thống kê
whenever: bao giờ | khi nào | lúc nào | hôm nào | bữa nào | chừng nào | bao h | bao gio | khi mô | lúc mô
  | khi nao
bidden: nhắn | nhắn em | nhắn anh | nhắn chị | báo | báo em | báo anh | báo chị | gọi | gọi lại | gọi em
  | alo | ới | ghé | qua | sang | ra | về | đi | nhớ | làm | đo | hẵng | hãy | tính | hay | biết | xem
  | lên | cho em biết | cho anh biết | cho chị biết | mang | gửi | nộp | nghỉ | ăn | ngủ | trả | lấy
duetask: giơ tay | chấm công | ký | kí | ký tên | điền | khai | đóng | thả tim | like | comment | cmt
  | nhận | lên xã | ra trụ sở | ra nhà văn hoá | ra uỷ ban | ra xã | lên uỷ ban | đến trạm | ra trạm
  | gặp | mang theo | chuẩn bị | nhanh lên | khẩn trương | đẩy nhanh | cố gắng | báo anh | báo chị
  | báo tôi | báo thú y | nộp cho | nộp về | đóng cho | được nghỉ | được về | nghỉ sớm | ở lại | thì thôi
  | bị phạt | phạt | chịu phạt | đăng ký với | báo với | vào sổ | tải ngay | cài ngay | làm ngay
  | đo ngay | chuyển khoản | ck
thanks: cảm ơn | thanks | tks | thank | camon | cám ơn | thank you | cảm tạ | cảm mơn | camunn
hushed: bỏ qua | thông cảm | đừng để ý | đừng bận tâm | cho em xin lỗi | sorry cả nhà | kệ em
inquired: hỏi rồi | hỏi giúp rồi | hỏi lại rồi | hỏi anh ấy rồi | hỏi chị ấy rồi | để em hỏi | để tôi hỏi
  | để chị hỏi | để anh hỏi | để hỏi | để mình hỏi | để con hỏi | để cháu hỏi | em hỏi lại sau
  | có hỏi rồi
toother: gửi cho vợ | gửi cho chồng | gửi cho con | gửi cho mẹ | gửi cho bạn | nhắn cho vợ
  | nhắn cho chồng | nhắn cho bạn | cho người yêu | nhóm khác | nhóm lớp | nhóm gia đình | gửi vợ
  | gửi chồng | gửi người yêu | nhắn vợ | nhắn cho con | gửi cho người khác
borrow: hỏi nhờ | hỏi mượn | hỏi xin | mượn cái | cho mượn cái | mượn tạm | mượn nhờ
surprise: ủa vậy hả | thế à | vậy à | vậy hả | thật á | thế á | thế cơ à | vậy á | thế hả | ủa thế à
  | thật hả | ô hay
thought: tưởng | cứ tưởng | em tưởng | tôi tưởng | không biết luôn | giờ mới biết | bất ngờ | thế mà
whoever: đ/c nào | anh nào | chị nào | ông nào | bác nào | hộ nào | tổ nào | xã nào | cô nào | chú nào
  | thầy nào | thầy cô nào | em nào | cháu nào | lớp nào | thành viên nào | ai mà | ai đã | những ai
  | phụ huynh nào | đoàn viên nào | gia đình nào | học sinh nào | cụ nào | bà nào | đội nào | nhóm nào
  | khu nào | xóm nào | máy nào | đơn vị nào
queried: gì | ai | nào | đâu | sao | mấy | bao nhiêu | nhỉ | hả | bao giờ | khi nào | không | chưa | thế
  | vậy | à | gi | nao | đúng không
ours: mẫu | đo | lần | lượt | sim | máy | điện thoại | app | bot | mã | link | vị trí | định vị | mạng
  | sóng | wifi | 4g | 5g | số liệu | kết quả | báo cáo | nộp | hạn | chỉ tiêu | đợt | chiến dịch
  | tham gia | thưởng | phụ cấp | hỗ trợ | xã | tải | cài | dữ liệu | thông tin | tính | ghi | sửa
  | bổ sung | báo | nhắn | gõ | gửi | hợp lệ | có bị | được không | số | dung lượng | quà | tiền xăng
  | chứng nhận | dự án | tài liệu | tập huấn | danh sách | sự kiện | việc đo | deadline | chốt
  | hết tháng | cuối tháng | chương trình | tổng hợp | tiến độ | hạng | nhất | top | bảng | phải làm
  | có được | tiền điện thoại | được k | dc ko | tên thôn | tên bản | sáp nhập | bấm | chạy app | chạy đo
  | data | mbps | mega | ping | tốc độ | bật | mở | ứng dụng | phần mềm | nhà mạng | tài khoản
  | đăng nhập | nó | họp | giao ban | sđt | sdt | số điện thoại | bắt buộc | đứng yên | có cần | máy chủ
  | server | được giao | phải đo | phải báo | phải có | phải chọn | cần | dùng | xài | nghỉ lễ | 300
  | liên hệ | phụ trách | lấy tên | nhập với | cán bộ | vnpt | viettel | đội mình | thôn mình | bản mình
  | bản nào | thôn nào | xã mình | một ngày | một tháng | mỗi tháng | cấp trên | huyện | sở
"""
