"""What happens when the bot changes or removes a message of its own?"""

from __future__ import annotations

from tests.fake_telegram import content, keyboards
from tests.fake_telegram.answers import NOT_MODIFIED, Json, bad_request
from tests.fake_telegram.parameters import Call
from tests.fake_telegram.service import Service
from tests.fake_telegram.world import Sent


def edit_text(service: Service, call: Call) -> Json:
    if "text" not in call.given:
        raise bad_request("message text is empty")
    text, found = content.readable(call.given, "text")
    sent, message = _own(service, call, "text")
    return _change(service, call, sent, message, {"text": text} | ({"entities": found} if found else {}))


def edit_caption(service: Service, call: Call) -> Json:
    text, found = content.readable(call.given, "caption")
    sent, message = _own(service, call, "photo", "document")
    fields = {"caption": text} | ({"caption_entities": found} if found else {})
    return _change(service, call, sent, message, fields)


def edit_markup(service: Service, call: Call) -> Json:
    sent, message = _own(service, call)
    return _change(service, call, sent, message, {})


def delete(service: Service, call: Call) -> bool:
    chat = service.writable_chat(call.given["chat_id"])
    message_id = call.given["message_id"]
    sent = _find(service, chat.id, message_id)
    if sent is None:
        raise bad_request("message to delete not found")
    sent.deleted = True
    del service.world.messages[chat.id][message_id]
    service.world.bell.ring()
    return True


def _own(service: Service, call: Call, *kinds: str) -> tuple[Sent, Json]:
    """The bot's message to change, if it has one of the kinds of content."""
    chat = service.writable_chat(call.given.get("chat_id"))
    message = service.world.messages[chat.id].get(call.given.get("message_id", 0))
    if message is None:
        raise bad_request("message to edit not found")
    sent = _find(service, chat.id, message["message_id"])
    if sent is None:
        raise bad_request("message can't be edited")
    if kinds and not any(kind in message for kind in kinds):
        raise bad_request(f"there is no {'text' if kinds == ('text',) else 'caption'} in the message to edit")
    return sent, message


def _find(service: Service, chat_id: int, message_id: int) -> Sent | None:
    newest_first = reversed(service.world.sent[chat_id])
    return next((sent for sent in newest_first if sent.message_id == message_id and not sent.deleted), None)


def _change(service: Service, call: Call, sent: Sent, message: Json, fields: Json) -> Json:
    markup = content.markup(call.given)
    shown = {"reply_markup": markup} if markup and markup["inline_keyboard"] else {}
    old = {name: message[name] for name in (*fields, "reply_markup") if name in message}
    if old == fields | shown:
        raise bad_request(NOT_MODIFIED)
    service.keep_pace(service.known_chat(sent.chat_id), edit=True)
    message.pop("reply_markup", None)
    message.update(fields, **shown, edit_date=service.world.now())
    _show(sent, call, fields, markup)
    service.world.bell.ring()
    return message


def _show(sent: Sent, call: Call, fields: Json, markup: Json | None) -> None:
    sent.text = str(fields.get("text", fields.get("caption", sent.text)))
    sent.html = str(call.given.get("text", call.given.get("caption", sent.html)))
    sent.buttons = keyboards.rows(markup)
    sent.all_buttons += [button for row in sent.buttons for button in row]
    sent.edits += 1
