"""Which words ask, plan, order, correct or complain? (table format: lexicon.py)"""

TABLE = """
t lost: không lưu | không lưu lại | không lưu được | không gửi được | không gửi đi được | mất kết quả | mất hết | bị mất hết | mất sạch | mất tiêu | không lên số | không ra số
  | không ra số nào | không ra kết quả | ko ra kết quả | k ra kết quả | không lần nào | không lần nào được | không lần nào ra | ko lần nào | k lần nào | không mẫu nào | ko mẫu nào
  | k mẫu nào | không cái nào | không hiện gì | không hiện lên | không thấy đâu | bị trùng | báo trùng | cứ văng | toàn văng | văng ra | quay mãi | quay hoài
  | quay vòng vòng | lần nào cũng lỗi | lần nào cũng văng | lần nào cũng hỏng | cái nào cũng lỗi | mẫu nào cũng lỗi | không lưu mẫu nào | không lưu cái nào
  | chẳng lần nào | chả lần nào | chả ra số | chẳng ra số | hông ra số | hổng ra số | không ghi lại | không nhận kết quả
z: đâu mà ghi | đâu mà tính | đâu mà cộng | đâu mà báo | gì đâu mà ghi | đừng có ghi | đừng có tính | chớ ghi | chớ tính | khỏi ghi | gỡ bỏ | lùi lại | quay lại bước trước | xoá đi
z: bỏ bớt | bỏ giúp cái | bỏ giùm cái | xoá cái | gỡ cái
y: ghi lại thành | ghi lại là | ghi lại giùm em là | ghi lại giúp em là | ghi lại cho em | ghi lại giùm | ghi lại giúp | nhập lại thành
  | nhập lại là | điều chỉnh | điều chỉnh lại | điều chỉnh số liệu | đề nghị điều chỉnh | xin điều chỉnh | xin sửa | cho em sửa
y not: mà bot ghi | mà bot lại ghi | mà lại ghi | mà ghi | sao lại ghi | sao ghi | sao bot ghi | sao bot lại ghi | sao lại thành | chứ có nói | chứ có báo | chứ đâu có | chứ nào có | thay vì | thay cho
H: nhiu
r: xin tổng số mẫu | cho xin tổng số mẫu | xin số mẫu | xem số mẫu | cho xin số | cho xem số | xin số liệu | cho xem số liệu
r: tổng hiện tại | sắp xong chưa | gần xong chưa
r ask: thiếu bn | thiếu bao nhiu | còn thiếu nhiêu
b ask: thôn nào đội sổ | ai đội sổ | bản nào đội sổ | xã nào đội sổ
b weak: đội sổ
t: không biết mã | ko biết mã | không ai chịu | chẳng ai chịu | không ai cho đo | không có máy | không có máy để đo | không có máy nào | không cho đo | không cho vào | khoá cửa | đi nương hết | đi làm hết | đi rẫy hết | hết lượt đo | trắng bóc | đứng hình | liệt cảm ứng | bị liệt cảm ứng | không hợp tác | ko hợp tác | không có điện thoại thông minh | không ai có điện thoại
  | không có smartphone | toàn người già | bị chặn data | bị chặn | chỉ có sóng 2g | chỉ có sóng e | chỉ còn 2g | còn mỗi 2g | không lưu | không lưu lại
  | không lưu được | không gửi đi được | không gửi được kết quả | báo không đúng | nó báo không đúng | sợ lừa đảo | tưởng lừa đảo | tưởng là lừa đảo
  | không cho mượn | không cho mượn máy | vỡ màn | nứt màn | hỏng màn | chai pin | tụt pin | pin tụt | pin yếu | pin hỏng | treo máy | treo app
  | không mở được | ko mở được | không mở lên | không load | không load được | nghẽn mạng | mạng nghẽn | mạng đứng | mạng treo | không nhảy số
  | nhảy lung tung | bấm mãi không | bấm hoài không | mở mãi không | mở hoài không | đợi mãi không | chờ mãi không | cứ quay | cứ xoay | quay tít
  | đơ máy | liệt phím | mất trộm | mất cắp | không đo nổi | ko đo nổi | đo không nổi | không thể đo | không thể cài | không thể vào | không thể tải
  | chịu không đo | không chịu chạy | không phản hồi | không hoạt động | ngừng hoạt động | dừng đột ngột | bị dừng | không cấp quyền | sét đánh | bị sét đánh | tự tắt | tự tắt ngầm | tự tắt nguồn | tắt ngúm | tắt ngầm | không xác định được | không xác định được vị trí
  | định vị sai | định vị nhảy | sai vị trí | rơi xuống nước | vô nước | ngấm nước | không đọc được | không nhìn thấy | không nhìn rõ
  | không thấy nút | không tìm thấy | không lên nguồn | không bấm được | không tải về được | cứ báo lỗi | cứ báo sai | tài khoản bị khoá | ngắt giữa chừng | bị ngắt | đen thui | đen sì | đen ngòm | không bắt được 4g | ko bắt được 4g
  | không bắt được mạng | ko bắt được mạng | không bắt 4g | không tồn tại | ko tồn tại | k tồn tại | nó báo sai | app báo sai | máy báo sai | báo sai hoài | báo sai mã | cột sóng hỏng
  | cột phát sóng hỏng | trạm phát hỏng | cột sóng hư | trạm sóng hỏng | đứt cáp | sập nguồn | sóng hỏng | mất cột sóng
  | bị khoá 1 chiều | bị khoá một chiều | bị khoá 2 chiều | bị khoá hai chiều | sim bị khoá | khoá sim | tải hoài không xong
  | tải mãi không xong | tải hoài không được | cài hoài không xong | cài mãi không xong | cài hoài không được | gọi còn rớt
  | gọi còn không được | rớt sóng | rớt mạng hoài | không định vị được | không bật được vị trí | lỗi vị trí | lỗi gps
  | đòi vị trí | đòi quyền vị trí | không cho vị trí | mới có sóng | không gọi được | ko gọi được | k gọi được
t weak: khi có khi không | khi được khi không | lúc mạnh lúc yếu | khi mạnh khi yếu | quay tròn | xoay tròn | chịu thua | đường lở | lở đường | lở đất | lở | sạt | mắt mờ | không nổi | ko nổi | k nổi | cùi bắp
  | máy cùi | không ra số | không ra số nào | ko ra số | không biết bật | không biết mở | không biết bấm | khoá máy | nóng máy quá tắt
h: huỷ bằng cách nào | xoá bằng cách nào | sửa bằng cách nào | huỷ cách nào | xoá cách nào | sửa cách nào | huỷ ra sao | xoá ra sao | sửa ra sao | bot có thể làm gì | bot có thể làm được gì | bot làm được những gì | chỉ bác cách | chỉ cô cách | chỉ chú cách | chỉ tôi cách | chỉ cháu cách | chỉ tui cách | từng bước | viết thế nào | viết sao
  | viết ra sao | viết kiểu gì | bot này kiểu gì | con bot này kiểu gì | thì gõ cái gì | bot giúp được những việc gì | bot giúp được việc gì
  | bot này làm được gì | bot này dùng sao | bot này để làm gì | bot xài sao | bot xài thế nào | bot xài như nào | viết những gì
  | phải viết gì | phải viết sao | viết gì cho đúng | viết sao cho đúng | nhắn những gì | phải nhắn gì | help me | không biết dùng giúp với
  | gõ j | nhắn j | thì gõ gì | thì nhắn gì | cách nhắn báo | nhắn bot sao | nhắn bot thế nào | ghi sao cho bot hiểu | nhắn sao cho đúng
  | không biết báo sao | không biết nhắn sao | chỉ cách báo | chỉ cách nhắn
I: làm gì có chuyện | làm gì có | ai bảo | chứ gì | xem nào | gì mà
O weak: cố lên nào | cố lên nha
b weak: đứng chót | đứng áp chót | chót bảng | áp chót
t: sai mật khẩu | nhập sai mật khẩu | sai mã pin | đều báo sai | nó đều báo sai | toàn báo sai | đòi lên bản | đòi lên đời
!: lần nào đâu | cái nào đâu | mẫu nào đâu
_: chưa sửa | chưa ai sửa | chưa sửa xong
_: xoá ảnh | xoá hết ảnh | xoá bớt ảnh | xoá app | xoá bớt app | xoá hết app | xoá ứng dụng | xoá bớt ứng dụng | xoá video | xoá hết video | xoá zalo | gỡ app | gỡ ra cài lại | xoá đi cài lại | xoá cài lại | xoá bộ nhớ | xoá rác | xoá dữ liệu app | bỏ học | bỏ việc | bỏ túi | bỏ phiếu | bỏ tiền | bỏ công | bỏ lỡ | bỏ nhà | bỏ quên | bỏ ngủ | bỏ cơm | nhầm nhóm | gửi nhầm nhóm | nhắn nhầm nhóm | sửa hết | sửa máy | sửa xe | sửa xong | sửa nhà
_: đi nào | thôi nào | lên nào | tốc nào | phết nhỉ | không sao đâu | ko sao đâu | sao đâu | ủa gì vậy
Q: xin số điện thoại | cho xin số điện thoại | xin sđt | cho xin sđt | xin link | cho xin link | hỗ trợ là gì | hỗ trợ là ai | là thứ mấy | vào thứ mấy | hôm nay thứ mấy | rơi vào thứ mấy
O: liên hệ | ib | lh
k share: nv | nhiệm vụ được giao | nv được giao | nv tuần này | nhiệm vụ tuần này | nv tuần | nhiệm vụ tháng này | phần việc được giao | chỉ tiêu được giao | % chỉ tiêu | % định mức | nửa chỉ tiêu | một nửa chỉ tiêu | phần em | phần của em | phần của e | phần e | phần mình | phần của mình | phần tôi | phần tui | phần việc
  | phần việc của em | phần việc của mình | phần được giao | phần đo | phần thôn em | phần bản em | phần của tôi
  | nhiệm vụ đo | việc đo | đủ chỉ tiêu | đủ định mức | đủ số lượng | đủ số | đủ mẫu | đủ quota
  | hết phần | xong chỉ tiêu | hoàn thành chỉ tiêu | hoàn thành nhiệm vụ | xong nhiệm vụ | hoàn thành định mức
  | đủ phần | suất của em | suất em | phần chỉ tiêu | theo yêu cầu | theo phân công | xong định mức
  | hết chỉ tiêu | đạt chỉ tiêu | đạt định mức | xong suất | làm xong chỉ tiêu | đo theo yêu cầu
F: tối về đo | năm sau | sang năm | năm tới | lần sau em | lần tới | lần sau sẽ | để chiều | để mai | để tối | để trưa | để lát | để hôm khác | để bữa khác | để sau | để hôm sau | định bụng | tính bụng | bụng tính | đã định | đã tính | định là | tính là sẽ | xin lùi | xin lùi sang | xin lùi lại | xin dời | xin dời sang | phút nữa | p nữa | tiếng nữa | tiếng đồng hồ nữa | giờ nữa | h nữa | lúc nữa | lùi sang | lùi lại sang | dời sang | dời lại sang | hoãn | để sang | khất sang | khất đến | xin khất | đang chạy | đang đo dở | đang test | mốt em | bữa mốt
O: cứ thế mà làm | cứ vậy mà làm | cứ thế triển khai | đo cho đủ | đo cho kịp
F: muốn đo | mún đo
O: bảo đo! | bảo em đo! | bảo mình đo! | dặn đo | dặn em đo | kêu đo | kêu em đo | giục đo | bắt đo | bắt em đo | rủ đo | rủ em đo
  | sai em đo | nhắc đo | nhắc em đo | bảo phải đo! | dặn phải đo | bảo là đo! | dặn là đo
O example: ví dụ | vd | v.d | vdu | chẳng hạn | nhắn như sau | nhắn thế này | nhắn mẫu thế này | nhắn theo mẫu
  | nhắn theo cú pháp | soạn như sau | gõ như sau | báo theo mẫu | báo như sau | theo mẫu sau | làm mẫu | nhắn kiểu
  | nhắn cho bot như | chỉ cần nhắn | cứ nhắn | chỉ cần gõ | chỉ việc nhắn | ghi theo mẫu | báo theo cú pháp
  | nghe nói | nghe bảo | thấy bảo | nghe đâu | nghe đồn | thấy nói | nghe kể | thấy kể | người ta bảo | nghe ai bảo
  | nghe mọi người bảo | nghe bên kia nói | nghe thôn bên | example
O: ai đo rồi báo | ai đo xong báo
b ask: có nhất không | ai vô địch | nhất là ai | ai nhiều mẫu hơn | ai chăm nhất | ai chăm đo nhất
  | ai giỏi nhất | ai đo khoẻ nhất | ai đo giỏi nhất | ai đo hăng nhất | ai đo chăm nhất | ai đo ít nhất
  | thôn nào bét | thôn nào bét bảng | đứng ở đâu rồi | so với thôn khác | so với các thôn khác
  | so với mọi người | so với xã khác | so với bản khác | so với người khác | ai đang hơn | có hơn thôn
  | hơn thôn nào | thua thôn nào | đứng ở vị trí nào | vị trí thứ mấy | vị trí mấy | thôn nào đầu bảng
  | ai đầu bảng | ai trùm | thôn nào giỏi nhất | thôn nào chăm nhất | đứng số mấy | thua ai
  | xếp hàng thứ mấy | có trong top | có lọt top | lọt top không | trong top không
h: nhắn tin sao | nhắn tin thế nào | nhắn tin như nào | nhắn tin kiểu gì | nhắn tin ntn
F: mai | ngày mai | sáng mai | chiều mai | tối mai | trưa mai | mốt! | ngày mốt | ngày kia | tuần sau
  | tuần tới | tháng sau | tháng tới | sắp! | sắp đo | sắp tới | sẽ | định! | định đo | định đi | dự kiến
  | dự định | chuẩn bị | lát! | lát nữa | lát đo | lát em | lát e | tí nữa | tý nữa | chút nữa | xíu nữa
  | tẹo nữa | hôm sau | bữa sau | để em đo | để mình đo | để tôi đo | để e đo | để a đo | để c đo | để m đo
  | kế hoạch | tính đo | tính đi | đang đi | đang! | đi đo đây | hẹn!
  | cuối tuần này | chủ nhật tới | thứ bảy tới | thứ 7 tới | thứ 2 tới | sang tuần | qua tuần | hôm khác
  | bữa khác | bữa nào | hôm nào | lên kế hoạch | dự tính | tối về | trưa về | chiều về | tới đây
  | muốn! | chiều tối | đi đo tiếp | đo tiếp sau | xíu! | tẹo | tí em | tí e | tí đo | đo sau!
  | tính! | tối em đi | will | tomorrow | hứa | đăng ký đo | cuối tháng | ngày tới | những ngày tới
  | mấy ngày tới | sắp xếp
F weak: đang đo | đang đi đo | bắt đầu đo | rảnh | đợi! | chờ! | cuối tuần | tối! | đêm!
O: phải có | phải đạt | đề nghị | yêu cầu | hãy! | hãy đo | tối thiểu | ít nhất | phấn đấu | nhắc | vui lòng | mời! | triển khai
  | phân công | giao! | giao chỉ tiêu | được giao | mục tiêu | kính đề nghị | quy định | định mức | bắt buộc
  | tối đa | hoàn thành trước | trước ngày | trước 20 | các đ/c đo | nhiệm vụ | bình quân | trung bình
  | chỉ cần | đo đi | đi đo đi | nhớ đo | nhớ báo | nhớ gửi | kêu gọi | đồng loạt | theo kế hoạch
  | theo chỉ tiêu | chia nhau | mục tiêu là | thi đua | phát động | đảm bảo | bảo đảm | đôn đốc
  | thực hiện đủ
_: đề nghị ghi nhận | nhờ ghi nhận | nhờ bot ghi | nhờ ad ghi | nhờ ghi | mong ghi nhận | xin ghi nhận | đề nghị tổng hợp
  | mong được ghi nhận | nhờ ad cập nhật | nhờ bot cập nhật | vui lòng ghi nhận | vui lòng cập nhật | nhờ cập nhật | nhờ chị ghi | nhờ anh ghi
  | đề nghị cập nhật | nhờ tổng hợp | nhờ cộng | nhờ cộng thêm | nhờ bot cộng | xin cập nhật | nhờ bot | nhờ ad | phiền ad ghi
  | để tổng hợp | để theo dõi | để cập nhật | đề nghị theo dõi
O weak: chỉ tiêu tháng | chỉ tiêu tuần | chỉ tiêu tháng này | chỉ tiêu tuần này | nhờ anh | nhờ chị | nhờ bạn | nhờ các | nhờ mọi người | nhờ mn | nhờ cô | nhờ chú | nhờ bác | chỉ tiêu | cho đủ | để đủ | phải đo | phải! | phải được | cần đo | cần | nhớ!
  | cố lên | nhờ! | đo nhé | thông báo | mn đo | mọi người đo | cả nhà đo
  | các bạn đo | mng đo | giúp em đo | giúp mình đo | giúp anh đo | giúp chị đo | bà con đo | các em đo
  | các anh chị đo | toàn đội đo | cả đội đo | các thôn | các bản | các tổ | các thành viên | các đồng chí
  | các đ/c | nên đo
O try: tranh thủ | cố! | ráng | gắng | cố gắng | cố mà
I praise: hoan nghênh | biểu dương | tuyên dương | hoan hô | tuyệt vời | xuất sắc quá | giỏi thế | giỏi thật | giỏi ghê | giỏi quá | giỏi vậy | siêu thế | siêu quá | siêu thật | phục! | khâm phục | ghê thế
  | khiếp thế | kinh thế | đỉnh thế | chăm thế | chăm quá | cừ thật | cừ thế | thán phục
I wish: mong | hy vọng | hi vọng | chúc | cầu mong | tưởng
I past: năm ngoái | năm trước | năm kia | năm xưa | hồi xưa | ngày xưa | thuở trước | hồi trước | mọi năm | mọi khi
I: nói phét | chém gió | nói xạo | nói điêu | nói đùa | nói chơi | lẽ ra | nhẽ ra | đáng lẽ | đáng nhẽ | đáng ra | đúng lý ra | nếu như | nếu mà | nhỡ! | suýt nữa | suýt nữa thì | suýt thì | tí nữa thì | chút nữa thì | nếu | neu | giả sử | lỡ! | hễ! | mỗi khi | mỗi lần | giá mà | ước gì | giá như | phải chi
I when: khi
I rate: mỗi ngày | mỗi tuần | mỗi tháng | hàng ngày | hàng tuần | hàng tháng | hằng ngày | hằng tuần
  | hằng tháng | một ngày | một tuần | một tháng | / ngày | / tuần | / tháng | / người | 1 ngày | 1 tuần
  | 1 tháng | / hộ | / xã | ngày nào cũng | tuần nào cũng | trên tháng | trên người | / máy | / đv
  | / đoàn viên | /đ/c
Q: thôn nào | bản nào | tổ nào | khu nào | ấp nào | xóm nào | khóm nào | lúc nào | hay là | hay trong
  | hay ngoài | hay dùng | hay wifi | hay 5g | hay 4g | chỗ nào | xã nào | ai là | ntn | như nào | thế nào
  | như thế nào | nt nào | ra sao | ở đâu | bao giờ | khi nào | bao h | tại sao | vì sao | sao lại | sao ko
  | sao không | mấy giờ | mấy h | hả! | hở! | ư! | chăng! | phải không | đúng không | đúng ko | phải ko
  | nhỉ | nhở! | ngày mấy | chi! | cho hỏi | cho em hỏi | cho e hỏi | hỏi! | xin hỏi | hay sao | có phải
  | bao lâu | mô! | răng! | không ta | ko ta | vậy ta | ở mô | mấy tuổi | có cần | có phải đo | có nên
  | what | which | why | là sao | kiểu gì | hay không | hay ko | được hông | đc hông | cái nào | nghĩa là
  | mấy người đi | khi nao | bao giờ nộp | hạn nộp | hạn báo cáo | hạn chót
Q any: gì | j | gi | ai | nào | đâu!
Q how: sao | làm sao | làm thế nào | làm ntn | how
Q may: được không | được ko | được k | đk ko | đx ko | đc không | dc không | dc ko | đc ko | đc k | dc k
  | có được | có đc | có dc | có được không | có tính | có sao | đúng chưa | được chưa | đc chưa | dc chưa
  | được hk | đc hk | được hok | được hem | đc hong | được hong | dc hong | dc khong | duoc khong
H: bao nhiêu | bnh | bnhieu | bao nhiu | nhiêu | bi nhiêu | baonhieu | bao nhiều! | mấy chục | mấy trăm
  | how many | how much | bao nhiêu phần trăm | mấy phần trăm | mấy % | b nhiêu | bao nhiêu %
r ask: còn bao nhiêu | còn bn | còn mấy | còn lại bao nhiêu | thiếu bao nhiêu | còn thiếu bao nhiêu
  | thiếu mấy | còn thiếu mấy | còn thiếu bn
r left: còn thiếu | thiếu | còn phải | còn cần | nữa là đủ | nữa là xong | nữa đủ | nữa thì đủ | nữa mới đủ
  | còn nợ | mới đủ | là đủ | nữa là tròn | nữa là đạt | thì đủ
r: số mẫu của tôi | số mẫu của mình | số mẫu của tui | số mẫu hiện tại | ở mức nào rồi | đang ở mức nào | có ai đo chưa | xem tình hình | tình hình các thôn | tình hình các bản | tình hình chung | tình hình các tổ | còn mấy người | còn mấy đứa | còn mấy bạn | tổng hợp giúp | tổng hợp số liệu | tổng hợp hộ | còn thiếu nữa | tiến độ | tiến trình | được bao nhiêu | đc bao nhiêu | dc bao nhiêu | đạt bao nhiêu | đạt mấy
  | kết quả của em | kết quả của xã | kết quả tháng | kết quả tuần | số mẫu của em | thống kê | tình hình đo
  | ai chưa đo | ai chưa báo | những ai chưa | ai chưa | người chưa đo | thôn nào chưa | bản nào chưa
  | tổ nào chưa | khu nào chưa | ấp nào chưa | xóm nào chưa | khóm nào chưa | còn ai chưa | còn thôn nào
  | còn bản nào | còn ai | còn những ai | danh sách chưa đo | danh sách | đủ mẫu chưa | đủ 300 chưa
  | đủ chỉ tiêu chưa | xong chỉ tiêu chưa | về đích chưa | bao nhiêu người đo | mấy người đo
  | bao nhiêu người đã | bao nhiêu người chưa | mấy người chưa | còn bao nhiêu người | báo cáo tiến độ
  | xem kết quả | progress | đạt chỉ tiêu chưa | hoàn thành chỉ tiêu chưa | % rồi | tỷ lệ đạt | tỉ lệ đạt
  | xem tiến độ | báo tiến độ | ai còn thiếu | ai đo rồi | ai đã đo | thôn nào chưa có | thôn nào thiếu
  | thôn nào còn thiếu | đủ quota chưa | bao nhiêu mẫu rồi | đủ ba trăm chưa | ai chưa nộp | thôn nào còn
  | số liệu tháng này | số liệu hôm nay | số liệu tuần này | được mấy rồi | đc mấy rồi | dc mấy rồi
  | được mấy cái rồi | được mấy mẫu rồi | được mấy r | là mấy mẫu | của em là mấy | tổng của em
  | được nhiêu rồi | tới đâu rồi nhỉ | kết quả xã mình | kết quả thôn mình | kết quả thôn em
  | thôn em sao rồi | xã mình sao rồi | thôn mình sao rồi | bản em sao rồi | còn xa mới đủ | còn xa không
  | ai chưa báo cáo | ai còn chưa | đóng góp được bao nhiêu | góp được bao nhiêu
  | sắp đủ chưa | gần đủ chưa | đủ số chưa | đủ chỉ tiêu chưa ạ | xong chưa nhỉ | đã đủ chưa
  | được bao nhiêu cái | bao nhiêu rồi | còn nhiều không | sao rồi ad | tình hình sao rồi
  | bao nhiêu người báo | mấy người báo | xem số của | số của em | so với chỉ tiêu
  | báo cáo tổng hợp của xã | bảng tiến độ | đang được bao nhiêu | số của thôn | được tổng cộng bao nhiêu
r name: tổng kết | số liệu
r weak: tình hình | đủ chưa | đạt chưa | hoàn thành chưa | tới đâu | đến đâu | tới đâu rồi | đến đâu rồi
  | status | kết quả thế nào | kết quả sao rồi | tỷ lệ | tỉ lệ | tới đâu r | đến đâu r
b: xem top | coi top | cho xem top | cho coi top | top 3 | top 5 | top 10 | bảng điểm | nhất nhì | nhất nhì ba | xếp từ cao xuống thấp | xếp từ cao đến thấp | bảng xếp hạng | bxh | xếp hạng | leaderboard | thứ hạng | bảng vàng | bảng thành tích | ranking
  | bang xep hang | b.x.h | bảng xh | xếp hạng mấy
b ask: hơn xã bạn | hơn thôn bạn | hơn bản bạn | hơn xã khác | hơn thôn khác | ai là vua | ai là trùm | ai là quán quân | ai hạng 1 | ai top | những ai nhất | hạng mấy | thứ mấy | đứng thứ mấy | xếp thứ mấy | ai nhất | ai hơn | ai dẫn đầu | ai đang dẫn đầu
  | ai đứng đầu | ai đứng nhất | ai hạng nhất | top mấy | xếp mấy | đứng mấy | ai đo nhiều nhất
  | ai nhiều nhất | ai về nhất | ai top 1 | hạng bao nhiêu | đứng hạng mấy | đứng thứ bao nhiêu
  | ai đang nhất
b weak: top | đứng đầu | dẫn đầu | nhiều nhất | xếp thứ | đứng thứ | hạng nhất | nhất bảng | quán quân
  | vô địch | rank | đua top | thôn nào nhất | thôn nào hơn | nhiều mẫu nhất | đứng nhất | hạng! | đứng hạng
  | giỏi nhất | chăm nhất | tích cực nhất | ít nhất là ai | số 1 | nhất tuần | nhất tháng | nhất xã
  | nhất tuần này | nhất tháng này | đứng bét | bét bảng | cuối bảng | đầu bảng | về nhất | hơn ai
  | đang nhất | trùm | ít nhất tháng | ít nhất tuần | cao nhất | thấp nhất | thành tích | bảng tổng sắp
  | đầu xã | kém nhất | tốt nhất xã | hăng nhất | khoẻ nhất
h: trợ giúp | help | hướng dẫn sử dụng | cách báo | cách gửi | cách nhắn | cách dùng | cách sử dụng
  | cú pháp | báo như nào | báo thế nào | báo ntn | báo như thế nào | báo sao | báo kiểu gì | báo cáo sao
  | báo cáo thế nào | báo cáo như thế nào | báo cáo ntn | báo cáo kiểu gì | nhắn sao | nhắn thế nào
  | nhắn như nào | nhắn như thế nào | nhắn ntn | nhắn kiểu gì | nhắn gì | gửi sao | gửi thế nào
  | gửi như nào | gửi ntn | gửi kiểu gì | gõ gì | gõ lệnh | gõ sao | gõ thế nào | câu lệnh | các lệnh
  | lệnh gì | lệnh nào | mẫu tin | dùng bot | sử dụng bot | bot này dùng | bot làm được gì | bot làm đc gì
  | bot có chức năng | bot giúp được gì | bot giúp được những gì | bot biết làm gì | hd báo | hướng dẫn báo
  | hướng dẫn em báo | hướng dẫn mình báo | hướng dẫn cách báo | hướng dẫn em cách báo | hdsd | soạn tin
  | bot dùng | làm sao để báo | làm thế nào để báo | sửa thế nào | sửa sao | sửa kiểu gì | huỷ thế nào
  | huỷ sao | huỷ kiểu gì | xoá thế nào | xoá sao | xoá kiểu gì | báo mẫu kiểu gì | báo mẫu sao
  | báo mẫu thế nào | cách huỷ | cách sửa | cách xoá | cách nhập | nhập sao | nhập thế nào | cách ghi
  | chỉ em cách báo | ghi thế nào | ghi sao | hướng dẫn dùng | hướng dẫn bot | bot ơi hướng dẫn | cách xem
  | bot làm gì | báo kết quả thế nào | báo kết quả sao | báo kết quả kiểu gì | báo kết quả ntn
  | hướng dẫn nhắn | nhắn cho bot | nhắn với bot | báo lại thế nào | báo lại sao | cú fáp | bot dung
  | gửi kết quả thế nào | gửi kết quả sao | gửi kết quả kiểu gì | cách đo | cach do | dừng!
  | dừng nhận tin | dừng lại | stop | tắt thông báo | huỷ đăng ký | không muốn nhận tin
  | ko muốn nhận tin | k muốn nhận tin | không muốn nhận tin nhắn | không nhận tin nữa | đừng nhắn nữa
  | đừng gửi tin | ngừng nhận tin | ngừng gửi | dừng nhận tin nhắn | thôi nhận tin | rút khỏi danh sách
  | không nhận tin | không muốn nhận nhắc | tắt nhắc | tắt nhắc nhở
h weak: menu | dùng sao | dùng thế nào | dùng như nào | dùng ntn | sử dụng thế nào | sử dụng như thế nào
  | sử dụng sao | sử dụng ntn | lệnh | dùng kiểu gì | dùng làm sao
o guide: hướng dẫn | hd | chỉ em | chỉ mình | chỉ cách | chỉ giúp | cách | hướng dẫn giúp | hg dẫn
i code: mã giới thiệu | mã gt | mã giới thiệu xã | mã giới thiệu của xã | mã xã
i: nhập mã giới thiệu | cài | cài đặt | cài app | cài i-speed | mở | mở app | vào app | vào i-speed | đăng nhập | tải app
  | tải i-speed | nhập mã | đăng ký | kết nối | khởi động | bật | cập nhật app | bắt sóng | tải ứng dụng
  | cài ứng dụng | vào mạng | vào ứng dụng | load | kích hoạt | bấm
  | truy cập | gửi được | vô app | vô được | vào được | vào đc | vô mạng | lên mạng | tải về máy
  | cài về
t: quên mật khẩu | hết tiền 4g | hết tiền điện thoại | hỏng điện thoại | điện thoại hỏng | mất điện thoại
  | vỡ màn hình | rơi điện thoại | điện thoại hư | điện thoại bị hư | báo lỗi | bị lỗi | lỗi app | app lỗi
  | không tương thích | ko tương thích | k tương thích | khó khăn | vướng mắc | hết data | hết dung lượng
  | mất mạng | rớt mạng | sóng yếu | sóng kém | mạng yếu | yếu sóng | sóng chập chờn | mạng chập chờn
  | cần hỗ trợ | không tải được | bị treo | bị văng | tự thoát | hỏng sim | mất sim | không hỗ trợ
  | ko hỗ trợ | sóng lởm | sóng lúc có | sóng phập phù | mạng kém | mạng lag | mạng chậm | lỗi mạng
  | lỗi kết nối | mất kết nối | app treo | app văng | app bị | app đơ | đo bị lỗi | lỗi đo | hết 4g
  | hết mạng | đầy bộ nhớ | hết bộ nhớ | hết dữ liệu | máy đời cũ | màn hình trắng | báo failed | failed
  | error | không kết nối | ko kết nối | k kết nối | không lên | ko lên | k lên | sóng rất yếu
  | sóng quá yếu | sóng yếu quá | mạng yếu quá | cục gạch | bàn phím | sóng chỉ 1 vạch | vướng | trục trặc
  | sóng e | sóng h | chỉ có 2g | không nhận sim | ko nhận sim | mất 4g | mã không hợp lệ | không hợp lệ
  | ko hợp lệ | k hợp lệ | không chấp nhận mã | mã không đúng | mã không nhận | mã ko nhận | mã bị sai
  | mã giới thiệu sai | mã giới thiệu báo sai | mã sai | nhập mã không được | nhập mã ko được
  | không nhận mã | ko nhận mã | k nhận mã | không nhận mã giới thiệu | nhập mã không nhận
  | nhập mã báo sai | bộ nhớ đầy | máy đầy | dung lượng máy đầy | dung lượng đầy
  | hết chỗ trống | hết chỗ lưu | hết bộ nhớ trong | màn hình đen | đen màn hình | đen thui màn hình
  | không có trên ch play | không tìm thấy app | không có i-speed | chưa có điện | không có điện
  | ko có điện | đi vắng hết | không có ai ở nhà | ko có ai ở nhà | không ai ở nhà | chẳng có ai ở nhà
  | không gặp ai | không gặp được ai | dân đi vắng | nhà dân ở xa | nhà xa quá | đường xa quá
  | đường khó đi | chỉ nghe gọi | chỉ nghe gọi được | điện thoại đen trắng | máy đen trắng
  | điện thoại phím | không biết dùng | ko biết dùng | k biết dùng | không biết sử dụng | không biết cài
  | bắt cập nhật | đòi cập nhật | sóng lúc được lúc mất | lúc được lúc mất | lúc có lúc không
  | lúc được lúc không | máy đời thấp | máy đời cũ quá | android cũ | không đủ bộ nhớ
  | không đủ dung lượng | ko đủ dung lượng | bộ nhớ không đủ | không tải nổi | ko tải nổi | mất sim rồi
  | không nhớ mã | quên mã giới thiệu | không cho qua | mã không qua | không biết dùng máy
  | hết sạch bộ nhớ | bộ nhớ hết | bộ nhớ máy em hết | nửa chừng là dừng | không cho đo nhờ | khó đi lắm
  | tắc đường | đường tắc | sóng chỗ em phập phù | phập phù | bị mất sim | không quen dùng
  | già rồi không biết
t weak: bị loại | bị huỷ mất | hỏng hết | hỏng mất | hỏng sạch | hư hết | lỗi cả | lỗi sạch
  | lỗi tùm lum | quay mãi | quay quài | quay vòng | xoay vòng | lỗi | hỏng | treo | văng | đơ! | sự cố | bất cập
  | hết pin | hết tiền | mất điện | cúp điện | cắt điện | chập chờn | máy cũ | máy yếu | quá cũ | máy hỏng
  | hỏng máy | hư | bị hư | máy bị | hỗ trợ | bó tay | quay hoài | xoay mãi | xoay hoài | load mãi
  | load hoài | đứng im | đứng máy | bị đơ | bị khoá | quên mã | sập | lag | giật | khó | không nhận
  | bị đen | thoát ra | bị thoát | ốm | bị ốm | đường xa | đường lầy | sạt lở | lũ | ngập
  | mưa lũ | bão | đường hỏng | không đi được | ko đi được | ko đi đc | nokia | phím bấm | rơi máy | mất máy
  | máy em cũ | không vào được | ko vào được | ko vào đc | k vào đc | không chạy | ko chạy | chết máy
  | full bộ nhớ | lỗi hoài | lỗi suốt | lỗi mãi | không ra kết quả | ko ra kết quả | không ra
  | ko ra | k ra | đứng! | loading | chậm quá | không hiện | ko hiện | đường sạt | không vào bản được
  | fail | thất bại | trơn trượt | sạt đường | xa quá | xa lắm | đường trơn | đi mất cả buổi | đi vắng
  | hết chỗ | đầy rồi | không chấp nhận | bị từ chối | không nhận được mã | máy đầy rồi
  | tràn bộ nhớ | hết sạch tiền
s: làm gì có sóng | lấy đâu ra sóng | đâu có sóng | lấy đâu ra mạng | không có sóng | ko có sóng | k có sóng | không sóng | ko sóng | k sóng | mất sóng | không bắt được sóng
  | kh có sóng | không bắt sóng | ko bắt được sóng | ko bắt đc sóng | ko bắt sóng | trắng sóng | lõm sóng
  | vùng lõm | vùng trắng | hết sóng | không thấy sóng | ko thấy sóng | không vạch | ko vạch | 0 vạch
  | không có vạch | không vạch sóng | không có mạng | ko có mạng | k có mạng | không có tín hiệu
  | ko có tín hiệu | mất tín hiệu | no service | kg có sóng | không có dịch vụ | không tín hiệu
  | ko tín hiệu | sóng không có | sóng ko có | sóng k có | chả có sóng | hk có sóng | chẳng có sóng
  | hổng có sóng | hông có sóng | hok có sóng | không hề có sóng | chưa có sóng | chưa phủ sóng
  | không phủ sóng | ko phủ sóng | không có 4g | ko có 4g | không có tí sóng | không một vạch
  | không có vạch sóng | ko có vạch | ko có tí sóng | không có chút sóng | đéo có sóng | không bắt được vạch
  | mất hết sóng | sóng mất | không có sóng điện thoại | không có tý sóng | kh sóng | không được phủ sóng
  | không còn sóng | ko còn sóng | k còn sóng | không có tí sóng nào | sóng = 0 | sóng 0 | chưa có mạng
  | mất sóng hoàn toàn | no signal | mất hẳn sóng | vùng tối | k bắt được sóng | k bắt đc sóng
  | hok bắt được sóng | không dò được sóng | ko dò được sóng | không dò thấy sóng | không bắt nổi sóng
  | ko bắt nổi sóng | không nhận được sóng | sóng bằng 0 | không có lấy một vạch | không có vạch nào
  | ko có vạch nào | không vạch nào | ko vạch nào | không vào sóng | hem có sóng | khum có sóng
  | hong co song | ngoài vùng phủ sóng
z: bỏ cái | bỏ lần | bỏ báo | bỏ mẫu | bỏ kết quả | bỏ lượt | bỏ báo cáo | huỷ | xoá | rút lại | thu hồi
  | hoàn tác | undo | cancel | delete | hủy bỏ | xoá bỏ | xoá giùm | hủi! | xóa sổ | rút lại số
  | không tính nhé | không tính nha | ko tính nhé | đừng tính | đừng ghi | khỏi tính | coi như chưa báo
  | coi như em chưa báo | coi như chưa gửi | coi như không có | bỏ số | rút báo cáo | xoá giúp
  | bỏ con số
z weak: bỏ! | gỡ! | bỏ đi | rút | trừ | trừ đi | bỏ giùm | bỏ qua | rút bớt | trừ bớt | loại bỏ | gạch
  | không tính
y: ấy ấy | nhầm | lộn! | ý em là | ý e là | ý mình là | ý tôi là | à không | à ko | à quên | à nhầm | đính chính
  | sửa thành | sửa lại thành | sửa lại là | ghi nhầm | báo nhầm | nhập nhầm | đánh nhầm | gõ nhầm
  | nói nhầm | viết nhầm | bấm nhầm | báo lộn | ghi lộn | nhập sai | ghi sai | báo sai | đếm nhầm | đếm sai
  | nhớ nhầm | nhớ lộn | correction | chính xác là | đúng ra là | gửi nhầm | gửi sai | gửi lộn | báo lại
  | à lộn | á nhầm | ấy nhầm | ơ nhầm | chỉnh lại | chỉnh thành | chỉnh lại thành | sửa lại | sửa giúp
  | sửa giùm | sửa dùm | sửa hộ | đổi thành | đổi lại thành | đổi lại | cập nhật lại | tính nhầm | tính sai
  | nhằm! | nham | lộn rồi | nhầm rồi | sorry nhầm | ủa nhầm | lộn xíu | nhầm tí | nhầm chút | nhầm xíu
  | đọc nhầm | báo hơi nhầm | gõ lộn | bấm lộn | viết lộn | fix | ấy quên | á quên | ấy chết | ý quên
  | ui quên | quên mất là | bấm thành | gõ thành | ghi thành | viết thành | báo thành
  | đánh thành | gõ dư | bấm dư | ý lộn | ơ quên | ghi lố | báo lố | tính lộn | đếm lộn | nhìn nhầm
y delta: báo thừa | ghi thừa | báo thiếu | ghi thiếu | thừa mất | báo dư | ghi dư
y weak: thiệt ra | thiệt ra là | thật ra là | thực ra là | thực tế là | mới phải | sai rồi | sai | sửa | chỉnh | đổi | đúng ra | thực ra | thật ra | phải là | mới đúng | không đúng
  | ko đúng | chưa đúng | thay bằng | ý là | đổi sang | sửa sang | chuyển sang | sửa từ | chuyển thành
y not: chứ không phải | chứ ko phải | chứ k phải | chứ hông phải | chứ chẳng phải | chứ hổng phải
  | chứ hok phải | chứ không | chứ ko | chứ k | chứ kh | chứ không phải là | chứ ko phải là | chớ không phải
  | chứ hong phải | chứ đâu phải | chớ hổng phải | chứ hk phải | chớ ko phải
y deny: à không phải | à ko phải | không phải | ko phải | k phải | hông phải | chẳng phải | chả phải
  | hok phải | hổng phải | không phải là | ko phải là | hem phải | hk phải | hong phải | đâu phải
P week: tuần này
P: từ đầu tháng | từ đầu tuần | đến nay | tới nay | tới giờ | đến giờ | tính đến | trước giờ | trước nay
  | lũy kế | cả tuần | cả tháng | tháng này | trong tuần | trong tháng | tuần nay | cộng dồn | đến hôm nay
  | tới hôm nay | cả tháng này | cả tuần này | trong tuần này | trong tháng này | tính tới
  | từ trước tới giờ | từ trước đến giờ | từ trước đến nay | từ hôm | nguyên tuần | nguyên tháng
  | tính từ đầu | tuần vừa qua tới nay
"""
