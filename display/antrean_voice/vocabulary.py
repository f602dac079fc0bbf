"""The closed set of a hall's calls: which words and whole phrases a voice pack may hold."""

import csv
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from antrean_shared.words import NumberStyle
from antrean_voice import sentence, spelling
from antrean_voice.language import FIRST, Language
from antrean_voice.numbers import Words
from antrean_voice.sentence import Phrase

UNUSED_LETTERS = frozenset("IO")
"""No queue is called I or O: they look like 1 and 0."""
NUMBERS = 200
"""How many numbers of a queue are held as whole phrases; on most days nobody gets a higher one."""


class HallWords(Struct, frozen=True):
    """What this hall says beside the words of every hall."""

    queues: tuple[str, ...] = ()
    """What its numbers begin with: ``A1``, ``D``."""
    counters: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    """Names of steps, in Indonesian."""
    steps_en: tuple[str, ...] = ()


EVERY_HALL = HallWords()


def read_hall(folder: Path) -> HallWords:
    """Read a hall's words from the files its office keeps. Raises OSError, KeyError, ValueError."""
    services = _column(folder / "layanan.csv", "prefix_antrean")
    settings = tomllib.loads((folder / "hall.toml").read_text("utf-8"))
    return HallWords(
        queues=tuple(dict.fromkeys(services)),
        counters=_column(folder / "loket.csv", "no"),
        steps=tuple(settings.get("stage_names", {}).values()),
        steps_en=tuple(settings.get("stage_names_en", {}).values()),
    )


def _column(file: Path, name: str) -> tuple[str, ...]:
    with file.open(encoding="utf-8", newline="") as rows:
        return tuple(row[name] for row in csv.DictReader(rows))


def words(language: Language, hall: HallWords = EVERY_HALL) -> tuple[str, ...]:
    """Return the words that a set of recordings must have: every call can be put together of them.

    A fixed phrase is one of them. A step's name is one too: it is recorded as a whole.
    """
    letters = (language.letters[each] for each in _letters(language, hall))
    fixed = (language.queue_number, language.number, language.priority, language.proceed)
    steps = (" ".join(step) for step in _steps(language, hall))
    purpose = (language.purpose,) if language is FIRST or hall.steps_en else ()
    all = (*fixed, language.counter, *purpose, *language.number_words, *letters, *steps)
    return tuple(dict.fromkeys(all))


def phrases(
    language: Language, style: NumberStyle, hall: HallWords = EVERY_HALL, numbers: int = NUMBERS
) -> Iterator[Phrase]:
    """Yield the whole phrases that a pack made by an engine holds, so that they sound whole."""
    yield Phrase(language.code, (language.priority,), last=True)
    for queue in hall.queues:
        name = sentence.counter(queue, language)
        for lead in ((language.queue_number,), (language.number,), ()):
            yield Phrase(language.code, (*lead, *name))
    for n in range(1, numbers + 1):
        yield Phrase(language.code, language.ticket(f"{n:03}", style))
    yield Phrase(language.code, (language.proceed, language.counter))
    yield Phrase(language.code, (language.counter,))
    for counter in hall.counters:
        yield Phrase(language.code, sentence.counter(counter, language), last=True)
    for step in _steps(language, hall):
        yield Phrase(language.code, (language.purpose, *step), last=True)


def slug(text: str) -> str:
    """Return the file name of a recording of ``text``, without its ending."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _letters(language: Language, hall: HallWords) -> Iterator[str]:
    used = {letter for name in (*hall.queues, *hall.counters) for letter in name.upper()}
    for letter in language.letters:
        if letter not in UNUSED_LETTERS or letter in used:
            yield letter


def _steps(language: Language, hall: HallWords) -> Iterator[Words]:
    named = hall.steps if language is FIRST else hall.steps_en
    yield from (spelling.words(step, language) for step in named)
