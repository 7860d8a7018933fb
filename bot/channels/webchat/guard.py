"""Who may use the page?

It plays other people and shows everything they read, so it answers only this machine's own browser:
no other machine (binding, Host), no other site (Origin, key), no proxy that would hide either.
"""

import hmac
import ipaddress
import re
import secrets
from dataclasses import dataclass

from aiohttp import web
from multidict import CIMultiDictProxy

from bot.channels.base import ChannelError
from bot.channels.webchat.bodies import Refusal

_FORWARDING = re.compile(
    r"forwarded|x-forwarded(-.*)?|x-real-ip|via|x-original-(host|for|url)|x-client-ip|true-client-ip|cf-connecting-ip",
    re.IGNORECASE,
)
_NAMES = ("127.0.0.1", "localhost", "[::1]")


def check_host(host: str) -> None:
    """Raises `ChannelError` unless `host` is an address of this machine alone."""
    try:
        alone = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        alone = False
    if not alone:
        raise ChannelError(f"trang trò chuyện thử chỉ mở trên chính máy này: đổi “{host}” thành 127.0.0.1")


def make_key(given: str | None) -> str:
    """The given key (at least 16 of A–Z a–z 0–9 - _) or 128 random bits. Raises `ChannelError`."""
    key = secrets.token_urlsafe(16) if given is None else given
    if not re.fullmatch(r"[\w-]{16,128}", key, re.ASCII):
        raise ChannelError("khoá của trang trò chuyện thử cần 16–128 chữ không dấu, số, - hoặc _")
    return key


@dataclass(frozen=True, slots=True)
class Guard:
    """The rules for one listener; `host` as bound, `port` as bound."""

    host: str
    port: int
    key: str

    @property
    def cookie(self) -> str:
        """Cookies do not know ports: two bots on one machine must not share one."""
        return f"nhipdo_{self.port}"

    def check(self, request: web.Request) -> None:
        """Raises `Refusal` with 403."""
        self._not_forwarded(request.headers)
        self._own_host(request.headers)
        self._own_origin(request.headers)
        self._has_key(request)

    def _not_forwarded(self, headers: CIMultiDictProxy[str]) -> None:
        for name in headers:
            if _FORWARDING.fullmatch(name):
                raise Refusal(
                    403, f"Trang này chỉ dùng trên chính máy chạy bot, không qua trung gian ({name})."
                )

    def _own_host(self, headers: CIMultiDictProxy[str]) -> None:
        host = f"[{self.host}]" if ":" in self.host else self.host
        names = {*_NAMES, host}
        allowed = {f"{name}:{self.port}" for name in names} | (names if self.port == 80 else set())
        given = headers.getall("Host", [])
        if len(given) != 1 or given[0].lower() not in allowed:
            raise Refusal(403, "Trang này chỉ mở qua địa chỉ của chính máy chạy bot, như bot đã in ra.")

    def _own_origin(self, headers: CIMultiDictProxy[str]) -> None:
        origins = headers.getall("Origin", [])
        if any(origin.lower() != f"http://{headers['Host'].lower()}" for origin in origins):
            raise Refusal(403, "Yêu cầu đến từ một trang khác nên bị từ chối.")

    def _has_key(self, request: web.Request) -> None:
        given = (request.query.get("k", ""), request.cookies.get(self.cookie, ""))
        if not any(self.opens(key) for key in given):
            raise Refusal(403, "Thiếu khoá: mở đúng địa chỉ bot in ra lúc khởi động (có ?k=…).")

    def opens(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), self.key.encode())


_CONTENT = ("default-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'")
POLICY = {
    "Content-Security-Policy": "; ".join(_CONTENT),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Server": "nhipdo",
}


async def add_policy(_: web.Request, response: web.StreamResponse) -> None:
    """On every answer, error pages and streams included; a page with a form brings its own, stricter one."""
    own = response.headers.get("Content-Security-Policy")
    response.headers.update(POLICY)
    if own is not None:
        response.headers["Content-Security-Policy"] = own
        # With "no-referrer" a browser sends a form with `Origin: null`, which the guard turns away.
        response.headers["Referrer-Policy"] = "same-origin"
