"""How does one send many reports to a bot on Zalo that dies, and account for every one of them?"""

from collections import Counter
from pathlib import Path
from typing import Any

from storage import people
from tests.fake_zalo import FakeZalo, Person
from tests.helpers.figures import LIVE, Figures
from tests.helpers.members import SINCE, add_member, add_unit
from tests.helpers.process import Bot
from tests.storage.kit import fresh

SECRET = "mot-chuoi-dai-kho-doan"
PATIENCE = 120.0
QUOTA = 99_999  # each reply names another number, and never "đủ rồi"

Report = tuple[str, str]  # chat, message


class ZaloStream:
    """Volunteers, spread over the fake's bots, who send one report after the other."""

    def __init__(self, zalo: FakeZalo, folder: Path, port: int, mode: str, people_: int) -> None:
        self.zalo = zalo
        names = list(zalo.accounts)
        self.people = {zalo.add_user(f"Người {n}"): names[n % len(names)] for n in range(people_)}
        self.sent: dict[Report, int] = {}
        self.bot = Bot(folder, _settings(zalo, port, mode))
        self.figures = Figures(self.bot.database)
        _populate(self.bot.database, self.people)

    def report(self, each: int) -> None:
        """Everybody sends so many reports of 1 to 9 samples."""
        for number in range(each):
            for index, (user, bot) in enumerate(self.people.items()):
                samples = 1 + (number + index) % 9
                told = self.zalo.say(user, f"{samples} mẫu", bot=bot)
                assert told is not None
                self.sent[_report(told)] = samples

    @property
    def acknowledged(self) -> set[Report]:
        """Reports the bot has answered with 2xx, or that a later poll has left behind."""
        accounts = self.zalo.accounts.values()
        hooks = [u for bot in accounts for u in (*bot.webhook.waiting, *bot.webhook._later.values())]
        polls = [u for bot in accounts for u in bot.updates.pending]
        return self.sent.keys() - {_report(update) for update in (*hooks, *polls)}

    async def until_acknowledged(self, reports: int) -> None:
        there = await self.zalo.world.bell.until(lambda: len(self.acknowledged) >= reports, PATIENCE)
        assert there, self.bot.said

    async def until_answered(self, but: int = 0) -> None:
        """Everybody has as many different replies as they sent reports; `but` may be missing in all."""
        wanted = len(self.sent) - but
        there = await self.zalo.world.bell.until(lambda: self._replies() >= wanted, PATIENCE)
        assert there, (self._replies(), wanted, self.bot.said[-5:])

    def counted(self) -> Counter[Report]:
        """How often each message has been counted."""
        return Counter(self.figures.rows(f"SELECT chat, message FROM check_in WHERE {LIVE}"))

    def check_books(self) -> set[Report]:
        """Nothing was counted twice and the counters hold; what was never counted."""
        counted = self.counted()
        assert max(counted.values()) == 1 and counted.keys() <= self.sent.keys()
        assert self.figures.samples() == sum(self.sent[report] for report in counted)
        assert self.figures.counters() == self.figures.added_up()
        return self.sent.keys() - counted.keys()

    def _replies(self) -> int:
        return len({(sent.chat_id, sent.text) for sent in self.zalo.world.sent})


def _report(update: dict[str, Any]) -> Report:
    return update["message"]["chat"]["id"], update["message"]["message_id"]


def _populate(file: Path, volunteers: dict[Person, str]) -> None:
    database = fresh(file.parent, file.name)
    with database.write() as session:
        add_unit(session)
        for user, bot in volunteers.items():
            number, ident = add_member(session, user.number), user.id_at(bot)
            people.seen(session, "zalo", bot, ident, number, ident, SINCE)
    database.close()


def _settings(zalo: FakeZalo, port: int, mode: str) -> dict[str, dict[str, Any]]:
    bots = [
        {"name": name, "token": bot.token, "api_url": zalo.url, "mode": mode, "secret": SECRET}
        for name, bot in zalo.accounts.items()
    ]
    return {
        "zalo": {"bots": bots},
        "web": {"port": port, "public_url": f"http://127.0.0.1:{port}"},
        "campaign": {"units": ["03217"], "quota": QUOTA, "ask_above_a_day": QUOTA},
    }
