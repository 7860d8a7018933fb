"""What does a message say about measurements? fold and read; a module for each step."""

from handlers.rules.reading.days import day_of
from handlers.rules.reading.normalise import fold
from handlers.rules.reading.reader import read
from handlers.rules.reading.shapes import Part, Place, Reading

__all__ = ["Part", "Place", "Reading", "day_of", "fold", "read"]
