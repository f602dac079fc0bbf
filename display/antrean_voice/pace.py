"""How long sentences last, told without making them: for plans and simulations."""

import re

from antrean_voice import sound
from antrean_voice.sentence import Phrase, Sentence, Signal

SIGNAL_S = {Signal.CHIME: 1.34, Signal.NOTE: 0.51, Signal.ALARM: 1.77}
_PHRASE_S = 0.20
_SYLLABLE_S = 0.21
_SYLLABLE = re.compile("[aeiouy]")


def seconds(sentence: Sentence) -> float:
    """Return how long ``sentence`` lasts, signal and pauses included; right to about a tenth."""
    phrases = sum(_phrase(each) for each in sentence.phrases)
    pauses = sound.PHRASE_GAP_S * max(0, len(sentence.phrases) - 1)
    return SIGNAL_S[sentence.signal] + sound.WORD_GAP_S + phrases + pauses


def _phrase(phrase: Phrase) -> float:
    return _PHRASE_S + _SYLLABLE_S * len(_SYLLABLE.findall(phrase.text.lower()))
