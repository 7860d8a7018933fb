"""Which everyday turns tell of a slip or of something to be taken back? (read by cues.py)"""

TABLE = """
slip: nhầm | sai | lỡ tay | quá tay | trượt tay | quơ tay | linh tinh | lung tung | ngược | trùng | lặp
  | đúp | dư | thừa | sót | rơi mất | mất số | mất chữ | tự bấm | tự gửi | tự nhảy | sai bét | sai toét
  | sai tùm lum | bậy | bậy bạ | nhầm nhọt | lẫn lộn | loạn | giống nhau | giống hệt | y chang | tùm lum
  | nói quá | tầm bậy | không đúng | chưa đúng | trật lất | trớt quớt | mất một | sót mất | rớt mất
  | thiếu mất | nhân đôi
mistyped: gõ nhầm | gõ thiếu | gõ thừa | gõ dư | gõ sai | gõ lố | gõ sót | viết thiếu | viết thừa
  | viết nhầm | viết sai | ghi thiếu | ghi thừa | ghi dư | ghi sót | nhắn nhầm | nhắn sai | nhắn thiếu
  | nhắn dư | nhắn thừa | báo dư | báo thừa | báo thiếu | báo lố | báo trùng | báo nhầm | bấm nhầm
  | bấm dư | bấm thừa | bấm thiếu | bấm sai | bấm lung tung | bấm trùng | gửi nhầm | gửi trùng | gửi dư
  | gửi thừa | gửi hai lần | gửi 2 lần | gửi sai | gửi nhầm nhóm | nhập nhầm | nhập sai | nhập thừa
  | nhập thiếu | nhập dư | nhập trùng | đọc nhầm | đọc sai | nói nhầm | nói sai | nói quá | nói hơi quá
  | nói lố | đếm nhầm | đếm sai | đếm sót | đếm thừa | đếm trùng | đếm dư | nhớ nhầm | nhớ sai
  | nhìn nhầm | nhìn sai | khai nhầm | khai sai | khai khống | khai dư | tính nhầm | tính dư | tính sai
  | tính trùng | trượt tay | quơ tay | lỡ tay | quá tay | bấm rơi | gõ rơi | bấm sót | gõ vội | nhắn vội
  | báo linh tinh | bấm linh tinh | nhắn linh tinh | gửi linh tinh | nghe nhầm | hiểu nhầm | nhầm lẫn
  | nhầm sổ | nhầm ngày | nhầm bản | nhầm thôn | nhầm mạng | nhầm sim | sai ngày | sai bản | sai thôn
  | sai mạng | sai sim | sai số | nhầm số | sai tên | nhầm tên | tay nhanh hơn não | cào phím | đánh nhầm
  | đánh máy nhầm | đánh sai | đánh máy sai | gõ thêm một số | bấm thêm một số | dư một số | thừa một số
  | thiếu một số | thừa số 0 | dư số 0 | thêm số 0 | gõ lẫn | ghi lẫn | báo hố | báo sớm quá | gửi vội
  | gửi sớm | chưa xong mà lỡ gửi | lỡ gửi | lỡ bấm | lỡ nhắn | lỡ báo | bấm bừa | nhấn lộn | bấm lộn
  | gửi lộn | ghi lộn | gõ lộn | báo lộn | nhắn lộn | đánh lộn | viết lộn | nhập lộn | tính lộn | đếm lộn
gotwrong: tính trùng | nhân đôi | cộng hai lần | cộng 2 lần | tính hai lần | tính 2 lần | ghi đúp
  | hiểu sai | hiểu nhầm | ghi sai | ghi nhầm | ghi ngược | ghi thành | ghi dư | ghi thừa | nghe nhầm
  | nghe sai | nghe thành | nghe ra | đọc nhầm | đọc thành | đọc sai | tính sai | tính nhầm | tính dư
  | cộng sai | cộng nhầm | cộng dư | cộng thừa | cộng trùng | nhận sai | nhận nhầm | nhận thành
  | hiểu thành | dịch sai | ghi vậy sai | ghi thế sai | ghi trật | hiểu trật | nhập sai | cập nhật sai
  | ghi lộn | ghi hai lần | ghi 2 lần | ghi trùng | hiểu lầm
whence: sao lại ghi | sao lại cộng | sao lại tính | sao lại ra | sao lại có | sao ghi | sao cộng
  | sao tính | sao lên tới | sao ra | sao có hai | sao có 2 | sao lại nhân | đâu ra | ở đâu ra
  | đào đâu ra | sao máy lại ghi | sao bot lại ghi | sao bot ghi | sao thành | sao lại thành
  | sao nhảy lên | sao nó ghi | sao nó lên | ai bảo ghi | sao hệ thống ghi | sao máy ghi | sao máy nó ghi
  | sao bot nó ghi | ai kêu ghi | ai biểu | sao bot cộng | sao cộng thêm | sao lại thêm | sao tự cộng
  | sao tự nhiên | sao bot tính | sao bot nhận | sao tự dưng | tự nhiên thêm | ai ghi cho | ai cộng cho
  | ai báo cho | ai tính cho | sao có tên | ai nhập cho
recent: vừa nãy | ban nãy | lúc nãy | hồi nãy | khi nãy | nãy | vừa rồi | mới rồi | vừa | trước đó | trên
  | ở trên | bên trên | cuối | cuối cùng | mới gửi | mới báo | vừa gửi | vừa báo | vừa xong | vừa nhắn
  | đó | kia | ấy | mới đây | gần nhất | hôm qua | sáng nay | mới nhắn | sau cùng | trước
entry: tin | dòng | cái | con số | số | mẫu | phát | báo cáo | bản ghi | mục | kết quả | số liệu
  | tin nhắn | lần | lượt | ảnh | thông tin | bản tin | quả | vụ | kq | số đo | dữ liệu | bc | cái báo
  | cái tin | cái đầu | cái cuối | hai cái | cái này | cái đó | cái kia | cái trên | cái vừa | cái ấy
  | mấy cái
drop: bỏ | xoá | huỷ | gỡ | rút | gạch | loại | trừ | bớt | thu hồi | lấy lại | ctrl z | undo | bỏ qua
  | xoá sổ | dẹp | rút về | rút lại | gỡ xuống | quên đi | tẩy | hoàn lại | vứt đi | bỏ bớt | trừ bớt
  | hạ xuống | gỡ bỏ | xoá bỏ | huỷ bỏ | loại bỏ | bỏ ra | trừ ra | lấy ra | bỏ cái | bỏ giúp | bỏ giùm
  | bỏ đi | trừ đi | trừ giúp | trừ giùm | gỡ giúp | gỡ giùm | gỡ cái | rút giúp | rút cái | xoá giúp
  | xoá cái | xoá dòng | gạch giúp | bỏ hộ | xoá hộ | gỡ hộ | bỏ dòng | bỏ tin
let: cho em rút | cho tôi rút | cho rút | xin rút | xin bỏ | xin huỷ | xin xoá | xin gỡ | cho xoá
  | cho bỏ | cho huỷ | cho em xoá | cho em bỏ | cho em huỷ | cho mình xoá | cho tôi bỏ | em rút lại
  | rút cái
never: đừng ghi | đừng tính | đừng cộng | đừng lấy | đừng nhận | khỏi ghi | khỏi tính | khỏi cộng
  | không tính nhé | không tính | đừng vội ghi | đừng lưu | khoan ghi | khoan tính | coi như không có
  | coi như chưa | coi như bỏ | bỏ qua | quên cái | chưa tính | khoan cộng | coi như em chưa
  | đừng lưu cái | khỏi lưu | khoan lưu | đừng tính nha | đừng tính nhé | không cần ghi | khỏi cần tính
restore: như cũ | như trước | như ban đầu | về như trước | trả lại như | lùi lại | lùi một bước
  | lùi 1 bước | quay lại như | trở lại như | trở về như | về như cũ | hoàn tác | ctrl z | control z
  | undo | khôi phục | giữ nguyên như cũ | để như cũ | như lúc đầu | như hồi đầu | như lúc nãy
  | như lúc chưa báo | như hồi nãy | về số cũ | lấy lại số cũ | giữ số cũ
fix: sửa | chỉnh | đổi | đính chính | điều chỉnh | thay | ghi lại | tính lại | cập nhật lại | sửa lại
  | sửa thành | chỉnh lại | cải chính
into: thành | sang | qua | là | xuống | lên | còn | về | lại
rather: chứ | chớ | mới đúng | mới phải | mới chuẩn | chứ không phải | chứ đâu phải | chứ đâu | phải là
  | mới chính xác | chứ làm gì có | chứ không | cơ mà
only: thôi | cơ | hà | có thôi | mới có | chỉ có | có mỗi | mỗi
really: thực ra | thật ra | đúng ra | chính ra | kỳ thực | chính xác là | đúng phải là | xem lại thì
  | kiểm lại | đếm lại | nhìn lại | soát lại | rà lại | xem kỹ lại | kiểm tra lại | đối chiếu lại
  | tính lại chỉ | đếm lại chỉ | ngồi tính lại | tính lại thì | đếm lại thì | xem lại chỉ | tính kỹ lại
  | nhẩm lại | cộng lại chỉ | kiểm lại thì | xem lại sổ | mở lại xem
child: con | cháu | chồng | vợ | đứa | thằng | bé | con bé | thằng cu | thằng bé | đứa cháu | thằng cháu
played: nghịch máy | nghịch điện thoại | cầm máy | cầm điện thoại | phá máy | mượn máy | quậy | bấm bậy
  | nhắn bậy | báo linh tinh | nhắn linh tinh | để trong túi | tự bấm gửi | nó phá | phá điện thoại
  | chọc điện thoại | vọc máy | vọc điện thoại
sorry: xin lỗi | sorry | chết rồi | chết thật | thôi chết | ối | ấy chết | khoan | khoan khoan | từ từ
  | ủa | bỏ mẹ | úi | xấu hổ | đính chính | chờ đã | ý em | ý mình | khoan đã | ơ | á | chết chửa
  | ngại quá | toi rồi | quên mất
twice: hai dòng | 2 dòng | hai lần | 2 lần | giống hệt | giống nhau | báo trùng | đúp | y chang | 2 phát
  | hai phát | hai tin | 2 tin | trùng rồi | hai bản | gửi 2 | gửi hai
keep: giữ | để lại | một dòng là đủ | một cái là đủ | tính 1 | tính một | giữ 1 | giữ một | lấy 1 thôi
  | một là đủ | gạch bản | gạch đi một | bỏ một | xoá một
asplan: kế hoạch | nháp | thử | thử thôi | đùa | giỡn | test thử | chơi thôi | năm ngoái | ngày mai
  | của người khác | bằng wifi | ảnh cũ | wifi | số cũ | chơi cho vui | cho vui thôi | nhắn chơi
  | gõ chơi | gửi chơi | báo chơi | thử máy | thử bot | test bot | chưa tắt wifi | quên tắt wifi
  | đang bật wifi | dính wifi | nối wifi | bắt wifi | để wifi | hôm trước rồi | của cơ quan khác
  | của nhóm khác | chuyện khác
pull: cho em rút về | cho em rút lại | cho tôi rút lại | xin rút lại | gõ xuống | gỡ xuống | gạch bản của
  | rút cái | bớt của | rút về giúp | cho về không | cho về 0 | thu lại giúp
nothing: chưa | không đo | không có đo | còn chưa
talk: nói thử | thử gõ
claimed: có báo | có ghi | có đo | có nhắn | có gửi | có nói | đâu có báo | đâu có ghi | đâu có đo
  | đâu có gửi | có làm
nay: đâu
whoseelse: là của vợ | là của chồng | là của con | là của ông | là của bà | là của bác | là của anh
  | là của chị | là của thằng | của vợ tôi | của chồng tôi | của vợ em | của chồng em | của người khác
  | không phải của em | không phải của tôi | không phải của mình | không phải em đo | không phải tôi đo
  | người khác đo | của thôn khác | của bản khác | của xã khác
whatsthis: ghi gì kỳ | ghi gì vậy | ghi gì thế | ghi kiểu gì vậy | ghi kiểu gì thế | ghi cái gì đấy
  | ghi cái gì vậy | ghi linh tinh | ghi lung tung | ghi bậy | ghi tầm bậy | ghi tào lao | cộng kiểu gì
  | tính kiểu gì vậy | ghi gì mà
digit: số 0 | số không | một số | dấu phẩy | phím | phẩy | chữ số | con số 0 | chữ cái | một chữ
belongs: cộng vào tên | của ông | là của hôm | là của bên | của người khác cơ | không phải của
late: quên không ghi | quên ghi | ghi muộn | nhắn muộn
entered: vào hôm nay | sang hôm nay | thành hôm nay
isday: của hôm qua | là hôm qua | là chủ nhật | là thứ | hôm qua chứ | đó là của hôm qua | là của hôm qua
notday: không phải hôm nay | không phải hôm qua | không phải thứ | hôm nay
notthat: không phải
unlike: nghe nhầm rồi | ông nhầm | bà nhầm | tôi nhầm | em nhầm | mình nhầm
day: hôm qua | hôm kia
name: thôn | bản | vina | viettel | mobi
kid: con em | con tôi | thằng cu | con bé | vợ em | chồng em | vợ tôi
adding: bổ sung | thêm | bù
astray: nhầm nhóm | nhầm hộp | nhầm người | nhầm chỗ | nhầm chat
fixto: sửa còn | sửa lại còn | đổi lại còn | đổi còn | rút còn | rút xuống còn | giảm còn | giảm xuống
  | chỉnh còn | chỉnh lại còn | hạ còn | hạ xuống | sửa lên | nâng lên | tăng lên | sửa xuống
  | sửa lại thành
void: coi như chưa nói | coi như em chưa nói | coi như tôi chưa nói | coi như chưa gửi
  | coi như em chưa gửi | coi như chưa có gì | coi như không có gì | coi như em chưa báo
  | coi như tôi chưa báo | quên tin đó đi | coi như em không nhắn | coi như không thấy
asgot: ghi vậy | ghi thế | ghi như vậy | ghi như thế | tính vậy | tính thế | hiểu vậy | nhận vậy
  | ghi thế này | ghi vậy là | cộng vậy | cộng thế
denied: có đo đâu | có làm đâu | đã đo đâu | chưa hề đo | đo hồi nào | đâu có đo | có báo đâu
  | đâu có báo | có nhắn đâu | chưa đo mà | có gửi đâu | không đo mà | chưa đo gì
"""
