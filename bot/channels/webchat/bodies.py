"""What may the page ask for, and how is a broken request answered?"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.channels.webchat.platforms import Platform

Id = Annotated[str, Field(min_length=1, max_length=100)]
MESSAGE_LIMIT = 4000


class Refusal(Exception):
    """A request that is turned down: HTTP status and a Vietnamese sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status, self.sentence = status, sentence


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Say(Body):
    """Write in a chat; `chat` is the person's own id (private) or a group."""

    user: Id
    chat: Id
    kind: Literal["text", "photo", "sticker", "voice", "file"] = "text"
    text: str = Field(default="", max_length=MESSAGE_LIMIT)
    mention: bool = True
    reply_to: str = Field(default="", max_length=100)


class Pick(Body):
    """Press the choice with this index, from 0, under a message of the bot."""

    user: Id
    message: Id
    choice: int = Field(ge=0, le=99)


class Edit(Body):
    """Give one's own last message another text."""

    user: Id
    message: Id
    text: str = Field(max_length=MESSAGE_LIMIT)


class Explain(Body):
    """Say what the bot understood of one's own message."""

    user: Id
    message: Id


class Meet(Body):
    """Make a new person; `user` brings back one this browser made before the bot was restarted."""

    name: str = Field(default="", max_length=60)
    user: str = Field(default="", pattern=r"^(la-[a-z2-7]{10})?$")


class Switch(Body):
    platform: Platform


class Move(Body):
    """Move the clock: a named step, or a local time "2026-11-27T19:00"."""

    step: Literal["hour", "day", "friday", "sunday", "month"] | None = None
    to: str = Field(default="", pattern=r"^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?)?$")


B = TypeVar("B", bound=Body)

_SENTENCES = {
    "missing": "thiếu mục này",
    "extra_forbidden": "không có mục này",
    "string_type": "phải là chữ",
    "bool_type": "phải là true hoặc false",
    "int_type": "phải là số nguyên",
    "string_too_short": "không được để trống",
    "string_too_long": "dài quá {max_length} ký tự",
    "string_pattern_mismatch": "không đúng dạng",
    "literal_error": "phải là {expected}",
    "enum": "phải là {expected}",
    "greater_than_equal": "phải từ {ge} trở lên",
    "less_than_equal": "phải từ {le} trở xuống",
}


def read(model: type[B], raw: bytes) -> B:
    """The request as a value. Raises `Refusal` (400) with the first mistake."""
    try:
        return model.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise Refusal(400, _sentence(first["type"], first["loc"], first.get("ctx", {}))) from None


def _sentence(kind: str, place: tuple[int | str, ...], limits: Mapping[str, Any]) -> str:
    if not place:
        return "Yêu cầu phải là một đối tượng JSON đúng dạng."
    plain = _SENTENCES.get(kind, "không hợp lệ").format_map(limits).replace(" or ", " hoặc ")
    return f"Yêu cầu sai ở “{'.'.join(map(str, place))}”: {plain}."
