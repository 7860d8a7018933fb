"""What did Zalo answer, before anybody judges it?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.channels.json_values import as_number, as_table, as_words
from bot.channels.zalo.outcomes import NOTHING_NEW
from bot.channels.zalo.wire import identity_of

Json = Mapping[str, Any]


class Answer(NamedTuple):
    """HTTP status and body of one call; `failure` says why there is none."""

    status: int
    body: Json
    failure: str = ""

    @property
    def ok(self) -> bool:
        return self.body.get("ok") is True

    @property
    def code(self) -> int:
        """The refusal's code, HTTP's where the body has none; 0 for a yes."""
        if self.ok:
            return 0
        return as_number(self.body.get("error_code")) or (self.status if self.status >= 400 else 0)

    @property
    def result(self) -> Json:
        return as_table(self.body.get("result"))

    @property
    def told(self) -> str:
        """What it was, without the service's own words: they may quote a token."""
        if self.failure:
            return f"không có trả lời ({self.failure})"
        return f"HTTP {self.status}" + (f", mã {self.code}" if self.code else "")


@dataclass
class Evidence:
    """Everything asked of one bot; `sent`: None when nothing was to be sent; `long`: the long texts."""

    display_name: str
    address: str
    mode: str
    me: Answer
    hook: Answer
    sent: Answer | None = None
    long: dict[str, Answer] = field(default_factory=dict)
    polls: list[Answer] = field(default_factory=list)

    @property
    def answers(self) -> list[Answer]:
        """Everything that was answered."""
        extra = [self.sent] if self.sent else []
        return [each for each in (self.me, self.hook, *extra, *self.long.values(), *self.polls) if each.body]

    @property
    def own_id(self) -> str:
        return as_words(self.me.result.get("id"))

    @property
    def name(self) -> str:
        """The display name: of the settings, else Zalo's."""
        me = self.me.result
        return self.display_name or as_words(me.get("display_name")) or as_words(me.get("account_name"))

    @property
    def webhook(self) -> str:
        """The address that is set, "" for none."""
        return as_words(self.hook.result.get("url"))

    @property
    def messages(self) -> list[Json]:
        """Messages of people, each once."""
        found = {identity_of(poll.result): as_table(poll.result.get("message")) for poll in self.polls}
        return [message for message in found.values() if message and not self.is_own(message)]

    @property
    def pictures(self) -> list[Json]:
        updates = [poll.result for poll in self.polls]
        return [
            as_table(u.get("message")) for u in updates if u.get("event_name") == "message.image.received"
        ]

    @property
    def groups(self) -> list[Json]:
        return [m for m in self.messages if as_table(m.get("chat")).get("chat_type") == "GROUP"]

    def is_own(self, message: Json) -> bool:
        """Whether the bot itself wrote it."""
        return bool(self.own_id) and as_words(as_table(message.get("from")).get("id")) == self.own_id

    def idle(self) -> Iterator[Answer]:
        """Polls that brought nothing."""
        return (poll for poll in self.polls if poll.code == NOTHING_NEW or (poll.ok and not poll.result))
