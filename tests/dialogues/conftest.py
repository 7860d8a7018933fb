"""What do the transcripts share?"""

from tests.dialogues.stage import folder

__all__ = ["folder"]
