"""What do updates of the Bot API look like, and what should we make of each?"""

from datetime import UTC, datetime
from typing import Any

from handlers.messages import Address, Inbound, Kind, Press

Json = dict[str, Any]
BOT_ID, USERNAME = 7700000001, "nhip_do_bot"
AT = datetime(2026, 11, 21, 2, 0, 7, tzinfo=UTC)
DATE = 1_795_226_400  # 2026-11-21 02:00:00 UTC
SENT_AT = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
LAN: Json = {"id": 51, "is_bot": False, "first_name": "Lan", "language_code": "vi"}
BOT: Json = {"id": BOT_ID, "is_bot": True, "first_name": "Nhịp Đo", "username": USERNAME}
OTHER_BOT: Json = {"id": 99, "is_bot": True, "first_name": "Khác", "username": "khac_bot"}
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
TELEGRAM: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
PRIVATE: Json = {"id": 51, "first_name": "Lan", "type": "private"}
GROUP: Json = {"id": -1002100000001, "title": "Tổ đo Tủa Chùa", "type": "supergroup"}
SMALL: Json = {"id": -42, "title": "Đội", "type": "group", "all_members_are_administrators": False}
FORUM: Json = {"id": -1002100000002, "title": "Diễn đàn", "type": "supergroup", "is_forum": True}
CHANNEL: Json = {"id": -1003, "title": "Kênh", "type": "channel"}
PHOTO = [{"file_id": "a", "file_unique_id": "b", "width": 90, "height": 67, "file_size": 1000}]


def message(chat: Json = PRIVATE, /, **fields: Any) -> Json:
    """A message update of Lan's; fields replace, None leaves out."""
    whole = {"message_id": 7, "from": LAN, "chat": chat, "date": DATE} | fields
    return {"update_id": 900, "message": {name: value for name, value in whole.items() if value is not None}}


def text(words: Any, chat: Json = PRIVATE, /, **fields: Any) -> Json:
    return message(chat, text=words, **fields)


def edited(chat: Json = PRIVATE, /, **fields: Any) -> Json:
    return {"update_id": 901, "edited_message": message(chat, edit_date=DATE + 60, **fields)["message"]}


def press(data: Any, chat: Json = PRIVATE, /, **fields: Any) -> Json:
    pressed = {"message_id": 8, "from": BOT, "chat": chat, "date": DATE, "text": "Đồng ý không ạ?"}
    query = {"id": "4382", "from": LAN, "message": pressed, "chat_instance": "-1", "data": data} | fields
    return {"update_id": 902, "callback_query": {k: v for k, v in query.items() if v is not None}}


def member(old: Json, new: Json, chat: Json = GROUP, /, **fields: Any) -> Json:
    change = {"chat": chat, "from": LAN, "date": DATE, "old_chat_member": old, "new_chat_member": new}
    return {"update_id": 903, "my_chat_member": change | fields}


def status(name: Any, **fields: Any) -> Json:
    return {"user": BOT, "status": name} | fields


def heard(chat: Json = PRIVATE, /, **fields: Any) -> Inbound:
    """What Lan's message with id 7 becomes."""
    values: Json = {
        "key": f"m:{chat['id']}:7",
        "address": Address("telegram", "telegram", str(chat["id"])),
        "user": "51",
        "message_id": "7",
        "sent_at": SENT_AT,
        "private": chat is PRIVATE,
        "addressed": chat is PRIVATE,
        "title": chat.get("title", ""),
    }
    return Inbound(**values | fields)


def pressed(question: int, value: str, chat: Json = PRIVATE, /, **fields: Any) -> Inbound:
    choice = Press(question, value)
    return heard(
        chat,
        key="c:4382",
        message_id="8",
        sent_at=AT,
        kind=Kind.PRESS,
        press=choice,
        addressed=True,
        **fields,
    )


def changed(kind: Kind, chat: Json = GROUP, /) -> Inbound:
    return heard(chat, key="u:903", message_id="", kind=kind, addressed=True)


def topic(number: str) -> Address:
    return Address("telegram", "telegram", str(FORUM["id"]), number)


TO_BOT = {"message_id": 3, "from": BOT, "chat": GROUP, "date": DATE, "text": "Ảnh này là mấy mẫu ạ?"}
TO_LAN = TO_BOT | {"from": LAN}
TOPIC_OPENED = {
    "message_id": 5,
    "from": BOT,
    "chat": FORUM,
    "date": DATE,
    "forum_topic_created": {"name": "Đo"},
}
IN_TOPIC = {"message_thread_id": 5, "is_topic_message": True}

WORDS: dict[str, tuple[Json, Inbound | None]] = {
    "text in private": (text("đo 3 lần thôn 5"), heard(text="đo 3 lần thôn 5")),
    "decomposed letters and NUL": (text(" đo\0 3 la\u0302\u0300n\ud800 "), heard(text="đo 3 lần")),
    "forged name marks": (text("\ue0005:full\ue001"), heard(text="5:full")),
    "deep link": (text("/start ABC-123"), heard(text="/start ABC-123")),
    "command": (text("/tiendo"), heard(text="/tiendo")),
    "command for us, in private": (text("/start@Nhip_Do_Bot ABC"), heard(text="/start ABC")),
    "command for another, in private": (text("/x@khac_bot 1"), heard(text="/x@khac_bot 1")),
    "mention in private": (text("@nhip_do_bot 3 mẫu"), heard(text="3 mẫu")),
    "chatter": (text("Chào cả nhà", GROUP), heard(GROUP, text="Chào cả nhà")),
    "chatter in a basic group": (text("Chào", SMALL), heard(SMALL, text="Chào")),
    "bare command in a group": (text("/bxh", GROUP), heard(GROUP, text="/bxh", addressed=True)),
    "a slash alone is no command": (text("/ hay là", GROUP), heard(GROUP, text="/ hay là")),
    "command for us": (
        text("/bao@NHIP_DO_BOT   3 mẫu\nthôn 5", GROUP),
        heard(GROUP, text="/bao 3 mẫu\nthôn 5", addressed=True),
    ),
    "command for us without words": (
        text("/bxh@nhip_do_bot", GROUP), heard(GROUP, text="/bxh", addressed=True)
    ),
    "command for another": (text("/bao@khac_bot 3 mẫu", GROUP), None),
    "command for a longer name": (text("/bao@nhip_do_bot2 3 mẫu", GROUP), None),
    "command for another that names us": (text("/bao@khac_bot @nhip_do_bot", GROUP), None),
    "mention first": (text("@nhip_do_bot 3 mẫu", GROUP), heard(GROUP, text="3 mẫu", addressed=True)),
    "mention with a comma": (
        text("Ơi @Nhip_do_bot, 3 mẫu", GROUP),
        heard(GROUP, text="Ơi 3 mẫu", addressed=True)
    ),
    "mention in the middle": (
        text("đo @nhip_do_bot 3 mẫu\nthôn 5", GROUP), heard(GROUP, text="đo 3 mẫu\nthôn 5", addressed=True)
    ),
    "mention last": (text("3 mẫu @nhip_do_bot", GROUP), heard(GROUP, text="3 mẫu", addressed=True)),
    "mention alone": (text("@nhip_do_bot", GROUP), heard(GROUP, addressed=True)),
    "mention of a longer name": (text("@nhip_do_bot2 ơi", GROUP), heard(GROUP, text="@nhip_do_bot2 ơi")),
    "an address is no mention": (text("a@nhip_do_bot", GROUP), heard(GROUP, text="a@nhip_do_bot")),
    "mention of somebody": (text("@lan 3 mẫu", GROUP), heard(GROUP, text="@lan 3 mẫu")),
    "reply to the bot": (
        text("5", GROUP, reply_to_message=TO_BOT), heard(GROUP, text="5", addressed=True)
    ),
    "reply to somebody": (text("5", GROUP, reply_to_message=TO_LAN), heard(GROUP, text="5")),
    "topic": (
        text("3 mẫu", FORUM, **IN_TOPIC, reply_to_message=TO_LAN),
        heard(FORUM, address=topic("5"), text="3 mẫu"),
    ),
    "first message of a topic the bot opened": (
        text("chào", FORUM, **IN_TOPIC, reply_to_message=TOPIC_OPENED),
        heard(FORUM, address=topic("5"), text="chào"),
    ),
    "reply to the bot in a topic": (
        text("5", FORUM, **IN_TOPIC, reply_to_message=TO_BOT),
        heard(FORUM, address=topic("5"), text="5", addressed=True),
    ),
    "thread that is no topic": (text("ừ", GROUP, message_thread_id=3), heard(GROUP, text="ừ")),
    "forwarded": (text("3 mẫu", forward_origin={"type": "hidden_user"}), heard(text="3 mẫu")),
    "through an inline bot": (text("3 mẫu", via_bot=OTHER_BOT), heard(text="3 mẫu")),
    "another bot": (text("3 mẫu", GROUP, **{"from": OTHER_BOT}), None),
    "anonymous administrator": (text("/bxh", GROUP, **{"from": ANONYMOUS}, sender_chat=GROUP), None),
    "post of the linked channel": (
        text("Tin", GROUP, **{"from": TELEGRAM}, sender_chat=CHANNEL, is_automatic_forward=True), None
    ),
    "nobody": (text("3 mẫu", GROUP, **{"from": None}), None),
    "channel": ({"update_id": 1, "channel_post": message(CHANNEL, text="Tin")["message"]}, None),
    "message in a channel": (text("Tin", CHANNEL), None),
}  # fmt: skip

MEDIA: dict[str, tuple[Json, Inbound | None]] = {
    "photo": (message(photo=PHOTO), heard(kind=Kind.PHOTO)),
    "photo with caption": (message(photo=PHOTO, caption="3 mẫu"), heard(kind=Kind.PHOTO, text="3 mẫu")),
    "album": (message(photo=PHOTO, media_group_id="139"), heard(kind=Kind.PHOTO, album="139")),
    "photo for us": (
        message(GROUP, photo=PHOTO, caption="/bao@nhip_do_bot 3"),
        heard(GROUP, kind=Kind.PHOTO, text="/bao 3", addressed=True),
    ),
    "photo for another": (message(GROUP, photo=PHOTO, caption="/bao@khac_bot 3"), None),
    "sticker": (message(sticker={"file_id": "s", "emoji": "👍"}), heard(kind=Kind.STICKER)),
    "sticker in a group": (message(GROUP, sticker={"file_id": "s"}), heard(GROUP, kind=Kind.STICKER)),
    "voice": (message(voice={"file_id": "v", "duration": 3}), heard(kind=Kind.VOICE)),
    "audio": (message(audio={"file_id": "v", "duration": 3}), heard(kind=Kind.VOICE)),
    "round video": (message(video_note={"file_id": "v"}), heard(kind=Kind.VOICE)),
    "document": (
        message(document={"file_id": "d", "file_name": "a.xlsx"}, caption="bảng"),
        heard(kind=Kind.FILE, text="bảng"),
    ),
    "video": (message(video={"file_id": "d"}), heard(kind=Kind.FILE)),
    "animation": (message(animation={"file_id": "d"}, document={"file_id": "d"}), heard(kind=Kind.FILE)),
    "location": (message(location={"latitude": 21.9, "longitude": 103.3}), heard(kind=Kind.FILE)),
    "contact": (message(contact={"phone_number": "+84912345678"}), heard(kind=Kind.FILE)),
    "somebody joins": (message(GROUP, new_chat_members=[LAN]), None),
    "pinned": (message(GROUP, pinned_message=TO_BOT), None),
    "topic opened": (message(FORUM, **IN_TOPIC, forum_topic_created={"name": "Đo"}), None),
}

EDITS: dict[str, tuple[Json, Inbound | None]] = {
    "edited": (
        edited(text="4 mẫu"), heard(key=f"e:51:7:{DATE + 60}", text="4 mẫu", edited=True)
    ),
    "edited in a group": (
        edited(GROUP, text="@nhip_do_bot 4"),
        heard(GROUP, key=f"e:{GROUP['id']}:7:{DATE + 60}", text="4", edited=True, addressed=True),
    ),
    "edited caption": (
        edited(photo=PHOTO, caption="4"),
        heard(key=f"e:51:7:{DATE + 60}", kind=Kind.PHOTO, text="4", edited=True),
    ),
    "caption taken away": (
        edited(photo=PHOTO), heard(key=f"e:51:7:{DATE + 60}", kind=Kind.PHOTO, edited=True)
    ),
    "edited without a date": (
        {"update_id": 1, "edited_message": text("4")["message"]}, heard(key="e:51:7:0", text="4", edited=True)
    ),
    "live location": (edited(location={"latitude": 21.9, "longitude": 103.3, "live_period": 900}), None),
    "edited channel post": ({"update_id": 1, "edited_channel_post": text("x", CHANNEL)["message"]}, None),
}  # fmt: skip

PRESSES: dict[str, tuple[Json, Inbound | None]] = {
    "press": (press("12:dong-y"), pressed(12, "dong-y")),
    "press in a group": (press("12:5", GROUP), pressed(12, "5", GROUP)),
    "press of a command": (press("12:/tiendo 03217"), pressed(12, "/tiendo 03217")),
    "press with a colon": (press("12:a:b"), pressed(12, "a:b")),
    "press without a value": (press("12:"), pressed(12, "")),
    "foreign data": (press("menu"), pressed(0, "menu")),
    "no number": (press("một:x"), pressed(0, "một:x")),
    "strange digits": (press("\u0661:x"), pressed(0, "\u0661:x")),
    "a number beyond counting": (press("9" * 40 + ":x"), pressed(0, "9" * 40 + ":x")),
    "dirty data": (press("12:a\0\ud800"), pressed(12, "a")),
    "press on a message too old to be shown": (
        press("12:x", message={"chat": GROUP, "message_id": 8, "date": 0}), pressed(12, "x", GROUP)
    ),
    "press in a topic": (
        press("12:x", message={"chat": FORUM, "message_id": 8, "date": DATE} | IN_TOPIC),
        pressed(12, "x", FORUM, address=topic("5")),
    ),
    "press on an inline message": (press("12:x", message=None, inline_message_id="i"), None),
    "game": (press(None, game_short_name="g"), None),
    "press without an id": (press("12:x", id=None), None),
}  # fmt: skip

MEMBERSHIP: dict[str, tuple[Json, Inbound | None]] = {
    "blocked": (
        member(status("member"), status("kicked", until_date=0), PRIVATE),
        changed(Kind.BLOCKED, PRIVATE)
    ),
    "unblocked": (member(status("kicked"), status("member"), PRIVATE), changed(Kind.UNBLOCKED, PRIVATE)),
    "added": (member(status("left"), status("member")), changed(Kind.ADDED)),
    "added to a basic group": (member(status("left"), status("member"), SMALL), changed(Kind.ADDED, SMALL)),
    "added as administrator": (member(status("left"), status("administrator")), changed(Kind.ADDED)),
    "added again, restricted": (
        member(status("restricted", is_member=False), status("restricted", is_member=True)),
        changed(Kind.ADDED),
    ),
    "removed": (member(status("member"), status("kicked")), changed(Kind.REMOVED)),
    "left": (member(status("administrator"), status("left")), changed(Kind.REMOVED)),
    "promoted": (member(status("member"), status("administrator")), None),
    "banned after leaving": (member(status("left"), status("kicked")), None),
    "unknown status": (member(status("left"), status("guest")), None),
    "status that is no word": (member(status("left"), status(["member"])), None),
    "made administrator of a channel": (member(status("left"), status("administrator"), CHANNEL), None),
    "migrated": (
        message(SMALL, migrate_to_chat_id=-1002100000009),
        heard(SMALL, kind=Kind.MIGRATED, text="-1002100000009", addressed=True),
    ),
    "migrated by the group itself": (
        message(SMALL, migrate_to_chat_id=-1002100000009, sender_chat=SMALL),
        heard(SMALL, user="", kind=Kind.MIGRATED, text="-1002100000009", addressed=True),
    ),
    "the other half of a migration": (message(GROUP, migrate_from_chat_id=-42), None),
}  # fmt: skip

BROKEN: dict[str, tuple[Any, None]] = {
    "nothing": ({}, None),
    "null": (None, None),
    "list": ([text("3")], None),
    "word": ("message", None),
    "only a number": ({"update_id": 5}, None),
    "unknown kind": ({"update_id": 5, "poll_answer": {"poll_id": "1"}}, None),
    "message is null": ({"update_id": 5, "message": None}, None),
    "message is a list": ({"update_id": 5, "message": [1]}, None),
    "chat is a number": (message(chat=51, text="3"), None),
    "chat without id": (message({"type": "private"}, text="3"), None),
    "chat id is a word": (message(PRIVATE | {"id": "51"}, text="3"), None),
    "chat id is true": (message(PRIVATE | {"id": True}, text="3"), None),
    "chat id beyond 64 bits": (message(PRIVATE | {"id": 2**63}, text="3"), None),
    "chat type is a list": (message(PRIVATE | {"type": ["private"]}, text="3"), None),
    "text is a number": (text(3), None),
    "text is null": ({"update_id": 1, "message": message()["message"] | {"text": None}}, None),
    "date is missing": (text("3", date=None), None),
    "date is a word": (text("3", date="nay"), None),
    "date beyond calendars": (text("3", date=2**62), None),
    "date before calendars": (text("3", date=-1), None),
    "message id is missing": (text("3", message_id=None), None),
    "message id is negative": (text("3", message_id=-7), None),
    "sender is a word": (text("3", **{"from": "Lan"}), None),
    "sender's id is a float": (text("3", **{"from": LAN | {"id": 51.0}}), None),
    "data is a number": (press(12), None),
    "query's message is a word": (press("1:x", message="8"), None),
    "member is a word": (member({}, {}) | {"my_chat_member": "member"}, None),
    "status is missing": (member({}, {}), None),
    "membership without an update id": (
        {"my_chat_member": member(status("left"), status("member"))["my_chat_member"]}, None
    ),
    "migrates nowhere": (message(SMALL, migrate_to_chat_id="x"), None),
}  # fmt: skip

ALL: dict[str, tuple[Any, Inbound | None]] = {**WORDS, **MEDIA, **EDITS, **PRESSES, **MEMBERSHIP, **BROKEN}
