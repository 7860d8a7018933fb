"""How does the service describe a person, a chat, a message?"""

from __future__ import annotations

from typing import Any

from tests.fake_telegram.answers import Json
from tests.fake_telegram.text import entities
from tests.fake_telegram.world import Chat, Group, User, World


def without_none(**fields: Any) -> Json:
    """The fields that are there; the service never writes null."""
    return {name: value for name, value in fields.items() if value is not None}


def person(user: User) -> Json:
    return without_none(
        id=user.id,
        is_bot=False,
        first_name=user.first_name,
        last_name=user.last_name,
        username=user.username,
        language_code=user.language_code,
    )


def bot_user(bot: User) -> Json:
    return {"id": bot.id, "is_bot": True, "first_name": bot.first_name, "username": bot.username}


def who(world: World, user: User) -> Json:
    return bot_user(user) if user is world.bot else person(user)


def chat(there: Chat) -> Json:
    if isinstance(there, User):
        names = (there.first_name, there.last_name, there.username)
        private = dict(zip(("first_name", "last_name", "username"), names, strict=True))
        return without_none(id=there.id, **private, type="private")
    kind = "supergroup" if there.supergroup else "group"
    forum = {"is_forum": True} if there.forum else {}
    basic = {} if there.supergroup else {"all_members_are_administrators": False}
    return {"id": there.id, "title": there.title, "type": kind, **forum, **basic}


def message(world: World, there: Chat, sender: User, **content: Any) -> Json:
    """A new message, kept under the next id of its chat."""
    head = {
        "message_id": world.next_message_id(there),
        "from": who(world, sender),
        "chat": chat(there),
        "date": world.now(),
    }
    return world.keep(head | without_none(**content))


def with_text(text: str, name: str = "text") -> Json:
    """A text or caption with the entities that the service finds by itself."""
    found = entities(text)
    suffix = "entities" if name == "text" else f"{name}_entities"
    return {name: text} | ({suffix: found} if found else {})


def place(world: World, there: Chat, thread: int | None, reply_to: int | None) -> Json:
    """Topic and quoted message.

    An answer stands in the topic of what it answers; in a topic every message that answers nothing quotes the
    topic's first one; in a supergroup without topics an answer carries a message_thread_id that nobody can
    send to.
    """
    quoted = world.messages[there.id].get(reply_to or thread or 0, {})
    if thread is None and quoted.get("is_topic_message"):
        thread = quoted["message_thread_id"]
    fields: Json = {"message_thread_id": thread, "is_topic_message": True} if thread else {}
    if quoted:
        fields["reply_to_message"] = {k: v for k, v in quoted.items() if k != "reply_to_message"}
    if quoted and isinstance(there, Group) and there.supergroup and not there.forum:
        fields["message_thread_id"] = quoted.get("message_thread_id", reply_to)
    return fields


def membership(world: World, there: Chat, by: User, old: str, new: str) -> Json:
    """A my_chat_member change of the bot."""
    bot = bot_user(world.bot)
    return {
        "chat": chat(there),
        "from": person(by),
        "date": world.now(),
        "old_chat_member": member(bot, old),
        "new_chat_member": member(bot, new),
    }


def member(user: Json, status: str) -> Json:
    """A ChatMember of any status."""
    rights: dict[str, Json] = {
        "creator": {"is_anonymous": False},
        "administrator": dict.fromkeys(RIGHTS, True) | {"can_be_edited": False, "is_anonymous": False},
        "kicked": {"until_date": 0},
    }
    return {"user": user, "status": status, **rights.get(status, {})}


RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
