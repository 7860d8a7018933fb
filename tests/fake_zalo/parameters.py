"""What was asked: which method, with which parameters – and does the platform know them?

The platform documents 11 methods. The names of sendSticker's and sendVoice's content are our reading of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from handlers.messages import utf16_length
from tests.fake_zalo.answers import NO_SUCH_METHOD, Refused, bad_request

REQUIRED, OPTIONAL = True, False
METHODS: dict[str, dict[str, bool]] = {
    "getMe": {},
    "getUpdates": {"timeout": OPTIONAL},
    "setWebhook": {"url": REQUIRED, "secret_token": REQUIRED},
    "testWebhook": {},
    "deleteWebhook": {},
    "getWebhookInfo": {},
    "sendMessage": {"chat_id": REQUIRED, "text": REQUIRED, "parse_mode": OPTIONAL},
    "sendPhoto": {"chat_id": REQUIRED, "photo": REQUIRED, "caption": OPTIONAL},
    "sendSticker": {"chat_id": REQUIRED, "sticker": REQUIRED},
    "sendChatAction": {"chat_id": REQUIRED, "action": REQUIRED},
    "sendVoice": {"chat_id": REQUIRED, "voice": REQUIRED},
}
# How the platform counts is not stated: the stricter of the two usual ways.
LONGEST = {"text": 2000, "caption": 2000}


@dataclass
class Call:
    """One call as it came; every parameter is text."""

    method: str
    given: dict[str, str]


async def read_call(method: str, request: web.Request, measure: Callable[[str], int] = utf16_length) -> Call:
    """Reads a call from the address, a form or JSON, and refuses what the platform does not know."""
    if method not in METHODS:
        raise Refused(NO_SUCH_METHOD)
    raw: dict[str, object] = dict(request.query)
    if request.content_type == "application/json":
        raw |= _json_object(await request.text())
    elif request.method == "POST":
        raw |= dict(await request.post())
    return Call(method, _checked(method, raw, measure))


def _checked(method: str, raw: dict[str, object], measure: Callable[[str], int]) -> dict[str, str]:
    known = METHODS[method]
    for name, value in raw.items():
        if name not in known:
            raise bad_request(f'unknown parameter "{name}" in {method}')
        if not isinstance(value, str):
            raise bad_request(f'parameter "{name}" must be a string')
        if measure(value) > LONGEST.get(name, 4096):
            raise bad_request(f'parameter "{name}" is too long')
    for name, required in known.items():
        if required and not str(raw.get(name, "")).strip():
            raise bad_request(f'parameter "{name}" is required')
    return {name: str(value) for name, value in raw.items()}


def _json_object(body: str) -> dict[str, object]:
    try:
        value = json.loads(body or "{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("JSON object expected")
    return value
