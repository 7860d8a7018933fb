"""What does the bot make of these messages? (`./nhipdo read`, for those who judge or improve the reader.)"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from bot.faults import Fault
from handlers.campaign import Campaign
from handlers.checkin import question
from handlers.conversations import ROUTER
from handlers.rules.doubt import Doubt, doubts
from handlers.rules.periods import local_day
from handlers.rules.reading import Place, Reading, day_of, fold, read
from handlers.words import checkin as words
from handlers.words import common
from handlers.words import explain as sentences

NOTHING_SET = Campaign()


def read_moment(text: str) -> datetime:
    """An ISO moment with its offset ("2026-11-21T10:00+07:00"). Raises Fault."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise Fault(f"--at: không đọc được “{text}” – ví dụ: --at 2026-11-21T10:00+07:00")
    return moment


def read_hamlets(file: Path) -> tuple[Place, ...]:
    """Hamlets of a file: one a line, further names after "|". Raises Fault."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise Fault(f"--hamlets: không đọc được tệp {file}, cần văn bản UTF-8, mỗi dòng một thôn") from None
    names = [[name.strip() for name in line.split("|") if name.strip()] for line in lines]
    return tuple(Place(str(n), first, tuple(also)) for n, (first, *also) in enumerate(filter(None, names), 1))


def answers(lines: Iterable[str], at: datetime, hamlets: Sequence[Place], explain: bool) -> Iterator[str]:
    """One JSON line for each `{"text": …}`. Raises Fault that names a line which is none."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield json.dumps(_answer(_text(line, number), at, hamlets, explain), ensure_ascii=False)


def _text(line: str, number: int) -> str:
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise Fault(f'dòng {number}: cần một dòng JSON như {{"text": "do 3 lan thon 5"}}')
    return str(row["text"])


def explained(text: str, at: datetime, hamlets: Sequence[Place]) -> list[str]:
    """What was understood, a line for each thing, with the words that said so."""
    if text.startswith("/") or fold(text) in ROUTER.commands:
        return [sentences.COMMAND]
    reading = read(text, at=at, hamlets=hamlets)
    because = dict(reading.evidence)
    lines = [
        sentences.INTENT.format(intent=sentences.INTENTS[reading.intent], because=_because(because, "intent"))
    ]
    for field, name in sentences.FIELDS.items():
        if (value := getattr(reading, field)) is not None:
            said = common.number(value) if isinstance(value, int | float) else value
            lines.append(sentences.FIELD.format(name=name, value=said, because=_because(because, field)))
    if reading.items:
        lines.append(sentences.PARTS.format(parts=len(reading.items)))
    if (ask := _asked(reading, at)) is not None:
        lines.append(sentences.WOULD_ASK.format(ask=ask))
    elif reading.intent == "checkin":
        lines.append(sentences.WOULD_BOOK)
    return lines


def _because(evidence: Mapping[str, str], field: str) -> str:
    return sentences.BECAUSE.format(words=evidence[field]) if field in evidence else ""


def _answer(text: str, at: datetime, hamlets: Sequence[Place], explain: bool) -> dict[str, object]:
    reading = read(text, at=at, hamlets=hamlets)
    found = {**reading.as_json(), "ask": _asked(reading, at)}
    return {**found, "because": [list(pair) for pair in reading.evidence]} if explain else found


def _asked(reading: Reading, at: datetime) -> str | None:
    """What the bot would ask (or refuse with) before booking; None: it books, or it is no report."""
    left = [doubt for doubt in doubts(reading, at=at) if doubt != Doubt.SPEED]
    if reading.intent != "checkin" or not left:
        return None
    samples = reading.count or 0
    if left[0] == Doubt.ABSURD:
        return words.ABSURD.format(samples=common.number(samples), limit=NOTHING_SET.refuse_above)
    doubt = Doubt.COUNT if left[0] == Doubt.VAGUE and not samples else left[0]
    day = day_of(reading.day, at)
    return question(
        doubt,
        what=_line(reading, samples),
        samples=samples,
        day=common.day_name(day, local_day(at)) if day else "",
        already=0,
        place=reading.outside or words.THAT_PLACE,
    )


def _line(reading: Reading, samples: int) -> str:
    carrier = common.CARRIERS.get(reading.carrier or "", "")
    amount = words.SAMPLES.format(samples=common.number(samples)) if samples else ""
    return " – ".join(part for part in (amount, reading.hamlet_text or "", carrier) if part)
