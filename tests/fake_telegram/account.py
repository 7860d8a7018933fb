"""What can the bot ask about itself and its webhook?"""

from __future__ import annotations

from tests.fake_telegram import payloads
from tests.fake_telegram.answers import Json, bad_request
from tests.fake_telegram.parameters import Call
from tests.fake_telegram.service import Service


def get_me(service: Service, _call: Call) -> Json:
    return payloads.bot_user(service.world.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": not service.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_webhook(service: Service, call: Call) -> bool:
    if not call.given["url"]:
        return delete_webhook(service, call)
    connections = call.given.get("max_connections", 40)
    if not 1 <= connections <= 100:
        raise bad_request("bad webhook: max_connections must be between 1 and 100")
    _drop_if_asked(service, call)
    service.updates.allow(call.given.get("allowed_updates"))
    service.webhook.set(call.given["url"], call.given.get("secret_token"), connections)
    return True


def delete_webhook(service: Service, call: Call) -> bool:
    service.webhook.clear()
    _drop_if_asked(service, call)
    return True


def _drop_if_asked(service: Service, call: Call) -> None:
    if call.given.get("drop_pending_updates"):
        service.updates.drop_all()


def webhook_info(service: Service, _call: Call) -> Json:
    hook = service.webhook
    info: Json = {"url": hook.url, "has_custom_certificate": False}
    info["pending_update_count"] = len(service.updates.pending)
    if hook.url:
        info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"} | hook.last_error
    if service.updates.allowed:
        info["allowed_updates"] = sorted(service.updates.allowed)
    return info
