"""The hall on one desktop, for people to play with: four windows and the paper."""

import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QRect

from antrean_rehearsal.crowd import Crowd
from antrean_rehearsal.stage import OFFICER, PIN, SUPERVISOR, SUPERVISOR_PIN, Stage
from antrean_shared.words import Role
from antrean_ui.app import application

GAP = 8
PLAYERS = frozenset({"1", "2", "8"})
"""Counters that call the numbers which the player at counter 1 waits for."""
PACE_S = 5.0


def layout(desk: QRect) -> dict[str, QRect]:
    """Divide a desktop: the kiosk at the left, the paper beside it, counter over display at right.

    Each keeps the shape of its real screen.
    """
    height = desk.height() - 2 * GAP
    kiosk = QRect(desk.x() + GAP, desk.y() + GAP, height * 9 // 16, height)
    paper = QRect(kiosk.right() + GAP, kiosk.y(), desk.width() // 6, height)
    left = paper.right() + GAP
    width = desk.right() - GAP - left
    half = (height - GAP) // 2
    counter_width = min(width, half * 1366 // 768)
    display_width = min(width, half * 16 // 9)
    return {
        "kiosk": kiosk,
        "paper": paper,
        "counter": QRect(left, kiosk.y(), counter_width, counter_width * 768 // 1366),
        "display": QRect(left, kiosk.y() + half + GAP, display_width, display_width * 9 // 16),
    }


def play(out: Path, start: str) -> int:
    """Open the hall's windows until the kiosk is closed or Ctrl-C; return the exit code."""
    places = layout(application().primaryScreen().availableGeometry())
    with ExitStack() as stack:
        stage = stack.enter_context(Stage(out / "hall", start))
        if not stage.database.exists():
            stage.furnish()
        stage.serve()
        programs = [
            _station(stage, Role.DISPLAY, "tv-hall", places["display"]),
            _station(stage, Role.COUNTER, "counter-1", places["counter"], "--counter", "1"),
            _paper(out, places["paper"]),
            _station(stage, Role.KIOSK, "kiosk-1", places["kiosk"], "--printer", f"png:{out}"),
        ]
        for program in programs:
            stack.callback(_end, program)
        sys.stdout.write(_INVITATION + _to_the_desk(stage))
        sys.stdout.flush()
        signal.signal(signal.SIGINT, lambda *_: programs[-1].terminate())
        _breathe(_crowd(stage), programs[-1])
        return programs[-1].wait()


_INVITATION = f"""The hall is open. Touch the kiosk for a ticket; its paper comes out beside it.
At the counter, log in as {OFFICER} with PIN {PIN} and press Space to call the next number.
Close the kiosk's window or press Ctrl-C to end.
"""


def _to_the_desk(stage: Stage) -> str:
    """Say how to open the desk that runs the hall: a window of its own, for another monitor."""
    token = stage.token(Role.SUPERVISOR, "desk")
    command = f"{sys.executable} -m antrean_counter --role supervisor --windowed 0,0,1366x768"
    return f"""The supervisor's desk ({SUPERVISOR}, PIN {SUPERVISOR_PIN}), from another terminal:
  {command} --hub {stage.url} --station desk --token-file {token}
"""


def _crowd(stage: Stage) -> Crowd:
    """Put officers at every counter but the player's and its helpers."""
    kiosk = stage.robot(Role.KIOSK, "kiosk-2")
    desk = stage.robot(Role.COUNTER, "other-counters")
    counters = [each.id for each in kiosk.view.counters if each.id not in PLAYERS]
    crowd = Crowd(kiosk, desk, counters, elsewhere="", seed=0)
    crowd.open_counters()
    return crowd


def _breathe(crowd: Crowd, kiosk: subprocess.Popen[bytes]) -> None:
    """Let people come and be called, unhurried, for as long as the kiosk's window is there."""
    while kiosk.poll() is None:
        crowd.arrive(1)
        crowd.call(4)
        try:
            kiosk.wait(timeout=PACE_S)
        except subprocess.TimeoutExpired:
            continue


def _station(
    stage: Stage, role: Role, name: str, place: QRect, *more: str
) -> subprocess.Popen[bytes]:
    token = stage.token(role, name)
    command = [
        *(sys.executable, "-m", f"antrean_{role}", "--hub", stage.url, "--station", name),
        *("--token-file", str(token), "--windowed", _geometry(place), *more),
    ]
    return subprocess.Popen(command)


def _paper(out: Path, place: QRect) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "antrean_rehearsal", "preview", str(out), _geometry(place)]
    return subprocess.Popen(command)


def _geometry(place: QRect) -> str:
    return f"{place.x()},{place.y()},{place.width()}x{place.height()}"


def _end(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(timeout=5)
    except subprocess.TimeoutExpired:
        program.kill()
