"""Which everyday turns tell of what stands in the way of measuring? (read by cues.py)"""

TABLE = """
device: app | ứng dụng | phần mềm | máy | điện thoại | dt | sim | màn hình | nó | i-speed | ispeed
  | biểu tượng | icon | máy em | máy con | máy tôi | máy chị | máy anh | điện thoại em | máy vợ | máy bố
  | máy mẹ | con máy | chương trình | bắt đầu | nút đo | ch play | định vị | gps | vị trí | link
crashes: tắt luôn | tắt ngang | tắt rụp | tắt cái rụp | tự out | out ra | thoát luôn | biến mất
  | văng ra ngoài | văng luôn | vang ra ngoai | vang ra | không có kết nối | mất kết nối | thử lại sau
  | vui lòng thử lại | hãy thử lại | thử lại | không khả dụng | không được hỗ trợ | không tương thích
  | đã xảy ra lỗi | lỗi hệ thống | không thể kết nối | máy chủ bận | quá tải | vòng tròn xoay | cứ xoay
  | cứ quay | văng mất | tự đóng | bị đóng | đóng luôn | sập luôn | không phản hồi | đang tải mãi
  | xoay hoài | quay hoài | đơ cứng | không nhúc nhích | trắng màn | đen màn | không load | tắt mất
  | tắt ngúm | tự tắt | thoát ra | đá ra | out luôn | không chạy nữa | đứng yên không | tự văng
  | lại văng | là văng | là out
runs: chạy tới | chạy đến | đo tới | đo đến | được nửa | mới nửa | tới nửa | tới 90 | đến 90 | gần xong
  | sắp xong | vừa mở | vừa bấm | bấm vào | mở lên | mở ra | vào cái | vô cái | bấm vô | bấm bắt đầu
  | bấm đo | mở app | vào app | vô app | chạy được | đo được nửa | đo nửa chừng | đang đo | đang chạy
  | mở lên được | vài giây | mấy giây | bấm cái
nomoney: hết tiền | hết sạch tiền | cạn tiền | 0 đồng | không còn đồng nào | chưa nạp được
  | không có tiền nạp | âm tiền | hết hạn sử dụng | nợ cước | bị cắt
sims: sim | thuê bao | số điện thoại | số em | số của em | sim trả trước | sim trả sau
cutoff: bị cắt | bị khoá | bị chặn | bị thu hồi | chưa chuẩn hoá | chưa chính chủ | bị huỷ | hết hạn
  | chưa kích hoạt | bị hỏng | khoá 1 chiều | khoá một chiều | khoá 2 chiều | không nhận | bị lỗi
  | bị gãy | hỏng
oneway: khoá 1 chiều | khoá một chiều | khoá 2 chiều | khoá hai chiều | chặn 1 chiều | chặn một chiều
  | chặn 2 chiều | chặn hai chiều | cắt 1 chiều | cắt một chiều
emergency: chỉ gọi khẩn cấp | gọi khẩn cấp | cuộc gọi khẩn cấp | không dịch vụ | cáp đứt | đứt cáp quang
  | cột bị sét | sét đánh cột
nopower: chưa có điện lưới | chưa kéo điện | không có điện | chưa có điện | điện chưa về
  | không có chỗ sạc | không sạc được | mất điện mấy hôm | mất điện cả tuần | mất điện mấy ngày
  | mất điện suốt | điện yếu | dùng điện nước | không có điện sạc | lấy đâu ra điện | mất điện từ
phone: điện thoại | máy | dt | đt | sạc
illiterate: không biết chữ | mù chữ | không biết đọc | không biết viết | không đọc được chữ
  | không gõ được | không biết gõ | không rành máy | không rành điện thoại | mắt kém | mắt mờ
  | không nhìn ra nút | không biết dùng điện thoại | không biết xài điện thoại | đọc không thông
  | chưa học hết | không biết tiếng kinh | không hiểu tiếng phổ thông
sharing: chung một cái điện thoại | chung mot cai dien thoai | chung một máy | chung 1 máy | chung 1 cái
  | chung một cái | dùng chung máy | dùng chung điện thoại | cả xóm một cái | cả bản một cái
  | cả nhà một cái | có mỗi một cái điện thoại | có mỗi cái điện thoại | mỗi cái điện thoại
  | không ai có máy | chẳng ai có máy | không ai cho mượn | không cho mượn | ai cho mượn đâu
  | máy đen trắng | điện thoại đen trắng | toàn máy đen | máy bàn phím | loại bàn phím | máy nút bấm
  | điện thoại nút
farway: tiếng đi bộ | tiếng đồng hồ đi bộ | cả ngày đường | nửa ngày đường | đi bộ mất | đi mất nửa ngày
  | đi mất cả ngày | đi cả ngày | đi cả buổi | đi nửa ngày | mất nửa ngày | mấy tiếng mới | tiếng mới tới
  | ngày mới tới | đường mới tới | xa lắm | xa quá | quá xa | xa tít | xa tít mù | tận trên núi
  | tận trong rừng | cách trở | heo hút | mấy quả đồi | mấy con suối | cuốc bộ mất
outplace: bản | thôn | xóm | ấp | chỗ có sóng | nhà dân | điểm đo | chỗ đo | nhà em | nhà tôi | ban nay
  | bản này | chỗ em | chỗ tôi | trên đó | trong đó | đo
vehicle: xe hỏng | xe chết máy | hết xăng | xe thủng lốp | xe em hỏng | xe máy hỏng | không có xe
  | cầu tràn | nước to | nước lớn | nước lên | ngập | sạt | cầu gãy | cầu hỏng | cầu sập | cầu trôi
  | suối lũ | đường lầy | xe hư | bè trôi | đò nghỉ
nogo: không xuống | không vào | không đi | không lên | chưa đi | không đến | không sang | không qua
  | không ra | không tới | khong sang | khong xuong | không về | chưa vào | chưa lên | chưa xuống
  | chưa sang | kẹt ở | bị kẹt | mắc kẹt
gone: bị mất | mất rồi | mới mất | vừa mất | mình mất | em mất | rơi mất | đánh mất | làm mất | hỏng rồi
  | bị rơi | bị vỡ | đem đi sửa | mang đi sửa | đi sửa | gửi sửa | ra tiệm | chờ thợ | thay màn
  | đang bảo hành | chưa mua được | chưa có tiền mua | hỏng chưa sửa | bị cháy | hỏng nguồn | hỏng mic
  | chết nguồn | hỏng hẳn | bị hỏng | mất trộm | bị ăn trộm | vô nước | đang sửa | vào nước | rơi vỡ
lostphone: mất điện thoại | mất máy | mất cái điện thoại | không còn điện thoại | không có máy dùng
  | chưa có máy | chưa mua được máy | chưa mua được cái | mới mất máy | mất con máy | rơi mất máy
  | đánh rơi điện thoại | đánh rơi máy
old: đời cũ | cũ lắm | cũ rồi | cùi lắm | cài không nổi | cài không được | không cài nổi | cài không vào
  | android 4 | android 5 | android 6 | windows phone | ios 9 | ios 10 | ios 11 | ios 12 | ram 1
  | lên hết cỡ | hết cỡ | hết cập nhật | không cập nhật được | không hỗ trợ nữa | quá đời | đời tống
  | đời cổ | cổ lỗ | cổ lắm | không lên được nữa | len het co | không nâng được | không lên đời được
allfail: đều lỗi | đều hỏng | đều văng | đều báo lỗi | toàn lỗi | toàn văng | toàn hỏng
  | không lần nào được | không lần nào ra | không được mẫu nào | không ra mẫu nào | chẳng được mẫu nào
  | không lần nào xong | lần nào cũng lỗi | lần nào cũng văng | lần nào cũng thế | lần nào cũng vậy
  | hỏng cả 3 | văng cả | tạch cả | fail cả | thất bại cả | xịt cả | lan nao cung | không lên kết quả
  | đều không được | đều không ra | đều thất bại
nowwhat: làm sao giờ | giờ làm sao | làm thế nào giờ | tính sao giờ | sao giờ | làm thế nào bây giờ
  | làm sao bây giờ | phải làm sao | biết làm sao | làm răng chừ | giờ sao | làm gì giờ | khắc phục
  | xử lý sao | sửa sao | xử lý thế nào
otp: mã xác nhận | mã otp | otp | mã xác thực | mã kích hoạt | tin nhắn xác nhận
notcome: chẳng thấy | không thấy | không về | chưa về | không gửi về | không nhận được | chả thấy
  | không tới | không đến | mãi không
fewbars: được một vạch | được 1 vạch | mới được một vạch | mới được 1 vạch | có một vạch | còn 1 vạch
  | còn một vạch | chập chờn | là tịt | la tit | tịt ngóm | tịt luôn | là mất hút | là mất sóng
  | mất tiêu sóng | lúc có lúc không | lúc được lúc mất
putoff: mai | ngày mai | lát | tí nữa | để | chiều nay | tối nay | tối về | hứa | sẽ | quên | bận | nhớ
  | giùm | giúp | xin lỗi | đừng | vừa sinh | cuối tuần | tuần sau | hôm nào | thôi | xong rồi | chưa đo
  | chưa làm | mới mở | cảnh báo | chưa bấm | nhanh | chưa có mẫu | có thời gian | rút khỏi | chờ tí
  | tắt wifi | lịch | thông báo | chưa đo được mẫu | dạ
amiss: không | chưa | chẳng | chả | mất | hết | hỏng | lỗi | yếu | kém | chậm | lệch | sai | đứng im
  | treo | tắt | khó | cứ! | vẫn! | toàn | lởm | cùi | đơ | lag | chết | vỡ | bể | cạn | đầy | nặng | kẹt
  | rớt | tịt | mờ | nhoè | loạn
zero: cứ 0 | toàn 0 | bằng 0 | ra 0 | báo 0 | 0 mbps | hiện 0 | vẫn 0 | về 0 | có 0 | ra số 0 | ra không
hasonly: mới gọi được | mới nhắn được | mới vào được | mới nhắn tin được | mới có tín hiệu | mới có vạch
  | mới chạy được | mới lên mạng | mới bắt được | mới gọi | mới vào mạng | mới nghe được
unfit: bảo lừa đảo | bảo là lừa đảo | kêu lừa đảo | nói lừa đảo | tưởng lừa | không dám cài
  | không dám cho | không dám bấm | không dám đi | giải thích mãi | nói mãi không | bảo mãi không
  | vận động mãi | ngại phiền | sợ lộ | sợ bị theo dõi
deny: chưa | không | chẳng | chả | hông
goes: vào | đến | tới | lên | xuống | sang | đọc | nhìn | bấm | mở | cài | tải | bắt | dò | tìm | gọi
  | liên lạc | kết nối | chạy | đo | nhập | sạc | nạp | thao tác
can: được | nổi | xuể | tới | ra
unfit: có mỗi mình em biết | mỗi mình em biết | mỗi em biết | mỗi mình em có | mỗi mình tôi biết
  | không có tiền mua | chưa có tiền mua | không có tiền nạp | nhà nghèo | nghèo quá | đọc không ra
  | nhìn không ra | đọc không được | không đọc ra | không đọc nổi
crashes: hết thời gian chờ | hết giờ chờ | request timeout | time out | không có phản ứng | trơ trơ
  | trơ ra | cứ trơ
crashes: quay quay | quay quay mãi | chỉ quay | xoay xoay | bay màu | bay luôn | bay mất | bốc hơi
  | cà giựt | chớp tắt
unfit: không ai thưa | gọi cửa không | gõ cửa không | đi rẫy hết | cửa đóng | đóng cửa hết | khoá cửa hết
  | chả biết bấm | chẳng biết bấm | chả biết dùng | chẳng biết dùng | cấm dùng điện thoại
  | không cho dùng điện thoại | không cho em dùng
roam: sóng lào | sóng bên lào | sóng trung quốc | sóng bên trung | sóng campuchia | sóng nước bạn
  | sóng bên kia biên giới | mạng lào | mạng bên lào | mạng trung quốc | nhảy sang lào | nhảy sóng lào
  | chuyển vùng quốc tế
howcan: nói gì đo | nói gì đến đo | nói chi đo | đo gì nổi | đo sao nổi | sao mà đo nổi | lấy gì mà đo
  | đo bằng niềm tin | đo kiểu gì nổi | đo gì được | nói gì đến mạng
nobody2: không ai | chẳng ai | chả ai | có ai | hông ai | không người nào | mấy ai | được mấy ai
  | không nhà nào | chẳng nhà nào | không ai trong bản | chẳng ai trong bản | ít người | ít ai
villagers: bà con | dân | họ | người dân | các cụ | dân bản | cả bản | nhà dân | chủ nhà | mấy ông già
  | mấy bà già | người già | ông bà | các bác | mấy bác | dân làng | bà con dân tộc | dân tộc
  | mọi người trong bản
spot: vào nhà | trong nhà | trong bếp | ra nương | lên nương | xuống thung lũng | đứng mãi | chạy ra
  | trèo lên | ra đầu bản | ra khỏi bản | trong bản | chỗ em | nhà em | chỗ tôi | nhà tôi | đây
  | quanh đây
"""
