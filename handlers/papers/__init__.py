"""Which pictures and documents can be drawn, from which figures? (Pure functions to bytes.)"""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.papers.qr import draw_qr

DRAWERS: Mapping[str, Callable[[Mapping[str, Any]], bytes]] = {"qr": draw_qr}
