"""How does one send many reports to a bot that dies, and account for every one of them?"""

from collections import Counter
from pathlib import Path

from tests.fake_telegram import FakeTelegram, User
from tests.helpers.figures import Figures
from tests.helpers.members import populate
from tests.helpers.process import Bot, Table

SECRET = "mot-chuoi-dai-kho-doan"
PATIENCE = 120.0
QUOTA = 99_999  # each reply names another number, and never "đủ rồi"

Report = tuple[int, int]  # chat, message


class Stream:
    """Volunteers who send one report after the other, and what came of them."""

    def __init__(self, telegram: FakeTelegram, folder: Path, port: int, people: int) -> None:
        self.telegram = telegram
        self.people = [telegram.add_user(f"Người {number}", started=True) for number in range(people)]
        self.sent: dict[Report, int] = {}
        self.bot = Bot(folder, _settings(telegram, port))
        self.figures = Figures(self.bot.database)
        populate(self.bot.database, [user.id for user in self.people])

    def report(self, each: int) -> None:
        """Everybody sends so many reports of 1 to 9 samples."""
        for number in range(each):
            for index, user in enumerate(self.people):
                samples = 1 + (number + index) % 9
                message = self.telegram.say(user, f"{samples} mẫu")
                self.sent[user.id, message] = samples

    @property
    def acknowledged(self) -> set[Report]:
        """Reports the bot has answered with 200."""
        pending = self.telegram.service.updates.pending.values()
        open_ = {(update["message"]["chat"]["id"], update["message"]["message_id"]) for update in pending}
        return self.sent.keys() - open_

    async def until_acknowledged(self, reports: int) -> None:
        pending, total = self.telegram.service.updates.pending, len(self.sent)
        bell = self.telegram.service.world.bell
        assert await bell.until(lambda: total - len(pending) >= reports, PATIENCE), self.bot.said

    async def until_answered(self) -> None:
        """Everybody has as many different replies as they sent reports."""
        bell = self.telegram.service.world.bell
        each = len(self.sent) // len(self.people)
        done = await bell.until(
            lambda: all(len(self._replies(user)) >= each for user in self.people), PATIENCE
        )
        assert done, self.lost()

    def lost(self) -> dict[str, int]:
        """Who still waits for how many replies."""
        each = len(self.sent) // len(self.people)
        return {u.first_name: gap for u in self.people if (gap := each - len(self._replies(u)))}

    def doubled(self) -> Counter[str]:
        """How many replies each person got a second time."""
        counts = {user.first_name: sum(self._replies(user).values()) for user in self.people}
        return Counter({u.first_name: counts[u.first_name] - len(self._replies(u)) for u in self.people})

    def _replies(self, user: User) -> Counter[str]:
        return Counter(sent.text for sent in self.telegram.inbox(user))

    def check_books(self) -> None:
        """Every report was counted exactly once, and nothing else was."""
        assert self.figures.counted() == Counter(self.sent.keys())
        assert self.figures.samples() == sum(self.sent.values())
        assert self.figures.counters() == self.figures.added_up()


def _settings(telegram: FakeTelegram, port: int) -> Table:
    limits = {"per_second": 1e6, "per_chat_second": 1e6, "per_group_minute": 1e6}
    return {
        "telegram": {
            "token": telegram.token,
            "api_url": telegram.url,
            "mode": "webhook",
            "webhook_secret": SECRET,
            **limits,
        },
        "web": {"port": port, "public_url": f"http://127.0.0.1:{port}"},
        "campaign": {"units": ["03217"], "quota": QUOTA, "ask_above_a_day": QUOTA},
    }
