"""Which word did somebody type whose keyboard left Telex or VNI keys standing (maaux, d9o)?"""

from __future__ import annotations

import unicodedata
from itertools import product

_WORDS = """
mẫu mẩu lần lượt đo được đã rồi xong hôm nay sáng chiều tối trưa thôn bản ấp xóm khóm tổ khu
phố mạng một bốn năm sáu bảy tám chín mười chục thêm nữa bù báo cáo người mỗi máy với của ở tại
nhé nhá nhà ạ dạ chị không chưa nhầm lộn sửa huỷ hủy xoá xóa tiến độ nhiêu xếp hạng cái phát
vừa mới tải xuống trễ cả đội gửi kết quả thứ ngày tháng tuần
"""
_TELEX = {
    "\u0300": "f",
    "\u0301": "s",
    "\u0309": "r",
    "\u0303": "x",
    "\u0323": "j",
    "\u031b": "w",
    "\u0306": "w",
}
_VNI = {
    "\u0300": "2", "\u0301": "1", "\u0309": "3", "\u0303": "4", "\u0323": "5", "\u031b": "7", "\u0306": "8",
    "\u0302": "6",
}  # fmt: skip
_SHAPES = "\u031b\u0306\u0302"
# Keys at the very end only in these: thon6 and to63 name hamlets.
_VNI_END = {
    **dict.fromkeys(("mau4", "mau64", "mau46", "mau6"), "mẫu"),
    **dict.fromkeys(("lan62", "lan26"), "lần"),
    **dict.fromkeys(("luot75", "luot57"), "lượt"),
    **dict.fromkeys(("roi62", "roi26"), "rồi"),
}


def _keys(word: str, keys: dict[str, str], stroke: str) -> set[str]:
    """Spellings of a word with its marks as keys, each mark after its letter or at the end."""
    found = set()
    for shape_late, tone_late in product((False, True), repeat=2):
        inside, shapes, tones = "", "", ""
        for char in unicodedata.normalize("NFD", word):
            if char == "đ":
                inside += "d" + stroke
            elif not unicodedata.combining(char):
                inside += char
            else:
                key, is_shape = keys.get(char) or inside[-1], char in _SHAPES
                late = shape_late if is_shape else tone_late
                inside += "" if late else key
                shapes += key if late and is_shape else ""
                tones += key if late and not is_shape else ""
        found.add(inside + shapes + tones)
        found.add((inside + shapes + tones).replace("uwow", "uow"))
    return found


def _table(keys: dict[str, str], stroke: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for word in _WORDS.split():
        for typed in _keys(word, keys, stroke):
            table.setdefault(typed, word)
    return table


TELEX = {typed: word for typed, word in _table(_TELEX, "d").items() if typed not in ("do", "dos", "toot")}
VNI = {
    **{
        typed: word
        for typed, word in _table(_VNI, "9").items()
        if any(c.isdecimal() for c in typed.rstrip("0123456789"))
    },
    **_VNI_END,
}
