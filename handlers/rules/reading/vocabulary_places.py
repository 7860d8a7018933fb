"""Which words name a carrier, a kind of place or a place that is no hamlet? (table format: lexicon.py)"""

TABLE = """
C viettel: mạng quân đội | quân đội | viettel | vt | vtel | vietel | viettell | vietell | viet tel | việt teo | vịt teo | vịt tel
  | vịt ten | vịt | vi ét teo | viettle | vjettel | vieteo | vietteo | vietten | việt ten | việt tel
  | vi eo teo | viết teo | viết tel | vi ettel | vịt theo | vitteo | vít teo | vịt te | vieo | vtl
  | vietteoo | việt teo lờ | nhà vịt | mạng vịt | vê tê | v tel | v-tel | 097 | 098 | vettel | việttel
  | vi et ten | vi et teo | viêttel! | việt tell | vietteeo | vịt thồ
C vinaphone: vinaphone | vina | vnpt | vn vinaphone | vi na | vina phone | vinafone | vina fone | vina fon | vina phôn | vinaphon
  | vinapone | vi na phôn | vi na phone | vi na phon | vi na fôn | vi na phông | vnp
  | vê nờ pê tê | vê en pê tê | vi la phôn | vn pt | vi na fone | vjna | vjnaphone | vinaphome | vina phon
  | vi-na | vinaphonne | mạng vina
C mobifone: mobifone | mobi | mobiphone | mo bi | mô bi | mobi phone | mobi fone | mô bi phôn | mo bi phon
  | mobiphon | mobifon | mbf | saymee | mô bi phone | mô bi fôn | mobjfone | mobj | mobife | mo bi fone
  | mo bi phone | mobi phôn | mô bai phôn | vn mobifone | mobi fon | sây mi | say mee | vms | mobiifone
  | môbi! | mobifone saymee
C vietnamobile: vietnamobile | vietnam mobile | vnm | vnmb | việt nam mobile | việt nam mô bai
  | việt nam mô bai lờ | việt nam mô bi | vietnammobile | vnmobile | vn mobile | viet nam mo bai
  | vietnamobi | việt na mô bai | vietnamobai | vn mobi | viet na mobile | vietnam mobi | vietnamobil
  | việt na mô bi | vietmobile | vietna mobile | htmobile
C gmobile: gmobile | gtel | g-mobile | g mobile | g-tel | g tel | beeline | bee line | gờ mô bai | bi lai
  | gờ teo | gmobi | gi mô bai | g mobi | gê teo
C other: itel | i-tel | i tel | wintel | win tel | reddi | vnsky | vn sky | mạng local | sim local | local
  | mạng fpt | sim fpt | fpt | fpt retail | ai teo | uyn teo
C other: itelecom | red di | vi en sky | mobicast
K: thôn | bản | tổ dân phố | tdp | tổ dp | t dân phố | tổ dân | khu phố | kp | kphố | k phố | khu dân cư
  | kdc | khu | khóm | ấp | buôn | làng | sóc | xóm | tổ | phum | plei | plây! | pley | khối | khối phố
  | xom | sok | khóm ấp | tdân phố | t.d.p | k.p | thôn bản | điểm dân cư | ngõ xóm
Y: xã | phường | đặc khu | thị trấn | huyện | quận | tỉnh! | thành phố | tp | thị xã | p. | tx | tt!
o neighbour: thôn bên | bản bên | xóm bên | ấp bên | tổ bên | khu bên | xã bên | làng bên | thôn bên cạnh
  | bản bên cạnh | xóm bên cạnh | ấp bên cạnh | xã bên cạnh | tổ bên cạnh | bản dưới | bản trên | xóm trên | xóm dưới
  | thôn trên | thôn dưới | thôn kia | bản kia | xóm kia | ấp kia | tổ kia | khu kia | bên thôn kia | bên bản kia
  | nhóm bên | đội bên | nhóm kia | đội kia | nhóm khác | đội khác | bên kia | buôn bên
o kind: bản thân | bản tin | bản đồ | ban ngày | ban đêm | ban công | ban chỉ huy | ban chỉ đạo
  | ban chấp hành | ban bè | khu vực | khu vực em | khu cách ly | khu công nghiệp | khu vui chơi | khu chợ
  | khu trung tâm | khu nhà | khu trọ | khu vườn | tổ công nghệ | tổ công nghệ số
  | tổ công nghệ số cộng đồng | tổ cnscđ | tổ cns | tổ chức | tổ trưởng | tổ phó | tổ công tác | tổ đo
  | tổ em | tổ mình | tổ quốc | tổ ấm | tổ tiên | làng nghề | lang thang | làng mình | thôn em | thôn mình
  | thôn ta | thôn tôi | bản em | bản mình | bản tôi | xóm em | xóm mình | ấp em | ấp mình | khu em
  | khu mình | khối lượng | trưởng thôn | trưởng bản | trưởng ấp | trưởng khu | trưởng xóm | trưởng khóm
  | bí thư | mấy thôn | mấy bản | buôn bán | buôn lậu | làng xóm | xóm trọ | xóm giềng | bán buôn | ấp trứng
  | ấp ủ | bản chất | bản quyền | bản sao | bản gốc | bản nhạc | bản mới | phiên bản | văn bản
  | bản cập nhật | thôn này | bản này | xóm này | tổ này | khu này | khu đó | thôn đó | thôn khác | bản khác
  | toàn thôn | cả thôn | cả bản | cả xóm | cả tổ | chi đoàn | đoàn thanh niên | đoàn xã | thôn bản em
  | ở thôn ạ | bản ạ | địa bàn thôn | bạn ơi | bạn à | các bạn | mấy bạn | cac ban | bạn bè | ban be
l: ở nhà văn hoá | tại nhà văn hoá | ở nhà vh | bán trú | trường bán trú | nội trú | chợ phiên | bến xe | bến phà | sân bóng | sân nhà | bãi đất | bìa rừng | bờ suối | bờ sông | bờ ruộng | đỉnh đồi | đỉnh núi
  | lưng đồi | quả đồi | quả đồi sau nhà | sau nhà | trước nhà | trước cổng | cổng trường | cổng chào | hiên nhà | sân kho | cánh đồng | đầu làng | cuối làng | giữa làng | đầu ngõ | cuối ngõ | chân núi
  | chân đồi | đỉnh đèo | điểm cao | quán nước | quán cà phê | tạp hoá | trạm bơm | nhà máy | xưởng | bãi xe
  | đường đi học | đường đi làm | đường đi nương | đường đi chợ | đường về nhà | đường về | chợ | trường học
  | trường tiểu học | trường thcs | trường thpt | trường | ubnd | ủy ban | trạm y tế | trạm xá | trạm
  | nhà văn hoá | nvh | nhà vh | bưu điện | trụ sở | cơ quan | ở nhà | tại nhà | nhà! | bệnh viện | cổng
  | ngã ba | ngã tư | sân vận động | sân | trung tâm | điểm trường | điểm bưu điện | hội trường | ủy ban xã
  | nhà thờ | chùa | đình! | cầu! | bến! | cửa khẩu | đồn | đồn biên phòng | nương | rẫy | ruộng | đồng!
  | đường | quốc lộ | công viên | quán | siêu thị | khách sạn | cây xăng | trụ sở ubnd | ubnd xã
  | ubnd phường | công an | trung tâm xã | đầu thôn | cuối thôn | giữa thôn | đầu bản | cuối bản | đầu xóm
  | nhà trưởng thôn | nhà trưởng bản | nhà bí thư | đồi | núi | vườn | trong nhà | ngoài trời
  | ngoài đường
Y city: hà nội | sài gòn | tphcm | tp hcm | hcm | đà nẵng | hải phòng | cần thơ
"""
