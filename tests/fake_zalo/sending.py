"""What happens when a bot sends something?"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import aiohttp

from tests.fake_zalo import payloads
from tests.fake_zalo.account import Account
from tests.fake_zalo.answers import NO_SUCH_CHAT, Json, Refused, bad_request
from tests.fake_zalo.parameters import Call
from tests.fake_zalo.world import Chat, Group, Sent, World

ACTIONS = frozenset({"typing"})
PATIENCE = aiohttp.ClientTimeout(total=5)


@dataclass
class Outbox:
    """Takes what bots send.

    `echo`: it is delivered back to the bot. A picture is fetched again `late` seconds after the answer.
    """

    world: World
    echo: bool = False
    late: float = 0.0
    _late: set[asyncio.Task[None]] = field(default_factory=set)

    async def take(self, bot: Account, call: Call) -> Json | None:
        """Carries a send out; its result, None where the platform gives none."""
        chat = self._writable(bot, call.given["chat_id"])
        if call.method == "sendChatAction":
            if call.given["action"] not in ACTIONS:
                raise bad_request("unknown action")
            return None
        sent = Sent(bot.name, call.given["chat_id"], self.world.new_message_id(), call.method)
        await self._fill(sent, call, chat)
        bot.pay(self.world.now_ms())
        self.world.keep(sent)
        if self.echo:
            bot.tell(payloads.own(self.world, bot, chat, sent))
        return {"message_id": sent.message_id, "date": self.world.now_ms()}

    async def close(self) -> None:
        for task in self._late:
            task.cancel()
        await asyncio.gather(*self._late, return_exceptions=True)

    def _writable(self, bot: Account, chat_id: str) -> Chat:
        """Only where somebody wrote to the bot first."""
        chat = self.world.chat(bot.name, chat_id)
        if chat is None or bot.name not in chat.known:
            raise Refused(NO_SUCH_CHAT)
        if isinstance(chat, Group) and bot.name not in chat.bots:
            raise Refused(NO_SUCH_CHAT)
        return chat

    async def _fill(self, sent: Sent, call: Call, chat: Chat) -> None:
        if call.method == "sendPhoto":
            await self._picture(sent, call)
        elif call.method == "sendVoice":
            if isinstance(chat, Group) or not call.given["voice"].endswith(".aac"):
                raise bad_request("a voice is an .aac to one person")
            sent.url = call.given["voice"]
        else:
            sent.text = call.given.get("text", "")
            sent.url = call.given.get("sticker", "")

    async def _picture(self, sent: Sent, call: Call) -> None:
        """The service looks twice before it answers, and once more later."""
        sent.text, sent.url = call.given.get("caption", ""), call.given["photo"]
        for _ in range(2):
            sent.photo = await _fetch(sent) or sent.photo
        if sent.fetches != [200, 200]:
            raise bad_request("photo cannot be fetched")
        task = asyncio.create_task(self._look_again(sent))
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    async def _look_again(self, sent: Sent) -> None:
        await asyncio.sleep(self.late)
        await _fetch(sent)
        self.world.bell.ring()


async def _fetch(sent: Sent) -> bytes | None:
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(sent.url) as answer:
            picture = answer.content_type.startswith("image/")
            sent.fetches.append(answer.status if picture or answer.status != 200 else 415)
            return await answer.read() if answer.status == 200 and picture else None
    except (aiohttp.ClientError, TimeoutError, ValueError):
        sent.fetches.append(0)
        return None
