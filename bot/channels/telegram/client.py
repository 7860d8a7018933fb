"""Which PTB Bot do we call with?"""

import logging
from typing import Any

from pydantic import SecretStr
from telegram import Bot
from telegram.request import BaseRequest

# At DEBUG the library logs addresses with the token in them and what is written to whom.
logging.getLogger("telegram").setLevel(logging.INFO)


class Client(Bot):
    """PTB's Bot on one transport, with a way to the raw answer."""

    def __init__(self, token: SecretStr, api_url: str, request: BaseRequest) -> None:
        base = api_url.rstrip("/")
        super().__init__(
            token.get_secret_value(),
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=request,
            get_updates_request=request,
        )

    def __repr__(self) -> str:
        return "Client()"

    async def call(
        self,
        method: str,
        parameters: dict[str, Any] | None = None,
        read_timeout: float | object = BaseRequest.DEFAULT_NONE,
    ) -> Any:
        """The answer's `result` as plain JSON.

        `send_message` builds a Message of a hundred fields from it, which costs more than the call itself;
        `do_api_request` warns about every method that has a name of its own. Raises TelegramError.
        """
        return await self._post(method, parameters, read_timeout=read_timeout)  # type: ignore[arg-type]
