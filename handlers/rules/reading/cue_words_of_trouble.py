"""Which everyday turns tell of an obstacle, ask about the campaign or are only chat? (read by cues.py)"""

TABLE = """
thing: app | ứng dụng | phần mềm | máy | điện thoại | sim | màn hình | mạng | sóng | định vị | vị trí | gps
  | mã | nút | link | nó | i-speed | ispeed | 4g | 5g | 3g | wifi | ch play | app store | cảm ứng | pin
  | sạc | loa | bàn phím | đường truyền | bot | hệ thống | data | máy chủ | server | tài khoản | ip | iphone
  | oppo | samsung | đăng nhập | trang | cột sóng | trạm | vạch | tín hiệu | hắn | con app | cái app
  | con máy | máy em | may em | may e | may tui | may toi | may bac | may chau
broken: văng | văng ra | đơ | đơ luôn | đơ hoài | treo | treo cứng | báo lỗi | lỗi | hỏng | chết | lag
  | giật | giật lag | sập | sập nguồn | kẹt cứng | im ỉm | im re | im thin thít | im lìm | trắng xoá
  | trắng tinh | trắng màn hình | đen sì | đen thui | chập chờn | phập phù | tậm tịt | chập cheng | yếu xìu
  | vỡ | nứt | bể | toang | đứng im | đứng hình | đứng khựng | quay tròn | quay vòng | quay mòng mòng
  | xoay tròn | xoay vòng | quay tít | quay vòng vòng | bị thoát | thoát ra | bị đá ra | đá ra | tắt phụt
  | tắt ngóm | tắt ngúm | tự tắt | tịt ngòi | ngỏm | tiêu luôn | liệt | nhảy lung tung | nhảy về | nhảy sang
  | báo hết hạn | báo sai | hết hạn | trống trơn | mất hút | mất tăm | mất tiêu | biến mất | cục đá
  | cục gạch | bị ngắt | nó ngắt | 0.00 | 0.0 | tốc độ 0 | bị trừ | trừ sạch | xoá sạch | busy | offline
  | timeout | ì ạch | chậm rì | chậm như rùa | rùa bò | nhanh hơn mạng | đỏ lòm | đóng băng | lì ra | trơ ra
  | cà giật | cà tưng | mờ căm | die | không phản ứng | vô ra hoài | bung ra | bay ra | rơi xuống
  | ngâm nước | rớt xuống | virus | không ăn | không nhận mã | tụt về 0 | đứng số 0 | văng tục
  | không kết nối | khùng | dở hơi | dở chứng | giở chứng | khởi động lại | tự khởi động | nóng ran
  | nóng như | nóng quá | hết ăn | chạy không nổi | không nhúc nhích | ngắc ngoải | báo đỏ | trắng bóc
  | đen ngòm | nhoè | ngắt quãng | đứt quãng | rớt giữa chừng | phát điên
always: cứ | mãi | hoài | suốt | liên tục | lúc nào cũng | vẫn | vẫn cứ | cả buổi | cả ngày | cả tiếng
  | kiểu gì cũng | thế nào cũng | bao nhiêu cũng | quài | nó cứ | tự nhiên | tự dưng | bỗng dưng | 10 phút
  | 5 phút | nửa tiếng | lần nào cũng | cái nào cũng | máy nào cũng | hoài không | mãi không | mãi chẳng
  | mỏi mắt | mấy tiếng | nó toàn | toàn hiện | toàn báo | nửa ngày | cả lũ | miết | nãy giờ | mấy hôm nay
  | cả sáng | suốt ngày | cả tối | từ sáng
result: kết quả | kq | số | số nào | con số | kết quả gì | phát nào | gì | nút | vạch nào | vạch sóng
  | sóng nào | nút nào | một cái | cái gì | i-speed | app | tốc độ | ô nào | chữ gì | được | gì hết
  | nào hết
without: không ra | chưa ra | không thấy | chẳng ra | chưa xong | không lên | không hiện | không nhảy
  | tìm không thấy | tìm không ra | không tìm ra | không tìm thấy | nhìn không ra | không bắt được
  | không bắt nổi | xoá không được | xoá cũng không | không xoá được | tải không được | vào không được
  | mở không được | không mở được | chưa chạy xong | không dò được | không tải được | không xong
  | không vào được
resign: chịu | chịu thôi | đành chịu | bó tay | chịu thua | chịu chết | ức chế | bực mình | bực quá | nản
  | nản quá | hoảng | botay | pó tay | hết cách | đầu hàng | chịu cứng | không làm gì được | đành quay về
  | bất lực | vô phương | bế tắc | không biết làm sao | không biết làm thế nào | giờ làm sao | làm sao giờ
  | làm thế nào bây giờ | làm sao bây giờ | làm răng chừ | làm răng giờ | thua luôn | chịu luôn | buồn ghê
  | làm thế nào giờ | cứu với | cứu em | giúp với
signal: sóng | vạch | mạng | 4g | tín hiệu | tí sóng | vạch sóng | cột sóng | một vạch | 1 vạch | 3g | 2g
  | chữ e | data | h2
climb: trèo | leo | leo lên | trèo lên | đi bộ | ra tận | lên tận | lội | cuốc bộ | lên đồi | lên đỉnh
  | ra đầu | đầu dốc | ra đầu dốc | lên nương | vượt dốc | đầu bản | mỏm đá | ngọn cây | đỉnh đồi | cây số
  | 2km | km | ra khỏi | lên núi | đi 2 km | đi 3 km | chạy xe | ra ngoài đường | lên rẫy | ra ruộng
  | thung lũng | khe núi | trong khe
hasonly: mới có | mới được | mới bắt được | may ra mới | mới thấy | mới lên | mới ra | may ra có | mới dính
  | mới bắt | mới hứng được | chỉ có | chỉ mỗi
outage: mất liên lạc | mất sạch | câm hết | đứt cáp | hỏng trạm | trạm hỏng | trạm chết | trạm mất điện
  | không có cột | không có trạm | bts hỏng | trạm bts hỏng | sập trạm | mất tín hiệu | không phủ sóng
  | không có cột sóng | không một vạch | mất mạng | mất hết mạng | mất sóng | mất từ | mất mấy hôm
  | bị cô lập | không có sóng | bặt vô âm tín | tê liệt | mất hoàn toàn | câm tịt | cột sóng đổ | cột đổ
  | đổ cột | cột gãy | gãy cột | trạm đổ | trạm cháy | cháy trạm | đứt dây | đứt mạng | không có cột phát
road: đường | đường vào | đường lên | đường đi | duong | xe máy | xe | cầu | ngầm | suối | dốc | lối vào
  | lối lên | đò | đường xá | cầu treo | cầu tạm | con đường | ta luy | lối mòn | đường rừng | đường đất
  | suối dâng | nước suối | nước lũ
blocked: lở | sạt | sạt lở | ngập | lũ | lầy | lầy lội | tắc | không qua | không qua được | không qua nổi
  | không lọt | không vào được | không lên được | không đi được | không đi nổi | lún | đang đào | bị cuốn
  | nguy hiểm | không tới được | chặn | rào | bị trôi | trôi mất | không vào | không lên nổi | không vào nổi
  | trơn như mỡ | sình | bùn | đứt đường | vùi | vùi lấp | đất đá | chắn ngang | nước dâng | nước lớn
  | nước to | nước chảy xiết | ngập hết | cuốn trôi | không chạy được | hết đường | gãy | hỏng
  | chưa qua được | chưa đi được | chưa vào được | chưa lên được | đổ xuống | sập mất | bị cấm
folk: bà con | các cụ | người già | ông bà | dân | dân bản | cả bản | mọi người | thanh niên | cả thôn
  | ai cũng | trẻ con | người dân | nhà dân | họ | mấy bà | mấy ông | ở nhà | con cháu | thằng cháu | cả xóm
  | ông cụ | bà cụ | tôi | bác | cô | em | cháu | mẹ em | bố em | cả nhà
unfit: không biết chữ | không biết bấm | không biết cài | không biết dùng | không ai biết | không ai bấm
  | không ai ở nhà | đi nương hết | đi làm xa | đi làm ăn xa | đi làm công ty | trên nương | lên nương hết
  | lắc đầu | không chịu cài | không chịu cho | không tin tưởng | sợ mất tiền | sợ tốn tiền | sợ lừa
  | dùng máy phím | có smartphone | không có smartphone | máy vuốt | không biết tiếng | không hiểu tiếng
  | không nhìn rõ | không thấy cái nút | chữ bé | chữ nhỏ | chữ bé tí | mắt mờ | tay run | đi vắng
  | đi vắng hết | không tham gia được | nhìn không ra | không hợp tác | toàn ông bà | toàn người già
  | đi học nội trú | đi làm hết | không ai đi cùng | có ai đi cùng | đi chợ hết | đi gặt hết
  | kêu không được ai | gọi không được ai | không gọi được ai | rủ không ai | không ai chịu | không ai cho
  | đi tập huấn dưới | một mình em sợ | không mở ra để đo | không ai nghe máy | bận mùa | vào mùa
  | đang mùa gặt | biết bấm đâu | biết dùng đâu | ai biết bấm | ai biết dùng | có biết gì đâu | toàn con nít
  | không còn ai ở nhà | vắng hoe | chẳng có ai ở nhà | sợ bị lừa | sợ trừ tiền | không cho cài
  | không ai đồng ý | dân không chịu | dân không tin | ngại không cho
small: bé tí | bé xíu | nhỏ xíu | chữ bé quá | chữ nhỏ quá | bé quá không | nhỏ quá không | mờ quá không
  | không thấy nút | không biết nút | không hiểu bấm | không biết bấm | không biết bấm vào đâu | toàn chữ
  | nút nào với nút | không thấy cái nút | chữ kinh | tiếng tây | chữ tây | toàn tiếng tây
  | không hiểu tiếng anh | bấm nút nào
lost: máy rơi | máy rớt | rơi xuống suối | rơi xuống nước | rớt xuống | máy mất | mất máy | mất trộm
  | màn hình vỡ | vỡ màn hình | màn hình bể | bể màn hình | ngâm nước | cài mật khẩu | quên mật khẩu
  | quên mất mật khẩu | quên pass | không mở được máy | không có sim | sim hỏng | sim bị khoá
  | hết tiền điện thoại | hết gói | hết dung lượng | hết data | không nạp được | bị trừ sạch | trừ sạch
  | dính virus | nhiễm virus | không nhận được mã | không nhận mã | không nhận được otp | nhận được mã otp
  | đòi mật khẩu | đòi đăng nhập | bắt đăng nhập | điện thoại mất | điện thoại hỏng | máy 2 phím
  | máy hai phím | máy đen trắng | máy phím | máy cục gạch | máy cũ quá | đời cũ quá | điện thoại cục gạch
  | điện thoại đen trắng | điện thoại phím | iphone 6 | iphone 5 | ip 6 | ip 7 | không còn máy
  | không có điện thoại | mật khẩu không nhớ | hết tài khoản | hết lưu lượng | hết ga | không có thẻ nạp
  | không bán thẻ | bị chặn một chiều | bị chặn 1 chiều | bị chặn hai chiều | chặn một chiều | chặn 2 chiều
  | bị khoá sim | sim bị chặn | sim bị cắt | bị cắt sóng | bị cắt một chiều | quên mã pin
  | đăng nhập không được | đăng nhập không vào | không đăng nhập được | máy không có chỗ chứa
  | chưa có điện thoại | không có cái điện thoại | bấm phím | loại phím | loại cục gạch
  | hết sạch dung lượng | hết sạch data | hết sạch 4g | hết veo | cạn data | cạn 4g | hết mb | sim hết hạn
  | hết hạn bị cắt | bị cắt rồi | bị thu hồi | máy bị thu | máy cầm đồ | để quên máy | quên điện thoại
demand: đòi | bắt | yêu cầu | báo cần | kêu cần | hỏi | kêu | bảo cần | báo phải | cần
version: ios | android | phiên bản | hệ điều hành | bản mới | cập nhật | câp nhât | đăng nhập | mật khẩu
  | otp | vị trí | định vị | quyền | cấp quyền | bản cao hơn | bộ nhớ | cao hơn | mã xác nhận | gmail | thẻ
  | tài khoản | cập nhật phiên bản
ads: quảng cáo nhảy | hiện quảng cáo | toàn quảng cáo | quang cao nhay | server busy | dính virus
  | toàn tiếng anh | hiện tiếng anh | toàn chữ anh | tiếng tàu | nhảy quảng cáo | ra quảng cáo
whether: có phải | hay là | tính là | tính vào | tính chung | có tính | có được tính | có được | có bị
  | có cần | được hay | có tham gia được | tham gia được | còn giá trị | hợp lệ | có dời | có ảnh hưởng
  | bắt buộc | có tốn | tốn nhiều | có được cộng | có bị gộp | bị gộp | bị trùng | có mất | tốn tiền
  | có được tiền | có hợp lệ | bị sai | có đúng | đã đủ chưa | hay phải | ở đâu | ở chỗ nào | có sao không
  | có được thanh toán | thanh toán lại | có được bồi dưỡng | có lấy | có khác | đo được không
  | làm được không | dùng được không | xài được không
topic: đo | mẫu | sim | máy | app | bot | hạn | jitter | ping | mbps | tốc độ | wifi | bản | thôn | xã
  | dung lượng | mã giới thiệu | phụ lục | công văn | tập huấn | họp | viettel | vina | mobi | tuổi
  | việc này | chương trình | chiến dịch | đợt này | bấm | chạy | dự án | hỗ trợ | phụ cấp | tiền xăng
  | chứng nhận | thù lao | số điện thoại | sđt | sdt
asking: là gì | là cái gì | nghĩa là gì | là sao | là ai | của ai | ai làm | cho ai | ở đâu | ở mô | chỗ nào
  | chừng nào | bao giờ | khi nào | mấy giờ | tới bao giờ | đến bao giờ | tới hết năm | còn không | hay chưa
  | nào cũng được | lấy tên nào | dời | để làm gì | hay sao | số mấy | bao nhiêu | được không | được k
  | có ai biết | ai có | là cái chi | làm chi | có tham gia được không | thứ mấy | bữa nào | cho bản nào
  | cho bên nào | ai trả tiền | bao nhiêu tiền | có thật không | là chuẩn
order: đi | nhé | nha | giúp | ngay | gấp | liền | giơ tay | lên | thả tim | nhắn | ib | hộ cái | gọi
  | liên hệ | lh | đăng ký | cho gửi | cho em gửi | cho đi ké | đăng kí | inbox
fails: mất | quay | xoay | đứng | nhảy | khoá | thoát | out | kêu | đòi | bắt | ngắt | không nhận
  | không load | không hiện | không nhảy | không mở | không lên | không chạy | không cho | không thấy
  | không ra | không qua | không qua được | không được | không đọc được | không tải | không vào
  | không bấm được | chưa xong | chưa ra | im | trắng | đen | rớt | làm lại từ đầu | bắt làm lại | quảng cáo
tried: bấm | mở | vào | chạy | cài | tải | đo | đăng nhập | nhập | dò | gõ | thử | kích | tìm
mute: im ỉm | im re | im lặng | im thin thít | không trả lời | không phản hồi | chẳng nói gì | lặn mất tăm
carrier: viettel | vt | vina | vinaphone | mobi | mobifone | vietnamobile
whoever: ai | ai chưa | đồng chí nào | bạn nào | thôn nào | bản nào | nhà nào | ai còn | người nào | đứa nào
  | ai có
whatever: có gì em | có gì anh | có gì chị | có gì tôi | có gì mình | có gì
later: sau | báo lại | báo sau | nhắn lại | gọi lại
quoted: gì tầm này | gì mà | chả bõ
contact: số điện thoại | sđt | sdt | số của chị | số của anh | liên lạc | zalo của
wanted: cho xin | xin | cho em xin | ai có | là gì | là bao nhiêu
choose: hay | hay là | hoặc
warn: cẩn thận | chú ý | theo lịch | lịch cắt | thông báo
please: nhờ bác nào | nhờ anh nào | nhờ chị nào | nhờ bạn nào | nhờ đồng chí nào | nhờ em nào
  | nhờ người nào
mike: a lo | alo alo | test test | test mic | nghe rõ | 1 2 3 4 | một hai ba bốn | nghe không | nghe hông
matter: sim | app | bot | hạn | jitter | ping | mbps | mã giới thiệu | mã xã | tham gia | tính là | phụ lục
  | công văn | văn bản | phụ cấp | tiền xăng | xăng xe | chương trình | việc này | mẫu đo | lấy tên
  | hỗ trợ tiền | vào xã | bản tôi | chiến dịch | bấm 2 phát | bị gộp | dung lượng | kết quả đo | chuẩn mạng
  | tốc độ | trừ tiền | số liệu | trẻ con | học sinh | đo hộ
power: mất điện | cúp điện | không có điện | trống trơn
if: nếu | lỡ | giả sử | ngộ nhỡ | lỡ như | có đo được không | có mất kết quả | có đo được k | có mất dữ liệu
  | có được không | có sao không | thì sao | có cần | có bị | thì có phải | có phải | có được tính
  | được tính không | có tính không | tính không | thì có mất | thì có bị | thì có sao | thì có được
why: sao | tại sao | vì sao | sao mà | răng mà | sao em | sao bot
unbooked: không ghi nhận | không thấy tính | không tính | không cộng | chưa cộng | chưa ghi | không thấy lên
  | chưa lên | không thấy cộng | không nhận | chưa tính | chưa thấy cộng | chưa nhận | ghi có | báo có
  | trả lời có
retry: tải hoài | bấm hoài | mở hoài | vào hoài | chạy hoài | cài hoài | đo hoài | nhập hoài | gõ hoài
  | đăng nhập hoài | chờ hoài | đợi hoài | dò hoài | thử hoài | load hoài | quay hoài | xoay hoài
  | kết nối hoài | tải mãi | bấm mãi | mở mãi | vào mãi | chạy mãi | cài mãi | đo mãi | nhập mãi | gõ mãi
  | đăng nhập mãi | chờ mãi | đợi mãi | dò mãi | thử mãi | load mãi | quay mãi | xoay mãi | kết nối mãi
  | tải suốt | bấm suốt | mở suốt | vào suốt | chạy suốt | cài suốt | đo suốt | nhập suốt | gõ suốt
  | đăng nhập suốt | chờ suốt | đợi suốt | dò suốt | thử suốt | load suốt | quay suốt | xoay suốt
  | kết nối suốt
not: không | chưa | vẫn | cũng | chả | nó không
weak: yếu quá | yếu lắm | cùi bắp | cũ quá | cũ rích | cũ mèm | cùi quá | ghẻ quá | lởm quá | cà tàng
  | chậm quá | lởm khởm
edge: mỗi sóng 2g | mỗi 2g | có sóng 2g | chỉ 2g | sóng 2g thôi | sóng e thôi | mỗi chữ e | toàn chữ e
  | sóng 3g thôi | mỗi 3g | vạch lên vạch xuống | lúc có lúc mất
fell: rơi xuống | rớt xuống | rơi vào | rơi mất | rớt mất | rớt vào | tuột xuống | ngâm nước | dính nước
  | ướt hết | bị ướt | bị chó tha | bị mất | bị trộm | bị hỏng | bị vỡ | bị bể | bị cướp | cháy
  | đi bảo hành | đem sửa | mang sửa | đang sửa | bán mất
better: tốt hơn | chuẩn hơn | đúng hơn | ổn hơn | chính xác hơn | được tính hơn | tính cao hơn
keeper: ai quản lý | ai phụ trách | ai làm ra | do ai | ai đứng ra | ai tổ chức | của ai | cho ai
  | của bên nào | của cơ quan nào | ai giữ số | ai xem được
offer: gọi | liên hệ | lh | đăng ký | đăng kí | ib | inbox | nhắn riêng | nhắn tin riêng | cho gửi
  | cho em gửi | cho đi ké | gọi số | cho em xin lại
campaign: đo | đo được | đo có | bấm đo | đo thì | phải đo | đo ở | đo 3 | đo 5 | đo 1 | đo 2 | đo vậy | họp
  | giao ban | tổng kết | hợp lệ | tính cho | tính vào | một mẫu được | 1 mẫu được | mẫu đo | thì tính | gộp
  | dung lượng | nhập ở | bấm thì | chạy 3 phát | phải xong | phải làm | hỗ trợ xăng | nộp danh sách
  | mỗi tháng | đo lúc | đo khi | đo trời | đo buổi | đo ban | tiền điện thoại | thanh toán | bồi dưỡng
  | hoàn tiền | thù lao | đo giờ | tuổi | trẻ con | học sinh | con nít | người già
farm: máy bừa | máy cày | máy xay | máy xát | máy bơm | xe máy hỏng | máy giặt | máy tuốt | máy gặt | máy nổ
  | tivi | tủ lạnh | nồi cơm | bếp | quạt | máy khâu | máy may | máy phát cỏ | máy cắt cỏ | xe đạp | ô tô
howcan: làm gì cài được | sao mà cài được | cài sao được | đo sao được | làm sao mà đo được | sao đo được
  | làm gì đo được | lấy gì mà đo | lấy đâu ra máy | đo kiểu gì được | cài kiểu gì được | sao mà đo
  | có máy đâu mà | có sóng đâu mà | biết đâu mà đo
away: đi rẫy | đi nương | đi làm | đi chợ | đi gặt | ở nương | ở rẫy | ngoài đồng | ngoài nương | ngoài rẫy
  | đi ruộng | vắng | lên rẫy | lên nương | đi cấy | đi hái | đi làm thuê | đi vắng | vào rừng
allgone: hết | hết cả | cả ngày | từ sáng | từ sớm | tối mịt | tối mới về | chưa về | không ai | cả rồi
  | hết rồi | sạch | mới về
puzzled: em không hiểu | không hiểu gì | không biết nó nói gì | chữ đỏ | dòng chữ đỏ | toàn chữ lạ
  | không hiểu ý nó | chẳng hiểu nó
midway: nửa chừng | giữa chừng
"""
