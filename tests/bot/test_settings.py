"""Does every setting arrive, and is every mistake one line with key, reason and example?"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, SecretStr

from bot.campaigning import require_known_units
from bot.faults import Fault
from bot.settings import Settings, ZaloBot, database_url, load
from storage.database import Database as Store

SECRET = "987654:SECRET-that-nobody-may-see"

VALUES: dict[str, Any] = {
    "database.url": "sqlite:///elsewhere/other.db",
    "telegram.token": "123456:ABC-DEF",
    "telegram.api_url": "http://127.0.0.1:8081",
    "telegram.proxy": "http://user:pass@10.0.0.2:3128",
    "telegram.mode": "webhook",
    "telegram.webhook_secret": "mot-chuoi_Dai",
    "telegram.per_second": 25.0,
    "telegram.per_chat_second": 0.5,
    "telegram.per_group_minute": 10.0,
    "zalo.count": "sent",
    "web.host": "0.0.0.0",
    "web.port": 9090,
    "web.public_url": "https://nhipdo.example.vn",
    "web.chat": True,
    "web.chat_port": 9091,
    "campaign.name": "Chiến dịch",
    "campaign.operator": "Phòng Văn hóa – Xã hội",
    "campaign.contact": "0215 000 000",
    "campaign.units": ("03217", "03226"),
    "campaign.quota": 250,
    "campaign.quotas": {"03217": 400},
    "campaign.pools": (("03217", "03226"),),
    "campaign.referral_codes": {"03217": "DB-TC-01"},
    "campaign.report_day": 15,
    "campaign.close_after_days": 0,
    "campaign.ask_above": 20,
    "campaign.ask_above_a_day": 40,
    "campaign.refuse_above": 200,
    "campaign.answers": {"data": "Không tốn tiền ạ."},
    "schedule.weekly_reminder": "thu 18:30",
    "schedule.monthly_reminder": "31 08:00",
    "schedule.weekly_board": "sat 20:00",
    "schedule.quiet": ("22:00-06:00",),
    "schedule.extra_holidays": (date(2027, 2, 3),),
}
BOT: dict[str, Any] = {
    "name": "bot1",
    "token": "123456:abc-xyz.~",
    "link": "https://zalo.me/1",
    "units": ["03217"],
    "display_name": "Bot Đo Mạng",
    "api_url": "http://127.0.0.1:9000",
    "mode": "webhook",
    "secret": "mot-chuoi-dai",
    "monthly_allowance": 100,
    "max_users": 5,
    "max_groups": 0,
}
# What only makes sense together with these units.
NEEDS_UNITS = ("campaign.quotas", "campaign.pools", "campaign.referral_codes")


def keys(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from keys(field.annotation, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"


def value_of(settings: Settings, key: str) -> Any:
    table, name = key.split(".")
    found = getattr(getattr(settings, table), name)
    return found.get_secret_value() if isinstance(found, SecretStr) else found


def toml(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{json.dumps(k)} = {toml(v)}" for k, v in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(toml, value)) + "]"
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the developer's own environment."""
    import os

    for name in [name for name in os.environ if name.upper().startswith("NHIPDO_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def loaded(file: Path, text: str) -> Settings:
    file.write_text(text, "utf-8")
    return load(file)


def fault(file: Path | None, text: str = "") -> str:
    """The one line an operator reads."""
    if file is not None:
        file.write_text(text, "utf-8")
    with pytest.raises(Fault) as told:
        load(file)
    line = str(told.value)
    assert "\n" not in line and line == line.strip()
    assert told.value.__context__ is None or told.value.__suppress_context__, "no traceback tells more"
    return line


def test_this_table_knows_every_setting() -> None:
    assert set(VALUES) == set(keys(Settings)) - {"zalo.bots"}
    assert set(BOT) == set(ZaloBot.model_fields)


@pytest.mark.parametrize("key", VALUES)
def test_every_setting_arrives_from_the_file(file: Path, key: str) -> None:
    table, name = key.split(".")
    units = 'units = ["03217", "03226"]\n' if key in NEEDS_UNITS else ""
    assert value_of(Settings(), key) != VALUES[key], "or nothing would be proved"
    assert value_of(loaded(file, f"[{table}]\n{units}{name} = {toml(VALUES[key])}\n"), key) == VALUES[key]


@pytest.mark.parametrize("key", VALUES)
def test_every_setting_arrives_from_the_environment_over_the_file(
    file: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, name = key.split(".")
    value = VALUES[key]
    plain = value if isinstance(value, str) else json.dumps(value, default=str)
    monkeypatch.setenv(f"NHIPDO_{table}__{name}".upper(), plain)
    beside = 'operator = "UBND xã"\nunits = ["03217", "03226"]\n' if key != "campaign.units" else ""
    settings = loaded(file, f"[campaign]\n{beside}")
    assert value_of(settings, key) == value
    if table != "campaign":
        assert settings.campaign.operator == "UBND xã", "the file holds where the environment says nothing"


def test_zalo_bots_are_tables(file: Path) -> None:
    text = "[[zalo.bots]]\n" + "\n".join(f"{name} = {toml(value)}" for name, value in BOT.items())
    other = '\n[[zalo.bots]]\nname = "bot2"\ntoken = "654321:zyx-cba"\n'
    settings = loaded(file, text + other)
    first, second = settings.zalo.bots
    for name, value in BOT.items():
        found = getattr(first, name)
        found = found.get_secret_value() if isinstance(found, SecretStr) else found
        assert found == (tuple(value) if isinstance(value, list) else value)
    assert second.name == "bot2" and second.mode == "polling"


MISTAKES: list[tuple[str, str, str]] = [
    # key, what stands in the file, what the line must say
    ("database.url", "[database]\nurl = 5", "chữ"),
    ("database.url", '[database]\nurl = "nhipdo.db"', "không đọc được"),
    ("database.url", '[database]\nurl = ""', "không đọc được"),
    ("database.url", '[database]\nurl = "postgresql://user:hunter2@host/x"', "sqlite"),
    ("database.url", '[database]\nurl = "sqlite://"', "sqlite"),
    ("database.url", '[database]\nurl = "sqlite:///:memory:"', "sqlite"),
    ("database.url", '[database]\nurl = "sqlite+aiosqlite:///x.db"', "sqlite"),
    ("telegram.token", f'[telegram]\ntoken = "x{SECRET}"', "số:chữ"),
    ("telegram.token", "[telegram]\ntoken = 123456", "chữ"),
    ("telegram.token", '[telegram]\ntoken = "123456"', "số:chữ"),
    ("telegram.api_url", '[telegram]\napi_url = "127.0.0.1:8081"', "http://"),
    ("telegram.proxy", '[telegram]\nproxy = "socks5://10.0.0.2"', "http://"),
    ("telegram.proxy", '[telegram]\nproxy = "http://10.0.0.2 :3128"', "khoảng trắng"),
    ("telegram.mode", '[telegram]\nmode = "longpoll"', "'polling'"),
    ("telegram.webhook_secret", f'[telegram]\nwebhook_secret = "{SECRET} !"', "chữ không dấu"),
    ("telegram.webhook_secret", '[telegram]\nwebhook_secret = "%s"' % ("a" * 257), "256"),
    ("telegram.per_second", "[telegram]\nper_second = 0", "lớn hơn 0"),
    ("telegram.per_second", "[telegram]\nper_second = inf", "số"),
    ("telegram.per_second", "[telegram]\nper_second = nan", "số"),
    ("telegram.per_second", '[telegram]\nper_second = "nhiều"', "một số"),
    ("telegram.per_chat_second", "[telegram]\nper_chat_second = -1", "lớn hơn 0"),
    ("telegram.per_group_minute", "[telegram]\nper_group_minute = [20]", "một số"),
    ("web.host", "[web]\nhost = 8080", "chữ"),
    ("web.port", "[web]\nport = 80800", "65535"),
    ("web.port", "[web]\nport = 80.5", "số nguyên"),
    ("web.port", '[web]\nport = "abc"', "số nguyên"),
    ("web.chat", '[web]\nchat = "maybe"', "true hoặc false"),
    ("web.chat", "[web]\nchat = [1]", "true hoặc false"),
    ("web.public_url", '[web]\npublic_url = "nhipdo.example.vn"', "http"),
    ("web.chat_port", "[web]\nchat_port = -1", "0"),
    ("campaign.units", '[campaign]\nunits = "03217"', "danh sách"),
    ("campaign.units", "[campaign]\nunits = [3217]", "chữ"),
    ("campaign.units", '[campaign]\nunits = ["3217"]', "5 chữ số"),
    ("campaign.units", '[campaign]\nunits = ["٠٣٢١٧"]', "5 chữ số"),
    ("campaign.quota", "[campaign]\nquota = 0", "1"),
    ("campaign.quota", "[campaign]\nquota = 1000000", "100000"),
    ("campaign.quotas.3217", '[campaign]\nunits = ["03217"]\nquotas = { "3217" = 5 }', "5 chữ số"),
    ("campaign", '[campaign]\nunits = ["03217"]\nquotas = { "03226" = 5 }', "quotas nhắc đến xã 03226"),
    ("campaign", '[campaign]\nunits = ["03217"]\npools = [["03217", "03217"]]', "hai lần"),
    ("campaign.referral_codes", "[campaign]\nreferral_codes = 5", "bảng"),
    ("campaign.report_day", "[campaign]\nreport_day = 31", "28"),
    ("campaign.close_after_days", "[campaign]\nclose_after_days = -1", "0"),
    ("campaign.ask_above", "[campaign]\nask_above = 1.5", "số nguyên"),
    ("campaign.ask_above_a_day", "[campaign]\nask_above_a_day = 0", "1"),
    ("campaign.refuse_above", '[campaign]\nrefuse_above = "nhiều"', "số nguyên"),
    ("campaign", "[campaign]\nask_above = 400", "ask_above"),
    ("campaign.answers", '[campaign]\nanswers = { nothing = "x" }', "nothing"),
    ("campaign.operator", "[campaign]\noperator = 5", "chữ"),
    ("schedule.weekly_reminder", '[schedule]\nweekly_reminder = "friday 19:00"', "fri 19:00"),
    ("schedule.weekly_reminder", '[schedule]\nweekly_reminder = "fri 25:00"', "fri 19:00"),
    ("schedule.monthly_reminder", '[schedule]\nmonthly_reminder = "32 19:00"', "1…31"),
    ("schedule.weekly_board", "[schedule]\nweekly_board = 19:30:00", "chữ"),
    ("schedule.quiet", '[schedule]\nquiet = ["21h-7h"]', "21h-7h"),
    ("schedule.quiet", '[schedule]\nquiet = "21:00-07:00"', "danh sách"),
    ("schedule.extra_holidays", '[schedule]\nextra_holidays = ["hôm nay"]', "ngày"),
    ("schedule.extra_holidays", '[schedule]\nextra_holidays = ["03/02/2027"]', "ngày"),
    ("schedule.extra_holidays", "[schedule]\nextra_holidays = 2027-02-03", "danh sách"),
    ("telegram.tokn", f'[telegram]\ntokn = "{SECRET}"', "không có mục này"),
    ("telegramm", f'[telegramm]\ntoken = "{SECRET}"', "không có mục này"),
    ("telegram", f'telegram = "{SECRET}"', "bảng"),
    ("web", "web = 5", "bảng"),
    ("token", f'token = "{SECRET}"', "không có mục này"),
    ("zalo.bots", 'zalo = { bots = "x" }', "danh sách"),
    ("zalo.bots.token", '[[zalo.bots]]\nname = "a"', "thiếu"),
    ("zalo.bots.token", f'[[zalo.bots]]\nname = "a"\ntoken = "{SECRET} "', "số:chữ"),
    ("zalo.bots.name", f'[[zalo.bots]]\nname = "a b"\ntoken = "{SECRET}"', "chữ không dấu"),
    ("zalo.bots", f'[[zalo.bots]]\nname = "a"\ntoken = "{SECRET}"\n' * 2, "trùng"),
]


@pytest.mark.parametrize(("key", "text", "says"), MISTAKES)
def test_a_mistake_is_one_line_with_key_reason_and_example(
    file: Path, key: str, text: str, says: str
) -> None:
    line = fault(file, text + "\n")
    told, _, rest = line.partition(":")
    assert told.partition(" (")[0] == key and says in rest and " – ví dụ: " in rest, line
    assert "SECRET" not in line and "hunter2" not in line
    assert "Input should" not in line and "type=" not in line, "in Vietnamese"


ENVIRONMENT: list[tuple[str, str, str, str]] = [
    ("NHIPDO_WEB__PORT", "abc", "web.port", "số nguyên"),
    ("NHIPDO_WEB__PORT", "", "web.port", "số nguyên"),
    ("NHIPDO_TELEGRAM__TOKEN", f"x{SECRET}", "telegram.token", "số:chữ"),
    ("NHIPDO_TELEGRAM__TOKN", SECRET, "telegram.tokn", "không có mục này"),
    ("NHIPDO_TELEGRAM", SECRET, "telegram", "bảng"),
    ("NHIPDO_TELEGRAM", json.dumps({"token": 5}), "telegram.token", "chữ"),
    ("NHIPDO_CAMPAIGN__UNITS", "03217,03220", "campaign.units", "danh sách"),
    ("NHIPDO_CAMPAIGN__UNITS", '["03217"', "campaign.units", "danh sách"),
    ("NHIPDO_CAMPAIGN__UNITS", "03217", "campaign.units", "danh sách"),
    ("NHIPDO_CAMPAIGN__REFERRAL_CODES", "{", "campaign.referral_codes", "bảng"),
    ("NHIPDO_ZALO__BOTS", SECRET, "zalo.bots", "danh sách"),
    ("NHIPDO_SCHEDULE__EXTRA_HOLIDAYS", "2027-02-03", "schedule.extra_holidays", "danh sách"),
    ("NHIPDO_TOKEN", SECRET, "NHIPDO_TOKEN", "không có mục này"),
    ("NHIPDO_WEBB__PORT", "80", "NHIPDO_WEBB__PORT", "không có mục này"),
    ("nhipdo_Webb__Port", "80", "nhipdo_Webb__Port", "không có mục này"),
]


@pytest.mark.parametrize(("name", "value", "key", "says"), ENVIRONMENT)
def test_a_mistake_in_the_environment_is_one_line_too(
    name: str, value: str, key: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    line = fault(None)
    told, _, rest = line.partition(":")
    assert told == key and says in rest and "ví dụ: " in rest, line
    assert "SECRET" not in line


def test_other_environment_is_none_of_our_business(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NHIPDOX", "1")
    monkeypatch.setenv("TELEGRAM__TOKEN", SECRET)
    monkeypatch.setenv("NHIPDO_CONFIG", "somewhere.toml")
    assert load(None) == Settings()


def test_names_in_the_environment_may_be_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("nhipdo_web__port", "9999")
    assert load(None).web.port == 9999


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[web\nport = 1", "TOML"),
        (b"port: 8080", "TOML"),
        ("[campaign]\nname = 'Xã'".encode("utf-16"), "UTF-8"),
        (b"[campaign]\nname = 'X\xe3'", "UTF-8"),
        (b"\0\0\0", "TOML"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line(file: Path, content: bytes, says: str) -> None:
    file.write_bytes(content)
    line = fault_of(file)
    assert says in line and str(file) in line


def fault_of(path: Path) -> str:
    with pytest.raises(Fault) as told:
        load(path)
    assert "\n" not in str(told.value)
    return str(told.value)


def test_a_file_that_is_not_there_or_no_file_is_one_line(tmp_path: Path) -> None:
    assert "không có tệp" in fault_of(tmp_path / "nothing.toml")
    assert str(tmp_path) in fault_of(tmp_path)


@pytest.mark.parametrize("start", ["\ufeff", "", "# chú thích\r\n"])
def test_windows_editors_are_understood(file: Path, start: str) -> None:
    file.write_bytes(f'{start}[campaign]\r\nname = "Xã Tủa Chùa"\r\n'.encode())
    assert load(file).campaign.name == "Xã Tủa Chùa"


def test_an_empty_file_is_all_defaults(file: Path) -> None:
    assert loaded(file, "") == Settings()


def test_a_secret_is_never_shown() -> None:
    settings = Settings.model_validate({"telegram": {"token": SECRET}})
    assert "SECRET" not in f"{settings!r} {settings} {settings.telegram.model_dump()}"
    assert SECRET in settings.secrets()


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///data/nhipdo.db", "office/data/nhipdo.db"),
        ("sqlite:///../nhipdo.db", "nhipdo.db"),
        ("sqlite:////srv/nhipdo/nhipdo.db", "/srv/nhipdo/nhipdo.db"),
        ("sqlite:///dữ liệu/nhịp đo.db", "office/dữ liệu/nhịp đo.db"),
    ],
)
def test_the_database_lies_beside_its_configuration(tmp_path: Path, url: str, path: str) -> None:
    settings = Settings.model_validate({"database": {"url": url}})
    file = tmp_path / "office" / "config.toml"
    assert Store(database_url(settings, file)).file == tmp_path / path


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ('[campaign]\nunits = ["03217", "99999"]', "campaign.units: "),
        (
            "\n".join(
                f'[[zalo.bots]]\nname = "bot{n}"\ntoken = "{n}23456:abc-xyz"\nunits = ["{unit}"]'
                for n, unit in ((1, "03217"), (2, "99999"))
            ),
            "zalo.bots.units (bot2): ",
        ),
    ],
)
def test_a_commune_that_does_not_exist_stops_the_start(file: Path, text: str, begins: str) -> None:
    with pytest.raises(Fault) as told:
        require_known_units(loaded(file, text))
    line = str(told.value)
    assert line.startswith(begins) and "99999" in line and "– ví dụ: units = " in line and "\n" not in line
