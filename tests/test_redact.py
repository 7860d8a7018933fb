"""Does a token or a phone number ever reach a log?"""

import io
import logging
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.redact import HIDDEN, MaskingFormatter, guard, mask, without_secrets

TOKEN = "7700000001:AAFakeTokenOfTheProjectsOwnServer00"
SHORT = "123456:ABC-DEF"


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"URL('http://10.0.0.2/bot{quote(TOKEN, safe='')}/getMe')",
        f"http://h/bot{quote(quote(TOKEN, safe=''), safe='')}/getMe",
        f"http://h/bot{TOKEN.replace(':', '%3a')}/getMe",
        f"{{'token': '{TOKEN}'}}",
        f"token={TOKEN}&offset=1",
    ],
)
def test_no_form_of_a_token_stays(text: str) -> None:
    masked = mask(text)
    assert HIDDEN in masked
    assert "AAFake" not in masked and "Server00" not in masked


@given(
    number=st.integers(1, 10**12),
    secret=st.text(st.sampled_from("ABCabc019_-"), min_size=20, max_size=60),
    before=st.text(max_size=5),
    after=st.text(max_size=5),
)
def test_tokens_are_found_amid_anything(number: int, secret: str, before: str, after: str) -> None:
    assert secret not in mask(f"{before}{number}:{secret}{after}")


@pytest.mark.parametrize(
    "phone",
    [
        "0912345678", "0912 345 678", "091.234.5678", "0912-345-678", "091 2345 678", "09 12 34 56 78",
        "+84912345678", "+84 912 345 678", "84912345678", "0084912345678", "%2B84912345678",
        "(+84)912345678", "02153 825 123", "0215.3825.123",
    ],
)  # fmt: skip
def test_phone_numbers_are_hidden(phone: str) -> None:
    masked = mask(f"gọi {phone} nhé")
    assert re.fullmatch(rf"gọi \(?{HIDDEN} nhé", masked), masked


@pytest.mark.parametrize(
    "text",
    [
        "https://nhipdo.example.vn/t/{}",
        "b'GET /t/{} HTTP/1.1'",
        "http://127.0.0.1:8080/x/t/{}/",
        "path=%2Ft%2F{}&x",
    ],
)
def test_one_time_addresses_are_made_useless(text: str) -> None:
    secret = "0123456789abcdef" * 2
    for form in (secret, secret.upper(), secret[:20]):
        for masked in (mask(text.format(form)), without_secrets(text.format(form))):
            assert masked == text.format(HIDDEN)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-21 09:00:01,123 INFO bot: 300 mẫu",
        "từ 05-11-2026 09 giờ đến 05/11/2026 10 giờ",
        "chat -1001234567890 message 4711",
        "chat 7700000001, user 849123456",
        "03217 Tủa Chùa 120/300",
        "took 12.0351234567 s",
        "m:-1009123456780:15",
        "a0912345678f",
        "12:30 lịch tuần",
        "127.0.0.1:8080",
        "/t/ và /t/abc",
        "/p/0123456789abcdef0123456789abcdef.png",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert mask(text) == text


def test_secrets_of_any_shape_are_hidden() -> None:
    text = f"bot{SHORT} và {quote(SHORT, safe='')} và mat-khau"
    assert mask(text, [SHORT, "mat-khau", ""]) == f"bot{HIDDEN} và {HIDDEN} và {HIDDEN}"


def _logger(secrets: tuple[str, ...] = ()) -> tuple[logging.Logger, io.StringIO]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(MaskingFormatter(logging.Formatter("%(levelname)s %(message)s"), secrets))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    return logger, stream


def test_a_record_is_masked_with_its_arguments_and_traceback() -> None:
    logger, stream = _logger((SHORT,))
    try:
        try:
            raise OSError(f"http://h/bot{TOKEN}/getMe")
        except OSError as error:
            raise RuntimeError(f"{SHORT} {error}") from error
    except RuntimeError:
        logger.exception("gửi %s cho %s", TOKEN, "0912345678", stack_info=True)
    written = stream.getvalue()
    assert written.startswith(f"ERROR gửi {HIDDEN} cho {HIDDEN}")
    assert "RuntimeError" in written and "OSError" in written and "Stack (most recent" in written
    assert "AAFake" not in written and "ABC-DEF" not in written.replace('SHORT = "123456:ABC-DEF"', "")


def test_a_process_that_dies_keeps_its_token_to_itself() -> None:
    code = (
        "import logging, sys; from bot.redact import guard; h = logging.StreamHandler();"
        f"logging.getLogger().addHandler(h); guard([h], ['{SHORT}']);"
        "logging.error(sys.argv[1]); raise RuntimeError(sys.argv[1])"
    )
    root = str(Path(__file__).parents[1])
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, f"{TOKEN} {SHORT} 0912345678"],
        capture_output=True, cwd=root, env={"PYTHONPATH": root}, check=False, encoding="utf-8",
    )  # fmt: skip
    assert ended.returncode == 1 and "RuntimeError" in ended.stderr
    assert ended.stderr.count(HIDDEN) == 6
    assert "AAFake" not in ended.stderr and "ABC-DEF" not in ended.stderr and "345678" not in ended.stderr


def test_guard_keeps_the_format_of_the_handler() -> None:
    before, stream = sys.excepthook, io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("<%(message)s>"))
    try:
        guard([handler], [SHORT])
    finally:
        sys.excepthook = before
    handler.emit(logging.makeLogRecord({"msg": f"a {SHORT}"}))
    assert stream.getvalue() == f"<a {HIDDEN}>\n"
