"""How does one message become its consequences? (Everything here happens in one savepoint.)"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers import corrections, fallback
from handlers import groups as chat
from handlers.campaign import Campaign
from handlers.conversations import ROUTER
from handlers.letters import Post, as_rows, from_rows, write
from handlers.messages import Choice, Inbound, Kind, Message
from handlers.router import ANYONE, KNOWN, LEAD, Command
from handlers.rules.courtesy import says_only, without_courtesy
from handlers.rules.reading import fold
from handlers.turn import KEEP, SILENCE, Handler, Reply, Turn, also_say
from handlers.words import common as words
from storage import conversations, people
from storage.conversations import Talk, Where
from storage.database import Session
from storage.people import Known

SEEN_EVERY = timedelta(minutes=10)


class Conflict(Exception):
    """Another turn saved the same talk in between: run this one again."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a message, for the log and the tests: which handler answered."""

    handler: str


def take(session: Session, campaign: Campaign, inbound: Inbound, now: datetime) -> Taken:
    """Decide and remember. Raises Conflict when the turn must run again, else only for our own mistakes."""
    # A letter written on the way (to a lead, who may be the one who writes) leaves this talk alone.
    with session.in_hand(where_of(inbound)):
        known = _known(session, inbound, now)
        turn = _begin(session, campaign, inbound, now, known)
        name, reply = _answer(turn)
        _finish(turn, reply)
    return Taken(name)


def apologise(session: Session, campaign: Campaign, inbound: Inbound, now: datetime) -> None:
    """A handler of ours failed: say so, once, where somebody waits for an answer."""
    if inbound.private:
        write(session, campaign, now, inbound.address, Message(words.SORRY), Post())


def where_of(inbound: Inbound) -> Where:
    """Whose talk this message belongs to."""
    at = inbound.address
    return Where(at.channel, at.bot, at.chat, at.topic, inbound.user)


def _known(session: Session, inbound: Inbound, now: datetime) -> Known | None:
    at = inbound.address
    known = people.by_contact(session, at.channel, at.bot, inbound.user)
    if known and (now - known.heard_at > SEEN_EVERY or known.blocked_at) and inbound.kind != Kind.BLOCKED:
        chat = at.chat if inbound.private else ""
        people.seen(session, at.channel, at.bot, inbound.user, known.person.id, chat, now)
    return known


def _begin(
    session: Session, campaign: Campaign, inbound: Inbound, now: datetime, known: Known | None
) -> Turn:
    group = None if inbound.private else chat.present(session, campaign, inbound, now)
    talk = conversations.read(session, where_of(inbound))
    person = known.person if known else None
    turn = Turn(session, now, inbound, campaign, person, group, talk, inbound.text)
    if talk.step and not _may_go_on(turn):
        turn.talk = Talk(version=talk.version)
    _resolve(turn)
    return turn


def _may_go_on(turn: Turn) -> bool:
    """Not with a question to a member who has left meanwhile, nor with one we do not ask any more."""
    step = ROUTER.steps.get(turn.talk.step)
    return step is not None and _is_there(turn, step.who)


def _is_there(turn: Turn, who: str) -> bool:
    return who == ANYONE or (turn.known if who == KNOWN else turn.person) is not None


def _resolve(turn: Turn) -> None:
    """Turn a press, a number or the words of an offered choice into the choice."""
    press = turn.inbound.press
    if press is not None:
        turn.text = press.value
        offered = press.question == turn.talk.version and _named(turn.talk, press.value)
        turn.choice = press.value if offered else None
    elif turn.talk.choices:
        turn.choice = _meant(from_rows(turn.talk.choices), turn.text)
    if turn.choice is not None:
        turn.text = turn.choice
        turn.choice = None if turn.choice.startswith("/") else turn.choice


def _named(talk: Talk, value: str) -> bool:
    return any(choice.value == value for choice in from_rows(talk.choices))


def _meant(choices: tuple[Choice, ...], text: str) -> str | None:
    """As it was written, else without the politeness around it ("rồi em ạ")."""
    plain = fold(text).strip(" .,!?()[]")
    return (
        _value_of(choices, plain) or _value_of(choices, without_courtesy(text)) or _said_only(choices, text)
    )


def _said_only(choices: tuple[Choice, ...], text: str) -> str | None:
    """The one choice whose words these are, several of them too ("ok em đồng ý")."""
    found = [each.value for each in choices if says_only(text, (fold(each.label), *each.also))]
    return found[0] if len(found) == 1 else None


def _value_of(choices: tuple[Choice, ...], said: str) -> str | None:
    if said.isdecimal() and 1 <= int(said) <= len(choices) and not _are_numbers(choices):
        return choices[int(said) - 1].value
    for choice in choices:
        if said in (fold(choice.label), fold(choice.value), *choice.also):
            return choice.value
    return None


def _are_numbers(choices: tuple[Choice, ...]) -> bool:
    """Quick answers to "how many?": "4" then means four, not the fourth of them."""
    return any(choice.value.isdecimal() for choice in choices)


def _answer(turn: Turn) -> tuple[str, Reply]:
    if not turn.inbound.addressed:
        return "groups.overheard", chat.overheard(turn) or SILENCE
    if _is_old_press(turn):
        return "engine.old_press", _again(turn, words.OLD_QUESTION) if turn.inbound.private else SILENCE
    if (reply := chat.unlinked(turn)) is not None:
        return "groups.unlinked", reply
    if turn.inbound.edited:
        return "corrections.edited", corrections.edited(turn)
    for found in ROUTER.find(turn):
        name, answer = _try(turn, found)
        if answer is not None:
            return name, answer
    if turn.talk.step and turn.inbound.kind in (Kind.TEXT, Kind.PRESS) and turn.inbound.private:
        return "engine.again", _again(turn, _not_an_answer(turn))
    return "fallback", fallback.answer(turn)


def _is_old_press(turn: Turn) -> bool:
    press = turn.inbound.press
    return press is not None and turn.choice is None and not turn.text.startswith("/")


def _try(turn: Turn, found: Handler | Command) -> tuple[str, Reply | None]:
    if not isinstance(found, Command):
        return found.__qualname__, found(turn)
    handler = _refusal(turn, found) or found.handler
    return handler.__qualname__, handler(turn)


def _refusal(turn: Turn, command: Command) -> Handler | None:
    """Who answers instead when this person may not give this command here."""
    if not _is_there(turn, command.who):
        return fallback.not_joined
    if command.who == LEAD and turn.person is not None and not turn.person.leads:
        return fallback.leads_only
    return fallback.in_private if command.private and not turn.inbound.private else None


def _not_an_answer(turn: Turn) -> str:
    if turn.text.startswith("/"):
        return words.NO_SUCH_COMMAND
    return words.PLEASE_CHOOSE if turn.talk.choices else words.PLEASE_ANSWER


def _again(turn: Turn, why: str) -> Reply:
    """Say why and repeat the open question, if there is one."""
    if not turn.talk.step:
        return also_say(why)
    asked = words.capital(turn.talk.asked.removeprefix(words.POLITELY))
    return also_say(f"{why}\n{asked}", *from_rows(turn.talk.choices))


def _finish(turn: Turn, reply: Reply) -> None:
    question = _save_talk(turn, reply)
    post = Post(reply_to="" if turn.inbound.private else turn.inbound.message_id, question=question)
    for message in reply.messages:
        write(turn.session, turn.campaign, turn.now, turn.inbound.address, message, post)


def _save_talk(turn: Turn, reply: Reply) -> int:
    """Save where the talk stands; returns the number of the question now open."""
    offering = next((message for message in reversed(reply.messages) if message.choices), None)
    if offering is None and (reply.step == KEEP or not (reply.step or _is_open(turn.talk))):
        return turn.talk.version
    talk = _next_talk(turn, reply, offering)
    if not conversations.save(turn.session, where_of(turn.inbound), talk, turn.talk.version, turn.now):
        raise Conflict
    return talk.version


def _next_talk(turn: Turn, reply: Reply, offering: Message | None) -> Talk:
    choices = as_rows(offering.choices) if offering else []
    version = conversations.next_version(turn.talk, turn.now)
    if reply.step == KEEP:
        return replace(turn.talk, choices=choices, version=version)
    asked = reply.messages[-1].text if reply.step and reply.messages else ""
    return Talk(reply.step, dict(reply.draft), choices, asked, version)


def _is_open(talk: Talk) -> bool:
    return bool(talk.step or talk.choices)
