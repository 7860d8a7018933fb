"""What can the bot ask about a chat, and how does it answer a pressed button?"""

from __future__ import annotations

from tests.fake_telegram import payloads
from tests.fake_telegram.answers import OLD_QUERY, Json, bad_request
from tests.fake_telegram.parameters import Call
from tests.fake_telegram.service import Service
from tests.fake_telegram.text import units
from tests.fake_telegram.world import Group, User

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_chat(service: Service, call: Call) -> Json:
    chat = service.writable_chat(call.given["chat_id"])
    full = {"accent_color_id": 0, "max_reaction_count": 11}
    return payloads.chat(chat) | full | {"accepted_gift_types": dict.fromkeys(GIFTS, False)}


def get_chat_member(service: Service, call: Call) -> Json:
    group, user_id = service.writable_chat(call.given["chat_id"]), call.given["user_id"]
    if user_id == service.world.bot.id:
        return payloads.member(payloads.bot_user(service.world.bot), getattr(group, "bot", "member"))
    user = service.world.users.get(user_id)
    if user is None:
        raise bad_request("member not found")
    return payloads.member(payloads.person(user), _status(group, user))


def _status(chat: User | Group, user: User) -> str:
    members = chat.members if isinstance(chat, Group) else [chat]
    if user not in members:
        return "left"
    return "creator" if isinstance(chat, Group) and user is members[0] else "member"


def count_members(service: Service, call: Call) -> int:
    chat = service.writable_chat(call.given["chat_id"])
    return len(chat.members) + 1 if isinstance(chat, Group) else 2


def chat_action(service: Service, call: Call) -> bool:
    service.writable_chat(call.given["chat_id"])
    if call.given["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def leave_chat(service: Service, call: Call) -> bool:
    chat = service.writable_chat(call.given["chat_id"])
    if not isinstance(chat, Group):
        raise bad_request("chat member status can't be changed in private chats")
    chat.bot = "left"
    return True


def answer_callback(service: Service, call: Call) -> bool:
    query = call.given["callback_query_id"]
    if query not in service.world.callbacks:
        raise bad_request(OLD_QUERY)
    if units(call.given.get("text", "")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    service.world.answers[query] = call.given
    service.world.bell.ring()
    return True


def get_file(_service: Service, _call: Call) -> Json:
    # our bot promises not to fetch people's pictures, so here nobody may
    raise bad_request("wrong file_id or the file is temporarily unavailable")
