"""How does somebody join, question by question?

Before consent only the chat, the code and the step are kept (Luật 91/2025/QH15, Art. 9: silence is no).
"""

import re
from dataclasses import asdict, replace

from handlers import contacts
from handlers.membership import Draft, known_came, refusal_of, settle
from handlers.messages import Choice, name_of
from handlers.places import find_hamlet, hamlets_of, number_of, unit_name, value_of
from handlers.router import ANYONE, Router
from handlers.rules.courtesy import without_courtesy
from handlers.rules.invites import is_name, normal_code
from handlers.rules.names import proper
from handlers.rules.reading import fold, read
from handlers.turn import Reply, Turn, ask, say
from handlers.words import common
from handlers.words import joining as words
from storage import invites, units
from storage.invites import InviteRow

router = Router()
MEETING = ("start", "dk", "dang ky", "tham gia")
LINKING = ("taikhoan", "tai khoan")
MOST_HAMLETS_OFFERED = 12
_AROUND_A_NAME = re.compile(
    r"^(?:.{0,20}\s)?(?:ở|tại|o(?=\s+(?:thon|ban|xom|to|khu)\b))\s+|(?:[\s,]+(?:em|anh|chị))?[\s,]+(?:ạ|nhé|nha|nhá)[\s.!]*$",
    re.IGNORECASE,
)
""" "Nhà em ở … ạ"."""


@router.command(*MEETING, who=ANYONE, private=True, argument=r"[0-9A-Z]{6}")
def start(turn: Turn) -> Reply:
    """ "/start CODE", "/dk CODE" or just "dk"."""
    if turn.argument:
        return with_code(turn, turn.argument)
    if turn.person is not None:
        return say(common.GREETING.format(name=name_of(turn.person.id)))
    return ask("joining.code", words.ASK_CODE)


def stranger(turn: Turn) -> Reply:
    """Somebody we do not know wrote something in private: a code, "dk CODE", or anything else."""
    return _with_words(turn, common.NOT_JOINED)


@router.step("joining.code", free_text=True, who=ANYONE)
def code_given(turn: Turn) -> Reply:
    return _with_words(turn, words.ASK_CODE)


def _with_words(turn: Turn, otherwise: str) -> Reply:
    """The code among the words; `otherwise` where none is."""
    code = _code_in(turn.text)
    if code != turn.text or _is_code(code) or _invited_by(turn, code):
        return with_code(turn, code)
    return ask("joining.code", otherwise)


def with_code(turn: Turn, code: str) -> Reply:
    """Somebody came with a code: known people stay one member, others are asked for consent."""
    invite = _invited_by(turn, code)
    if turn.person is not None:
        return say(known_came(turn, turn.person, invite) if invite else words.WRONG_CODE)
    if invite is None:
        return contacts.offered(turn, code) or ask("joining.code", words.WRONG_CODE)
    if refusal := refusal_of(invite, turn.now):
        return say(refusal)
    return _ask_consent(turn, invite)


def _is_code(text: str) -> bool:
    """Whether this looks like a code, rightly or wrongly copied: one word with a figure in it."""
    return len(text.split()) == 1 and any(char.isdecimal() for char in text)


def _invited_by(turn: Turn, code: str) -> InviteRow | None:
    return invites.find(turn.session, normal_code(code))


def _code_in(text: str) -> str:
    """ "dk 7K2MPQ", "đăng ký 7K2MPQ", "taikhoan 7K2M92" or the bare code."""
    for word in (*MEETING, *LINKING):
        if fold(text).startswith(f"{word} "):
            return " ".join(text.split()[len(word.split()) :])
    return text


def _ask_consent(turn: Turn, invite: InviteRow) -> Reply:
    text = words.CONSENT.format(
        campaign=turn.campaign.name,
        unit=unit_name(turn.session, invite.unit),
        operator=_with(words.AND_OPERATOR, turn.campaign.operator),
        contact=_with(words.CONTACT, turn.campaign.contact),
    )
    return _next("joining.consent", Draft(invite.code), text, *words.CONSENT_CHOICES)


def _with(sentence: str, value: str) -> str:
    return sentence.format(value) if value else ""


@router.step("joining.consent", who=ANYONE)
def consented(turn: Turn) -> Reply:
    """Yes or no; whatever else is said, nothing is kept and the short question comes again."""
    if turn.choice == "no":
        return say(words.REFUSED)
    if turn.choice != "yes":
        whom = turn.campaign.contact or words.WHO_SENT_THE_CODE
        return _next(
            "joining.consent", _draft(turn), words.CONSENT_AGAIN.format(whom=whom), *words.CONSENT_CHOICES
        )
    draft = replace(_draft(turn), consented_at=turn.now.isoformat())
    return _next("joining.boards", draft, words.ASK_BOARD, *words.BOARD_CHOICES)


@router.step("joining.boards", who=ANYONE)
def boards_chosen(turn: Turn) -> Reply | None:
    if turn.choice is None:
        return None
    return _next("joining.name", replace(_draft(turn), shown=turn.choice == "show"), words.ASK_NAME)


@router.step("joining.name", free_text=True, who=ANYONE)
def named(turn: Turn) -> Reply:
    name = " ".join(turn.text.split())
    if _invited_by(turn, _code_in(name)):
        return with_code(turn, _code_in(name))
    if not is_name(name):
        return _next("joining.name", _draft(turn), words.BAD_NAME)
    draft = replace(_draft(turn), name=proper(name))
    kind = _invite(turn).kind
    if kind is None:
        return _next("joining.kind", draft, words.ASK_KIND, *words.KIND_CHOICES)
    return _ask_hamlet(turn, replace(draft, kind=kind))


@router.step("joining.kind", who=ANYONE)
def kind_chosen(turn: Turn) -> Reply | None:
    return _ask_hamlet(turn, replace(_draft(turn), kind=turn.choice)) if turn.choice else None


def _ask_hamlet(turn: Turn, draft: Draft) -> Reply:
    rows = [row for row in units.hamlets(turn.session, _invite(turn).unit) if not row.merged_into]
    offered = tuple(Choice(row.name, value_of(row.id)) for row in rows[:MOST_HAMLETS_OFFERED])
    question = words.ASK_HAMLET if offered else words.ASK_HAMLET_FREE
    return _next("joining.hamlet", draft, question, *offered, words.SKIP)


@router.step("joining.hamlet", free_text=True, who=ANYONE)
def hamlet_given(turn: Turn) -> Reply:
    name = " ".join(turn.text.split())
    if turn.choice is None and not 1 <= len(name) <= 60:
        return _next("joining.hamlet", _draft(turn), words.BAD_HAMLET)
    return _next("joining.phone", _placed(turn, name), words.ASK_PHONE, *words.PHONE_CHOICES)


def _placed(turn: Turn, name: str) -> Draft:
    """The hamlet among the words ("nhà em ở thôn 5 ạ"); a new name is kept only when somebody has joined."""
    draft = _draft(turn)
    if turn.choice is not None:
        chosen = None if turn.choice == words.SKIP.value else number_of(turn.choice)
        return replace(draft, hamlet=chosen, place="")
    unit = _invite(turn).unit
    told = read(f"đo 1 mẫu {name}", at=turn.inbound.sent_at, hamlets=hamlets_of(turn.session, unit))
    found = int(told.hamlet) if told.hamlet else find_hamlet(turn.session, unit, name)
    return replace(draft, hamlet=found, place="" if found else common.capital(_AROUND_A_NAME.sub("", name)))


@router.step("joining.phone", who=ANYONE)
def phone_chosen(turn: Turn) -> Reply | None:
    """One of the two, by choice or by make; somebody who does not know goes on without."""
    phone = turn.choice or _phone_in(turn.text)
    unknown = without_courtesy(turn.text) in (fold(words.SKIP.label), *words.SKIP.also)
    if not phone and not unknown:
        return None
    draft = replace(_draft(turn), phone=phone)
    return _next("joining.installed", draft, words.ASK_INSTALLED, *words.DONE_CHOICES)


def _phone_in(text: str) -> str:
    """The kind of phone a make among the words belongs to, "" for none or both."""
    said = set(re.findall(r"[a-z]+", fold(text)))
    found = [phone for phone, names in words.PHONE_NAMES.items() if said & set(names.split())]
    return found[0] if len(found) == 1 else ""


@router.step("joining.installed", who=ANYONE)
def installed(turn: Turn) -> Reply | None:
    if (done := _is_done(turn)) is None:
        return None
    draft = replace(_draft(turn), installed=done)
    if not draft.installed:
        return settle(turn, draft)
    unit = units.unit(turn.session, _invite(turn).unit)
    code = words.REFERRAL_CODE.format(code=unit.referral_code) if unit and unit.referral_code else ""
    text = words.ASK_REFERRAL.format(unit=unit.name if unit else "", code=code)
    return _next("joining.referral", draft, text, *words.DONE_CHOICES)


@router.step("joining.referral", who=ANYONE)
def referral_entered(turn: Turn) -> Reply | None:
    done = _is_done(turn)
    return None if done is None else settle(turn, replace(_draft(turn), referral_entered=done))


def _is_done(turn: Turn) -> bool | None:
    """ "Cài rồi em", "chưa biết nhập ở đâu"; None: it says neither."""
    if turn.choice is not None:
        return turn.choice == words.DONE.value
    said = without_courtesy(turn.text).split()
    if "chua" in said:
        return False if said[0] == "chua" else None
    return True if said[-1:] == ["roi"] else None


def _next(step: str, draft: Draft, text: str, *choices: Choice) -> Reply:
    return ask(step, text, *choices, **asdict(draft))


def _draft(turn: Turn) -> Draft:
    return Draft(**turn.talk.draft)


def _invite(turn: Turn) -> InviteRow:
    """The invite this talk began with: rows of invites are never deleted."""
    invite = invites.find(turn.session, _draft(turn).code)
    assert invite is not None
    return invite
