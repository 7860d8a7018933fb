"""What do the tests of conversations share?"""

from tests.dialogues.stage import folder

__all__ = ["folder"]
