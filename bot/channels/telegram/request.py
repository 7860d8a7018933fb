"""How does a call of PTB's Bot travel, and how far did a failed one get?"""

import json
from http import HTTPStatus
from typing import Any

from aiohttp import (
    ClientConnectionResetError,
    ClientConnectorError,
    ClientError,
    ClientHttpProxyError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    InvalidURL,
    TCPConnector,
)
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.redact import mask

CONNECT_SECONDS = 10.0
TOTAL_SECONDS = 60.0
MOST_CONNECTIONS = 64

_NEVER_LEFT = (
    ClientConnectorError,
    ClientConnectionResetError,
    ClientHttpProxyError,
    ConnectionTimeoutError,
    InvalidURL,
)
_HEADERS = {"Accept-Encoding": "identity", "User-Agent": "nhipdo"}
_JSON = {"Content-Type": "application/json"}


class NotSent(TelegramError):
    """The call never reached the server whole: no connection, no name, the proxy refused."""


class Unanswered(TelegramError):
    """The call left and no answer that can be read came back: it may or may not have had its effect."""


class Answered(TelegramError):
    """The server said no: HTTP code, the service's sentence, its `parameters`."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any]) -> None:
        super().__init__(f"{code} {description}")
        self.code, self.description, self.parameters = code, description, parameters


def told(error: TelegramError) -> str:
    """What a log or a letter may say of an error: the library's own may quote an address, token and all."""
    return error.message if isinstance(error, NotSent | Unanswered | Answered) else type(error).__name__


class AiohttpRequest(BaseRequest):
    """PTB's transport over one aiohttp session, which opens with the first call.

    Errors carry no address: the token is part of it. They have no cause either, for the same reason.
    """

    def __init__(self, proxy: str = "") -> None:
        self._proxy = proxy or None
        self._session: ClientSession | None = None
        self._urls: dict[str, URL] = {}
        self._timeout = _timeout(TOTAL_SECONDS)

    @property
    def read_timeout(self) -> float | None:
        return TOTAL_SECONDS

    async def initialize(self) -> None:
        self._opened()

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
        self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        body, headers = _body(request_data)
        timeout = self._timeout if read_timeout is self.DEFAULT_NONE else _timeout(read_timeout)
        failure: TelegramError
        try:
            async with self._opened().request(
                method,
                self._urls.get(url) or self._remember(url),
                data=body,
                headers=headers,
                timeout=timeout,
                proxy=self._proxy,
                allow_redirects=False,
            ) as response:
                code, payload = response.status, await response.read()
        except _NEVER_LEFT as error:
            failure = NotSent(type(error).__name__)
        except (ClientError, OSError) as error:
            failure = Unanswered(type(error).__name__)
        else:
            return (code, payload) if code == HTTPStatus.OK else _refuse(code, payload)
        raise failure

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        answer = _read(payload)
        if "result" not in answer:
            raise Unanswered("no answer of a Bot API server")
        return answer

    def _opened(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=MOST_CONNECTIONS),
                cookie_jar=DummyCookieJar(),
                headers=_HEADERS,
                skip_auto_headers=("Accept",),
            )
        return self._session

    def _remember(self, url: str) -> URL:
        return self._urls.setdefault(url, URL(url))


def _timeout(total: float | None) -> ClientTimeout:
    return ClientTimeout(total=total, connect=CONNECT_SECONDS)


def _body(data: RequestData | None) -> tuple[bytes | FormData | None, dict[str, str] | None]:
    if data is None:
        return None, None
    if not data.contains_files:
        return json.dumps(data.parameters, ensure_ascii=False).encode(errors="replace"), _JSON
    form = FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return form, None


def _refuse(code: int, payload: bytes) -> tuple[int, bytes]:
    answer = _read(payload)
    description, parameters = answer.get("description"), answer.get("parameters")
    told = mask(description)[:200] if isinstance(description, str) else _phrase(code)
    raise Answered(code, told, parameters if isinstance(parameters, dict) else {})


def _read(payload: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _phrase(code: int) -> str:
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return "unknown HTTP status"
