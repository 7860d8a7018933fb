"""Which commands and menu button does the bot show?"""

from __future__ import annotations

import re

from tests.fake_telegram.answers import Json, bad_request
from tests.fake_telegram.parameters import Call
from tests.fake_telegram.service import Service
from tests.fake_telegram.text import units

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}


def set_commands(service: Service, call: Call) -> bool:
    commands = call.given["commands"]
    if len(commands) > 100:
        raise bad_request("too many commands specified")
    for each in commands:
        if not COMMAND.fullmatch(each["command"].removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= units(each["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    service.commands[_scope(service, call)] = commands
    return True


def get_commands(service: Service, call: Call) -> list[Json]:
    return service.commands.get(_scope(service, call), [])


def delete_commands(service: Service, call: Call) -> bool:
    service.commands.pop(_scope(service, call), None)
    return True


def _scope(service: Service, call: Call) -> str:
    """The list's key: scope, its chat and member, language."""
    scope: Json = call.given.get("scope") or {"type": "default"}
    if scope["type"] not in SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if "chat_id" in scope:
        service.known_chat(scope["chat_id"])
    parts = (scope["type"], scope.get("chat_id"), scope.get("user_id"), call.given.get("language_code"))
    return ":".join(str(part) for part in parts if part)


def set_menu_button(service: Service, call: Call) -> bool:
    button = call.given.get("menu_button") or {"type": "default"}
    if button["type"] not in ("commands", "default", "web_app"):
        raise bad_request("can't parse menu button: Unsupported type specified")
    service.menu_buttons[call.given.get("chat_id", 0)] = button
    return True


def get_menu_button(service: Service, call: Call) -> Json:
    return service.menu_buttons.get(call.given.get("chat_id", 0), {"type": "default"})
