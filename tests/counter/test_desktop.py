"""Beside an agency's own programs: tray, sound and small bar on a real desktop, seen and heard.

A window manager (openbox), a panel that comes late (tint2) and a sound server are real; the
officer's mouse and keyboard go through X.
"""

import sys
import time
from itertools import pairwise

import pytest

from antrean_counter.tray import CALLED
from antrean_rehearsal.stage import OFFICER, PIN, Stage, virtual_screen
from antrean_shared import commands as c
from antrean_shared.words import Role
from antrean_voice.sound import RATE
from tests.counter.x_desktop import PANEL, PANEL_HIGH, XDesktop, forgive, program
from tests.counter.x_keys import XKeyboard
from tests.voice.hall_sound import HallSound, sounding

WIDE, HIGH = 1366, 768
PATIENCE_S = 15.0
AGENCYS = "Program instansi"
QUIET_S = 1.5
"""So long a second note would have had time to begin."""
STEP = 1500
"""From one sample to the next: the note's own steps are half of that, a click's are more."""


@pytest.fixture
def sound():
    made = HallSound()
    yield made
    made.close()


@pytest.fixture
def office(tmp_path, monkeypatch, sound):
    """An officer's desktop without a panel, a hall, and the counter's program before its log-in."""
    forgive()
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with virtual_screen(WIDE, HIGH) as display, Stage(tmp_path) as stage:
        stage.furnish()
        stage.serve()
        token = stage.token(Role.COUNTER, "pc-3")
        command = [sys.executable, "-m", "antrean_counter", "--hub", stage.url]
        command += ["--station", "pc-3", "--token-file", str(token), "--counter", "3"]
        command += ["--keepsake", str(tmp_path / "keys.toml")]
        desk, keys = XDesktop(display), XKeyboard(display)
        with program("openbox", "--sm-disable"):
            until(lambda: desk.managed, "the window manager")
            with program(*command, PULSE_SERVER=f"unix:{sound.socket}"):
                yield desk, keys, stage.robot(Role.KIOSK, "kiosk-1")
        keys.close()
        desk.close()


def until(condition, what):
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.02)  # between two looks at the world outside


def comes(kiosk):
    """A visitor takes a number."""
    ticket = kiosk.ask(c.TakeTicket, service="A-04")
    kiosk.ask(c.ConfirmPrinted, ticket=ticket.id)


def logs_in(desk, keys):
    until(lambda: desk.called("Mal Pelayanan Publik") == desk.active != 0, "the log-in page")
    keys.types(OFFICER)
    keys.presses("Tab")
    keys.types(PIN)
    keys.presses("Return")
    until(lambda: desk.called("Loket 3"), "the counter")
    return desk.called("Loket 3")


def test_somebody_waits_while_the_officer_works_in_another_program(office, sound, tmp_path):
    desk, keys, kiosk = office
    ours = logs_in(desk, keys)
    assert desk.is_so(ours, "_NET_WM_STATE_MAXIMIZED_VERT")
    other = desk.opens(AGENCYS, WIDE - 100, HIGH - 100)
    until(lambda: desk.active == other, "the other program")

    sound.record()
    comes(kiosk)
    until(lambda: desk.title(ours).startswith("Loket 3: 1 pengunjung"), "the count in the title")
    until(lambda: desk.is_so(ours, "_NET_WM_STATE_DEMANDS_ATTENTION"), "attention without a tray")
    comes(kiosk)
    comes(kiosk)
    time.sleep(QUIET_S)
    is_one_calm_note(sound.recorded())
    assert desk.active == other

    (tmp_path / "panel").write_text(PANEL)
    with program("tint2", "-c", str(tmp_path / "panel")):
        until(lambda: desk.seen(CALLED, PANEL_HIGH), "a yellow icon in a panel that came late")
        desk.clicks(*desk.seen(CALLED, PANEL_HIGH))
        until(lambda: desk.active == ours, "the counter before the other program")
        keys.presses("F11")
        until(lambda: desk.place(ours)[3] == 64, "the bar")
        the_bar_stays_above(desk, ours)


WISHED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from antrean_counter import scenes
from antrean_counter.program import FOLDER, MODULE
from antrean_counter.viewmodel import CounterModel
from antrean_ui import app
running = app.application()
model = CounterModel(scenes.scenes()["idle"], lambda _: None, "id")
window = app.ScreenWindow(MODULE, FOLDER / "qml", {"model": model})
window.place(app.Placement(framed=True, maximized=True))
timer = QTimer(interval=20)
timer.timeout.connect(lambda: Path(sys.argv[1]).exists() and (window.come_forward(), timer.stop()))
timer.start()
running.exec()
"""


def test_a_wish_from_outside_is_as_young_as_it_is(tmp_path, monkeypatch):
    """A panel's click is none of ours: a strict window manager denies a request of an old time."""
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    with virtual_screen(WIDE, HIGH) as display, program("openbox", "--sm-disable"):
        desk, wish = XDesktop(display), tmp_path / "wish"
        with program(sys.executable, "-c", WISHED, str(wish)):
            until(lambda: desk.called("Antrean") == desk.active != 0, "the window")
            ours, other = desk.active, desk.opens(AGENCYS, WIDE, HIGH)
            until(lambda: desk.active == other, "the other program")
            wished = desk.now
            wish.touch()
            until(lambda: desk.active == ours, "the window again")
            assert desk.last_asked(ours) >= wished
        desk.close()


def is_one_calm_note(heard):
    (note,) = sounding(heard, gap_s=0.2)
    samples = heard.samples
    assert 0.3 < note[1] - note[0] < 0.5
    assert max(map(abs, samples)) < 32767 * 0.3  # -10 dB: nobody starts
    assert max(abs(b - a) for a, b in pairwise(samples)) < STEP * 48000 / RATE


def the_bar_stays_above(desk, ours):
    another = desk.opens("Program lain", WIDE, HIGH)
    until(lambda: desk.active == another, "a program opened later")
    assert desk.windows[-1] == ours
    x, y, _, _ = desk.place(ours)
    desk.holds(x + 40, y + 30)
    path = iter(range(y + 30, HIGH))

    def down():
        desk.points(x + 40, next(path))
        return desk.place(ours)[1] >= y + 150

    until(down, "the bar where it is dragged")
    desk.lets_go()
    assert desk.windows[-1] == ours
