"""Where did `numbered` and `split` go?"""

from handlers.render import numbered as numbered
from handlers.render import split as split
