"""What would Zalo or Telegram let the bot hear, and what can each do?"""

from dataclasses import dataclass, replace
from enum import StrEnum

from handlers.messages import TELEGRAM_LIKE, ZALO_LIKE, Capabilities, Kind

MENTION = "@Nhịp Đo"
PAGE = "http://127.0.0.1:8080/"
"""Where links lead in transcripts, whatever the port was when they were saved."""


class Platform(StrEnum):
    ZALO = "zalo"
    TELEGRAM = "telegram"


class Fate(StrEnum):
    """What becomes of a message on its way to the bot."""

    MEANT = "meant"
    OVERHEARD = "overheard"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a platform looks at before it passes a message on. `kept` holds the text without the mention."""

    kind: Kind
    kept: str
    private: bool
    mentioned: bool = False
    replies: bool = False


def capabilities(platform: Platform, page: str) -> Capabilities:
    """The platform's limits; `page` is the address invite links and files lead to.

    Zalo's links carry no payload, Telegram's do. Pictures are always handed over as bytes: the page has
    no public address, and does not need one.
    """
    if platform is Platform.ZALO:
        able = replace(ZALO_LIKE, picture_by_url=False, invite_link=f"{page}#moi")
    else:
        able = replace(TELEGRAM_LIKE, invite_link=f"{page}#moi={{code}}")
    return replace(able, mention=MENTION, files_at=page.rstrip("/"))


def without_mention(text: str) -> tuple[str, bool]:
    """The text without a leading mention of the bot, and whether it mentions it anywhere."""
    if text.casefold().startswith(MENTION.casefold()):
        return text[len(MENTION) :].lstrip(" ,:"), True
    return text, MENTION.casefold() in text.casefold()


def fate(platform: Platform, attempt: Attempt) -> Fate:
    """Whether the bot hears it: Zalo passes on mentions and replies only; text and captions can mention."""
    mentions = attempt.mentioned and attempt.kind in (Kind.TEXT, Kind.PHOTO)
    if attempt.private or attempt.replies or mentions:
        return Fate.MEANT
    if platform is Platform.ZALO:
        return Fate.LOST
    return Fate.MEANT if attempt.kept.startswith("/") else Fate.OVERHEARD
