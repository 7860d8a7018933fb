"""How does a message become a letter in the outbox?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from handlers.campaign import Campaign
from handlers.hours import may_go_from
from handlers.messages import Address, Choice, Message
from handlers.naming import pieces
from handlers.words import common as words
from storage import conversations, outbox, people
from storage.conversations import Talk, Where
from storage.database import Session
from storage.groups import Group
from storage.outbox import NewLetter

CHOICES_ROOM = 400
"""UTF-16 units kept free in a letter whose choices are printed as a numbered list."""


@dataclass(frozen=True, slots=True)
class Post:
    """How a letter travels: kind, once-key, worth sending until; unasked ones keep out of the quiet hours."""

    kind: str = "reply"
    once: str | None = None
    stale_after: datetime | None = None
    member: int | None = None
    reply_to: str = ""
    question: int = 0


def write(
    session: Session, campaign: Campaign, now: datetime, address: Address, message: Message, post: Post
) -> bool:
    """Write one message as as many letters as the platform needs.

    False when its once-key has been used, or when it could only arrive too late.
    """
    limit = campaign.capabilities(address.channel, address.bot).text_limit
    texts = pieces(session, message.text, limit - CHOICES_ROOM if message.choices else limit)
    not_before = may_go_from(campaign, post.kind, now)
    if post.stale_after is not None and post.stale_after <= not_before:
        return False
    at = (address.channel, address.bot, address.chat, address.topic)
    for index, piece in enumerate(texts):
        last = index == len(texts) - 1
        body = _body(piece, message if last else Message(piece), post)
        once = f"{post.once}/{index}" if post.once and index else post.once
        letter = NewLetter(*at, post.kind, post.member, body, once, not_before, post.stale_after)
        if not outbox.add(session, letter):
            return False
    return True


def to_member(
    session: Session, campaign: Campaign, now: datetime, member: int, message: Message, post: Post
) -> bool:
    """Write to a member's private chat, where they last wrote; False when no letter can reach them."""
    reach = people.reach(session, member)
    if reach is None or reach.blocked_at is not None:
        return False
    address = Address(reach.channel, reach.bot, reach.chat)
    return to_contact(session, campaign, now, address, member, message, post)


def to_contact(
    session: Session,
    campaign: Campaign,
    now: datetime,
    address: Address,
    member: int,
    message: Message,
    post: Post,
) -> bool:
    """Write to this private chat of a member; the values of its choices are commands."""
    question = _offer(session, address, message, now) if message.choices else 0
    if not question and not campaign.capabilities(address.channel, address.bot).buttons:
        message = _by_command(message)
    whole = Post(post.kind, post.once, post.stale_after, member, "", question)
    return write(session, campaign, now, address, message, whole)


def to_group(
    session: Session, campaign: Campaign, now: datetime, group: Group, message: Message, post: Post
) -> bool:
    """Write into a group."""
    address = Address(group.channel, group.bot, group.chat, group.topic)
    return write(session, campaign, now, address, message, post)


def _offer(session: Session, address: Address, message: Message, now: datetime) -> int:
    """Make an unasked letter's choices answerable by number; 0 while something else is open there."""
    where = Where(address.channel, address.bot, address.chat, "", address.chat)
    talk = conversations.read(session, where)
    if talk.step or session.has_in_hand(where):
        return 0
    offered = Talk("", {}, as_rows(message.choices), message.text, conversations.next_version(talk, now))
    conversations.save(session, where, offered, talk.version, now)
    return offered.version


def _by_command(message: Message) -> Message:
    """Where a number would answer another question, each choice is told by its command."""
    lines = [words.BY_COMMAND.format(label=each.label, command=each.value) for each in message.choices]
    return replace(message, text="\n".join([message.text, *lines]), choices=())


def as_rows(choices: tuple[Choice, ...]) -> list[list[Any]]:
    """Choices as JSON rows: label, value, further words."""
    return [[choice.label, choice.value, list(choice.also)] for choice in choices]


def from_rows(rows: list[list[Any]]) -> tuple[Choice, ...]:
    """The inverse of `as_rows`."""
    return tuple(Choice(label, value, tuple(also)) for label, value, also in rows)


def _body(text: str, message: Message, post: Post) -> Mapping[str, Any]:
    body: dict[str, Any] = {"text": text}
    if message.choices:
        body |= {"choices": as_rows(message.choices), "question": post.question}
    if message.picture:
        body["picture"] = [message.picture.name, dict(message.picture.arguments)]
    if post.reply_to:
        body["reply_to"] = post.reply_to
    return body
