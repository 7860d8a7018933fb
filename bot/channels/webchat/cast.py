"""Who can be played on the page, and where can they write?"""

import secrets
from collections.abc import Mapping, Sequence

from bot.channels.webchat.bodies import Meet, Refusal
from bot.channels.webchat.stage import Player, Room, Stage
from handlers.messages import clean

MADE_LIMIT = 200
_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


class Cast:
    """The stage's people (only in the example) and those made on the page."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._made: dict[str, Player] = {}
        self._handles: dict[str, str] = {}

    def people(self) -> list[Player]:
        return [*(self._stage.people() if self._stage.demo else ()), *self._made.values()]

    def groups(self) -> Sequence[Room]:
        return self._stage.groups()

    def player(self, user: str) -> Player:
        """Raises `Refusal` (404) for somebody who cannot be played."""
        for player in self.people():
            if player.user == user:
                return player
        raise Refusal(404, "Trang này không đóng vai được người đó.")

    def room(self, player: Player, chat: str) -> Room | None:
        """The group `chat`, None for the person's own private chat. Raises `Refusal` (404) for another's."""
        if chat == player.user:
            return None
        for room in self.groups():
            if room.chat == chat:
                return room
        raise Refusal(404, "Không có nhóm đó.")

    def meet(self, body: Meet) -> Player:
        """A person the bot has never met, or one of an earlier run of a bot that keeps its people."""
        if body.user and self._stage.demo:
            raise Refusal(409, "Trong ví dụ, mỗi lần khởi động là người mới.")
        if body.user in self._made:
            return self._made[body.user]
        if len(self._made) >= MADE_LIMIT:
            raise Refusal(409, f"Đã có {MADE_LIMIT} người mới; khởi động lại bot để làm lại từ đầu.")
        return self._make(" ".join(clean(body.name).split()), body.user)

    def _make(self, name: str, user: str) -> Player:
        handle = self._free_handle()
        made = Player(user or self._user(handle), name or f"Người mới {len(self._made) + 1}")
        self._made[made.user], self._handles[made.user] = made, handle
        return made

    def _user(self, handle: str) -> str:
        """Beside a real channel the database remembers: an id must not be that of an earlier run's person."""
        if self._stage.demo:
            return handle
        return "la-" + "".join(secrets.choice(_LETTERS) for _ in range(10))

    def _free_handle(self) -> str:
        taken = {player.user for player in self.people()} | {*self._handles.values()}
        return next(handle for number in range(1, 10_000) if (handle := f"la{number}") not in taken)

    def is_made(self, user: str) -> bool:
        return user in self._made

    def handle(self, user: str) -> str:
        """The ASCII word transcripts know the person by."""
        return self._handles.get(user, user)

    def title(self, chat: str) -> str:
        """A group's title, "" for anything else."""
        return next((room.title for room in self.groups() if room.chat == chat), "")

    def knows(self, user: str) -> bool:
        return any(player.user == user for player in self.people())

    def shown(self) -> Mapping[str, list[Mapping[str, object]]]:
        """JSON for the page."""
        return {
            "people": [self.shown_player(player) for player in self.people()],
            "groups": [{"chat": room.chat, "title": room.title} for room in self.groups()],
        }

    def shown_player(self, player: Player) -> Mapping[str, object]:
        made = self.is_made(player.user)
        return {"user": player.user, "name": player.name, "note": player.note, "made": made}
