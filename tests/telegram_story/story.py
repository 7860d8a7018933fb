"""What happens in a commune's first week: join, report, correct, look, link a group? (On every stage.)"""

import asyncio
import json
import re
from collections.abc import Sequence
from typing import Any

from bot import inviting
from bot.clock import SystemClock
from bot.settings import Settings
from storage.database import Database
from tests.helpers.commands import in_process
from tests.helpers.process import Bot
from tests.telegram_story.stages import Stage

UNIT = "03217"
REFERRAL = "DBN-0307"
CAMPAIGN = {"units": [UNIT, "03220"], "referral_codes": {UNIT: REFERRAL}, "operator": "Sở KH&CN Điện Biên"}


def office_invites(database: Database, kind: str = "staff", rank: str = "lead") -> str:
    """A code, as the operator's command writes it beside a running bot."""
    settings = Settings(campaign=CAMPAIGN)  # type: ignore[arg-type]
    return inviting.make(database, settings, UNIT, kind, rank, SystemClock().now())[0].code


class Story:
    """Acts and expects; each act ends when its answer has been read."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    async def asks(self, who: Any, text: str, expected: str, *, in_group: bool = False) -> str:
        """Says it and reads the answer, which must match."""
        await self.stage.says(who, text, in_group=in_group)
        return await self.hears(None if in_group else who, expected)

    async def picks(self, who: Any, label: str, expected: str) -> str:
        """Presses a button of the newest question and reads the answer."""
        await self.stage.presses(who, label)
        return await self.hears(who, expected)

    async def hears(self, who: Any, expected: str) -> str:
        text = await self.stage.reads(who)
        assert re.search(expected, text, re.IGNORECASE | re.DOTALL), f"{expected!r} is not in {text!r}"
        return text

    async def invited_by_the_office(self, bot: Bot) -> str:
        """The operator's command; the code in its link."""
        told = ("--unit", UNIT, "--kind", "staff", "--rank", "lead", "--json", "--config", str(bot.file))
        ended = await asyncio.to_thread(in_process, "invite", *told, cwd=bot.file.parent)
        invite = json.loads(ended.stdout)
        assert invite["link"].endswith(f"?start={invite['code']}")
        return str(invite["code"])

    async def invited_by(self, lead: Any, kind: str) -> str:
        """The code in the link a lead gets."""
        await self.asks(lead, "/moi", "mời ai")
        text = await self.picks(lead, kind, "t.me/nhip_do_bot")
        return found(r"\?start=(\w{6})", text)

    async def joins(self, who: Any, code: str, name: str, hamlet: Sequence[str], welcome: str) -> str:
        """From the deep link to the welcome. `hamlet`: the words, or (a button's) label and a mark."""
        await self.asks(who, f"/start {code}", "đồng ý không")
        await self.picks(who, "Đồng ý", "rút gọn")
        return await self.says_who(who, name, hamlet, welcome)

    async def says_who(self, who: Any, name: str, hamlet: Sequence[str], welcome: str) -> str:
        """From the second consent to the welcome."""
        await self.asks(who, "có", "họ và tên")
        await self.asks(who, name, "thôn, bản")
        if len(hamlet) > 1:
            await self.picks(who, hamlet[0], "máy nào")
        else:
            await self.asks(who, hamlet[0], "máy nào")
        await self.picks(who, "Android", "đã cài")
        await self.picks(who, "Rồi", f"mã giới thiệu.*{REFERRAL}")
        return await self.picks(who, "Chưa", welcome)

    async def reports_and_corrects(self, who: Any) -> None:
        """In free words, then step by step; ends with 7 samples on Thôn 5 by Viettel."""
        await self.asks(who, "do 3 lan thon 5 viettel", r"3 mẫu.*thôn 5.*viettel.*3/300")
        await self.asks(who, "sửa 4", r"4 mẫu.*4/300")
        await self.asks(who, "huỷ", r"huỷ.*4 mẫu.*0/300")
        await self.asks(who, "/bao", "mấy mẫu")
        await self.picks(who, "5 mẫu", "ở đâu")
        await self.picks(who, "Thôn 5 (thôn mình)", "mạng nào")
        await self.picks(who, "Viettel", r"5 mẫu.*thôn 5.*viettel.*5/300")
        await self.asks(who, "2 mẫu", r"2 mẫu.*7/300")

    async def looks(self, who: Any, samples: int) -> None:
        """Progress and board."""
        await self.asks(
            who, "/tiendo", rf"tủa chùa: {samples}/300 mẫu.*thôn 5: {samples} mẫu.*đã báo {samples}"
        )
        await self.asks(
            who, "bxh", rf"1\. sùng a c\.: {samples} mẫu.*thôn 5: {samples} mẫu.*tủa chùa: \d+%.*1 nơi khác"
        )

    async def links_the_group(self, lead: Any) -> None:
        text = await self.asks(lead, "/nhom", "mã nối nhóm")
        code = found(r"noi (\w{4})", text)
        await self.asks(lead, f"/noi@nhip_do_bot {code}", "đã nối", in_group=True)

    async def talks_in_the_group(self, lead: Any, member: Any, before: int) -> None:
        """A report, chatter nobody answers, progress for those who call the bot."""
        await self.asks(member, "1 mẫu thôn 5", rf"1 mẫu.*{before + 1}/300", in_group=True)
        await self.stage.says(lead, "chiều nay cả nhà họp ở nhà văn hoá nhé", in_group=True)
        await self.stage.says(member, "dạ vâng ạ", in_group=True)
        await self.asks(lead, "@nhip_do_bot tiến độ", rf"tủa chùa: {before + 1}/300", in_group=True)


def found(pattern: str, text: str) -> str:
    """What the pattern's group holds."""
    match = re.search(pattern, text)
    assert match is not None, text
    return match[1]
