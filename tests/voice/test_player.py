"""Playing through real programs, and through a real sound server."""

import time
from threading import Event, Timer

import pytest

from antrean_voice import chime, sound
from antrean_voice.player import GRACE_S, STALL_S, TAIL_S, Fault, Program, SystemPlayer
from antrean_voice.room import Outcome
from antrean_voice.sentence import Signal

NOTE = chime.signal(Signal.NOTE)
LONG = sound.join([chime.signal(Signal.ALARM)] * 2, 0.1)


def shell(script: str) -> Program:
    return Program(("sh", "-c", script))


def played(player: SystemPlayer, what=NOTE, cut=None):
    begun = time.monotonic()
    try:
        return player.play(what, cut or Event()), time.monotonic() - begun
    finally:
        player.close()


def test_every_sample_reaches_the_program(tmp_path):
    file = tmp_path / "heard.raw"
    end, _ = played(SystemPlayer([shell(f"cat >{file}; exit 0")]))
    assert end.outcome is Outcome.SPOKEN
    assert file.read_bytes() == NOTE.data


def test_no_program_is_a_fault():
    end, _ = played(SystemPlayer([Program(("no-such-player",))]))
    assert (end.outcome, end.fault) == (Outcome.FAILED, Fault.NO_PROGRAM)


def test_a_program_without_a_device_is_a_fault():
    end, took = played(SystemPlayer([shell("exit 1")]))
    assert end.fault is Fault.NO_DEVICE
    assert took < GRACE_S


def test_the_next_program_is_tried_and_then_preferred(tmp_path):
    log = tmp_path / "log"
    player = SystemPlayer([shell(f"echo no >>{log}; exit 1"), shell("cat >/dev/null")])
    assert [player.play(NOTE, Event()).outcome for _ in range(3)] == [Outcome.SPOKEN] * 3
    player.close()
    assert log.read_text() == "no\n"


def test_a_program_that_takes_nothing_is_given_up_in_time():
    end, took = played(SystemPlayer([shell("exec sleep 60")]), LONG)
    assert end.fault is Fault.NO_ANSWER
    assert took < STALL_S + 0.5


def test_a_program_that_takes_it_too_slowly_is_given_up_too():
    slow = "while sleep 0.8; do dd bs=2048 count=1 of=/dev/null 2>/dev/null; done"
    end, took = played(SystemPlayer([shell(slow)]), NOTE)
    assert end.fault is Fault.NO_ANSWER
    assert took < NOTE.seconds + STALL_S + GRACE_S + 0.5


def test_a_program_that_takes_all_and_never_ends_holds_nobody_up():
    end, took = played(SystemPlayer([shell("cat >/dev/null; exec sleep 60")]))
    assert end.outcome is Outcome.SPOKEN
    assert took < NOTE.seconds + TAIL_S + 0.5


def test_a_cut_is_at_once():
    cut = Event()
    Timer(0.2, cut.set).start()
    end, took = played(SystemPlayer([shell("exec sleep 60")]), LONG, cut)
    assert end.outcome is Outcome.CUT
    assert took < 1


def test_what_is_cut_before_it_begins_is_not_heard(tmp_path):
    cut = Event()
    cut.set()
    end, _ = played(SystemPlayer([shell(f"cat >{tmp_path / 'heard'}")]), LONG, cut)
    assert end.outcome is Outcome.CUT


def test_a_made_up_device_is_no_device():
    silent = Program(("sh", "-c", "cat >/dev/null"), probe=("echo", "auto_null"))
    assert played(SystemPlayer([silent]))[0].fault is Fault.NO_DEVICE


@pytest.mark.parametrize("probe", ["no-such-probe", "false"])
def test_a_probe_that_fails_proves_nothing(probe):
    program = Program(("sh", "-c", "cat >/dev/null"), probe=(probe,))
    assert played(SystemPlayer([program]))[0].fault is None


def test_devices_come_and_go_without_a_restart(hall_sound):
    player = SystemPlayer(hall_sound.programs)
    heard = [player.play(NOTE, Event()).fault]
    hall_sound.unplug()
    heard.append(player.play(NOTE, Event()).fault)
    hall_sound.plug("auto_null")
    heard.append(player.play(NOTE, Event()).fault)
    hall_sound.unplug()
    hall_sound.plug("loudspeaker")
    heard.append(player.play(NOTE, Event()).fault)
    player.close()
    assert heard == [None, Fault.NO_DEVICE, Fault.NO_DEVICE, None]


def test_a_server_that_hangs_holds_nobody_up_and_is_well_again(hall_sound):
    player = SystemPlayer(hall_sound.programs)
    hall_sound.freeze()
    begun = time.monotonic()
    assert player.play(LONG, Event()).fault is Fault.NO_ANSWER
    assert time.monotonic() - begun < STALL_S + 0.5
    hall_sound.thaw()
    assert player.play(NOTE, Event()).fault is None
    player.close()
