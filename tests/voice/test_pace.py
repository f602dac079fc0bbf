"""How long sentences last, told without making them."""

import pytest

from antrean_voice import chime, pace, sentence
from antrean_voice.espeak import Espeak
from antrean_voice.sentence import Level, Manner
from antrean_voice.voice import Voice
from tests.voice.calls import call


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("number", ["A2-017", "D-120", "H4-111"])
def test_it_is_near_what_the_engine_takes(level, number):
    said = sentence.call(call(number, "12"), level, Manner())
    assert pace.seconds(said) == pytest.approx(Voice({}, Espeak()).say(said).seconds, rel=0.12)


def test_signals_last_as_long_as_they_are():
    for kind, seconds in pace.SIGNAL_S.items():
        assert chime.signal(kind).seconds == pytest.approx(seconds, abs=0.01)
