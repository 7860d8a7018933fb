"""What does a crowd write in a month that was told to try everything? (The same for the same seed.)"""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from itertools import count
from typing import Any

from bot.channels.base import Parcel
from bot.clock import Clock
from handlers.conversations import ROUTER
from tests.fuzz import nasties
from tests.fuzz.channel import BOT, USERNAME

Json = dict[str, Any]
FIRST_PERSON, FIRST_GROUP = 5_100_000_000, -1_002_100_000_000
LEADS = (FIRST_PERSON + 1, FIRST_PERSON + 2)
MEMBERS = tuple(FIRST_PERSON + number for number in range(3, 11))
INVITES = ("7K2MPQ", "DQANVN")  # any kind, youth
REPORTS = (
    "3 mẫu", "2 mẫu", "4 mẫu vt", "10 mẫu hôm qua", "1 mẫu", "7 mẫu bản Mới", "đo 3 lần thôn 5 viettel",
    "do 4 lan", "5 mẫu 45,2/12/24", "hôm qua 4 mẫu vina", "31 mẫu", "báo giúp mẹ em 2 mẫu", "350 mẫu",
    "đo wifi 3 mẫu", "đo vài mẫu", "đo xong rồi ạ", "2 mẫu xã Sín Chải", "thứ hai 2 mẫu, thứ ba 3 mẫu",
    "3 mẫu thôn Lạ Hoắc mobi", "300 mẫu", "2 mẫu ngày 1/1", "đo 60 mẫu", "/bao", "sửa 6", "huỷ", "sửa",
    "à nhầm 4 chứ không phải 5", "/sua 7", "/huy", "xoá", "huỷ giúp em lần vừa rồi",
)  # fmt: skip
SAID = (
    "đồng ý", "không", "có", "1", "2", "3", "9", "Sùng A Chu", "Nguyễn Thị Hoa", "Thôn 5", "bản Mới",
    "Android", "iphone", "rồi", "chưa", "bỏ qua", "đúng rồi", "thôi", "4", "bốn mẫu", "hôm qua", "ngày mai",
    "dk 7K2MPQ", "/start 7K2MPQ", "/start DQANVN", "/start", "dk", "dk SAI000", "alo", "em cảm ơn",
    "tiến độ", "/tiendo", "bxh", "/bxh", "giúp", "/giup", "/dulieu", "/hienten", "/la gi", "báo",
    "mã giới thiệu ở đâu", "bao giờ có lương ạ?", "hạn ngày mấy", "thôn 5 không có sóng viettel",
    "máy em hỏng rồi không đo được", "/to", "/moi", "/nhom", "/thon", "/thon Thôn 9", "/ma", "/ma DBN-07",
    "/traloi 1 được nhé", "/traloi 2", "/noi", "@nhip_do_bot 2 mẫu", "/tiendo@nhip_do_bot", "/bxh@kem_bot",
)  # fmt: skip
SELDOM = ("/rut", "/xoa")
LEADS_SAY = (
    "/nhom",
    "/nhom",
    "/to",
    "/moi",
    "/thon",
    "/thon Thôn 9",
    "/ma",
    "/ma DBN-07",
    "/traloi 1 được",
    "bxh",
)
ASKED = (
    ("mã mời", ("dk 7K2MPQ", "/start 7K2MPQ", "/start DQANVN", "7k2-mpq", "đăng ký DQANVN")),
    ("họ và tên", ("Sùng A Chu", "Nguyễn Thị Hoa", "  Lò   Văn Ơ ", "O'Brien-Nguyễn Ê.")),
    ("thôn, bản", ("Thôn 5", "bản Mới", "{fuzz}", "thôn \u0301\u0301", "👍", "%")),
    ("Em ghi", ("huỷ", "sửa 6", "à nhầm 4 chứ không phải 5", "/huy")),
)
"""What somebody who reads the last letter may answer."""
COMMANDS = sorted({word.removeprefix("/").replace(" ", "") for word in ROUTER.commands} - {"rut", "xoa"})
AT_ONCE, STAY = 10, 250
"""So many people talk at a time, and somebody else's turn comes after so many updates."""


class Crowd:
    """People, leads, groups and what they have written so far."""

    def __init__(
        self, dice: random.Random, clock: Clock, newest: Mapping[str, list[Parcel]], people: int
    ) -> None:
        self._dice, self._clock, self._newest = dice, clock, newest
        self.people = [FIRST_PERSON + number for number in range(1, people + 1)]
        self._groups = [FIRST_GROUP - number for number in range(1, 6)]
        self._messages: defaultdict[int, count[int]] = defaultdict(lambda: count(1))
        self._numbers = count(1)
        self._past: list[Json] = []
        self._made = 0
        self._pressed_now: set[str] = set()
        self._deeds: dict[Callable[[], Json], int] = {
            self._talk: 36,
            self._press: 22,
            self._nasty: 6,
            self._in_group: 12,
            self._edit: 6,
            self._media: 5,
            self._old_press: 4,
            self._comes_and_goes: 1,
            self._again: 4,
        }

    def burst(self, updates: int) -> list[object]:
        """The next things that happen, before any answer to them can be read."""
        self._pressed_now.clear()
        return [self._update() for _ in range(updates)]

    def _update(self) -> object:
        """One in eight arrives broken."""
        self._made += 1
        deed = self._dice.choices(list(self._deeds), list(self._deeds.values()))[0]
        made = deed()
        self._past = [*self._past[-200:], made]
        return nasties.broken(self._dice, made) if self._dice.random() < 0.12 else made

    def _talk(self) -> Json:
        user = self._somebody()
        return self._message(user, user, text=self._words(str(user)))

    def _words(self, chat: str) -> str:
        if self._dice.random() < 0.005:
            return self._dice.choice(SELDOM)
        if int(chat) in LEADS and self._dice.random() < 0.5:
            return self._dice.choice(LEADS_SAY)
        roll = self._dice.random()
        if roll < 0.06:
            return nasties.text(self._dice)
        if roll < 0.12:
            return f"/{self._dice.choice(COMMANDS)} {self._argument()}"
        letters = self._newest.get(chat)
        fitting = _answers_to(letters[-1]) if letters else SAID
        return self._dice.choice(self._dice.choice((fitting, fitting, REPORTS, SAID)))

    def _nasty(self) -> Json:
        chat = self._anywhere()
        return self._message(self._author(chat), chat, text=nasties.text(self._dice))

    def _argument(self) -> str:
        return nasties.text(self._dice) if self._dice.random() < 0.3 else str(self._dice.randrange(1, 40))

    def _in_group(self) -> Json:
        group = self._dice.choice(self._groups)
        words = self._dice.choice((self._link_code(), self._dice.choice(SAID), self._dice.choice(REPORTS)))
        mention = self._dice.choice(("", "", f"@{USERNAME} "))
        topic = self._dice.choice(({}, {}, {"message_thread_id": 7, "is_topic_message": True}))
        replied = (
            {"reply_to_message": {"message_id": 1, "from": {"id": BOT}}} if self._dice.random() < 0.3 else {}
        )
        return self._message(self._somebody(), group, text=mention + words, **topic, **replied)

    def _link_code(self) -> str:
        """A code a lead has asked for, if one is in sight."""
        for lead in LEADS:
            for parcel in reversed(self._newest.get(str(lead), [])):
                if found := re.search(r"/noi (\w{4})", parcel.text):
                    return f"/noi {found[1]}"
        return "/noi 7K2M"

    def _edit(self) -> Json:
        said = [update["message"] for update in self._past if "text" in update.get("message", {})]
        if not said:
            return self._talk()
        words = nasties.text(self._dice) if self._dice.random() < 0.2 else self._dice.choice(REPORTS)
        edited = self._dice.choice(said) | {"text": words, "edit_date": self._now() + self._dice.randrange(9)}
        return self._numbered("edited_message", edited)

    def _media(self) -> Json:
        chat = self._anywhere()
        kind = self._dice.choice(
            ("photo", "photo", "photo", "sticker", "voice", "document", "location", "story")
        )
        caption = self._dice.choice(
            ({}, {"caption": self._dice.choice(REPORTS)}, {"caption": nasties.text(self._dice)})
        )
        album = {"media_group_id": self._dice.choice("123")} if self._dice.random() < 0.3 else {}
        return self._message(self._author(chat), chat, **{kind: [{"file_id": "f"}]}, **caption, **album)

    def _press(self) -> Json:
        """A choice of the newest question of somebody who was asked."""
        here = {str(chat) for chat in (*self._talking(), *self._groups)} - self._pressed_now
        asked = [chat for chat in sorted(here) if self._newest.get(chat) and self._newest[chat][-1].choices]
        if not asked:
            return self._talk()
        return self._pressed(self._newest[self._dice.choice(asked)][-1])

    def _old_press(self) -> Json:
        chats = [chat for chat, parcels in self._newest.items() if any(parcel.choices for parcel in parcels)]
        if not chats:
            return self._talk()
        offers = [parcel for parcel in self._newest[self._dice.choice(chats)] if parcel.choices]
        return self._pressed(self._dice.choice(offers))

    def _pressed(self, parcel: Parcel) -> Json:
        chat = int(parcel.address.chat)
        self._pressed_now.add(parcel.address.chat)
        data = f"{parcel.question}:{self._dice.choice(parcel.choices).value}"
        if self._dice.random() < 0.05:
            data = nasties.text(self._dice)
        message = {"message_id": 1, "chat": _chat(chat), "date": self._now(), "text": "hỏi"}
        ident = str(4_382_000_000_000_000_000 + next(self._numbers))
        query = {"id": ident, "from": _person(self._author(chat)), "message": message, "data": data}
        return self._numbered("callback_query", query)

    def _comes_and_goes(self) -> Json:
        chat = self._anywhere()
        if chat < 0 and self._dice.random() < 0.3:
            moved = self._groups[self._groups.index(chat)] = chat - 1000
            return self._message(self._author(chat), chat, migrate_to_chat_id=moved)
        before, after = self._dice.sample(("member", "kicked", "left", "administrator", "restricted"), 2)
        body = {"chat": _chat(chat), "from": _person(self._author(chat)), "date": self._now()}
        members = {"old_chat_member": {"status": before}, "new_chat_member": {"status": after}}
        return self._numbered("my_chat_member", body | members)

    def _again(self) -> Json:
        return self._dice.choice(self._past) if self._past else self._talk()

    def _talking(self) -> list[int]:
        start = self._made // STAY * (AT_ONCE - 1) % len(self.people)
        return [LEADS[0], *([*self.people, *self.people][start : start + AT_ONCE])]

    def _somebody(self) -> int:
        return self._dice.choice(self._talking() if self._dice.random() < 0.9 else self.people)

    def _anywhere(self) -> int:
        return self._somebody() if self._dice.random() < 0.8 else self._dice.choice(self._groups)

    def _author(self, chat: int) -> int:
        return chat if chat > 0 else self._somebody()

    def _message(self, user: int, chat: int, **content: Any) -> Json:
        head = {"message_id": next(self._messages[chat]), "from": _person(user), "chat": _chat(chat)}
        return self._numbered("message", head | {"date": self._written_at()} | content)

    def _numbered(self, kind: str, body: Json) -> Json:
        return {"update_id": next(self._numbers), kind: body}

    def _now(self) -> int:
        return int(self._clock.now().timestamp())

    def _written_at(self) -> int:
        """Mostly now; sometimes days ago, or what no clock says."""
        roll = self._dice.random()
        if roll < 0.9:
            return self._now()
        odd = (1, 2**31 - 1, 253_402_300_799, self._now() + 3600)
        return self._now() - self._dice.randrange(9 * 86400) if roll < 0.98 else self._dice.choice(odd)


def _answers_to(letter: Parcel) -> tuple[str, ...]:
    if letter.choices:
        return tuple(choice.label for choice in letter.choices)
    return next((answers for asked, answers in ASKED if asked in letter.text), REPORTS)


def _person(user: int) -> Json:
    return {"id": user, "is_bot": False, "first_name": "Người"}


def _chat(chat: int) -> Json:
    if chat > 0:
        return {"id": chat, "type": "private", "first_name": "Người"}
    return {"id": chat, "type": "supergroup", "title": f"Tổ đo {chat % 100} {{fuzz}}"}
