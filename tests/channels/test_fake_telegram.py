"""Does python-telegram-bot, which others wrote, understand our fake Telegram?"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import telegram
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from tests.fake_telegram import FakeTelegram, Fault, User

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("Đồng ý", callback_data="yes")]])


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(per_chat_second=None) as running:
        yield running


@pytest.fixture
def lan(fake: FakeTelegram) -> User:
    return fake.add_user("Lan", last_name="Sùng", username="sunglan")


@pytest.fixture
async def bot(fake: FakeTelegram) -> AsyncIterator[telegram.Bot]:
    request = HTTPXRequest(connection_pool_size=2, read_timeout=0.5)
    async with telegram.Bot(fake.token, base_url=f"{fake.url}/bot", request=request) as running:
        yield running


async def heard(bot: telegram.Bot) -> telegram.Update:
    """The newest update."""
    return (await bot.get_updates(offset=-1))[0]


async def test_who_am_i(bot: telegram.Bot, fake: FakeTelegram) -> None:
    assert (bot.username, bot.id) == (fake.bot_username, int(fake.token.split(":")[0]))
    assert bot.can_read_all_group_messages


async def test_a_talk_in_private(bot: telegram.Bot, fake: FakeTelegram, lan: User) -> None:
    fake.say(lan, "/start 03217-7K2M")
    update = await heard(bot)
    assert update.message is not None and update.message.from_user is not None
    assert update.message.text == "/start 03217-7K2M"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}
    assert (update.message.from_user.full_name, update.message.from_user.language_code) == ("Lan Sùng", "vi")
    preview = LinkPreviewOptions(is_disabled=True)
    answer = await update.message.reply_html(
        "<b>Chào</b> chị 😀", reply_markup=BUTTONS, do_quote=True, link_preview_options=preview
    )
    assert [(e.type, e.offset, e.length) for e in answer.entities] == [("bold", 0, 4)]
    sent = (await fake.sent(lan))[0]
    assert (sent.text, sent.html) == ("Chào chị 😀", "<b>Chào</b> chị 😀")
    assert (sent.labels, sent.reply_to) == (["Đồng ý"], update.message.message_id)


async def test_a_pressed_button(bot: telegram.Bot, fake: FakeTelegram, lan: User) -> None:
    fake.say(lan, "xin chào")
    await bot.send_message(lan.id, "Đồng ý chứ?", reply_markup=BUTTONS)
    query_id = fake.press(lan, fake.inbox(lan)[0], "Đồng ý")
    query = (await heard(bot)).callback_query
    assert query is not None and isinstance(query.message, telegram.Message)
    assert (query.id, query.data, query.message.text) == (query_id, "yes", "Đồng ý chứ?")
    assert await query.answer("Em ghi rồi ạ")
    assert fake.answers[query_id]["text"] == "Em ghi rồi ạ"
    await query.edit_message_reply_markup(None)
    assert fake.inbox(lan)[0].labels == []
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("1")
    fake.press(lan, fake.inbox(lan)[0], "yes")  # a slow thumb
    with pytest.raises(LookupError, match="Không"):
        fake.press(lan, fake.inbox(lan)[0], "Không")


async def test_pictures_and_files(bot: telegram.Bot, fake: FakeTelegram, lan: User) -> None:
    fake.say(lan, "/bxh")
    first = await bot.send_photo(lan.id, PNG, caption="<i>Bảng</i>", parse_mode="HTML", reply_markup=BUTTONS)
    await bot.send_photo(lan.id, first.photo[-1].file_id)
    await bot.send_document(lan.id, b"stt;don vi", filename="bao-cao.csv")
    boards = fake.inbox(lan)
    assert [sent.photo for sent in boards] == [PNG, PNG, None]
    assert (boards[0].text, boards[0].labels) == ("Bảng", ["Đồng ý"])
    assert (boards[2].document, boards[2].filename) == (b"stt;don vi", "bao-cao.csv")
    for picture, caption, why in (
        (b"text", None, "Image_process_failed"),
        (PNG, "x" * 1025, "Message caption is too long"),
        ("https://nhipdo.example/p/a.png", None, "Failed to get http url content"),
        ("no-such-id", None, "Wrong file identifier/http url specified"),
    ):
        with pytest.raises(BadRequest, match=why):
            await bot.send_photo(lan.id, picture, caption=caption)
    with pytest.raises(BadRequest, match="File must be non-empty"):
        await bot.send_document(lan.id, b"")


async def test_what_people_send(bot: telegram.Bot, fake: FakeTelegram, lan: User) -> None:
    said = fake.say(lan, "3 mẫu #do https://speedtest.vn")
    fake.edit(lan, said, "4 mẫu")
    fake.photo(lan, "5 mẫu", album="a1")
    fake.photo(lan, album="a1")
    fake.sticker(lan)
    fake.voice(lan)
    fake.document(lan)
    said_, edited, *rest = await bot.get_updates()
    assert said_.message is not None and [e.type for e in said_.message.entities] == ["hashtag", "url"]
    assert edited.edited_message is not None and edited.edited_message.text == "4 mẫu"
    assert edited.edited_message.message_id == said and edited.edited_message.edit_date is not None
    messages = [update.message for update in rest if update.message is not None]
    assert [m.media_group_id for m in messages] == ["a1", "a1", None, None, None]
    assert (messages[0].caption, len(messages[0].photo)) == ("5 mẫu", 4)
    assert messages[2].sticker and messages[3].voice and messages[4].document
    with pytest.raises(BadRequest):
        await bot.get_file(messages[0].photo[-1].file_id)


async def test_a_group(bot: telegram.Bot, fake: FakeTelegram, lan: User) -> None:
    mai = fake.add_user("Mai")
    group = fake.add_group("Tổ đo Tủa Chùa", [lan], bot="left")
    fake.say(lan, "chưa có bot", group)
    fake.join_group(group)
    fake.join_group(group, mai)
    fake.say(mai, f"@{fake.bot_username} 3 mẫu", group)
    added, joined, welcomed, spoken = await bot.get_updates()
    assert added.my_chat_member is not None and added.my_chat_member.new_chat_member.status == "member"
    assert joined.message is not None and joined.message.new_chat_members[0].id == bot.id
    assert welcomed.message is not None and welcomed.message.new_chat_members[0].first_name == "Mai"
    assert spoken.message is not None and spoken.message.entities[0].type == "mention"
    await spoken.message.reply_text("Em ghi 3 mẫu")
    assert fake.inbox(group)[0].text == "Em ghi 3 mẫu"
    assert [(await bot.get_chat_member(group.id, who.id)).status for who in (lan, mai)] == [
        "creator",
        "member",
    ]
    assert (await bot.get_chat(group.id)).title == "Tổ đo Tủa Chùa"
    assert await bot.get_chat_member_count(group.id) == 3
    fake.leave(group, mai)
    assert (await bot.get_chat_member(group.id, mai.id)).status == "left"
    fake.leave(group)
    with pytest.raises(Forbidden, match="kicked from the supergroup chat"):
        await bot.send_message(group.id, "a")


async def test_a_group_that_moves(bot: telegram.Bot, fake: FakeTelegram, lan: User) -> None:
    group = fake.add_group("Tổ đo", [lan], supergroup=False)
    new = fake.migrate(group)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group.id, "a")
    assert moved.value.new_chat_id == new.id


async def test_the_menu(bot: telegram.Bot, fake: FakeTelegram) -> None:
    commands = [BotCommand("tiendo", "Tiến độ"), BotCommand("bxh", "Bảng xếp hạng")]
    await bot.set_my_commands(commands, language_code="vi")
    assert list(await bot.get_my_commands(language_code="vi")) == commands
    assert await bot.get_my_commands() == ()
    await bot.set_chat_menu_button(menu_button=telegram.MenuButtonCommands())
    assert (await bot.get_chat_menu_button()).type == "commands"
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([BotCommand("tiến_độ", "Tiến độ")])


async def test_polling_or_webhook(bot: telegram.Bot, fake: FakeTelegram, lan: User) -> None:
    await bot.set_webhook("https://nhipdo.example/hook", secret_token="b1-m_at", allowed_updates=["message"])
    info = await bot.get_webhook_info()
    assert (info.url, info.allowed_updates) == ("https://nhipdo.example/hook", ("message",))
    with pytest.raises(Conflict):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates(timeout=0) == ()


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize(
    ("fault", "error", "arrives"),
    [
        (Fault.DROP, NetworkError, True),
        (Fault.DROP_EARLY, NetworkError, False),
        (Fault.HTML_500, NetworkError, False),
        (Fault.HANG, TimedOut, True),
        (Fault.TOO_MANY, RetryAfter, False),
    ],
)
async def test_faults_on_demand(
    bot: telegram.Bot, fake: FakeTelegram, fault: Fault, error: type[Exception], arrives: bool
) -> None:
    lan, mai = (fake.add_user(name, started=True) for name in ("Lan", "Mai"))
    fake.fail(fault, chat=lan)
    await bot.send_message(mai.id, "không việc gì")
    with pytest.raises(error):
        await bot.send_message(lan.id, "một")
    assert [sent.text for sent in fake.inbox(lan)] == (["một"] if arrives else [])
    await bot.send_message(lan.id, "hai")
    assert fake.inbox(lan)[-1].text == "hai"
    assert (fake.violations, fake.calls["sendMessage"]) == ([], 3)
