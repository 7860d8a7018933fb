"""Which everyday turns ask about the campaign, the state, the ranking or the bot? (read by cues.py)"""

TABLE = """
bookedyet: có vào không | có lên không | có được ghi không | có ghi không | nhận được chưa | vào hết chưa
  | có nhận được không | đã lên chưa | lên chưa | vào chưa | nhận chưa | ghi chưa | cộng chưa
  | được tính chưa | tính chưa | có tên chưa | lên hệ thống chưa | vào sổ chưa | được ghi chưa
  | ghi nhận chưa | cập nhật chưa | lưu chưa | vào máy chưa | lên số chưa | được nhận chưa | thấy chưa
  | được cộng chưa
whorules: ai là người | ai tổng hợp | ai quản lý | ai phụ trách | ai theo dõi | ai chịu trách nhiệm
  | ai làm ra | ai giữ | ai chỉ đạo | ai trả | ai chi | ai lo | ai điều hành | ai giám sát | ai kiểm tra
  | ai nhận số | ai chấm
permit: có làm sao | có được tính | có tính vào | có được cộng | có cộng vào | có tính không
  | có tính chung | có gộp | có được đo | được đo không | tham gia được không | được tham gia không
  | được tính không | đo hộ được | đo thay được | đo giùm được | được đo hộ | được phép
  | có được tham gia | có được phép
ordered: đề nghị | yêu cầu | các thôn gửi | các bản báo | các thôn báo | các bản gửi | mọi người báo
  | nhớ báo | nhớ gửi | chuyển nguyên văn | nhắc | về trước | trước ngày | mẫu trước | trước giờ
  | vui lòng | hãy
differs: khác nhau gì | khác gì nhau | khác gì | khác nhau chỗ nào | khác nhau thế nào | khác nhau sao
  | khác chi | giống nhau không | tức là gì | viết tắt của | là từ gì | khac nhau gi | nghĩa gì
  | khác nhau điểm nào
alike: là người hay | người hay máy | là máy hay | là robot | là ai | do ai | của ai | ai tạo ra
  | ai làm ra
mustdo: phải đo | cần đo | phải làm | được giao | phải báo | phải có | nên đo | đo hết | quy định
  | bắt buộc | phải đi
writewhat: gõ cái gì | gõ gì | nhắn gì | viết gì | nhắn cái gì | ghi cái gì | gõ chữ gì | gõ sao
  | gõ thế nào | gõ kiểu gì | gõ như nào | gõ lệnh gì | nhắn chữ gì | viết cái gì | gõ ra sao
  | nhắn câu gì | gõ câu gì | bấm chữ gì | ghi những gì
details: tên nhà mạng | tên bản | tên thôn | số mẫu | tốc độ | ngày đo | tên mình | nhà mạng | mbps
  | tên xã | giờ đo | tên người đo | ảnh | số lần
correctq: đúng chưa | đúng không | vậy đúng | thế này được chưa | vậy được chưa | được chưa
  | thế đúng chưa | chuẩn chưa | chuẩn không | vậy có được không | thế có được không | vậy được không
  | thế được không | vậy ok chưa
inlist: có trong danh sách | có tên trong danh sách | có trong diện | có thuộc diện | thuộc xã nào
  | thuộc thôn nào | thuộc bản nào | thuộc diện nào
whichpick: chọn bản nào | chọn thôn nào | chọn xã nào | chọn gì | chọn cái nào | chọn mạng nào
  | lấy cái nào | lấy kết quả nào | tính cái nào | dùng cái nào | chọn mục nào | chọn như nào
  | đo cái nào | lấy số nào | chọn máy chủ nào | phiên bản mấy | bản mấy | android mấy | ios mấy
howlong: bao lâu | mấy phút | mấy giây | bao nhiêu phút | bao nhiêu giây | mấy tiếng | lâu không
  | mấy tháng | mấy mb | bao nhiêu mb | mấy gb | mấy giờ
ruled: có quy định | có bắt buộc | có yêu cầu | quy định giờ | có giới hạn | giới hạn | có hạn chế
  | có điều kiện
fullyet: đủ chưa | đủ hết chưa | xong chưa | xong hết chưa | đủ cả chưa | báo đủ chưa | nộp đủ chưa
  | báo hết chưa | nộp hết chưa
owing: còn phải | còn cần | còn thiếu | còn nợ | thiếu | thêm | còn | nữa
whenq: bữa nào | hôm nào | ngày mấy | trước ngày mấy | trước ngày nào | mấy tây | chừng nào
  | ngày bao nhiêu | bữa mô | hôm mô | thứ mấy | mấy giờ
whenfar: mấy hôm nữa | mấy ngày nữa | bao nhiêu ngày nữa | mấy bữa nữa | bao giờ mới | khi nào mới
  | bao lâu nữa | chừng nào mới | mấy hôm nữa mới
reward: phần thưởng | tiền thưởng | quà | có thưởng | thưởng gì | tiền công | công xá | thù lao | phụ cấp
  | bồi dưỡng | trả công | được tiền | được trả | có tiền | tiền xăng | tiền mạng | tiền data | hoàn tiền
  | hỗ trợ tiền | được gì | được lợi gì | có lợi gì | quyền lợi | giấy chứng nhận | chứng nhận
  | điểm rèn luyện | tính công | chế độ | hỗ trợ xăng | hỗ trợ data | có công | tiền điện thoại | thẻ cào
  | được hỗ trợ | được thưởng
truly: thật hả | that ha | vậy hả | thế hả | hả anh | hả chị | hả ad | hả bot | hả bác | thật à
  | thật không | đúng không | phải không | phải hông | đúng hông | phải k | đúng k | có thật | that a
  | hay sao | chăng | hay nói phét | hay nói đùa | nói chơi hay | nói thật hay
merged: sáp nhập | nhập xã | nhập thôn | nhập bản | tách thôn | tách bản | tách xã | đổi tên thôn
  | đổi tên bản | chuyển xã | chuyển thôn | chuyển bản | chuyển sang xã | xã cũ | tên cũ | tên mới
  | xã mới | thôn mới | bản mới | thôn cũ | bản cũ | chuyển hộ khẩu | lấy chồng | về ở
whichname: tên gì | tên nào | tên thôn nào | tên bản nào | tên xã nào | thôn nào | bản nào | xã nào
  | vào đâu | ở đâu | sao | thế nào | như nào | mã nào | mã gì | cho bên nào | tính cho ai
goeson: tháng mấy thì hết | khi nào thì hết | tháng mấy hết | bao giờ thì xong | bao giờ thì thôi
  | khi nào thì thôi | còn mấy đợt | đến tháng mấy | tới tháng mấy | đo nữa không | đo nữa ko
  | làm nữa không | có làm tiếp | có đo tiếp | làm tiếp không | đo tiếp không | có đo nữa | con do nua ko
  | còn đo nữa không | hay dừng | hay là dừng | hay nghỉ | hay là hết | hay hết đợt | kết thúc chưa
  | kéo dài đến | kéo dài tới | còn kéo dài | bao giờ kết thúc | khi nào kết thúc | bao giờ hết
  | khi nào hết | bao giờ thì hết | bao giờ xong đợt | mấy đợt nữa | bao giờ mới xong
duty: có phải đo | có phải làm | phải đo à | phải đo không | phải đo hả | vẫn phải đo | cũng phải đo
  | được nghỉ không | có được nghỉ | có cần đo | bắt buộc đo | phải đi đo | có đo không | có cần làm
  | ngày lễ | cuối tuần | chủ nhật | thứ 7 | nghỉ lễ
dutied: phai do a | phai lam a | phai do ha | phải đo à | phải làm à | phải đo hả | phải đo không
  | phải đi đo à | phải đo tiếp à | phải báo à | phải báo không | phải nộp à | phải đo nữa à
  | phải đo nữa không
private: lưu số | lộ thông tin | lộ vị trí | theo dõi | ai xem được | bảo mật | thông tin cá nhân
  | biết vị trí | lộ số | lưu vị trí | lấy thông tin | mất tiền | trừ tiền | tốn tiền | tốn data
  | tốn dung lượng | tốn pin | hao pin | có virus | an toàn | lừa đảo | hack | nặng máy | tốn mạng
  | hao mạng | ngốn
link: link | đường link | link tải | link app | link nhóm | đường dẫn | mã qr | qr | file cài | tên app
  | tên ứng dụng | mã giới thiệu | mã xã | mã gt | mã của xã | số tổng đài | số hotline | hotline
beg: cho xin | cho em xin | xin | xin lại | gửi lại | gửi em | gửi cho em | cho tôi xin | gửi lại giúp
  | cho em | có ai có | ai có | ai còn | ai giữ | cho hỏi | đâu | ở đâu | nhỉ | gửi giúp | cho mình xin
  | cho lại
norm: bao nhiêu là | bao nhiêu thì gọi là | bao nhiêu mới là | cao tốt hay thấp tốt | cao là tốt
  | thấp là tốt | là nhanh hay chậm | là chậm hay nhanh | nhanh hay chậm | mạnh hay yếu | tốt hay xấu
  | cao hay thấp | cao quá không | thấp quá không | có thấp không | có cao không | có ổn không
  | là bình thường | là ổn chưa | nhanh chưa | là chuẩn | bình thường không | cao tot hay | thấp tốt hay
  | vậy có tốt | vậy là tốt
deadline: hạn | hạn chót | hạn nộp | deadline | trước ngày mấy | trước ngày nào | chậm nhất | ngày mấy
  | ngày bao nhiêu | mấy tây | ngày nào | bữa nào | hôm nào
handin: nộp | nộp số | nộp số liệu | nộp báo cáo | nộp danh sách | chốt | chốt số | gửi sở | cho sở
  | báo cáo | tổng kết | họp | tập huấn | giao ban | công bố | đợt này | hạn
whenresult: khi nào có kết quả | bao giờ có kết quả | bao giờ công bố | khi nào công bố | bao giờ có số
  | khi nào có số | khi nào tổng kết | bao giờ tổng kết | chừng nào có kết quả | bao giờ biết kết quả
  | khi nào biết | bao giờ trao | khi nào phát | bao giờ phát | bao giờ có thưởng | khi nào có thưởng
  | bao giờ có tiền
whydiffer: khác nhau | cao thế | thấp thế | chậm thế | yếu thế | lệch | chênh | không giống | cao vậy
  | thấp vậy | chậm vậy | cao quá vậy | khác hẳn | khác nhau thế | một trời một vực | cao the | thap the
  | cham the | mỗi lần một khác | mỗi lúc một khác
why2: sao | tại sao | vì sao | sao mà | răng mà | sao cùng | sao em
forwhat: đo cái này để làm gì | đo để làm gì | đo làm gì | đo làm chi | đo chi! | làm cái này để làm gì
  | đo mạng để làm gì | đo sóng để làm gì | đo vậy để làm gì | đo thế để làm gì | số này để làm gì
  | đo mấy cái này | đo xong để làm gì | đo nhiều để làm gì | đo cái đó để làm gì | đo để làm chi
  | làm vậy để làm gì | đo vậy làm gì
limit: nhiều nhất được mấy | nhiều nhất là mấy | tối đa được mấy | tối đa mấy | tối đa bao nhiêu
  | nhiều nhất bao nhiêu | ít nhất mấy | ít nhất bao nhiêu | tối thiểu mấy | tối thiểu bao nhiêu
  | nhiều nhất được bao nhiêu | nhiều nhất mấy | tối đa được bao nhiêu | ít nhất phải mấy
  | ít nhất phải bao nhiêu | ít nhất là mấy | được nhiều nhất mấy | tối đa là mấy
happens: có bị trùng | có bị loại | có bị sao | có bị lỗi | có bị tính | có bị mất | có bị trừ
  | có bị gộp | có bị khoá | có mất gì | có hao | có ảnh hưởng | có bị huỷ | có bị phạt | có bị chặn
  | có bị lộ | có bị trừ tiền | có bị hỏng | có hại | có bị chậm | có bị xoá | có bị tắt
  | có bị tính trùng | có bị coi là
allowed: được đo không | có được đo | được tham gia không | đo được không | tham gia được không
  | được đo k | được tham gia k | có đo được | do duoc k | đo hộ được không | đo thay được không
  | đo giùm được không | dùng chung được không | được không | có được không | có được k | dc ko | duoc ko
child2: con em | con nhà | con tôi | cháu nhà | học sinh | lớp 6 | lớp 7 | lớp 8 | lớp 9 | lớp 10 | tuổi
  | trẻ con | em gái | em trai | người nhà | vợ em | chồng em | vợ tôi | chồng tôi | bố mẹ | hàng xóm
  | máy vợ | máy chồng | người ngoài | máy tính bảng | ipad | tablet | máy bàn | laptop | sim data
  | sim ghép | esim | máy cũ
unsure: chưa biết | không biết | chưa rõ | không rõ | quên mất cách | quên cách | chưa hiểu | không hiểu
  | chưa rành | không nhớ | mãi chưa biết | quên mất | chưa nắm | loay hoay | loay hoay không biết
obey: chịu | chịu nhận | chịu hiểu | khỏi hỏi lại | đừng hỏi lại | không hỏi lại | hết hỏi | cho đúng
  | đúng mẫu | cho chuẩn | mới chuẩn | mới đúng | đúng ý | hiểu cho | mới chịu | cho nó chịu
  | cho nó hiểu | nó ghi cho
sample: tin báo mẫu | tin báo đúng | tin báo chuẩn | mẫu báo chuẩn | mẫu báo cáo chuẩn | tin chuẩn
  | mẫu chuẩn | tin đúng mẫu | câu chuẩn | cú pháp chuẩn | ví dụ 1 tin | ví dụ một tin | vd một tin
  | vd 1 tin | tin ví dụ | ví dụ cách | nhắn mẫu báo cáo | mẫu tin | mẫu nhắn | câu mẫu
  | tin bao dung mau | tin báo đúng mẫu | cú pháp | câu báo | mẫu cho em | mẫu để nhắn | ví dụ báo
  | ví dụ mẫu
copied: chép | copy | cóp | coppy | làm theo | theo đó | bắt chước | dán | em nhắn theo | cho dễ
named: liệt kê | kê | nêu | gọi tên | nhắc tên | đọc tên | cho danh sách | lập danh sách | lên danh sách
  | cho tên | nêu tên | cho biết tên | kể tên | đọc danh sách | chỉ tên | réo tên | cho xem | cho chị xin
  | cho em xin | cho anh xin | xin | danh sách | bắn danh sách | lọc | lọc ra | in danh sách | xem giúp
  | tra giúp
lacking: người chưa | thôn chưa | bản chưa | ai chưa | xã chưa | bạn chưa | đứa chưa | đồng chí chưa
  | đ/c chưa | đoàn viên chưa | thành viên chưa | tổ chưa | hộ chưa báo | chưa báo tháng | chưa có mẫu
  | chưa có số | chưa có mẫu nào | chưa nộp số | chưa gửi số | chưa đo tháng | chưa hoàn thành
  | chưa đủ chỉ tiêu | thiếu mẫu | chưa đo mẫu | chưa có báo cáo | thôn còn thiếu | người còn thiếu
  | chưa đạt | trắng mẫu | chưa báo gì | chưa nộp gì | chưa báo | chưa nộp
closing: vậy | thế | nhỉ | hả | ta | vay bot | thế bot | vậy bot | thế ad | vậy ad
percent: bao nhiêu phần trăm | mấy phần trăm | bao nhiêu % | mấy % | bn % | bn phần trăm | mấy phần rồi
  | được mấy phần | đạt mấy phần | mấy chục phần trăm | đạt bao nhiêu phần
sumup: tổng kết | tổng hợp | thống kê | báo cáo tình hình | báo cáo tiến độ | điểm lại | rà soát
  | chốt số | cộng sổ | cộng dồn
plead: đi ad | đi bot | giúp | giùm | hộ | cái | cho anh | cho chị | cho em | cho tôi | đi nào | ad | bot
  | với
stateof: đến đâu rồi | tới đâu rồi | den dau roi | toi dau roi | đến đâu | tới đâu | thế nào rồi
  | sao rồi | ra sao rồi
nowadays: bây giờ | giờ | hiện giờ | đến giờ | hiện tại | đến nay | hôm nay | tuần này | tháng này
  | đợt này | cả xã
leastbest: chăm chỉ nhất | cần cù nhất | chịu khó nhất | trâu nhất | mạnh nhất | cày khoẻ nhất
  | nhiều mẫu nhất | được nhiều nhất | đo nhiều nhất | làm nhiều nhất | nộp nhiều nhất | báo nhiều nhất
  | tốt nhất | hiệu quả nhất | tích cực nhất | chăm nhất | siêng nhất | giỏi nhất | hăng nhất
  | xuất sắc nhất | cao nhất | thấp nhất | ít nhất | cống hiến nhất | gương mẫu nhất | nổi bật nhất
  | khoẻ nhất | nhiều nhất | đứng đầu | dẫn đầu | chăm chi nhat | chậm nhất
awarded: giấy khen | trao thưởng | phát thưởng | nêu gương | tặng quà | trao quà | biểu dương
  | khen thưởng | tuyên dương | xét thi đua | bình xét | bình bầu | đề nghị khen | trao giấy khen
  | làm giấy khen | xét khen | khen | thưởng
isbest: lại nhất à | nhất à | nhất hả | nhất không | nhất chưa | bét à | bét không | chót à | chót không
  | bét hả | có bét không | bị bét | lại bét | lại nhất | nhất bảng à | đầu bảng à | nhất rồi à
  | nhất thật à | dẫn đầu à | bét bảng à | nhất rồi hả
"""
