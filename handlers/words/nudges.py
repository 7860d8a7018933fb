"""How do we remind somebody without blaming?"""

WEEKLY = (
    "Dạ, em chào {name}. Tuần này em chưa nhận được mẫu đo nào. Lúc nào tiện, {name} tắt wifi, mở i-Speed "
    "đo giúp em vài mẫu rồi nhắn em con số nhé, ví dụ “3 mẫu”.{need}"
)
MONTHLY = (
    "Dạ, em chào {name}. Tháng này em chưa nhận được mẫu đo nào. Lúc nào tiện, {name} tắt wifi, mở i-Speed "
    "đo giúp em vài mẫu rồi nhắn em con số nhé, ví dụ “3 mẫu”.{need}"
)
NEED = "\n{unit} còn thiếu {missing} mẫu để đủ chỉ tiêu tháng {month} ạ."
