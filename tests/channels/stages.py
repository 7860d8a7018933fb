"""How is each platform played for the contract: what its people do, and what goes wrong there?"""

from typing import Any

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.zalo.channel import ZaloChannel
from handlers.messages import Address, Kind
from tests.channels.contract import Stage, Trouble
from tests.fake_telegram import FakeTelegram
from tests.fake_telegram import Fault as TelegramFault
from tests.fake_zalo import FakeZalo
from tests.fake_zalo import Fault as ZaloFault

ZALO_FAULTS = {
    Trouble.CUT_AFTER: ZaloFault.DROP,
    Trouble.GATEWAY: ZaloFault.HTML_502,
    Trouble.TOO_MUCH: ZaloFault.QUOTA,
}
TELEGRAM_FAULTS = {
    Trouble.CUT_AFTER: TelegramFault.DROP,
    Trouble.GATEWAY: TelegramFault.HTML_500,
    Trouble.TOO_MUCH: TelegramFault.TOO_MANY,
}


class OnZalo(Stage):
    """The channel on our fake Zalo."""

    def __init__(self, zalo: FakeZalo, channel: ZaloChannel) -> None:
        self.zalo, self.channel, self.token = zalo, channel, zalo.token
        self.lan = zalo.add_user("Lan")
        self.team = zalo.add_group("Tổ đo", [self.lan])
        self.private = Address("zalo", "bot1", self.lan.id_at("bot1"))
        self.group = Address("zalo", "bot1", self.team.id_at("bot1"))

    def say(self, text: str, *, in_group: bool = False) -> None:
        self.zalo.say(self.lan, text, self.team if in_group else None, mention=in_group)

    def photo(self, caption: str) -> None:
        self.zalo.photo(self.lan, caption)

    def odds(self) -> list[Kind]:
        self.zalo.sticker(self.lan)
        self.zalo.voice(self.lan)
        self.zalo.unsupported(self.lan)
        return [Kind.STICKER, Kind.VOICE, Kind.FILE]

    def press(self, number: int) -> None:
        assert f"\n{number}. " in self.zalo.inbox(self.lan)[-1].text
        self.zalo.say(self.lan, str(number))

    def tell_twice(self) -> None:
        self.zalo.account().updates.replay = 2
        self.zalo.account().webhook.doubles = True

    def inbox(self, at: Address) -> list[str]:
        return [sent.text for sent in self.zalo.inbox(self.team if at == self.group else self.lan)]

    def trouble(self, what: Trouble) -> None:
        self.zalo.fail(ZALO_FAULTS[what])

    async def down(self) -> None:
        await self.zalo.server.stop()

    async def drained(self) -> None:
        await self.zalo.drained()

    def faults(self) -> list[str]:
        return self.zalo.violations


class OnTelegram(Stage):
    """The channel on our fake Telegram."""

    def __init__(self, telegram: FakeTelegram, channel: TelegramChannel) -> None:
        self.telegram, self.channel, self.token = telegram, channel, telegram.token
        self.lan = telegram.add_user("Lan")
        self.team = telegram.add_group("Tổ đo", [self.lan])
        self.private = Address("telegram", "telegram", str(self.lan.id))
        self.group = Address("telegram", "telegram", str(self.team.id))

    def say(self, text: str, *, in_group: bool = False) -> None:
        mention = f"@{self.telegram.bot_username} " if in_group else ""
        self.telegram.say(self.lan, mention + text, self.team if in_group else None)

    def photo(self, caption: str) -> None:
        self.telegram.photo(self.lan, caption)

    def odds(self) -> list[Kind]:
        self.telegram.sticker(self.lan)
        self.telegram.voice(self.lan)
        self.telegram.document(self.lan)
        return [Kind.STICKER, Kind.VOICE, Kind.FILE]

    def press(self, number: int) -> None:
        offered = self.telegram.inbox(self.lan)[-1]
        self.telegram.press(self.lan, offered, offered.labels[number - 1])

    def tell_twice(self) -> None:
        """An answer that never arrives: the update is told again."""
        self.telegram.fail(TelegramFault.DROP, "getUpdates", times=2)

    def inbox(self, at: Address) -> list[str]:
        return [sent.text for sent in self.telegram.inbox(self.team if at == self.group else self.lan)]

    def trouble(self, what: Trouble) -> None:
        self.telegram.fail(TELEGRAM_FAULTS[what])

    async def down(self) -> None:
        server: Any = self.telegram._server
        await server.stop()

    async def drained(self) -> None:
        await self.telegram.drained()

    def faults(self) -> list[str]:
        return self.telegram.violations
