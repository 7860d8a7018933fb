"""What has been said on the page?"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handlers.messages import Choice, Kind
from handlers.rules.periods import local

CHATS, LINES, PICTURES = 1000, 500, 60


@dataclass(slots=True)
class Line:
    """One message as the page shows it; `user` is "" for the bot, `state` "", "lost" or "failed".

    `choices` are those offered, `buttons` says whether they can be pressed (else they stand in the text).
    """

    id: str
    chat: str
    at: datetime
    user: str = ""
    name: str = ""
    kind: Kind = Kind.TEXT
    text: str = ""
    choices: tuple[Choice, ...] = ()
    question: int = 0
    buttons: bool = False
    picture: bool = False
    picture_url: str = ""
    reply_to: str = ""
    state: str = ""
    edits: int = 0
    meant: bool = True

    def shown(self) -> Mapping[str, Any]:
        """JSON for the page."""
        return {
            **{name: getattr(self, name) for name in _PLAIN},
            "at": local(self.at).isoformat(timespec="seconds"),
            "choices": [choice.label for choice in self.choices] if self.buttons else [],
            "edited": self.edits > 0,
        }


_PLAIN = ("id", "chat", "user", "name", "kind", "text", "picture", "picture_url", "reply_to", "state")


class Memory:
    """The last lines of every chat and the last pictures; what is older is forgotten."""

    def __init__(self, lines: int = LINES, pictures: int = PICTURES) -> None:
        self._chats: OrderedDict[str, OrderedDict[str, Line]] = OrderedDict()
        self._lines = lines
        self._pictures: OrderedDict[str, bytes] = OrderedDict()
        self._keep_pictures = pictures

    def add(self, line: Line, picture: bytes | None = None) -> None:
        chat = self._chats.setdefault(line.chat, OrderedDict())
        self._chats.move_to_end(line.chat)
        chat[line.id] = line
        _trim(chat, self._lines)
        _trim(self._chats, CHATS)
        if picture:
            self._pictures[line.id] = picture
            _trim(self._pictures, self._keep_pictures)

    def find(self, chat: str, line: str) -> Line | None:
        return self._chats.get(chat, OrderedDict()).get(line)

    def anywhere(self, line: str) -> Line | None:
        return next((chat[line] for chat in self._chats.values() if line in chat), None)

    def newest_question(self, chat: str) -> Line | None:
        """The last message of a chat that offered choices, pressable or not."""
        lines = reversed(self._chats.get(chat, OrderedDict()).values())
        return next((line for line in lines if line.choices), None)

    def picture(self, line: str) -> bytes | None:
        return self._pictures.get(line)

    def shown(self) -> Mapping[str, list[Mapping[str, Any]]]:
        return {chat: [line.shown() for line in lines.values()] for chat, lines in self._chats.items()}


def _trim(kept: OrderedDict[str, Any], limit: int) -> None:
    while len(kept) > limit:
        kept.popitem(last=False)
