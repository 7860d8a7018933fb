"""Does `./nhipdo read` answer in the schema of the examples, and name what it cannot read?"""

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from bot import reading
from bot.faults import Fault

AT = datetime(2026, 11, 21, 10, 0, tzinfo=timezone(timedelta(hours=7)))
EXAMPLES = Path(__file__).parents[1] / "rules" / "reading" / "checkins.jsonl"
KEYS = (
    "intent count download_mbps upload_mbps ping_ms carrier hamlet_text day items no_signal ask".split()  # noqa: SIM905
)
ASKED = {
    "do 3 lan thon 5 vt": None,
    "em đo rồi ạ": "mấy mẫu",
    "đo 300 mẫu rồi": "300 mẫu",
    "đo 99999 mẫu": "không dám ghi",
    "khoảng 5 mẫu thôn 2": "5 mẫu – thôn 2",
    "đo được 4 mẫu bằng wifi": "wifi",
    "tuần trước em đo 3 mẫu mà quên báo": "ngày nào",
    "chào cả nhà": None,
}


def answers(*texts: str, explain: bool = False) -> list[dict[str, object]]:
    lines = [json.dumps({"text": text}) for text in texts]
    return [json.loads(line) for line in reading.answers(lines, AT, (), explain)]


def test_every_example_is_answered_in_its_schema() -> None:
    lines = EXAMPLES.read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in reading.answers(lines, AT, (), False)]
    assert len(found) == len(lines) and all(list(row) == KEYS for row in found)


@pytest.mark.parametrize(("text", "asked"), ASKED.items())
def test_ask_is_what_the_bot_would_say_before_booking(text: str, asked: str | None) -> None:
    (row,) = answers(text)
    assert row["ask"] is None if asked is None else asked in str(row["ask"])


def test_explained_each_field_names_its_words() -> None:
    (row,) = answers("do 3 lan thon 5 vt", explain=True)
    assert ["carrier", "vt"] in row["because"] and ["hamlet_text", "thon 5"] in row["because"]  # type: ignore[operator]


@pytest.mark.parametrize("line", ["xx", "[]", '{"txt": "3 mẫu"}', '{"text": 3}', '"3 mẫu"'])
def test_a_line_that_is_none_is_named(line: str) -> None:
    with pytest.raises(Fault, match=r"^dòng 2: .*text"):
        list(reading.answers(['{"text": "3 mẫu"}', line], AT, (), False))


def test_blank_lines_are_passed_over() -> None:
    assert list(reading.answers(["", "  \n"], AT, (), False)) == []


@pytest.mark.parametrize("text", ["hôm nay", "2026-11-21", "2026-11-21T10:00", "2026-13-01T00:00+07:00"])
def test_a_moment_needs_date_time_and_offset(text: str) -> None:
    with pytest.raises(Fault, match=r"^--at: .*ví dụ"):
        reading.read_moment(text)


def test_hamlets_have_their_other_names(tmp_path: Path) -> None:
    file = tmp_path / "thon.txt"
    file.write_text("\ufeffThôn 5 | thôn năm|T5\n\n  Đề Bua  \n", encoding="utf-8")
    first, second = reading.read_hamlets(file)
    assert (first.name, first.aliases, second.name) == ("Thôn 5", ("thôn năm", "T5"), "Đề Bua")
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\xfa")
    for wrong in (tmp_path / "none.txt", tmp_path / "bad.txt"):
        with pytest.raises(Fault, match=r"^--hamlets: "):
            reading.read_hamlets(wrong)
