"""What do we say instead of a name?"""

SOMEBODY = "một thành viên cũ"
A_MEMBER = "Một thành viên"
MEMBER_OF = "Một thành viên {hamlet}"
