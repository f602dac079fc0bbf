"""The hall on one desktop, for people to play with: four windows and the paper."""

import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QRect

from antrean_rehearsal.stage import OFFICER, PIN, Stage
from antrean_shared.words import Role
from antrean_ui.app import application

GAP = 8


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
        sys.stdout.write(_INVITATION)
        sys.stdout.flush()
        signal.signal(signal.SIGINT, lambda *_: programs[-1].terminate())
        return programs[-1].wait()


_INVITATION = f"""The hall is open. Touch the kiosk for a ticket; its paper comes out beside it.
At the counter, log in as {OFFICER} with PIN {PIN} and press Space to call the next number.
Close the kiosk's window or press Ctrl-C to end.
"""


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
