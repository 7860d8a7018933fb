"""What does the service hold for one bot, and what can the bot ask about itself and its webhook?"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha1

from tests.fake_zalo.answers import NO_WEBHOOK, QUOTA, TOO_MANY_HOOKS, Json, Refused, bad_request
from tests.fake_zalo.parameters import Call
from tests.fake_zalo.updates import Updates
from tests.fake_zalo.webhook import Webhook

HOOKS_A_DAY = 50


@dataclass
class Account:
    """One bot. `allowance` is what it may send a month; `hooks_left` the set/testWebhook calls of the day.

    `empty_hook`: without a webhook getWebhookInfo gives an empty address, else 404.
    """

    name: str
    token: str
    display_name: str
    updates: Updates
    webhook: Webhook
    allowance: int
    hooks_left: int = HOOKS_A_DAY
    can_join_groups: bool = False
    empty_hook: bool = False
    spent: dict[str, int] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The bot's own id."""
        return sha1(f"bot {self.name}".encode()).hexdigest()[:19]

    def tell(self, update: Json) -> None:
        """Hands an update on: to the webhook if there is one, else into the queue."""
        if self.webhook.url:
            self.webhook.add(update)
        else:
            self.updates.add(update)

    def pay(self, now_ms: int) -> None:
        """Counts a message of this month, or Refused with 429."""
        month = f"{datetime.fromtimestamp(now_ms / 1000, UTC):%Y-%m}"
        if self.spent.get(month, 0) >= self.allowance:
            raise Refused(QUOTA)
        self.spent[month] = self.spent.get(month, 0) + 1


def get_me(bot: Account, _call: Call, _now: int) -> Json:
    return {
        "id": bot.id,
        "account_name": f"bot.{bot.name}",
        "account_type": "BASIC",
        "can_join_groups": bot.can_join_groups,
        "display_name": bot.display_name,
    }


async def set_webhook(bot: Account, call: Call, now: int) -> Json:
    _count_hook(bot)
    bot.webhook.set(call.given["url"], call.given["secret_token"], now)
    return await _verified(bot)


async def test_webhook(bot: Account, _call: Call, _now: int) -> Json:
    if not bot.webhook.url:
        raise Refused(NO_WEBHOOK)
    _count_hook(bot)
    return await _verified(bot)


def delete_webhook(bot: Account, _call: Call, now: int) -> Json:
    if not bot.webhook.url:
        raise bad_request("webhook is not set")
    for update in bot.webhook.clear():
        bot.updates.add(update)
    return {"url": "", "updated_at": now}


def webhook_info(bot: Account, _call: Call, _now: int) -> Json:
    if not bot.webhook.url and not bot.empty_hook:
        raise Refused(NO_WEBHOOK)
    return {"url": bot.webhook.url, "updated_at": bot.webhook.updated_at}


def _count_hook(bot: Account) -> None:
    if bot.hooks_left < 1:
        raise Refused(TOO_MANY_HOOKS)
    bot.hooks_left -= 1


async def _verified(bot: Account) -> Json:
    """The service pings the address: an empty POST, and nobody's secret with it."""
    hook = bot.webhook
    status = await hook.post(b"")
    ok = status == 200
    outcome = {"ok": ok, "url": hook.url, "outcome": f"HTTP {status}", "hint": "" if ok else "answer 200"}
    while hook.url and bot.updates.pending:
        hook.add(bot.updates.pending.pop(0))
    return {"url": hook.url, "updated_at": hook.updated_at, "verification": outcome}
