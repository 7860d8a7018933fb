"""What does an invite look like to a phone's camera?"""

import io
from collections.abc import Mapping
from typing import Any

import segno


def draw_qr(arguments: Mapping[str, Any]) -> bytes:
    """A PNG of the QR code of `arguments["text"]`, about 300 pixels wide."""
    image = io.BytesIO()
    segno.make(str(arguments["text"]), error="m", micro=False).save(image, kind="png", scale=8, border=3)
    return image.getvalue()
