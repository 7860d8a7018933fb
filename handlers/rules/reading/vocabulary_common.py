"""Which everyday words say nothing about samples, so that a report may hold them? (table format: lexicon.py)"""

TABLE = """
_: lần mô cũng | cái mô cũng | chỗ mô cũng | lần nào cũng | cái nào cũng | mẫu nào cũng | chỗ nào cũng | có phong trào | cho có phong trào | cho có tụ | tính ra | tính luôn | tính cả | coi như | xem như | lúc rảnh | lúc rỗi | lúc nghỉ | khi rảnh | rảnh tay | rảnh rỗi | tính lại | cộng lại thì | đếm lại | theo chỉ đạo của | đỉnh chưa | ghê chưa | kinh chưa | giỏi chưa | siêu chưa
  | trước khi | sau khi | trong khi | từ khi | kết thúc | bắt đầu | mở đầu | ra quân | thực địa | xung kích
  | phết | cực kỳ | thành ra
p: chỗ em | chỗ mình | chỗ tôi | bên chỗ em
_: dau | xem sao | thử xem sao | thế nào cũng | kiểu gì cũng | sao cũng được | gì cũng | nào cũng
  | đâu cũng | pin | sạc | sạc pin | máy nóng | nóng máy | nóng ran | chứ | chớ | hẳn | vẫn | kịp | típ
  | tiếp | tiếp tục | nhau | cùng nhau | một mình | mình ên | thực | thôi kệ | thui kệ | ghê | vãi
  | vãi chưởng | vl | xỉu | trời | trời ơi | ối | eo | eo ơi | hú | chà | hà! | hỡi | rứa | zậy | dzậy
  | zị | dị! | iu | nhìu! | xíu | tẹo! | gì hết | gì hết trơn | hết trơn | hết trọi | lun ạ | tuy | dù
  | mặc dù | để | rằng | hoá ra | cho nên | vì vậy | sau đó | trước đó | ngoài ra | tuy nhiên
  | rồi thì | gì đâu | đâu có | không nhớ | không đếm | hổng nhớ | không nhớ kỹ | kỹ | ghé | đông nghịt
  | đông người | đông nghịt người | ì ạch | rùa bò | như rùa | như rùa bò | bò lắm | như sên | lag vãi
  | hên | may mắn | xui | hú hồn | toát mồ hôi | mỏi | mỏi tay | rã rời | cực khổ | vất vả | mãi mới
  | mới xong | gọi là | đóng góp | góp | góp vui | cho vui | cho có | cho xong | cho đủ bộ | lấy may
  | mở hàng | khai trương | sưu tập | bộ sưu tập | lười | lười quá | khoe | khoe tí | khoe nhẹ
  | flex | flex nhẹ | đây này | đó nha | đó nghen | nghe chưa | nè nha | nhó | nhá! | nhế | nhể
  | he | hí hí | keke | hố hố | zui quá | tình yêu | tình iu | lém | nhóa | thân mến
  | thân ái | trân trọng | kính gửi | kính thưa | kính báo | thưa | xin báo | xin báo cáo | xin gửi
  | xin trình | chỉ đạo | ý kiến chỉ đạo | kiến nghị | quán triệt | đúng quy định
  | theo quy định | theo chỉ đạo | theo hướng dẫn | xác nhận | thay mặt | nhân danh | phụ trách | cấp trên
  | trong ngày | trong buổi | trong buổi sáng | cả ngày | cả buổi | một mạch | một lèo | một lượt luôn
  | liên tục | lần lượt | vài hôm nữa | lập tức | tại chỗ | ban đầu | cuối cùng | bước đầu
  | trước mắt | cơ bản | cụ thể là | tức là | nghĩa là thế | riêng em | riêng mình | phần còn lại
  | số còn lại | hiện nay | khi đó! | lúc đó! | lúc ấy | khi ấy | sáng sớm | chiều muộn | đầu giờ
  | cuối giờ | giữa trưa | giữa buổi | tan làm | tan học | tan ca | sau giờ làm | dẫn con | dắt trâu
  | đi nương | đi rẫy | đi làm | đi dạy | đi học về | đi công tác | công tác | trực | chịu khó | bất ngờ
  | may quá | mừng quá | quá trời | quá xá | quá chừng | thứ lỗi | thông cảm | lượng thứ | hứa danh dự
  | thề | thề luôn | chắc chắn | bảo đảm luôn | trưa trầy | trưa trật | muộn tí | hơi muộn | trễ tí
  | trễ xíu | lâu lâu | lâu lắm | mới có | giờ mới | nay mới | mới báo | chưa báo cáo
  | quên mất | quên khuấy | quên béng | tại quên | lu bu | bận bịu | bận tí | khoẻ re | khỏe re | cái rẹt
  | vèo cái | xoẹt | tèn ten | tada | ta da | yeahh | yay
_ adj: hay | chán | buồn | hẹp | rộng | thoáng | vắng | đông! | đông quá! | tèo | ngon ơ | sướng | hay quá
  | nhẹ | căng | căng đét | mượt mà | bon | ngon nghẻ | ngọt | ngọt xớt | xịn | xịn xò | đỉnh
  | đỉnh của chóp | bá cháy | thật | thiệt | chăm chỉ | siêng | cứng đầu | nhẹ nhàng | tự nhiên
p: ngoại | nội | bà ngoại | bà nội | ông ngoại | ông nội | mệ! | chế! | tía | crush | người yêu | bồ! | út
  | thằng út | con út | anh hai | chị hai | anh ba! | chị ba! | hai ơi | ba ơi | thầy giáo | cô giáo
  | giáo viên | gv | nhà trường | đảng viên | đảng uỷ viên | uỷ viên | chi hội | chi bộ
  | chi uỷ | chi hội trưởng | chi đoàn trưởng | bí thư chi bộ | phó bí thư | bí thư chi đoàn
  | cựu chiến binh | hội cựu chiến binh | hội phụ nữ | hội nông dân | hội người cao tuổi | người cao tuổi
  | chi hội phụ nữ | chi hội nông dân | chi hội cựu chiến binh | mặt trận | ban công tác mặt trận
  | công an viên | dân quân | phó bản | phó thôn | già làng | người có uy tín | y tế thôn | cộng tác viên
  | ctv | tổ viên | thôn đội | phụ nữ | chủ tịch | phó chủ tịch | phụ huynh | chủ nhiệm | lãnh đạo
  | ban lãnh đạo | nhà ngoại | nhà nội | anh bạn | chị bạn | cô bạn | bạn cùng lớp | đồng nghiệp | mi
  | bọn tao | tụi tao | tụi nó | bọn nó | chúng nó | người ta | cả nhà mình | cả đội mình | mấy chị
  | mấy anh | mấy cô | mấy chú | mấy bác | các cô | các chú | các cụ | quý vị
  | quý anh chị | anh chị em | hai đứa em | hai đứa | hai chị | cậu út | dượng | o! | đệ
  | huynh | tỷ! | bro | sis | mom | ba mẹ | bố mẹ | má em | ba em | mẹ chồng | bố chồng | mẹ vợ | bố vợ
  | hàng xóm nhà em | cả họ | cả nhà em | cả bọn
_ event: mưa gió | mưa rét | trời mưa | trời nắng | trời rét | trời lạnh | trời nóng | trời tối
  | rét | sương mù | mây mù | mù | mưa to quá | trời mưa to | trời đẹp | bận việc | mệt quá
  | mệt lắm | mỏi chân | đói quá | buồn ngủ
B life: mù mịt | ly | cốc | chén | mâm | cỗ | ăn cỗ | đi cưới | đi giỗ | đi đám | đám giỗ | đám ma
  | ăn sáng | ăn trưa | ăn tối | nương rẫy | gùi | củi | măng | thảo quả
  | quế | chè | ngủ ngon | ngủ trưa | ngủ dậy | khách khứa | con nhỏ | bế con | cho con ăn
  | cho con bú | trông con | trông cháu | việc nhà | dọn nhà | nấu cơm | thi đấu
  | bóng chuyền | hát karaoke | say | nhậu say | có điện
  | chùi | mắt kém | già | già rồi | già yếu | chân yếu | tay run
"""
