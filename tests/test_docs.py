"""Does what the documents tell people to type, set and open exist?"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from pydantic import BaseModel

from bot.__main__ import main
from bot.settings import Settings, ZaloBot, load
from handlers.conversations import ROUTER
from handlers.rules.reading import fold
from handlers.words.answers import ANSWERS

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "config.example.toml"
PAGES = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md")
    for path in ROOT.glob(pattern)
    if path.relative_to(ROOT).parts[0] != "data"
)
GUIDES = [page for page in PAGES if page.name == "README.vi.md" or page.parent.name == "vi"]
BOTFATHER = {"newbot", "revoke", "setprivacy"}
RECORDS = sorted((ROOT / "docs" / "decisions").glob("0*.md"))
pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def code_of(page: Path) -> str:
    """What stands in code blocks and code spans, one a line."""
    text = page.read_text("utf-8")
    blocks = re.findall(r"^```.*?\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    rest = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return "\n".join([*blocks, *re.findall(r"`([^`]+)`", rest)])


def settings_of(model: type[BaseModel], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every setting as its keys: ("web", "port")."""
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from settings_of(kind, (*path, name))
        else:
            yield (*path, name)


def zalo_bot() -> str:
    """The commented table of a Zalo bot, without its comment signs."""
    _, _, block = EXAMPLE.read_text("utf-8").partition("# [[zalo.bots]]")
    return "\n".join(re.findall(r"^# (\w+ = .*)$", block.split("\n\n")[0], re.MULTILINE))


def test_the_example_has_every_setting() -> None:
    written = tomllib.loads(EXAMPLE.read_text("utf-8"))
    wanted = {path for path in settings_of(Settings) if path != ("zalo", "bots")}
    assert {(table, key) for table, keys in written.items() for key in keys} == wanted
    assert tomllib.loads(zalo_bot()).keys() == ZaloBot.model_fields.keys()


def test_the_example_loads_and_says_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for path in settings_of(Settings):
        monkeypatch.delenv("NHIPDO_" + "__".join(path).upper(), raising=False)
    assert load(EXAMPLE) == Settings()
    written: dict[str, Any] = tomllib.loads(zalo_bot())
    assert ZaloBot(**written) == ZaloBot(name=written["name"], token=written["token"])


def test_every_setting_is_explained_in_both_languages() -> None:
    commented = {f"# {line}" for line in zalo_bot().splitlines()}
    unexplained, comments, after_setting = [], [], False
    for line in EXAMPLE.read_text("utf-8").splitlines():
        setting = line in commented or re.match(r"\w+ = |\[campaign\.", line)
        if setting:
            english = [comment.startswith("# EN:") for comment in comments]
            unexplained += [] if {True, False} <= {*english} else [line]
        elif after_setting or not line.startswith("#"):
            comments = []
        if line.startswith("#") and not setting:
            comments.append(line)
        after_setting = bool(setting)
    assert unexplained == []


def test_the_example_names_the_answers_an_office_can_replace() -> None:
    comments = "\n".join(re.findall(r"^#   (.*)$", EXAMPLE.read_text("utf-8"), re.MULTILINE))
    assert set(comments.split()) == set(ANSWERS)


@pytest.mark.parametrize("key", ANSWERS)
def test_every_answer_has_its_source(key: str) -> None:
    assert f"`{key}`" in (ROOT / "docs" / "decisions" / "0006-answers.md").read_text("utf-8")


@pages
def test_commands_exist_with_their_options(page: Path) -> None:
    wrong = []
    for rest in re.findall(r"\./nhipdo +([^\n#|]*)", code_of(page)):
        name, *words = rest.split() or [""]
        command = main.commands.get(name)
        options = {option for part in getattr(command, "params", ()) for option in part.opts}
        asked = {word.split("=")[0] for word in words if word.startswith("--")} - {"--help"}
        if name not in ("", "…", "--prepare") and (command is None or not asked <= options):
            wrong.append(rest)
    assert wrong == []


@pages
def test_make_targets_exist(page: Path) -> None:
    targets = set(re.findall(r"^(\w+):.*?## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"^(?:\S+=\S+ )?make ([a-z]+)", code_of(page), re.MULTILINE)) <= targets


@pages
def test_settings_named_exist(page: Path) -> None:
    known = {"NHIPDO_" + "__".join(path).upper() for path in settings_of(Settings)} | {"NHIPDO_CONFIG"}
    assert set(re.findall(r"NHIPDO_[A-Z_]*[A-Z]", page.read_text("utf-8"))) <= known


@pages
def test_links_and_files_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    linked = re.findall(r'\]\(([^)#\s]+)|src="([^"]+)"', text)
    targets = [target for pair in linked for target in pair if target and not target.startswith("http")]
    missing = [target for target in targets if not (page.parent / target).exists()]
    named = re.findall(r"`((?:storage|handlers|scheduler|bot|tests|bench|docs)/[\w./-]*)`", text)
    assert missing + [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_the_guides_name_only_commands_the_bot_knows(page: Path) -> None:
    known = {word.removeprefix("/") for word in ROUTER.commands}
    said = set(re.findall(r"(?:^|\s)/([a-z]+)\b(?!/)", code_of(page), re.MULTILINE))
    assert said, "a guide without a command"
    assert {word for word in said if fold(word) not in known} <= BOTFATHER


def test_code_names_only_documents_that_exist() -> None:
    missing = {
        f"{path.relative_to(ROOT)}: {name}"
        for layer in ("storage", "handlers", "scheduler", "bot")
        for path in (ROOT / layer).rglob("*.py")
        for name in re.findall(r"docs/[\w./-]*\w", path.read_text("utf-8"))
        if not (ROOT / name).exists() and not list(ROOT.glob(f"{name}-*.md"))
    }
    assert missing == set()


def test_the_guide_says_what_a_crash_may_lose() -> None:
    """tests/crash/test_kill_zalo.py shows that it is no more than that."""
    guide = (ROOT / "docs" / "vi" / "zalo.md").read_text("utf-8")
    (row,) = re.findall(r"^\| Bot bị tắt ngang.*$", guide, re.MULTILINE)
    _, _, webhook, polling, _ = row.split("|")
    assert "không mất tin" in webhook and "có thể mất một tin" in polling


def test_the_first_run_is_on_the_first_screen() -> None:
    first_screen = (ROOT / "README.md").read_text("utf-8").splitlines()[:25]
    assert "make run" in first_screen


def test_the_records_are_numbered_listed_and_complete() -> None:
    index = (ROOT / "docs" / "decisions" / "README.md").read_text("utf-8")
    assert [int(record.name[:4]) for record in RECORDS] == list(range(1, len(RECORDS) + 1))
    for record in RECORDS:
        text = record.read_text("utf-8")
        title = re.match(r"# (\d{4}) (.+)\n", text)
        assert title and title[1] == record.name[:4]
        assert f"| [{title[1]}]({record.name}) | {title[2]} |" in index
        parts = re.findall(r"^\*\*(Context|Decision|Weighed and not chosen|Costs)\.\*\*", text, re.MULTILINE)
        assert parts == ["Context", "Decision", "Weighed and not chosen", "Costs"], record.name


def test_the_changelog_has_what_is_not_released() -> None:
    assert re.search(r"^## \[Unreleased\]$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)


def test_the_readme_names_every_command() -> None:
    code = code_of(ROOT / "README.md")
    assert isinstance(main, click.Group)
    assert [name for name in main.commands if f"./nhipdo {name}" not in code] == []
