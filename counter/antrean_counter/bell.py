"""One quiet note for an officer. Without a device it is silent, and nobody waits for it."""

import threading
from collections.abc import Callable

from antrean_shared import machine
from antrean_voice.chime import signal
from antrean_voice.player import Fault, Played, Player, SystemPlayer
from antrean_voice.room import Outcome
from antrean_voice.sentence import Signal
from antrean_voice.sound import Sound, to_wav


class WholePlayer:
    """Plays through the system itself, which does not end a sound before it is over."""

    def __init__(self, play_wav: Callable[[bytes], bool]) -> None:
        self._play_wav = play_wav

    def play(self, sound: Sound, cut: threading.Event) -> Played:
        """Play it and return when it is over; faults are values."""
        heard = self._play_wav(to_wav(sound))
        return Played(Outcome.SPOKEN) if heard else Played(Outcome.FAILED, Fault.NO_DEVICE)


def own_player() -> Player:
    """Return what this machine plays with."""
    return WholePlayer(machine.play_wav) if machine.WAV else SystemPlayer()


class Bell:
    """Rings in a thread of its own; while it still sounds, a new ring is the same one."""

    def __init__(self, player: Player | None = None) -> None:
        self._player = player or own_player()
        self._cut = threading.Event()
        self._ringing: threading.Thread | None = None

    def ring(self) -> None:
        """Sound the note; return at once."""
        if self._cut.is_set() or (self._ringing and self._ringing.is_alive()):
            return
        self._ringing = threading.Thread(target=self._sound, name="bell", daemon=True)
        self._ringing.start()

    def close(self) -> None:
        """End the note and ring no more."""
        self._cut.set()
        if self._ringing is not None:
            self._ringing.join()

    def _sound(self) -> None:
        self._player.play(signal(Signal.NOTE), self._cut)
