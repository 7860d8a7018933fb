"""Does the question for consent name what the law wants named, and fit into one message?"""

from hashlib import sha256

import pytest

from handlers.campaign import CONSENT_VERSION
from handlers.letters import CHOICES_ROOM
from handlers.messages import ZALO_LIKE, utf16_length
from handlers.words.joining import AND_OPERATOR, CONSENT, CONTACT

LONGEST = CONSENT.format(
    campaign="Đo mạng di động i-Speed toàn tỉnh năm 2026",
    unit="phường Phan Rang – Tháp Chàm",
    operator=AND_OPERATOR.format("Phòng Văn hóa – Xã hội phường Phan Rang – Tháp Chàm"),
    contact=CONTACT.format("đồng chí Nguyễn Thị Hồng Hạnh, 0912 345 678, vhxh.phanrang@example.vn"),
)


@pytest.mark.parametrize(
    "named",
    [
        "16 tuổi",
        "Em lưu: tên",
        "tài khoản",
        "vai trò",
        "loại máy",
        "cài i-Speed",
        "nhập mã",
        "câu hỏi",
        "khó khăn",
        "Để làm gì",
        "Ai xem",
        "/rut",
        "/xoa",
        "/dulieu",
    ],
)
def test_it_names_age_data_purpose_readers_and_rights(named: str) -> None:
    """Luật 91/2025/QH15, Art. 9; younger ones would need their parents' consent as well."""
    assert named in CONSENT


def test_it_is_one_message_on_zalo_even_with_long_names() -> None:
    assert utf16_length(LONGEST) <= ZALO_LIKE.text_limit - CHOICES_ROOM


def test_another_text_is_another_version() -> None:
    """The version is the proof of which text somebody agreed to: change both or none."""
    digest = sha256(CONSENT.encode()).hexdigest()[:12]
    assert (CONSENT_VERSION, digest) == ("2026-11-22", "e1d9f888e5c5")
