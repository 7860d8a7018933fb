"""What do the transcripts share?"""

from tests.dialogues.stage import empty_database, folder

__all__ = ["empty_database", "folder"]
