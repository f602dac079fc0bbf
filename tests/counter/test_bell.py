"""One note, heard once, and never waited for."""

import threading

import pytest

from antrean_counter.bell import Bell, WholePlayer
from antrean_voice.chime import signal
from antrean_voice.player import Fault, Played
from antrean_voice.room import Outcome
from antrean_voice.sentence import Signal


class Player:
    """Keeps what it was given, and sounds until it is let go."""

    def __init__(self):
        self.heard, self.over = [], threading.Event()

    def play(self, sound, cut):
        self.heard.append(sound)
        while not (self.over.is_set() or cut.is_set()):
            self.over.wait(0.01)
        return Played(Outcome.SPOKEN)


class Dumb:
    """A machine without a sound device."""

    def play(self, sound, cut):
        return Played(Outcome.FAILED, Fault.NO_DEVICE)


@pytest.mark.parametrize(
    ("heard", "played"),
    [(True, Played(Outcome.SPOKEN)), (False, Played(Outcome.FAILED, Fault.NO_DEVICE))],
)
def test_a_system_that_plays_itself_is_given_a_whole_wav(heard, played):
    given = []
    player = WholePlayer(lambda wav: given.append(wav) or heard)
    assert player.play(signal(Signal.NOTE), threading.Event()) == played
    assert given[0].startswith(b"RIFF")


def test_a_ring_while_it_sounds_is_the_same_ring():
    player = Player()
    bell = Bell(player)
    bell.ring()
    bell.ring()
    bell.close()
    assert [sound.seconds > 0.2 for sound in player.heard] == [True]


def test_it_rings_again_when_it_is_over():
    player = Player()
    player.over.set()
    bell = Bell(player)
    for _ in range(2):
        bell.ring()
        bell._ringing.join()
    bell.close()
    assert len(player.heard) == 2


def test_after_the_end_it_is_silent():
    player = Player()
    bell = Bell(player)
    bell.close()
    bell.ring()
    assert player.heard == []


def test_without_a_device_it_is_silent_and_nobody_waits():
    bell = Bell(Dumb())
    bell.ring()
    bell.close()
