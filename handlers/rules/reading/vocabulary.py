"""Which words belong to measuring and reporting it? (table format: lexicon.py)"""

TABLE = """
U: measurements | measurement | speedtests | speed tests | readings | tests | mẫu đo | mẫu | mẩu! | mâu! | mậu! | mấu! | mãu! | mẵu! | mãư! | bản đo | lượt đo | lần đo | lượt kiểm tra
  | mẫu test | lượt test | lần test | sample | samples | mẫu kiểm tra | mẫu speedtest | lượt đo kiểm
  | mẫu đo kiểm | mẫu đo tốc độ | lượt đo tốc độ | kết quả đo | mẩo! | mẫo! | mẫy! | mẫi! | mũa!
  | maus | mẫuu | mauu | mẫu mạng | mẫu sóng | mẩu đo | mâuz! | mawu | mầu! | mẫ! | mẫuh | mẫux
  | mẫus | mãuu
u luot: lượt | luợt! | lươt! | lựot! | lượtt
u: l | lần | lân! | lấn! | lẩn! | phát | cái | cú! | bài | pha | nhát! | kq | kết quả | fát | fat | nần | nan
  | đợt đo | phát đo | bận! | kái | nháy! | nhấp | nhịp | bản ghi | vòng i-speed | vòng ispeed | ảnh kết quả | tấm ảnh kết quả
  | ảnh kq | số liệu đo | bài ispeed | bài i-speed | bài speedtest | quả ispeed | quả i-speed | con ispeed | con i-speed | lược! | lần bấm
  | lượt bấm | lần chạy | lượt chạy | phát bấm | lượt test | times | làn! | lẫn! | lằn! | lận! | lầm! | lầnn | lâng
V: đo đi đo lại | thực hiện đo kiểm | tiến hành đo kiểm | đo kiểm theo
V net: đo tốc độ | đo tốc độ mạng | đo mạng | đo sóng | đi đo mạng | ra đo mạng | đo thử mạng | test mạng | test tốc độ | check mạng | đo bằng 4g | đo bằng 5g
V: đo | đo đạc | đo kiểm | đo i-speed | đo ispeed
  | đo i speed | đo thêm | đo bù | đo lại | đo tiếp | đo kiểm tra | đo bằng i-speed | đo bằng app | đo app
  | đo trên app | đo trên i-speed | đo speed | đo speedtest | đo tốc độ internet | đo internet | đo 4g
  | đo 5g | đo 3g | đo lun | đi đo | đô! | đp | đoo | đoq | ddo | đoạ! | dđo | đ0 | d0 | đoo xong
  | đo hoàn thành | đo thử | thử đo | thực hiện đo | tiến hành đo | ra đo | xuống đo | lên đo | đò! | đọ!
  | đoi! | đon!
V others: đo hộ | đo giúp | đo dùm | đo giùm | đo thay | đo hộ cho | đo giúp cho | đo cho | đo dùm cho
  | đo giùm cho | báo hộ | báo giúp | báo dùm | báo giùm | báo thay | báo hộ cho | báo thay cho
  | báo giúp cho | báo dùm cho | nhờ báo! | nhờ em báo | nhờ e báo | nhờ mình báo | nhờ tôi báo
  | nhờ báo giúp | nhờ em gửi | nhờ em nhắn | đo thay cho | nhờ báo hộ | gửi hộ | gửi giúp | gửi thay
v do: trả nợ | trả bài | làm hẳn | làm được | làm xong | làm đc | làm dc | thực hiện được | thực hiện xong | tiến hành | lấy được | thu được | thu thập được
  | kiếm được | quét | quét được | bấm đo được | bấm được | ktra | chạy app | chạy thử | chạy i-speed | chạy speedtest
  | hoàn thành được | làm nốt | làm thêm | làm luôn | triển khai được | gom được | góp được | xử được | xử xong
v: vừa thử | mới thử | thử lại | bấm thử | thử liền | thử luôn | test thử | test | did | ran | tét | tets | check | chek | chạy | kiểm tra | measure | measured | tested
k app: i-speed | ispeed | i speed | ai sờ pít | ai spít | speedtest | speed test | isped | i sped | vnnic
R: điểm danh | báo | báo cáo | bc | b/c | gửi kết quả | gửi kq | nộp | khai báo | check in | checkin | ghi nhận | ghi
  | cập nhật | báo kq | báo kết quả | báo số liệu | gửi báo cáo | gửi số liệu | cbc
A: thêm | bổ sung | cộng thêm | cộng | bù | bù thêm | +
d: làm rồi | làm r | làm rùi | làm xong rồi | làm xong r | làm hết rồi | bấm rồi | bấm xong rồi | oy | òy | roy | roij | rồy | gòy | dòi! | rồi nè | rồi nha | đủ rồi | hoàn tất rồi
  | gòi! | gồi! | rầu! | goy | rồi | r | rùi | roài | ròi! | òi! | rui | rôi! | ùi | xong | xg
  | xong xuôi | đã | da | hoàn thành | hoàn tất | done | finish | finished | dồi! | rui r | oài! | rùi r
  | ùi r | zồi! | zùi! | zoi | zui | dùi! | xog | xonq | xong rùi | đã xong | ròy! | ruì! | gùi! | rồii
  | rr | xong hết | xong cả | xong hết trơn | xong hết trọi | xong ráo | xong ráo trọi | xong tất | xong sạch | xong tuốt | xong sớm
g: được | đạt | đc | dc | đk | dk | đx | dx | đươc! | đuợc! | dược! | đượ! | đựoc! | got | dduwowcj
  | đựợc! | đuọc! | đượk! | đươk! | zược! | ddc
!: đâu có | dau co | nào có | có đâu | đừng! | đừng có | dung co | chớ có | không | ko | k | kh | hk | hok | khg | kg | hông | hổng | hem | hơm! | chả! | chẳng | đéo | khum | khôg
  | hong | ko có | không có | ko co | k có | hok có | not | chả có | hổng có | chẳng có | đếch | cóc!
c: quên đo | quên không đo | quên ko đo | quên chưa đo | quên mất không đo | chưa | chửa! | chưa có
  | chưa hề | chưaa | chư!
k left: còn! | còn lại | còn có
x: x | × | * | nhân
E all: đều
E: ai cũng | đứa nào cũng | người nào cũng | nhà nào cũng | máy nào cũng | sim nào cũng | mạng nào cũng
  | mỗi | mỗi một | từng | mỗi cái | each | mỗi con
m: máy | sim | cái máy | điện thoại | đt | đth | dt | máy điện thoại | thuê bao | sóng sim | phone | con máy
  | chiếc máy | chiếc điện thoại | chiếc
m mạng: mạng | nhà mạng
p: bn
m người: người | đứa | thành viên | ng
m ngày: ngày | buổi | hôm | bữa | đợt
w: wifi | wi-fi | wi fi | oai phai | quai phai | goai phai | uai phai | wf | wfi | ưi fi | mạng dây
  | cáp quang | wai fai
S d: tải xuống | tải về | download | down | dl | dload | đao! | tải | xuống | tốc độ tải | tốc độ | speed
  | tốc độ tải xuống | tốc độ tải về | tốc độ download | tốc độ mạng | tốc độ đo | ↓ | ⬇ | 📥 | tải dl | dơn
  | đoan! | tốc độ xuống | tđ | tốc | down load | đao lốt | đao nốt | dao lot | dowload | downlod | donwload
  | tốc độ tải đạt | 🔽 | ↘
S u: tải lên | upload | up | ul | lên | tốc độ tải lên | tốc độ upload | tốc độ lên | ↑ | ⬆ | 📤 | up load
  | ắp lốt | áp lốt | úp | úp lốt | uplod | uload | 🔼 | ↗ | ắp!
S p: ping | pg | pinh | trễ | độ trễ | latency | delay | pinng | ⏱
S j: jitter | biến động trễ | độ biến động | mất gói | tỷ lệ mất gói | packet loss | loss | jit | gitter
M 1: mbps | mb / s | mb | mbs | mbit | mbit / s | mega | mê ga | mê! | mêga | mega bit | mê ga bít | megabit
  | mbp | mpbs | mbsp | mb ps | mêgabít | mbits | mbps / s
M 1000: gbps | gb / s | gb | gbs | giga | gbit
M 0.001: kbps | kb / s | kb | kbs | kbit
M ms: ms | mili giây | mi li giây | milli | mili | msec
~: có khi | chắc tầm | chắc khoảng | chắc cỡ | chắc được | hình như là | nghe chừng | khoảng | tầm | cỡ! | chừng! | gần | hơn | trên! | xấp xỉ | ngót | áng | độ! | ước chừng | ước | đâu đó
  | ~ | ≈ | hình như | chắc | chắc là | có lẽ | hơn kém | suýt | non! | khoảng chừng | tầm khoảng | dễ chừng
  | đâu như | quãng! | cỡ tầm | phải đến | chắc cũng | approx | about | >
q may: mấy | mí | mấy cái
q: vài | dăm | vài ba | dăm ba | đôi ba | một vài | một số | 1 số | 1 vài | vài chục | nhiều | ít | dăm bảy
  | kha khá | hơi bị nhiều | vài cái | một ít | 1 ít | một mớ | ba bốn! | dăm chục | đôi! | cả đống
  | nhiều lắm | vài phát | mớ!
k sum: tổng | tất cả | tổng số là | cả thảy | tổng lại | hết thảy | vị chi | tổng cộng | tổng cộng là
  | tất cả là | tổng là | => | ==> | vậy là | vậy tổng | thế là tổng | như vậy là | vị chi là | tính ra là | cộng là | cộng tất cả | gộp lại | gộp lại là
  | cộng cả | tổng cả | tổng cả thảy | tổng hết thảy | tổng tất cả | cả nhà là | hết thảy là | cả thảy là | tổng số | cộng lại | cộng lại là | tổng số lượng | total
D today: hôm nay rảnh | nay rảnh | sáng nay rảnh | chiều nay rảnh | hôm nay | hn | h.nay | hnay | hum nay | hôm ni | bữa nay | nay | sáng nay | trưa nay | chiều nay
  | tối nay | đêm nay | hồi sáng | hồi trưa | hồi chiều | hồi nãy | ban nãy | lúc nãy | vừa nãy | nãy
  | nãy giờ | ban sáng | ban trưa | ban chiều | lúc sáng | lúc trưa | vừa mới | vừa xong | mới nãy | sớm nay
  | khi nãy | khi sáng | mới đây | ngày hôm nay | ngày nay | hôm nayy | vừa rồi | sáng hôm nay
  | chiều hôm nay | trưa hôm nay | tối hôm nay | today | khi hồi | vừa đây | h nay | bữa ni | buổi sáng nay
  | hôm na | hom nay | sáng giờ | từ sáng | hum ni | hôm nây | hnai | zừa rồi | hôm nai
  | chiều ni | sáng ni
D yesterday: bựa qua | từ hôm qua | từ tối qua | từ chiều qua | từ sáng qua | từ tối hôm qua | từ chiều hôm qua | chiều tối qua | chiều tối hôm qua | hôm qua | hqua | hq | h.qua | h qua | hum qua | hôm wa | hom wa | bữa qua | sáng qua | trưa qua
  | chiều qua | tối qua | đêm qua | khuya qua | hồi hôm | tối hôm qua | sáng hôm qua | chiều hôm qua
  | trưa hôm qua | đêm hôm qua | ngày hôm qua | tối hqua | chiều hqua | sáng hqua | bữa hôm qua | qa! | hwa
  | tối wa | chiều wa | sáng wa | hum wa | yesterday | hồi tối | hồi hôm qua | hồi tối qua | bữa wa | hôm qa
  | hôm q | đêm wa | tối h qua | chiều h qua | hum kua | hôm kwa | hnay qua
D yesterday: bửa qua | bửa wa | bửa hôm qua | tối qa | hum qa | hôm qua nè | hồi hum | ngày qua | đêm hôm trước | hqa
D today: bửa nay | hum nai | trưa ni | nay nè | giờ này | hồi nảy | nảy giờ | nảy! | hồi nãy giờ
D -2: hôm tê! | bữa tê! | hôm kia | hkia | h.kia | bữa kia | ngày hôm kia | sáng hôm kia | chiều hôm kia | tối hôm kia
  | trưa hôm kia | bữa hôm kia | hum kia | sáng kia | tối kia
D -3: hôm kìa! | bữa kìa! | hôm kĩa!
D ?: tuần trước | tuần rồi | tháng trước | tháng rồi | hôm trước | bữa trước | bữa hổm | hôm nọ | bữa nọ
  | mấy hôm trước | mấy bữa trước | mấy hôm nay | mấy bữa nay | mấy ngày nay | mấy ngày qua | mấy ngày trước
  | đợt trước | lần trước | dạo trước | hổm rày | mấy hôm rày | hôm bữa | bữa giờ | hôm rồi | bữa rồi
  | tuần vừa rồi | tuần vừa qua | tuần qua | tháng vừa rồi | tháng qua | ngày trước | đầu tuần | đầu tháng
  | cuối tuần trước | cuối tuần rồi | đầu tuần này | giữa tuần | cuối tháng trước | đợt vừa rồi
  | mấy hôm vừa rồi | mấy hôm | mấy bữa | tuần trc | tuần trươc | hôm trc | bữa trc | dạo này | mấy hum
  | vài hôm trước | vài ngày trước | cuối tuần vừa rồi | hôm đó | bữa đó | ngày đó
k part: sáng! | trưa! | chiều! | sang | trua | chieu
"""
