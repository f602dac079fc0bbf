"""What one zone's voice knows."""

from antrean_voice.room import Mark
from tests.voice.calls import Zone, call


def test_a_repetition_of_a_call_is_another_call():
    assert Mark.of(call()) == Mark.of(call(counter="9"))
    assert Mark.of(call()) != Mark.of(call(calls=2))


def test_what_waits_is_not_spoken_yet():
    room = Zone().calls_("A-1").calls_("A-2").waits(1).room
    assert {mark.ticket for mark in room.heard} == {"A-1", "A-2"}
    assert {mark.ticket for mark in room.spoken} == {"A-1"}
