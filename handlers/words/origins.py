"""How do we say where a report was made?"""

IN_GROUP = ", anh/chị báo trong nhóm “{title}”"
IN_A_GROUP = ", anh/chị báo trong nhóm"
IN_PRIVATE = ", anh/chị báo riêng cho em"
ON_PLATFORM = ", anh/chị báo trên {place}"
ELSEWHERE = ", anh/chị báo ở tài khoản khác"
