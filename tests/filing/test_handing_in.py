"""Is a list of hamlets taken whole or not at all, and does the lead learn what came of it?"""

import gzip
import json
import re
from html import unescape

import pytest

from handlers.rules.listings import MOST_BYTES, MOST_LINES
from tests.filing.office import LEAD, Office
from tests.helpers.apps import settled

COMMAND = "/napthon"
LIST = "Thôn 5 | Thôn Năm\nBản Háng Trở\n\nĐề Bua | Đề Bu\n"


def words_of(page: str) -> str:
    return " ".join(unescape(re.sub(r"<(style|title)>.*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL)).split())


async def test_the_whole_way(the: Office) -> None:
    path = await the.path(COMMAND)
    status, page = await the.get(path)
    assert status == 200 and "Danh sách thôn của xã Tủa Chùa" in page
    assert 'type="file"' in page and 'enctype="multipart/form-data"' in page and 'method="post"' in page
    status, page = await the.hand_in(path, LIST.encode())
    await settled(the.app)
    done = "Dạ, em đã nạp danh sách thôn của xã Tủa Chùa: thêm 2 thôn mới, 1 thôn đã có sẵn."
    assert status == 200 and done in page and "dòng trống hoặc dòng tiêu đề: dòng 3." in page
    rows = {row.name: row.aliases for row in the.hamlets()}
    assert rows == {"Thôn 5": ["Thôn Năm"], "Bản Háng Trở": [], "Đề Bua": ["Đề Bu"]}
    letters = [parcel for parcel in the.line.sent if parcel.text.startswith("Dạ, em đã nạp")]
    assert [parcel.text for parcel in letters] == [f"{done}\nNhắn /thon để xem danh sách ạ."]
    assert letters[0].address.chat == str(LEAD)
    ((actor, act, detail),) = the.audited()
    assert (actor, act, json.loads(detail)) == (
        1,
        "hamlets handed in",
        {"unit": "03217", "added": 2, "known": 1},
    )


async def test_what_was_handed_in_is_understood_at_once(the: Office) -> None:
    await the.hand_in(await the.path(COMMAND), LIST.encode())
    assert "2 mẫu – Đề Bua" in await the.say(9, "2 mẫu đề bu")
    assert "3 mẫu – Thôn 5" in await the.say(9, "3 mẫu thôn năm")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
async def test_however_it_was_saved(the: Office, encoding: str) -> None:
    assert (await the.hand_in(await the.path(COMMAND), LIST.encode(encoding)))[0] == 200
    assert the.names() == ["Thôn 5", "Bản Háng Trở", "Đề Bua"]


BAD = {
    "Thôn 8\n\nThôn 9;Viettel\n": "Dòng 3: “Thôn 9;Viettel” có nhiều cột",
    "Thôn 8\nthon 8\n": "Dòng 2: “thon 8” đã có ở dòng 1.",
    "Thôn 8\n" + "a" * 61: "Dòng 2: tên dài quá 60 chữ",
    "Thôn 8\n***\n": "Dòng 2: “***” không có chữ hay số nào.",
    "\n".join(f"Thôn {n}" for n in range(MOST_LINES + 1)): "từ dòng 501 trở đi",
    "Thôn 8 | Thôn 5": "Dòng 1: “Thôn 5” đang là tên của Thôn 5. Nhập hai thôn làm một",
    "Thôn 8\nThôn 9 | Xóm Cũ": "Dòng 2: “Xóm Cũ” đang là tên của Thôn 5",
    "\n \n": "Trong tệp chưa có thôn nào",
    "PK\x03\x04\0\0": "em không đọc được chữ trong tệp",
}


@pytest.mark.parametrize(("text", "why"), BAD.items(), ids=range(len(BAD)))
async def test_a_file_with_a_fault_changes_nothing_and_can_be_mended(
    the: Office, text: str, why: str
) -> None:
    await the.say(LEAD, "/thon Xóm Cũ")
    await the.say(LEAD, "/thon Xóm Cũ = Thôn 5")
    before, path, letters = the.hamlets(), await the.path(COMMAND), len(the.line.sent)
    status, page = await the.hand_in(path, text.encode())
    await settled(the.app)
    assert status == 422 and why.lower() in words_of(page).lower() and "Em chưa ghi gì cả" in page
    assert 'type="file"' in page, "the form again"
    noted = [act for _, act, _ in the.audited()]
    assert (the.hamlets(), noted, len(the.line.sent)) == (before, ["hamlet merged"], letters)
    assert (await the.hand_in(path, LIST.encode()))[0] == 200


async def test_a_hamlet_there_is_keeps_its_names_and_gets_more(the: Office) -> None:
    await the.hand_in(await the.path(COMMAND), b"THON 5 | Thon Nam")
    await the.hand_in(await the.path(COMMAND), "Thôn 5 | Thôn Năm | Năm Cũ\n".encode())
    await the.hand_in(await the.path(COMMAND), "thôn nam\n".encode())
    (row,) = the.hamlets()
    assert (row.name, row.aliases) == ("Thôn 5", ["Thon Nam", "Năm Cũ"])


async def test_names_are_kept_as_those_a_lead_writes(the: Office) -> None:
    await the.hand_in(await the.path(COMMAND), "bản  háng   trở\n".encode())
    assert "Bản háng trở" in the.names()
    assert "Bản háng trở đã có" in await the.say(LEAD, "/thon bản  háng trở")
    assert len(the.names()) == 2


SCRIPT = "<script>alert(1)</script>"


async def test_a_file_cannot_write_on_the_page(the: Office) -> None:
    path = await the.path(COMMAND)
    _, page = await the.hand_in(path, f"Thôn 8\n{SCRIPT}; <img src=x>\n".encode())
    assert "<script" not in page and "<img" not in page and "&lt;script&gt;" in page


async def test_a_file_cannot_draw_names_or_addresses(the: Office) -> None:
    await the.hand_in(await the.path(COMMAND), "Thôn \ue0003:full\ue001 \ue0031\ue004\n".encode())
    assert the.names() == ["Thôn 5", "Thôn 3:full 1"]
    assert "Chu" not in await the.say(LEAD, "/thon")


async def test_a_file_that_is_too_large(the: Office) -> None:
    path = await the.path(COMMAND)
    fits = b"Thon 8" + b"\n" * (MOST_BYTES - 6)
    for data in (fits + b"\n", fits * 8):
        status, page = await the.hand_in(path, data)
        assert status == 413 and "lớn quá 256 kB" in page
    assert the.names() == ["Thôn 5"]
    assert (await the.hand_in(path, fits))[0] == 200


BOUNDARY = b'--b\r\nContent-Disposition: form-data; name="%s"\r\n\r\n'


async def raw(the: Office, path: str, body: bytes, kind: str = "multipart/form-data; boundary=b") -> int:
    """A form sent in chunks, without saying how long it is."""

    async def chunks():  # type: ignore[no-untyped-def]
        for at in range(0, len(body), 50_000):
            yield body[at : at + 50_000]

    headers = {"Content-Type": kind}
    async with the.client.post(the.url(path), data=chunks(), headers=headers) as answer:
        return answer.status


@pytest.mark.parametrize("field", [b"tep", b"khac"])
async def test_a_file_that_hides_its_length(the: Office, field: bytes) -> None:
    path = await the.path(COMMAND)
    body = BOUNDARY % field + b"Thon 8\n" * 100_000 + b"\r\n--b--\r\n"
    assert await raw(the, path, body) == 413
    small = BOUNDARY % b"tep" + b"Thon 8\r\n--b--\r\n"
    assert await raw(the, path, small) == 200


@pytest.mark.parametrize("endless", [b"x\r\n", BOUNDARY % b"khac" + b"\r\n"], ids=["preamble", "parts"])
async def test_a_form_that_never_comes_to_a_file(the: Office, endless: bytes) -> None:
    path = await the.path(COMMAND)
    many = endless * (2_000_000 // len(endless))
    assert await raw(the, path, many + BOUNDARY % b"tep" + b"Thon 8\r\n--b--\r\n") == 413
    assert the.names() == ["Thôn 5"]


async def test_a_small_file_that_unpacks_to_a_large_one(the: Office) -> None:
    """aiohttp unpacks a body that says it is packed."""
    path = await the.path(COMMAND)
    packed = gzip.compress(BOUNDARY % b"tep" + b"Thon 8\n" * 3_000_000 + b"\r\n--b--\r\n")
    headers = {"Content-Type": "multipart/form-data; boundary=b", "Content-Encoding": "gzip"}
    assert len(packed) < MOST_BYTES
    async with the.client.post(the.url(path), data=packed, headers=headers) as answer:
        assert answer.status == 413
    assert the.names() == ["Thôn 5"]


async def test_a_line_of_names_without_end_is_told_shortly(the: Office) -> None:
    path = await the.path(COMMAND)
    for line in ("|".join(f"a{n}" for n in range(30_000)), "b" * 200_000 + "|" + "|".join("abcdefghij")):
        status, page = await the.hand_in(path, line.encode())
        assert status == 422 and "quá 10 tên gọi" in page and len(page) < 5000


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "multipart/form-data; boundary=b"),
        (b"Thon 8", "multipart/form-data; boundary=b"),
        (b"Thon 8", "multipart/form-data"),
        (b"Thon 8", "text/plain"),
        (b"tep=Thon+8", "application/x-www-form-urlencoded"),
        (BOUNDARY % b"khac" + b"Thon 8\r\n--b--\r\n", "multipart/form-data; boundary=b"),
        (BOUNDARY % b"tep" + b"\r\n--b--\r\n", "multipart/form-data; boundary=b"),
        (BOUNDARY % b"tep" + b"Thon 8", "multipart/form-data; boundary=b"),
        (BOUNDARY % b"tep" + b"Thon 8\r\n--b--\r\n", "multipart/form-data; boundary=" + "x" * 71),
        (
            b'--b\r\nContent-Type: multipart/mixed; boundary=c\r\nContent-Disposition: form-data; name="tep"'
            b"\r\n\r\n--c\r\n\r\nThon 8\r\n--c--\r\n--b--\r\n",
            "multipart/form-data; boundary=b",
        ),
        (
            b'--b\r\nContent-Disposition: form-data; name="_charset_"\r\n\r\n' + b"x" * 40 + b"\r\n--b--\r\n",
            "multipart/form-data; boundary=b",
        ),
        (
            b"--b\r\n" + b"X: " + b"y" * 100_000 + b"\r\n\r\nThon 8\r\n--b--\r\n",
            "multipart/form-data; boundary=b",
        ),
    ],
    ids=[
        "nothing",
        "no-part",
        "no-boundary",
        "text",
        "urlencoded",
        "other-field",
        "empty",
        "cut-off",
        "long",
        "nested",
        "charset",
        "header",
    ],
)
async def test_a_form_without_a_file_changes_nothing(the: Office, body: bytes, kind: str) -> None:
    path = await the.path(COMMAND)
    assert await raw(the, path, body, kind) == 400
    assert the.names() == ["Thôn 5"]
    assert (await the.hand_in(path, LIST.encode()))[0] == 200


async def test_who_may_not_is_told_before_the_file_is_read(the: Office) -> None:
    status, _ = await the.hand_in(f"/t/{'0' * 32}", b"x" * 2_000_000)
    assert status == 404


async def test_a_lead_who_blocked_the_bot_still_sees_it_on_the_page(the: Office) -> None:
    path = await the.path(COMMAND)
    await the.do(lambda session: session._driver.execute("UPDATE contact SET blocked_at = heard_at"))
    status, page = await the.hand_in(path, LIST.encode())
    assert status == 200 and "thêm 2 thôn mới" in page
