"""What do we say about the hamlets of a commune?"""

from handlers.messages import Choice

LIST = "Dạ, các thôn của {unit}: {names}.\nThêm thôn thì nhắn /thon và tên, ví dụ: /thon Thôn 5\nThôn đã nhập vào thôn khác thì nhắn: /thon Tên cũ = Tên mới ạ."
NONE = "Dạ, {unit} chưa có danh sách thôn ạ. Thêm thôn thì nhắn /thon và tên, ví dụ: /thon Thôn 5"
ADDED = "Dạ, em đã thêm {hamlet} vào {unit}."
THERE = "Dạ, {hamlet} đã có trong danh sách của {unit} rồi ạ."
IS_MERGED = "Dạ, {hamlet} của {unit} đã nhập vào {new} rồi, mẫu báo ở đó em tính cho {new} ạ."
NEW = "Dạ, {name} vừa báo mẫu ở “{hamlet}”, tên này chưa có trong danh sách nên em tạm ghi là thôn mới ạ."
IS_ANOTHER = "Là tên khác của thôn đã có"
WHICH = "Dạ, “{hamlet}” là thôn nào ạ?"
NEITHER = Choice("Không, đúng là thôn mới", "new", ("thon moi", "dung la thon moi", "khong", "khong phai"))
STAYS = "Dạ vâng, em để {hamlet} là một thôn riêng ạ."
MERGED = "Dạ, từ nay em tính mẫu ở {old} cho {new} ạ."
NO_SUCH = "Dạ, em không thấy thôn “{hamlet}” trong danh sách. Đồng chí nhắn /thon để xem các tên giúp em ạ."
UNKNOWN = "Dạ, em không thấy thôn đó ạ."
