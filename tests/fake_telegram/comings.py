"""Who comes and goes: blocking, joining, leaving, a group that becomes a supergroup."""

from __future__ import annotations

from tests.fake_telegram import payloads
from tests.fake_telegram.media import Media
from tests.fake_telegram.world import Chat, Group, User


class Comings(Media):
    """Membership; each change of the bot's own is a my_chat_member update."""

    def block(self, user: User) -> None:
        user.blocked = True
        self._changed(user, user, "member", "kicked")

    def unblock(self, user: User) -> None:
        user.blocked = False
        self._changed(user, user, "kicked", "member")

    def join_group(self, group: Group, user: User | None = None, *, by: User | None = None) -> None:
        """Somebody comes in; without `user` it is the bot, added by `by` (the group's first member)."""
        doer = by or user or group.members[0]
        world = self.service.world
        if user is None:
            old, group.bot = group.bot, "member"
            self._changed(group, doer, old, "member")
        else:
            group.members.append(user)
        self._happens(group, doer, new_chat_members=[payloads.who(world, user or world.bot)])

    def leave(self, group: Group, user: User | None = None, *, by: User | None = None) -> None:
        """Somebody goes; without `user` the bot is removed by `by` (the group's first member)."""
        doer, world = by or user or group.members[0], self.service.world
        if user is None:
            old, group.bot = group.bot, "kicked"
            self._changed(group, doer, old, "kicked")
            return
        group.members.remove(user)
        self._happens(group, doer, left_chat_member=payloads.who(world, user))

    def promote(self, group: Group, status: str = "administrator") -> None:
        """Makes the bot an administrator, or a plain member again."""
        old, group.bot = group.bot, status
        self._changed(group, group.members[0], old, status)

    def migrate(self, group: Group) -> Group:
        """The group becomes a supergroup with a new id; the old id answers with the new one."""
        new = self.add_group(group.title, group.members, bot=group.bot)
        old_id, by = group.id, group.members[0]
        self._happens(group, by, migrate_to_chat_id=new.id)
        self._happens(new, by, migrate_from_chat_id=old_id)
        group.migrated_to = new.id
        return new

    def _changed(self, there: Chat, by: User, old: str, new: str) -> None:
        payload = payloads.membership(self.service.world, there, by, old, new)
        self.service.updates.add("my_chat_member", payload, there.id)
