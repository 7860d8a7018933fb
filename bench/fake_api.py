"""Which Telegram do the bots talk to? One that takes everything at once and says yes.

Not the strict fake of the tests: that one checks every parameter and would be the bottleneck here.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from bench.crowd import Crowd
from bench.wire import Frames

CALL = re.compile(rb"\w+ /bot([^/]+)/(\w+)")
# a form field, a JSON field or a part of a multipart body
FIELD = r'(?:\b%s=|"%s"\s*:\s*"?|name="%s"\r\n(?:[^\r\n]+\r\n)*\r\n)([^&"\r\n,}]+)'
CHAT = re.compile((FIELD % (("chat_id",) * 3)).encode())
URL = re.compile((FIELD % (("url",) * 3)).encode())
SECRET = re.compile((FIELD % (("secret_token",) * 3)).encode())
OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json"
ME = {"id": 7700000001, "is_bot": True, "first_name": "Nhịp Đo", "username": "nhip_do_bot"}
RIGHTS = {"can_join_groups": True, "can_read_all_group_messages": True, "supports_inline_queries": False}
PLAIN: dict[bytes, object] = {
    b"getMe": ME | RIGHTS,
    b"getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
    b"getMyCommands": [],
    b"getUpdates": [],
}


class Api(Frames):
    """One connection of a bot to the fake."""

    def __init__(self, crowds: dict[str, Crowd]) -> None:
        super().__init__()
        self.crowds = crowds

    def got(self, head: bytes, body: bytes) -> None:
        call = CALL.match(head)
        assert call is not None, head
        crowd, method = self.crowds[call[1].decode()], call[2]
        if method == b"sendMessage":
            return self._send(crowd, body)
        if method == b"setWebhook":
            _set_webhook(crowd, body)
        return self._answer(PLAIN.get(method, True))

    def _send(self, crowd: Crowd, body: bytes) -> None:
        chat = CHAT.search(body)
        assert chat is not None, body
        crowd.answered(int(chat[1]))
        message = (
            b'{"ok":true,"result":{"message_id":%d,"date":1795000000,"chat":{"id":%s,"type":"private"}}}'
        )
        self.write(OK, message % (900_000_000 + crowd.asked, chat[1]))

    def _answer(self, result: object) -> None:
        self.write(OK, json.dumps({"ok": True, "result": result}).encode())


def _set_webhook(crowd: Crowd, body: bytes) -> None:
    url, secret = URL.search(body), SECRET.search(body)
    assert url is not None, body
    plain = parse_qs(b"url=" + url[1])[b"url"][0].decode()  # a form quotes it, the others do not care
    crowd.webhook(urlsplit(plain).path, secret[1].decode() if secret else "")


async def listen(crowds: dict[str, Crowd]) -> tuple[asyncio.Server, str]:
    """The running fake and its address."""
    make: Callable[[], Api] = lambda: Api(crowds)  # noqa: E731
    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", 0)
    return server, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
