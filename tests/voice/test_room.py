"""What one zone's voice knows."""

from antrean_voice.room import Mark
from tests.voice.calls import call


def test_a_repetition_of_a_call_is_another_call():
    assert Mark.of(call()) == Mark.of(call(counter="9"))
    assert Mark.of(call()) != Mark.of(call(calls=2))
