"""A screen starts, answers the finger and the key, and ends when it is told to."""

import argparse
import os
import signal
import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from antrean_ui import app
from antrean_ui.app import Geometry, Placement
from tests.screens import person_before
from tests.ui.sample.viewmodel import SampleModel

SAMPLE = Path(__file__).parent / "sample" / "qml"
SIZE = (1366, 768)
MAXIMIZED = Placement(framed=True, maximized=True)


def test_a_finger_and_a_key_do_the_same():
    model = SampleModel()
    with person_before("Antrean.Sample", SAMPLE, model, SIZE) as person:
        person.taps("press")
        person.presses(Qt.Key.Key_F2)
        assert person.reads("count") == "2"


def test_two_quick_taps_are_two_touches():
    model = SampleModel()
    with person_before("Antrean.Sample", SAMPLE, model, SIZE) as person:
        person.taps_twice("press")
        assert model.count == 2


def test_the_window_tells_of_every_press():
    presses = []
    with person_before("Antrean.Sample", SAMPLE, SampleModel(), SIZE) as person:
        person.window.touched.connect(lambda: presses.append("press"))
        person.taps("question")
        person.presses(Qt.Key.Key_A)
    assert len(presses) >= 2


def test_a_broken_module_says_what_is_wrong():
    app.application()
    with pytest.raises(app.ScreenBroken, match="Nowhere"):
        app.ScreenWindow("Antrean.Nowhere", SAMPLE, {})


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], Placement(fullscreen=True)),
        (["--geometry", "10,20,1080x1920"], Placement(Geometry(10, 20, 1080, 1920))),
        (["--windowed", "0,0,800x600"], Placement(Geometry(0, 0, 800, 600), framed=True)),
        (["--fullscreen"], Placement(fullscreen=True)),
        (["--maximized"], MAXIMIZED),
        (["--window-name", "tv"], Placement(fullscreen=True, name="tv")),
    ],
)
def test_options_place_the_window(options, expected):
    parser = argparse.ArgumentParser()
    app.add_window_arguments(parser)
    assert app.placement(parser.parse_args(options)) == expected


@pytest.mark.parametrize(
    ("options", "expected"),
    [([], MAXIMIZED), (["--fullscreen"], Placement(fullscreen=True))],
)
def test_a_desk_leaves_room_for_other_programs(options, expected):
    parser = argparse.ArgumentParser()
    app.add_window_arguments(parser, desk=True)
    assert app.placement(parser.parse_args(options)) == expected


def test_a_window_stands_where_it_was_put():
    with person_before("Antrean.Sample", SAMPLE, SampleModel(), SIZE) as person:
        person.window.place(Placement(Geometry(30, 40, 900, 600)))
        geometry = person.window.geometry()
    assert (geometry.x(), geometry.y(), geometry.width(), geometry.height()) == (30, 40, 900, 600)


def test_a_maximized_window_has_a_size_to_go_back_to():
    with person_before("Antrean.Sample", SAMPLE, SampleModel(), SIZE) as person:
        person.window.place(MAXIMIZED)
        assert person.window.visibility() is person.window.Visibility.Maximized
        person.window.showNormal()
        desktop = person.window.screen().availableGeometry()
        assert person.window.width() == desktop.width() - 2 * (desktop.width() // 10)


def test_somebody_who_asks_for_the_window_gets_it():
    with person_before("Antrean.Sample", SAMPLE, SampleModel(), SIZE) as person:
        person.window.showMinimized()
        person.window.come_forward()
        person.waits_for(person.window.isActive, "the window before all others")
        assert person.window.visibility() is not person.window.Visibility.Minimized


def test_fullscreen_hides_the_pointer():
    with person_before("Antrean.Sample", SAMPLE, SampleModel(), SIZE) as person:
        person.window.place(Placement(fullscreen=True))
        assert person.window.cursor().shape() is Qt.CursorShape.BlankCursor


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_program_cleanly(number):
    before = signal.getsignal(number)
    app.application()
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), number))
    assert app.run() == 0
    assert signal.getsignal(number) is before


def test_what_an_ended_loop_left_is_not_given_back():
    left, other = socket.socketpair()  # as asyncio does on Windows, in the thread that made it
    left.setblocking(False)
    signal.set_wakeup_fd(left.fileno())
    QTimer.singleShot(0, app.application().quit)
    QTimer.singleShot(0, left.close)
    QTimer.singleShot(0, other.close)
    assert app.run() == 0
    assert signal.set_wakeup_fd(-1) == -1


def test_a_service_manager_hears_that_the_screen_lives_and_stops(tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        monkeypatch.setenv("WATCHDOG_USEC", "90000")
        QTimer.singleShot(100, app.application().quit)
        app.run()
        heard = [manager.recv(64)]
        while heard[-1] != b"STOPPING=1":
            heard.append(manager.recv(64))
    assert {b"READY=1", b"WATCHDOG=1"} <= set(heard)
