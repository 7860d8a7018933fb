"""Is every sentence whole, polite and in the same spelling?"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from string import Formatter

import pytest

from handlers import words
from handlers.answers import known_question
from handlers.messages import Choice
from handlers.rules.reading import fold
from handlers.words.answers import ANSWERS

MODULES = [import_module(f"handlers.words.{module.name}") for module in iter_modules(words.__path__)]


class Anything(dict[str, str]):
    """A value for every place."""

    def __missing__(self, place: str) -> str:
        return "Tủa Chùa"


UNKIND = (
    "bạn",
    "quý khách",
    "quý vị",
    "vui lòng",
    "xin lỗi",
    "hệ thống",
    "người dùng",
    "thao tác",
    "hợp lệ",
    "lỗi",
    "tôi",
    "yêu cầu bạn",
    "thất bại",
    "không tìm thấy",
    "nhấn",
    "click",
    "user",
    "admin",
    "sai cú pháp",
    "mày",
)


def texts(value: object) -> Iterator[str]:
    """Every sentence in a constant: of tables the values, of choices the labels, of answers the answer."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Choice):
        yield value.label
    elif isinstance(value, Mapping):
        yield from (text for item in value.values() for text in texts(item))
    elif isinstance(value, tuple | list):
        yield from (text for item in value for text in texts(item))


def constants() -> Iterator[tuple[str, str]]:
    for module in MODULES:
        for name, value in vars(module).items():
            if name.isupper() and name not in ("ANSWERS", "COMMANDS"):
                yield from ((f"{module.__name__}.{name}", text) for text in texts(value))
    yield from ((f"answers.{key}", answer) for key, (_, answer) in ANSWERS.items())


SENTENCES = [(name, text) for name, text in constants() if text]


def test_there_are_sentences() -> None:
    assert len(MODULES) >= 10
    assert len(SENTENCES) > 150


def badly_spelt(name: str, text: str) -> bool:
    return (
        text != unicodedata.normalize("NFC", text)
        or "  " in text
        or (text.rstrip(" ") != text and not name.endswith("POLITELY"))
        or re.search(r" [,.:;?!]|,,|\.\.|[\"']|\.{3}", text) is not None
        or text.count("“") != text.count("”")
        or text.count("(") != text.count(")")
    )


def test_spelling() -> None:
    assert [(name, text) for name, text in SENTENCES if badly_spelt(name, text)] == []


def has_an_empty_place(text: str) -> bool:
    rendered = Formatter().vformat(text, ("Tủa Chùa",), Anything())
    filled = rendered.count("Tủa Chùa") == len(re.findall(r"\{[a-z_]*\}", text))
    return bool(set("{}") & set(rendered)) or not filled


def test_every_place_is_filled() -> None:
    assert [(name, text) for name, text in SENTENCES if has_an_empty_place(text)] == []


def unkind(text: str) -> list[str]:
    said = " ".join(["", *re.findall(r"\w+", text.lower()), ""])
    return [word for word in UNKIND if f" {word} " in said]


def test_manners() -> None:
    assert [(name, unkind(text)) for name, text in SENTENCES if unkind(text)] == []


def test_a_question_asks_politely() -> None:
    questions = [text for name, text in SENTENCES if ".ASK" in name and "?" in text]
    assert len(questions) > 15
    assert [text for text in questions if not re.search(r"\b(ạ|nhé|em)\b", text)] == []


def test_the_table_of_answers_is_found_by_its_own_phrases() -> None:
    wrong = [
        (phrase, key)
        for key, (phrases, _) in ANSWERS.items()
        for phrase in phrases.split(", ")
        if known_question(phrase) != key
    ]
    assert wrong == []


def test_phrases_are_folded() -> None:
    phrases = ", ".join(phrases for phrases, _ in ANSWERS.values()).split(", ")
    assert [
        phrase for phrase in phrases if phrase != fold(phrase) or not re.fullmatch(r"[a-z0-9 ]+", phrase)
    ] == []
    assert len(phrases) == len(set(phrases))


@pytest.mark.parametrize(
    "said",
    [
        "cuộc họp mấy hôm nữa",
        "hôm qua em hết gạo",
        "radio hỏng rồi",
        "chiều em đi chợ",
    ],
)
def test_other_talk_is_no_known_question(said: str) -> None:
    assert known_question(fold(said)) == ""


def choices() -> Iterator[tuple[str, Choice]]:
    for module in MODULES:
        for name, value in vars(module).items():
            for choice in value if isinstance(value, tuple) else (value,):
                if isinstance(choice, Choice):
                    yield f"{module.__name__}.{name}", choice


def test_further_words_of_choices_are_folded() -> None:
    wrong = [(name, word) for name, choice in choices() for word in choice.also if word != fold(word)]
    assert wrong == []


def test_no_word_means_two_choices_of_one_question() -> None:
    for module in MODULES:
        for name, offered in vars(module).items():
            if isinstance(offered, tuple) and offered and all(isinstance(one, Choice) for one in offered):
                means = [word for one in offered for word in {fold(one.label), *one.also}]
                assert len(means) == len(set(means)), f"{module.__name__}.{name}"
