"""The machine's volume, on a real sound server."""

import subprocess

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtGui import QGuiApplication

from antrean_kiosk.senses.mixer import WAYS, Mixer, Way
from antrean_ui import app
from tests.voice.hall_sound import DEVICE, HallSound

GONE = Way("no-such-program", ("{}%",))
DEAF = Way("false", ())


@pytest.fixture(scope="module")
def server():
    sound = HallSound()
    yield sound
    sound.close()


@pytest.fixture
def here(server):
    """PulseAudio's own way, to this server and no other."""
    way = next(each for each in WAYS if each.program == "pactl")
    address = ("-s", f"unix:{server.socket}")
    return Way(way.program, (*address, *way.arguments))


def volume(server) -> str:
    line = ("pactl", "-s", f"unix:{server.socket}", "get-sink-volume", DEVICE)
    return subprocess.run(line, capture_output=True, text=True, check=True).stdout


def settle(mixer: Mixer, ready) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not ready():
        assert clock.elapsed() < 15_000
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def test_the_machine_becomes_as_loud_as_it_was_last_told(server, here):
    app.application()
    mixer = Mixer([here])
    for percent in (10, 90, 30):
        mixer.set(percent)
    settle(mixer, lambda: "30%" in volume(server))
    assert mixer.works


def test_a_program_that_is_missing_or_fails_leaves_it_to_the_next(server, here):
    app.application()
    mixer = Mixer([GONE, DEAF, here])
    mixer.set(70)
    settle(mixer, lambda: mixer.works is not None)
    assert mixer.works
    assert "70%" in volume(server)


def test_a_machine_that_nothing_sets_says_so():
    app.application()
    told = []
    mixer = Mixer([GONE, DEAF])
    mixer.known.connect(lambda: told.append(mixer.works))
    mixer.set(70)
    settle(mixer, lambda: mixer.works is not None)
    mixer.set(80)
    assert told == [False]


def test_a_program_that_hangs_is_let_go_at_the_end():
    app.application()
    mixer = Mixer([Way("sleep", ("600",))])
    mixer.set(50)
    mixer.stop()
    assert mixer.works is None
