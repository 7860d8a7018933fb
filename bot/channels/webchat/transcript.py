"""How is what was done on the page written down so that it can be played again?"""

from collections.abc import Sequence
from datetime import datetime

from bot.channels.webchat.platforms import Platform
from handlers.messages import Choice, Kind
from handlers.rules.periods import local

LIMIT = 20_000


class Talk:
    """The talk so far in the transcript language; everything is appended in the order it happened.

    `platform` is the one it begins on, whose accounts everybody has when it is played. A handle is an ASCII
    word; `group` is a title, "" for the private chat. Messages are written without the list of choices a
    platform adds, so that they read the same everywhere.
    """

    def __init__(self, at: datetime, platform: Platform, *, demo: bool) -> None:
        self._at, self.platform, self._demo = at, platform, demo
        self._strangers: list[str] = []
        self._statements: list[str] = []
        self._minute = self._before = _minute(at)
        self._moving = self._silent = self._doing = False

    def said(self, handle: str, group: str, kind: Kind, text: str, now: datetime) -> None:
        """`handle> text`, `handle>(photo "text")`, `handle@"group"> text`, …"""
        self._deed(now)
        who = _who(handle, group)
        self._add(_statement(f"{who}>", text) if kind is Kind.TEXT else f"{who}>{_media(kind, text)}")

    def pressed(self, handle: str, group: str, number: int, now: datetime) -> None:
        """`handle>[2]`: choice `number`, from 1, of the newest message that offers some."""
        self._deed(now)
        self._add(f"{_who(handle, group)}>[{number}]")

    def edited(self, handle: str, text: str, now: datetime) -> None:
        self._deed(now)
        self._add(_statement(f"{handle}~>", text))

    def moves(self, to: datetime) -> None:
        """The clock sets off for `to`; `moved` says that it has arrived."""
        self._silent, self._moving = False, True
        self._before, self._minute = self._minute, _minute(to)
        self._add(f"@ {self._minute}")

    def moved(self, *, refused: bool = False) -> None:
        self._moving = False
        if refused and f"@ {self._minute}" in self._statements:
            self._statements.remove(f"@ {self._minute}")
            self._minute = self._before

    def rests(self) -> None:
        """What was done has been answered: what the bot writes from now on is the clock's work."""
        self._doing = False

    def heard(self, inbox: str, text: str, choices: Sequence[Choice], picture: bool, now: datetime) -> None:
        """The bot wrote; `inbox` is a handle, or a group's title in quotes (`quoted`)."""
        if not self._doing and not self._silent:
            self._pass(now)
        labels = [f"[{number}] {choice.label}" for number, choice in enumerate(choices, 1)]
        body = "\n".join([text.strip(), *labels])
        self._add(f"{inbox}<(picture)" if picture else _statement(f"{inbox}<", body))

    def switched(self, platform: Platform) -> None:
        """From here on another platform's capabilities hold."""
        if not self._statements:
            self.platform = platform
        else:
            self._add(f"channel: {platform}")

    def remark(self, text: str) -> None:
        """A comment: something happened that changes nothing for the bot."""
        self._add("\n".join(f"# {line}" for line in text.splitlines()))

    def unplayable(self, text: str, now: datetime) -> None:
        """Something the language cannot say; what the bot says to it becomes a comment as well."""
        self._deed(now)
        self.remark(text)
        self._silent = True

    def stranger(self, handle: str) -> None:
        """Somebody the bot has never met; declared once, at the top."""
        if handle not in self._strangers:
            self._strangers.append(handle)

    def text(self) -> str:
        """The file."""
        head = [
            "# Lưu từ trang trò chuyện thử. Chạy lại: ./nhipdo play TỆP_NÀY",
            f"channel: {self.platform}",
            f"at: {_minute(self._at)}",
            *(["example"] if self._demo else []),
            *(f"new: {handle}" for handle in self._strangers),
        ]
        return "\n".join([*head, "", *self._statements]) + "\n"

    def _deed(self, now: datetime) -> None:
        self._silent, self._doing = False, True
        self._pass(now)

    def _pass(self, now: datetime) -> None:
        if not self._moving and (minute := _minute(now)) != self._minute:
            self._minute = minute
            self._add(f"@ {minute}")

    def _add(self, statement: str) -> None:
        if self._silent and not statement.startswith("#"):
            statement = "\n".join(f"# {line}" for line in statement.splitlines())
        if len(self._statements) < LIMIT:
            self._statements.append(statement)
        elif len(self._statements) == LIMIT:
            self._statements.append("# Cuộc trò chuyện dài quá, bản ghi dừng ở đây.")


def quoted(title: str) -> str:
    """A group's title as the language writes it."""
    return f'"{title}"'


def _who(handle: str, group: str) -> str:
    return f"{handle}@{quoted(group)}" if group else handle


def _statement(head: str, text: str) -> str:
    first, *rest = text.strip().split("\n")
    return "\n".join([f"{head} {first.strip()}", *(f"| {line}" for line in rest)])


def _media(kind: Kind, caption: str) -> str:
    words = " ".join(caption.replace('"', "'").split())
    return f'({kind} "{words}")' if words else f"({kind})"


def _minute(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M}"
