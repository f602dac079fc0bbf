"""The hall's own signals."""

import itertools

import pytest

from antrean_voice import chime
from antrean_voice.sentence import Signal
from antrean_voice.sound import SPEECH_DB


@pytest.mark.parametrize("kind", Signal)
def test_a_signal_is_quieter_than_the_voice_and_does_not_click(kind):
    made = chime.signal(kind)
    samples = made.samples
    assert made.rms_db < SPEECH_DB - 2
    assert samples[0] == 0
    assert abs(samples[-1]) <= 1
    assert max(abs(b - a) for a, b in itertools.pairwise(samples)) < 2500


def test_it_begins_softly():
    first = chime.signal(Signal.CHIME).samples[:60]
    assert max(map(abs, first)) < 0.15 * max(chime.signal(Signal.CHIME).samples)


def test_signals_are_told_apart_by_length():
    note, bell, alarm = (
        chime.signal(each).seconds for each in (Signal.NOTE, Signal.CHIME, Signal.ALARM)
    )
    assert note < 0.6 < bell < 1.5 < alarm < 2.0
