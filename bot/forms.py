"""Which file is in a form that somebody sends, and is it one to read?"""

from typing import cast

from aiohttp import BodyPartReader, MultipartReader, StreamReader, web
from aiohttp.http import HttpProcessingError

from bot.pages import FIELD
from handlers.rules.listings import MOST_BYTES
from handlers.words import files as words

MOST_OF_FORM = MOST_BYTES + 4096
"""Bytes: the file, and boundaries and headers around it."""


class Unfit(Exception):
    """A form no file can be taken from: status and sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status, self.sentence = status, sentence


async def file_in(request: web.Request) -> bytes:
    """The file of a request's form, whatever else is in it. Raises Unfit."""
    if (request.content_length or 0) > MOST_OF_FORM:
        raise Unfit(413, words.TOO_LARGE)
    if request.content_type != "multipart/form-data":
        raise Unfit(400, words.NO_FILE)
    try:
        data = await _field(request)
    except (ValueError, RuntimeError, HttpProcessingError, OSError):
        raise Unfit(400, words.NO_FILE) from None
    if len(data) > MOST_BYTES:
        raise Unfit(413, words.TOO_LARGE)
    if not data:
        raise Unfit(400, words.NO_FILE)
    return data


async def _field(request: web.Request) -> bytes:
    """The bytes of our field. Raises Unfit, and ValueError, RuntimeError for what is no form."""
    data = bytearray()
    async for part in MultipartReader(request.headers, cast(StreamReader, _Bounded(request.content))):
        if not isinstance(part, BodyPartReader):
            raise ValueError("a form within a form")
        while chunk := await part.read_chunk():
            if part.name == FIELD:
                data += chunk
    return bytes(data)


class _Bounded:
    """A body that ends in Unfit once more has come than a form may have.

    Checked at every use: the reader itself goes on for ever before a first boundary and between empty parts.
    """

    def __init__(self, content: StreamReader) -> None:
        self._content = content

    def __getattr__(self, name: str) -> object:
        if self._content.total_bytes > MOST_OF_FORM:
            raise Unfit(413, words.TOO_LARGE)
        return getattr(self._content, name)
