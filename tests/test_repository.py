"""Does a fresh checkout install what was locked, from anywhere, and say what is missing?"""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
# Put together here, so that this file does not name one itself.
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs"),
        ("deb", "debian"),
        ("archive", "ubuntu"),
    )
)


def requirements(lock: str) -> list[str]:
    """One string a requirement: name, version, marker and hashes."""
    text = "\n".join(line.split(" #")[0] for line in (ROOT / lock).read_text("utf-8").splitlines())
    lines = text.replace("\\\n", " ").splitlines()
    return [line for line in lines if line.strip() and not line.strip().startswith("#")]


def pins(lock: str) -> set[str]:
    return {requirement.split(" --hash=")[0].strip() for requirement in requirements(lock)}


def names(wanted: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", name, maxsplit=1)[0].lower() for name in wanted}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_index_and_hashes_everything(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    wrong = [
        r for r in requirements(lock) if not re.fullmatch(r"\S+==\S+( ;.*?)?(\s+--hash=sha256:\w{64})+", r)
    ]
    assert wrong == []


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = project["project"]["dependencies"]
    assert names(asked) <= names([*pins("requirements.lock")])
    assert names(project["dependency-groups"]["dev"]) <= names([*pins("requirements-dev.lock")])


def test_the_tests_run_on_the_versions_the_bot_runs_on() -> None:
    assert pins("requirements.lock") <= pins("requirements-dev.lock")


def test_make_help_lists_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    documented = set(re.findall(r"^(\w+):.*?## ", makefile, re.MULTILINE))
    outside = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")}
    listing = subprocess.run(
        ["make"], cwd=ROOT, env=outside, capture_output=True, text=True, check=True
    ).stdout
    assert {line.split()[1] for line in listing.splitlines()} == documented
    assert documented == set(re.findall(r"^(\w+):", makefile, re.MULTILINE)) - {"env"}


def tracked() -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [path for name in listing.decode().split("\0") if (path := ROOT / name).is_file()]


def test_no_tracked_file_names_a_registry() -> None:
    found = {
        str(path.relative_to(ROOT)): host
        for path in tracked()
        for host in REGISTRIES
        if host.encode() in path.read_bytes()
    }
    assert found == {}


# A Python that only pretends: $PIP is how its pip ends, $ENSUREPIP whether it can make environments.
STUB = """#!/bin/sh
case "$*" in
    *version_info*) echo "${VERSION:-3.13}"; [ -z "${OLD-}" ] ;;
    *ensurepip*) exit "${ENSUREPIP:-0}" ;;
    "-m venv"*) mkdir -p "$4/bin"; cp "$0" "$4/bin/python" ;;
    "-m pip"*) echo pip >>"$LOG"; exit "${PIP:-0}" ;;
    "-P -m bot"*) printf '%s\\n' "$PWD" "$PYTHONPATH" "$@" ;;
esac
"""
TOOLS = ("sh", "dirname", "readlink", "cmp", "mkdir", "mv", "cp", "rm")


class Checkout:
    """A copy of the launcher and the locks in a folder with a space, with one pretended Python."""

    def __init__(self, at: Path) -> None:
        self.here, self.tools, self.log = at / "nhịp đo", at / "bin", at / "log"
        self.here.mkdir()
        self.tools.mkdir()
        for name in ("nhipdo", *LOCKS):
            shutil.copy(ROOT / name, self.here)
        for tool in TOOLS:
            (self.tools / tool).symlink_to(shutil.which(tool) or tool)
        (self.tools / "python3").write_text(STUB, "utf-8")
        (self.tools / "python3").chmod(0o755)

    def nhipdo(self, *args: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.here / "nhipdo", *args],
            cwd=self.tools,
            env={"PATH": str(self.tools), "LOG": str(self.log), **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    def installs(self) -> int:
        return len(self.log.read_text().splitlines()) if self.log.exists() else 0


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_the_launcher_keeps_the_callers_folder_and_arguments(checkout: Checkout) -> None:
    run = checkout.nhipdo("play", "two words.txt", "")
    expected = [checkout.tools, checkout.here, "-P", "-m", "bot", "play", "two words.txt", ""]
    assert run.stdout.splitlines() == [str(part) for part in expected]


def test_the_second_time_nothing_is_installed_and_a_changed_lock_is(checkout: Checkout) -> None:
    checkout.nhipdo("--prepare", "dev")
    assert checkout.nhipdo("--prepare", "dev").stderr == checkout.nhipdo("--prepare").stderr == ""
    assert checkout.installs() == 1
    with (checkout.here / LOCKS[1]).open("a") as lock:
        lock.write("another==1.0\n")
    assert checkout.nhipdo("--prepare").stderr == ""
    checkout.nhipdo("--prepare", "dev")
    assert checkout.installs() == 2


def test_a_broken_install_is_not_taken_for_a_finished_one(checkout: Checkout) -> None:
    broken = checkout.nhipdo("--prepare", PIP="1")
    assert (broken.returncode, broken.stdout) == (1, "")
    assert "requirements.lock could not be installed" in broken.stderr
    assert checkout.nhipdo("--prepare").returncode == 0
    assert checkout.installs() == 2


def test_a_broken_renewal_is_not_forgotten_when_the_lock_goes_back(checkout: Checkout) -> None:
    checkout.nhipdo("--prepare")
    lock = checkout.here / LOCKS[0]
    before = lock.read_text("utf-8")
    lock.write_text(before + "another==1.0\n", "utf-8")
    checkout.nhipdo("--prepare", PIP="1")
    lock.write_text(before, "utf-8")
    checkout.nhipdo("--prepare")
    assert checkout.installs() == 3


@pytest.mark.parametrize(
    ("machine", "advice"),
    [
        ({"ENSUREPIP": "1"}, "nhipdo: Python 3.13 lacks venv: sudo apt install python3.13-venv\n"),
        ({"OLD": "1"}, "nhipdo: no Python 3.11 or newer found: sudo apt install python3 python3-venv\n"),
    ],
)
def test_what_is_missing_is_said_in_one_line(
    checkout: Checkout, machine: dict[str, str], advice: str
) -> None:
    run = checkout.nhipdo("--prepare", **machine)
    assert (run.returncode, run.stderr) == (1, advice)
    assert not (checkout.here / ".venv").exists()
