"""Free text as it is said: abbreviations letter by letter, numbers as words, a dash as a pause.

Only words come out, so nothing typed can reach a speech engine as a command.
"""

import re

from antrean_voice.language import Language
from antrean_voice.numbers import Style, Words

SAID_AS_WORDS = frozenset({"SIM", "SAMSAT", "NIK", "PIN", "TASPEN", "PIP", "SIMULASI", "LAPOR"})
"""Abbreviations that people say as one word."""
DIGIT_BY_DIGIT = frozenset({"sms", "telepon", "telp", "wa", "nomor", "call", "phone", "number"})
"""A number that follows one of these is dialled, not counted."""

_PAUSE = re.compile(r"\s+[-–—]+\s+|[,.;:!?()\[\]/\"“”…|]+(?=\s|$)|[,;:!?()\[\]/\"“”…|–—]+")
_TOKEN = re.compile(
    r"(?P<time>(?<!\d)\d{1,2}\.\d{2}(?!\d))|(?P<digits>\d+)|(?P<sign>[&%+])"
    r"|(?P<dot>(?<=\w)\.(?=\w))|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
)
_LETTERS = range(2, 8)
"""How long an abbreviation in capitals may be."""


def phrases(text: str, language: Language) -> tuple[Words, ...]:
    """Return ``text`` as phrases of words, in the order they are said."""
    parts = (_words(part, language) for part in _PAUSE.split(text))
    return tuple(part for part in parts if part)


def words(text: str, language: Language) -> Words:
    """Return ``text`` as words without pauses, e.g. a step's name."""
    return tuple(word for phrase in phrases(text, language) for word in phrase)


def _words(part: str, language: Language) -> Words:
    said: list[str] = []
    for token in _TOKEN.finditer(part):
        said += _said(token, said[-1] if said else "", language)
    return tuple(said)


def _said(token: re.Match[str], before: str, language: Language) -> Words:
    text = token.group()
    match token.lastgroup:
        case "time":
            return _time(text, language)
        case "digits":
            dialled = before in DIGIT_BY_DIGIT or (text[0] == "0" and len(text) > 1)
            return language.ticket(text, Style.DIGIT) if dialled else language.count(int(text))
        case "sign":
            return (language.signs[text],)
        case "dot":
            return (language.dot,)
        case _:
            return _word(text, language)


def _time(text: str, language: Language) -> Words:
    hour, minute = (int(part) for part in text.split("."))
    return (*language.count(hour), *(language.count(minute) if minute else ()))


def _word(text: str, language: Language) -> Words:
    known = all(letter in language.letters for letter in text)
    if text.isupper() and len(text) in _LETTERS and text not in SAID_AS_WORDS and known:
        return language.spell(text)
    return (text.lower(),)
