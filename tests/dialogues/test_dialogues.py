"""Do the talks go as they are written down? (Each transcript beside this file, through the real bot.)"""

from pathlib import Path

import pytest

from bot.play.expectations import Mismatch
from bot.play.language import read_script
from bot.play.runner import Runner

TRANSCRIPTS = sorted(Path(__file__).parent.glob("*.txt"))
each = pytest.mark.parametrize("file", TRANSCRIPTS, ids=[file.stem for file in TRANSCRIPTS])


@each
async def test_the_talk_goes_as_written(file: Path, folder: Path) -> None:
    await Runner(file, folder).play()


@each
def test_nothing_said_goes_unread(file: Path) -> None:
    assert "strict" in [statement.verb for statement in read_script(file.read_text("utf-8"), file.name)]


def test_there_are_talks_on_both_platforms() -> None:
    lines = [line for file in TRANSCRIPTS for line in file.read_text("utf-8").splitlines()]
    assert {"channel: zalo", "channel: telegram"} <= set(lines)


@pytest.mark.parametrize(
    "line", ["doan< Em ghi 4 mẫu", "doan<~ 4 mẫu", "doan<.", "doan<! em ghi", "doan<(picture)", "la<~ mẫu"]
)
async def test_a_wrong_expectation_is_noticed(line: str, folder: Path) -> None:
    file = folder / "wrong.txt"
    file.write_text(f"unit: 03217\nmember: doan youth 03217\nnew: la\ndoan> 3 mẫu\n{line}\n", "utf-8")
    with pytest.raises(Mismatch, match=r"wrong\.txt:5"):
        await Runner(file, folder).play()


async def test_a_strict_talk_leaves_nothing_unread(folder: Path) -> None:
    file = folder / "unread.txt"
    file.write_text("strict\nunit: 03217\nmember: doan youth 03217\ndoan> 3 mẫu\ndoan> 4 mẫu\n", "utf-8")
    with pytest.raises(Mismatch, match="Em ghi 3 mẫu"):
        await Runner(file, folder).play()
