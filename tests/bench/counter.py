"""``python -m tests.bench.counter``: from a key to the frame that shows it, beside bare Qt.

The real program, a real hub in a process of its own with every answer on disk, the software
renderer. The floor is the least that Qt can do: the same key, the same size, one rectangle and one
number that change; both are measured in the same run, in turns.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from antrean_counter.program import Settings, build
from antrean_rehearsal.robot import Robot
from antrean_shared import commands as c
from antrean_shared.words import Role
from antrean_ui.app import Geometry, Placement
from tests.hub.places import found

WIDE, HIGH = 1366, 768
ROLES = {"counter": "pc-1", "kiosk": "kiosk-1", "supervisor": "boss"}
PATIENCE_S = 10
PACE_S = 0.12
BARE = b"""
import QtQuick
Rectangle {
    property int pressed: 0
    focus: true
    color: pressed % 2 ? "#FFC845" : "#FAF8F3"
    Keys.onPressed: pressed += 1
    Text { anchors.centerIn: parent; text: "A2-" + parent.pressed; font.pixelSize: 184 }
}
"""


class Frames:
    """Counts what a window has drawn, and tells how long a key took to be seen."""

    def __init__(self, window):
        self.window, self.drawn = window, 0
        window.frameSwapped.connect(self._count)

    def _count(self):
        self.drawn += 1

    def after(self, key, changed):
        """Press ``key``; return the milliseconds until a frame after ``changed`` came true."""
        self.rest()
        began = time.perf_counter()
        QTest.keyClick(self.window, key)
        _until(changed)
        drawn = self.drawn
        _until(lambda: self.drawn > drawn)
        return (time.perf_counter() - began) * 1000

    def rest(self):
        """Let the last movement end, and a finger its pace."""
        until = time.perf_counter() + PACE_S
        drawn = -1
        while time.perf_counter() < until or drawn != self.drawn:
            drawn = self.drawn
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _until(condition):
    deadline = time.perf_counter() + PATIENCE_S
    while not condition():
        if time.perf_counter() > deadline:
            raise TimeoutError("nothing was drawn")
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)


def measure(rounds):
    """Return the milliseconds of every press, by what was pressed for."""
    with tempfile.TemporaryDirectory() as folder:
        place = found(Path(folder))
        for role, station in ROLES.items():
            place.pair(role, station)
        place.officer()
        place.start_process()
        program = build(_settings(place))
        program.start()
        try:
            return _in_turns(place, program, rounds, Path(folder))
        finally:
            program.stop()
            place.stop()


def _settings(place):
    return Settings(
        hub=place.url,
        station="pc-1",
        token=place.tokens["pc-1"],
        counter="3",
        placement=Placement(Geometry(0, 0, WIDE, HIGH)),
    )


def _in_turns(place, program, rounds, folder):
    _visitors(place, rounds)
    bare = _bare(folder)
    model, frames, floor = program.model, Frames(program.window), Frames(bare)
    _log_in(program)
    took = {"floor": [], "dialog": [], "call": [], "start": []}
    root = bare.rootObject()
    for turn in range(rounds):
        took["floor"].append(
            floor.after(Qt.Key.Key_Space, lambda n=turn: root.property("pressed") > n)
        )
        key, state = Qt.Key.Key_Space, lambda wanted: lambda: model.hero.state == wanted
        took["call"].append(frames.after(key, state("called")))
        took["dialog"].append(frames.after(Qt.Key.Key_F6, lambda: model.dialog.kind != ""))
        frames.after(Qt.Key.Key_Escape, lambda: model.dialog.kind == "")
        took["start"].append(frames.after(key, state("serving")))
        frames.after(Qt.Key.Key_F5, lambda: model.dialog.kind != "")
        frames.after(Qt.Key.Key_Return, state("idle"))
    bare.close()
    return took


def _bare(folder):
    file = folder / "Bare.qml"
    file.write_bytes(BARE)
    view = QQuickView(QUrl.fromLocalFile(str(file)))
    view.resize(WIDE, HIGH)
    view.show()
    _until(view.isExposed)
    view.requestActivate()
    return view


def _visitors(place, count):
    boss = Robot(place.url, Role.SUPERVISOR, "boss", place.tokens["boss"])
    boss.ask(c.ChangeQuota, service="A-04", extra=count, reason="bench")
    boss.leave()
    robot = Robot(place.url, Role.KIOSK, "kiosk-1", place.tokens["kiosk-1"])
    for _ in range(count):
        ticket = robot.ask(c.TakeTicket, service="A-04")
        robot.ask(c.ConfirmPrinted, ticket=ticket.id)
    robot.leave()


def _log_in(program):
    model = program.model
    _until(lambda: model.head.online)
    for field, text in (("officer", "Sari"), ("pin", "1234")):
        model.fill(field, text)
    model.confirm()
    _until(lambda: model.page == "work")


def figures(took):
    """Return each kind's p50 and p99 in milliseconds."""
    return {
        name: {"p50": statistics.median(times), "p99": _p99(times), "presses": len(times)}
        for name, times in took.items()
    }


def _p99(times):
    return sorted(times)[min(len(times) - 1, round(0.99 * len(times)))]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=150)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    told = figures(measure(given.rounds))
    for name, each in told.items():
        line = f"{name:8} p50 {each['p50']:6.1f} ms   p99 {each['p99']:6.1f} ms"
        sys.stdout.write(f"{line}   {each['presses']} presses\n")
    if given.json:
        given.json.write_text(json.dumps(told, indent=2) + "\n")


if __name__ == "__main__":
    main()
