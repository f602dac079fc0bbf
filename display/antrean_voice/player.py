"""Plays a buffer through the machine's sound server, and never waits for one that does not answer.

The system's own player is run once for each sentence and fed on its standard input: devices come
and go without a restart, and a player that hangs is ended. Its pipe and its buffer are kept small,
so what it has taken is what was heard; that, and not its exit, tells when the sentence is over
(a server may take seconds to say that it has drained).
"""

import os
import select
import shutil
import subprocess
import time
from collections.abc import Sequence
from enum import StrEnum
from threading import Event
from typing import IO, Protocol

from msgspec import Struct

from antrean_voice.room import Outcome
from antrean_voice.sound import Sound


class Fault(StrEnum):
    """Why nobody hears a sentence."""

    NO_PROGRAM = "no_sound_program"
    """No player is installed."""
    NO_DEVICE = "no_sound_device"
    """No player could open a device."""
    NO_ANSWER = "no_sound_answer"
    """A player started and did not take the sound in time."""
    NO_WORDS = "no_voice"
    """Neither a voice pack nor the speech engine can say the sentence."""


DEAF = frozenset({Fault.NO_PROGRAM, Fault.NO_DEVICE, Fault.NO_ANSWER})
"""With these another station must speak: nobody hears this one."""


class Played(Struct, frozen=True):
    """How it went."""

    outcome: Outcome
    fault: Fault | None = None


SPOKEN, CUT = Played(Outcome.SPOKEN), Played(Outcome.CUT)


class Player(Protocol):
    """Something that makes a sound heard."""

    def play(self, sound: Sound, cut: Event) -> Played:
        """Play it and return when it is over, or at once when ``cut`` is set."""
        ...


class Program(Struct, frozen=True):
    """A player of the system: what to run, and what tells whether its device is a real one."""

    command: tuple[str, ...]
    probe: tuple[str, ...] = ()
    """Prints the name of the default device."""


DUMMY = b"auto_null"
"""What both sound servers call the device they make up when there is none."""
_DEFAULT = ("pactl", "get-default-sink")
PROGRAMS = (
    Program(
        tuple("paplay --raw --format=s16le --rate={rate} --channels=1 --latency-msec=100".split()),
        _DEFAULT,
    ),
    Program(
        tuple("pw-cat -p --format=s16 --rate={rate} --channels=1 --latency=100ms -".split()),
        _DEFAULT,
    ),
    Program(
        tuple("aplay -q -t raw -f S16_LE -r {rate} -c 1 --buffer-time=200000 -".split()),
    ),
)
"""In the order they are tried; the first also speaks to PipeWire."""

STALL_S = 2.5
"""A player that takes nothing for so long is given up; a device may need this to wake."""
GRACE_S = 1.0
"""Beside a stall, so much later than its length a sound must have been taken."""
TAIL_S = 0.3
"""Pipe, buffer and device still sound so long after the last sample was taken."""
_PIPE = 4096
_POLL_S = 0.1


class SystemPlayer:
    """Plays through the first program that works."""

    def __init__(self, programs: Sequence[Program] = PROGRAMS) -> None:
        self._programs = list(programs)
        self._running: subprocess.Popen[bytes] | None = None

    def play(self, sound: Sound, cut: Event) -> Played:
        """Play ``sound``; over soon after its length, or once it stalls. Faults are values."""
        self._end()
        fault = Fault.NO_PROGRAM
        for program in tuple(self._programs):
            if shutil.which(program.command[0]) is None:
                continue
            played = self._try(program, sound, cut)
            if played.fault is None or played.fault is Fault.NO_ANSWER:
                self._prefer(program)
                return played
            fault = played.fault
        return Played(Outcome.FAILED, fault)

    def close(self) -> None:
        """End the last program, which may still be draining."""
        self._end()

    def _prefer(self, program: Program) -> None:
        self._programs.remove(program)
        self._programs.insert(0, program)

    def _try(self, program: Program, sound: Sound, cut: Event) -> Played:
        command = [part.format(rate=sound.rate) for part in program.command]
        try:
            running = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pipesize=_PIPE,
            )
        except OSError:
            return Played(Outcome.FAILED, Fault.NO_DEVICE)
        self._running = running
        try:
            return self._fed(program, running, sound, cut)
        finally:
            if running.stdin is not None:
                running.stdin.close()

    def _fed(
        self, program: Program, running: subprocess.Popen[bytes], sound: Sound, cut: Event
    ) -> Played:
        try:
            taken = running.stdin is not None and _feed(running.stdin, sound, cut)
        except OSError:  # it went away without taking everything
            self._end()
            return Played(Outcome.FAILED, Fault.NO_DEVICE)
        if cut.is_set() or (taken and cut.wait(TAIL_S)):
            self._end()
            return CUT
        if not taken:
            self._end()
            return Played(Outcome.FAILED, Fault.NO_ANSWER)
        if running.poll() or _is_dummy(program.probe):
            return Played(Outcome.FAILED, Fault.NO_DEVICE)
        return SPOKEN

    def _end(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.kill()
            running.wait()


def _feed(pipe: IO[bytes], sound: Sound, cut: Event) -> bool:
    """Hand over ``sound``; False if it was not all taken in time, or was cut."""
    os.set_blocking(pipe.fileno(), False)
    rest = memoryview(sound.data)
    moved = time.monotonic()
    until = moved + sound.seconds + STALL_S + GRACE_S
    while rest and not cut.is_set() and time.monotonic() < min(until, moved + STALL_S):
        if select.select([], [pipe], [], _POLL_S)[1]:
            rest = rest[os.write(pipe.fileno(), rest[:_PIPE]) :]
            moved = time.monotonic()
    pipe.close()
    return not rest


def _is_dummy(probe: tuple[str, ...]) -> bool:
    if not probe or shutil.which(probe[0]) is None:
        return False
    try:
        named = subprocess.run(probe, capture_output=True, timeout=GRACE_S, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return named.stdout.strip() == DUMMY
