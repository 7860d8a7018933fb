"""What do we answer when nothing fits?"""

from handlers import answers, checkin, joining
from handlers.entries import Entry
from handlers.messages import Kind, name_of
from handlers.rules.courtesy import without_courtesy
from handlers.rules.doubt import Doubt
from handlers.rules.periods import week_of
from handlers.rules.reading import fold
from handlers.turn import SILENCE, Reply, Turn, also_say
from handlers.words import common
from storage import checkins, heard

KINDS = {Kind.STICKER: common.STICKER, Kind.VOICE: common.VOICE, Kind.FILE: common.FILE}
GREETINGS = ("chao", "xin chao", "alo", "a lo", "hello", "hi", "em oi", "bot oi")
THANKS = (
    "a anh bac bot cam camon chi chu chuan co da dung duoc em hay nha nhat nhe nhieu ok oke oki okie okay on "
    "roi thank thanks tks tot tri u uh uk ukm um vang you"
)
DONE = frozenset({"roi", "xong", "xong roi", "do roi", "da do", "da do roi"})
NOT_YET = frozenset({"chua", "chua do", "chua do duoc", "chua kip", "chua kip do"})
ACKNOWLEDGEMENT_WORDS = 6
LONGEST_TOPIC = 7
"""Words: so short a message that names an everyday topic asks about it ("mã giới thiệu")."""


def answer(turn: Turn) -> Reply:
    """The last handler: short and useful in private, silent in groups."""
    if turn.person is None and (turn.inbound.private or turn.inbound.kind == Kind.TEXT):
        return not_joined(turn)
    if not turn.inbound.private:
        return SILENCE
    if turn.inbound.kind in KINDS:
        return also_say(KINDS[turn.inbound.kind])
    if turn.text.startswith("/"):
        return also_say(common.UNKNOWN_COMMAND)
    return _small_talk(turn)


def not_joined(turn: Turn) -> Reply:
    """Somebody who has not joined: in private ask for the code, in a group say how, at most once a week."""
    if turn.inbound.private:
        anew = turn.talk.step in ("", "joining.code")
        return joining.stranger(turn) if anew else also_say(common.FINISH_FIRST)
    week = week_of(turn.today).key
    at = turn.inbound.address
    if not heard.is_new(turn.session, at.channel, at.bot, f"stranger:{turn.inbound.user}:{week}", turn.now):
        return SILENCE
    return also_say(common.NOT_JOINED_IN_GROUP)


def leads_only(_turn: Turn) -> Reply:
    """A member gave a lead's command."""
    return also_say(common.LEADS_ONLY)


def in_private(_turn: Turn) -> Reply:
    """A private matter came up in a group."""
    return also_say(common.IN_PRIVATE)


def _small_talk(turn: Turn) -> Reply:
    said = fold(turn.text).strip(" .,!?")
    bare = without_courtesy(turn.text)
    if bare in DONE:
        return _done(turn)
    if bare in NOT_YET:
        return also_say(common.NOT_YET)
    if turn.reading.planned:
        return also_say(common.PLANNED)
    if len(said.split()) <= LONGEST_TOPIC and (key := answers.known_question(said)):
        return answers.answer_to(turn, key)
    plain = [word for word in said.split() if word.isalpha()]
    if not plain and ("?" in turn.text or any(char.isalnum() for char in said)):
        return also_say(common.NOT_UNDERSTOOD)
    if set(plain) <= set(THANKS.split()) and len(plain) <= ACKNOWLEDGEMENT_WORDS:
        return SILENCE
    if said.startswith(GREETINGS):
        return also_say(common.GREETING.format(name=name_of(turn.member.id)))
    return also_say(common.NOT_UNDERSTOOD)


def _done(turn: Turn) -> Reply:
    """ "Rồi em" after a reminder; after a report of the same day it only agrees."""
    if checkins.of_day(turn.session, turn.member.id, turn.written_on):
        return SILENCE
    entry = Entry(0, turn.written_on.isoformat(), turn.member.unit, turn.member.hamlet)
    return checkin.consider(turn, [entry], [Doubt.COUNT])
