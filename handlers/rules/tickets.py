"""Is a one-time address still good, and what does its secret look like?"""

import re
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Literal

LASTS = timedelta(minutes=15)
KEPT = timedelta(hours=24)
"""How long after its end an address still tells that it was used."""
SECRET_BYTES = 16
_SECRET = re.compile(r"[0-9a-f]{32}")

Standing = Literal["open", "used", "dead"]


def is_secret(text: str) -> bool:
    """Whether this can be a secret at all: 128 bits as hex, so that no chat cuts a "-" off the address."""
    return _SECRET.fullmatch(text) is not None


def digest_of(secret: str) -> str:
    """What is kept of a secret. It is random, so it needs neither salt nor a slow digest."""
    return sha256(secret.encode()).hexdigest()


def standing(expires_at: datetime, used_at: datetime | None, allowed: bool, now: datetime) -> Standing:
    """ "open" until used or `expires_at`; "dead" too when its member may no longer (`allowed`)."""
    if not allowed:
        return "dead"
    if used_at is not None:
        return "used"
    return "open" if now < expires_at else "dead"
