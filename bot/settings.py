"""What has the office set? (File and environment; what may stand in each table: sections.py.)"""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict
from sqlalchemy.engine import make_url

from bot.faults import Fault, one_line
from bot.sections import Campaign, Database, Schedule, Telegram, Web, Zalo, ZaloBot

__all__ = [
    "DEFAULT_FILE", "Campaign", "Database", "Schedule", "Settings", "Telegram", "Web", "Zalo", "ZaloBot",
    "database_url", "load",
]  # fmt: skip

DEFAULT_FILE = Path("config.toml")


class Settings(BaseSettings):
    """Everything an office can set: file by `--config`, environment `NHIPDO_…__…` over it."""

    model_config = SettingsConfigDict(
        env_prefix="NHIPDO_", env_nested_delimiter="__", extra="forbid", frozen=True
    )
    database: Database = Database()
    telegram: Telegram = Telegram()
    zalo: Zalo = Zalo()
    web: Web = Web()
    campaign: Campaign = Campaign()
    schedule: Schedule = Schedule()

    def secrets(self) -> list[str]:
        """Everything that must never be printed or logged."""
        telegram = (self.telegram.token, self.telegram.webhook_secret)
        zalo = (secret for bot in self.zalo.bots for secret in (bot.token, bot.secret))
        return [secret.get_secret_value() for secret in (*telegram, *zalo)]

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (_Environment(settings_cls), init_settings)


class _Environment(EnvSettingsSource):
    """A list or table that is no JSON stays text, so that the check of its field says what is wrong."""

    def decode_complex_value(self, field_name: str, field: FieldInfo, value: Any) -> Any:
        try:
            return super().decode_complex_value(field_name, field, value)
        except ValueError:
            return value


def load(path: Path | None) -> Settings:
    """Read `path` (None: the defaults) with the environment over it.

    Raises `Fault` with one line: the key, what is wrong, an example.
    """
    _known_environment()
    try:
        return Settings(**_read(path)) if path else Settings()
    except ValidationError as error:
        raise Fault(one_line(error)) from None


def database_url(settings: Settings, path: Path | None) -> str:
    """The database's URL, with a relative file taken from the folder of the configuration file."""
    url = make_url(settings.database.url)
    folder = path.parent if path else Path()
    file = (folder / str(url.database)).resolve()
    return url.set(database=str(file)).render_as_string(hide_password=False)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise Fault(f"--config: không có tệp {path} – ví dụ: cp config.example.toml config.toml") from None
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(f"{path}: không đọc được tệp ({type(error).__name__}), cần văn bản UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise Fault(f'{path}: sai cú pháp TOML ({error}) – chữ đặt trong ngoặc kép: name = "…"') from None


def _known_environment(environ: Mapping[str, str] = os.environ) -> None:
    known = {name.upper() for name in Settings.model_fields} | {"CONFIG"}
    for name in environ:
        if name.upper().startswith("NHIPDO_") and name[7:].upper().split("__")[0] not in known:
            raise Fault(f"{name}: không có mục này – ví dụ: NHIPDO_TELEGRAM__TOKEN")
