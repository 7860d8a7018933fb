"""Is the blind set what it claims to be, and does the reader still meet its aims on it?"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from handlers.rules.doubt import Doubt, doubts
from handlers.rules.reading import day_of
from tests.blind.score import AT, FIELDS, INTENTS, LATER, MESSAGES, Figure, Judged, Row, headlines, load, main

CARRIERS = {"viettel", "vinaphone", "mobifone", "vietnamobile", "gmobile", "other", None}
KEYS = {"text", "intent", *FIELDS, "note"}
PART_KEYS = {*FIELDS, "who"}


@pytest.fixture(scope="module", params=[MESSAGES, LATER], ids=lambda path: path.stem)
def rows(request: pytest.FixtureRequest) -> list[Row]:
    return load(request.param)


def test_the_set_is_large_and_no_message_comes_twice(rows: list[Row]) -> None:
    intents = Counter(row["intent"] for row in rows)
    assert len(rows) >= 300
    assert len(rows) - intents["checkin"] >= 150
    assert set(intents) == set(INTENTS)
    assert len({row["text"] for row in rows}) == len(rows)


def test_every_row_has_the_fields_of_the_examples(rows: list[Row]) -> None:
    assert [row for row in rows if row.keys() - {"items", "ambiguous"} != KEYS] == []
    assert [row for row in rows if row.get("ambiguous", True) is not True] == []
    assert [part for row in rows for part in row.get("items", []) if part.keys() - PART_KEYS] == []


def test_every_label_is_a_possible_one(rows: list[Row]) -> None:
    for part in [*rows, *(part for row in rows for part in row.get("items", []))]:
        assert part.get("carrier") in CARRIERS, part
        assert day_of(part.get("day"), AT) is not None, part
        count = part.get("count")
        assert count is None or (isinstance(count, int) and count > 0), part
        for name in ("download_mbps", "upload_mbps", "ping_ms"):
            assert part.get(name) is None or isinstance(part[name], float), part


def test_a_hamlet_is_cut_from_its_message(rows: list[Row]) -> None:
    for row in rows:
        for part in [row, *row.get("items", [])]:
            assert (part.get("hamlet_text") or "") in row["text"], row


def test_parts_add_up_to_the_count(rows: list[Row]) -> None:
    split = [row for row in rows if all("count" in part for part in row.get("items", [{}]))]
    assert len(split) >= 15
    assert [row for row in split if sum(part["count"] for part in row["items"]) != row["count"]] == []


def test_only_a_report_or_a_correction_carries_numbers(rows: list[Row]) -> None:
    others = [row for row in rows if row["intent"] not in ("checkin", "undo")]
    numbers = ("count", "download_mbps", "upload_mbps", "ping_ms")
    assert [row for row in others if any(row[name] is not None for name in numbers)] == []


def test_the_reader_meets_its_aims() -> None:
    judged = [Judged(row) for row in load(MESSAGES)]
    assert [str(figure) for figure in headlines(judged) if not figure.holds] == []


def test_the_sets_share_no_message() -> None:
    assert not {row["text"] for row in load(MESSAGES)} & {row["text"] for row in load(LATER)}


def labelled(text: str, intent: str, **fields: object) -> Judged:
    return Judged({"text": text, "intent": intent, **dict.fromkeys(FIELDS), **fields})


@pytest.mark.parametrize(
    ("judged", "right"),
    [
        (labelled("3 mẫu", "checkin", count=3), True),
        (labelled("3 mẫu", "checkin", count=3, day="today"), True),
        (labelled("3 mẫu", "checkin", count=3, day="yesterday"), False),
        (labelled("3 mẫu", "checkin", count=4), False),
        (labelled("3 mẫu", "checkin", count=3, carrier="viettel"), False),
        (labelled("chào cả nhà", "checkin", count=None), False),
        (labelled("đo 300 mẫu rồi", "checkin", count=30), False),
        (labelled("đo 300 mẫu rồi", "checkin", count=30, ambiguous=True), True),
        (labelled("3 mẫu", "checkin", count=3, items=[{"count": 2}, {"count": 1}]), False),
    ],
)
def test_a_message_is_right_when_every_field_is(judged: Judged, right: bool) -> None:
    assert judged.whole is right


def test_a_part_too_many_is_wrong() -> None:
    parts = [{"count": 3, "carrier": "viettel"}, {"count": 2, "carrier": "vinaphone"}]
    text = "Viettel 3 mẫu, Vina 2 mẫu"
    assert labelled(text, "checkin", count=5, items=parts).items
    assert not labelled(text, "checkin", count=5, items=parts[:1]).items


def test_a_remark_about_a_speed_is_no_question() -> None:
    judged = labelled("đo 2 mẫu viettel, tải xuống 5000 Mbps", "checkin", count=2)
    assert doubts(judged.reading, at=AT) == (Doubt.SPEED,)
    assert not judged.asked


def test_the_headlines_count_what_they_name() -> None:
    judged = [
        labelled("3 mẫu", "checkin", count=3),
        labelled("đo 300 mẫu rồi", "checkin", count=200),
        labelled("5 mẫu nhé ad", "checkin", count=4),
        labelled("4 mẫu", "other"),
        labelled("chào cả nhà", "other"),
    ]
    assert [(f.hits, f.of) for f in headlines(judged)] == [(4, 5), (1, 3), (2, 3), (0, 2), (1, 2)]


@pytest.mark.parametrize(
    ("figure", "holds"),
    [
        (Figure("", 92, 100, at_least=92), True),
        (Figure("", 91, 100, at_least=92), False),
        (Figure("", 1, 100, at_most=1), True),
        (Figure("", 2, 100, at_most=1), False),
        (Figure("", 0, 100), True),
    ],
)
def test_an_aim_is_met_or_missed(figure: Figure, holds: bool) -> None:
    assert figure.holds is holds


def test_the_table_shows_figures_and_no_message(rows: list[Row], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    table = capsys.readouterr().out
    assert "false check-ins" in table
    assert [row for row in rows if " " in row["text"] and row["text"] in table] == []


@pytest.mark.parametrize("content", ["no JSON", '{"intent": "checkin"}'])
def test_unreadable_messages_are_a_fault(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "messages.jsonl"
    path.write_text(content, "utf-8")
    assert main(["--examples", str(path)]) == 2
    assert "cannot be read" in capsys.readouterr().err
