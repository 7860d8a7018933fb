"""Which everyday question is this, and who answers the rest?"""

from handlers.letters import Post, to_member
from handlers.messages import Choice, Message, name_of
from handlers.places import hamlet_name
from handlers.router import LEAD, Router
from handlers.rules.reading import day_of, fold
from handlers.turn import SILENCE, Reply, Turn, ask, say
from handlers.words import answers as words
from handlers.words import checkin as checkin_words
from handlers.words import common
from storage import findings, outbox, people, questions, units
from storage.findings import Finding
from storage.questions import Asked

router = Router()
LONGEST_QUESTION = 500


@router.intent("question")
def question(turn: Turn) -> Reply:
    """Answer from the table, else pass it on to the leads; in a group only what the table knows."""
    said = fold(turn.text)
    for key, (phrases, answer) in words.ANSWERS.items():
        if any(phrase in said for phrase in phrases):
            return say(_filled(turn, turn.campaign.answers.get(key, answer)))
    if not turn.inbound.private:
        return SILENCE
    passed = _pass_on(turn, "question", words.TO_LEAD)
    return say(words.PASSED_ON if passed else words.NOBODY_TO_ASK)


@router.intent("difficulty")
def difficulty(turn: Turn) -> Reply:
    """Keep a difficulty for the monthly report; "không có sóng" is a finding about the hamlet."""
    if turn.reading.no_signal:
        return _no_signal(turn)
    _pass_on(turn, "difficulty", words.DIFFICULTY_TO_LEAD)
    return say(words.DIFFICULTY.format(name=name_of(turn.member.id)))


@router.command("traloi", "tra loi", who=LEAD, private=True, slash_only=True)
def answer(turn: Turn) -> Reply:
    """ "/traloi 12 the answer", or "/traloi 12" and then the answer."""
    number, _, text = turn.argument.partition(" ")
    asked = questions.find(turn.session, int(number)) if number.isdecimal() else None
    if asked is None or people.the(turn.session, asked.member).unit != turn.member.unit:
        return say(words.NO_SUCH_QUESTION)
    if asked.answered_at is not None:
        return say(words.ALREADY_ANSWERED)
    if not text.strip():
        return ask("answers.text", words.ASK_ANSWER.format(name=name_of(asked.member)), number=asked.id)
    return _answered(turn, asked, text.strip())


@router.step("answers.text", free_text=True)
def answer_text(turn: Turn) -> Reply:
    """The lead's words for the person who asked."""
    asked = questions.find(turn.session, turn.talk.draft["number"])
    if asked is None or asked.answered_at is not None:
        return say(words.ALREADY_ANSWERED)
    return _answered(turn, asked, turn.text)


def _answered(turn: Turn, asked: Asked, text: str) -> Reply:
    questions.answered(turn.session, asked.id, turn.member.id, turn.now)
    message = Message(words.FROM_LEAD.format(text=text))
    to_member(turn.session, turn.campaign, turn.now, asked.member, message, Post())
    return say(words.ANSWERED)


def _pass_on(turn: Turn, kind: str, sentence: str) -> bool:
    """Keep it and tell the leads of the unit; False when there is none to tell."""
    at = turn.inbound.address
    number = questions.add(
        turn.session,
        member=turn.member.id,
        kind=kind,
        channel=at.channel,
        bot=at.bot,
        chat=at.chat,
        text=turn.text[:LONGEST_QUESTION],
        asked_at=turn.now,
    )
    text = sentence.format(
        name=name_of(turn.member.id, "full"), text=turn.text[:LONGEST_QUESTION], number=number
    )
    return _tell_leads(turn, Message(text, (Choice(words.REPLY_CHOICE, f"/traloi {number}"),)))


def _tell_leads(turn: Turn, message: Message) -> bool:
    leads = [lead for lead in people.leads_of(turn.session, turn.member.unit) if lead.id != turn.member.id]
    told = [to_member(turn.session, turn.campaign, turn.now, lead.id, message, Post()) for lead in leads]
    return any(told)


def _no_signal(turn: Turn) -> Reply:
    reading, mine = turn.reading, turn.member
    hamlet = int(reading.hamlet) if reading.hamlet else mine.hamlet
    day = day_of(reading.day, turn.inbound.sent_at) or turn.written_on
    findings.add(turn.session, Finding(mine.id, mine.unit, hamlet, day, reading.carrier, turn.now))
    outbox.withdraw_nudges(turn.session, mine.id, turn.now)
    said = {
        "where": reading.hamlet_text or hamlet_name(turn.session, hamlet) or words.THE_HAMLET,
        "carrier": common.CARRIERS.get(reading.carrier or "", ""),
        "day": common.day_name(day, turn.today),
    }
    told = words.NO_SIGNAL_TO_LEAD.format(name=name_of(mine.id, "full"), **said)
    _tell_leads(turn, Message(" ".join(told.split())))
    return say(" ".join(checkin_words.NO_SIGNAL.format(name=name_of(mine.id), **said).split()))


def _filled(turn: Turn, sentence: str) -> str:
    unit = units.unit(turn.session, turn.member.unit)
    facts = {
        "unit": unit.name if unit else words.THE_UNIT,
        "referral": (unit.referral_code if unit else "") or words.NO_REFERRAL,
        "quota": str(unit.quota if unit else turn.campaign.quota),
        "close": str(turn.campaign.close_after_days),
        "operator": turn.campaign.operator or words.THE_OPERATOR,
    }
    for name, value in facts.items():
        sentence = sentence.replace(f"{{{name}}}", value)
    return sentence
