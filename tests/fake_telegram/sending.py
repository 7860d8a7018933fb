"""What happens when the bot sends something new?"""

from __future__ import annotations

from typing import Any

from tests.fake_telegram import content, keyboards, payloads
from tests.fake_telegram.answers import Json
from tests.fake_telegram.parameters import Call, Upload
from tests.fake_telegram.service import Service
from tests.fake_telegram.world import Sent


def send_message(service: Service, call: Call) -> Json:
    text, found = content.readable(call.given, "text")
    return _deliver(service, call, text, {"text": text, "entities": found or None})


def send_photo(service: Service, call: Call) -> Json:
    file = content.picture(content.upload(call.given, "photo", service.world))
    return _deliver_file(service, call, "photo", file)


def send_document(service: Service, call: Call) -> Json:
    return _deliver_file(service, call, "document", content.upload(call.given, "document", service.world))


def _deliver_file(service: Service, call: Call, kind: str, file: Upload) -> Json:
    text, found = content.readable(call.given, "caption")
    file_id = f"{kind}-{service.world.number('file')}"
    service.world.files[file_id] = file.content
    caption = {"caption": text, "caption_entities": found or None} if text else {}
    fields = {kind: DESCRIBED[kind](file_id, file), **caption}
    return _deliver(service, call, text, fields, **{kind: file.content}, filename=file.filename)


def _deliver(service: Service, call: Call, text: str, fields: Json, **files: Any) -> Json:
    world, given = service.world, call.given
    chat = service.writable_chat(given["chat_id"])
    thread, reply_to = content.topic(chat, given), content.quoted(world, chat, given)
    markup = content.markup(given)
    service.keep_pace(chat)
    shown = {"reply_markup": markup} if markup and "inline_keyboard" in markup else {}
    where = payloads.place(world, chat, thread, reply_to)
    message = payloads.message(world, chat, world.bot, **where, **fields, **shown)
    thread = message["message_thread_id"] if "is_topic_message" in message else None
    html = given.get("text", given.get("caption", ""))
    buttons = keyboards.rows(markup)
    sent = Sent(chat.id, message["message_id"], call.method, text, html, buttons, thread, reply_to, **files)
    sent.all_buttons = [button for row in sent.buttons for button in row]
    world.sent[chat.id].append(sent)
    world.bell.ring()
    return message


def _photo(file_id: str, file: Upload) -> list[Json]:
    size = {"file_unique_id": f"u{file_id}", "width": 900, "height": 1200, "file_size": len(file.content)}
    return [{"file_id": file_id, **size}]


def _document(file_id: str, file: Upload) -> Json:
    named = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_name": file.filename}
    return named | {"file_size": len(file.content)}


DESCRIBED = {"photo": _photo, "document": _document}
