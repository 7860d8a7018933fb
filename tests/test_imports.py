"""Does every file import only its own folder and the folders to its left, and are the rules pure?"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LAYERS = ("storage", "handlers", "scheduler", "bot")
# Nothing that runs in production may lean on what only measures or tests it.
NEVER = ("tests", "bench")
RULES = ("handlers", "rules")


def imported(source: str, package: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Every module or name that ``source``, a file of ``package``, imports, as absolute dotted parts."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (tuple(alias.name.split(".")) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = tuple(node.module.split(".")) if node.module else ()
            yield from ((*base, *module, alias.name) for alias in node.names)


def allowed(target: tuple[str, ...], package: tuple[str, ...]) -> bool:
    if package[:2] == RULES:
        return target[0] in sys.stdlib_module_names or target[:2] == RULES
    if target[0] in LAYERS:
        return LAYERS.index(target[0]) <= LAYERS.index(package[0])
    return target[0] not in NEVER


def offences(source: str, package: tuple[str, ...]) -> list[str]:
    return [".".join(target) for target in imported(source, package) if not allowed(target, package)]


def files(layer: str) -> list[Path]:
    return sorted((ROOT / layer).rglob("*.py"))


@pytest.mark.parametrize("layer", LAYERS)
def test_a_folder_imports_itself_and_the_folders_to_its_left(layer: str) -> None:
    found = {
        str(path.relative_to(ROOT)): offences(path.read_text("utf-8"), path.relative_to(ROOT).parts[:-1])
        for path in files(layer)
    }
    assert found, f"{layer} holds no Python file"
    assert {path: bad for path, bad in found.items() if bad} == {}


@pytest.mark.parametrize(
    ("package", "source", "bad"),
    [
        ("storage", "import sqlmodel\nfrom storage.tables import Person", []),
        ("storage", "from handlers.words import HELLO", ["handlers.words.HELLO"]),
        ("storage", "def late():\n    import bot.clock", ["bot.clock"]),
        ("handlers", "from storage import people\nfrom .rules import quota", []),
        ("handlers", "import scheduler", ["scheduler"]),
        ("handlers.papers", "from ..words import HELLO", []),
        ("handlers.papers", "from ...bot import app", ["bot.app"]),
        ("scheduler", "import bot", ["bot"]),
        ("bot.channels", "import scheduler, handlers, storage, aiohttp", []),
        ("bot", "from tests.fakes import Clock\nimport bench", ["tests.fakes.Clock", "bench"]),
        ("handlers.rules", "from datetime import date\nfrom handlers.rules.periods import week", []),
        ("handlers.rules", "from . import periods\nfrom handlers import rules", []),
        ("handlers.rules", "from handlers import words", ["handlers.words"]),
        ("handlers.rules", "from storage import people\nimport pydantic", ["storage.people", "pydantic"]),
    ],
)
def test_the_law_tells_right_from_wrong(package: str, source: str, bad: list[str]) -> None:
    assert offences(source, tuple(package.split("."))) == bad
