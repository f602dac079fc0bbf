"""Brings a person's recordings into a voice pack and says what is still to be recorded."""

from pathlib import Path

from msgspec import Struct

from antrean_shared.words import NumberStyle
from antrean_voice import pack, sound
from antrean_voice.language import Language
from antrean_voice.pack import Pack
from antrean_voice.sound import BadSound, Sound
from antrean_voice.vocabulary import EVERY_HALL, HallWords, phrases, slug, words

ANY_NUMBER = 1000
SHORTEST_S = 0.08
"""Less than this is not a word."""


class Import(Struct, frozen=True):
    """What came of it."""

    taken: tuple[str, ...]
    """Texts that have a clip now."""
    refused: tuple[str, ...]
    """A sentence for each file that was not taken."""
    missing: tuple[str, ...]
    """Texts without which some calls cannot be spoken."""


def bring(
    recordings: Path, folder: Path, language: Language, hall: HallWords = EVERY_HALL
) -> Import:
    """Import every ``*.wav`` of ``recordings`` into the pack in ``folder``.

    A file is named as its text: ``nomor-antrean.wav``, ``loket-tiga.wav``. Whole phrases are
    welcome beside the words; the longest recording that fits is used. Raises OSError, BadPack.
    """
    names = _names(language, hall)
    clips: dict[str, Sound] = {}
    refused: list[str] = []
    for file in sorted(recordings.glob("*.wav")):
        taken = _read(file, names)
        if isinstance(taken, str):
            refused.append(taken)
        else:
            clips[names[slug(file.stem)]] = taken
    made = pack.write(folder, recordings.name, language.code, clips, recorded=True)
    return Import(tuple(clips), tuple(refused), missing(made, language, hall))


def missing(made: Pack, language: Language, hall: HallWords = EVERY_HALL) -> tuple[str, ...]:
    """Return the texts that are still to be recorded, in the order a speaker reads them."""
    return made.missing(words(language, hall))


def _names(language: Language, hall: HallWords) -> dict[str, str]:
    """Return the text of each file name that is understood."""
    whole = (
        phrase.text
        for style in NumberStyle
        for phrase in phrases(language, style, hall, numbers=ANY_NUMBER)
    )
    return {slug(text): text for text in (*whole, *words(language, hall))}


def _read(file: Path, names: dict[str, str]) -> Sound | str:
    if slug(file.stem) not in names:
        return f"{file.name}: no word or phrase of a call has this name"
    try:
        clip = sound.clean(sound.from_wav(file.read_bytes()))
    except BadSound as error:
        return f"{file.name}: {error}"
    return clip if clip.seconds >= SHORTEST_S else f"{file.name}: nothing can be heard in it"
