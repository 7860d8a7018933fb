"""How is a mistake of the operator told in one line?"""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from pydantic import ValidationError

EXAMPLES: Mapping[str, str] = {
    "database.url": 'url = "sqlite:///data/nhipdo.db"',
    "telegram.token": 'token = "123456:ABC-DEF…"',
    "telegram.api_url": 'api_url = "http://127.0.0.1:8081"',
    "telegram.proxy": 'proxy = "http://10.0.0.2:3128"',
    "telegram.mode": 'mode = "polling"',
    "telegram.webhook_secret": 'webhook_secret = "mot-chuoi-dai-kho-doan"',
    "telegram.per_second": "per_second = 30",
    "telegram.per_chat_second": "per_chat_second = 1",
    "telegram.per_group_minute": "per_group_minute = 20",
    "zalo.count": 'count = "both"',
    "zalo.bots": '[[zalo.bots]] name = "bot1", token = "123456:abc-xyz…"',
    "zalo.bots.name": 'name = "bot1"',
    "zalo.bots.token": 'token = "123456:abc-xyz…"',
    "zalo.bots.link": 'link = "https://zalo.me/…"',
    "zalo.bots.units": 'units = ["03217"]',
    "zalo.bots.display_name": 'display_name = "Bot Đo Mạng"',
    "zalo.bots.api_url": 'api_url = "https://bot-api.zaloplatforms.com"',
    "zalo.bots.mode": 'mode = "polling"',
    "zalo.bots.secret": 'secret = "mot-chuoi-dai-kho-doan"',
    "zalo.bots.monthly_allowance": "monthly_allowance = 3000",
    "zalo.bots.max_users": "max_users = 50",
    "zalo.bots.max_groups": "max_groups = 3",
    "web.host": 'host = "127.0.0.1"',
    "web.port": "port = 8080",
    "web.chat_port": "chat_port = 8081",
    "web.public_url": 'public_url = "https://nhipdo.example.vn"',
    "web.chat": "chat = true",
    "campaign.units": 'units = ["03217", "03220"]',
    "campaign.quota": "quota = 300",
    "campaign.quotas": 'quotas = { "03217" = 350 }',
    "campaign.pools": 'pools = [["03220", "03226"]]',
    "campaign.answers": 'answers = { data = "Đo không tốn tiền đâu ạ." }',
    "campaign.referral_codes": 'referral_codes = { "03217" = "DB-TC-01" }',
    "campaign.report_day": "report_day = 10",
    "campaign.close_after_days": "close_after_days = 3",
    "campaign.ask_above": "ask_above = 30",
    "schedule.weekly_reminder": 'weekly_reminder = "fri 19:00"',
    "schedule.monthly_reminder": 'monthly_reminder = "25 19:00"',
    "schedule.weekly_board": 'weekly_board = "sun 19:30"',
    "schedule.quiet": 'quiet = ["21:00-07:00", "11:30-13:30"]',
    "schedule.extra_holidays": 'extra_holidays = ["2027-02-03"]',
}

_PLAIN = {
    "missing": "còn thiếu",
    "extra_forbidden": "không có mục này",
    "bool_parsing": "phải là true hoặc false",
    "bool_type": "phải là true hoặc false",
    "int_parsing": "phải là số nguyên",
    "int_type": "phải là số nguyên",
    "int_from_float": "phải là số nguyên",
    "float_parsing": "phải là một số",
    "float_type": "phải là một số",
    "finite_number": "phải là một số có hạn",
    "date_type": "phải là ngày dạng năm-tháng-ngày",
    "date_parsing": "phải là ngày dạng năm-tháng-ngày",
    "date_from_datetime_parsing": "phải là ngày dạng năm-tháng-ngày",
    "date_from_datetime_inexact": "phải là ngày dạng năm-tháng-ngày",
    "string_type": "phải là chữ, đặt trong ngoặc kép",
    "tuple_type": "phải là danh sách trong ngoặc vuông",
    "dict_type": "phải là một bảng",
    "model_type": "phải là một bảng [tên]",
    "model_attributes_type": "phải là một bảng [tên]",
}
_WITH_LIMITS = {
    "greater_than_equal": "phải từ {ge} trở lên",
    "greater_than": "phải lớn hơn {gt:g}",
    "less_than_equal": "phải từ {le} trở xuống",
    "literal_error": "phải là {expected}",
    "string_pattern_mismatch": "không đúng dạng (mã xã gồm 5 chữ số)",
}


class Fault(Exception):
    """A mistake the operator can mend; the text is one line: what, why, an example."""


def one_line(error: ValidationError) -> str:
    """The first mistake as one line: key, what is wrong, an example. Never the value: it may be a token."""
    first = error.errors(include_url=False, include_input=False)[0]
    key = ".".join(part for part in first["loc"] if isinstance(part, str) and part != "[key]")
    wrong = _wrong(first["type"], first.get("ctx", {}), first["msg"])
    example = f" – ví dụ: {found}" if (found := _example(key)) else ""
    return f"{key or 'cài đặt'}{_which(first['loc'])}: {wrong}{example}"


def _which(loc: Sequence[int | str]) -> str:
    """Which of several tables of the same name (`[[zalo.bots]]`) is meant."""
    return "".join(f" (bảng thứ {part + 1})" for part in loc[:-1] if isinstance(part, int))


def _wrong(kind: str, limits: Mapping[str, object], message: str) -> str:
    if kind in _WITH_LIMITS:
        return _WITH_LIMITS[kind].format_map(_Limits(limits))
    return _PLAIN.get(kind) or message.removeprefix("Value error, ")


class _Limits(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "…"


def _example(key: str) -> str:
    """The example of this key, of its table, or of the key that looks most like a mistyped one."""
    table, _, _ = key.rpartition(".")
    near = get_close_matches(key, EXAMPLES, n=1, cutoff=0.5)
    return EXAMPLES.get(key) or EXAMPLES.get(table) or (EXAMPLES[near[0]] if near else "")
