"""What do we say about progress and boards?"""

MINE = "{name} đã báo {mine} mẫu tháng {month}, riêng tuần này {week} mẫu."
MINE_NONE = "{name} chưa báo mẫu nào tháng {month}, lúc nào tiện mình đo nhé."
HAMLET = "{hamlet}: {done} mẫu tháng {month}."
UNIT = "{unit}: {done}/{quota} mẫu ({percent}%), tính đến {at}."
POOL = "{unit} và các nơi cùng chỉ tiêu: {done}/{quota} mẫu ({percent}%), tính đến {at}."
VERDICTS = {
    "reached": "Đã đủ chỉ tiêu tháng {month}, em cảm ơn cả nhà ạ!",
    "on_track": "Đến hôm nay cần khoảng {expected} mẫu, mình đang đúng tiến độ. Từ nay mỗi ngày {a_day} mẫu là đủ ạ.",
    "nearly": "Đến hôm nay cần khoảng {expected} mẫu, mình chậm một chút thôi. Từ nay mỗi ngày {a_day} mẫu là kịp ạ.",
    "behind": "Đến hôm nay cần khoảng {expected} mẫu, mình đang chậm. Cả tháng còn thiếu {missing} mẫu, từ nay mỗi ngày {a_day} mẫu là kịp ạ.",
    "missed": "Tháng {month} còn thiếu {missing} mẫu so với chỉ tiêu.",
}
BOARD_TITLE = "Bảng góp mẫu {unit}, tháng {month} ({at})"
AS_OF = "tính đến {at}"
FINAL = "đã chốt"
PEOPLE = "Các anh chị góp nhiều:"
PEOPLE_ROW = "{rank}. {who}: {samples} mẫu"
OTHERS = "… và {others} người khác góp {samples} mẫu."
HAMLETS = "Các thôn:"
HAMLET_ROW = "{rank}. {who}: {samples} mẫu"
OTHER_HAMLETS = "… và {others} thôn khác: {samples} mẫu."
COMMUNES = "Các xã, phường theo tỷ lệ chỉ tiêu:"
COMMUNE_ROW = "{rank}. {who}: {percent}% ({samples}/{quota})"
OTHER_COMMUNES = "… và {others} nơi khác."
ELSEWHERE = "chưa ghi rõ thôn"
NOBODY_YET = "Tháng này chưa có mẫu nào ạ. Mình mở hàng nhé!"
