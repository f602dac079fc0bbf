"""Free text as it is said: abbreviations letter by letter, numbers as words, a dash as a pause.

Only words come out, so nothing typed can reach a speech engine as a command.
"""

import re

from antrean_shared.words import NumberStyle
from antrean_voice.language import Language
from antrean_voice.numbers import Words

_PAUSE = re.compile(r"\s+-\s+|(?<=\d)-(?=\d)|[,.;:!?]+(?=\s|$)|[,;:!?()\[\]/\"“”…|–—]+")
_TOKEN = re.compile(
    r"(?P<time>(?<![\d.])\d{1,2}\.\d{2}(?![\d.]))|(?P<digits>\d{1,3}(?:\.\d{3})+(?!\d)|\d+)"
    r"|(?P<sign>[&%+])|(?P<dot>(?<=\w)\.(?=\w))|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
)
_ABBREVIATION = 7
"""Letters that an abbreviation in capitals has at most."""


def phrases(text: str, language: Language) -> tuple[Words, ...]:
    """Return ``text`` as phrases of words, in the order they are said."""
    shouted = text.isupper() and len(text.split()) > 1
    parts = (_words(part, language, shouted) for part in _PAUSE.split(text))
    return tuple(part for part in parts if part)


def words(text: str, language: Language) -> Words:
    """Return ``text`` as words without pauses, e.g. a step's name."""
    return tuple(word for phrase in phrases(text, language) for word in phrase)


def _words(part: str, language: Language, shouted: bool) -> Words:
    said: list[str] = []
    before = ""
    for token in _TOKEN.finditer(part):
        if token.lastgroup == "word":
            said += _word(token.group(), language, shouted)
        else:
            said += _figure(token, language, dialled=before in language.dialled)
        before = token.group().lower()
    return tuple(said)


def _figure(token: re.Match[str], language: Language, dialled: bool) -> Words:
    text = token.group()
    match token.lastgroup:
        case "time":
            return _time(text, language)
        case "sign":
            return (language.signs[text],)
        case "dot":
            return (language.dot,)
        case _:
            # ``1.500`` is one number: its dot parts the thousands.
            return _number(text.replace(".", ""), language, dialled)


def _number(digits: str, language: Language, dialled: bool) -> Words:
    if dialled or (digits.startswith("0") and len(digits) > 1):
        return language.ticket(digits, NumberStyle.DIGIT)
    return language.count(int(digits))


def _time(text: str, language: Language) -> Words:
    hour, minute = (int(part) for part in text.split("."))
    return (*language.count(hour), *(language.count(minute) if minute else ()))


def _word(text: str, language: Language, shouted: bool) -> Words:
    if text in language.said_as:
        return language.said_as[text]
    return language.spell(text) if _spelt(text, language, shouted) else (text.lower(),)


def _spelt(text: str, language: Language, shouted: bool) -> bool:
    if not text.isupper() or len(text) > _ABBREVIATION or set(text) - set(language.letters):
        return False
    # Where everything is in capitals, only what nobody could pronounce is an abbreviation.
    return not shouted or not set(text) & set("AEIOUY")
