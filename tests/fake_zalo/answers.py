"""How does the service say yes and no? (Codes of the platform's own table; the sentences are ours.)"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Refusal:
    """One refused call: error code, sentence, and whether the bot is to blame for it."""

    code: int
    description: str
    blame: bool = True

    def body(self) -> Json:
        """The body as the service sends it."""
        return {"ok": False, "description": self.description, "error_code": self.code}


class Refused(Exception):
    """Leaves a method early with a refusal."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.description)
        self.refusal = refusal


def bad_request(text: str) -> Refused:
    """400; always the bot's fault."""
    return Refused(Refusal(400, f"Bad Request: {text}"))


UNAUTHORIZED = Refusal(401, "Unauthorized")
INTERNAL = Refusal(403, "Internal server error", blame=False)
NO_SUCH_METHOD = Refusal(404, "Not Found: method not found")
NO_SUCH_CHAT = Refusal(404, "Not Found: chat not found", blame=False)
NO_WEBHOOK = Refusal(404, "Not Found: webhook is not set", blame=False)
NOTHING_NEW = Refusal(408, "Request timeout", blame=False)
TOO_MANY_HOOKS = Refusal(426, "Webhook calls of the day exceeded", blame=False)
QUOTA = Refusal(429, "Quota exceeded", blame=False)
BROKEN = Refusal(500, "Internal error", blame=False)
