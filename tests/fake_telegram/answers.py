"""How does the service say no? Codes and sentences as the real Bot API writes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Refusal:
    """One refused call: HTTP status, the sentence, and whether the bot is to blame for it."""

    code: int
    description: str
    blame: bool = True
    parameters: Json = field(default_factory=dict)

    def body(self) -> Json:
        """The body as the service sends it."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


class Refused(Exception):
    """Leaves a method early with a refusal."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.description)
        self.refusal = refusal


def bad_request(text: str) -> Refused:
    """400 with the service's prefix; always the bot's fault."""
    return Refused(Refusal(400, f"Bad Request: {text}"))


def too_many(seconds: int, *, blame: bool = True) -> Refused:
    """429: come back in `seconds`."""
    text = f"Too Many Requests: retry after {seconds}"
    return Refused(Refusal(429, text, blame, {"retry_after": seconds}))


def migrated(new_id: int) -> Refused:
    """The group lives on under another id; the bot could not know."""
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return Refused(Refusal(400, text, blame=False, parameters={"migrate_to_chat_id": new_id}))


def forbidden(text: str) -> Refused:
    """403: what people did (blocked, removed) is not the bot's fault."""
    return Refused(Refusal(403, f"Forbidden: {text}", blame=False))


UNAUTHORIZED = Refusal(401, "Unauthorized")
NOT_FOUND = Refusal(404, "Not Found")
NO_SUCH_METHOD = Refusal(404, "Not Found: method not found")
WEBHOOK_ACTIVE = Refusal(
    409,
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first",
)
SECOND_POLLER = Refusal(
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    # a poll cut off by kill -9 is still open when the next process asks; nobody hears this answer then
    blame=False,
)
WEBHOOK_CAME = Refusal(409, "Conflict: terminated by setWebhook request", blame=False)

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
OLD_QUERY = "query is too old and response timeout expired or query ID is invalid"
