"""Which everyday turns mean the same, so that a cue can name them as one class? (read by cues.py)

A line reads `class: form | form`; words are near each other's spelling by `SPELLINGS`, a form that ends in
`!` wants its marks typed, and so does a single word whose letters say something else as well (`AMBIGUOUS`).
"""

AMBIGUOUS = """
a an ban bat be bo bot bui buon cai cam can cao cau chan chay chi chiu cho chon chu co con cu cua cuoi da
dai dan dang dao dap dat dau day de den di do doc doi dong du dua dung duong gia giu go goi ha han hay ho hoi
hom hon hu hut ke kem ken keu kho kia la lai lan lau lay le len lo loai loi long lop lot lu lua luu ma mai
man mat mau may me moi mong mu mua mui nay ne ngai ngoi nha nhap nhat nhay nho no noi o oi on phai pho
phong qua que rao ray roi ron rui rut sach sai san sau so sot sua suc suoi ta tai tam tan tang tau tay te
ten the them tho thoi thu thua tieu tim tin to toi tra trai tram tran trang trat tren treo tri trong tru
trung tu tui tuoi tuot u ve vi vo vu vua xa xe xin xong xuong y yeu
"""

SPELLINGS = """
không: ko k kh hk hok hông hong hổng hem hơm khum khôg khg kg chả chẳng đếch đéo
chưa: chửa chư
được: đc dc đk dk đx dx đươc dươc
rồi: r rùi rui roài ròi òi gòi zồi dồi roy oy òy rùii
vậy: z v zậy zay dzậy zị dị rứa thế vầy
gì: j gi
này: ni nì nài
giờ: chừ h
vào: vô vo zô
xem: coi
hỏng: hư
giúp: giùm dùm hộ zùm jup dum gium
gửi: gởi gưi
nhầm: lộn nhằm
làm: mần lm
bấm: ấn nhấn
mấy: mí
thôi: thui thoi
nhỉ: hỉ nhể nhở hen hè
thằng: thang
sao: răng rang seo
đâu: mô
máy: đt dt dth đth
em: e
anh: a
chị: c
tôi: tui tao tau toy
mình: mk mik mìn
sửa: chữa xửa
bị: pị
chỉ: chj
biết: bít bik bik
nhất: nhứt nhut
nhiều: nhìu nhiu
trên: trển
"""

TABLE = """
i: em | tôi | mình | con! | cháu! | anh | chị | bác | chú | cô | ông | bà | bọn em | chúng tôi | tớ
  | nhà em | vợ tôi | chồng em
who: ai | những ai | thằng nào | đứa nào | người nào | ông nào | bà nào | anh nào | chị nào | em nào
  | bác nào | đồng chí nào | đ/c nào | bạn nào | thành viên nào | đoàn viên nào | thôn nào | bản nào
  | tổ nào | xã nào | khu nào | xóm nào | ấp nào | khóm nào | buôn nào | đội nào | nhóm nào | team nào
  | chi đoàn nào | chi hội nào | nhà nào | bên nào | nơi nào | đơn vị nào | là ai | ai vậy | ai đấy
  | ai đó | đứa mô | thôn mô | bản mô | bên mô | là đứa nào | là thôn nào
we: xã | thôn | bản | tổ | đội | nhóm | chi đoàn | chi hội | hội | xóm | ấp | khu | khóm | buôn | toàn xã
  | cả xã | cả đội | cả nhóm | cả bản | cả thôn | team | bên mình | nhà mình | chỗ mình | chúng mình
  | anh em mình | lớp
many: bao nhiêu | bn | bnh | bnhiu | nhiêu | nhiu | bi nhiêu | mấy | mấy chục | mấy trăm | bao lăm
  | chừng nào | mấy mẫu | mấy cái | mấy lần | mấy phát | mấy bữa | mấy lượt | mấy con | mấy người
  | mấy phần | được mấy | còn mấy
much: nhiều không | nhiều ko | nhiều chưa | ít không | xa không | lắm không | kha khá chưa
yet: chưa
done: rồi
asked: nhỉ | vậy | hả | hở | à | ạ | không | chưa | thế | ta | ha | đây | nào | đấy | bot | ad | em | anh
  | chị | ơi
of: của | phần của | phần | riêng | suất của | bên | phía
reach: được | đạt | có | lên | lên được | làm được | đo được | nộp được | góp được | thêm được
  | nhặt được | gom được | thu được | kiếm được | chạy được | báo được | đang là | đang có | đang được
  | đang ở | lên đến | lên tới | cán mốc
left: còn | thiếu | còn thiếu | nợ | còn nợ | còn cần | còn phải | sót | hụt | cần | phải | thêm
else: nữa | nx | nua
full: đủ | tròn | xong | đạt | đích | nghỉ | nghỉ ngơi | thoát | hoàn thành | hết nợ | trọn | đầy
  | xong nợ | thoát nợ | kịp | thì đủ | là đủ | mới đủ | được nghỉ | thì xong | là xong | thì đạt
distance: bao xa | còn xa | xa không | còn cách | cách đích | còn lâu | xa bờ | xa lắm | gần tới
  | sắp tới | sắp đủ | gần đủ | sắp xong | gần xong | sắp về đích | gần về đích
passed: qua | quá | vượt | tới | đến | lên | chạm | cán | về | được | đạt | hơn
half: nửa | một nửa | 1 nửa | phân nửa | nửa đường | nửa chặng | nửa chỉ tiêu | trăm | mốc | chỉ tiêu
  | đích | phần trăm | chặng | định mức | 100 | 150 | 200 | 250 | 300
finish: về đích | tới đích | đến đích | cán đích | kịp tiến độ | về kịp | đâu vào đâu | hoàn thành chưa
  | xong chỉ tiêu chưa | đủ chỉ tiêu chưa | đạt chỉ tiêu chưa | có kịp không | kịp không
state: đến đâu | tới đâu | tới mô | đến mô | đến đâu rồi | tới đâu rồi | tình hình | ra sao rồi | sao rồi
  | thế nào rồi | như nào rồi | ntn rồi | đi đến đâu | tới phần nào | đến phần nào | đến mức nào
  | tới mức nào | đến khúc nào
work: đo | làm | chạy | nộp | báo | bc | gửi | góp | triển khai | cày | mẫu | tiến độ | chiến dịch
  | chỉ tiêu | cái | con | phần
figures: con số | số liệu | số chung | số tổng | tổng số | số mẫu | kết quả | danh sách | bảng số liệu
  | tiến độ | thống kê | tình hình | bảng tổng | tổng kết | số má | số của | số lượng | bảng tiến độ
  | tỉ lệ | tỷ lệ | số hiện tại | tiendo | tổng hợp | số liệu tổng | tổng số liệu | số mới nhất
  | con số mới nhất
give: xin | cho xin | cho em xin | cho xem | cho biết | cho hay | đưa | đọc | báo | gửi | kiểm tra | kiểm
  | tra | check | xem | ngó | liệt kê | kê | đếm | tổng kết | tổng hợp | nắm | cần | mở | cung cấp | hiện
  | show | rà! | thống kê | cho
until: đến hôm nay | tới hôm nay | đến giờ | tới giờ | tính đến | tính tới | đến nay | tới nay | tuần này
  | tháng này | từ đầu tháng | sáng nay | hiện tại | hiện giờ | sáng giờ | bây giờ | lúc này | hôm nay
  | tháng | tuần | tới thời điểm | hôm qua | cả tháng | cả tuần | đợt này | chiều nay | toàn xã | cả xã
  | toàn đội | cả đội | từng bản | từng thôn | các bản | các thôn
notyet: chưa | còn chưa | vẫn chưa | chưa chịu
lazy: mấy nhà chưa | mấy đứa chưa | mấy bản chưa | mấy thôn chưa | mấy người chưa | những nhà nào chưa
  | còn những ai | còn ai | còn đứa nào | còn bản nào | còn thôn nào | còn nhà nào | còn thằng nào
  | còn những thôn nào | còn những bản nào | ai còn | bản nào còn | thôn nào còn | tổ nào còn
  | thằng nào chưa | ai chưa | những ai chưa | bản nào chưa | thôn nào chưa | tổ nào chưa | nhà nào chưa
  | đứa nào chưa | tên mấy bản | tên những bản | tên mấy thôn
booked: cộng | tính | ghi | ghi nhận | nhận | cập nhật | lưu | nhảy | vào sổ | lên hệ thống
then: thì | cứ | hãy | nhớ
mine: phần em | phần tôi | phần mình | của em | của tôi | của mình | riêng em | riêng tôi | riêng mình
  | phần của em | của con | của cháu | của anh | của chị | của bác | của cô | của chú | cả thảy
  | cả tháng nay | của tui
rank: nhất | nhì | bét | hạng | hạng nhất | đầu bảng | cuối bảng | đội sổ | dẫn đầu | đứng đầu | top
  | top 1 | top 3 | top 5 | vô địch | quán quân | á quân | huy chương | huy chương vàng | trùm | vua
  | số một | số dách | khoẻ nhất | hăng nhất | chăm nhất | giỏi nhất | nhiều nhất | đông nhất | khá nhất
  | cao nhất | đỉnh nhất | siêng nhất | tích cực nhất | dẫn | đang dẫn | thứ nhì | thứ nhất | hạng bét
  | đứng nhất | về nhất | đi đầu | năng nổ nhất | ít nhất | lười nhất | kém nhất | ngôi đầu | ngôi nhất
  | ngôi vương | quán quân tuần | cày nhiều nhất | nhất bảng | nhất xã | đứng chót | áp chót | chót bảng
  | đứng cuối | kinh nhất | khủng nhất | hăng hái nhất | cày nhất | nhiệt nhất | dữ nhất | sung nhất
  | bét nhất | ghê nhất | xịn nhất | trội nhất | bết nhất | xuất sắc nhất | đèn đỏ | cầm đèn đỏ
  | ôm đèn đỏ | chót
best: nhất huyện | nhất tỉnh | nhất toàn huyện | bét xã | bét huyện | khoẻ nhất | hăng nhất | chăm nhất
  | giỏi nhất | nhiều nhất | khá nhất | đỉnh nhất | siêng nhất | tích cực nhất | năng nổ nhất | lười nhất
  | đứng nhất | về nhất | hạng nhất | hạng 1 | vô địch | quán quân | đầu bảng | dẫn đầu | đang dẫn
  | đứng đầu | thứ nhì | huy chương | đội sổ | hạng bét | áp chót | ngôi đầu | nhất xã | nhất hội
  | nhất đội | nhất nhóm | đứng bét | nhất tuần | nhất tháng | ngôi vương | về nhì | chót bảng
  | kinh nhất | khủng nhất | hăng hái nhất | dữ nhất | sung nhất | bét nhất | ghê nhất | trội nhất
  | xuất sắc nhất | nhất xóm | nhất đám | nhất cả xã | ngôi nhất | đầu tàu | đèn đỏ | cầm đèn đỏ
  | đứng chót | ngôi số một
place: thứ mấy | hạng mấy | vị trí nào | vị trí thứ | thứ hạng | hạng bao nhiêu | tụt hạng | tụt mấy
  | lên mấy bậc | rớt hạng | đứng thứ | xếp thứ | trên hay dưới | lên hạng | thăng hạng | thứ tự các
  | chỗ đứng của | đứng ở đâu | đứng chỗ nào | hạng của | bao nhiêu bậc | mấy bậc | vị trí của đội
  | vị trí của thôn | vị trí của bản | vị trí của xã | vị trí của nhóm | vị trí trên bảng
  | vị trí trong bảng
table: bảng xếp hạng | bxh | xếp hạng | bảng vàng | bảng thi đua | bảng phong thần | từ cao xuống thấp
  | từ cao đến thấp | từ trên xuống | từ nhiều đến ít | từ nhiều xuống ít | xếp theo thứ tự | xh tháng
  | xh tuần | bảng xếp hag | bang xep hag | bảng hạng | danh sách top | bảng tổng sắp | bảng danh dự
compare: hơn | kém | thua | ăn đứt | trên cơ | qua mặt | vượt | vượt qua | vượt mặt | đuổi kịp | bỏ xa
  | nhỉnh hơn | nhiều hơn | ít hơn | trên | hơn ai | bắt kịp | theo kịp | hơn nhau | vượt được
  | nhiều mẫu hơn | khá hơn | ăn
versus: so với | so sánh | so | đọ | đấu với | đặt cạnh | với | hay | hay là | và
between: hơn ai | thua ai | ai hơn | ai nhiều hơn | ai trên cơ | bên nào hơn | bên nào ăn | ai ăn
  | ai thắng | bên nào thắng | bên nào nhiều hơn | xã nào hơn | thôn nào hơn | bản nào hơn
  | xã nào nhiều hơn | xã nào đo nhiều hơn | ai đo nhiều hơn | ai làm nhiều hơn | ai nhiều
  | ai chạy nhiều hơn | đội nào hơn | tổ nào hơn | hơn nhau nhiều không | hơn nhau mấy
  | hơn nhau bao nhiêu | cách nhau mấy | cách nhau bao nhiêu | hơn kém nhau | trên em hay dưới
  | trên tôi hay dưới | trên mình hay dưới | trên hay dưới | hơn hay kém | hơn hay thua | bên nào trội
  | hơn nhau có nhiều
leader: người đứng đầu | người dẫn đầu | thằng đầu | ông đứng đầu | người đầu bảng | người thứ nhất
  | người trên | top 1 | người nhất
board: bảng | bảng vàng | danh sách | danh sách vàng | tốp | top
kick: tuyên dương | khen | khen thưởng | thưởng | biểu dương | xét thi đua | giấy khen | động viên
teach: chỉ | bày | dạy | hướng dẫn | hd | mách | giải thích | chỉ cho | bày cho | hướng dẫn lại | chỉ lại
  | giảng | cầm tay | chỉ giúp | bày giúp | chỉ em | chỉ bác | chỉ tôi | chỉ giùm | chỉ với | chi em
  | chi e | chi toi | chi bac | chi minh | chi tui
how: sao | thế nào | như thế nào | như nào | ntn | kiểu gì | kiểu chi | cách nào | làm sao | ra sao
  | làm thế nào | bằng cách nào | theo mẫu nào | thế nào mới | sao mới | sao cho | kiểu nào | kiểu răng
send: nhắn | gửi | báo | gõ | ghi | viết | soạn | nộp | khai | nhập | báo cáo | bc | trả lời | nói | bấm
  | báo gộp | khai báo | chép | nhập liệu
write: nhắn | gõ | viết | soạn | báo | gửi | ghi | nhập | báo gộp | báo cáo | nói với bot | nói với nó
  | khai | nhập liệu
what: gì | cái gì | những gì | chữ gì | câu gì | nút nào | lệnh gì | lệnh nào | chữ nào | chỗ nào
  | câu nào | nút gì | cái nào | chi! | tin gì
must: phải | cần | thì | muốn | nên | bắt buộc | giờ
novice: mới vào nhóm | mới tham gia | mới vô | lần đầu dùng | lần đầu xài | lần đầu tham gia | không rành
  | chưa rành! | không rành mấy | chưa quen | chưa biết dùng | không biết dùng | chưa biết cách
  | không biết cách | không biết xài | chưa dùng bao giờ | già rồi | có tuổi rồi | nghe trước quên sau
  | mù công nghệ | mù tịt | hoa cả mắt | không biết bắt đầu | gà mờ | lớ ngớ | không hiểu cách | lớn tuổi
  | mới dùng | mới xài | chậm hiểu | lần đầu | tay mơ
form: cú pháp | mẫu câu | câu mẫu | tin mẫu | mẫu tin nhắn | tin nhắn mẫu | tin nhắn làm mẫu | câu lệnh
  | các lệnh | mẫu nào cho bot | ví dụ một tin | ví dụ tin | mẫu nhắn | dòng mẫu | cách nhắn | cách báo
  | cách gõ | cách ghi | cách soạn | cách gửi | cách nộp | cách xài | cách dùng | cách sử dụng
  | từng bước | câu nhất định | đúng một câu | cấu trúc tin | mẫu câu để báo | theo một câu
  | tin mẫu để chép | mẫu để chép
means: giọng nói | bằng giọng | bằng miệng | tin thoại | voice | ghi âm | thu âm | gõ tay | một tin
  | hai tin | chung một tin | chung 1 tin | tách ra hai | 1 tin | 2 tin | mấy tin | gõ chữ | nhắn chữ
  | viết tắt | không dấu | đúng cú pháp | kèm mbps | ghi tên bản | ghi tên thôn | đúng từng chữ | nhắn số
  | có dấu | viết hoa | gõ dấu | đúng dấu | dấu má | đủ dấu | một câu | nói tiếng dân tộc | tiếng mông
  | tiếng thái
able: làm được gì | làm được những gì | làm được chi | làm được những chi | biết làm gì | biết làm những
  | biết làm trò gì | trò gì | giúp được gì | làm được trò | chức năng gì | những chức năng
  | tính năng gì | biết những gì | để làm gì | dùng để làm gì | xài để làm gì | có tài gì
  | làm được việc gì | làm được mấy việc | xài làm sao | dùng làm sao | xài sao | xài thế nào
  | xài kiểu gì | dùng kiểu gì | dùng thế nào | sử dụng thế nào | dùng sao | dùng như nào | xài như nào
  | hoạt động thế nào | chạy thế nào | dùng làm gì | dùng làm chi | xài làm chi | làm được trò trống gì
  | có công dụng gì | giúp em được gì | giúp được chi
use: xài | dùng | sử dụng | chơi | nói chuyện với
bot: bot | con bot | nó | máy này | cái này | con này | con máy này | em bot | mày | chú bot | hắn
understand: hiểu | nhận | đọc được | nghe được | ghi đúng | trả lời | chịu nhận | chấp nhận | tự biết
  | có đọc | cũng được | bắt buộc | mới nhận | mới hiểu
stop: tin nhắc | nhắc buổi sáng | xoá thông tin | thông tin của tôi | thông tin của em | rút tên
  | gạch tên | tắt nhắc | không tham gia nữa | tin nhắc buổi | đừng nhắc
howto: làm sao để | làm thế nào để | làm sao mà | cách để | muốn
undone: bỏ cái | xoá cái | sửa cái | huỷ cái | sửa lại | xoá đi | báo nhầm | bỏ đi
steps: từng bước một | hướng dẫn từng bước | bắt đầu từ đâu | bắt đầu từ chỗ nào | nhìn hoa cả mắt
wipe: xoá thông tin | tắt tin nhắc | tắt nhắc | rút tên | tắt mấy tin nhắc | ngừng tin nhắc
  | tắt thông báo của bot
next: làm gì tiếp | giờ làm gì | rồi làm gì | tiếp theo làm gì | xong thì làm gì | bấm gì tiếp
learn: dùng bot | xài bot | báo cho bot
told: bot nhận hay chưa | biết bot nhận | bot đã nhận chưa
choice: có phải | có cần | phải | nên
choose: hay | hay là | hoặc
paper: báo cáo số | mẫu báo cáo | giấy | cơ quan | lấy ở đâu | công văn | nộp danh sách
sent: tôi vừa gửi | em vừa gửi | vừa gửi gì
rule: mỗi người | được giao | quy định | tối thiểu | phải đo | mỗi tháng | mỗi tuần | chuẩn | mất | tốn
  | mỗi thôn | mỗi bản | mỗi xã | phải có ít nhất | ít nhất
each: mỗi lần | mỗi người
mbps: mega | mbps | ping | mạnh | khoẻ | tốt | mb
apart: cách nhau 10 | cách nhau bao | phút | tốt hơn
date: lịch | họp | giao ban | ngày 25 | hạn | gửi còn kịp | đổi sim
share: phần | chỉ tiêu | định mức | quota | nộp | nợ | đủ số | góp
shares: tổng? | tổng bao nhiêu | tổng mấy | chiếm mấy | chiếm bao nhiêu
sum: tổng | tổng cộng | tổng thế nào
nobody: có ai báo chưa | ai báo chưa | ai bc chưa | có ai đo chưa | có con nào chưa | thêm con nào chưa
  | có thêm cái nào chưa | ai làm chưa
names: nhắc tên | tên mấy bản | tên những bản | nêu tên | danh sách
check: kiểm | kiểm tra | xem | tra | dò | check
person: thằng | ông | anh | chị | bà | em | con
any: cái nào | mẫu nào | phần nào | gì
tell: nói thật | cho mình biết | cho biết | nói cho | nói để em biết
tops: vượt | vượt qua | qua mặt | hơn | đuổi kịp | bắt kịp | bỏ xa | vượt mặt | theo kịp
whose: ai | tên ai | gọi tên ai | thuộc về ai | về tay ai | ai giữ
vanished: không thấy tên | chẳng thấy tên | tên đâu | rớt mất | tụt
where: đâu | ở đâu | chỗ nào
look: bấm nút nào để | bấm gì để | gõ gì để | nhắn gì để | hỏi bot thế nào | hỏi bot sao | gõ lệnh gì
  | nhắn sao để | nút nào để
helpless: mù tịt | không biết cách | chưa biết cách | không biết dùng | chưa biết dùng | hoa cả mắt
  | gà mờ | không biết bắt đầu | không biết xài | mù công nghệ | không hiểu cách
along: với | và
manner: thế nào | như thế nào | như nào | ntn | kiểu gì | kiểu chi | cách nào | làm sao | làm thế nào
  | bằng cách nào | theo mẫu nào | sao cho | kiểu nào | kiểu răng | phải sao
days: bao nhiêu ngày | mấy ngày | mấy hôm | mấy bữa | bao nhiêu hôm | bn ngày | hết tháng | bao lâu
just: chỉ cần | chỉ việc | chỉ phải | chỉ có
picture: chụp ảnh | chụp hình | chụp màn hình | gửi ảnh | gửi hình | ảnh | hình
reads: đọc được | hiểu được | nhận được | đọc không | có đọc | gõ tay
atfigure: số nào rồi | ở số mấy | số mấy rồi | ở mức bao nhiêu | mức mấy rồi | mốc nào | ở con số nào
  | là con số nào
race: so kè | ganh đua | đua nhau | ganh nhau | đua tranh | bám đuổi | cạnh tranh
example: câu ví dụ | một ví dụ | cho ví dụ | ví dụ đi | ví dụ mẫu | cái ví dụ
copy: bắt chước | làm theo | chép theo | học theo | nhắn theo | gõ theo | theo đó | cho dễ | cho biết
plea: chỉ tôi với | chỉ em với | bày em với | chỉ tui với | chỉ bác với | chỉ cô với | bày cho em
  | bày cho tôi | chỉ cháu với | bày tui với | chỉ mình với | dạy em với | dạy tôi với | giúp em nhắn
  | giúp tôi nhắn | dạy bác với
speed: tải xuống | tải lên | mạng | sóng | viettel | vina
outdo: nhiều hơn | nhiều mẫu hơn | trên cơ | nhỉnh hơn | dẫn trước | đang dẫn | hơn điểm
purpose: để báo cáo | để họp | để chiều họp | để anh báo | để chị báo | để em báo | để tôi báo
  | để lên huyện | để giao ban | báo cáo huyện | nộp huyện | để báo | để còn báo | để nộp | để tổng hợp
idle: động tay | động đậy | nhúc nhích | làm gì | có gì | bắt tay | khởi động | ra quân | có số | lên số
  | có mẫu | nộp gì | đo gì | động chân | chịu làm
anyyet: được cái nào chưa | được mẫu nào chưa | có mẫu nào chưa | có gì chưa | nộp gì chưa | đo gì chưa
  | làm gì chưa | được gì chưa | có số chưa | lên số chưa | được con nào chưa | đo được gì chưa
leaders: người đo nhiều | người nhiều mẫu | nhiều mẫu nhất | cao thủ | ngôi sao | người đo nhiều nhất
  | gương mặt | người dẫn đầu | thôn đo nhiều | bản đo nhiều
behind: thua | kém | cách | hơn | thua xa | kém hơn
margin: thua bao nhiêu | kém bao nhiêu | kém mấy | thua mấy | cách mấy mẫu | hơn mấy mẫu
  | hơn bao nhiêu mẫu | kém bao xa | cách bao xa | còn thua | còn kém
"""
