"""Which everyday question is this, and who answers the rest?"""

import re
from math import ceil

from handlers.letters import Post, to_member
from handlers.messages import Choice, Message, name_of
from handlers.places import hamlet_name, keep_hamlet
from handlers.router import LEAD, Router
from handlers.rules.reading import day_of, fold
from handlers.turn import SILENCE, Reply, Turn, also_say, ask, say
from handlers.words import answers as words
from handlers.words import common
from storage import findings, outbox, people, questions, units
from storage.findings import Finding
from storage.questions import Asked

router = Router()
LONGEST_QUESTION = 500
TEAM = 50
"""People a commune's team is planned with, in the provinces' plans."""


@router.intent("question")
def question(turn: Turn) -> Reply:
    """Answer from the table, else pass it on to the leads; in a group only what the table knows."""
    said = fold(turn.text)
    if key := known_question(said):
        return answer_to(turn, key)
    if not turn.inbound.private:
        return SILENCE
    if not any(char.isalpha() for char in turn.text):
        return also_say(common.NOT_UNDERSTOOD)
    if _pass_on(turn, "question", words.TO_LEAD):
        return also_say(words.PASSED_ON)
    contact = turn.campaign.contact
    return also_say(words.ASK_THEM.format(contact=contact) if contact else words.NOBODY_TO_ASK)


def answer_to(turn: Turn, key: str) -> Reply:
    """The office's or our own answer to an everyday question."""
    return also_say(_filled(turn, turn.campaign.answers.get(key, words.ANSWERS[key][1])))


def about_oneself(turn: Turn) -> Reply | None:
    """ "Xoá tên tôi đi", "đừng nhắn nữa": how to stop or erase; None for other words."""
    key = known_question(fold(turn.text)) if turn.text else ""
    return answer_to(turn, key) if key in words.ABOUT_ONESELF else None


def known_question(said: str) -> str:
    """The key of the everyday question in folded words; "" when the table has none like it."""
    padded = f" {' '.join(re.findall(r'[a-z0-9]+', said))} "
    for key, (phrases, _) in words.ANSWERS.items():
        if any(f" {phrase} " in padded for phrase in phrases.split(", ")):
            return key
    return ""


@router.intent("difficulty")
def difficulty(turn: Turn) -> Reply:
    """Keep a difficulty for the monthly report; "không có sóng" is a finding about the hamlet."""
    if turn.reading.no_signal:
        return _no_signal(turn)
    if (key := known_question(fold(turn.text))) in words.ALSO_A_DIFFICULTY:
        return answer_to(turn, key)
    told = _pass_on(turn, "difficulty", words.DIFFICULTY_TO_LEAD)
    sentence = words.DIFFICULTY if told else words.DIFFICULTY_KEPT
    return also_say(sentence.format(name=name_of(turn.member.id)))


@router.command("traloi", "tra loi", who=LEAD, private=True, slash_only=True)
def answer(turn: Turn) -> Reply:
    """ "/traloi 12 the answer", or "/traloi 12" and then the answer."""
    number, _, text = turn.argument.partition(" ")
    if not number:
        return say(words.ASK_NUMBER)
    asked = questions.find(turn.session, int(number)) if re.fullmatch(r"\d{1,9}", number) else None
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
    message = Message(words.FROM_LEAD[asked.kind].format(asked=asked.text, text=text))
    if not to_member(turn.session, turn.campaign, turn.now, asked.member, message, Post()):
        return say(words.ANSWER_UNREACHED.format(name=name_of(asked.member)))
    return say(words.ANSWERED.format(name=name_of(asked.member)))


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
    """Tell the other leads of the unit, outside the quiet hours; False when there is none to tell."""
    leads = [lead for lead in people.leads_of(turn.session, turn.member.unit) if lead.id != turn.member.id]
    post = Post("digest")
    told = [to_member(turn.session, turn.campaign, turn.now, lead.id, message, post) for lead in leads]
    return any(told)


def _no_signal(turn: Turn) -> Reply:
    reading, mine = turn.reading, turn.member
    hamlet = _where(turn)
    details = " ".join(word for field, word in reading.evidence if field in ("carrier", "day"))
    said = turn.read(f"đo 1 mẫu {details}")
    day = day_of(said.day, turn.inbound.sent_at) or turn.written_on
    findings.add(turn.session, Finding(mine.id, mine.unit, hamlet, day, said.carrier, turn.now))
    outbox.withdraw_nudges(turn.session, mine.id, turn.now)
    what = words.NO_SIGNAL_AT.format(
        where=hamlet_name(turn.session, hamlet) or words.THE_HAMLET,
        carrier=common.CARRIERS.get(said.carrier or "", ""),
        day=common.day_name(day, turn.today),
    )
    what = " ".join(what.split())
    to_lead = words.NO_SIGNAL_TO_LEAD.format(name=name_of(mine.id, "full"), what=what)
    sentence = words.NO_SIGNAL if _tell_leads(turn, Message(to_lead)) else words.NO_SIGNAL_KEPT
    return also_say(sentence.format(what=what, name=name_of(mine.id)))


def _where(turn: Turn) -> int | None:
    """The hamlet that was named, else the person's own."""
    named, mine = turn.reading, turn.member
    if named.hamlet:
        return int(named.hamlet)
    if named.hamlet_text:
        return keep_hamlet(turn.session, mine.unit, common.capital(named.hamlet_text))
    return mine.hamlet


def _filled(turn: Turn, sentence: str) -> str:
    unit = units.unit(turn.session, turn.member.unit)
    campaign = turn.campaign
    quota, late = unit.quota if unit else campaign.quota, campaign.close_after_days
    facts = {
        "unit": unit.name if unit else words.THE_UNIT,
        "referral": (unit.referral_code if unit else "") or words.NO_REFERRAL,
        "quota": common.number(quota),
        "each": common.number(ceil(quota / TEAM)),
        "close": words.CLOSES_LATE.format(days=late) if late else words.CLOSES_AT_ONCE,
        "report_day": str(campaign.report_day),
        "operator": campaign.operator or words.THE_OPERATOR,
    }
    for name, value in facts.items():
        sentence = sentence.replace(f"{{{name}}}", value)
    return sentence
