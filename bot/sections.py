"""What may stand in each table of the settings, and is it sound?"""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationInfo, field_validator, model_validator
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from handlers.rules.cadence import Cadence, read_cadence
from handlers.words.answers import ANSWERS

UnitCode = Annotated[str, Field(pattern=r"^[0-9]{5}$")]
Secret = SecretStr


class Strict(BaseModel):
    """A table of settings in which an unknown key is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Database(Strict):
    url: str = "sqlite:///data/nhipdo.db"

    @field_validator("url")
    @classmethod
    def _sqlite_only(cls, url: str) -> str:
        try:
            made = make_url(url)
        except ArgumentError:
            raise ValueError("không đọc được địa chỉ cơ sở dữ liệu") from None
        if made.drivername != "sqlite" or not made.database or made.database == ":memory:":
            raise ValueError("hiện chỉ chạy với một tệp sqlite")
        return url


class Telegram(Strict):
    token: Secret = Secret("")
    api_url: str = "https://api.telegram.org"
    proxy: str = ""
    mode: Literal["polling", "webhook"] = "polling"
    webhook_secret: Secret = Secret("")
    per_second: float = Field(default=30, gt=0, allow_inf_nan=False)
    per_chat_second: float = Field(default=1, gt=0, allow_inf_nan=False)
    per_group_minute: float = Field(default=20, gt=0, allow_inf_nan=False)

    @field_validator("token")
    @classmethod
    def _token_shape(cls, token: Secret) -> Secret:
        if token.get_secret_value() and not re.fullmatch(r"\d+:[\w-]{5,}", token.get_secret_value()):
            raise ValueError("mã bot phải có dạng số:chữ, lấy ở @BotFather")
        return token

    @field_validator("api_url", "proxy")
    @classmethod
    def _http_address(cls, url: str) -> str:
        return _address(url, "http", "https") if url else url

    @field_validator("webhook_secret")
    @classmethod
    def _secret_shape(cls, secret: Secret) -> Secret:
        if not re.fullmatch(r"[\w-]{0,256}", secret.get_secret_value()):
            raise ValueError("chỉ gồm chữ không dấu, số, _ và -, tối đa 256 ký tự")
        return secret


class ZaloBot(Strict):
    """One of the office's Zalo bots. Its name stands in addresses: it stays once people have written."""

    name: str
    token: Secret
    link: str = ""
    units: tuple[UnitCode, ...] = ()
    display_name: str = ""
    api_url: str = "https://bot-api.zaloplatforms.com"
    mode: Literal["polling", "webhook"] = "polling"
    secret: Secret = Secret("")
    monthly_allowance: int = Field(default=3000, ge=1)
    max_users: int = Field(default=50, ge=1)
    max_groups: int = Field(default=3, ge=0)

    @field_validator("name")
    @classmethod
    def _name_shape(cls, name: str) -> str:
        if not re.fullmatch(r"[A-Za-z0-9-]{1,32}", name):
            raise ValueError("chỉ gồm chữ không dấu, số và -, tối đa 32 ký tự")
        return name

    @field_validator("token")
    @classmethod
    def _token_shape(cls, token: Secret) -> Secret:
        if not re.fullmatch(r"\d+:[A-Za-z0-9_.~:+=-]{5,}", token.get_secret_value()):
            raise ValueError("mã bot phải có dạng số:chữ, Zalo gửi khi tạo bot")
        return token

    @field_validator("link", "api_url")
    @classmethod
    def _http_address(cls, url: str, field: ValidationInfo) -> str:
        return _address(url, "http", "https") if url or field.field_name == "api_url" else url

    @field_validator("secret")
    @classmethod
    def _secret_shape(cls, secret: Secret) -> Secret:
        if not re.fullmatch(r"([!-~]{8,256})?", secret.get_secret_value()):
            raise ValueError("từ 8 đến 256 chữ không dấu, số và dấu câu, không có khoảng trắng")
        return secret

    @field_validator("display_name")
    @classmethod
    def _without_at(cls, name: str) -> str:
        return " ".join(name.removeprefix("@").split())


class Zalo(Strict):
    count: Literal["sent", "both"] = "both"
    bots: tuple[ZaloBot, ...] = ()

    @field_validator("bots")
    @classmethod
    def _told_apart(cls, bots: tuple[ZaloBot, ...]) -> tuple[ZaloBot, ...]:
        if len({bot.name.lower() for bot in bots}) < len(bots):
            raise ValueError("hai bot trùng name, mỗi bot cần một tên riêng")
        if len({bot.token.get_secret_value() for bot in bots}) < len(bots):
            raise ValueError("hai bot trùng token, mỗi bot có mã riêng")
        return bots


class Web(Strict):
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    public_url: str = ""
    chat: bool = False
    chat_port: int = Field(default=8081, ge=0, le=65535)

    @field_validator("public_url")
    @classmethod
    def _https(cls, url: str) -> str:
        return _address(url, "http", "https").rstrip("/") if url else url


class Campaign(Strict):
    name: str = "Đo mạng di động i-Speed"
    operator: str = ""
    contact: str = ""
    units: tuple[UnitCode, ...] = ()
    quota: int = Field(default=300, ge=1, le=100_000)
    quotas: dict[UnitCode, Annotated[int, Field(ge=1, le=100_000)]] = Field(default_factory=dict)
    pools: tuple[tuple[UnitCode, ...], ...] = ()
    referral_codes: dict[UnitCode, str] = Field(default_factory=dict)
    report_day: int = Field(default=10, ge=1, le=28)
    close_after_days: int = Field(default=3, ge=0, le=20)
    ask_above: int = Field(default=30, ge=1)
    ask_above_a_day: int = Field(default=60, ge=1)
    refuse_above: int = Field(default=300, ge=1)
    answers: dict[str, str] = Field(default_factory=dict)

    @field_validator("answers")
    @classmethod
    def _known_answers(cls, answers: dict[str, str]) -> dict[str, str]:
        if unknown := sorted(answers.keys() - ANSWERS.keys()):
            raise ValueError(f"không có câu trả lời tên “{unknown[0]}” (có: {', '.join(ANSWERS)})")
        return answers

    @model_validator(mode="after")
    def _names_its_own_units(self) -> "Campaign":
        pooled = [code for pool in self.pools for code in pool]
        for key, codes in (
            ("quotas", self.quotas),
            ("referral_codes", self.referral_codes),
            ("pools", pooled),
        ):
            if strange := sorted(set(codes) - set(self.units)):
                raise ValueError(f"{key} nhắc đến xã {strange[0]} không có trong units")
        if twice := sorted(code for code in set(pooled) if pooled.count(code) > 1):
            raise ValueError(f"pools nhắc đến xã {twice[0]} hai lần")
        return self

    @model_validator(mode="after")
    def _asked_before_refused(self) -> "Campaign":
        if self.ask_above > self.refuse_above:
            raise ValueError("ask_above phải nhỏ hơn hoặc bằng refuse_above")
        return self


class Schedule(Strict):
    weekly_reminder: str = "fri 19:00"
    monthly_reminder: str = "25 19:00"
    weekly_board: str = "sun 19:30"
    quiet: tuple[str, ...] = ("21:00-07:00", "11:30-13:30")
    extra_holidays: tuple[date, ...] = ()

    @field_validator("weekly_reminder", "monthly_reminder", "weekly_board")
    @classmethod
    def _cadence(cls, text: str) -> str:
        read_cadence(text)
        return text

    @field_validator("quiet")
    @classmethod
    def _windows(cls, windows: tuple[str, ...]) -> tuple[str, ...]:
        for window in windows:
            if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d", window):
                raise ValueError(f"khoảng giờ “{window}” không đọc được")
        return windows

    def cadence(self, kind: str) -> Cadence:
        """The cadence of a routine kind: weekly_reminder, monthly_reminder or weekly_board."""
        return read_cadence(str(getattr(self, kind)))


def _address(url: str, *schemes: str) -> str:
    if not re.fullmatch(rf"({'|'.join(schemes)})://[^\s/]+(/\S*)?", url):
        raise ValueError(f"phải bắt đầu bằng {schemes[0]}:// và không có khoảng trắng")
    return url
