"""What do we say instead of a name?"""

SOMEBODY = "một thành viên cũ"
A_MEMBER = "một thành viên"
MEMBER_OF = "một thành viên {hamlet}"
