"""Which words carry manners, people and small talk? (table format: lexicon.py)"""

TABLE = """
k head: người đo
k net: giờ đo
_ thanks: cảm ơn | cám ơn | cảm ơn nhiều | thanks | thank | tks | thks | camon | cảm ưn
_ and: và | với | vs | cùng | cùng với | & | với cả
o act: thích | ưng | xem! | gửi | gửi ạ | nhận | nhận được | đưa | chuyển | phát cho | duyệt | chốt
_: tận | những | tới tận | lên tới | lên đến | có mỗi | xiu | ạ | ak | ah | ơi | ui | oi | nhé | nha | nhá
  | nhen | nghen | nghe | hen | hé! | hén | nà | nka | nhe | nhoa | nè | ne | nhs | nho! | đó | đấy | đây
  | kìa! | luôn | lun | thôi | thui | thoi | nữa | nx | nua | nũa | cả | cũng | cug | cx | cung | thì | thi
  | mà | ma | vậy | vay | thế | the | ừ | ừm | ukm | uk | um | uh | uhm | ờ! | ok | oke | okie | oki | okela
  | okk | okay | vâng | vg | vang | dạ | zạ | dạ vâng | tk | xin | chào | hi | hello | hé lô | alo | hihi
  | haha | hehe | hic | huhu | kk | hh | zz | kaka | =)) | này | ni | nớ | mới | moi | vừa | vua | chỉ! | có | co
  | nhưng | nhg | nhung | nhug | nhưg | nên | nen | bởi | tại vì | vì | ha | hè | đi | di | với ạ | giúp | giùm | dùm | hộ
  | cho | ôi | úi | à | a à | lại | lai | hết | cái này | đúng | chuẩn | đầy | à nha | phew | yeah | yes
  | hì | hí | hj | hjhj | hix | hazz | nhaa | ạh | ạk | dạaa | aj | thôi ạ | á | ớ | ơ | ê! | nghe anh | ná
  | hỉ | đặng | bèn | được rồi ạ | riêng | please | pls | của | by | from | at | in | of | and | on
  | gì đó | xem | cứ! | bị | nổi | mãi | hoài | lần nào | cho xem | nốt | trọn | vẹn | gì đấy
  | j đó | thành | thêm nữa | không sao | ko sao | xin lỗi | sorry | xl | bằng | theo | vào | vô | trong
  | ra | lúc | hồi | về | lắm | quá | wá | qá | tí | tý | chút | liền | liền tay | ngay | vừa đủ | chung
  | được cái | ý | thấy | hiện | hiện tại | giờ | bây giờ | bi giờ | khác | bạn | nhiệt tình | ngoan
  | done rồi | 's | :v | :)) | nói | biết | tốt! | ổn | ngon | ngon lành | đều đều | nhanh gọn
  | gọn | lẹ | vui vẻ | vui | mừng | xin phép | phép | trình | kính | lên sóng | tự | tay | vậy thôi
  | vậy nhé | vậy nha | vậy đó | vậy ạ | thế thôi | thế nhé | thế ạ | cho biết | làm | thực hiện | quẩy | just | have | tinh | i have
  | cày cuốc | did it | đi làm về | tiện | tiện đường
p: cả đội | cả tổ mình | cả chi đoàn | nhà em | nhà mình | nhà tôi | em | e | anh | a | chị | c | mình | m | mk | mik | mìn | tao | tôi | t
  | tui | toi | bác | cô! | chú | sếp | xếp | ad | admin | atmin | bot | cb | cán bộ | đ/c | đồng chí
  | đoàn viên | đv | thanh niên | tn! | hội viên | ae | anh em | chị em | mn | mng | mọi người | moi nguoi
  | mọi ng | cả nhà | cả nhóm | nhóm | nhóm em | nhóm mình | đội | team | bọn em | bọn mình | tụi em
  | tụi mình | chúng em | chúng tôi | chúng mình | bọn tôi | tụi tui | con | cháu | thầy | ny | vk | ck | vợ
  | chồng | vợ chồng | vợ chồng em | hai vợ chồng | hai anh em | hai chị em | bố | mẹ | má! | ba má | ông
  | bà | dì | cậu | mợ | thím | em gái | em trai | anh trai | chị gái | bạn em | bạn mình | người nhà
  | gia đình | hàng xóm | cả hai | lead | leader | nhóm trưởng | trưởng nhóm | team em | team mình | bên em
  | bên mình | cả lớp | quý | các anh | các chị | các em | các bác | tớ | cậu ơi | i | we | my | me | bạn ấy
  | anh ấy | chị ấy | nó | họ | quản trị | cụ | ổng | bả | ảnh! | thằng | bé! | hội | u! | cha | ông xã
  | bà xã | mẹ em | bố em | mấy đứa nhỏ | mấy đứa em | mấy đứa | mấy anh em | mấy chị em | bọn trẻ
  | lũ trẻ | tụi nhỏ | nhóm tụi em | mẹ con | bố con | cha con | hai mẹ con | hai bố con | vợ em
  | chồng em | con em | trưởng bản ạ | chị dâu | anh rể | bạn bè em | cháu em | cô ấy | chú ấy | bác ấy
  | ông ấy | bà ấy | thằng em | thằng con | con bé | thằng cu | bà con
@ to: đến | tới | cho đến | cho tới | đến hết | tới hết
@: tren | ở | tại | o | tai | trên địa bàn | tại địa bàn | địa bàn | dưới | ngoài | bên | quanh | qua | từ
  | phía | trước | sau | cạnh | cho ngày
k number: số lượng | sl | số mẫu | số lượt | số lần | số mẫu đo | số lượt đo | số lần đo | số lượng mẫu
  | số lượng mẫu đo | sl mẫu | tổng số mẫu | tổng số mẫu đo | tổng mẫu | s.lượng | số mẫu đã đo
  | số mẫu đo được | số lượng đo | tổng mẫu đo | kết quả đo được
k net: sóng | 4g | 5g | 3g | 2g | lte | ứng dụng | app | tín hiệu | internet | mạng di động | di động | data
  | dữ liệu di động | cái app
k: yếu | yếu lắm | mạnh | khoẻ | chậm | nhanh | mượt | bình thường | kém | tệ | tệ quá | địa điểm | vị trí
  | đơn vị | số | ngày đo | thời gian | ngày giờ | người báo cáo | người thực hiện | họ tên | họ và tên
  | tên | ghi chú | nội dung | kết quả như sau | như sau | cụ thể | gồm | bao gồm | trong đó | chi tiết
  | đợt này | đầu tiên | cuối | tb | khu vực này | mưa! | mưa to | mưa lớn | mưa quá | nắng | gió | lạnh
  | nóng | xa | sóng tốt | sóng khoẻ | sóng mạnh | 1 vạch | 2 vạch | 3 vạch | 4 vạch | vạch | dữ liệu
  | tin hieu | loại | thiết bị | android | iphone | ios | samsung | oppo | tắt | tắt wifi | mobile | là
  | quên | báo muộn | báo trễ | muộn | chậm trễ | đủ
  | vượt | chỉ tiêu ngày | ổn định | hơi | khá | rất | cực | tạm | tạm được | max | min | net
  | đạt yêu cầu | xuất sắc | công việc | tháng | tuần | dung lượng | tốn | mất! | ăn
k unsaid: giờ mới nhắn | giờ mới báo | giờ mới nhớ | giờ mới nhớ ra | nay mới nhắn | nay mới báo | hôm nay mới nhắn | hôm nay mới báo | giờ mới rảnh | giờ mới có sóng | giờ mới mở máy | bận quá | bận quá giờ mới nhắn | bận quá giờ mới báo | quên nhắn | quên báo | chưa báo | mà quên báo | chưa kịp báo | quên chưa báo | quên gửi | chưa gửi
k success: thành công
k: ✅ | ✔ | ☑ | 📍 | 📶 | 📱 | 👍 | 🙏 | ❤ | 😀 | 😁 | 😂 | 🤣 | 😊 | 😍 | 😘 | 😅 | 😆 | 🎉 | 💪 | 🔥 | 💯 | 👌 | 🙂 | 😎 | 🥰 | 😭
  | 😢 | 😓 | 🤝 | 👏 | 🌹 | 🥳 | 🚀 | 📊 | 📝 | 📌 | 🏠 | 🗓 | 📅 | ⏰ | ☺ | ♥ | ✨ | ⭐ | 🌟 | 🤗 | 😋 | 😉 | 🤭 | 🙌 | 🫡 | 😴
  | 🥲 | 🥹
"""
