"""A call in words: phrases of single words in one or two languages, in three lengths.

What a number sounds like. ``A2-017`` is a queue (A2) and a number in it (017), so a breath parts
them: *A dua, nol satu tujuh*. Without it the ear writes down A 2017, and of *er satu* or *es satu*
it hears *esatu*. A breath also parts *loket* from its number, or *loket tiga* is *ketika* to the
ear (tests/evaluation/asr.py). A queue's own digits are a whole number (``A12`` is
*A dua belas*), a counter's too (*loket dua belas*), whatever the style of the ticket's digits. The
dash is never said.
"""

import re
from collections.abc import Mapping
from enum import IntEnum

from msgspec import Struct

from antrean_shared.wire import Call
from antrean_shared.words import NumberStyle
from antrean_voice import spelling
from antrean_voice.language import FIRST, LANGUAGES, Language
from antrean_voice.numbers import Words


class Level(IntEnum):
    """How much is said; a long line makes it less."""

    FULL = 0
    SHORT = 1
    SHORTEST = 2


class Phrase(Struct, frozen=True):
    """Words said in one breath; a pause follows."""

    language: str
    words: Words
    last: bool = False
    """The voice falls: the sentence ends here."""

    @property
    def text(self) -> str:
        """The words as they are written."""
        return " ".join(self.words)


class Signal(IntEnum):
    """What is heard before the words."""

    CHIME = 0
    """Two notes: look up."""
    NOTE = 1
    """One note, for a busy hall."""
    ALARM = 2


class Sentence(Struct, frozen=True):
    """All that is said at one time."""

    signal: Signal
    phrases: tuple[Phrase, ...]

    @property
    def text(self) -> str:
        """The sentence as it is written, for a log or a test."""
        text = "".join(each.text + (". " if each.last else ", ") for each in self.phrases)
        return text.strip()


class Manner(Struct, frozen=True):
    """How this hall speaks."""

    style: NumberStyle = NumberStyle.DIGIT
    languages: tuple[str, ...] = ("id", "en")
    """Spoken here; Indonesian always is."""
    stage_names: Mapping[str, Mapping[str, str]] = {}
    """By language: what happens at a step."""


def call(call: Call, level: Level, manner: Manner) -> Sentence:
    """Return how ``call`` is said at ``level``.

    The shortest form is said in the visitor's own language alone, the others in Indonesian first.
    """
    other = LANGUAGES[call.language] if _spoken(call.language, manner) else None
    spoken = [FIRST] if other is None else [FIRST, other]
    if level is Level.SHORTEST:
        spoken = spoken[-1:]
    said = [phrase for each in spoken for phrase in _call(call, level, manner, each)]
    return Sentence(Signal.CHIME if level is Level.FULL else Signal.NOTE, tuple(said))


def text(words: str, language: str, signal: Signal = Signal.CHIME) -> Sentence:
    """Return an announcement; its text may hold several sentences."""
    known = LANGUAGES.get(language, FIRST)
    said: list[Phrase] = []
    for part in re.split(r"(?<=[.!?])\s+", words):
        said += _phrases(known, spelling.phrases(part, known))
    return Sentence(signal, tuple(said))


def number(number: str, style: NumberStyle, language: Language) -> tuple[Words, ...]:
    """Return a ticket's number in two phrases: its queue, and its digits."""
    queue, digits = _parts(number)
    name = _name(queue, language)
    said = language.ticket(digits, style) if digits else ()
    return tuple(part for part in (name, said) if part)


def counter(id: str, language: Language) -> Words:
    """Return a counter's name, e.g. ``12`` or ``3B``."""
    return _name(id.upper(), language)


def _spoken(language: str, manner: Manner) -> bool:
    return language != FIRST.code and language in manner.languages and language in LANGUAGES


def _call(call: Call, level: Level, manner: Manner, language: Language) -> tuple[Phrase, ...]:
    parts = number(call.number, manner.style, language)
    window = ((language.counter,), counter(call.counter, language))
    match level:
        case Level.FULL:
            first = ((language.priority,),) if call.priority else ()
            opened = _led((language.queue_number,), parts)
            where = ((language.proceed, language.counter), window[1])
            said = (*opened, *where, *_purpose(call, manner, language))
            return (*_phrases(language, first), *_phrases(language, said))
        case Level.SHORT:
            return _phrases(language, (*_led((language.number,), parts), *window))
        case Level.SHORTEST:
            return _phrases(language, (*parts, *window))


def _led(lead: Words, parts: tuple[Words, ...]) -> tuple[Words, ...]:
    return (lead + parts[0], *parts[1:]) if parts else ()


def _purpose(call: Call, manner: Manner, language: Language) -> tuple[Words, ...]:
    # A step without a name in this language is left to the screen.
    name = manner.stage_names.get(language.code, {}).get(call.stage, "")
    return ((language.purpose, *spelling.words(name, language)),) if name else ()


def _phrases(language: Language, parts: tuple[Words, ...]) -> tuple[Phrase, ...]:
    end = len(parts) - 1
    return tuple(Phrase(language.code, part, at == end) for at, part in enumerate(parts))


def _parts(number: str) -> tuple[str, str]:
    """Part ``A2-017`` into its queue and its digits; ``A005`` is parted after the letter."""
    number = number.upper()
    queue, dash, digits = number.rpartition("-")
    if not dash:
        digits = re.findall(r"\d*$", number)[0]
        queue = number.removesuffix(digits)
    return queue, "".join(filter(str.isdigit, digits))


def _name(id: str, language: Language) -> Words:
    return tuple(word for run in re.findall(r"\d+|[A-Z]+", id) for word in _run(run, language))


def _run(run: str, language: Language) -> Words:
    return language.count(int(run)) if run.isdigit() else language.spell(run)
