"""Does what is done on the page reach the bot as the platform would bring it, and the other way round?"""

import asyncio
import json
from datetime import datetime
from typing import Any

import pytest

from bot.channels.base import Parcel, Refused, Sent
from handlers.messages import Address, Choice, Inbound, Kind, Press, utf16_length
from handlers.rules.periods import ZONE
from tests.channels.webchat.fakes import SATURDAY, TEAM, FakeStage, picture
from tests.channels.webchat.pages import Page, page

GROUP = TEAM.chat


def told(the: Page) -> list[tuple[str, bool, bool]]:
    """(text, addressed, private) of what the bot heard."""
    return [(inbound.text, inbound.addressed, inbound.private) for inbound in the.bot.heard]


async def test_a_private_message_arrives_whole() -> None:
    async with page() as the:
        assert await the.say("  đo 3 lần\nthôn 5 ") == (200, None)
        line = (await the.lines("chu"))[0]
        assert the.bot.heard == [
            Inbound(
                key=f"m:chu:{line['id']}",
                address=Address("webchat", "webchat", "chu"),
                user="chu",
                message_id=line["id"],
                sent_at=SATURDAY,
                private=True,
                text="đo 3 lần\nthôn 5",
            )
        ]
        answer = (await the.lines("chu"))[1]
        assert (answer["user"], answer["text"]) == ("", "Em nhận: đo 3 lần\nthôn 5")
        assert answer["at"] == "2026-11-21T09:00:20+07:00"


@pytest.mark.parametrize(
    ("telegram", "body", "heard", "shown"),
    [
        (False, {"text": "3 mẫu"}, [("3 mẫu", True, False)], "@Nhịp Đo 3 mẫu"),
        (False, {"text": "3 mẫu", "mention": False}, [], "3 mẫu"),
        (False, {"text": "/tiendo", "mention": False}, [], "/tiendo"),
        (False, {"text": "@nhịp đo, 3 mẫu", "mention": False}, [("3 mẫu", True, False)], "@nhịp đo, 3 mẫu"),
        (False, {"kind": "photo", "text": "3 mẫu"}, [("3 mẫu", True, False)], "@Nhịp Đo 3 mẫu"),
        (False, {"kind": "sticker"}, [], ""),
        (False, {"kind": "voice", "text": "bỏ"}, [], ""),
        (True, {"text": "3 mẫu"}, [("3 mẫu", True, False)], "@Nhịp Đo 3 mẫu"),
        (True, {"text": "mai họp", "mention": False}, [("mai họp", False, False)], "mai họp"),
        (True, {"text": "/tiendo", "mention": False}, [("/tiendo", True, False)], "/tiendo"),
        (True, {"kind": "sticker"}, [("", False, False)], ""),
        (True, {"text": "hỏi @Nhịp Đo nhé", "mention": False}, [("hỏi @Nhịp Đo nhé", True, False)], None),
    ],
)
async def test_what_arrives_from_a_group(
    telegram: bool, body: dict[str, Any], heard: list[tuple[str, bool, bool]], shown: str | None
) -> None:
    async with page(telegram=telegram) as the:
        assert (await the.post("say", {"user": "chu", "chat": GROUP, **body}))[0] == 200
        line = (await the.lines(GROUP))[0]
        assert told(the) == heard
        assert line["state"] == ("" if heard else "lost")
        assert shown is None or line["text"] == shown
        assert [inbound.title for inbound in the.bot.heard] == [TEAM.title] * len(heard)


@pytest.mark.parametrize("telegram", [False, True])
async def test_a_reply_to_the_bot_in_a_group_is_meant_for_it(telegram: bool) -> None:
    async with page(telegram=telegram) as the:
        await the.bot.say(GROUP, "Bảng tuần")
        asked = (await the.lines(GROUP))[0]["id"]
        await the.say("3 mẫu", chat=GROUP, mention=False, reply_to=asked)
        assert told(the) == [("3 mẫu", True, False)]
        assert (await the.lines(GROUP))[1]["reply_to"] == asked


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "file"])
async def test_media_arrive_as_their_kind(kind: str) -> None:
    async with page() as the:
        await the.say("3 mẫu", kind=kind)
        assert [(heard.kind, heard.text) for heard in the.bot.heard] == [
            (Kind(kind), "3 mẫu" if kind == "photo" else "")
        ]


async def test_zalo_numbers_the_choices_and_telegram_shows_buttons() -> None:
    async with page() as the:
        await the.say("hỏi")
        await the.post("platform", {"platform": "telegram"})
        await the.say("hỏi")
        zalo, telegram = [line for line in await the.lines("chu") if not line["user"]]
    assert (zalo["choices"], telegram["choices"]) == ([], ["Đồng ý", "Không"])
    assert zalo["text"] == "Anh/chị đồng ý không ạ?\n1. Đồng ý\n2. Không\nNhắn số để chọn ạ."
    assert telegram["text"] == "Anh/chị đồng ý không ạ?"


async def test_a_press_names_its_question_and_has_a_key_of_its_own() -> None:
    async with page(telegram=True) as the:
        await the.say("hỏi")
        await the.say("hỏi")
        first, second = [line["id"] for line in await the.lines("chu") if line["choices"]]
        for message, choice in ((second, 1), (first, 0), (first, 0)):
            assert (await the.post("press", {"user": "chu", "message": message, "choice": choice}))[0] == 200
        presses = [heard for heard in the.bot.heard if heard.kind is Kind.PRESS]
    assert [heard.press for heard in presses] == [Press(2, "no"), Press(1, "yes"), Press(1, "yes")]
    assert [heard.message_id for heard in presses] == [second, first, first]
    assert len({heard.key for heard in the.bot.heard}) == 5
    assert all(heard.key.startswith("c:") for heard in presses)


async def test_an_edit_keeps_the_message_and_its_time() -> None:
    async with page(telegram=True) as the:
        await the.say("3 mẫu")
        the.stage.later(minutes=4)
        line = (await the.lines("chu"))[0]
        for text in ("4 mẫu", "5 mẫu"):
            assert (await the.post("edit", {"user": "chu", "message": line["id"], "text": text}))[0] == 200
        first, second, third = the.bot.heard
    assert [heard.key for heard in (second, third)] == [f"e:chu:{line['id']}:1", f"e:chu:{line['id']}:2"]
    assert (third.message_id, third.sent_at, third.text, third.edited) == (
        line["id"],
        SATURDAY,
        "5 mẫu",
        True,
    )
    assert not first.edited


@pytest.mark.parametrize(
    ("telegram", "path", "body", "status", "sentence"),
    [
        (False, "say", {"user": "chu", "chat": "chu", "text": " "}, 400, "Chưa có chữ nào"),
        (False, "say", {"user": "chu", "chat": GROUP, "text": "@Nhịp Đo "}, 400, "Chưa có chữ nào"),
        (False, "say", {"user": "ai", "chat": "ai", "text": "a"}, 404, "không đóng vai được"),
        (False, "say", {"user": "chu", "chat": "hoa", "text": "a"}, 404, "Không có nhóm đó"),
        (
            False,
            "say",
            {"user": "chu", "chat": "chu", "text": "a", "reply_to": "x-1"},
            404,
            "Chỉ trả lời được",
        ),
        (False, "say", {"user": "chu", "chat": "chu", "text": "a" * 4001}, 400, "“text”: dài quá 4000 ký tự"),
        (False, "say", {"user": "chu", "chat": "chu", "text": 5}, 400, "“text”: phải là chữ"),
        (False, "say", {"user": "chu", "text": "a"}, 400, "“chat”: thiếu mục này"),
        (False, "say", {"user": "chu", "chat": "chu", "x": 1}, 400, "“x”: không có mục này"),
        (False, "say", {"user": "chu", "chat": "chu", "kind": "video"}, 400, "“kind”: phải là 'text'"),
        (False, "say", {"user": "chu", "chat": "chu", "mention": "có"}, 400, "phải là true hoặc false"),
        (False, "press", {"user": "chu", "message": "x-1", "choice": 0}, 404, "không còn trên trang"),
        (False, "press", {"user": "chu", "message": "{bot}", "choice": 0}, 409, "nhắn số để chọn"),
        (True, "press", {"user": "chu", "message": "{bot}", "choice": 7}, 400, "Không có lựa chọn đó"),
        (True, "press", {"user": "chu", "message": "{bot}", "choice": -1}, 400, "phải từ 0 trở lên"),
        (True, "press", {"user": "hoa", "message": "{bot}", "choice": 0}, 404, "Không có nhóm đó"),
        (False, "edit", {"user": "chu", "message": "{own}", "text": "b"}, 409, "Zalo không cho sửa"),
        (True, "edit", {"user": "chu", "message": "{bot}", "text": "b"}, 409, "gửi sau cùng"),
        (True, "edit", {"user": "hoa", "message": "{own}", "text": "b"}, 404, "Không có nhóm đó"),
        (True, "edit", {"user": "chu", "message": "{own}", "text": " "}, 400, "Chưa có chữ nào"),
        (False, "platform", {"platform": "viber"}, 400, "phải là 'zalo' hoặc 'telegram'"),
        (False, "people", {"name": "x" * 61}, 400, "dài quá 60 ký tự"),
        (False, "people", {"name": "x", "user": "chu"}, 400, "“user”: không đúng dạng"),
        (False, "people", {"name": "x", "user": "la-abcdefghij"}, 409, "mỗi lần khởi động"),
        (False, "clock", {"to": "mai"}, 400, "“to”: không đúng dạng"),
        (False, "clock", {"to": "2026-02-31T10:00"}, 400, "Chọn ngày và giờ"),
        (False, "clock", {}, 400, "Chọn ngày và giờ"),
        (
            False,
            "clock",
            {"to": "2026-11-21T09:00"},
            409,
            "Đồng hồ chỉ đi tới: chọn lúc sau 09:00 ngày 21/11/2026",
        ),
        (False, "clock", {"to": "2028-01-01T09:00"}, 409, "một năm"),
    ],
)
async def test_a_wrong_request_is_answered_with_a_sentence(
    telegram: bool, path: str, body: dict[str, Any], status: int, sentence: str
) -> None:
    async with page(telegram=telegram) as the:
        await the.say("hỏi")
        own, bot = [line["id"] for line in await the.lines("chu")]
        named = (
            {"message": str(body.get("message", "")).format(own=own, bot=bot)} if "message" in body else {}
        )
        got, told_back = await the.post(path, {**body, **named})
        assert (got, len(the.bot.heard)) == (status, 1)
        assert sentence in told_back


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'"x"', b"\xff\xfe", b'{"user": "\\ud800"}', b"null"])
async def test_broken_json_is_answered_with_a_sentence(raw: bytes) -> None:
    async with page() as the:
        headers = {"Content-Type": "application/json"}
        async with the.web.post(the.url("/api/say"), data=raw, headers=headers) as answer:
            assert (answer.status, (await answer.json())["error"][:7]) == (400, "Yêu cầu")


async def test_new_people_can_be_met_without_end() -> None:
    async with page() as the:
        first = (await the.post("people", {"name": " Vàng\nA  Lử "}))[1]
        second = (await the.post("people", {}))[1]
        assert first == {"user": "la1", "name": "Vàng A Lử", "note": "", "made": True}
        assert (second["user"], second["name"]) == ("la2", "Người mới 2")
        assert (await the.say("chào", user="la2"))[0] == 200
        assert [person["user"] for person in (await the.state())["people"]] == ["chu", "hoa", "la1", "la2"]


async def test_beside_a_real_channel_only_people_of_the_page_are_played() -> None:
    async with page(FakeStage(demo=False)) as the:
        state = await the.state()
        assert (state["demo"], state["people"]) == (False, [])
        assert (await the.say("chào", user="chu"))[0] == 404
        made = (await the.post("people", {"name": "Lan"}))[1]
        assert made["user"].startswith("la-") and len(made["user"]) == 13
        assert (await the.say("chào", user=made["user"]))[0] == 200
        again = (await the.post("people", {"name": "Lan", "user": "la-abcdefghij"}))[1]
        assert again["user"] == "la-abcdefghij"
        status, sentence = await the.post("clock", {"step": "hour"})
        assert (status, the.stage.moves) == (403, [])
        assert "kênh thật" in sentence


@pytest.mark.parametrize(
    ("body", "arrives"),
    [
        ({"step": "hour"}, datetime(2026, 11, 21, 10, 0, tzinfo=ZONE)),
        ({"step": "day"}, datetime(2026, 11, 22, 9, 0, tzinfo=ZONE)),
        ({"step": "friday"}, datetime(2026, 11, 27, 19, 0, tzinfo=ZONE)),
        ({"step": "sunday"}, datetime(2026, 11, 22, 19, 30, tzinfo=ZONE)),
        ({"step": "month"}, datetime(2026, 12, 1, 8, 0, tzinfo=ZONE)),
        ({"to": "2026-11-30T07:15"}, datetime(2026, 11, 30, 7, 15, tzinfo=ZONE)),
    ],
)
async def test_the_clock_moves(body: dict[str, str], arrives: datetime) -> None:
    async with page() as the:
        assert await the.post("clock", body) == (200, arrives.isoformat())
        assert the.stage.moves == [arrives]


async def test_friday_again_is_the_next_one_and_brings_the_reminder() -> None:
    async with page() as the:
        for _ in range(2):
            await the.post("clock", {"step": "friday"})
        assert [move.day for move in the.stage.moves] == [27, 4]
        assert [line["at"][:16] for line in await the.lines("chu")] == [
            "2026-11-27T19:00",
            "2026-12-04T19:00",
        ]


async def test_the_stage_may_refuse_to_move() -> None:
    async with page(FakeStage(refuses="Đang có việc chưa xong.")) as the:
        assert await the.post("clock", {"step": "hour"}) == (409, "Đang có việc chưa xong.")
        assert "@ 2026" not in "\n".join(await the.transcript())


async def test_a_message_the_bot_could_not_take_says_so() -> None:
    async with page() as the:
        the.bot.broken = True
        status, sentence = await the.say("3 mẫu")
        assert (status, sentence) == (503, "Bot chưa ghi được tin này, anh/chị gửi lại sau ít phút.")
        assert (await the.lines("chu"))[0]["state"] == "failed"


async def test_a_long_list_is_cut_into_messages_zalo_takes() -> None:
    async with page() as the:
        choices = tuple(Choice(f"Thôn số {number} " + "dài " * 20, str(number)) for number in range(40))
        sent = await the.bot.say("chu", "Thôn nào ạ?\n" + "Giới thiệu. " * 40, choices)
        lines = await the.lines("chu")
    assert len(lines) > 1
    assert all(utf16_length(line["text"]) <= 1900 for line in lines)
    assert sent == Sent(lines[-1]["id"])
    assert lines[-1]["text"].endswith("Nhắn số để chọn ạ.")


async def test_pictures_are_shown_and_empty_letters_refused() -> None:
    async with page() as the:
        sent = await the.bot.say("chu", "Bảng", drawn=picture())
        assert isinstance(sent, Sent)
        async with the.web.get(the.url(f"/api/pictures/{sent.message_id}")) as answer:
            assert (answer.content_type, await answer.read()) == ("image/png", picture())
        assert (await the.get("/api/pictures/x-1"))[0] == 404
        where = Address("webchat", "webchat", "chu")
        assert isinstance(await the.channel.send(Parcel(1, where, " ")), Refused)


async def events(the: Page, count: int, **how: Any) -> list[tuple[str, dict[str, Any]]]:
    """The first events of a stream, each with its cursor."""
    found: list[tuple[str, dict[str, Any]]] = []
    async with the.web.get(the.url(how.pop("path", "/api/events")), **how) as answer:
        cursor = ""
        while len(found) < count:
            line = (await asyncio.wait_for(answer.content.readline(), 5)).decode().strip()
            cursor = line[4:] if line.startswith("id: ") else cursor
            if line.startswith("data: "):
                found.append((cursor, json.loads(line[6:])))
    return found


async def test_the_stream_goes_on_where_the_browser_stopped() -> None:
    async with page() as the:
        start = (await the.state())["cursor"]
        await the.say("một")
        seen = await events(the, 2, path=f"/api/events?after={start}")
        assert [event["line"]["text"] for _, event in seen] == ["một", "Em nhận: một"]
        await the.say("hai")
        later = await events(the, 2, headers={"Last-Event-ID": seen[-1][0]})
        assert [event["line"]["text"] for _, event in later] == ["hai", "Em nhận: hai"]


@pytest.mark.parametrize("cursor", ["", "0", "khac.1", "{run}.99999", "{run}.-1", "{run}.x"])
async def test_an_unknown_place_in_the_stream_means_load_anew(cursor: str) -> None:
    async with page() as the:
        run = (await the.state())["cursor"].split(".")[0]
        seen = await events(the, 1, headers={"Last-Event-ID": cursor.format(run=run)})
        assert seen == [(f"{run}.0", {"type": "reset"})]


async def test_what_happens_later_reaches_an_open_stream() -> None:
    async with page() as the:
        start = (await the.state())["cursor"]
        waiting = asyncio.create_task(events(the, 3, path=f"/api/events?after={start}"))
        await the.post("platform", {"platform": "telegram"})
        await the.post("people", {"name": "Lan"})
        await the.post("clock", {"step": "hour"})
        assert [event["type"] for _, event in await waiting] == ["platform", "person", "clock"]


async def test_capabilities_follow_the_switch() -> None:
    async with page() as the:
        zalo = the.channel.capabilities("webchat")
        await the.post("platform", {"platform": "telegram"})
        telegram = the.channel.capabilities("webchat")
    assert (zalo.buttons, zalo.edits, zalo.hears_all, zalo.files, zalo.text_limit) == (False,) * 4 + (1900,)
    assert (telegram.buttons, telegram.edits, telegram.hears_all, telegram.text_limit) == (True,) * 3 + (
        4096,
    )
    assert (zalo.mention, zalo.invite_link) == ("@Nhịp Đo", f"{the.root}/#moi")
    assert telegram.invite_link == f"{the.root}/#moi={{code}}"


async def test_the_page_makes_only_so_many_people() -> None:
    async with page() as the:
        for _ in range(200):
            await the.post("people", {})
        status, sentence = await the.post("people", {})
    assert status == 409
    assert "Đã có 200 người mới" in sentence


async def test_a_person_brought_back_twice_is_one_person() -> None:
    async with page(FakeStage(demo=False)) as the:
        for _ in range(2):
            await the.post("people", {"name": "Lan", "user": "la-abcdefghij"})
        assert len((await the.state())["people"]) == 1


async def test_what_breaks_behind_the_page_is_one_sentence_and_one_traceback(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with page() as the:
        the.stage.cast = None  # type: ignore[assignment]
        assert await the.get("/api/state") == (500, '{"error": "Trang gặp lỗi, xem nhật ký của bot."}')
    assert [record.message for record in caplog.records] == ["webchat: /api/state failed"]


async def test_closing_ends_the_open_streams() -> None:
    async with page() as the:
        answer = await the.web.get(the.url(f"/api/events?after={(await the.state())['cursor']}"))
        assert await answer.content.readline() == b"retry: 2000\n"
        await the.channel.close()
        assert b"data:" not in await asyncio.wait_for(answer.content.read(), 5)


async def test_a_picture_that_is_here_needs_no_address() -> None:
    async with page() as the:
        where = Address("webchat", "webchat", "chu")
        for drawn in (picture(), None):
            await the.channel.send(
                Parcel(1, where, "Bảng", picture=drawn, picture_url="https://x.vn/p/1.png")
            )
        lines = await the.lines("chu")
    assert [(line["picture"], line["picture_url"]) for line in lines] == [
        (True, ""),
        (False, "https://x.vn/p/1.png"),
    ]


async def test_one_may_see_what_the_bot_read_in_ones_own_words_only() -> None:
    async with page() as the:
        await the.say("hỏi")
        own, bots = await the.lines("chu")
        asked = {"user": "chu", "message": own["id"]}
        assert await the.post("explain", asked) == (200, ["chu viết: hỏi"])
        for wrong in ({**asked, "user": "hoa"}, {**asked, "message": bots["id"]}):
            assert (await the.post("explain", wrong))[0] == 409
