"""What do Zalo's updates look like, and what should we make of each?"""

from datetime import UTC, datetime
from typing import Any

from bot.channels.zalo.wire import Us
from handlers.messages import Address, Inbound, Kind

Json = dict[str, Any]
OWN = "1f0d2c3b4a5968778695"
NAME = "Bot Đo Mạng"
AT = datetime(2026, 11, 21, 2, 0, 7, tzinfo=UTC)
US = Us("bot1", OWN, NAME, AT)
LAN = "7b1c0e52aa9d31f0c6e4"
GROUP = "zgr-0a1b2c3d4e5f"
NUMBER = "5f20c91d7a30b86e41aa"
DATE = 1_795_226_400_250  # 2026-11-21 02:00:00.250 UTC
SENT_AT = datetime(2026, 11, 21, 2, 0, 0, 250_000, tzinfo=UTC)
PICTURE = "https://example-cdn.invalid/a.jpg"


def update(event: Any, /, **fields: Any) -> Json:
    """An update of Lan's in private; fields replace, None leaves out."""
    whole: Json = {
        "from": {"id": LAN, "display_name": "Lan Nguyễn", "is_bot": False},
        "chat": {"id": LAN, "chat_type": "PRIVATE"},
        "message_id": NUMBER,
        "date": DATE,
    } | fields
    message = {name: value for name, value in whole.items() if value is not None}
    return {"event_name": event, "message": message} if event else {"message": message}


def text(words: Any, /, **fields: Any) -> Json:
    return update("message.text.received", text=words, **fields)


def image(**fields: Any) -> Json:
    return update("message.image.received", **fields)


def heard(**fields: Any) -> Inbound:
    """What Lan's message in private becomes."""
    values: Json = {
        "key": f"m:{LAN}:{NUMBER}",
        "address": Address("zalo", "bot1", LAN),
        "user": LAN,
        "message_id": NUMBER,
        "sent_at": SENT_AT,
        "private": True,
    }
    return Inbound(**values | fields)


def heard_in_group(**fields: Any) -> Inbound:
    at = Address("zalo", "bot1", GROUP)
    return heard(key=f"m:{GROUP}:{NUMBER}", address=at, private=False, addressed=True, **fields)


IN_GROUP = {"id": GROUP, "chat_type": "GROUP"}
SAID: dict[str, tuple[str, str]] = {
    "the mention as Zalo writes it": ("@Bot Đo Mạng 12 mẫu Viettel", "12 mẫu Viettel"),
    "typed by hand": ("@bot đo mạng 12 mẫu", "12 mẫu"),
    "all capitals": ("@BOT ĐO MẠNG 12 mẫu", "12 mẫu"),
    "run together": ("@BotĐoMạng 12 mẫu", "12 mẫu"),
    "odd spaces": ("  @Bot\u00a0Đo  Mạng \u2003 12 mẫu", "12 mẫu"),
    "decomposed": ("@Bot Đo Ma\u0323ng 12 mẫu", "12 mẫu"),
    "with a comma": ("@Bot Đo Mạng, 12 mẫu", "12 mẫu"),
    "with a colon": ("@Bot Đo Mạng:12 mẫu", "12 mẫu"),
    "at the end": ("12 mẫu @Bot Đo Mạng", "12 mẫu"),
    "in between": ("12 mẫu @Bot Đo Mạng thôn 5", "12 mẫu thôn 5"),
    "twice": ("@Bot Đo Mạng @Bot Đo Mạng 12 mẫu", "12 mẫu"),
    "nothing but the mention": ("@Bot Đo Mạng", ""),
    "a command": ("@Bot Đo Mạng noi 7K2M", "noi 7K2M"),
    "several lines stay": ("@Bot Đo Mạng 3 mẫu\nthôn 5", "3 mẫu\nthôn 5"),
    "another name": ("@Bot Đo Mạngg 12 mẫu", "@Bot Đo Mạngg 12 mẫu"),
    "another person first": ("@Lan @Bot Đo Mạng 3 mẫu", "@Lan 3 mẫu"),
    "an e-mail address": ("lan@Bot Đo Mạng 3", "lan@Bot Đo Mạng 3"),
    "the name without @": ("Bot Đo Mạng ơi 3 mẫu", "Bot Đo Mạng ơi 3 mẫu"),
    "an answer without the mention": ("12 mẫu", "12 mẫu"),
}

WORDS: dict[str, tuple[Json, Inbound | None]] = {
    "text": (text("12 mẫu Viettel"), heard(text="12 mẫu Viettel")),
    "wrapped": ({"ok": True, "result": text("12 mẫu")}, heard(text="12 mẫu")),
    "decomposed letters and NUL": (text(" đo\0 3 la\u0302\u0300n\ud800 "), heard(text="đo 3 lần")),
    "forged name marks": (text("\ue0005:full\ue001"), heard(text="5:full")),
    "mention in private": (text("@Bot Đo Mạng 3 mẫu"), heard(text="3 mẫu")),
    "no words": (text(None), heard()),
    "words that are none": (text(["3"]), heard()),
    "no date": (text("3", date=None), heard(text="3", sent_at=AT)),
    "a date that is none": (text("3", date="hôm nay"), heard(text="3", sent_at=AT)),
    "a date of no calendar": (text("3", date=10**18), heard(text="3", sent_at=AT)),
    "a number as id": (text("3", message_id=7), heard(text="3", message_id="7", key=f"m:{LAN}:7")),
    "chat type in small letters": (
        text("3", chat={"id": LAN, "chat_type": "private"}),
        heard(text="3"),
    ),
    "group": (text("@Bot Đo Mạng 3 mẫu", chat=IN_GROUP), heard_in_group(text="3 mẫu")),
}
CONTENT: dict[str, tuple[Json, Inbound | None]] = {
    "picture": (image(photo_url=PICTURE, caption="3 mẫu"), heard(kind=Kind.PHOTO, text="3 mẫu")),
    "picture as documented": (image(photo=PICTURE, caption="3 mẫu"), heard(kind=Kind.PHOTO, text="3 mẫu")),
    "picture without words": (image(photo_url=PICTURE), heard(kind=Kind.PHOTO)),
    "picture without a picture": (image(), heard(kind=Kind.PHOTO)),
    "picture with words as text": (image(photo=PICTURE, text="3"), heard(kind=Kind.PHOTO, text="3")),
    "picture in a group": (
        image(photo_url=PICTURE, caption="@Bot Đo Mạng 3 mẫu", chat=IN_GROUP),
        heard_in_group(kind=Kind.PHOTO, text="3 mẫu"),
    ),
    "sticker": (update("message.sticker.received", sticker="a", url=PICTURE), heard(kind=Kind.STICKER)),
    "voice": (update("message.voice.received", voice_url=PICTURE), heard(kind=Kind.VOICE)),
    "file, or a protected person": (update("message.unsupported.received"), heard(kind=Kind.FILE)),
    "no event, a picture": (update("", photo_url=PICTURE, text="3"), heard(kind=Kind.PHOTO, text="3")),
    "no event, a picture as documented": (update("", photo=PICTURE), heard(kind=Kind.PHOTO)),
    "no event, words": (update("", text="3"), heard(text="3")),
    "no event, a sticker": (update("", sticker="a"), heard(kind=Kind.STICKER)),
    "no event, a voice": (update("", voice_url=PICTURE), heard(kind=Kind.VOICE)),
}
NOTHING: dict[str, tuple[Json, Inbound | None]] = {
    "unknown event": (update("message.text.recalled", text="3 mẫu"), None),
    "no event, nothing": (update(""), None),
    "our own words in private": (text("Dạ", **{"from": {"id": OWN, "is_bot": False}}), None),
    "our own words in a group": (text("Dạ", chat=IN_GROUP, **{"from": {"id": OWN}}), None),
    "another bot": (text("3", **{"from": {"id": "ab", "is_bot": True}}), None),
    "nobody": (text("3", **{"from": None}), None),
    "a person without an id": (text("3", **{"from": {"display_name": "Lan"}}), None),
    "no chat": (text("3", chat=None), None),
    "a chat of no kind": (text("3", chat={"id": LAN}), None),
    "a chat of an unknown kind": (text("3", chat={"id": LAN, "chat_type": "CHANNEL"}), None),
    "no number": (text("3", message_id=None), None),
    "a number without end": (text("3", message_id="5" * 129), None),
    "no message": ({"event_name": "message.text.received"}, None),
    "an unsupported message without content": ({"event_name": "message.unsupported.received"}, None),
    "nothing at all": ({}, None),
    "an answer without result": ({"ok": True, "result": None}, None),
}
ALL = WORDS | CONTENT | NOTHING
