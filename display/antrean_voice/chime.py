"""The hall's own signals, made of sine waves: they say *look up* without startling anybody."""

import math
from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from antrean_voice import sound
from antrean_voice.sentence import Signal
from antrean_voice.sound import RATE, Sound

CHIME_DB = -24.0
"""RMS; a little below the voice."""
_PARTIALS = ((1.0, 1.0, 1.0), (2.0, 0.18, 1.6), (3.0, 0.06, 2.6))
"""Of each tone: how high, how loud, how much faster it fades. Like a struck bar of wood."""
_ATTACK_S = 0.018


class Tone(Struct, frozen=True):
    """One struck note."""

    hertz: float
    at: float
    lasts: float
    loud: float = 1.0


G4, C5, E5 = 392.0, 523.25, 659.26

SCORES: dict[Signal, tuple[Tone, ...]] = {
    # A rising fourth, the second note while the first still sounds: a question, not a doorbell.
    Signal.CHIME: (Tone(G4, 0.0, 0.9), Tone(C5, 0.28, 0.95, 0.9)),
    Signal.NOTE: (Tone(C5, 0.0, 0.4),),
    # Three times the same rise, higher and closer: nobody takes it for a call.
    Signal.ALARM: tuple(
        Tone(hertz, 0.5 * turn + 0.16 * at, 0.5)
        for turn in range(3)
        for at, hertz in enumerate((C5, E5))
    ),
}


@cache
def signal(kind: Signal) -> Sound:
    """Return the sound of ``kind``, with the breath before the words."""
    played = sound.level(sound.fade(_mixed(SCORES[kind])), CHIME_DB)
    return Sound(RATE, played.data + sound.silence(sound.PHRASE_GAP_S / 2).data)


def _mixed(tones: tuple[Tone, ...]) -> Sound:
    mix = [0.0] * round(RATE * max(tone.at + tone.lasts for tone in tones))
    for tone in tones:
        start = round(tone.at * RATE)
        for at, value in enumerate(_played(tone), start):
            mix[at] += value
    peak = max(map(abs, mix))
    return sound.of(value / peak * sound.FULL_SCALE * 0.9 for value in mix)


def _played(tone: Tone) -> Iterable[float]:
    for at in range(round(tone.lasts * RATE)):
        seconds = at / RATE
        rise = min(1.0, seconds / _ATTACK_S)
        left = 1 - seconds / tone.lasts
        yield tone.loud * rise * left * _wave(tone.hertz, seconds)


def _wave(hertz: float, seconds: float) -> float:
    return sum(
        loud * math.exp(-4.2 * fading * seconds) * math.sin(2 * math.pi * hertz * high * seconds)
        for high, loud, fading in _PARTIALS
    )
