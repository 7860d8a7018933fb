"""What must never stand in a log, and how is it kept out?"""

import logging
import re
import sys
from collections.abc import Iterable
from types import TracebackType
from urllib.parse import quote

HIDDEN = "•••"

# A bot token, also percent-encoded once or twice as it stands in addresses.
_TOKEN = re.compile(r"\d+(?::|%(?:25)*3[aA])[\w-]{20,}")
# A one-time address: whoever has it may fetch or hand in a file.
_ADDRESS = re.compile(r"((?:/|%2[fF])t(?:/|%2[fF]))[0-9a-fA-F]{16,}")
# A Vietnamese phone number as people write it; dates (05-11-2026 …) begin like one.
_PHONE = re.compile(
    r"(?<![0-9A-Za-z])(?<!\d[.,])(?!\d\d[-./ ]\d\d[-./ ]\d{4}(?!\d))"
    r"(?:(?:\+|%2[bB]|00)?84[ .)-]?|0)[235789](?:[ .-]?\d){8,9}(?![0-9A-Za-z])"
)


def without_secrets(text: str) -> str:
    """The text with one-time addresses made useless."""
    return _ADDRESS.sub(rf"\1{HIDDEN}", text)


def mask(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without bot tokens, one-time addresses, phone numbers and the given secrets.

    Secrets are found as they are and percent-encoded.
    """
    for secret in secrets:
        for form in {secret, quote(secret, safe="")} - {""}:
            text = text.replace(form, HIDDEN)
    return _PHONE.sub(HIDDEN, _TOKEN.sub(HIDDEN, without_secrets(text)))


class MaskingFormatter(logging.Formatter):
    """Wraps a handler's formatter: whatever it makes of a record, tracebacks included, comes out masked."""

    def __init__(self, inner: logging.Formatter | None = None, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._inner = inner or logging.Formatter()
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        return mask(self._inner.format(record), self._secrets)


def guard(handlers: Iterable[logging.Handler], secrets: Iterable[str] = ()) -> None:
    """Mask what these handlers write, and the traceback of an exception that ends the process."""
    secrets = tuple(secrets)
    for handler in handlers:
        handler.setFormatter(MaskingFormatter(handler.formatter, secrets))
    sys.excepthook = _MaskedEnd(secrets)


class _MaskedEnd:
    """Prints the last traceback the way a log record would."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._secrets = secrets

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = logging.Formatter().formatException((kind, error, trace))
        print(mask(text, self._secrets), file=sys.stderr)
