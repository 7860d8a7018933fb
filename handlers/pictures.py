"""What does a picture of a result mean? (It is neither fetched nor kept.)"""

from handlers import checkin
from handlers.entries import Entry, to_draft
from handlers.fallback import not_joined
from handlers.messages import Kind
from handlers.router import Router
from handlers.turn import SILENCE, Reply, Turn, ask
from handlers.words import checkin as words
from storage import heard

router = Router()


@router.kind(Kind.PHOTO)
def photo(turn: Turn) -> Reply | None:
    """A caption is read like text; without a number the bot asks once, for an album once altogether."""
    if turn.person is None:
        return not_joined(turn)
    if turn.text and turn.reading.intent == "checkin":
        _remember_album(turn)
        return checkin.report(turn)
    if not _remember_album(turn):
        return SILENCE
    entry = Entry(0, turn.written_on.isoformat(), turn.member.unit, turn.member.hamlet)
    question = words.ASK_PHOTO if turn.inbound.private else words.ASK_PHOTO_IN_GROUP
    draft = {"entries": to_draft([entry]), "doubts": []}
    return ask("checkin.count", question, *checkin.quick_counts(turn, words.CANCEL), **draft)


def _remember_album(turn: Turn) -> bool:
    """False when a picture of the same album has been taken care of."""
    at, album = turn.inbound.address, turn.inbound.album
    return not album or heard.is_new(turn.session, at.channel, at.bot, f"a:{at.chat}:{album}", turn.now)
