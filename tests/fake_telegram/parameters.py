"""What was asked: which method, with which parameters and files – and does the Bot API know them?

The list of methods comes from tests/data/telegram-methods.json (Bot API 10.1).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.fake_telegram.answers import NO_SUCH_METHOD, Refused, bad_request
from tests.fake_telegram.types import checked

LIST = Path(__file__).parent.parent / "data" / "telegram-methods.json"
METHODS: dict[str, dict[str, tuple[tuple[str, ...], bool]]] = {
    method: {name: (tuple(kinds), required) for name, kinds, required in parameters}
    for method, parameters in json.loads(LIST.read_text(encoding="utf-8"))["methods"].items()
}
BY_LOWER_CASE = {method.lower(): method for method in METHODS}
# the service names these two in words of their own
MISSING = {"chat_id": "chat_id is empty", "text": "message text is empty"}


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    filename: str
    content: bytes


@dataclass
class Call:
    """One call as it came (`raw`) and, once checked, in its types (`given`)."""

    method: str
    raw: dict[str, object]
    uploads: dict[str, Upload] = field(default_factory=dict)
    form: bool = True
    given: dict[str, Any] = field(default_factory=dict)

    @property
    def chat(self) -> str:
        """The chat id as text, before anything is checked."""
        return str(self.raw.get("chat_id", ""))


async def read_call(method: str, request: web.Request) -> Call:
    """Reads a call from the address, a form, a multipart body or JSON."""
    raw: dict[str, object] = dict(request.query)
    if request.content_type == "multipart/form-data":
        return await _multipart(method, request, raw)
    body = await request.text()
    if request.content_type == "application/json":
        return Call(method, raw | _json_object(body), form=False)
    return Call(method, raw | dict(parse_qsl(body, keep_blank_values=True)))


def check(call: Call) -> None:
    """Fills `call.given`, or raises Refused for what the Bot API does not know or misses."""
    known = METHODS.get(BY_LOWER_CASE.get(call.method.lower(), ""))
    if known is None:
        raise Refused(NO_SUCH_METHOD)
    call.method = BY_LOWER_CASE[call.method.lower()]
    _no_strangers(call, known.keys())
    for name, (kinds, required) in known.items():
        if name in call.uploads and "InputFile" in kinds:
            call.given[name] = call.uploads[name]
        elif name in call.raw:
            call.given[name] = _attached(call, checked(name, kinds, call.raw[name], text=call.form))
        elif required:
            raise bad_request(MISSING.get(name, f'parameter "{name}" is required'))


def _no_strangers(call: Call, known: Any) -> None:
    attached = {str(value).removeprefix("attach://") for value in call.raw.values()}
    strangers = (call.raw.keys() - known) | (call.uploads.keys() - known - attached)
    if strangers:
        raise bad_request(f'unknown parameter "{min(strangers)}" in {call.method}')


def _attached(call: Call, value: Any) -> Any:
    if not isinstance(value, str) or not value.startswith("attach://"):
        return value
    return call.uploads.get(value.removeprefix("attach://"), value)


def _json_object(body: str) -> dict[str, object]:
    try:
        value = json.loads(body or "{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("object expected as request body")
    return value


async def _multipart(method: str, request: web.Request, raw: dict[str, object]) -> Call:
    call = Call(method, raw)
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader) and part.name is not None
        if part.filename is None:
            call.raw[part.name] = await part.text()
        else:
            call.uploads[part.name] = Upload(part.filename, bytes(await part.read()))
    return call
