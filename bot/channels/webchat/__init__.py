"""What does the rest of the bot use of the web chat?"""

from bot.channels.webchat.channel import WebChat
from bot.channels.webchat.stage import Player, Room, Stage

__all__ = ["Player", "Room", "Stage", "WebChat"]
