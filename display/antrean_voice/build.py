"""Builds a voice pack with a speech engine: whole phrases first, single words for the rest.

An engine's single words, joined, are hard to understand; a phrase spoken whole is not. So the pack
holds every phrase that a normal day needs (queues, numbers, counters, steps), and words only for
what lies beyond. Where the engine is installed, phrases the pack lacks are spoken by it on demand.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from antrean_shared.words import NumberStyle
from antrean_voice import pack, sound
from antrean_voice.language import Language
from antrean_voice.pack import Pack
from antrean_voice.sentence import Phrase
from antrean_voice.sound import Sound
from antrean_voice.vocabulary import HallWords, phrases, words


class Engine(Protocol):
    """Speaks phrases."""

    def speak(self, phrase: Phrase) -> Sound:
        """Return ``phrase`` as speech. Raises EngineFailed."""
        ...


def build(
    folder: Path,
    engine: Engine,
    language: Language,
    style: NumberStyle,
    hall: HallWords,
    numbers: int,
) -> Pack:
    """Write a pack of all phrases and words of ``hall``. Raises EngineFailed, OSError."""
    clips = {
        phrase.text: sound.clean(engine.speak(phrase))
        for phrase in wanted(language, style, hall, numbers)
    }
    name = f"espeak-ng {language.code}"
    return pack.write(folder, name, language.code, clips, recorded=False)


def wanted(
    language: Language, style: NumberStyle, hall: HallWords, numbers: int
) -> Iterator[Phrase]:
    """Yield each phrase of the pack once, as it should be intoned."""
    whole = {each.text: each for each in phrases(language, style, hall, numbers)}
    yield from whole.values()
    for word in words(language, hall):
        if word not in whole:
            yield Phrase(language.code, (word,))
