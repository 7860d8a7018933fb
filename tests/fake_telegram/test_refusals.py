"""Does the fake refuse what Telegram refuses, in the same words?"""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest

from tests.fake_telegram import FakeTelegram, Group, User
from tests.fake_telegram.answers import NOT_MODIFIED
from tests.fake_telegram.conftest import Caller, Ticks
from tests.fake_telegram.markup import parse_html


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


REFUSED_TEXTS: list[tuple[dict[str, Any], str]] = [
    ({}, "message text is empty"),
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    ({"text": "x" * 4097}, "message is too long"),
    ({"text": "😀" * 2049}, "message is too long"),
    ({"text": "a", "parse_mode": "Markdown"}, "unsupported parse_mode"),
    ({"text": "a", "colour": "red"}, 'unknown parameter "colour" in sendMessage'),
    ({"text": "a", "reply_to_message_id": 1}, 'unknown parameter "reply_to_message_id" in sendMessage'),
    ({"text": 5}, 'parameter "text" must be String'),
    ({"text": "a", "disable_notification": "maybe"}, 'parameter "disable_notification" must be Boolean'),
    ({"text": "a", "message_thread_id": True}, 'parameter "message_thread_id" must be Integer'),
    ({"text": "a", "entities": {}}, 'parameter "entities" must be an Array'),
    ({"text": "a", "entities": [{"type": "bold", "offset": 0, "length": 2}]}, "ENTITY_BOUNDS_INVALID"),
    ({"text": "a", "reply_markup": []}, 'parameter "reply_markup" must be ForceReply'),
    ({"text": "a", "link_preview_options": {"off": True}},
     'parameter "link_preview_options" must be LinkPreviewOptions, which has no field "off"'),
    ({"text": "a", "message_thread_id": 9}, "message thread not found"),
    ({"text": "a", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ({"text": "a", "reply_parameters": {}}, 'can\'t parse ReplyParameters: Can\'t find field "message_id"'),
]  # fmt: skip
REFUSED_BUTTONS: list[tuple[dict[str, Any], str]] = [
    ({"text": "Có", "callback_data": "đ" * 33}, "BUTTON_DATA_INVALID"),
    ({"text": "Có", "callback_data": ""}, "BUTTON_DATA_INVALID"),
    ({"text": "Xem", "url": "speedtest"}, "BUTTON_URL_INVALID"),
    ({"text": " ", "callback_data": "a"}, "Inline keyboard button text must be non-empty"),
    ({"text": "Có"}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ({"callback_data": "a"}, 'can\'t parse InlineKeyboardButton: Can\'t find field "text"'),
    ({"text": "Có", "data": "a"},
     'parameter "reply_markup" must be InlineKeyboardButton, which has no field "data"'),
]  # fmt: skip
REFUSED_HTML = [
    ("3 < 5", 'Unsupported start tag "" at byte offset 2'),
    ("đo <5 mẫu", 'Unsupported start tag "5" at byte offset 4'),
    ("a <b", "Unclosed start tag at byte offset 2"),
    ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("<br>", 'Unsupported start tag "br" at byte offset 0'),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ('<a href="x>y</a>', 'Unclosed start tag "a" at byte offset 0'),
    ("Tủa & Chùa", 'Unescaped "&" at byte offset 6'),
    ("a &nbsp; b", 'Unescaped "&" at byte offset 2'),
]
READ_HTML = [
    ("<b>Tổ</b> 5", "Tổ 5", [("bold", 0, 2)]),
    ("😀<i>a</i>", "😀a", [("italic", 2, 1)]),
    ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
    ("&lt;3 &amp; &#272;&quot;", '<3 & Đ"', []),
    ('<a href="https://speedtest.vn/?a=1&amp;b=2">xem</a>', "xem", [("text_link", 0, 3)]),
    ('<a href="tg://user?id=5">Lan</a>', "Lan", [("text_mention", 0, 3)]),
    ("<blockquote expandable>x</blockquote>", "x", [("blockquote", 0, 1)]),
    ('<pre><code class="language-py">x</code></pre>', "x", [("code", 0, 1), ("pre", 0, 1)]),
    ("1 > 0", "1 > 0", []),
]


@pytest.mark.parametrize(("given", "why"), REFUSED_TEXTS)
async def test_unfit_text_is_refused(call: Caller, lan: User, given: dict[str, Any], why: str) -> None:
    answer = await call("sendMessage", chat_id=lan.id, **given)
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {why}"}
    assert call.fake.violations == [f"sendMessage: 400 Bad Request: {why}"]
    assert call.fake.inbox(lan) == []


@pytest.mark.parametrize(("button", "why"), REFUSED_BUTTONS)
async def test_unfit_buttons_are_refused(call: Caller, lan: User, button: dict[str, Any], why: str) -> None:
    answer = await call("sendMessage", chat_id=lan.id, text="?", reply_markup=keyboard(button))
    assert answer["description"] == f"Bad Request: {why}"


@pytest.mark.parametrize(("text", "why"), REFUSED_HTML)
async def test_wrong_html_is_refused(call: Caller, lan: User, text: str, why: str) -> None:
    answer = await call("sendMessage", chat_id=lan.id, text=text, parse_mode="HTML")
    assert answer["description"] == f"Bad Request: can't parse entities: {why}"


@pytest.mark.parametrize(("text", "plain", "marks"), READ_HTML)
def test_right_html_is_read(text: str, plain: str, marks: list[tuple[str, int, int]]) -> None:
    read, entities = parse_html(text)
    assert (read, [(e["type"], e["offset"], e["length"]) for e in entities]) == (plain, marks)


async def test_limits_count_what_is_read_in_utf16(call: Caller, lan: User, ticks: Ticks) -> None:
    for text in ("<b>" + "x" * 4096 + "</b>", "😀" * 2048, "&lt;" * 4096):
        assert (await call("sendMessage", chat_id=lan.id, text=text, parse_mode="HTML"))["ok"]
        ticks.now += 1
    data = "đ" * 32
    assert (
        await call(
            "sendMessage",
            chat_id=lan.id,
            text="?",
            reply_markup=keyboard({"text": "Có", "callback_data": data}),
        )
    )["ok"]


async def test_a_file_may_stand_under_another_name(
    call: Caller, http: aiohttp.ClientSession, lan: User
) -> None:
    for reference, good in (("attach://board", True), ("attach://other", False)):
        form = aiohttp.FormData({"chat_id": str(lan.id), "document": reference})
        form.add_field("board", b"stt", filename="a.csv")
        async with http.post(f"{call.fake.url}/bot{call.fake.token}/sendDocument", data=form) as response:
            assert (await response.json())["ok"] == good
    assert call.fake.violations == [
        'sendDocument: 400 Bad Request: unknown parameter "board" in sendDocument'
    ]


async def test_lone_surrogates_never_arrive(
    fake: FakeTelegram, http: aiohttp.ClientSession, lan: User
) -> None:
    body = json.dumps({"chat_id": lan.id, "text": "\ud83d"})
    headers = {"Content-Type": "application/json"}
    async with http.post(f"{fake.url}/bot{fake.token}/sendMessage", data=body, headers=headers) as response:
        assert (await response.json())["description"] == "Bad Request: strings must be encoded in UTF-8"


@pytest.mark.parametrize(
    ("path", "code", "why"),
    [
        ("bot{token}/sendSmile", 404, "Not Found: method not found"),
        ("bot1:wrong/getMe", 401, "Unauthorized"),
        ("getMe", 404, "Not Found"),
        ("file/bot{token}/photo.jpg", 404, "Not Found"),
        ("bot{token}/sendDice", 400, "Bad Request: chat_id is empty"),
        ("bot{token}/close", 501, "Not Implemented: the fake does not play close"),
        ("bot{token}/getChat?chat_id=12", 400, "Bad Request: chat not found"),
        ("bot{token}/setMyCommands", 400, 'Bad Request: parameter "commands" is required'),
        ("bot{token}/setMyCommands?commands=%5B", 400, 'Bad Request: parameter "commands" must be JSON'),
        ("bot{token}/sendMessage?chat_id=12&text=a", 400, "Bad Request: chat not found"),
        ("bot{token}/sendMessage?chat_id=@somebody&text=a", 400, "Bad Request: chat not found"),
    ],
)  # fmt: skip
async def test_addresses_and_methods(
    fake: FakeTelegram, http: aiohttp.ClientSession, path: str, code: int, why: str
) -> None:
    async with http.get(f"{fake.url}/{path.format(token=fake.token)}") as response:
        assert (response.status, (await response.json())["description"]) == (code, why)
    assert len(fake.violations) == 1


async def test_who_cannot_be_written_to(call: Caller, lan: User, ticks: Ticks) -> None:
    fake, stranger, met = call.fake, call.fake.add_user("Chu"), call.fake.add_user("Mai")
    groups = [
        fake.add_group("Tổ", [met], supergroup=s, bot=b) for s, b in ((True, "kicked"), (False, "left"))
    ]
    fake.add_group("Chung", [met])
    fake.block(lan)
    expected: list[tuple[User | Group, int, str]] = [
        (lan, 403, "Forbidden: bot was blocked by the user"),
        (stranger, 400, "Bad Request: chat not found"),
        (met, 403, "Forbidden: bot can't initiate conversation with a user"),
        (groups[0], 403, "Forbidden: bot was kicked from the supergroup chat"),
        (groups[1], 403, "Forbidden: bot is not a member of the group chat"),
    ]
    for chat, code, why in expected:
        answer = await call("sendMessage", chat_id=chat.id, text="a")
        assert (answer["error_code"], answer["description"]) == (code, why)
    assert fake.violations == ["sendMessage: 400 Bad Request: chat not found"], "only that is the bot's fault"
    fake.unblock(lan)
    assert (await call("sendMessage", chat_id=lan.id, text="a"))["ok"]


async def test_a_migrated_group_names_its_new_id(call: Caller, lan: User) -> None:
    old = call.fake.add_group("Tổ đo", [lan], supergroup=False)
    new = call.fake.migrate(old)
    answer = await call("sendMessage", chat_id=old.id, text="a")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new.id}
    assert (await call("sendMessage", chat_id=new.id, text="a"))["ok"]
    first, second = [update["message"] for update in (await call("getUpdates"))["result"]]
    assert (first["chat"]["id"], first["migrate_to_chat_id"]) == (old.id, new.id)
    assert (second["chat"]["id"], second["migrate_from_chat_id"]) == (new.id, old.id)


async def test_topics(call: Caller, lan: User, ticks: Ticks) -> None:
    fake = call.fake
    forum = fake.add_group("Xã", [lan], forum=True)
    topic = fake.add_topic(forum, "Đo")
    fake.say(lan, "3 mẫu", forum, thread=topic)
    heard = (await call("getUpdates"))["result"][-1]["message"]
    assert (heard["message_thread_id"], heard["is_topic_message"]) == (topic, True)
    assert heard["reply_to_message"]["forum_topic_created"]["name"] == "Đo"
    assert (await call("sendMessage", chat_id=forum.id, text="a", message_thread_id=topic))["ok"]
    assert fake.inbox(forum)[0].thread == topic
    fake.say(lan, "4 mẫu", forum, reply_to=heard["message_id"])
    assert (await call("getUpdates"))["result"][-1]["message"]["message_thread_id"] == topic
    fake.say(lan, "ngoài chủ đề", forum, reply_to=fake.say(lan, "chào", forum))
    assert "message_thread_id" not in (await call("getUpdates"))["result"][-1]["message"]
    assert not (await call("sendMessage", chat_id=forum.id, text="a", message_thread_id=topic + 1))["ok"]


async def test_an_answer_in_a_plain_supergroup_carries_a_thread_that_cannot_be_sent_to(
    call: Caller, lan: User
) -> None:
    group = call.fake.add_group("Tổ đo", [lan])
    asked = call.fake.say(lan, "mấy mẫu?", group)
    call.fake.say(lan, "3", group, reply_to=asked)
    heard = (await call("getUpdates"))["result"][-1]["message"]
    assert (heard["message_thread_id"], heard.get("is_topic_message")) == (asked, None)
    answer = await call("sendMessage", chat_id=group.id, text="a", message_thread_id=asked)
    assert answer["description"] == "Bad Request: message thread not found"


async def test_answers_to_messages(call: Caller, lan: User, ticks: Ticks) -> None:
    said = call.fake.say(lan, "3 mẫu")
    good = await call("sendMessage", chat_id=lan.id, text="a", reply_parameters={"message_id": said})
    assert good["result"]["reply_to_message"]["text"] == "3 mẫu"
    ticks.now += 1
    reply = {"message_id": 99, "allow_sending_without_reply": True}
    assert (await call("sendMessage", chat_id=lan.id, text="b", reply_parameters=reply))["ok"]
    assert [sent.reply_to for sent in call.fake.inbox(lan)] == [said, None]


async def test_edits_and_deletions(call: Caller, lan: User, ticks: Ticks) -> None:
    said = call.fake.say(lan, "xin chào")
    markup = keyboard({"text": "Có", "callback_data": "yes"})
    mine = (await call("sendMessage", chat_id=lan.id, text="a", reply_markup=markup))["result"]["message_id"]
    same = {"chat_id": lan.id, "message_id": mine, "text": "a", "reply_markup": markup}
    assert (await call("editMessageText", **same))["description"] == f"Bad Request: {NOT_MODIFIED}"
    assert (await call("editMessageText", chat_id=lan.id, message_id=mine, text="b"))["result"][
        "edit_date"
    ] == ticks.now
    sent = call.fake.inbox(lan)[0]
    assert (sent.text, sent.labels, sent.edits) == ("b", [], 1)
    assert (await call("editMessageReplyMarkup", chat_id=lan.id, message_id=mine, reply_markup=markup))["ok"]
    assert sent.labels == ["Có"]
    refused = [
        ("editMessageText", {"message_id": 77, "text": "c"}, "message to edit not found"),
        ("editMessageText", {"message_id": said, "text": "c"}, "message can't be edited"),
        (
            "editMessageCaption",
            {"message_id": mine, "caption": "c"},
            "there is no caption in the message to edit",
        ),
        ("deleteMessage", {"message_id": 77}, "message to delete not found"),
    ]
    for method, given, why in refused:
        assert (await call(method, chat_id=lan.id, **given))["description"] == f"Bad Request: {why}"
    assert (await call("deleteMessage", chat_id=lan.id, message_id=mine))["ok"]
    assert call.fake.inbox(lan) == []
