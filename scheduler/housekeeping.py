"""What do we throw away, and when?"""

from datetime import datetime, timedelta

from handlers.contacts import ANSWERED_WITHIN
from handlers.merging import UNDONE_WITHIN
from handlers.rules.tickets import KEPT
from storage import contacts, conversations, heard, merging, outbox, tickets
from storage.database import Session

HEARD_KEPT = timedelta(days=60)
BODIES_KEPT = timedelta(days=7)
LETTERS_KEPT = timedelta(days=90)
UNFINISHED = (
    # Before consent only chat id, code and step are kept, and dropped after 24 hours.
    ("joining.co%", timedelta(hours=24)),
    ("contacts.%", ANSWERED_WITHIN),
    ("joining.%", timedelta(days=7)),
    ("%", timedelta(days=30)),
    # Closed talks hold nothing but who talked where.
    ("", timedelta(hours=24)),
)


def tidy(session: Session, now: datetime) -> None:
    """Drop what is no longer needed; harmless to repeat."""
    for steps, kept in UNFINISHED:
        conversations.drop_old(session, now - kept, steps)
    heard.forget(session, now - HEARD_KEPT)
    contacts.tidy(session, now - ANSWERED_WITHIN)
    tickets.tidy(session, now - KEPT)
    merging.tidy(session, now - UNDONE_WITHIN)
    outbox.clear(session, now - BODIES_KEPT)
    outbox.drop(session, now - LETTERS_KEPT)
