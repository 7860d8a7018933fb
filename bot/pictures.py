"""Where does a picture lie while a platform fetches it?

Some platforms take a picture only by its public address, and fetch it more than once and perhaps later.
"""

import re
import secrets
import time
from pathlib import Path

from aiohttp import web

KEPT_S = 48 * 3600
_NAME = re.compile(r"[0-9a-f]{32}\.png")


class Shelf:
    """Pictures under 128-bit random names in a folder, served at `/p/…` for 48 hours."""

    def __init__(self, folder: Path, public_url: str) -> None:
        self._folder = folder
        self._public_url = public_url

    def keep(self, picture: bytes) -> str:
        """Put a PNG there; returns its public address."""
        self._folder.mkdir(parents=True, exist_ok=True)
        name = f"{secrets.token_hex(16)}.png"
        (self._folder / name).write_bytes(picture)
        return f"{self._public_url}/p/{name}"

    def tidy(self, now: float | None = None) -> int:
        """Remove what is older than 48 hours; returns how many."""
        before = (time.time() if now is None else now) - KEPT_S  # noqa: TID251 (file times are the machine's)
        old = [file for file in self._folder.glob("*.png") if file.stat().st_mtime < before]
        for file in old:
            file.unlink(missing_ok=True)
        return len(old)

    def routes(self) -> list[web.RouteDef]:
        """What the web server must serve."""
        return [web.get("/p/{name}", self._serve)]

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        file = self._folder / name
        if not _NAME.fullmatch(name) or not file.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(file, headers={"Content-Type": "image/png", "X-Robots-Tag": "noindex"})
