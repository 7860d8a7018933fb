"""What stands in the file a lead fetches, and what never does?"""

import csv
import io
import json
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from handlers.hamlets import tidy
from handlers.places import keep_hamlet
from storage import checkins, people, units
from storage.checkins import NewCheckIn
from storage.database import Session
from tests.filing.office import ADMIN, LEAD, Office, adding
from tests.helpers.members import UNIT
from tests.storage.kit import NOON, a_report

TODAY = date(2026, 11, 18)
HEADING = [
    "Ngày", "Họ tên", "Vai trò", "Thôn", "Số mẫu", "Nhà mạng",
    "Tải xuống (Mbps)", "Tải lên (Mbps)", "Ping (ms)", "Ghi chú",
]  # fmt: skip
OTHERS = "đo giúp máy người khác"
CHU = 3
"""The volunteer's number."""


async def fetched(the: Office, user: int = LEAD) -> list[list[str]]:
    """The rows below the heading."""
    path = await the.path("/tai", user)
    status, text = await the.post(path)
    assert status == 200
    heading, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    assert heading == HEADING
    return rows


async def report(the: Office, member: int = CHU, **other: object) -> int:
    number: int = await the.do(partial(checkins.add, new=a_report(member, **other)))
    return number


async def test_a_report_is_a_line(the: Office) -> None:
    await the.say(9, "3 mẫu thôn 5 viettel 45,2/12/24")
    await the.say(9, "hôm qua đo giúp bác Páo 2 mẫu thôn 5 vina")
    await the.say(LEAD, "1 mẫu")
    assert await fetched(the) == [
        ["17/11/2026", "Sùng A Chu", "Đoàn viên", "Thôn 5", "2", "VinaPhone", "", "", "", OTHERS],
        ["18/11/2026", "Sùng A Chu", "Đoàn viên", "Thôn 5", "3", "Viettel", "45,2", "12", "24", ""],
        ["18/11/2026", "Lò Thị Mai", "Cán bộ", "Thôn 5", "1", "", "", "", "", ""],
    ]  # fmt: skip


async def test_the_file_is_one_for_excel(the: Office) -> None:
    path = await the.path("/tai")
    async with the.client.post(the.url(path)) as answer:
        assert (await answer.read()).startswith(b"\xef\xbb\xbf")
        assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
        expected = 'attachment; filename="mau-do-03217-2026-11.csv"'
        assert answer.headers["Content-Disposition"] == expected


async def test_only_this_months_live_reports_of_the_own_commune(the: Office) -> None:
    await the.do(adding(20, "lead", "03220", "Vừ A Dế"))
    await report(the, samples=1, day=date(2026, 10, 31))
    await report(the, samples=2, day=date(2026, 11, 1))
    await report(the, samples=3, day=date(2026, 11, 30))
    await report(the, samples=4, day=date(2026, 12, 1))
    await report(the, samples=5, unit="03220")
    gone = await report(the, samples=6)
    await the.do(
        lambda session: session._driver.execute(f"UPDATE check_in SET withdrawn_at=day WHERE id={gone}")
    )
    assert [row[4] for row in await fetched(the)] == ["2", "3"]
    assert [row[4] for row in await fetched(the, 20)] == ["5"]


async def test_nobody_is_named_who_did_not_agree_to_it(the: Office) -> None:
    """Who agreed did so for their own commune's leads, for as long as they take part."""
    await the.do(adding(20, "member", "03220", "Vừ A Dế"))
    await report(the, member=4)
    await report(the, samples=2)
    await the.do(partial(people.leave, number=CHU, now=NOON))
    rows = await fetched(the)
    assert [row[1:3] for row in rows] == [["người xã khác", ""], ["người đã thôi tham gia", ""]]


async def test_a_merged_hamlet_stands_under_its_new_name(the: Office) -> None:
    def merged(session: Session) -> int:
        old, new = (keep_hamlet(session, UNIT, name) for name in ("Xóm Cũ", "Thôn Mới"))
        units.merge_hamlet(session, UNIT, old, new)
        return old

    await report(the, hamlet=await the.do(merged))
    assert [row[3] for row in await fetched(the)] == ["Thôn Mới"]


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x.vn")', "+84 912", "-5", "@SUM(A1:A9)", "＝1"])
async def test_a_hamlet_called_like_a_formula_is_none(the: Office, name: str) -> None:
    await report(the, hamlet=await the.do(partial(keep_hamlet, unit=UNIT, name=tidy(name))))
    assert [row[3] for row in await fetched(the)] == [f"'{name}"]


async def test_a_separator_in_a_name_stays_in_its_cell(the: Office) -> None:
    await report(the, hamlet=await the.do(partial(keep_hamlet, unit=UNIT, name='Thôn 5; "mới"')))
    assert [row[3:5] for row in await fetched(the)] == [['Thôn 5; "mới"', "3"]]


async def test_who_fetched_what_is_written_down_once(the: Office) -> None:
    path = await the.path("/tai", ADMIN)
    await the.get(path)
    assert the.audited() == []
    await the.post(path)
    await the.post(path)
    ((actor, act, detail),) = the.audited()
    assert (actor, act, json.loads(detail)) == (2, "check-ins fetched", {"unit": UNIT, "months": ["2026-11"]})
    ((at,),) = the.figures.rows("SELECT at FROM audit")
    assert at.startswith("2026-11-18 03:00")


async def test_a_month_ends_at_midnight_in_vietnam(the: Office) -> None:
    await report(the, samples=7, day=date(2026, 12, 1))
    the.later(days=12, hours=13, minutes=59)
    assert [row[4] for row in await fetched(the)] == []
    the.later(minutes=1)
    assert [row[4] for row in await fetched(the)] == ["7"]


async def test_the_page_says_what_will_be_fetched(the: Office) -> None:
    _, page = await the.get(await the.path("/tai"))
    assert "Mẫu đo tháng 11/2026 của xã Tủa Chùa" in page and "Tải về" in page


async def test_a_month_that_still_takes_reports_is_fetched_along(the: Office) -> None:
    """The last reports of a month are checked when it is over: until it closes it stays in the file."""
    for samples, day in enumerate((date(2026, 10, 31), date(2026, 11, 1), date(2026, 12, 2)), 1):
        await report(the, samples=samples, day=day)
    the.later(days=15, hours=13, minutes=59)
    path = await the.path("/tai")
    assert "Mẫu đo tháng 11/2026 và 12/2026 của" in (await the.get(path))[1]
    async with the.client.post(the.url(path)) as answer:
        expected = 'attachment; filename="mau-do-03217-2026-11_2026-12.csv"'
        assert answer.headers["Content-Disposition"] == expected
        text = (await answer.read()).decode("utf-8-sig")
    assert [line.split(";")[4] for line in text.splitlines()[1:]] == ["2", "3"]
    assert json.loads(the.audited()[0][2])["months"] == ["2026-11", "2026-12"]
    the.later(minutes=1)
    assert [row[4] for row in await fetched(the)] == ["3"], "the third of December is over"


async def test_a_large_commune_is_one_file(the: Office) -> None:
    def many(session: Session) -> None:
        row: Any = a_report(CHU, 2)._asdict()
        for number in range(3000):
            checkins.add(session, NewCheckIn(**row | {"day": TODAY - timedelta(days=number % 18)}))

    await the.do(many)
    rows = await fetched(the)
    assert len(rows) == 3000 and sum(int(row[4]) for row in rows) == 6000
