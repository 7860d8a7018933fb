"""What do people do on Telegram, and which updates does the bot get from it?"""

from __future__ import annotations

from typing import Any

from tests.fake_telegram import payloads
from tests.fake_telegram.answers import Json
from tests.fake_telegram.privacy import hears
from tests.fake_telegram.service import Service
from tests.fake_telegram.world import Chat, Group, Sent, User

FIRST_PERSON = 5_100_000_000
FIRST_GROUP = -4_200_000_000
FIRST_SUPERGROUP = -1_002_100_000_000


class People:
    """The people's side of the fake. Message ids are returned, for edits and answers."""

    service: Service

    def add_user(self, first_name: str, *, started: bool = False, **fields: Any) -> User:
        """A new person; `started` when they have written to the bot before."""
        world = self.service.world
        user = User(FIRST_PERSON + world.number("user"), first_name, started=started, **fields)
        world.users[user.id] = user
        return user

    def add_group(
        self,
        title: str,
        members: list[User],
        *,
        supergroup: bool = True,
        forum: bool = False,
        bot: str = "member",
    ) -> Group:
        """A group made by its first member. `bot` is the bot's status there: "left" when it comes later."""
        world = self.service.world
        first = FIRST_SUPERGROUP if supergroup else FIRST_GROUP
        group = Group(first - world.number("group"), title, list(members), supergroup, forum, bot)
        world.groups[group.id] = group
        return group

    def add_topic(self, group: Group, name: str) -> int:
        """A topic of a forum, made by the group's first member; its message_thread_id."""
        message = self._happens(
            group, group.members[0], forum_topic_created={"name": name, "icon_color": 7322096}
        )
        group.topics[message["message_id"]] = name
        return int(message["message_id"])

    def say(
        self,
        user: User,
        text: str,
        chat: Group | None = None,
        reply_to: int | Sent | None = None,
        thread: int | None = None,
    ) -> int:
        """A text in private or in a group; commands, mentions and links become entities."""
        return self._says(user, chat, reply_to, thread, **payloads.with_text(text))

    def edit(self, user: User, message_id: int, text: str, chat: Group | None = None) -> None:
        """Changes an own text; the bot hears an edited_message."""
        there: Chat = chat or user
        message = self.service.world.messages[there.id][message_id]
        message.pop("entities", None)
        message.update(payloads.with_text(text), edit_date=self.service.world.now())
        self._update("edited_message", dict(message), there)

    def press(self, user: User, sent: Sent, label_or_data: str) -> str:
        """Presses a button, also one that was edited away meanwhile; the callback query's id."""
        button = next((b for b in reversed(sent.all_buttons) if label_or_data in (b.label, b.data)), None)
        if button is None or button.data is None:
            raise LookupError(f"no button {label_or_data!r} under {sent.text!r}: {sent.labels}")
        world = self.service.world
        query_id = str(4_382_000_000_000_000_000 + world.number("callback"))
        world.callbacks[query_id] = {
            "id": query_id,
            "from": payloads.person(user),
            "message": dict(world.messages[sent.chat_id].get(sent.message_id) or _gone(sent)),
            "chat_instance": str(8_000_000_000_000_000_000 + abs(sent.chat_id)),
            "data": button.data,
        }
        self.service.updates.add("callback_query", world.callbacks[query_id], sent.chat_id)
        return query_id

    def raw(self, kind: str, payload: Json, chat_id: int = 0) -> int | None:
        """Queues an update of any shape, for what no person can do; its update id."""
        return self.service.updates.add(kind, payload, chat_id)

    def _says(
        self, user: User, chat: Group | None, reply_to: int | Sent | None, thread: int | None, **content: Any
    ) -> int:
        there: Chat = chat or user
        self._may_write(user, there)
        quoted = reply_to.message_id if isinstance(reply_to, Sent) else reply_to
        where = payloads.place(self.service.world, there, thread, quoted)
        return int(self._happens(there, user, **where, **content)["message_id"])

    def _may_write(self, user: User, there: Chat) -> None:
        if isinstance(there, Group) and (user not in there.members or there.migrated_to):
            raise ValueError(f"{user.first_name} is not in {there.title}")
        if user.blocked and there is user:
            raise ValueError(f"{user.first_name} has blocked the bot")
        user.started = user.started or there is user

    def _happens(self, there: Chat, by: User, **content: Any) -> Json:
        message = payloads.message(self.service.world, there, by, **content)
        self._update("message", dict(message), there)
        return message

    def _update(self, kind: str, payload: Json, there: Chat) -> None:
        if hears(self.service.world, there, payload, private=self.service.privacy):
            self.service.updates.add(kind, payload, there.id)


def _gone(sent: Sent) -> Json:
    return {"chat": {"id": sent.chat_id, "type": "private"}, "message_id": sent.message_id, "date": 0}
