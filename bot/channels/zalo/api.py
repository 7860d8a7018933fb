"""How does one call travel to Zalo, and how far did a failed one get?"""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from aiohttp import (
    ClientConnectionResetError,
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    InvalidURL,
    TCPConnector,
)
from pydantic import SecretStr
from yarl import URL

from bot.channels.json_values import as_number
from bot.redact import mask

CONNECT_SECONDS = 10.0
TOTAL_SECONDS = 60.0
MOST_CONNECTIONS = 16

_NEVER_LEFT = (ClientConnectorError, ClientConnectionResetError, ConnectionTimeoutError, InvalidURL)
_HEADERS = {"Accept-Encoding": "identity", "User-Agent": "nhipdo", "Content-Type": "application/json"}


class ApiError(Exception):
    """A call failed; the text never holds an address, for the token is part of it."""


class NotSent(ApiError):
    """The call never reached the server whole: no connection, no name."""


class Unanswered(ApiError):
    """The call left and no answer that can be read came back: it may or may not have had its effect."""


class Declined(ApiError):
    """The answer is no: a code and the service's sentence. `zalo` is False when only HTTP said so."""

    def __init__(self, code: int, description: str, *, zalo: bool = True) -> None:
        super().__init__(f"{code} {description}".strip())
        self.code, self.zalo = code, zalo


class Api:
    """One bot's calls over one aiohttp session, which opens with the first call."""

    def __init__(self, token: SecretStr, api_url: str) -> None:
        self._token, self._base = token, api_url.rstrip("/")
        self._session: ClientSession | None = None

    async def call(
        self, method: str, parameters: Mapping[str, str] | None = None, seconds: float = TOTAL_SECONDS
    ) -> Any:
        """The answer's `result` (None where there is none). Raises ApiError."""
        status, payload = await self._post(method, parameters or {}, seconds)
        return self._result(status, payload)

    async def answer(
        self, method: str, parameters: Mapping[str, str] | None = None, seconds: float = TOTAL_SECONDS
    ) -> tuple[int, dict[str, Any]]:
        """HTTP status and the whole answer, {} where it is no JSON object. Raises NotSent or Unanswered."""
        status, payload = await self._post(method, parameters or {}, seconds)
        return status, _read(payload)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
        self._session = None

    async def _post(self, method: str, parameters: Mapping[str, str], seconds: float) -> tuple[int, bytes]:
        body = json.dumps(parameters, ensure_ascii=False).encode(errors="replace")
        timeout = ClientTimeout(total=seconds, connect=CONNECT_SECONDS)
        failure: ApiError
        try:
            url = URL(f"{self._base}/bot{self._token.get_secret_value()}/{method}")
            async with self._opened().post(url, data=body, timeout=timeout, allow_redirects=False) as answer:
                return answer.status, await answer.read()
        except _NEVER_LEFT as error:
            failure = NotSent(type(error).__name__)
        except (ClientError, OSError) as error:
            failure = Unanswered(type(error).__name__)
        # Raised out here: the library's own error quotes the address and must not be its cause.
        raise failure

    def _result(self, status: int, payload: bytes) -> Any:
        """`ok` decides: HTTP 200 with `ok: false` is common."""
        answer = _read(payload)
        if answer.get("ok") is True:
            return answer.get("result")
        if answer.get("ok") is False:
            raise Declined(as_number(answer.get("error_code")) or _failure(status), self._told(answer))
        if status == HTTPStatus.OK:
            raise Unanswered("no answer of a Zalo server")
        raise Declined(status, _phrase(status), zalo=False)

    def _told(self, answer: Mapping[str, Any]) -> str:
        description = answer.get("description")
        words = description if isinstance(description, str) else ""
        return mask(words, [self._token.get_secret_value()])[:200]

    def _opened(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=MOST_CONNECTIONS), cookie_jar=DummyCookieJar(), headers=_HEADERS
            )
        return self._session


def _read(payload: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _failure(status: int) -> int:
    """The code of a refusal that carries none: HTTP's, unless HTTP says that all is well."""
    return status if status >= HTTPStatus.BAD_REQUEST else 0


def _phrase(code: int) -> str:
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return "unknown HTTP status"
