"""What does the evidence say on each doubtful point of Zalo's platform? (Pure; a function a point.)"""

from collections.abc import Callable
from itertools import groupby

from bot.channels.json_values import as_number, as_table, as_words
from bot.channels.zalo.mention import without_mention
from bot.channels.zalo.outcomes import NOT_FOUND, NOTHING_NEW
from bot.channels.zalo.wire import identity_of
from bot.doctoring.evidence import Answer, Evidence
from bot.doctoring.findings import Finding, Verdict
from bot.redact import mask

AS_SAID, OTHERWISE, SETTLED, OPEN, BROKEN = Verdict
LISTEN = "cần --listen và một tin gửi tới bot"
# Texts that tell apart what the 2,000 are: name, text. (Bytes, UTF-16 units, code points.)
LONG_TEXTS = {"letters": "đ" * 1990, "faces": "😀" * 1500, "over": "đ" * 2001}
_MILLISECONDS = 10**11
_HEX = frozenset("0123456789abcdefABCDEF")
Judged = tuple[str, Verdict]


def judge(evidence: Evidence) -> list[Finding]:
    """A finding for each point, in the order one reads them."""
    return [Finding(point, says, *look(evidence)) for point, says, look in POINTS]


def _me(evidence: Evidence) -> Judged:
    me = evidence.me.result
    if evidence.me.failure:
        return f"chưa hỏi được Zalo (máy này ra mạng được không?): {evidence.me.told}", BROKEN
    if not evidence.own_id:
        return f"Zalo không nhận mã bot: {evidence.me.told}", BROKEN
    return _short(f"{evidence.name} ({as_words(me.get('account_name'))})"), AS_SAID


def _joins(evidence: Evidence) -> Judged:
    joins, heard = evidence.me.result.get("can_join_groups"), bool(evidence.groups)
    told = {True: "true", False: "false"}.get(joins, "không ghi") if isinstance(joins, bool) else "không ghi"
    note = "; có nghe được tin nhóm" if heard else "; chưa nghe tin nhóm nào"
    if joins is True:
        return told + note, OTHERWISE
    return told + note, AS_SAID if heard else OPEN


def _webhook(evidence: Evidence) -> Judged:
    url, polls = evidence.webhook, evidence.mode == "polling"
    if evidence.hook.failure:
        return f"chưa hỏi được: {evidence.hook.told}", OPEN
    if not url and evidence.hook.code not in (0, NOT_FOUND):
        return f"hỏi không được: {evidence.hook.told}", BROKEN
    if not url:
        return "chưa đặt", AS_SAID if polls else OPEN
    if polls:
        return f"đang có {_short(mask(url))}: hỏi tin sẽ im, ./nhipdo run sẽ gỡ", BROKEN
    same = url == evidence.address
    return _short(mask(url)) + (
        "" if same else " – không phải địa chỉ trong cài đặt"
    ), AS_SAID if same else BROKEN


def _no_webhook(evidence: Evidence) -> Judged:
    if evidence.webhook:
        return "đang có webhook nên chưa biết", OPEN
    if evidence.hook.code == NOT_FOUND:
        return evidence.hook.told, AS_SAID
    return (
        (f"{evidence.hook.told}, địa chỉ rỗng", OTHERWISE) if evidence.hook.ok else (evidence.hook.told, OPEN)
    )


def _honest(evidence: Evidence) -> Judged:
    refused = sorted({answer.status for answer in evidence.answers if answer.code})
    if not refused:
        return "chưa gặp lỗi nào", OPEN
    found = "HTTP " + ", ".join(map(str, refused))
    return found, AS_SAID if 200 in refused else OTHERWISE


def _idle(evidence: Evidence) -> Judged:
    idle = next(evidence.idle(), None)
    if idle is None:
        return "chưa gặp, cần --listen lúc không ai nhắn", OPEN
    return idle.told, AS_SAID if idle.code == NOTHING_NEW else OTHERWISE


ONCE = "MỘT LẦN: bot bị tắt ngang có thể mất tin đang cầm, nên dùng webhook"


def _replay(evidence: Evidence) -> Judged:
    """The same update in polls that follow each other; or an update, then a poll without it."""
    asked = [poll for poll in evidence.polls if poll.ok or poll.code == NOTHING_NEW]
    runs = [(key, len(list(run))) for key, run in groupby(asked, lambda poll: identity_of(poll.result))]
    most = max((times for key, times in runs if key), default=0)
    if most > 1:
        return f"LẶP LẠI: một tin đến {most} lần, bị tắt ngang không mất tin", SETTLED
    followed = any(key for key, _ in runs[:-1])
    return (ONCE, SETTLED) if followed else (LISTEN, OPEN)


def _photo(evidence: Evidence) -> Judged:
    fields = {name for photo in evidence.pictures for name in ("photo", "photo_url") if photo.get(name)}
    if not fields:
        return "cần --listen và một ảnh gửi tới bot", OPEN
    return " và ".join(sorted(fields)), AS_SAID if "photo_url" in fields else OTHERWISE


def _own(evidence: Evidence) -> Judged:
    if any(evidence.is_own(as_table(poll.result.get("message"))) for poll in evidence.polls):
        return "CÓ đưa lại", SETTLED
    asked = evidence.sent is not None and evidence.sent.ok and any(evidence.idle())
    return ("không thấy trong lần nghe này", SETTLED) if asked else ("cần --send cùng --listen", OPEN)


def _length(evidence: Evidence) -> Judged:
    if not evidence.long:
        return "cần --send cùng --long", OPEN
    taken = {name: _taken(answer) for name, answer in evidence.long.items()}
    return _COUNTED.get(
        tuple(taken.get(name) for name in LONG_TEXTS), (f"không kết luận được: {taken}", OPEN)
    )


_COUNTED: dict[tuple[bool | None, ...], Judged] = {
    (False, None, None): ("ít hơn 1.990 chữ có dấu: có lẽ tính byte", OTHERWISE),
    (True, False, None): ("đơn vị UTF-16 (một hình mặt cười là 2)", SETTLED),
    (True, True, False): ("ký tự Unicode (một hình mặt cười là 1)", SETTLED),
    (True, True, True): ("2.001 chữ vẫn nhận: không chặn ở 2.000", OTHERWISE),
}


def _taken(answer: Answer) -> bool | None:
    """Whether a text was taken; None when it was not its length that was refused."""
    return True if answer.ok else False if answer.code == 400 else None


def _ids(evidence: Evidence) -> Judged:
    ids = [
        as_words(message.get("message_id")) or str(message.get("message_id")) for message in evidence.messages
    ]
    ids += [as_words(evidence.sent.result.get("message_id"))] if evidence.sent and evidence.sent.ok else []
    if not ids:
        return "cần --send hoặc --listen", OPEN
    lengths = ", ".join(map(str, sorted({len(each) for each in ids})))
    is_hex = all(each and set(each) <= _HEX for each in ids)
    return f"{'hex' if is_hex else 'không phải hex'}, dài {lengths}", AS_SAID if is_hex else OTHERWISE


def _dates(evidence: Evidence) -> Judged:
    dates = [as_number(message.get("date")) for message in evidence.messages]
    if not dates:
        return LISTEN, OPEN
    in_ms = min(dates) > _MILLISECONDS
    return ("mili giây", AS_SAID) if in_ms else ("không phải mili giây", OTHERWISE)


def _private(evidence: Evidence) -> Judged:
    pairs = [
        (as_table(message.get("chat")).get("id"), as_table(message.get("from")).get("id"))
        for message in evidence.messages
        if as_table(message.get("chat")).get("chat_type") == "PRIVATE"
    ]
    if not pairs:
        return "cần --listen và một tin riêng", OPEN
    return ("bằng nhau", AS_SAID) if all(chat == user for chat, user in pairs) else ("khác nhau", OTHERWISE)


def _mention(evidence: Evidence) -> Judged:
    texts = [as_words(m.get("text")) or as_words(m.get("caption")) for m in evidence.groups]
    if not any(texts):
        return "cần --listen và một tin nhóm có nhắc bot", OPEN
    if all(_calls(text, evidence.name) for text in texts):
        return f"“@{_short(evidence.name)}” ở đầu tin", AS_SAID
    if any(text.startswith("@") for text in texts):
        return "có @ nhưng tên khác: đặt zalo.bots.display_name", OTHERWISE
    return "có tin nhóm không bắt đầu bằng tên bot", OTHERWISE


def _calls(text: str, name: str) -> bool:
    return text.startswith("@") and without_mention(text, name) != text


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79] + "…"


POINTS: tuple[tuple[str, str, Callable[[Evidence], Judged]], ...] = (
    ("Mã bot (getMe)", "trả id, account_name", _me),
    ("can_join_groups", "false mà vẫn vào được nhóm", _joins),
    ("Webhook đang đặt", "có webhook thì hỏi tin im lặng", _webhook),
    ("Chưa có webhook", "getWebhookInfo trả mã 404", _no_webhook),
    ("Lỗi: mã HTTP", "thường là HTTP 200 với ok:false", _honest),
    ("Không có tin mới", "mã 408, HTTP 200 hoặc 408", _idle),
    ("Hỏi tin", "mâu thuẫn: lặp lại, hoặc hỏi xong là hết", _replay),
    ("Trường ảnh", "tài liệu ghi photo, người đo thấy photo_url", _photo),
    ("Tin của chính bot", "có thể được đưa lại cho bot", _own),
    ("2.000 chữ tính thế nào", "không nói; em cắt ở 1.900 đơn vị UTF-16", _length),
    ("message_id", "chuỗi hex", _ids),
    ("date", "mili giây", _dates),
    ("Chat riêng", "chat.id bằng from.id", _private),
    ("Tên bot trong nhóm", "“@Tên hiện ” ở đầu tin", _mention),
)
