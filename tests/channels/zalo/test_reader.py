"""Does somebody else's library read our fake Zalo as it reads the real one?"""

import pytest
from zalo_bot import Bot
from zalo_bot.error import BadRequest, Forbidden, InvalidToken

from tests.channels.zalo.test_sender import Shelf, shelf
from tests.fake_zalo import FakeZalo, Fault

__all__ = ["shelf"]  # the fixture


@pytest.fixture
async def reader(zalo: FakeZalo) -> Bot:
    # It looks at the HTTP status only.
    zalo.server.honest = True
    return Bot(zalo.token, base_url=zalo.url)


async def test_who_am_i(zalo: FakeZalo, reader: Bot) -> None:
    me = await reader.get_me()
    assert (me.account_type, me.display_name, me.can_join_groups) == ("BASIC", "Bot Đo Mạng", False)
    assert me.account_name == "bot.bot1" and me.id == zalo.account().id
    with pytest.raises(InvalidToken):
        await Bot("1:wrong", base_url=zalo.url).get_me()


async def test_what_people_say(zalo: FakeZalo, reader: Bot) -> None:
    lan = zalo.add_user("Lan Nguyễn")
    group = zalo.add_group("Tổ đo", [lan])
    zalo.say(lan, "12 mẫu Viettel")
    zalo.say(lan, "3 mẫu", group, mention=True)
    zalo.photo(lan, "kết quả sáng nay")
    zalo.sticker(lan)
    zalo.unsupported(lan)
    said, in_group, photo, sticker, other = [(await reader.get_update(timeout=5)).message for _ in range(5)]
    assert (said.text, said.chat.type, said.chat.id) == ("12 mẫu Viettel", "PRIVATE", said.from_user.id)
    assert (said.from_user.display_name, said.from_user.is_bot) == ("Lan Nguyễn", False)
    assert abs(said.date.timestamp() - zalo.world.clock()) < 60
    assert (in_group.text, in_group.chat.type) == ("@Bot Đo Mạng 3 mẫu", "GROUP")
    assert in_group.chat.id.startswith("zgr-") and in_group.from_user.id == said.from_user.id
    assert photo.photo_url.startswith("https://") and photo.api_kwargs["caption"] == "kết quả sáng nay"
    assert sticker.sticker and other.text is None
    assert len({each.message_id for each in (said, in_group, photo, sticker, other)}) == 5


async def test_what_it_sends(zalo: FakeZalo, reader: Bot, shelf: Shelf) -> None:
    lan = zalo.add_user("Lan", known=True)
    zalo.fail(Fault.INTERNAL, after=1)
    chat = lan.id_at("bot1")
    with pytest.raises(AttributeError):
        # The library makes no Message of an answer without `chat`: that is what Zalo answers.
        (await reader.send_message(chat, "Chào")).chat.id  # noqa: B018
    with pytest.raises(Forbidden):
        await reader.send_message(chat, "lỗi 403")
    await reader.send_photo(chat, "Bảng tuần", shelf.url)
    await reader.send_sticker(chat, "bfe458bf64fa8da4d4eb")
    await reader.send_chat_action(chat, "typing")
    assert [(sent.method, sent.text) for sent in zalo.inbox(lan)] == [
        ("sendMessage", "Chào"),
        ("sendPhoto", "Bảng tuần"),
        ("sendSticker", ""),
    ]
    with pytest.raises(BadRequest):
        await reader.send_message(chat, "x" * 2001)


async def test_its_webhook(zalo: FakeZalo, reader: Bot) -> None:
    with pytest.raises(InvalidToken):  # its name for 404
        await reader._get_webhook_info_async()
    with pytest.raises(BadRequest):
        await reader._delete_webhook_async()
    assert await reader._set_webhook_async("https://127.0.0.1:9/zalo", "s" * 8)
    assert (await reader._get_webhook_info_async()).url == "https://127.0.0.1:9/zalo"
    assert await reader._delete_webhook_async()
